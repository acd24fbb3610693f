"""What is agreed with the planeier, and what is only proposed (rules 58, 81; § 6.9)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from ipkit.domain.maal import Maal
from ipkit.domain.part import KOORDINATOR, deltakernummer, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

T = TypeVar("T", Maal, Tiltak)
I_DRIFT = ("aktiv", "i_bero")
AVTALEFELT = frozenset({"tekst", "egne_ord", "hvordan", "omfang", "ansvarlig", "fra", "frist", "til"})
"""What the planeier has agreed to in a goal or measure; the rest is the coordinator's own bookkeeping."""


def avklart_forslag(plan: Plan, svar: Mapping[str, Any], siste_dag: date) -> tuple[dict[str, Any], bool]:
    """The answers of a new goal or measure, and whether it waits as a proposal (rules 58, 81).

    What a participant proposes waits until it is agreed. So does the coordinator's own in a plan in force:
    it carries the day it was agreed, or it is a proposal. Raises RegelError for a day to come.
    """
    svar = dict(svar)
    kontroller_skjedd(svar.get("avtalt"), siste_dag, "Avtalen med planeier")
    if svar.get("foreslaatt_av"):
        svar["foreslaatt_av"] = gyldig_part(plan, svar["foreslaatt_av"])
    elif plan.hode.status in I_DRIFT and not svar.get("avtalt"):
        svar["foreslaatt_av"] = KOORDINATOR
    return svar, bool(svar.get("foreslaatt_av")) and not svar.get("avtalt")


def med_avtale(plan: Plan, gammelt: T, nytt: T, svar: Mapping[str, Any], dato: date, siste_dag: date) -> T:
    """The changed element, marked where a plan in force was changed without an agreement (rule 58).

    `dato` is the day of the change. Raises RegelError for an agreement on a day to come.
    """
    kontroller_skjedd(svar.get("avtalt"), siste_dag, "Avtalen med planeier")
    if svar.get("avtalt"):
        return replace(nytt, uavtalt=None)
    i_kraft = plan.hode.status in I_DRIFT and gammelt.aapent and gammelt.status != "forslag"
    if i_kraft and any(getattr(gammelt, n, None) != getattr(nytt, n, None) for n in AVTALEFELT):
        return replace(nytt, uavtalt=dato)
    return nytt


def kontroller_avtalt(avtalt: date | None) -> None:
    """A proposal stays one until it is agreed with the planeier (rule 81). Raises RegelError."""
    if avtalt is None:
        raise RegelError(
            "Et forslag godkjennes først når det er avtalt med planeier. Oppgi dagen med --avtalt", "IP-R81"
        )


def kontroller_avvist(navn: str, grunn: str | None) -> None:
    """A proposal is declined with a reason (rules 81, 83). Raises RegelError."""
    if not (grunn or "").strip():
        raise RegelError(f"{navn} avvises ikke uten grunn. Oppgi den med --grunn", "IP-R81")


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
