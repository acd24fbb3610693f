"""What issuing a document records in the plan, in the same transaction (rules 13, 66, 124)."""

from typing import Any

from ipkit.domain.levertregler import (
    BYTTET_MELDT,
    LEVERT,
    UNDERRETTET,
    bytte_meldt,
    levert_plan,
    underrettet,
)
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.storage.handling import Handling
from ipkit.storage.okt import Okt


def bokfor_levering(
    okt: Okt, plan: Plan, dokument: str, mottaker: str | None, element: int | None, utgave: int
) -> None:
    """Record that the planeier got the plan, or the letter of a decision, and who was told of a new
    coordinator. Inside a write transaction, with the plan as it is in the register."""
    nye: tuple[Any, ...] = ()
    navn = LEVERT
    if mottaker == PLANEIER and dokument == "plan":
        nye = (levert_plan(plan, utgave, okt.dagens),)
    elif mottaker == PLANEIER and dokument == "beslutning" and element is not None:
        nye, navn = (underrettet(plan, element, okt.dagens),), UNDERRETTET
    elif mottaker is not None and dokument == "koordinatorbytte" and element is not None:
        nye, navn = bytte_meldt(plan, element, mottaker, okt.dagens), BYTTET_MELDT
    if any(nye):
        handling = Handling(okt, navn, plan)
        handling.lagre(*nye)
        handling.skriv(None)
