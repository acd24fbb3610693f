"""Measures: new, changed and done (rules 75–78)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import bygg, endret, kontroller_livsomraader, neste_nummer
from ipkit.domain.felt import felter, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import deltakernummer, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode, kontroller_skjedd
from ipkit.domain.tiltak import AAPNE_STATUSER, Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError


def nytt_tiltak(
    plan: Plan, maal: int, verdier: Mapping[str, Any], innstillinger: Innstillinger, *, forslag: bool = False
) -> Tiltak:
    """A new measure under a goal that is not closed (rule 75), with a responsible party (rule 76).

    The responsible is the planeier, the coordinator, a participant who has not left (a proposed one
    too), or a named service. What a participant proposed waits as `forslag` until it is agreed with the
    planeier (rule 81). Raises RegelError, IkkeFunnetError, and VerdifeilError for a missing text
    or an unknown life area.
    """
    kontroller_aapen(plan)
    _kontroller_maal(plan, maal)
    if not verdier.get("ansvarlig"):
        raise RegelError("Et tiltak må ha en ansvarlig. Oppgi: --ansvarlig planeier, koordinator …", "IP-R76")
    svar = {**verdier, "ansvarlig": gyldig_part(plan, verdier["ansvarlig"])}
    if svar.get("foreslaatt_av"):
        svar["foreslaatt_av"] = gyldig_part(plan, svar["foreslaatt_av"])
    forslag = forslag or bool(svar.get("foreslaatt_av") and not svar.get("avtalt"))
    status = "forslag" if forslag else "planlagt"
    tiltak = bygg(Tiltak, svar, maal=maal, nummer=neste_nummer(plan.tiltak_for(maal)), status=status)
    return _kontrollert(tiltak, innstillinger)


def endre_tiltak(
    plan: Plan, maal: int, nummer: int, verdier: Mapping[str, Any], innstillinger: Innstillinger
) -> Tiltak:
    """The measure with these answers changed. Raises as `nytt_tiltak`."""
    kontroller_aapen(plan)
    svar = dict(verdier)
    if svar.get("ansvarlig"):
        svar["ansvarlig"] = gyldig_part(plan, svar["ansvarlig"])
    return _kontrollert(endret(plan.finn_tiltak(maal, nummer), svar), innstillinger)


def sett_tiltaksstatus(
    plan: Plan, maal: int, nummer: int, status: str, kommentar: str | None = None
) -> Tiltak:
    """The measure with its new status. Under a closed goal nothing can be opened again.

    Raises RegelError, IkkeFunnetError, and VerdifeilError for an unknown code.
    """
    kontroller_aapen(plan)
    tiltak = plan.finn_tiltak(maal, nummer)
    ny = tolk(felter(Tiltak)["status"], status)
    if ny is None:
        raise VerdifeilError("«Status» mangler.")
    if ny == tiltak.status and not kommentar:
        raise RegelError(f"Tiltak {maal}.{nummer} er allerede {ny}.", "IP-R86")
    if ny in AAPNE_STATUSER:
        _kontroller_maal(plan, maal)
    if tiltak.status == "forslag" and tiltak.foreslaatt_av:
        kontroller_avtalt(tiltak.avtalt)
    return replace(endret(tiltak, {"kommentar": kommentar}), status=ny)


def godkjenn_tiltak(plan: Plan, maal: int, nummer: int, avtalt: date | None, siste_dag: date) -> Tiltak:
    """A proposed measure, approved by agreement with the planeier on `avtalt` (rule 81).

    Raises RegelError where it is no proposal, or the day of agreement is missing or still to come.
    """
    kontroller_aapen(plan)
    tiltak = plan.finn_tiltak(maal, nummer)
    if tiltak.status != "forslag":
        raise RegelError(
            f"Tiltak {maal}.{nummer} er {tiltak.status} og venter ikke på godkjenning.", "IP-R81"
        )
    kontroller_avtalt(avtalt)
    kontroller_skjedd(avtalt, siste_dag, "Avtalen med planeier")
    return replace(tiltak, status="planlagt", avtalt=avtalt)


def kontroller_avtalt(avtalt: date | None) -> None:
    """A proposal stays one until it is agreed with the planeier (rule 81). Raises RegelError."""
    if avtalt is None:
        raise RegelError(
            "Et forslag godkjennes først når det er avtalt med planeier. Oppgi dagen med --avtalt", "IP-R81"
        )


def gyldig_part(plan: Plan, part: str) -> str:
    """A part of this plan, as it is stored (rule 76).

    Raises VerdifeilError where it names nobody, IkkeFunnetError for an unknown participant, RegelError
    for one who has left.
    """
    part = tolk_part(part)
    nummer = deltakernummer(part)
    if nummer is not None and plan.finn_deltaker(nummer).ut is not None:
        raise RegelError(f"Deltaker {nummer} er tatt ut av plan {plan.hode.nummer}. Velg en annen.", "IP-R43")
    return part


def _kontroller_maal(plan: Plan, maal: int) -> None:
    if not plan.finn_maal(maal).aapent:
        raise RegelError(
            f"Mål {maal} er avsluttet og tar ikke imot tiltak. "
            f"Åpne det først: ipkit maal status {plan.hode.nummer} {maal} aktivt",
            "IP-R75",
        )


def _kontrollert(tiltak: Tiltak, innstillinger: Innstillinger) -> Tiltak:
    kontroller_periode(tiltak.fra, tiltak.til)
    kontroller_livsomraader([tiltak.livsomraade], innstillinger)
    return tiltak
