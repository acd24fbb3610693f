"""Revisions and extra evaluations (rules 58, 90, 91, 92)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.evaluering import Revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.revisjonsregler import fulgt_opp_med, med_endring, ny_revisjon
from ipkit.domain.utsending import Endringsmelding
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, IVERKSATT, lag_hode, lag_plan, lag_utkast

INNST = Innstillinger()
DAG = timedelta(days=1)


def revider(plan: Plan | None = None, **endringer: Any) -> Any:
    svar = {"dato": I_DAG, "avtalt": I_DAG, **endringer}
    return ny_revisjon(plan or lag_plan(), svar, INNST, I_DAG)


def test_a_revision_sets_the_next_date_by_the_interval_rule_90() -> None:
    neste = date(2026, 12, 1)
    assert revider(endringer="Nytt tiltak") == (
        Revisjon(nummer=1, dato=I_DAG, endringer="Nytt tiltak", avtalt=I_DAG, neste=neste),
        lag_hode(neste_revisjon=neste),
    )


@pytest.mark.parametrize(
    ("avtalt", "neste"),
    [
        (I_DAG + DAG, I_DAG + DAG),
        (date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 12, 2), date(2026, 12, 1)),
    ],
)
def test_an_agreed_next_revision_can_only_be_stricter_rule_91(avtalt: date, neste: date) -> None:
    revisjon, hode = revider(neste=avtalt)
    assert (revisjon.neste, hode.neste_revisjon) == (neste, neste)


@pytest.mark.parametrize("neste", [I_DAG, I_DAG - DAG])
def test_the_next_revision_comes_after_this_one(neste: date) -> None:
    with pytest.raises(RegelError, match="må være etter denne"):
        revider(neste=neste)


@pytest.mark.parametrize("dato", [IVERKSATT - DAG, I_DAG + DAG])
def test_a_revision_lies_between_the_activation_and_today(dato: date) -> None:
    with pytest.raises(RegelError):
        revider(dato=dato)
    revider(dato=IVERKSATT)


def test_a_revision_that_is_entered_afterwards_does_not_take_back_a_later_date() -> None:
    senere, hode = revider()
    plan = lag_plan(hode=hode, revisjon=(senere,))
    tidligere, uendret = revider(plan, dato=date(2026, 4, 1))
    assert (tidligere.nummer, tidligere.neste) == (2, date(2026, 10, 1))
    assert uendret == hode


@pytest.mark.parametrize("status", ["utkast", "avsluttet"])
def test_only_a_plan_in_force_or_resting_is_revised(status: str) -> None:
    with pytest.raises(RegelError):
        revider(lag_plan(hode=lag_utkast(status=status)))
    revider(lag_plan(hode=lag_hode(status="i_bero")))


def test_the_cause_from_a_reported_change_is_its_number_and_never_its_words_rule_92() -> None:
    melding = Endringsmelding(nummer=3, dato=I_DAG, meldt_av="1", tekst="Noe privat", vesentlig=True)
    svar = med_endring({"dato": I_DAG, "avtalt": I_DAG, "aarsak": None}, melding)
    assert (svar["anledning"], svar["aarsak"]) == ("vesentlig_endring", "Meldt endring 3")
    assert med_endring({"aarsak": "Flytting"}, melding)["aarsak"] == "Flytting"
    assert med_endring({"dato": I_DAG}, None) == {"dato": I_DAG}


def test_what_was_done_before_stands_rule_99() -> None:
    melding = Endringsmelding(nummer=1, dato=I_DAG, meldt_av="1", tekst="x")
    en_gang = fulgt_opp_med(melding, I_DAG, "Revisjon 1")
    assert (en_gang.fulgt_opp, en_gang.oppfolging) == (I_DAG, "Revisjon 1")
    assert fulgt_opp_med(en_gang, I_DAG + DAG, "Evaluering 2") is en_gang
