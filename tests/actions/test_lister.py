"""The morning list when it is cut: nobody falls out of it unsaid."""

from datetime import date, timedelta
from uuid import UUID

from ipkit.actions.lister import arbeidsliste
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.storage.handling import sett_inn_planer
from ipkit.storage.okt import Okt
from tests.fabrikk import I_DAG, lag_maal, lag_plan, lag_samtykke, lag_tiltak


def _med_tiltak_over_tiden(n: int, antall: int) -> Plan:
    """A plan in which only measures are over their time, the oldest for the smallest n."""
    til = date(2026, n, 1)
    plan = lag_plan(
        maal=(lag_maal(frist=None),),
        tiltak=tuple(lag_tiltak(nummer=i, fra=None, til=til) for i in range(1, antall + 1)),
        samtykke=(lag_samtykke(),),
        mote=(),
    )
    person = replace(plan.planeier, id=str(UUID(int=n)), navn=f"Testperson {n}")
    senere = I_DAG + timedelta(days=100)
    hode = replace(
        plan.hode,
        id=str(UUID(int=100 + n)),
        planeier_id=person.id,
        til=senere,
        neste_evaluering=senere,
        neste_revisjon=senere,
    )
    return replace(plan, planeier=person, hode=hode)


def test_many_measures_of_one_plan_do_not_push_another_plan_out_of_a_cut_list(okt: Okt) -> None:
    with okt.db.skriving():
        planer = [_med_tiltak_over_tiden(1, 9), _med_tiltak_over_tiden(2, 1), _med_tiltak_over_tiden(3, 1)]
        sett_inn_planer(okt, "importer", planer)
    alle, flere = arbeidsliste(okt)
    assert not flere and len(alle) >= 3

    for antall in range(1, len(alle) + 1):
        vist, flere = arbeidsliste(okt, antall=antall)
        assert [a.plan for a in vist] == [a.plan for a in alle[:antall]]
        assert flere is (antall < len(alle))
