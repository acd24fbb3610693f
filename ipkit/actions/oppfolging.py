"""Following up over all plans: what is due, what waits, what is missing."""

from datetime import timedelta
from typing import NamedTuple

from ipkit.actions.plan import logg_liste
from ipkit.domain.arbeidsliste import Arbeid, samle, ventende
from ipkit.domain.frister import dager_over
from ipkit.domain.mangler import Funn, mangler
from ipkit.storage import sporringer
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt


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
        foer = okt.dagens + timedelta(days=innen + 1)
    else:
        foer = okt.dagens if forfalt else okt.dagens.replace(year=9999)
    with okt.db.lesing():
        linjer, totalt = sporringer.evalueringer(okt.db, foer, okt.dagens, antall)
    logg_liste(okt, "evaluering", [linje.plan for linje in linjer])
    return [Evalueringsfrist(linje, dager_over(linje.frist, okt.dagens)) for linje in linjer], totalt


def arbeidsliste(
    okt: Okt, *, koordinator: str | None = None, antall: int | None = None
) -> tuple[tuple[Arbeid, ...], bool]:
    """The morning list, and whether it was cut at `antall` plans. The read is logged."""
    innst = okt.innstillinger
    with okt.db.lesing():
        linjer = sporringer.arbeid(
            okt.db,
            okt.dagens,
            referat_frist_dager=innst.referat_frist_dager,
            samtykke_varsel_dager=innst.samtykke_varsel_dager,
            koordinator=koordinator,
            # One more than is shown: so we know whether there are more.
            antall=antall and antall + 1,
        )
    arbeid = samle(
        (x.plan, x.navn, x.koordinator, ventende(x.slag, x.plan, x.nummer, x.frist, okt.dagens))
        for x in linjer
    )
    vist = arbeid[:antall]
    logg_liste(okt, "arbeidsliste", [a.plan for a in vist])
    return vist, len(arbeid) > len(vist)


def mangelliste(okt: Okt, plan: int | None = None) -> tuple[tuple[int, tuple[Funn, ...]], ...]:
    """What is missing in one plan, or in every plan that is not closed. Each read is logged."""
    planer = [plan] if plan is not None else sporringer.aapne_planer(okt.db, sporringer.ALLE)
    return tuple(
        (nummer, mangler(les_plan(okt, nummer, "mangler"), okt.dagens, okt.ekte, okt.innstillinger))
        for nummer in planer
    )
