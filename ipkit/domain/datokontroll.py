"""Every derived date that is stored, recomputed: is it one that the rules can give (rules 88–91, 130)?

The rules give a latest day; an agreed one can be earlier. So a date is wrong where no event of the plan
reaches as far, or where it falls due before what it was counted from.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ipkit.domain.dato import kort, pluss_dager, pluss_maaneder, pluss_uker
from ipkit.domain.koordinatorregler import blir_myndig
from ipkit.domain.plan import Plan


class Datofunn(NamedTuple):
    """A date that the rules do not give, in words, and the command that mends it."""

    tekst: str
    kommando: str


class Bakgrunn(NamedTuple):
    """What the plan itself does not hold.

    `lengste`: the longest that a setting has been, from a day on. `tatt_opp`: the days on which deadlines
    were counted anew (taken up, reopened, carried on). `endret`: those of which a revision was agreed anew.
    """

    lengste: Callable[[str, date], int]
    tatt_opp: Sequence[date]
    endret: Sequence[date]


def gale_datoer(plan: Plan, b: Bakgrunn) -> Iterator[Datofunn]:
    """Those of a plan in force or at rest; nothing is due in others."""
    hode = plan.hode
    endre = f"ipkit endre-plan {hode.nummer}"
    if hode.iverksatt is not None and hode.status in ("aktiv", "i_bero"):
        senest, sist = _evaluering(plan, hode.iverksatt, b)
        yield from _feil(
            "Neste evaluering", hode.neste_evaluering, sist, senest, f"{endre} --neste-evaluering"
        )
        senest, sist = _revisjon(plan, hode.iverksatt, b)
        yield from _feil("Neste revisjon", hode.neste_revisjon, sist, senest, f"{endre} --neste-revisjon")
    yield from _barnekoordinator(plan)
    for e in plan.evaluering:
        yield from _neste("evaluering", e.nummer, e.dato, e.neste, b)
    for r in plan.revisjon:
        yield from _neste("revisjon", r.nummer, r.dato, r.neste, b)


def _neste(hva: str, nummer: int, dato: date, neste: date | None, b: Bakgrunn) -> Iterator[Datofunn]:
    """The date that an evaluation or a revision set: nothing changes it afterwards."""
    senest = pluss_maaneder(dato, b.lengste(f"{hva}_maaneder", dato))
    yield from _feil(f"«Neste» i {hva} {nummer}", neste, dato, senest, "ipkit register gjenopprett FIL")


def _evaluering(plan: Plan, iverksatt: date, b: Bakgrunn) -> tuple[date, date]:
    """The latest day that an evaluation, the activation or a new start gives, and what it is counted from."""
    uker = "forste_evaluering_uker"
    starter = [pluss_uker(d, b.lengste(uker, d)) for d in (iverksatt, *b.tatt_opp)]
    evaluert = [e.dato for e in plan.evaluering]
    etter = [pluss_maaneder(d, b.lengste("evaluering_maaneder", d)) for d in (*evaluert, *b.tatt_opp)]
    return max(*starter, *etter, iverksatt), max(evaluert, default=iverksatt)


def _revisjon(plan: Plan, iverksatt: date, b: Bakgrunn) -> tuple[date, date]:
    gjort = [r.dato for r in plan.revisjon]
    fra = (iverksatt, *gjort, *b.tatt_opp, *b.endret)
    return max(pluss_maaneder(d, b.lengste("revisjon_maaneder", d)) for d in fra), max(
        gjort, default=iverksatt
    )


def _feil(hva: str, dato: date | None, etter: date, senest: date, kommando: str) -> Iterator[Datofunn]:
    if dato is not None and not etter <= dato <= senest:
        yield Datofunn(
            f"{hva} er {kort(dato)}, men skal være fra {kort(etter)} til {kort(senest)}.", kommando
        )


def _barnekoordinator(plan: Plan) -> Iterator[Datofunn]:
    siste = pluss_dager(blir_myndig(plan.planeier.fodselsdato), -1)
    for k in plan.koordinator:
        if k.rolle == "barnekoordinator" and (k.til is None or k.til > siste):
            yield Datofunn(
                f"Barnekoordinatoren slutter ikke {kort(siste)}, dagen før planeier fyller 18 år.",
                f"ipkit koordinator slutter {plan.hode.nummer} --rolle barnekoordinator",
            )
