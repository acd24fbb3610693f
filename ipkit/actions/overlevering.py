"""The hand-over of a plan: to the next coordinator, or to another municipality by consent (rules 68, 127)."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipkit.actions.arkivkopi import kan_utstedes_til_koordinator
from ipkit.actions.eksport import Eksport
from ipkit.actions.eksportbokforing import bokfor, til_det_lykkes
from ipkit.actions.eksportpakke import gjor_klare, kontroller_maal, leveres, som_sendes
from ipkit.domain.overlevering import Gjenstaar, gjenstaar, siste_mote
from ipkit.domain.part import KOORDINATOR, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import SAK
from ipkit.domain.tilgang import krev_samtykke, vurder_mottaker
from ipkit.domain.verdi import replace
from ipkit.errors import SamtykkeError
from ipkit.storage import logg
from ipkit.storage.fagperson import sluttet_i_planen
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

ZIPFIL = "overlevering.zip"
NAVN = "koordinator overlevering"
Fil = tuple[str, str, int | None]
"""Name, document and meeting."""


def vis_overlevering(okt: Okt, nummer: int) -> tuple[Plan, tuple[Gjenstaar, ...]]:
    """The plan, and what is handed over, as a list; the read is logged."""
    plan = les_plan(okt, nummer, NAVN)
    sluttet = sluttet_i_planen(okt.db, nummer)
    return plan, gjenstaar(plan, okt.dagens, okt.ekte, okt.innstillinger, sluttet)


def lag_overlevering(
    okt: Okt,
    nummer: int,
    mappe: Path,
    *,
    mottaker: str | None = None,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
) -> tuple[str, ...]:
    """Write the package, or one encrypted zip of it, and return the names of its files.

    To the next coordinator: `overlevering`, the plan and the last minutes, with the whole plan in them.
    `mottaker` is a participant, such as another municipality: plan, data and minutes, as far as the
    planeier has consented (rule 68). The mapping of needs is in none of them (rule 42).
    Raises SamtykkeError before the folder is made, BruksfeilError, KonfliktError.
    """
    plan = les_plan(okt, nummer, f"{NAVN} (les)")
    til = tolk_part(mottaker) if mottaker is not None else None
    if til is not None:
        _krev(okt, plan, til)
    felles = Eksport(fil=mappe, plan=nummer, mottaker=til, malmapper=mapper, passord=passord)
    return til_det_lykkes(lambda: _lag(okt, felles))


def _lag(okt: Okt, felles: Eksport) -> tuple[str, ...]:
    """The package of the plan as it is now. `felles` is what its documents have in common, and the folder."""
    with okt.db.lesing():
        plan = hent_plan(okt.db, felles.plan)
    deler = tuple(_til_andre(plan) if felles.mottaker not in (None, KOORDINATOR) else _til_koordinator(plan))
    navn = (ZIPFIL,) if felles.passord else tuple(n for n, _, _ in deler)
    kontroller_maal(okt, felles.fil, navn)
    if felles.mottaker is None and kan_utstedes_til_koordinator(plan, okt):
        felles = replace(felles, mottaker=KOORDINATOR)
    klare = gjor_klare(
        okt, plan, [replace(felles, fil=felles.fil / n, dokument=dok, mote=mote) for n, dok, mote in deler]
    )
    innhold = [(k.bestilling.fil.name, k.innhold) for k in klare]
    filer = som_sendes(felles.fil, innhold, ZIPFIL, felles.passord)
    with leveres(okt, filer):
        bokfor(okt, klare, filer)
    return navn


def _krev(okt: Okt, plan: Plan, til: str) -> None:
    """The recipient may have the plan at all. Raises SamtykkeError; the attempt is logged (rule 46)."""
    try:
        krev_samtykke(vurder_mottaker(plan, til, okt.dagens, okt.ekte, okt.innstillinger))
    except SamtykkeError as feil:
        logg.skriv_alene(okt, plan.hode.nummer, NAVN, felter=f"til={til}", resultat=f"avvist {feil.kode}")
        raise


def _til_koordinator(plan: Plan) -> Iterator[Fil]:
    yield "overlevering.docx", "overlevering", None
    if plan.hode.status not in SAK:
        yield "plan.docx", "plan", None
    yield from _siste_referat(plan)


def _til_andre(plan: Plan) -> Iterator[Fil]:
    if plan.hode.status not in SAK:
        yield "plan.docx", "plan", None
    yield "plan.yaml", "plan", None
    yield from _siste_referat(plan)


def _siste_referat(plan: Plan) -> Iterator[Fil]:
    mote = siste_mote(plan)
    if mote is not None:
        yield f"referat-{mote.nummer}.docx", "referat", mote.nummer
