"""Dates by the calendar (rule 97)."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipkit.domain.dato import alder, bursdag, kort, langt, norsk_tid, pluss_dager, pluss_maaneder, pluss_uker


@pytest.mark.parametrize(
    ("fra", "maaneder", "til"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 8, 28), 6, date(2027, 2, 28)),
        (date(2026, 1, 20), 6, date(2026, 7, 20)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(9999, 6, 1), 12, date.max),
        (date(9998, 12, 1), 1, date(9999, 1, 1)),
    ],
)
def test_months_go_by_the_calendar_rule_97(fra: date, maaneder: int, til: date) -> None:
    assert pluss_maaneder(fra, maaneder) == til


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 600))
def test_months_never_pass_into_the_month_after_and_keep_the_day_where_there_is_one(
    d: date, maaneder: int
) -> None:
    etter = pluss_maaneder(d, maaneder)
    assert etter.year * 12 + etter.month == d.year * 12 + d.month + maaneder
    assert etter.day == d.day or (etter.day < d.day and (pluss_dager(etter, 1)).day == 1)


def test_eight_weeks_later_is_the_same_weekday_rule_88() -> None:
    assert pluss_uker(date(2026, 1, 20), 8) == date(2026, 3, 17)
    assert pluss_uker(date(9999, 12, 30), 8) == date.max


@pytest.mark.parametrize(
    ("fodt", "dato", "aar"),
    [
        (date(2010, 5, 17), date(2026, 5, 16), 15),
        (date(2010, 5, 17), date(2026, 5, 17), 16),
        (date(2010, 5, 17), date(2026, 5, 18), 16),
        (date(2012, 2, 29), date(2028, 2, 28), 15),
        (date(2012, 2, 29), date(2028, 2, 29), 16),
        (date(2012, 2, 29), date(2027, 2, 28), 14),
        (date(2012, 2, 29), date(2027, 3, 1), 15),
        (date(2026, 1, 1), date(2026, 1, 1), 0),
    ],
)
def test_age_turns_on_the_birthday_and_29_february_becomes_1_march(fodt: date, dato: date, aar: int) -> None:
    assert alder(fodt, dato) == aar


def test_dates_are_written_long_in_text_and_short_in_tables_rule_145() -> None:
    assert langt(date(2026, 11, 22)) == "22. november 2026"
    assert kort(date(2026, 1, 2)) == "02.01.2026"


@pytest.mark.parametrize(
    ("utc", "norsk"),
    [
        ("2026-03-29T00:59", "2026-03-29T01:59"),
        ("2026-03-29T01:00", "2026-03-29T03:00"),
        ("2026-10-25T00:59", "2026-10-25T02:59"),
        ("2026-10-25T01:00", "2026-10-25T02:00"),
        ("2026-12-31T23:30", "2027-01-01T00:30"),
    ],
)
def test_the_clock_in_norway_turns_in_the_night_of_the_last_sunday(utc: str, norsk: str) -> None:
    assert norsk_tid(datetime.fromisoformat(f"{utc}+00:00")).strftime("%Y-%m-%dT%H:%M") == norsk


@pytest.mark.parametrize(
    ("fodt", "aar", "dag"),
    [
        (date(2010, 5, 17), 16, date(2026, 5, 17)),
        (date(2012, 2, 29), 16, date(2028, 2, 29)),
        (date(2012, 2, 29), 15, date(2027, 3, 1)),
        (date(2012, 2, 28), 15, date(2027, 2, 28)),
        (date(2004, 2, 29), 96, date(2100, 3, 1)),
    ],
)
def test_the_birthday_is_the_first_day_of_that_age(fodt: date, aar: int, dag: date) -> None:
    assert bursdag(fodt, aar) == dag
    assert (alder(fodt, dag), alder(fodt, pluss_dager(dag, -1))) == (aar, aar - 1)


def test_a_month_that_ends_on_a_sunday_has_its_last_one_then() -> None:
    assert norsk_tid(datetime(2024, 3, 31, 0, 59)).hour == 1
    assert norsk_tid(datetime(2024, 3, 31, 1, 0)).hour == 3
