"""What status a plan had on a day (rule 143)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.statusforlop import Hodeutgave, status_paa

FORT = date(2027, 1, 5)
"""The day everything here was entered, after the turn of the year it concerns."""
NYTTAAR = date(2026, 12, 31)


def lag_utgave(status: str, dag: date = FORT, *, angring: bool = False, **datoer: Any) -> Hodeutgave:
    return Hodeutgave(
        **{
            "dag": dag,
            "angring": angring,
            "status": status,
            "opprettet": date(2026, 3, 1),
            "iverksatt": None,
            "avsluttet": None,
            "arkivert": None,
            **datoer,
        }
    )


UTKAST = lag_utgave("utkast", date(2026, 3, 1))


@pytest.mark.parametrize(("dager", "status"), [(-1, "utkast"), (0, "aktiv"), (1, "aktiv")])
def test_a_plan_is_active_from_the_day_it_was_put_into_force_whenever_that_was_entered(
    dager: int, status: str
) -> None:
    iverksatt = date(2026, 12, 20)
    forlop = [UTKAST, lag_utgave("aktiv", iverksatt=iverksatt)]

    assert status_paa(forlop, iverksatt + timedelta(days=dager)) == status


@pytest.mark.parametrize(("dager", "status"), [(-1, "aktiv"), (0, "avsluttet"), (20, "avsluttet")])
def test_a_plan_is_closed_from_the_day_it_ended_whenever_that_was_entered(dager: int, status: str) -> None:
    aktiv = {"iverksatt": date(2026, 3, 10)}
    slutt = date(2026, 12, 20)
    forlop = [
        UTKAST,
        lag_utgave("aktiv", date(2026, 3, 10), **aktiv),
        lag_utgave("avsluttet", avsluttet=slutt, **aktiv),
    ]

    assert status_paa(forlop, slutt + timedelta(days=dager)) == status


def test_there_is_nothing_before_there_was_anything() -> None:
    assert status_paa([UTKAST], date(2026, 2, 28)) is None
    assert status_paa([UTKAST], date(2026, 3, 1)) == "utkast"


@pytest.mark.parametrize(
    ("dag", "status"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 3, 1), "utkast"),
        (date(2026, 4, 1), "aktiv"),
        (date(2026, 9, 1), "avsluttet"),
        (date(2026, 10, 1), "arkivert"),
    ],
)
def test_a_plan_that_came_in_archived_had_its_whole_life_before(dag: date, status: str | None) -> None:
    inn = lag_utgave(
        "arkivert",
        iverksatt=date(2026, 4, 1),
        avsluttet=date(2026, 9, 1),
        arkivert=date(2026, 10, 1),
    )

    assert status_paa([inn], dag) == status


def test_a_status_without_a_day_of_its_own_began_when_it_was_entered() -> None:
    aktiv = lag_utgave("aktiv", date(2026, 4, 1), iverksatt=date(2026, 4, 1))
    forlop = [aktiv, lag_utgave("i_bero", date(2026, 6, 1), iverksatt=date(2026, 4, 1))]

    assert status_paa(forlop, date(2026, 5, 31)) == "aktiv"
    assert status_paa(forlop, date(2026, 6, 1)) == "i_bero"
    tilbake = [*forlop, lag_utgave("aktiv", date(2026, 8, 1), iverksatt=date(2026, 4, 1))]
    assert status_paa(tilbake, date(2026, 7, 31)) == "i_bero"
    assert status_paa(tilbake, date(2026, 8, 1)) == "aktiv"


def test_a_reopened_plan_was_closed_until_it_was_reopened() -> None:
    aktiv = {"iverksatt": date(2026, 4, 1)}
    forlop = [
        lag_utgave("aktiv", date(2026, 4, 1), **aktiv),
        lag_utgave("avsluttet", date(2026, 6, 1), avsluttet=date(2026, 5, 20), **aktiv),
        lag_utgave("aktiv", date(2026, 9, 1), **aktiv),
    ]

    dager = (date(2026, 5, 19), date(2026, 5, 20), date(2026, 8, 31), date(2026, 9, 1))
    assert [status_paa(forlop, d) for d in dager] == ["aktiv", "avsluttet", "avsluttet", "aktiv"]


def test_what_was_taken_back_never_was() -> None:
    forlop = [
        UTKAST,
        lag_utgave("aktiv", iverksatt=date(2026, 12, 1)),
        lag_utgave("utkast", angring=True),
    ]

    assert status_paa(forlop, NYTTAAR) == "utkast"
    assert status_paa(forlop, FORT) == "utkast"


def test_a_plan_not_begun_has_no_status() -> None:
    assert status_paa([], NYTTAAR) is None


def test_a_plan_that_came_in_with_a_past_had_its_statuses_on_their_days_rule_143() -> None:
    opprettet = date(2026, 3, 1)
    for status in ("henvendelse", "utkast"):
        assert status_paa([lag_utgave(status)], opprettet) == status
    arkivert = lag_utgave(
        "arkivert", iverksatt=date(2026, 4, 1), avsluttet=date(2026, 8, 1), arkivert=date(2026, 9, 1)
    )
    for dag, status in (
        (date(2026, 7, 31), "aktiv"),
        (date(2026, 8, 1), "avsluttet"),
        (date(2026, 9, 1), "arkivert"),
    ):
        assert status_paa([arkivert], dag) == status
    assert status_paa([arkivert._replace(avsluttet=None)], date(2026, 8, 1)) == "aktiv"
    lukket = lag_utgave("avsluttet", iverksatt=date(2026, 4, 1), avsluttet=date(2026, 8, 1))
    assert status_paa([lukket], date(2026, 8, 1)) == "avsluttet"
