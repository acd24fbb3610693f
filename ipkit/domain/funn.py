"""A finding: something missing or overdue, as a value, so that a report can show all of them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import SAK, Plan


class Funn(NamedTuple):
    """One finding. `kode` is stable, `regel` the rule or letter, `sted` what it is about.

    `tekst` is a sentence without names of persons; `kommando` mends it, or helps to.
    """

    kode: str
    regel: str
    sted: str
    tekst: str
    kommando: str


class Blikk(NamedTuple):
    """One plan, seen on one day with one municipality's settings.

    `sluttet` is the last day at work of those in the plan who have one, by their number in the register of
    people (rule 48).
    """

    plan: Plan
    dato: date
    ekte_dato: date
    innstillinger: Innstillinger
    sluttet: Mapping[int, date] = MappingProxyType({})

    @property
    def nummer(self) -> int:
        """The plan's number."""
        return self.plan.hode.nummer

    @property
    def har_plan(self) -> bool:
        """Whether there is a plan, at least as a draft; a case has none."""
        return self.plan.hode.status not in SAK

    @property
    def i_drift(self) -> bool:
        """Whether the plan has been put before its parties: active, or resting since."""
        return self.plan.hode.status in ("aktiv", "i_bero")
