"""The numbers of a day from one fact for each plan (rules 143, 144)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.planflyt import OVERGANGER
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.statistikk import (
    GRUPPER,
    Planfakta,
    aldersgruppe,
    evaluert_fra,
    gruppe,
    navnenokkel,
    over_fristen,
    tell,
)

PER = date(2026, 12, 31)
INNST = Innstillinger()


def lag_fakta(**endringer: Any) -> Planfakta:
    """An active plan with nothing overdue."""
    return Planfakta(
        **{
            "plan": 1,
            "planeier": "p1",
            "fodselsdato": date(1990, 5, 17),
            "status": "aktiv",
            "iverksatt": date(2026, 12, 1),
            "neste_evaluering": None,
            "neste_revisjon": None,
            "til": None,
            "siste_mote": None,
            "mote_kommer": False,
            "evaluert": False,
            "ansvarlig": "Siri Prøve",
            "koordinatorer": frozenset({"siri prøve"}),
            "barnekoordinator": False,
            "omraader": frozenset({"bolig"}),
            "har_tjeneste": True,
            **endringer,
        }
    )


@pytest.mark.parametrize(
    ("fodt", "gruppe_"),
    [
        (date(2026, 12, 31), "0-5"),
        (date(2021, 1, 1), "0-5"),
        (date(2020, 12, 31), "6-12"),
        (date(2014, 1, 1), "6-12"),
        (date(2013, 12, 31), "13-17"),
        (date(2009, 1, 1), "13-17"),
        (date(2008, 12, 31), "18-24"),
        (date(2002, 1, 1), "18-24"),
        (date(2001, 12, 31), "25-49"),
        (date(1977, 1, 1), "25-49"),
        (date(1976, 12, 31), "50-66"),
        (date(1960, 1, 1), "50-66"),
        (date(1959, 12, 31), "67+"),
        (date(1920, 1, 1), "67+"),
    ],
)
def test_the_age_group_changes_on_the_birthday(fodt: date, gruppe_: str) -> None:
    assert aldersgruppe(fodt, PER) == gruppe_


def test_every_status_is_counted_in_one_group_but_the_closed_and_the_refused() -> None:
    assert {s for s in OVERGANGER if gruppe(s) is None} == {*LUKKET, "avslaatt"}
    assert {gruppe(s) for s in OVERGANGER} - {None} == set(GRUPPER)


@pytest.mark.parametrize(
    ("frist", "felt"),
    [("evaluering", "neste_evaluering"), ("revisjon", "neste_revisjon"), ("planperiode", "til")],
)
def test_due_that_day_is_not_overdue_the_day_after_is(frist: str, felt: str) -> None:
    fakta = lag_fakta(**{felt: PER})

    assert over_fristen(fakta, INNST, PER) == frozenset()
    assert over_fristen(fakta, INNST, PER + timedelta(days=1)) == {frist}


def test_a_meeting_is_overdue_the_interval_after_the_last_unless_one_is_called() -> None:
    fakta = lag_fakta(iverksatt=date(2026, 1, 1), siste_mote=date(2026, 6, 30))

    assert over_fristen(fakta, INNST, date(2026, 12, 30)) == frozenset()
    assert over_fristen(fakta, INNST, PER) == {"mote"}
    assert over_fristen(fakta._replace(mote_kommer=True), INNST, PER) == frozenset()
    assert over_fristen(fakta._replace(siste_mote=None), INNST, date(2026, 7, 2)) == {"mote"}


def test_the_last_twelve_months_begin_on_the_same_day_of_the_year_before() -> None:
    assert evaluert_fra(PER) == date(2025, 12, 31)
    assert evaluert_fra(date(2028, 2, 29)) == date(2027, 2, 28)


def test_a_coordinator_of_a_case_without_a_plan_counts() -> None:
    """Rule 143: koordinator with and without IP; a name is one person however it is typed."""
    ola = frozenset({navnenokkel("Ola  HANSEN")})
    fakta = [
        lag_fakta(),
        lag_fakta(status="uten_plan", koordinatorer=ola),
        lag_fakta(status="i_bero", koordinatorer=ola | {"siri prøve"}),
        lag_fakta(status="henvendelse", koordinatorer=frozenset(), barnekoordinator=False),
        lag_fakta(status="utkast", barnekoordinator=True),
        lag_fakta(status="avslaatt", koordinatorer=frozenset({"en tredje"})),
    ]
    tall = tell(fakta, 0, {}, INNST, date(2026, 12, 30))

    assert tall["koordinatorer"] == {"med_plan": 1, "uten_plan": 1, "barnekoordinator": 1}
    alle = {"aktive": 1, "i_bero": 1, "utkast": 1, "saker": 0, "uten_plan": 1}
    assert tall["med_koordinator"] == alle
    assert tall["uten_koordinator"] == {**dict.fromkeys(GRUPPER, 0), "saker": 1}
    assert tall["planer"] == {"aktive": 1, "i_bero": 1, "utkast": 1}


def test_a_plan_is_counted_once_in_each_life_area_it_has_an_active_goal_in() -> None:
    fakta = [
        lag_fakta(omraader=frozenset({"bolig", "arbeid"})),
        lag_fakta(omraader=frozenset({"bolig", "", "gammelt_omraade"})),
        lag_fakta(status="i_bero"),
    ]
    innst = Innstillinger(livsomraader={"bolig": "Bolig", "arbeid": "Arbeid", "helse": "Helse"})

    assert tell(fakta, 0, {}, innst, PER)["livsomraader"] == {
        "bolig": 2, "arbeid": 1, "helse": 0, "gammelt_omraade": 1, "uten_livsomraade": 1,
    }  # fmt: skip


def test_overdue_counts_only_active_plans_and_a_plan_once_in_the_sum() -> None:
    sent = {"neste_evaluering": date(2026, 12, 30), "til": date(2026, 12, 30)}
    fakta = [lag_fakta(**sent), lag_fakta(), lag_fakta(status="i_bero", **sent)]

    assert tell(fakta, 0, {}, INNST, PER)["over_fristen"] == {
        "minst_en": 1, "evaluering": 1, "revisjon": 0, "mote": 0, "planperiode": 1,
    }  # fmt: skip


def test_kostra_is_counted_on_the_last_day_of_the_year_only_and_counts_people() -> None:
    """Rule 144: users with a plan per 31.12."""
    fakta = [
        lag_fakta(),
        lag_fakta(plan=2),
        lag_fakta(plan=3, planeier="p2", har_tjeneste=False),
        lag_fakta(plan=4, planeier="p3", status="i_bero"),
    ]

    assert tell(fakta, 0, {}, INNST, PER)["kostra"] == {
        "brukere_med_individuell_plan": 2, "med_tjeneste": 1,
    }  # fmt: skip
    assert "kostra" not in tell(fakta, 0, {}, INNST, PER - timedelta(days=1))


def test_who_has_a_service_and_who_is_not_evaluated_is_counted_rules_143_144() -> None:
    fakta = [lag_fakta(plan=n, planeier=str(n), har_tjeneste=n > 1, evaluert=n > 2) for n in (1, 2, 3)]
    tall = tell(fakta, 0, {}, INNST, PER)
    assert tall["kostra"]["med_tjeneste"] == 2
    assert tall["evaluering"] == {"evaluert": 1, "ikke_evaluert": 2}
