"""People apart from plans: what a plan takes of them, and the day they leave (rules 48, 129)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.fagperson import (
    Fagperson,
    Opplaering,
    fylt,
    kontroller_arbeider_her,
    oppdatert,
    siste,
)
from ipkit.domain.funn import Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, lag_deltaker, lag_koordinator, lag_plan

DAG = timedelta(days=1)
SIRI = Fagperson(
    nummer=7, navn="Siri Moe", tjeneste="Hjemmetjenesten", telefon="55 00 00 03", leder="Eva Dal"
)


def test_what_was_answered_wins_over_what_the_register_knows_rule_48() -> None:
    assert fylt(SIRI, "deltaker", {"telefon": "55 00 00 99", "epost": None, "bidrag": "Trening"}) == {
        "navn": "Siri Moe",
        "tjeneste": "Hjemmetjenesten",
        "telefon": "55 00 00 99",
        "bidrag": "Trening",
        "fagperson": 7,
    }
    assert fylt(SIRI, "koordinator", {})["leder"] == "Eva Dal"


def test_bringing_up_to_date_changes_how_to_reach_them_and_nothing_else_rule_48() -> None:
    foer = lag_deltaker(navn="Siri", rolle="kontakt", telefon="1", epost="a@b.no", bidrag="Trening")
    etter = oppdatert(replace(SIRI, rolle="sykepleier"), foer)
    assert etter == replace(foer, navn="Siri Moe", tjeneste="Hjemmetjenesten", telefon="55 00 00 03")


def test_nobody_is_put_into_a_plan_after_the_last_day_rule_48() -> None:
    borte = replace(SIRI, til=I_DAG)
    kontroller_arbeider_her(borte, I_DAG)
    with pytest.raises(RegelError, match=r"sluttet 01\.06\.2026"):
        kontroller_arbeider_her(borte, I_DAG + DAG)


def funn(dato: date, sluttet: dict[int, date], **plan: Any) -> list[Funn]:
    p = lag_plan(**plan)
    return [f for f in mangler(p, dato, dato, Innstillinger(), sluttet) if "48" in f.regel.split(", ")]


def test_a_participant_who_leaves_is_told_of_until_taken_out_from_the_day_after_rule_48() -> None:
    d = lag_deltaker(fagperson=7)
    assert funn(I_DAG, {}, deltaker=(d,)) == []
    assert funn(I_DAG, {8: I_DAG}, deltaker=(d,)) == []
    assert funn(I_DAG, {7: I_DAG}, deltaker=(d,)) == [
        Funn(
            "IP-M48",
            "48",
            "deltaker 1",
            "Deltaker 1 slutter i jobben 01.06.2026, og står i planen etter det.",
            "ipkit deltaker ta-ut 1 1 --dato 2026-06-02",
        )
    ]
    assert "1 sluttet i jobben" in funn(I_DAG + DAG, {7: I_DAG}, deltaker=(d,))[0].tekst
    assert funn(I_DAG, {7: I_DAG}, deltaker=(replace(d, ut=I_DAG + DAG),)) == []
    assert len(funn(I_DAG, {7: I_DAG}, deltaker=(replace(d, ut=I_DAG + 2 * DAG),))) == 1


def test_a_coordinator_who_leaves_has_a_last_day_in_the_plan_too_rules_48_and_126() -> None:
    k = lag_koordinator(fagperson=7)
    assert funn(I_DAG, {7: I_DAG}, koordinator=(k,)) == [
        Funn(
            "IP-M48K",
            "48, 126",
            "koordinator 1",
            "Koordinator 1 slutter i jobben 01.06.2026, og står i planen etter det.",
            "ipkit koordinator slutter 1 --rolle koordinator --til 2026-06-01",
        )
    ]
    assert funn(I_DAG, {7: I_DAG}, koordinator=(replace(k, til=I_DAG),)) == []


def test_the_newest_course_and_network_meeting_are_told_apart_rule_129() -> None:
    alle = (
        Opplaering(fagperson=7, nummer=1, kurs="Grunnkurs", dato=date(2025, 3, 1)),
        Opplaering(fagperson=7, nummer=2, kurs="Påfyll", dato=date(2024, 3, 1)),
        Opplaering(fagperson=7, nummer=3, slag="nettverk", kurs="Vår", dato=date(2026, 4, 1)),
    )
    assert (siste(alle, "kurs"), siste(alle, "nettverk")) == (date(2025, 3, 1), date(2026, 4, 1))
    assert siste((), "kurs") is None
