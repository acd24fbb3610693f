"""T17: midnight, summer time, leap days, the ends of months, and a clock that is set back."""

import json
import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from ipkit.domain.dato import pluss_maaneder
from tests.cli.harness import NAA, Ipkit

OSLO = {
    "midnight, winter": ("2026-03-17", {
        "2026-03-16T22:59:59": 0, "2026-03-16T23:00:00": 0, "2026-03-17T12:00:00": 0,
        "2026-03-17T22:59:59": 0, "2026-03-17T23:00:00": 1, "2026-03-18T22:59:59": 1,
        "2026-03-18T23:00:00": 2,
    }),
    "the night summer time begins": ("2026-03-29", {
        "2026-03-29T00:59:59": 0, "2026-03-29T01:00:00": 0, "2026-03-29T21:59:59": 0,
        "2026-03-29T22:00:00": 1, "2026-03-30T21:59:59": 1, "2026-03-30T22:00:00": 2,
    }),
    "the night summer time ends": ("2026-10-25", {
        "2026-10-24T21:59:59": 0, "2026-10-24T22:00:00": 0, "2026-10-25T00:59:59": 0,
        "2026-10-25T01:00:00": 0,
        "2026-10-25T22:59:59": 0, "2026-10-25T23:00:00": 1,
    }),
    "six months from 31 August, to a leap day": (pluss_maaneder(date(2027, 8, 31), 6).isoformat(), {
        "2028-02-28T23:00:00": 0, "2028-02-29T12:00:00": 0, "2028-02-29T22:59:59": 0,
        "2028-02-29T23:00:00": 1,
    }),
    "six months from 31 August, to a shorter month": (pluss_maaneder(date(2026, 8, 31), 6).isoformat(), {
        "2027-02-28T12:00:00": 0, "2027-02-28T22:59:59": 0, "2027-02-28T23:00:00": 1,
    }),
    "a year's end": ("2026-12-31", {
        "2026-12-31T22:59:59": 0, "2026-12-31T23:00:00": 1, "2027-01-01T12:00:00": 1,
        "2027-01-01T23:00:00": 2,
    }),
}  # fmt: skip
"""A deadline, and how many days it is over at a moment in UTC: due today is not over."""
assert sum(len(svar) for _, svar in OSLO.values()) == 30


@pytest.fixture
def i_oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("Windows takes the time zone from the system")
    foer = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.delenv("TZ") if foer is None else monkeypatch.setenv("TZ", foer)
    time.tzset()


def _over(ipkit: Ipkit, frist: str, naa: str) -> int:
    ipkit.still_klokken(datetime.fromisoformat(f"{naa}+00:00"))
    (linje,) = json.loads(ipkit.ok("evaluering", "--innen", "400", "--json").ut)["evalueringer"]
    assert linje["frist"] == frist
    return int(linje["dager_over"])


@pytest.mark.usefixtures("i_oslo")
@pytest.mark.parametrize("naar", OSLO)
def test_due_today_is_not_overdue_whatever_the_clock_does_that_night(ipkit: Ipkit, naar: str) -> None:
    frist, svar = OSLO[naar]
    ipkit.endre('UPDATE "plan" SET neste_evaluering = ?, til = ?', frist, "2029-01-01")
    assert {naa: _over(ipkit, frist, naa) for naa in svar} == svar


@pytest.mark.usefixtures("i_oslo")
def test_by_the_day_in_london_the_first_hours_of_a_day_would_be_the_day_before(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the date is the one where people are."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    assert _over(ipkit, "2026-03-17", "2026-03-17T23:00:00") == 0


def test_a_clock_set_back_changes_no_order_and_no_version(ipkit: Ipkit) -> None:
    for timer, nummer in ((0, "1"), (2, "2"), (-30, "3"), (1, "4")):
        ipkit.still_klokken(NAA + timedelta(hours=timer))
        ipkit.ok("endre-plan", "1", "--navn", f"Kari {nummer}")
    assert ipkit.sporr("SELECT lopenummer FROM logg WHERE kjede = 1 ORDER BY lopenummer") == [
        (n,) for n in range(1, ipkit.sporr("SELECT lopenummer FROM logghode WHERE kjede = 1")[0][0] + 1)
    ]
    assert "endret" not in ipkit.ok("logg", "kontroller").ut
    assert ipkit.ok("register", "sjekk").ut == "Registeret er i orden.\n"
    siste = int(ipkit.sporr('SELECT utgave FROM "plan"')[0][0])
    for tilbake, nummer in enumerate("4321"):
        assert f"Plan 1: Kari {nummer}," in ipkit.ok("vis", "1", "--versjon", str(siste - tilbake)).ut


def test_a_backup_made_after_the_clock_was_set_back_is_not_the_one_that_is_removed(ipkit: Ipkit) -> None:
    (ipkit.mappe / "kopier").mkdir()
    for aar in (2036, 2037, 2026):
        ipkit.still_klokken(datetime(aar, 1, 1, tzinfo=UTC))
        ipkit.ok("register", "sikkerhetskopi", "kopier", "--behold", "2")
    navn = sorted(fil.name[:10] for fil in (ipkit.mappe / "kopier").glob("*.db"))
    assert navn == ["ipkit-2026", "ipkit-2037"]
