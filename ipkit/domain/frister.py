"""Deadlines: derived, never stored as overdue (rules 57, 88–91, 98, 112; design D2).

A deadline is the last day on time: on that day nothing is overdue, the day after is one day over.
"""

from datetime import date
from typing import Literal, NamedTuple

from ipkit.domain.dato import dager_over, pluss_dager, pluss_maaneder, pluss_uker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.moteflyt import KOMMENDE
from ipkit.domain.plan import Plan

Fristslag = Literal["evaluering", "revisjon", "mote", "planperiode"]


class Frist(NamedTuple):
    """One deadline. `dato` is the last day on time, `dager_over` the days past it (0: not overdue)."""

    slag: Fristslag
    dato: date
    dager_over: int

    @property
    def over(self) -> bool:
        """Whether it is over the deadline."""
        return self.dager_over > 0


def innen(frist: date, dato: date, dager: int) -> bool:
    """Whether the deadline falls within `dager` days from `dato`, that day included, or is already over."""
    return frist <= pluss_dager(dato, dager)


def evalueringsfrist(neste_evaluering: date | None, dato: date) -> Frist | None:
    """The evaluation's deadline on `dato`; None where no date is agreed (rule 89)."""
    return _frist("evaluering", neste_evaluering, dato)


def forste_evaluering(iverksatt: date, innstillinger: Innstillinger, avtalt: date | None = None) -> date:
    """When the first evaluation is due: N weeks after activation, or earlier if agreed (rules 88, 91)."""
    return _strengest(pluss_uker(iverksatt, innstillinger.forste_evaluering_uker), avtalt)


def neste_evaluering(evaluert: date, innstillinger: Innstillinger, avtalt: date | None = None) -> date:
    """When the next evaluation is due: the interval, or earlier if agreed (rules 89, 91, 96)."""
    return _strengest(pluss_maaneder(evaluert, innstillinger.evaluering_maaneder), avtalt)


def neste_revisjon(fra: date, innstillinger: Innstillinger, avtalt: date | None = None) -> date:
    """When the plan is to be revised: the interval, or earlier if agreed (rules 90, 91)."""
    return _strengest(pluss_maaneder(fra, innstillinger.revisjon_maaneder), avtalt)


def motefrist(plan: Plan, innstillinger: Innstillinger, dato: date) -> date | None:
    """The last day for the next meeting: the interval after the last one held (rule 112).

    None where the plan is not activated, and where a meeting is already called for `dato` or later.
    """
    if any(m.status in KOMMENDE and m.dato >= dato for m in plan.mote):
        return None
    return frist_etter_siste_mote(plan, innstillinger)


def frist_etter_siste_mote(plan: Plan, innstillinger: Innstillinger) -> date | None:
    """The interval after the last meeting held, else the activation (rule 112).

    Counted from the day the plan was taken up again, where the deadline fell due at rest: an active plan
    has `bero_til` in that case only.
    """
    if plan.hode.iverksatt is None:
        return None
    siste = max((m.dato for m in plan.mote if m.status == "avholdt"), default=plan.hode.iverksatt)
    tatt_opp = plan.hode.bero_til if plan.hode.status == "aktiv" else None
    return pluss_maaneder(max(siste, tatt_opp or siste), innstillinger.mote_maaneder)


def planfrister(plan: Plan, dato: date, innstillinger: Innstillinger) -> tuple[Frist, ...]:
    """The deadlines of an active plan, in order of date. A plan that is not active has none."""
    if plan.hode.status != "aktiv":
        return ()
    frister = (
        evalueringsfrist(plan.hode.neste_evaluering, dato),
        _frist("revisjon", plan.hode.neste_revisjon, dato),
        _frist("mote", motefrist(plan, innstillinger, dato), dato),
        _frist("planperiode", plan.hode.til, dato),
    )
    return tuple(sorted((f for f in frister if f), key=lambda f: f.dato))


def _frist(slag: Fristslag, frist: date | None, dato: date) -> Frist | None:
    return Frist(slag, frist, dager_over(frist, dato)) if frist else None


def _strengest(utledet: date, avtalt: date | None) -> date:
    """The stricter wins (rule 91): an agreed date can come earlier, never later."""
    return min(utledet, avtalt) if avtalt else utledet
