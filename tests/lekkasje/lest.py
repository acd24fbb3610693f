"""What is read once for all papers of a plan: it does not vary, and took half of the time of T19."""

from collections.abc import Callable
from typing import Any

from ipkit.domain.plan import Plan
from ipkit.storage import planlager
from ipkit.storage.historikk import Historikk


class Husket(Historikk):
    """A history that builds each version once."""

    def __init__(self, db: Any, plan: int) -> None:
        super().__init__(db, plan)
        self._bygd: dict[int, Plan] = {}

    def ved(self, nummer: int) -> Plan:
        if nummer not in self._bygd:
            self._bygd[nummer] = super().ved(nummer)
        return self._bygd[nummer]


def en_gang(les: Callable[[Any, int], Any]) -> Callable[[Any, int], Any]:
    """Read anew only when the plan is another one, or has a new version."""
    lest: dict[tuple[int, int | None], Any] = {}

    def hent(db: Any, plan: int) -> Any:
        sted = plan, planlager.utgave(db, plan)
        if sted not in lest:
            lest.clear()
            lest[sted] = les(db, plan)
        return lest[sted]

    return hent
