"""Measures: new, changed, decided on and done (rules 58, 75–78, 81, 86)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.avtaleregler import (
    avklart_forslag,
    gyldig_part,
    kontroller_avtalt,
    kontroller_avvist,
    med_avtale,
)
from ipkit.domain.bygg import bygg, endret, kontroller_livsomraader
from ipkit.domain.elementflyt import kontroller_ikke_forslag, kontroller_tiltaksovergang
from ipkit.domain.felt import felter, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode, kontroller_skjedd
from ipkit.domain.stridsregler import med_svar
from ipkit.domain.tiltak import AAPNE_STATUSER, Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError


def nytt_tiltak(
    plan: Plan,
    maal: int,
    verdier: Mapping[str, Any],
    innstillinger: Innstillinger,
    siste_dag: date,
    *,
    forslag: bool = False,
) -> Tiltak:
    """A new measure under a goal that is not closed (rule 75), with a responsible party (rule 76).

    The responsible is the planeier, the coordinator, a participant who has not left (a proposed one
    too), or a named service. What is not agreed with the planeier may have to wait as `forslag` (rules 58,
    81). Raises RegelError, IkkeFunnetError, and VerdifeilError for a missing text or an unknown life area.
    """
    kontroller_aapen(plan)
    kontroller_maal_aapent(plan, maal)
    if not verdier.get("ansvarlig"):
        raise RegelError("Et tiltak må ha en ansvarlig. Oppgi: --ansvarlig planeier, koordinator …", "IP-R76")
    svar, venter = avklart_forslag(plan, verdier, siste_dag)
    svar["ansvarlig"] = gyldig_part(plan, svar["ansvarlig"])
    status = "forslag" if forslag or venter else "planlagt"
    numre = {"maal": maal, "nummer": neste_tiltaksnummer(plan, maal)}
    tiltak = bygg(Tiltak, {**svar, "strider_mot": None}, **numre, status=status)
    return _kontrollert(med_svar(plan, tiltak, svar), innstillinger)


def neste_tiltaksnummer(plan: Plan, maal: int) -> int:
    """The next number under that goal; one that was moved away is never given again (rule 85)."""
    flyttet = (n for t in plan.tiltak for n in (t.tidligere or "").split(", "))
    tidligere = (int(n.partition(".")[2]) for n in flyttet if n.partition(".")[0] == str(maal))
    return max([0, *(t.nummer for t in plan.tiltak_for(maal)), *tidligere]) + 1


def endre_tiltak(
    plan: Plan,
    maal: int,
    nummer: int,
    verdier: Mapping[str, Any],
    innstillinger: Innstillinger,
    dato: date,
    siste_dag: date,
) -> Tiltak:
    """The measure with these answers changed. Raises as `nytt_tiltak`."""
    kontroller_aapen(plan)
    svar = dict(verdier)
    if svar.get("ansvarlig"):
        svar["ansvarlig"] = gyldig_part(plan, svar["ansvarlig"])
    gammelt = plan.finn_tiltak(maal, nummer)
    nytt = med_avtale(plan, gammelt, med_svar(plan, gammelt, svar), svar, dato, siste_dag)
    return _kontrollert(nytt, innstillinger)


def sett_tiltaksstatus(
    plan: Plan, maal: int, nummer: int, status: str, kommentar: str | None = None
) -> Tiltak:
    """The measure with its new status. Under a closed goal nothing can be opened again.

    A proposal is decided on by acts of its own, and one that was declined stays so until it is agreed
    (rule 81). Raises RegelError, IkkeFunnetError, and VerdifeilError for an unknown code.
    """
    kontroller_aapen(plan)
    tiltak = plan.finn_tiltak(maal, nummer)
    ny = tolk(felter(Tiltak)["status"], status)
    if ny is None:
        raise VerdifeilError("«Status» mangler.")
    kontroller_ikke_forslag(plan.hode.nummer, tiltak)
    if ny != tiltak.status or not kommentar:
        kontroller_tiltaksovergang(tiltak, ny)
    if ny in AAPNE_STATUSER:
        kontroller_maal_aapent(plan, maal)
        if tiltak.foreslaatt_av:
            kontroller_avtalt(tiltak.avtalt)
    return replace(endret(tiltak, {"kommentar": kommentar}), status=ny)


def godkjenn_tiltak(plan: Plan, maal: int, nummer: int, avtalt: date | None, siste_dag: date) -> Tiltak:
    """A proposed measure, approved by agreement with the planeier on `avtalt` (rule 81).

    Raises RegelError where it is no proposal, or the day of agreement is missing or still to come.
    """
    tiltak = _forslag(plan, maal, nummer)
    kontroller_avtalt(avtalt)
    kontroller_skjedd(avtalt, siste_dag, "Avtalen med planeier")
    return replace(tiltak, status="planlagt", avtalt=avtalt)


def avvis_tiltak(plan: Plan, maal: int, nummer: int, grunn: str | None) -> Tiltak:
    """A proposed measure, declined with a reason (rule 81). Raises RegelError, IkkeFunnetError."""
    tiltak = _forslag(plan, maal, nummer)
    kontroller_avvist(f"Tiltak {maal}.{nummer}", grunn)
    return replace(endret(tiltak, {"kommentar": grunn}), status="ikke_gjennomfort")


def _forslag(plan: Plan, maal: int, nummer: int) -> Tiltak:
    """Raises RegelError where the measure is no proposal."""
    kontroller_aapen(plan)
    tiltak = plan.finn_tiltak(maal, nummer)
    if tiltak.status != "forslag":
        raise RegelError(
            f"Tiltak {maal}.{nummer} er {ord_for('status', tiltak.status)} og ikke et forslag.", "IP-R81"
        )
    return tiltak


def kontroller_maal_aapent(plan: Plan, maal: int) -> None:
    """Only a goal that is not closed takes measures (rule 75). Raises RegelError."""
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
