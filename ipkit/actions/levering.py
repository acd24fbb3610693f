"""What issuing a document to the planeier records in the plan, in the same transaction (rules 13, 66)."""

from typing import Any

from ipkit.domain.levertregler import LEVERT, UNDERRETTET, levert_plan, underrettet
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.storage.handling import Handling
from ipkit.storage.okt import Okt


def bokfor_levering(
    okt: Okt, plan: Plan, dokument: str, mottaker: str | None, element: int | None, utgave: int
) -> None:
    """Record that the planeier got the plan, or the letter of a decision. Inside a write transaction, with
    the plan as it is in the register."""
    ny: Any = None
    if mottaker == PLANEIER and dokument == "plan":
        ny, navn = levert_plan(plan, utgave, okt.dagens), LEVERT
    elif mottaker == PLANEIER and dokument == "beslutning" and element is not None:
        ny, navn = underrettet(plan, element, okt.dagens), UNDERRETTET
    if ny is not None:
        handling = Handling(okt, navn, plan)
        handling.lagre(ny)
        handling.skriv(None)
