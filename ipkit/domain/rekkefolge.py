"""The planeier's order of goals and measures, as every list, form, document and picture has it (rule 85).

Rules, findings, history and files go by number: they must not change when only the order does.
"""

from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan
from ipkit.domain.tiltak import Tiltak


def maal_i_rekkefolge(plan: Plan) -> tuple[Maal, ...]:
    """The goals: open ones first, by priority and then by number."""
    return tuple(sorted(plan.maal, key=lambda m: m.plass))


def maalplass(plan: Plan, nummer: int) -> int:
    """Where a goal stands in that order, to sort what is said of goals; one that is not here, last."""
    numre = [m.nummer for m in maal_i_rekkefolge(plan)]
    return numre.index(nummer) if nummer in numre else len(numre)


def tiltak_i_rekkefolge(plan: Plan) -> tuple[Tiltak, ...]:
    """All measures, goal by goal; those of one goal are `Plan.tiltak_for`."""
    return tuple(t for m in maal_i_rekkefolge(plan) for t in plan.tiltak_for(m.nummer))
