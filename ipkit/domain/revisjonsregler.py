"""Revisions, and what is common to an extra evaluation or revision (rules 58, 90, 91, 92, 99)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.evaluering import Revisjon
from ipkit.domain.frister import neste_revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.utsending import Endringsmelding
from ipkit.domain.verdi import replace
from ipkit.domain.videreforregler import kontroller_i_drift
from ipkit.errors import IkkeFunnetError, RegelError


def ny_revisjon(
    plan: Plan, verdier: Mapping[str, Any], innstillinger: Innstillinger, siste_dag: date
) -> tuple[Revisjon, Planhode]:
    """The plan gone through, by agreement with the planeier, and when it is to be next (rules 58, 90–92).

    The next date is the interval from this one, or an earlier one that is agreed: the stricter wins
    (rule 91). Raises RegelError, VerdifeilError.
    """
    kontroller_i_drift(plan)
    kontroller_aarsak(verdier)
    kontroller_avtalt(plan, verdier)
    revisjon = bygg(Revisjon, verdier, nummer=neste_nummer(plan.revisjon))
    kontroller_skjedd(revisjon.dato, siste_dag, "Revisjonen")
    kontroller_skjedd(revisjon.avtalt, siste_dag, "Avtalen med planeier")
    _kontroller_etter_iverksetting(plan, revisjon.dato)
    neste = _neste(revisjon, innstillinger)
    # One that is entered afterwards does not take back the date that a later one set.
    senere = any(r.dato > revisjon.dato for r in plan.revisjon)
    hode = plan.hode if senere else replace(plan.hode, neste_revisjon=neste)
    return replace(revisjon, neste=neste), hode


def kontroller_aarsak(verdier: Mapping[str, Any]) -> None:
    """An extra evaluation or revision says what led to it (rule 92). Raises RegelError."""
    if (verdier.get("anledning") or "ordinaer") != "ordinaer" and not verdier.get("aarsak"):
        raise RegelError(
            "En ekstra evaluering eller revisjon må ha en årsak. Oppgi den med --aarsak, "
            "eller nummeret på den meldte endringen med --endring",
            "IP-R92",
        )


def kontroller_avtalt(plan: Plan, verdier: Mapping[str, Any]) -> None:
    """What the coordinator changes is agreed with the planeier (rule 58). Raises RegelError."""
    if verdier.get("avtalt") is None:
        raise RegelError(
            f"Plan {plan.hode.nummer} kan ikke revideres før det er avtalt med planeier. "
            "Oppgi dagen med --avtalt",
            "IP-R58",
        )


def med_endring(verdier: Mapping[str, Any], melding: Endringsmelding | None) -> dict[str, Any]:
    """The answers of an evaluation or revision that a reported change led to (rule 92).

    The cause is the number of the report, never its words: its marks say who may see those.
    """
    if melding is None:
        return dict(verdier)
    gitt = {navn: verdi for navn, verdi in verdier.items() if verdi is not None}
    return {"anledning": "vesentlig_endring", "aarsak": f"Meldt endring {melding.nummer}", **gitt}


def finn_endring(plan: Plan, nummer: int) -> Endringsmelding:
    """Raises IkkeFunnetError."""
    for melding in plan.endringsmelding:
        if melding.nummer == nummer:
            return melding
    raise IkkeFunnetError(
        f"Plan {plan.hode.nummer} har ikke meldt endring {nummer}. Se: ipkit endring liste {plan.hode.nummer}"
    )


def fulgt_opp_med(melding: Endringsmelding, dato: date, hva: str) -> Endringsmelding:
    """The report, acted on by an evaluation or a revision that day (rules 92, 99); an earlier word stands."""
    if melding.fulgt_opp is not None:
        return melding
    return replace(melding, fulgt_opp=dato, oppfolging=hva)


def _kontroller_etter_iverksetting(plan: Plan, dato: date) -> None:
    if plan.hode.iverksatt is not None and dato < plan.hode.iverksatt:
        raise RegelError(
            f"Plan {plan.hode.nummer} ble iverksatt {kort(plan.hode.iverksatt)}; "
            "revisjonen kan ikke være før.",
            "IP-R90",
        )


def _neste(revisjon: Revisjon, innstillinger: Innstillinger) -> date:
    if revisjon.neste is not None and revisjon.neste <= revisjon.dato:
        raise RegelError(
            f"Neste revisjon {kort(revisjon.neste)} må være etter denne, {kort(revisjon.dato)}.", "IP-R90"
        )
    return neste_revisjon(revisjon.dato, innstillinger, revisjon.neste)
