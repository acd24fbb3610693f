"""What is missing, in one plan or in all of them (rules 53, 54)."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from ipkit.actions.lister import logg_liste
from ipkit.domain.funn import Funn
from ipkit.domain.innhold import Krav, oversikt
from ipkit.domain.mangler import mangler
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import SAK
from ipkit.domain.sakregler import kontroller_startet
from ipkit.storage.fagperson import alle_sluttet, sluttet_i_planen
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_aapne_planer

Mangelliste = tuple[tuple[int, tuple[Funn, ...]], ...]


def mangelliste(okt: Okt, plan: int | None = None) -> Mangelliste:
    """What is missing in one plan, or in every plan that is not closed.

    The read is logged: in the plan's chain, or as one row that names all of them (rule 46). The number of
    questions does not follow the number of plans. Raises IkkeFunnetError.
    """
    if plan is not None:
        return ((plan, _funn(okt, les_plan(okt, plan, "mangler"), sluttet_i_planen(okt.db, plan))),)
    alle = tuple((p.hode.nummer, funn) for p, funn in _alle(okt))
    logg_liste(okt, "mangler", [nummer for nummer, _ in alle])
    return alle


def innholdsliste(
    okt: Okt, plan: int | None = None, mapper: Sequence[Path] = ()
) -> tuple[tuple[int, tuple[Krav, ...]], ...]:
    """The letters and the seven questions, present or absent, of one plan or of all that are begun.

    `mapper` are where the municipality's own texts of the law are. Raises IkkeFunnetError, RegelError for a
    case without a plan.
    """
    if plan is not None:
        den = les_plan(okt, plan, "mangler --innhold")
        kontroller_startet(den)
        return ((plan, oversikt(_funn(okt, den, {}), _bokstavtekst(okt, mapper))),)
    tekst = _bokstavtekst(okt, mapper)
    alle = tuple((p.hode.nummer, oversikt(f, tekst)) for p, f in _alle(okt) if p.hode.status not in SAK)
    logg_liste(okt, "mangler --innhold", [nummer for nummer, _ in alle])
    return alle


def _alle(okt: Okt) -> Sequence[tuple[Plan, tuple[Funn, ...]]]:
    with okt.db.lesing():
        sluttet = alle_sluttet(okt.db)
        return [(plan, _funn(okt, plan, sluttet)) for plan in hent_aapne_planer(okt.db)]


def _funn(okt: Okt, plan: Plan, sluttet: Mapping[int, date]) -> tuple[Funn, ...]:
    return mangler(plan, okt.dagens, okt.ekte, okt.innstillinger, sluttet)


def _bokstavtekst(okt: Okt, mapper: Sequence[Path]) -> Mapping[str, str]:
    """What the law asks for, by letter, on that day."""
    # Imported here: only the overview reads the law.
    from ipkit.domain.rett import gjeldende
    from ipkit.rettsdata import les_rettsdata

    return {k: rad.tekst for k, rad in gjeldende(les_rettsdata(mapper).planinnhold, okt.dagens).items()}
