"""Lists over many plans: which there are, what is due, what waits. They load no plan."""

from datetime import date, timedelta
from typing import NamedTuple

from ipkit.domain.dato import dager_over
from ipkit.storage import logg, sporringer
from ipkit.storage.okt import Okt

TELLES = sporringer.TELLES


class Planliste(NamedTuple):
    """The lines shown, and how many plans there are in all (of more than TELLES, one more than that)."""

    linjer: list[sporringer.Planlinje]
    totalt: int


class Evalueringsfrist(NamedTuple):
    """One plan's next evaluation; `dager_over` 0: not overdue (due today is not)."""

    linje: sporringer.Evalueringslinje
    dager_over: int


def evalueringsliste(
    okt: Okt, *, forfalt: bool = False, innen: int | None = None, antall: int | None = None
) -> tuple[list[Evalueringsfrist], int]:
    """Evaluations of the active plans, the longest overdue first, and how many there are in all.

    `forfalt`: only those past the deadline; `innen`: also those due within so many days, today
    included; neither: all. The read is logged.
    """
    if innen is not None:
        # A number of days beyond the calendar means all.
        foer = okt.dagens + timedelta(days=min(innen + 1, (date.max - okt.dagens).days))
    else:
        foer = okt.dagens if forfalt else date.max
    with okt.db.lesing():
        linjer, totalt = sporringer.evalueringer(okt.db, foer, okt.dagens, antall)
    logg_liste(okt, "evaluering", [linje.plan for linje in linjer])
    return [Evalueringsfrist(linje, dager_over(linje.frist, okt.dagens)) for linje in linjer], totalt


def planliste(okt: Okt, *, med_avsluttede: bool = False, antall: int | None = None) -> Planliste:
    """Plans in order of number, and how many there are. The read is logged (rule 46)."""
    with okt.db.lesing():
        linjer = sporringer.planer(okt.db, okt.dagens, med_avsluttede=med_avsluttede, antall=antall)
        totalt = (
            len(linjer) if antall is None else sporringer.antall_planer(okt.db, med_avsluttede=med_avsluttede)
        )
    logg_liste(okt, "planer", [linje.plan for linje in linjer])
    return Planliste(linjer, totalt)


def logg_liste(okt: Okt, navn: str, planer: list[int]) -> None:
    """One row in the register's own chain says which plans a list showed."""
    logg.skriv_alene(okt, logg.REGISTERKJEDE, navn, felter=f"plan {tallrekke(planer)}" if planer else "")


def tallrekke(tall: list[int]) -> str:
    """`1-3,7`: the numbers in order, as short as they can be written."""
    deler: list[list[int]] = []
    for n in sorted(set(tall)):
        if deler and n == deler[-1][1] + 1:
            deler[-1][1] = n
        else:
            deler.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in deler)


def eneste_aapne_plan(okt: Okt) -> list[int]:
    """Up to ten numbers of plans that are not closed: one is the plan that is meant."""
    return sporringer.aapne_planer(okt.db, 10)
