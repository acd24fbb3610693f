"""What the planeier has been given: the plan as it is, and the letter of a decision (rules 13, 66)."""

from datetime import date

from ipkit.domain.avtaleregler import I_DRIFT
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.sak import Beslutning
from ipkit.domain.verdi import replace

LEVERT = "levert"
UNDERRETTET = "underrettet"
"""The acts, as the log and history name them. They are done by issuing, and never taken back."""


def mangler_planen(plan: Plan) -> bool:
    """Whether a planeier with a plan in force has not had it as it is now (rule 66)."""
    innhold, levert = plan.hode.innhold_utgave, plan.hode.levert_utgave
    return plan.hode.status in I_DRIFT and innhold is not None and (levert is None or levert < innhold)


def levert_plan(plan: Plan, utgave: int, dato: date) -> Planhode | None:
    """The head that says the planeier got version `utgave`; None where that is nothing new (rule 66)."""
    innhold = plan.hode.innhold_utgave or 0
    if plan.hode.status not in I_DRIFT or utgave < innhold:
        return None
    if plan.hode.levert_utgave is not None and not mangler_planen(plan):
        return None
    return replace(plan.hode, levert=dato, levert_utgave=utgave)


def underrettet(plan: Plan, beslutning: int, dato: date) -> Beslutning | None:
    """The decision the planeier is told of now; None where the day is known already (rules 13, 14)."""
    funnet = next((b for b in plan.beslutning if b.nummer == beslutning), None)
    return replace(funnet, underrettet=dato) if funnet and funnet.underrettet is None else None
