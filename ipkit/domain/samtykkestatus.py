"""How one consent stands on a day, as a word (domene § 2.4; rules 25, 29, 30, 31).

It tells of each paper by itself. What they open together is decided in `tilgang`, and nowhere else.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke

Samtykkestatus = Literal[
    "gyldig", "kommer", "utlopt", "trukket", "erstattet", "ugyldig", "nektet", "avklart", "ubesvart"
]
STAAR: tuple[str, ...] = ("gyldig", "kommer", "ugyldig")
"""A yes that nobody has taken back, and nothing has taken the place of."""


def samtykkestatus(plan: Plan, s: Samtykke, dato: date, ekte_dato: date) -> Samtykkestatus:
    """The status of one consent, refusal or unanswered question on that day.

    What has ended by the real today has ended, whatever `dato` says, as in the decision.
    """
    siste = max(dato, ekte_dato)
    if s.svar == "ubesvart":
        return "ubesvart"
    if s.svar == "nei":
        return "avklart" if s.avklart(dato) else "nektet"
    if s.trukket is not None and s.trukket <= siste:
        return "trukket"
    if any(_erstatter(ny, s) and ny.gjelder_fra <= siste for ny in plan.samtykke):
        return "erstattet"
    if s.til is not None and s.til < siste:
        return "utlopt"
    if samtykkebrudd(s):
        return "ugyldig"
    return "gyldig" if s.gjelder_fra <= dato else "kommer"


def staaende(plan: Plan, dato: date, ekte_dato: date, *, bare_deltakere: bool = False) -> Iterable[Samtykke]:
    """Every yes that stands, in order of number; `bare_deltakere`: not those about who has left."""
    ute = {d.nummer for d in plan.deltaker if d.ut is not None and d.ut <= max(dato, ekte_dato)}
    staar = (s for s in plan.samtykke if samtykkestatus(plan, s, dato, ekte_dato) in STAAR)
    return (s for s in staar if not (bare_deltakere and s.deltaker in ute))


def _erstatter(ny: Samtykke, gammel: Samtykke) -> bool:
    """Whether it renews the old one, or is a later answer of the same giver about the same."""
    if ny.erstatter == gammel.nummer:
        return True
    if (ny.type, ny.deltaker) != (gammel.type, gammel.deltaker):
        return False
    return _giver(ny) == _giver(gammel) and ny.svar != "ubesvart" and _naar(ny) > _naar(gammel)


def _giver(s: Samtykke) -> tuple[str, str]:
    return s.gitt_av, (s.giver_navn or "").casefold()


def _naar(s: Samtykke) -> tuple[date, int]:
    return s.dato, s.nummer
