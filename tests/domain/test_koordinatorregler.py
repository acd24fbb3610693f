"""Coordinators: roles, changes, last days (rules 50, 51, 124–127, 130)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.dato import kort
from ipkit.domain.funn import Funn
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


def funn(plan: Plan, kode: str, **innstillinger: Any) -> Funn:
    alle = mangler(plan, I_DAG, I_DAG, Innstillinger(**innstillinger))
    return next(f for f in alle if f.kode == kode)


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
    sen = lag(oppsagt, replace(neste, fra=date(2026, 7, 2)))
    assert funn(sen, "IP-M126").tekst == (
        "Koordinator 1 slutter 30.06.2026, og den neste begynner 02.07.2026: 1 dag uten koordinator."
    )
    with pytest.raises(RegelError):
        slutter(lag(replace(OLA, til=date(2026, 5, 1))), "koordinator", I_DAG, date(2026, 6, 30))


def test_a_leader_who_was_asked_is_waited_for_until_there_is_an_answer() -> None:
    """Rules 22, 124, § 6.9; of a coordinator who has left nobody waits."""
    spurt = replace(OLA, leder_spurt=START)
    assert funn(lag(spurt), "IP-M22") == Funn(
        "IP-M22",
        "22, 124",
        "koordinator 1",
        f"Lederen ble spurt {kort(START)} om koordinator 1, og har ikke svart.",
        "ipkit koordinator meldt 1 1 --leder-svarte ÅÅÅÅ-MM-DD",
    )
    assert "IP-M22" not in koder(lag(replace(spurt, leder_svarte=I_DAG)))
    assert "IP-M22" not in koder(lag(replace(spurt, til=date(2026, 5, 31))))


def test_where_the_roles_are_two_a_plankoordinator_is_missed() -> None:
    """Rules 17, 51: by the municipality's setting."""
    assert "IP-M51" not in koder(lag())
    assert funn(lag(), "IP-M51", egen_plankoordinator=True).kommando == (
        "ipkit koordinator ny 1 --rolle plankoordinator"
    )
    plan = lag(OLA, replace(OLA, nummer=2, rolle="plankoordinator"))
    alle = mangler(plan, I_DAG, I_DAG, Innstillinger(egen_plankoordinator=True))
    assert "IP-M51" not in {f.kode for f in alle}


def test_the_name_of_koordinerende_enhet_begins_the_sentence_with_a_capital() -> None:
    gammel, ny = bytt(lag(), "koordinator", SIRI, SLUTTET, I_DAG)
    assert (
        funn(lag(gammel, ny), "IP-M124K").tekst
        == "Koordinerende enhet er ikke varslet om byttet av koordinator."
    )
