"""A hidden address: address, school and meeting place are kept from everybody else (§ 6.9, adresse).

Nothing in the register tells a school from another service, and a name such as «Solbakken» tells it to
whoever lives there. So no service is named to others, nor how to reach whoever works there; each
recipient sees their own. What people write in free text is theirs to keep clear of it.
"""

from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.elementer import BARN
from ipkit.domain.felt import partfelter
from ipkit.domain.part import SKJULT_TJENESTE, tjenestenavn
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace


def uten_steder(plan: Plan, mottaker: str) -> Plan:
    """The copy of `mottaker`, without what tells where the planeier lives, goes to school or meets others."""
    egen = next((d.tjeneste for d in plan.deltaker if str(d.nummer) == mottaker), None)
    plan = replace(
        plan,
        planeier=replace(plan.planeier, adresse=None),
        fagplan=tuple(replace(f, sted=None) for f in plan.fagplan),
        mote=tuple(replace(m, sted=None, referat_sted=None) for m in plan.mote),
        andretjeneste=tuple(t for t in plan.andretjeneste if _samme(t.tjeneste, egen)),
        koordinator=tuple(
            k if _samme(k.tjeneste, egen) else replace(k, tjeneste=None) for k in plan.koordinator
        ),
        deltaker=tuple(_deltaker(d, mottaker, egen) for d in plan.deltaker),
    )
    return replace(plan, **{s.navn: tuple(_parter(e, egen) for e in getattr(plan, s.navn)) for s in BARN})


def _deltaker(d: Deltaker, mottaker: str, egen: str | None) -> Deltaker:
    if str(d.nummer) == mottaker or _samme(d.tjeneste, egen):
        return d
    return replace(d, tjeneste=None, telefon=None, epost=None)


def _parter(element: Any, egen: str | None) -> Any:
    """The element with another service that is a part of it unnamed."""
    navngitt = {navn: tjenestenavn(getattr(element, navn) or "") for navn in partfelter(type(element))}
    skjult = [navn for navn, tjeneste in navngitt.items() if tjeneste and not _samme(tjeneste, egen)]
    return replace(element, **dict.fromkeys(skjult, SKJULT_TJENESTE)) if skjult else element


def _samme(tjeneste: str | None, egen: str | None) -> bool:
    return tjeneste is not None and egen is not None and tjeneste.casefold() == egen.casefold()
