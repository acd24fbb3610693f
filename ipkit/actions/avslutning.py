"""Close, archive and reopen a plan or a case, and carry on what has come to its end."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipkit.actions.privatutkast import ta_ut_utkastet
from ipkit.domain import etterregler
from ipkit.domain.avslutningsregler import avslutt
from ipkit.domain.moteregler import avlys_kommende
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planstatus import UTKAST
from ipkit.domain.privatutkast import er_privat
from ipkit.domain.utfallsregler import Utfall
from ipkit.domain.verdi import replace
from ipkit.errors import KonfliktError
from ipkit.storage import logg
from ipkit.storage.gjenaapning import annen_aapen_plan, status_foer_avslutning
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

Svar = Mapping[str, Any]


def avslutt_plan(
    okt: Okt,
    nummer: int,
    svar: Svar,
    utfall: Mapping[str, tuple[str, str | None]] | None = None,
    *,
    arkivmappe: Path | None = None,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
    utgave: int | None = None,
) -> Plan:
    """Close the plan or case (rules 68, 86, 133, 134); afterwards it is read-only (rule 137).

    `svar`: `grunn`, `tekst`, `dato` (the last day), `planeier_informert`, `ke_varslet` and
    `kopi_til_planeier`, as dates. `utfall` is what each open goal (`2`) and measure (`2.1`) became, and
    why. Meetings planned for the last day or later are cancelled. With `arkivmappe` an archive copy is
    made first (rule 136), once it is known that the plan can be closed. Returns the plan as closed.
    Raises RegelError.
    """
    svart = {n: Utfall(*par) for n, par in (utfall or {}).items()}
    if arkivmappe is not None:
        # Imported here: who closes without a copy makes no documents.
        from ipkit.actions.arkivkopi import lag_arkivkopi

        with handling(okt, "avslutt", nummer, utgave=utgave) as h:
            avslutt(h.plan, svar, svart, okt.siste_dag)  # says no before anything is made
        ny = lag_arkivkopi(okt, nummer, arkivmappe, mapper, passord).utgave
        utgave = utgave and ny
    with handling(okt, "avslutt", nummer, utgave=utgave) as h:
        hode, lukkede = avslutt(h.plan, svar, svart, okt.siste_dag)
        h.lagre(hode, *lukkede)
        if _vil_ikke_ha_utkastet(h.plan, hode, okt.siste_dag):
            ta_ut_utkastet(okt, h)
        if hode.avsluttet is not None:
            h.lagre(*avlys_kommende(h.plan, hode.avsluttet))
    return replace(h.plan, hode=hode)


def _vil_ikke_ha_utkastet(plan: Plan, hode: Planhode, dato: date) -> bool:
    """Whether a private draft is closed because no plan is wanted: then it goes, as with a no (rule 23)."""
    utkast = plan.hode.status in UTKAST and er_privat(plan, dato)
    return utkast and hode.avslutningsgrunn == "onsker_ikke"


def arkiver_plan(
    okt: Okt,
    nummer: int,
    arkivref: str,
    dato: date | None = None,
    *,
    arkivmappe: Path | None = None,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
) -> tuple[str, ...]:
    """Say that the closed plan is in the municipality's archive, and where (rule 136).

    With `arkivmappe` the package is written and checked first, once it is known that the plan can be
    archived; returns the names of its files. Raises RegelError, KonfliktError.
    """
    filer: tuple[str, ...] = ()
    utgave = None
    dag = dato or okt.dagens
    if arkivmappe is not None:
        from ipkit.actions.arkivkopi import lag_arkivkopi

        with handling(okt, "arkiver", nummer, kan_vaere_avsluttet=True) as h:
            etterregler.arkiver(h.plan, arkivref, dag, okt.siste_dag)  # says no before anything is made
        filer, utgave = lag_arkivkopi(okt, nummer, arkivmappe, mapper, passord)
    with handling(okt, "arkiver", nummer, kan_vaere_avsluttet=True) as h:
        if utgave not in (None, h.plan.hode.utgave):
            raise KonfliktError("Planen ble endret mens arkivpakken ble laget. Kjør kommandoen på nytt.")
        h.lagre(etterregler.arkiver(h.plan, arkivref, dag, okt.siste_dag))
    return filer


def gjenaapne_plan(okt: Okt, nummer: int, grunn: str | None, dato: date | None = None) -> Planhode:
    """Reopen a closed plan, with the reason in its log (rule 137). No consent is reopened with it.

    Raises RegelError, also where the person has another plan that is not closed (rule 49).
    """
    with handling(okt, "gjenaapne", nummer, begrunnelse=grunn, kan_vaere_avsluttet=True) as h:
        logg.laas_kjede(okt, logg.REGISTERKJEDE)  # as for a new plan: one of the two is first
        hode = etterregler.gjenaapne(
            h.plan,
            status_foer_avslutning(okt.db, nummer),
            grunn,
            dato or okt.dagens,
            okt.siste_dag,
            okt.innstillinger,
        )
        etterregler.kontroller_eneste_plan(annen_aapen_plan(okt.db, h.plan.hode.planeier_id, nummer))
        h.lagre(hode)
    return hode
