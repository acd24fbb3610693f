"""The group around a plan, and its transitions, at the numbers and days where they turn (rules 67, 71–74)."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.mangler_gruppe import gruppefunn
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Plan
from ipkit.domain.planelementregler import forberedt
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, lag_deltaker, lag_koordinator, lag_plan, lag_tiltak

DAG = timedelta(days=1)
INNST = Innstillinger(plangruppe_maks=3, overgang_varsel_dager=30)


def gruppe(*deltakere: Any, **plan: Any) -> list[Funn]:
    p = replace(lag_plan(**plan), deltaker=deltakere or (lag_deltaker(),))
    return list(gruppefunn(Blikk(p, I_DAG, I_DAG, INNST)))


def fire(**endringer: Any) -> list[Any]:
    return [lag_deltaker(nummer=n, **endringer) for n in (1, 2, 3, 4)]


def test_role_and_contribution_are_asked_for_until_they_stand_there_rule_71() -> None:
    assert gruppe(lag_deltaker(rolle=None, bidrag=None)) == [
        Funn(
            "IP-M71",
            "71",
            "deltaker 1",
            "Deltaker 1 mangler rolle og bidrag.",
            'ipkit deltaker endre 1 1 --rolle "…" --bidrag "…"',
        )
    ]


def test_more_than_the_municipality_wants_in_the_group_rule_72() -> None:
    assert gruppe(*fire()[:3]) == []
    assert gruppe(*fire()) == [
        Funn(
            "IP-M72",
            "72, 74",
            "plan",
            "4 deltakere har en aktiv rolle i planarbeidet; kommunen vil ha høyst 3.",
            "ipkit deltaker endre 1 NUMMER --plangruppe ja",
        )
    ]


def test_only_those_marked_as_active_count_where_the_group_is_divided_rule_74() -> None:
    assert gruppe(lag_deltaker(plangruppe=True), *fire()[1:]) == []
    assert [f.kode for f in gruppe(*fire(plangruppe=True))] == ["IP-M72"]


def test_whoever_is_out_today_no_longer_counts_rule_72() -> None:
    assert gruppe(*fire()[:3], lag_deltaker(nummer=4, ut=I_DAG)) == []
    assert [f.kode for f in gruppe(*fire()[:3], lag_deltaker(nummer=4, ut=I_DAG + DAG))] == ["IP-M72"]


@pytest.mark.parametrize(
    ("tiltak", "tjeneste", "ventet"),
    [
        ({}, None, ["IP-M73"]),
        ({}, "boligkontoret", []),
        ({"status": "gjennomfort"}, None, []),
        ({"status": "forslag"}, None, []),
    ],
)
def test_a_service_with_an_open_measure_has_somebody_in_the_plan_rule_73(
    tiltak: dict[str, Any], tjeneste: str | None, ventet: list[str]
) -> None:
    med = lag_tiltak(ansvarlig="tjeneste:Boligkontoret", **tiltak)
    assert [f.kode for f in gruppe(lag_deltaker(tjeneste=tjeneste), tiltak=(med,))] == ventet


def test_whoever_coordinates_represents_a_service_too_rule_73() -> None:
    med = lag_tiltak(ansvarlig="tjeneste:Boligkontoret")
    koordinator = lag_koordinator(tjeneste="Boligkontoret")
    assert gruppe(tiltak=(med,), koordinator=(koordinator,)) == []
    sluttet = replace(koordinator, til=I_DAG - DAG)
    assert [f.sted for f in gruppe(tiltak=(med, med), koordinator=(sluttet,))] == ["plan"]


def overganger(o: Overgang, dato: Any) -> list[Funn]:
    plan: Plan = replace(lag_plan(), overgang=(o,))
    return [f for f in mangler(plan, dato, dato, INNST) if f.regel == "67"]


def test_a_transition_is_told_from_the_days_before_until_it_is_prepared_rule_67() -> None:
    o = Overgang(nummer=2, overgang="flytting", dato=I_DAG)
    assert overganger(o, I_DAG - 31 * DAG) == []
    assert overganger(o, I_DAG - 30 * DAG) == [
        Funn(
            "IP-M67",
            "67",
            "overgang 2",
            "Overgang 2 (flytting) er 01.06.2026 og er ikke ført som forberedt.",
            "ipkit overgang forberedt 1 2",
        )
    ]
    assert "flytting) er 01.06" in overganger(o, I_DAG)[0].tekst
    assert "flytting) var 01.06" in overganger(o, I_DAG + DAG)[0].tekst
    klar = forberedt(replace(lag_plan(), overgang=(o,)), 2, I_DAG)
    assert overganger(klar, I_DAG) == []
    with pytest.raises(RegelError, match=r"ble forberedt 01\.06\.2026"):
        forberedt(replace(lag_plan(), overgang=(klar,)), 2, I_DAG)
