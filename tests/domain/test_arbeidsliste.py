"""The morning list in words and in order (rules 17, 50, 98)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.arbeidsliste import Arbeid, Ventende, samle, ventende
from tests.fabrikk import I_DAG

DAG = timedelta(days=1)


def v(
    slag: str = "evaluering", frist: date | None = None, *, kommer: bool = False, over: int = 0
) -> Ventende:
    return Ventende(slag, None, frist, over, "evaluering", "ipkit evaluering ny 1", kommer)


@pytest.mark.parametrize(
    ("punkt", "setning"),
    [
        (v(), "Evaluering."),
        (v(over=1), "Evaluering, 1 dag."),
        (v(over=2), "Evaluering, 2 dager."),
        (v(frist=I_DAG), "Evaluering."),
        (v(frist=I_DAG, kommer=True), "Evaluering, 01.06.2026."),
        (v(kommer=True), "Evaluering."),
    ],
)
def test_it_is_a_sentence_with_the_days_over_or_the_day_it_comes(punkt: Ventende, setning: str) -> None:
    assert punkt.setning == setning


@pytest.mark.parametrize(
    ("slag", "frist", "over", "kommer", "tekst"),
    [
        ("evaluering", I_DAG - DAG, 1, False, "evaluering over fristen"),
        ("evaluering", I_DAG, 0, True, "evaluering"),
        ("evaluering", I_DAG + DAG, 0, True, "evaluering"),
        ("evaluering_uten_dato", None, 0, False, "neste evaluering er ikke avtalt"),
        ("bero", I_DAG, 0, False, "planen skal tas opp igjen"),
        ("bero", I_DAG + DAG, 0, True, "planen skal tas opp igjen"),
        ("bero", I_DAG - DAG, 1, False, "planen skal tas opp igjen"),
    ],
)
def test_due_today_is_not_overdue_but_a_day_to_do_something_is_due_that_day(
    slag: str, frist: Any, over: int, kommer: bool, tekst: str
) -> None:
    punkt = ventende(slag, 1, None, frist, I_DAG)
    assert (punkt.dager_over, punkt.kommer, punkt.tekst) == (over, kommer, tekst)


@pytest.mark.parametrize(
    ("slag", "nummer", "hvem", "tekst", "kommando"),
    [
        ("tiltak", "2.1", None, "tiltak 2.1", "ipkit tiltak status 7 2 1 gjennomfort"),
        ("koordinator_kommer", None, "2. juni", "uten koordinator til 2. juni", "ipkit koordinator liste 7"),
        ("utsending", "referat 3", None, "referat fra møte 3 er ikke sendt", "ipkit mote send-referat 7 3"),
        (
            "utsending",
            "endringsmelding 2",
            None,
            "varsel om endring 2 er ikke sendt",
            "ipkit endring sendt 7 2",
        ),
    ],
)
def test_the_step_names_plan_and_number(
    slag: str, nummer: str | None, hvem: str | None, tekst: str, kommando: str
) -> None:
    punkt = ventende(slag, 7, nummer, None, I_DAG, hvem)
    assert (punkt.tekst, punkt.kommando) == (tekst, kommando)


@pytest.mark.parametrize(
    ("nummer", "hvem"), [("3", "deltaker 3"), ("planeier", "planeier"), ("2.1", "2.1"), (None, "")]
)
def test_a_remark_is_of_a_participant_by_number_or_of_a_role(nummer: str | None, hvem: str) -> None:
    assert ventende("merknad_plan", 1, nummer, None, I_DAG).tekst == f"merknad fra {hvem} er ikke behandlet"


def arbeid(*venter: Ventende) -> Arbeid:
    return Arbeid(1, "Nora", None, venter)


def test_a_plan_nobody_has_and_one_that_only_waits_for_others() -> None:
    assert arbeid(v(), v("uten_koordinator")).uten_koordinator
    assert not arbeid(v()).uten_koordinator
    assert arbeid(v("leder_svar"), v("tiltak_venter")).venter_paa_andre
    assert not arbeid(v("leder_svar"), v()).venter_paa_andre
    assert not arbeid().venter_paa_andre


def test_the_next_step_is_what_waits_else_what_comes() -> None:
    kommer = v("revisjon", kommer=True)
    assert Arbeid(1, "Nora", None, (v(),), (kommer,)).neste == v()
    assert Arbeid(1, "Nora", None, (), (kommer,)).neste == kommer


def test_most_urgent_first_then_the_oldest_deadline_and_last_what_only_comes_by_date_rule_98() -> None:
    def linje(plan: int, *punkt: Any, **valg: Any) -> Any:
        return plan, f"P{plan}", f"K{plan}", v(*punkt, **valg)

    linjer = [
        linje(1, "revisjon", I_DAG + 9 * DAG, kommer=True),
        linje(2, "evaluering", I_DAG + 20 * DAG, kommer=True),
        linje(8, "evaluering", None, kommer=True),
        linje(3, "revisjon", I_DAG),
        linje(4, "evaluering", I_DAG),
        linje(5, "evaluering", I_DAG - DAG),
        linje(6, "evaluering", None),
        linje(7, "revisjon", I_DAG - 9 * DAG),
        linje(7, "uten_koordinator"),
        linje(7, "revisjon", I_DAG + 2 * DAG, kommer=True),
        linje(7, "mote", I_DAG + DAG, kommer=True),
    ]
    rader = samle(linjer)
    assert [a.plan for a in rader] == [7, 5, 4, 6, 3, 1, 2, 8]
    assert (rader[0].navn, rader[0].koordinator) == ("P7", "K7")
    assert [p.slag for p in rader[0].venter] == ["uten_koordinator", "revisjon"]
    assert [p.slag for p in rader[0].kommer] == ["mote", "revisjon"]
    assert [p.kommer for p in rader[5].kommer] == [True] and rader[5].venter == ()
    assert samle([]) == ()
