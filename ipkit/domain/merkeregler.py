"""What goes along with a goal or measure that is marked as wrong (rule 58, D9)."""

from collections.abc import Collection
from typing import Any

from ipkit.domain.historikk import uten_tekst
from ipkit.domain.mote import Referatpunkt, Sakspunkt
from ipkit.domain.moteflyt import KOMMENDE
from ipkit.domain.plan import Plan
from ipkit.domain.saksliste import fra_planen


def programmets_kopier(plan: Plan, merket: Collection[str]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """What the program itself wrote of them: without its text in meetings that are over, and what is to be
    taken off the agenda of those to come. What people wrote is theirs to mark."""
    punkter: tuple[Sakspunkt | Referatpunkt, ...] = (*plan.sakspunkt, *plan.referatpunkt)
    kopier = [p for p in punkter if _laget_av_programmet(p) and _om(p) in merket]
    kommende = {m.nummer for m in plan.mote if m.status in KOMMENDE}
    bort = [p for p in kopier if p.mote in kommende]
    return tuple(uten_tekst(p) for p in kopier if p not in bort), tuple(bort)


def _laget_av_programmet(p: Sakspunkt | Referatpunkt) -> bool:
    return fra_planen(p) if isinstance(p, Sakspunkt) else p.slag == "endring"


def _om(p: Sakspunkt | Referatpunkt) -> str:
    """The name of the goal or measure that it is about."""
    return f"maal/{p.maal}" if p.tiltak is None else f"tiltak/{p.maal}.{p.tiltak}"
