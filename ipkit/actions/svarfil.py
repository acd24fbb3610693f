"""Answer files: what each act takes from a file, and the skeleton that is made of what is known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ipkit.domain.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Filsvar:
    svar: Mapping[str, Any] = field(default_factory=dict)
    utgave: int | None = None
    vurderinger: Mapping[int, tuple[str | None, str | None]] = field(default_factory=dict)
    deltakere: tuple[str, ...] = ()
    oppmoter: Mapping[str, str] = field(default_factory=dict)
    punkter: tuple[Mapping[str, Any], ...] = ()


Skjemabygger = Callable[[Plan | None, int | None], Any]


def f(plan, mote): ...


NY_PLAN_SKJEMA = ENDRE_PLAN_SKJEMA = DELTAKER_SKJEMA = SAMTYKKE_SKJEMA = MAAL_SKJEMA = TILTAK_SKJEMA = (
    EVALUERING_SKJEMA
) = MOTE_SKJEMA = REFERAT_SKJEMA = f


def lag_skjelett(*a): ...
def les_svar(*a): ...
