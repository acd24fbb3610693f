"""Access beside consent: declarations, break-glass, and what a law lets be given (rules 24, 39, 40)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart, bygg, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode, kontroller_skjedd
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError


def med_taushet(plan: Plan, nummer: int, dato: date | None, siste_dag: date, *, lovpaalagt: bool) -> Deltaker:
    """The participant with a signed declaration, or recorded as under secrecy by law (rule 39).

    Raises IkkeFunnetError, and RegelError for a declaration that is dated ahead, or after one that is
    there already: the first one counts.
    """
    kontroller_aapen(plan)
    deltaker = plan.finn_deltaker(nummer)
    if lovpaalagt:
        return replace(deltaker, taushet="lovpaalagt")
    kontroller_skjedd(dato, siste_dag, "Taushetserklæringen")
    gammel = deltaker.taushetserklaering
    if gammel is not None and dato is not None and gammel < dato:
        raise RegelError(f"Deltaker {nummer} skrev under allerede {kort(gammel)}.", "IP-R39")
    return replace(deltaker, taushet="erklaering", taushetserklaering=dato)


def kontroller_grunn(svar: dict[str, Any], setning: str, kode: str) -> dict[str, Any]:
    """The answers, where they have a reason (rules 24, 40). Raises RegelError."""
    if not svar.get("begrunnelse"):
        raise RegelError(f"{setning}. Skriv hvorfor, med --begrunnelse.", kode)
    return svar


def ny_nodtilgang(plan: Plan, verdier: Mapping[str, Any], dato: date) -> Nodtilgang:
    """Break-glass access for support, from today and for that day only unless said (rule 40).

    Raises RegelError without a reason, and where the period ends before it begins.
    """
    kontroller_aapen(plan)
    svar = kontroller_grunn(besvart(verdier), "Nødtilgang gis ikke uten grunn", "IP-R40")
    fra = svar.get("fra", dato)
    ny = bygg(Nodtilgang, {"til": fra, **svar, "fra": fra}, nummer=neste_nummer(plan.nodtilgang))
    kontroller_periode(ny.fra, ny.til)
    return ny


def avsluttet_nodtilgang(plan: Plan, nummer: int, dato: date) -> Nodtilgang:
    """The access with `dato` as its last day, where that is earlier (rule 40).

    Raises IkkeFunnetError, and RegelError where it is over by then or has not begun.
    """
    tilgang = next((t for t in plan.nodtilgang if t.nummer == nummer), None)
    if tilgang is None:
        n = plan.hode.nummer
        raise IkkeFunnetError(f"Plan {n} har ikke nødtilgang {nummer}. Se: ipkit tilgang {n}")
    if not tilgang.fra <= dato < tilgang.til:
        raise RegelError(
            f"Nødtilgang {nummer} gjelder fra {kort(tilgang.fra)} til og med {kort(tilgang.til)}. "
            "Den kan bare gjøres kortere, fra en dag mellom dem.",
            "IP-R40",
        )
    return replace(tilgang, til=dato)


def ny_utlevering(plan: Plan, verdier: Mapping[str, Any], dato: date, siste_dag: date) -> Utlevering:
    """What was given without consent, because a law says so (rule 24, § 6.9).

    Raises RegelError without a reason, without the law where it is another one than those named, and
    where it is dated ahead.
    """
    svar = {"dato": dato, **besvart(verdier)}
    svar = kontroller_grunn(svar, "Ingenting gis uten samtykke uten grunn", "IP-R24")
    ny = bygg(Utlevering, svar, nummer=neste_nummer(plan.utlevering))
    if ny.lovgrunn == "annen_lov" and not ny.hjemmel:
        raise RegelError("Skriv hvilken lov og paragraf, med --hjemmel.", "IP-R24")
    kontroller_skjedd(ny.dato, siste_dag, "Utleveringen")
    kontroller_skjedd(ny.vist, siste_dag, "At planeier fikk se den,")
    return ny


def vist_utlevering(plan: Plan, nummer: int, dato: date, siste_dag: date) -> Utlevering:
    """The disclosure, shown to the planeier that day. Raises IkkeFunnetError and RegelError."""
    gitt = next((u for u in plan.utlevering if u.nummer == nummer), None)
    if gitt is None:
        n = plan.hode.nummer
        raise IkkeFunnetError(f"Plan {n} har ikke utlevering {nummer}. Se: ipkit tilgang {n}")
    if gitt.vist is not None:
        raise RegelError(f"Utlevering {nummer} ble vist planeier {kort(gitt.vist)}.", "IP-R24")
    if dato < gitt.dato:
        raise RegelError(f"Utlevering {nummer} er fra {kort(gitt.dato)}, etter denne datoen.", "IP-R24")
    kontroller_skjedd(dato, siste_dag, "At planeier fikk se den,")
    return replace(gitt, vist=dato)
