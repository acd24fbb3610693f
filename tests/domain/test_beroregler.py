"""A plan at rest, and what its deadlines are when it is taken up again (rules 55, 57, 88, 90)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.beroregler import gjenoppta, sett_i_bero
from ipkit.domain.etterregler import gjenaapne
from ipkit.domain.frister import motefrist, planfrister
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.plan import Planhode
from ipkit.domain.planstatus import LUKKET, Planstatus
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, IVERKSATT, lag_hode, lag_mote, lag_plan

INNST = Innstillinger()
DAG = timedelta(days=1)
HOST = date(2026, 9, 1)


def hviler(**endringer: Any) -> Planhode:
    bero = {"bero_fra": I_DAG, "bero_til": HOST, "bero_grunn": "Rehabilitering"}
    frister = {"neste_evaluering": date(2026, 7, 1), "neste_revisjon": date(2026, 12, 1)}
    return lag_hode(**{"status": "i_bero", **bero, **frister, **endringer})


def sett(hode: Planhode, **endringer: Any) -> Planhode:
    verdier = {"fra": I_DAG, "til": HOST, "grunn": "Rehabilitering", "siste_dag": I_DAG, **endringer}
    return sett_i_bero(lag_plan(hode=hode), **verdier)


def test_an_active_plan_rests_with_a_reason_and_a_day_to_take_it_up() -> None:
    frister = {"neste_evaluering": date(2026, 7, 1), "neste_revisjon": date(2026, 12, 1)}
    assert sett(lag_hode(**frister)) == hviler()


def test_a_plan_at_rest_gets_a_new_day_and_keeps_its_first() -> None:
    assert sett(hviler(), fra=I_DAG + DAG, til=date(2026, 10, 1), grunn="Lenger", siste_dag=HOST) == hviler(
        bero_til=date(2026, 10, 1), bero_grunn="Lenger"
    )


@pytest.mark.parametrize(
    ("endringer", "melding"),
    [
        ({"til": None}, "uten en grunn og en dag"),
        ({"grunn": " "}, "uten en grunn og en dag"),
        ({"til": I_DAG}, "må tas opp igjen etter 01.06.2026"),
        ({"fra": I_DAG + DAG}, "ikke kommet ennå"),
        ({"fra": IVERKSATT - DAG}, "ble iverksatt 20.01.2026"),
    ],
)
def test_a_rest_without_reason_or_day_is_refused(endringer: dict[str, Any], melding: str) -> None:
    with pytest.raises(RegelError, match=melding):
        sett(lag_hode(), **endringer)


@pytest.mark.parametrize("status", [s for s in get_args(Planstatus) if s not in ("aktiv", "i_bero")])
def test_only_a_plan_in_force_rests(status: str) -> None:
    with pytest.raises(RegelError, match="kan ikke bli i bero" if status not in LUKKET else "avsluttet"):
        sett(lag_hode(status=status))


@pytest.mark.parametrize("status", [s for s in get_args(Planstatus) if s not in ("i_bero", *LUKKET)])
def test_only_a_plan_at_rest_is_taken_up(status: str) -> None:
    with pytest.raises(RegelError, match="er ikke i bero"):
        gjenoppta(lag_plan(hode=lag_hode(status=status)), HOST, HOST, INNST)


@pytest.mark.parametrize(
    ("neste", "ventet"),
    [
        (I_DAG - DAG, I_DAG - DAG),  # overdue before the rest: it still is
        (I_DAG, date(2026, 10, 27)),  # fell due at rest: eight weeks from the day it is taken up
        (HOST - DAG, date(2026, 10, 27)),
        (HOST, HOST),  # still to come: it stands
    ],
)
def test_what_fell_due_at_rest_is_counted_anew_rule_88(neste: date, ventet: date) -> None:
    hode = gjenoppta(lag_plan(hode=hviler(neste_evaluering=neste)), HOST, HOST, INNST)
    assert replace(hode, bero_til=None) == lag_hode(neste_evaluering=ventet, neste_revisjon=date(2026, 12, 1))


@pytest.mark.parametrize(
    ("siste_mote", "ventet"),
    [
        (date(2025, 11, 30), date(2026, 5, 30)),  # overdue before the rest: it still is
        (date(2025, 12, 1), date(2027, 3, 1)),  # fell due on its first day: six months from being taken up
        (date(2026, 2, 28), date(2027, 3, 1)),  # due the day before it is taken up
        (date(2026, 3, 1), HOST),  # due on that day: it stands
    ],
)
def test_a_meeting_that_fell_due_at_rest_is_counted_anew_rule_112(siste_mote: date, ventet: date) -> None:
    plan = lag_plan(
        hode=hviler(iverksatt=date(2025, 11, 1)), mote=(lag_mote(dato=siste_mote, status="avholdt"),)
    )
    hode = gjenoppta(plan, HOST, HOST, INNST)
    assert motefrist(replace(plan, hode=hode), INNST, HOST) == ventet
    assert hode.bero_til == (HOST if ventet.year == 2027 else None)


def test_a_meeting_is_counted_from_the_day_of_reopening_where_it_fell_due_meanwhile_rule_112() -> None:
    lukket = {"status": "avsluttet", "avsluttet": I_DAG, "iverksatt": date(2025, 12, 15)}
    for endringer in (lukket, {**lukket, "bero_fra": I_DAG, "bero_til": date(2027, 1, 1), "bero_grunn": "x"}):
        plan = lag_plan(hode=lag_hode(**endringer))
        hode = gjenaapne(plan, "aktiv", "Feil", HOST, HOST, INNST)
        assert motefrist(replace(plan, hode=hode), INNST, HOST) == date(2027, 3, 1)
        assert (hode.bero_fra, hode.bero_grunn) == (None, None)


def test_a_plan_is_not_taken_up_before_it_rested_or_ahead_of_its_day() -> None:
    for dato, siste, melding in ((I_DAG - DAG, HOST, "siden 01.06.2026"), (HOST, I_DAG, "ikke kommet ennå")):
        with pytest.raises(RegelError, match=melding):
            gjenoppta(lag_plan(hode=hviler()), dato, siste, INNST)


def test_nothing_is_overdue_at_rest_and_the_day_to_take_it_up_is() -> None:
    plan = lag_plan(hode=hviler())
    assert planfrister(plan, date(2027, 6, 1), INNST) == ()

    def koder(dag: date) -> set[str]:
        return {f.kode for f in mangler(plan, dag, dag, INNST)} & {"IP-M55B", "IP-M84", "IP-M98", "IP-M89"}

    assert koder(HOST) == set()
    assert koder(HOST + DAG) == {"IP-M55B"}
    assert koder(date(2027, 6, 1)) == {"IP-M55B"}


def test_it_says_which_day_it_was_to_be_taken_up_or_that_there_is_none() -> None:
    def om(**hode: Any) -> str:
        plan = lag_plan(hode=hviler(**hode))
        (funn,) = (f for f in mangler(plan, HOST + DAG, HOST + DAG, INNST) if f.kode == "IP-M55B")
        return funn.tekst

    assert om() == "Planen skulle vært tatt opp igjen 01.09.2026."
    assert om(bero_til=None) == "Planen er i bero uten en dag den skal tas opp igjen."
