"""The morning list when it is cut: nobody falls out of it unsaid."""

from collections.abc import Callable, Sized
from datetime import date, timedelta
from uuid import UUID

import pytest

from ipkit.actions.arbeidsliste import arbeidsliste
from ipkit.actions.mangler import innholdsliste, mangelliste
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_aapne_planer, hent_plan
from tests.fabrikk import I_DAG, lag_maal, lag_plan, lag_samtykke, lag_tiltak


def _med_tiltak_over_tiden(n: int, antall: int, person: int | None = None) -> Plan:
    """A plan in which only measures are over their time, the oldest for the smallest n."""
    nummer = person or n
    til = date(2026, n, 1)
    plan = lag_plan(
        maal=(lag_maal(frist=None),),
        tiltak=tuple(lag_tiltak(nummer=i, fra=None, til=til) for i in range(1, antall + 1)),
        samtykke=(lag_samtykke(),),
        mote=(),
    )
    planeier = replace(plan.planeier, id=str(UUID(int=nummer)), navn=f"Testperson {nummer}")
    senere = I_DAG + timedelta(days=100)
    hode = replace(
        plan.hode,
        id=str(UUID(int=1000 + nummer)),
        planeier_id=planeier.id,
        til=senere,
        neste_evaluering=senere,
        neste_revisjon=senere,
    )
    return replace(plan, planeier=planeier, hode=hode)


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


LISTER: dict[str, Callable[[Okt], Sized]] = {
    "arbeidsliste": lambda okt: arbeidsliste(okt)[0],
    "arbeidsliste for one": lambda okt: arbeidsliste(okt, koordinator="Siri Prøve")[0],
    "mangler": mangelliste,
    "mangler by letter": innholdsliste,
}


@pytest.mark.parametrize("liste", LISTER)
def test_the_number_of_questions_does_not_follow_the_number_of_plans(okt: Okt, liste: str) -> None:
    """Design § 7, counted: three plans and sixty are asked about alike."""
    arbeidsliste(okt)  # who acts is written down the first time
    brukt = []
    lagt_inn = 0
    for antall in (2, 59):
        planer = [_med_tiltak_over_tiden(n % 5 + 1, 2, n) for n in range(lagt_inn + 1, antall + 1)]
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", planer)
        lagt_inn = antall
        foer = okt.db.antall_sporsmaal
        svar = LISTER[liste](okt)
        brukt.append(okt.db.antall_sporsmaal - foer)
        assert len(svar) == antall + 1
    assert brukt[0] == brukt[1]


def test_every_plan_read_at_once_is_as_it_is_read_alone(okt: Okt) -> None:
    """In one question for each table, closed plans left out."""
    with okt.db.skriving():
        sett_inn_planer(okt, "importer", [_med_tiltak_over_tiden(n, n) for n in (1, 2, 3)])
    with handling(okt, "avslutt", 2) as h:
        h.lagre(replace(h.plan.hode, status="avsluttet"))
    assert list(hent_aapne_planer(okt.db)) == [hent_plan(okt.db, n) for n in (1, 3, 4)]
    for nummer, funn in mangelliste(okt):
        assert mangelliste(okt, nummer) == ((nummer, funn),)
