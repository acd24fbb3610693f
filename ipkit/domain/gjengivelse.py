"""May an issued document go to its recipient once more (rules 24, 30, 43; design D9)?

Its bytes are what consent let through the day it was made. Today's decision must let through no less:
what has been withdrawn, narrowed or marked since is never sent again.
"""

from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.elementer import BARN, elementnavn
from ipkit.domain.felt import felter
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import Plan
from ipkit.errors import RegelError

ALLTID = (PLANEIER, KOORDINATOR)
"""Who may have a copy of what another recipient was sent: it is the planeier's, and the register's own."""
_INGENTING = (None, "", ())


class Utstedt(NamedTuple):
    """One issued document. `element` is the part of the case that it is about.

    `feilregistrert` is the day it was marked as wrong.
    """

    nummer: int
    plan: int
    dokument: str
    variant: str
    format: str
    mote: int | None
    mottaker: str
    utgave: int
    dato: date
    sha256: str
    sprak: str
    element: int | None
    feilregistrert: date | None


def kontroller_kopi_til(nummer: int, opprinnelig: str, mottaker: str, *, feilregistrert: bool) -> None:
    """A copy goes to the one it was made for, the planeier or the koordinator. Raises RegelError.

    A document that is marked as wrong goes to none but those two.
    """
    if mottaker in ALLTID:
        return
    if mottaker != opprinnelig:
        raise RegelError(
            f"Dokument {nummer} ble laget til en annen mottaker. Lag et nytt med: ipkit eksporter", "IP-R24"
        )
    if feilregistrert:
        raise RegelError(
            f"Dokument {nummer} er feilregistrert og sendes ikke på nytt. Lag et nytt med: ipkit eksporter",
            "IP-R58",
        )


def dekker(naa: Plan, den_gang: Plan) -> bool:
    """Whether all that was told then is also let through now, field by field."""
    par = [(naa.hode, den_gang.hode), (naa.planeier, den_gang.planeier)]
    for slag in BARN:
        synlig = {elementnavn(e): e for e in getattr(naa, slag.navn)}
        par += [(synlig.get(elementnavn(e)), e) for e in getattr(den_gang, slag.navn)]
    return all(_dekker(ny, gammel) for ny, gammel in par)


def _dekker(ny: Any, gammel: Any) -> bool:
    if ny is None:
        return False
    fortalt = (f for f in felter(type(gammel)) if getattr(gammel, f) not in _INGENTING)
    return all(getattr(ny, f) == getattr(gammel, f) for f in fortalt)
