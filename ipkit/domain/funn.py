"""A finding: something missing or overdue, as a value, so that a report can show all of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import ENHET
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import SAK
from ipkit.domain.tekst import Oversett, bokmaal


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
    people (rule 48). Sentences are in the language of `oversett`.
    """

    plan: Plan
    dato: date
    ekte_dato: date
    innstillinger: Innstillinger
    sluttet: Mapping[int, date] = MappingProxyType({})
    oversett: Oversett = bokmaal

    @property
    def nummer(self) -> int:
        """The plan's number."""
        return self.plan.hode.nummer

    @property
    def enhet(self) -> str:
        """What the municipality calls koordinerende enhet; its own name is in no other language."""
        navn = self.innstillinger.koordinerende_enhet
        return self.oversett(ENHET) if navn == ENHET else navn

    def dager(self, antall: int) -> str:
        """A number of days in words."""
        return self.oversett("1 dag") if antall == 1 else self.oversett("{antall} dager", antall=antall)

    def og(self, deler: Sequence[str]) -> str:
        """«a, b og c»."""
        if len(deler) < 2:
            return "".join(deler)
        return self.oversett("{deler} og {siste}", deler=", ".join(deler[:-1]), siste=deler[-1])

    @property
    def har_plan(self) -> bool:
        """Whether there is a plan, at least as a draft; a case has none."""
        return self.plan.hode.status not in SAK

    @property
    def i_drift(self) -> bool:
        """Whether the plan has been put before its parties: active, or resting since."""
        return self.plan.hode.status in ("aktiv", "i_bero")
