"""After closing: archiving and reopening; a closed plan is read-only between them (rule 137)."""

from datetime import date

from ipkit.domain.dato import kort
from ipkit.domain.felt import felter, tolk
from ipkit.domain.frister import forste_evaluering, frist_etter_siste_mote
from ipkit.domain.frister import neste_revisjon as utled_revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planflyt import kontroller_overgang
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.planstatus import LUKKET, SAK, UTKAST
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

_AVSLUTNING = (
    *("avsluttet", "avslutningsgrunn", "avslutningstekst", "planeier_informert", "ke_varslet"),
    *("kopi_til_planeier", "arkivkopi", "arkivert", "arkivref"),
)
"""What a closing said; history keeps it when the plan is reopened."""


def arkiver(plan: Plan, arkivref: str, dato: date, siste_dag: date) -> Planhode:
    """The closed plan, delivered to the municipality's archive (rules 136, 137). Raises RegelError."""
    kontroller_overgang(plan, "arkivert")
    kontroller_skjedd(dato, siste_dag, "Arkiveringen")
    _kontroller_etter_avslutning(plan, dato, "arkiveres")
    return replace(
        plan.hode, status="arkivert", arkivert=dato, arkivref=tolk(felter(Planhode)["arkivref"], arkivref)
    )


def gjenaapne(
    plan: Plan, status_foer: str | None, grunn: str | None, dato: date, siste_dag: date, innst: Innstillinger
) -> Planhode:
    """The head of the plan, open again as it was before it was closed (rule 137).

    Consents are not touched: reopening lets nobody in. `status_foer` None: history does not tell, and the
    plan says whether it was in force. Raises RegelError without a reason.
    """
    kontroller_lukket(plan)
    kontroller_grunn(plan, grunn)
    kontroller_skjedd(dato, siste_dag, "Gjenåpningen")
    _kontroller_etter_avslutning(plan, dato, "gjenåpnes")
    status = _aapen_status(plan, status_foer)
    hode = replace(plan.hode, status=status, **dict.fromkeys(_AVSLUTNING))
    if status != "aktiv":
        return hode
    stanset = plan.hode.bero_fra or plan.hode.avsluttet or dato
    if plan.hode.bero_fra is not None:  # it rested when it was closed, and is in force now
        hode = replace(hode, bero_fra=None, bero_til=None, bero_grunn=None)
    return med_nye_frister(replace(plan, hode=hode), stanset, dato, innst)


def kontroller_lukket(plan: Plan) -> None:
    """Raises RegelError where the plan is open."""
    n = plan.hode.nummer
    if plan.hode.status not in LUKKET:
        raise RegelError(f"Plan {n} er ikke avsluttet og kan ikke gjenåpnes. Se: ipkit vis {n}", "IP-R137")


def kontroller_grunn(plan: Plan, grunn: str | None) -> None:
    """A plan is reopened with a reason (rule 137). Raises RegelError."""
    if not grunn:
        raise RegelError(
            f"Plan {plan.hode.nummer} kan ikke gjenåpnes uten grunn. Oppgi den med --grunn", "IP-R137"
        )


def kontroller_eneste_plan(annen: int | None) -> None:
    """A person has one plan that is not closed (rule 49). `annen` is the other one. Raises RegelError."""
    if annen is not None:
        raise RegelError(
            f"Planeier har en annen plan som ikke er avsluttet: plan {annen}. Bruk den, eller avslutt den "
            f"først: ipkit avslutt {annen}",
            "IP-R49",
        )


def _kontroller_etter_avslutning(plan: Plan, dato: date, hva: str) -> None:
    lukket = plan.hode.arkivert or plan.hode.avsluttet
    if lukket is not None and dato < lukket:
        raise RegelError(
            f"Plan {plan.hode.nummer} ble {plan.hode.status} {kort(lukket)} og kan ikke {hva} før det. "
            "Rett datoen.",
            "IP-R137",
        )


def _aapen_status(plan: Plan, foer: str | None) -> str:
    """What it becomes: a plan that was resting is in force, and a case is a person without a plan."""
    if foer is None:
        return "aktiv" if plan.hode.iverksatt else "utkast"
    if foer in SAK:
        return "uten_plan"
    return "utkast" if foer in UTKAST else "aktiv"


def med_nye_frister(plan: Plan, stanset: date, dato: date, innst: Innstillinger) -> Planhode:
    """The head of a plan in force again, with new dates for what fell due while it was closed, or rested,
    from `stanset` on (rules 88, 90, 112).

    What was overdue by then still is, and what is agreed for later stands (rule 91).
    """
    hode, mote = plan.hode, frist_etter_siste_mote(plan, innst)
    evaluering = forste_evaluering(dato, innst, _gyldig(hode.neste_evaluering, dato))
    revisjon = utled_revisjon(dato, innst, _gyldig(hode.neste_revisjon, dato))
    return replace(
        hode,
        neste_evaluering=_over_da(hode.neste_evaluering, stanset) or evaluering,
        neste_revisjon=_over_da(hode.neste_revisjon, stanset) or revisjon,
        bero_til=dato if mote is not None and stanset <= mote < dato else hode.bero_til,
    )


def _gyldig(frist: date | None, dato: date) -> date | None:
    return frist if frist is not None and frist >= dato else None


def _over_da(frist: date | None, stanset: date) -> date | None:
    return frist if frist is not None and frist < stanset else None
