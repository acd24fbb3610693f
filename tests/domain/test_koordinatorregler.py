"""Coordinators: roles, changes, last days (rules 50, 51, 124–127, 130)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.koordinatorregler import bytt, ny_koordinator, slutter
from ipkit.domain.mangler import mangler
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, START, lag_person, lag_plan

OLA = Koordinator(nummer=1, navn="Ola Hansen", fra=START)
SIRI = {"navn": "Siri Moe"}
SLUTTET = {"byttegrunn": "sluttet"}


def lag(*koordinatorer: Koordinator, **plan: Any) -> Plan:
    return replace(lag_plan(**plan), koordinator=koordinatorer or (OLA,))


def koder(plan: Plan, dato: date = I_DAG) -> set[str]:
    return {f.kode for f in mangler(plan, dato, dato, Innstillinger())}


def test_the_old_one_stays_until_the_day_before_and_history_is_kept() -> None:
    """Rules 124, 127."""
    gammel, ny = bytt(lag(), "koordinator", SIRI, SLUTTET, I_DAG)
    assert (gammel.nummer, gammel.til, gammel.byttegrunn) == (1, date(2026, 5, 31), "sluttet")
    assert (ny.nummer, ny.fra, ny.til) == (2, I_DAG, None)
    plan = lag(gammel, ny)
    assert plan.koordinator_paa(date(2026, 5, 31)) == gammel
    assert plan.koordinator_paa(I_DAG) == ny


def test_a_plan_that_stands_without_gets_one_and_the_gap_stays_in_history() -> None:
    """Rule 50, § 6.9: nothing stops the replacement."""
    borte = replace(OLA, til=date(2026, 4, 30))
    gammel, ny = bytt(lag(borte), "koordinator", SIRI, SLUTTET, I_DAG)
    assert (gammel.til, ny.fra) == (date(2026, 4, 30), I_DAG)
    assert bytt(lag(replace(OLA, rolle="plankoordinator")), "koordinator", SIRI, SLUTTET, I_DAG)[0].navn == (
        "Siri Moe"
    )


def test_a_change_is_not_before_the_old_one_began() -> None:
    with pytest.raises(RegelError):
        bytt(lag(), "koordinator", SIRI, SLUTTET, START)


def test_koordinator_and_plankoordinator_are_separate_and_the_second_is_responsible() -> None:
    """Rule 51."""
    ny = ny_koordinator(lag(), "plankoordinator", SIRI, I_DAG)
    plan = lag(OLA, ny)
    assert plan.koordinator_paa(I_DAG) == ny
    assert [k.rolle for k in plan.koordinatorer_paa(I_DAG)] == ["plankoordinator", "koordinator"]
    assert plan.koordinator_paa(date(2026, 5, 31)) == OLA


def test_a_barnekoordinator_is_there_until_the_day_before_the_child_is_eighteen() -> None:
    """Rule 130, by itself, and told 12, 6 and 1 months before."""
    barn = replace(lag(), planeier=lag_person(fodselsdato=date(2009, 6, 2)))
    ny = ny_koordinator(barn, "barnekoordinator", SIRI, I_DAG)
    assert ny.til == date(2027, 6, 1)
    plan = replace(barn, koordinator=(OLA, ny))
    assert "IP-M130" not in koder(plan, date(2026, 6, 1))
    assert "IP-M130" in koder(plan, date(2026, 6, 2))
    assert "IP-M130" not in koder(plan, date(2027, 6, 2))
    assert plan.koordinator_paa(date(2027, 6, 1)) == ny
    assert plan.koordinator_paa(date(2027, 6, 2)) == OLA
    with pytest.raises(RegelError) as feil:
        ny_koordinator(lag(), "barnekoordinator", SIRI, I_DAG)
    assert feil.value.kode == "IP-R130"


def test_who_is_not_told_of_a_change_is_a_finding_until_it_is_done() -> None:
    """Rule 124, § 6.9."""
    gammel, ny = bytt(lag(), "koordinator", SIRI, SLUTTET, I_DAG)
    assert {"IP-M124", "IP-M124K"} <= koder(lag(gammel, ny))
    fortalt = replace(gammel, planeier_informert=I_DAG, ke_varslet=I_DAG)
    assert not {"IP-M124", "IP-M124K"} & koder(lag(fortalt, ny))


def test_a_resignation_without_a_successor_is_a_finding_until_the_last_day() -> None:
    """Rule 126; after the last day the plan stands without (rule 50)."""
    oppsagt = slutter(lag(), "koordinator", I_DAG, date(2026, 6, 30))
    assert (oppsagt.oppsagt, oppsagt.til) == (I_DAG, date(2026, 6, 30))
    plan = lag(oppsagt)
    assert "IP-M126" in koder(plan, date(2026, 6, 30))
    assert {"IP-M50"} == {"IP-M126", "IP-M50"} & koder(plan, date(2026, 7, 1))
    neste = replace(OLA, nummer=2, fra=date(2026, 7, 1))
    assert "IP-M126" not in koder(lag(oppsagt, neste))
    with pytest.raises(RegelError):
        slutter(lag(replace(OLA, til=date(2026, 5, 1))), "koordinator", I_DAG, date(2026, 6, 30))
