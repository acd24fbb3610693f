"""Rules 138 and 139: kept for as long as the data say, and for ever where they say nothing."""

from datetime import date

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.sletteregler import (
    Torrkjoring,
    kontroller_bekreftet,
    kontroller_kan_slettes,
    kontroller_torrkjort,
)
from ipkit.errors import RegelError
from tests import fabrikk as f

LUKKET = f.lag_plan(hode=f.lag_hode(status="avsluttet", avsluttet=date(2026, 3, 1), utgave=7))
INNST = Innstillinger(oppbevaringstid=10, slettehjemmel="bevarings- og kassasjonsplanen kapittel 4")
KJORT = Torrkjoring(dato=date(2036, 3, 1), utgave=7, os_bruker="eva", utfort_av="Eva Lie", kode="3f9a01cc")


@pytest.mark.parametrize(("dag", "gaar"), [(date(2036, 2, 29), False), (date(2036, 3, 1), True)])
def test_a_plan_may_go_from_the_day_its_time_is_over_and_not_the_day_before(dag: date, gaar: bool) -> None:
    assert _gaar(lambda: kontroller_kan_slettes(LUKKET, INNST, dag)) is gaar


def test_filing_later_counts_from_the_later_day() -> None:
    arkivert = f.lag_plan(
        hode=f.lag_hode(status="arkivert", avsluttet=date(2026, 3, 1), arkivert=date(2026, 9, 1))
    )
    assert not _gaar(lambda: kontroller_kan_slettes(arkivert, INNST, date(2036, 8, 31)))
    assert _gaar(lambda: kontroller_kan_slettes(arkivert, INNST, date(2036, 9, 1)))


@pytest.mark.parametrize("felt", [{"oppbevaringstid": 0}, {"slettehjemmel": ""}])
def test_without_a_time_or_a_rule_to_go_by_everything_is_kept(felt: dict[str, object]) -> None:
    verdier = {"oppbevaringstid": 10, "slettehjemmel": "planen", **felt}
    innst = Innstillinger(**verdier)  # type: ignore[arg-type]
    assert not _gaar(lambda: kontroller_kan_slettes(LUKKET, innst, date(2999, 1, 1)))


def test_an_open_plan_is_never_erased() -> None:
    assert not _gaar(lambda: kontroller_kan_slettes(f.lag_plan(), INNST, date(2999, 1, 1)))


@pytest.mark.parametrize(
    ("kjoring", "kode", "dag", "gaar"),
    [
        (KJORT, "3F9A01CC ", date(2036, 3, 1), True),
        (KJORT, "3f9a01cd", date(2036, 3, 1), False),
        (KJORT, None, date(2036, 3, 1), False),
        (KJORT, "3f9a01cc", date(2036, 3, 2), False),
        (None, "3f9a01cc", date(2036, 3, 1), False),
    ],
)
def test_only_what_was_shown_today_with_its_code(
    kjoring: Torrkjoring | None, kode: str | None, dag: date, gaar: bool
) -> None:
    assert _gaar(lambda: kontroller_torrkjort(LUKKET, kjoring, kode, dag)) is gaar


def test_a_plan_that_was_changed_since_is_shown_again() -> None:
    endret = f.lag_plan(hode=f.lag_hode(status="avsluttet", avsluttet=date(2026, 3, 1), utgave=8))
    assert not _gaar(lambda: kontroller_torrkjort(endret, KJORT, "3f9a01cc", date(2036, 3, 1)))


@pytest.mark.parametrize(
    ("navn", "gaar"), [("Ada Moe, arkivleder", True), ("EVA", False), ("eva lie ", False), ("", False)]
)
def test_the_second_person_is_another(navn: str, gaar: bool) -> None:
    assert _gaar(lambda: kontroller_bekreftet(LUKKET, KJORT, navn)) is gaar


def _gaar(kall: object) -> bool:
    try:
        kall()  # type: ignore[operator]
    except RegelError:
        return False
    return True
