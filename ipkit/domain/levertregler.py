"""What issuing a document tells: the planeier has the plan, or the letter of a decision (rules 13, 66), and
who knows of a change of coordinator (rule 124)."""

from collections.abc import Iterator
from datetime import date

from ipkit.domain.avtaleregler import I_DRIFT
from ipkit.domain.bygg import neste_nummer
from ipkit.domain.part import PLANEIER, deltakernummer
from ipkit.domain.plan import Koordinator, Plan, Planhode
from ipkit.domain.sak import Beslutning
from ipkit.domain.utsending import Utsending
from ipkit.domain.verdi import replace

LEVERT = "levert"
UNDERRETTET = "underrettet"
BYTTET_MELDT = "koordinatorbytte meldt"
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


def forgjenger(plan: Plan, k: Koordinator) -> Koordinator | None:
    """Who held the role before."""
    foer = [e for e in plan.koordinator if e.rolle == k.rolle and e.til is not None and e.til < k.fra]
    return max(foer, key=lambda e: (e.til, e.nummer), default=None)


def bytte_meldt(plan: Plan, nummer: int, mottaker: str, dato: date) -> tuple[Koordinator | Utsending, ...]:
    """What the notice of a new coordinator, issued to a part, records: that it was sent, and that the
    planeier is informed (rule 124). Empty where that is known already."""
    return (*_informert(plan, nummer, mottaker, dato), *_sendt(plan, nummer, mottaker, dato))


def _informert(plan: Plan, nummer: int, mottaker: str, dato: date) -> Iterator[Koordinator]:
    ny = next((k for k in plan.koordinator if k.nummer == nummer), None)
    gammel = forgjenger(plan, ny) if ny and mottaker == PLANEIER else None
    if gammel and gammel.byttegrunn and gammel.planeier_informert is None:
        yield replace(gammel, planeier_informert=dato)


def _sendt(plan: Plan, nummer: int, mottaker: str, dato: date) -> Iterator[Utsending]:
    deltaker = deltakernummer(mottaker)
    if mottaker != PLANEIER and deltaker is None:
        return
    hva = [u for u in plan.utsending if (u.hva, u.gjelder) == ("koordinatorbytte", nummer)]
    foer = next((u for u in hva if u.mottaker == mottaker), None)
    if foer is not None:
        yield from (replace(foer, dato=dato),) if foer.dato is None else ()
        return
    maate = plan.finn_deltaker(deltaker).kontaktform if deltaker else None
    yield Utsending(
        nummer=neste_nummer(plan.utsending),
        hva="koordinatorbytte",
        gjelder=nummer,
        mottaker=mottaker,
        maate=maate or "brevpost",
        dato=dato,
    )
