"""What the minutes change in the plan, and tell of it (rules 58, 75, 76, 83, 86, 116)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.moteendring import Planendringer, endre_planen
from ipkit.domain.plan import Plan
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import I_DAG, lag_maal, lag_plan, lag_tiltak

AVTALT = date(2026, 5, 28)
INNST = Innstillinger()


def endre(maal: Any = (), tiltak: Any = (), *, avtalt: date | None = AVTALT, plan: Plan | None = None) -> Any:
    endringer = Planendringer(tuple(maal), tuple(tiltak))
    etter, gjort = endre_planen(plan or lag_plan(), endringer, avtalt, I_DAG, INNST)
    return etter, [e.punkt["tekst"] for e in gjort]


def test_a_goal_is_closed_with_the_measures_that_were_answered_in_the_same_meeting_rule_86() -> None:
    etter, fortalt = endre(
        [{"nummer": 1, "status": "avsluttet", "oppnaaelse": "naadd"}],
        [{"nummer": "1.1", "status": "gjennomfort"}],
    )
    assert (etter.maal[0].status, etter.maal[0].oppnaaelse) == ("avsluttet", "naadd")
    assert etter.tiltak[0].status == "gjennomfort"
    assert fortalt == [
        "Tiltak 1.1 er gjennomført: Søke kommunal bolig.",
        "Mål 1 er avsluttet, nådd.",
    ]


def test_what_is_agreed_while_the_planeier_is_there_is_agreed_that_day_rule_58() -> None:
    etter, fortalt = endre(
        [{"tekst": "Svømme"}],
        [
            {"maal": 2, "tekst": "Kurs", "ansvarlig": "1", "til": date(2026, 9, 1)},
            {"nummer": "1.1", "ansvarlig": "1", "til": date(2026, 8, 1)},
        ],
    )
    assert etter.maal[1] == lag_maal(nummer=2, tekst="Svømme", avtalt=AVTALT, livsomraade=None, frist=None)
    assert [(t.ansvarlig, t.til, t.avtalt, t.status) for t in etter.tiltak] == [
        ("1", date(2026, 8, 1), AVTALT, "planlagt"),
        ("1", date(2026, 9, 1), AVTALT, "planlagt"),
    ]
    assert fortalt == [
        "Nytt mål 2: Svømme.",
        "Nytt tiltak 2.1: Kurs.",
        "Tiltak 1.1 er endret: ny ansvarlig; til 01.08.2026.",
    ]


def test_without_the_planeier_what_is_new_waits_as_a_proposal_rule_58() -> None:
    etter, fortalt = endre(
        [{"tekst": "Svømme"}], [{"maal": 1, "tekst": "Kurs", "ansvarlig": "1"}], avtalt=None
    )
    assert (etter.maal[1].status, etter.tiltak[1].status) == ("forslag", "forslag")
    assert fortalt == ["Nytt mål 2 (forslag): Svømme.", "Nytt tiltak 1.2 (forslag): Kurs."]


def test_a_point_goes_no_further_than_what_it_tells_of_rule_116() -> None:
    plan = lag_plan(tiltak=(lag_tiltak(deles_ikke_med=("foresatte",), tredjepart=True),))
    endringer = Planendringer((), ({"nummer": "1.1", "status": "i_gang"},))
    _, gjort = endre_planen(plan, endringer, AVTALT, I_DAG, INNST)
    assert gjort[0].punkt == {
        "slag": "endring", "tekst": "Tiltak 1.1 er i gang: Søke kommunal bolig.", "maal": 1, "tiltak": 1,
        "livsomraade": "bolig", "tredjepart": True, "deles_ikke_med": ("foresatte",),
    }  # fmt: skip


def test_what_is_said_to_be_as_it_was_is_no_change() -> None:
    plan = lag_plan(maal=(lag_maal(avtalt=AVTALT),), tiltak=(lag_tiltak(avtalt=AVTALT),))
    assert endre([{"nummer": 1}], [{"nummer": "1.1", "status": "planlagt"}], plan=plan) == (plan, [])


@pytest.mark.parametrize(
    ("rader", "feil", "kode"),
    [
        (([{"nummer": 1, "oppnaaelse": "delvis"}], ()), RegelError, "IP-R83"),
        (([{"nummer": 1, "status": "avsluttet", "oppnaaelse": "naadd"}], ()), RegelError, "IP-R86"),
        (
            ([{"nummer": 1, "status": "avsluttet"}], [{"nummer": "1.1", "status": "avsluttet"}]),
            RegelError,
            "IP-R83",
        ),
        (((), [{"maal": 1, "tekst": "Kurs"}]), RegelError, "IP-R76"),
        (((), [{"tekst": "Kurs", "ansvarlig": "1"}]), VerdifeilError, "IP-K02"),
        (((), [{"maal": 9, "tekst": "Kurs", "ansvarlig": "1"}]), IkkeFunnetError, "IP-N01"),
        (((), [{"nummer": "1", "status": "i_gang"}]), VerdifeilError, "IP-K02"),
        (([{"nummer": 9, "frist": I_DAG}], ()), IkkeFunnetError, "IP-N01"),
        (
            ([{"tekst": "Svømme", "fra": date(2026, 9, 1), "frist": date(2026, 8, 1)}], ()),
            RegelError,
            "IP-R52",
        ),
    ],
)
def test_the_rules_of_goals_and_measures_hold_as_in_their_own_commands_rules_75_76_83_86(
    rader: Any, feil: type[IpkitError], kode: str
) -> None:
    with pytest.raises(feil) as nei:
        endre(*rader)
    assert nei.value.kode == kode
