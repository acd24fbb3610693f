"""Deadlines (rules 57, 88–91, 112): due today is not overdue."""

from datetime import date, timedelta

import pytest

from ipkit.domain.frister import (
    Frist,
    dager_over,
    evalueringsfrist,
    forste_evaluering,
    innen,
    motefrist,
    neste_evaluering,
    neste_revisjon,
    planfrister,
)
from ipkit.domain.innstillinger import Innstillinger
from tests.fabrikk import lag_hode, lag_mote, lag_plan, lag_utkast

FRIST = date(2026, 3, 17)
INNST = Innstillinger()


@pytest.mark.parametrize(("dager", "over"), [(-1, 0), (0, 0), (1, 1), (365, 365)])
def test_a_deadline_is_over_the_day_after_rule_89(dager: int, over: int) -> None:
    dato = FRIST + timedelta(days=dager)
    assert dager_over(FRIST, dato) == over
    assert evalueringsfrist(FRIST, dato) == Frist("evaluering", FRIST, over)
    assert Frist("evaluering", FRIST, over).over == (over > 0)


def test_without_an_agreed_date_there_is_no_deadline() -> None:
    assert evalueringsfrist(None, FRIST) is None


@pytest.mark.parametrize(("dager", "svar"), [(-1, True), (0, True), (14, True), (15, False)])
def test_within_so_many_days_counts_today_and_what_is_over(dager: int, svar: bool) -> None:
    assert innen(FRIST + timedelta(days=dager), FRIST, 14) is svar


def test_the_first_evaluation_is_eight_weeks_after_activation_rule_88() -> None:
    assert forste_evaluering(date(2026, 1, 20), INNST) == date(2026, 3, 17)
    assert forste_evaluering(date(2026, 1, 20), Innstillinger(forste_evaluering_uker=4)) == date(2026, 2, 17)


@pytest.mark.parametrize(
    ("avtalt", "frist"),
    [
        (None, date(2027, 3, 18)),
        (date(2027, 3, 17), date(2027, 3, 17)),
        (date(2027, 3, 18), date(2027, 3, 18)),
        (date(2027, 3, 19), date(2027, 3, 18)),
    ],
)
def test_an_agreed_date_can_come_before_the_interval_but_never_after_rule_91(
    avtalt: date | None, frist: date
) -> None:
    assert neste_evaluering(date(2026, 3, 18), INNST, avtalt) == frist


def test_revision_is_six_calendar_months_on_rules_90_and_97() -> None:
    assert neste_revisjon(date(2026, 8, 31), INNST) == date(2027, 2, 28)


def test_the_next_meeting_is_counted_from_the_last_one_held_rule_112() -> None:
    holdt = lag_mote(status="avholdt", dato=date(2026, 4, 10))
    avlyst = lag_mote(nummer=2, status="avlyst", dato=date(2026, 9, 1))
    planlagt = lag_mote(nummer=3, dato=date(2026, 8, 1))
    assert motefrist(lag_plan(), INNST, date(2026, 6, 1)) == date(2026, 7, 20)
    assert motefrist(lag_plan(mote=(holdt, avlyst)), INNST, date(2026, 6, 1)) == date(2026, 10, 10)
    assert motefrist(lag_plan(mote=(holdt, planlagt)), INNST, date(2026, 8, 1)) is None
    assert motefrist(lag_plan(mote=(holdt, planlagt)), INNST, date(2026, 8, 2)) == date(2026, 10, 10)


def test_the_deadlines_of_a_plan_come_in_order_of_date() -> None:
    assert planfrister(lag_plan(), date(2027, 1, 16), INNST) == (
        Frist("evaluering", date(2026, 3, 17), 305),
        Frist("revisjon", date(2026, 7, 20), 180),
        Frist("mote", date(2026, 7, 20), 180),
        Frist("planperiode", date(2027, 1, 15), 1),
    )


@pytest.mark.parametrize("hode", [lag_utkast(), lag_hode(status="avsluttet"), lag_hode(status="i_bero")])
def test_only_an_active_plan_has_deadlines(hode: object) -> None:
    assert planfrister(lag_plan(hode=hode), date(2030, 1, 1), INNST) == ()
