"""The plan as a whole (rules 23, 49, 50, 52, 55, 56, 133, 134, 137)."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import (
    iverksett,
    kontroller_aapen,
    kontroller_periode,
    ligner,
)
from ipkit.domain.tilslutning import Tilslutning
from ipkit.errors import IpkitError, RegelError, SamtykkeError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    IVERKSATT,
    START,
    lag_hode,
    lag_koordinator,
    lag_person,
    lag_plan,
    lag_samtykke,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)


def lag_planutkast(**endringer: Any) -> Plan:
    return lag_plan(**{"hode": lag_utkast(), "tilslutning": (), **endringer})


def sett_i_verk(plan: Plan, av: str = "planeier", dato: date = IVERKSATT, **valg: Any) -> Planhode:
    return iverksett(plan, av, dato, INNST, I_DAG, **valg)[0]


def test_a_period_may_last_a_day_but_not_end_before_it_begins_rule_52() -> None:
    kontroller_periode(I_DAG, I_DAG)
    kontroller_periode(None, I_DAG)
    kontroller_periode(I_DAG, None)
    with pytest.raises(RegelError, match=r"31\.05\.2026 er før fra-datoen 01\.06\.2026"):
        kontroller_periode(I_DAG, I_DAG - DAG)


def test_activation_derives_evaluation_and_revision_rules_52_55_56_88_and_90() -> None:
    assert iverksett(lag_planutkast(), "planeier", IVERKSATT, INNST, I_DAG) == (
        lag_hode(
            neste_evaluering=date(2026, 3, 17), neste_revisjon=date(2026, 7, 20), sendt_uttalelse=IVERKSATT
        ),
        Tilslutning(nummer=1, part="planeier", gitt_av="planeier", dato=IVERKSATT, svar="ja", utgave=0),
    )


def test_agreed_dates_can_bring_them_forward_but_not_put_them_off_rule_91() -> None:
    tidlig = sett_i_verk(lag_planutkast(), neste_evaluering=date(2026, 3, 1), neste_revisjon=date(2026, 4, 1))
    assert (tidlig.neste_evaluering, tidlig.neste_revisjon) == (date(2026, 3, 1), date(2026, 4, 1))
    sent = sett_i_verk(
        lag_planutkast(hode=lag_utkast(neste_evaluering=date(2026, 5, 1), neste_revisjon=date(2027, 1, 1)))
    )
    assert (sent.neste_evaluering, sent.neste_revisjon) == (date(2026, 3, 17), date(2026, 7, 20))
    with pytest.raises(RegelError, match="Neste revisjon"):
        sett_i_verk(lag_planutkast(), neste_revisjon=IVERKSATT - DAG)


@pytest.mark.parametrize(
    ("endringer", "kode"),
    [
        ({"hode": lag_hode()}, "IP-R55"),
        ({"hode": lag_hode(status="i_bero")}, "IP-R55"),
        ({"hode": lag_hode(status="avsluttet")}, "IP-R137"),
        ({"samtykke": ()}, "IP-S01"),
        ({"samtykke": (lag_samtykke(fra=IVERKSATT + DAG),)}, "IP-S07"),
        ({"koordinator": ()}, "IP-R50"),
        ({"koordinator": (lag_koordinator(fra=IVERKSATT + DAG),)}, "IP-R50"),
        ({"koordinator": (lag_koordinator(til=IVERKSATT - DAG),)}, "IP-R50"),
        ({"koordinator": (lag_koordinator(), lag_koordinator(nummer=2))}, "IP-R50"),
        ({"hode": lag_utkast(fra=None)}, "IP-R52"),
        ({"hode": lag_utkast(til=None)}, "IP-R52"),
        ({"hode": lag_utkast(til=IVERKSATT - DAG)}, "IP-R52"),
    ],
)
def test_a_plan_that_is_not_ready_is_not_activated_rules_23_50_52_and_55(
    endringer: dict[str, Any], kode: str
) -> None:
    with pytest.raises((RegelError, SamtykkeError)) as feil:
        sett_i_verk(lag_planutkast(**endringer))
    assert feil.value.kode == kode


@pytest.mark.parametrize(
    "endringer",
    [
        {"hode": lag_utkast(status="til_uttalelse")},
        {"hode": lag_utkast(til=IVERKSATT)},
        {"koordinator": (lag_koordinator(fra=IVERKSATT, til=IVERKSATT),)},
        {"koordinator": (lag_koordinator(), lag_koordinator(nummer=2, rolle="barnekoordinator"))},
        {"samtykke": (lag_samtykke(fra=IVERKSATT),)},
    ],
)
def test_on_the_boundary_day_it_is(endringer: dict[str, Any]) -> None:
    assert sett_i_verk(lag_planutkast(**endringer)).status == "aktiv"


FODT_16 = lag_person(fodselsdato=date(2010, 1, 20))
FODT_15 = lag_person(fodselsdato=date(2010, 1, 21))


@pytest.mark.parametrize(
    ("av", "endringer", "feil"),
    [
        ("", {}, RegelError),
        ("naboen", {}, VerdifeilError),
        ("foresatt", {}, RegelError),
        ("foresatt", {"planeier": FODT_16}, RegelError),
        ("barnevernstjenesten", {}, RegelError),
        ("verge", {}, RegelError),
        ("fullmektig", {"samtykke": (lag_samtykke(gitt_av="verge", fullmakt="26/7"),)}, RegelError),
    ],
)
def test_only_planeier_or_a_lawful_representative_can_give_tilslutning_rules_35_and_56(
    av: str, endringer: dict[str, Any], feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        sett_i_verk(lag_planutkast(**endringer), av)


@pytest.mark.parametrize(
    ("av", "gitt_av", "endringer"),
    [
        ("foresatt", "foresatt", {"planeier": FODT_15}),
        ("barnevernstjenesten", "barnevernstjenesten", {"planeier": FODT_16}),
        ("Nærmeste pårørende", "naermeste_paarorende", {}),
        ("verge", "verge", {"samtykke": (lag_samtykke(gitt_av="verge", fullmakt="26/7"),)}),
    ],
)
def test_a_representative_is_recorded_as_the_one_who_answered_rule_56(
    av: str, gitt_av: str, endringer: dict[str, Any]
) -> None:
    tilslutning = iverksett(lag_planutkast(**endringer), av, IVERKSATT, INNST, I_DAG)[1]
    assert (tilslutning.part, tilslutning.gitt_av) == ("planeier", gitt_av)


def test_a_closed_plan_is_read_only_rule_137() -> None:
    kontroller_aapen(lag_plan())
    with pytest.raises(RegelError, match=r"Plan 1 ble avsluttet 15\.01\.2026 og kan ikke endres"):
        kontroller_aapen(lag_plan(hode=lag_hode(status="avsluttet", avsluttet=START)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kari Nordmann", "KARI NORDMANN"),
        ("Kari Nordmann", "Nordmann, Kari"),
        ("Kari Nordmann", "Kari Anne Nordmann"),
        ("Anne-Marie Lie", "Anne Marie Lie"),
        ("Anne-Marie Lie", "Annemarie Lie"),
        ("André Håkon Ås", "Andre Haakon Aas"),
        ("Søren Bækkelund", "Soeren Baekkelund"),
        ("Jens Hanssen", "Jens Hansen"),
        ("Bjo\u0308rk Lie", "Björk  Lie"),
        ("Kari", "Kari Nordmann"),
        ("?", " ?"),
        ("李 明", "明 李"),
    ],
)
def test_names_that_may_be_of_one_person_rule_49(a: str, b: str) -> None:
    assert ligner(a, b) and ligner(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kari Nordmann", "Ola Nordmann"),
        ("Kari Nordmann", "Kari Hansen"),
        ("Kari Anne Lie", "Kari Marie Lie"),
        ("", "Kari"),
        ("?", "!"),
    ],
)
def test_names_of_two_persons_such_as_twins_rule_49(a: str, b: str) -> None:
    assert not ligner(a, b) and not ligner(b, a)


@settings(max_examples=30)
@given(st.text(max_size=40))
def test_every_name_is_like_itself_in_capitals_and_blanks(navn: str) -> None:
    assert ligner(navn, f" {navn} ")
