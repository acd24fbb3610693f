"""A plan period and a goal's deadline are carried on by the same procedure (rules 57, 84)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import Planstatus
from ipkit.domain.verdi import replace
from ipkit.domain.videreforregler import (
    kontroller_endret_frist,
    kontroller_endret_periode,
    viderefor_maal,
    viderefor_plan,
)
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError
from tests.fabrikk import I_DAG, lag_evaluering, lag_hode, lag_maal, lag_plan, lag_tilslutning

DAG = timedelta(days=1)
INNST = Innstillinger()
SLUTT = date(2026, 5, 31)
TIL = date(2027, 5, 31)
EVALUERT = date(2026, 5, 20)


def plan_ut(**hode: Any) -> Plan:
    """A plan whose period ended yesterday, evaluated before that."""
    verdier = {"til": SLUTT, "neste_evaluering": date(2027, 5, 20), **hode}
    return lag_plan(
        hode=lag_hode(**verdier),
        evaluering=(lag_evaluering(dato=EVALUERT),),
        tilslutning=(lag_tilslutning(),),
    )


def videre(plan: Plan | None = None, til: date = TIL, av: str = "planeier", **avtalt: date) -> Any:
    return viderefor_plan(plan or plan_ut(), til, av, I_DAG, INNST, **avtalt)


def test_a_plan_is_carried_on_with_new_dates_and_the_planeiers_word_rules_56_and_57() -> None:
    assert videre() == (
        replace(
            plan_ut().hode, til=TIL, neste_evaluering=date(2027, 5, 20), neste_revisjon=date(2026, 12, 1)
        ),
        lag_tilslutning(nummer=2, dato=I_DAG),
    )


def test_an_agreed_date_brings_a_deadline_forward_and_never_puts_it_off_rule_91() -> None:
    tidlig, sen = date(2026, 9, 1), date(2029, 1, 1)
    hode, _ = videre(neste_evaluering=tidlig, neste_revisjon=tidlig)
    assert (hode.neste_evaluering, hode.neste_revisjon) == (tidlig, tidlig)
    hode, _ = videre(neste_evaluering=sen, neste_revisjon=sen)
    assert (hode.neste_evaluering, hode.neste_revisjon) == (date(2027, 5, 20), date(2026, 12, 1))


@pytest.mark.parametrize("status", get_args(Planstatus))
def test_only_a_plan_in_force_or_resting_is_carried_on_rule_57(status: str) -> None:
    plan = plan_ut(status=status)
    if status in ("aktiv", "i_bero"):
        assert videre(plan)[0].status == status
    else:
        with pytest.raises(RegelError, match="kan ikke føres videre"):
            videre(plan)


@pytest.mark.parametrize(
    ("evaluert", "lov"),
    [
        (None, False),
        (date(2025, 11, 30), False),
        (date(2025, 12, 1), True),
        (I_DAG, True),
        (I_DAG + DAG, False),
    ],
)
def test_the_evaluation_is_of_the_last_half_year_rule_57(evaluert: date | None, lov: bool) -> None:
    evalueringer = (lag_evaluering(dato=evaluert),) if evaluert else ()
    plan = replace(plan_ut(), evaluering=evalueringer)
    if lov:
        videre(plan)
        return
    with pytest.raises(RegelError, match="ipkit evaluering ny 1") as feil:
        videre(plan)
    assert feil.value.kode == "IP-R57"


def test_a_plan_that_is_not_needed_is_closed_instead_rule_95() -> None:
    plan = replace(plan_ut(), evaluering=(lag_evaluering(dato=EVALUERT, fortsatt_behov=False),))
    with pytest.raises(RegelError, match="ipkit avslutt 1"):
        videre(plan)


@pytest.mark.parametrize(("til", "lov"), [(SLUTT, False), (I_DAG, False), (I_DAG + DAG, True)])
def test_the_new_period_ends_after_the_old_one_and_after_today_rule_52(til: date, lov: bool) -> None:
    if lov:
        assert videre(til=til)[0].til == til
    else:
        with pytest.raises(RegelError, match="må slutte etter 01"):
            videre(til=til)


@pytest.mark.parametrize(
    ("av", "feil"), [("", RegelError), ("verge", RegelError), ("naboen", VerdifeilError)]
)
def test_the_planeier_agrees_or_who_represents_the_planeier_rule_56(av: str, feil: type[Exception]) -> None:
    with pytest.raises(feil):
        videre(av=av)


@pytest.mark.parametrize(
    ("dagens", "ny", "lov"),
    [(SLUTT, TIL, True), (I_DAG, TIL, False), (I_DAG, SLUTT, True), (I_DAG, None, True)],
)
def test_a_period_that_is_over_is_not_just_moved_rule_57(dagens: date, ny: date | None, lov: bool) -> None:
    plan = plan_ut()
    if lov:
        kontroller_endret_periode(plan, replace(plan.hode, til=ny), dagens)
    else:
        with pytest.raises(RegelError, match="ipkit viderefor 1"):
            kontroller_endret_periode(plan, replace(plan.hode, til=ny), dagens)


MAAL = lag_maal(frist=SLUTT, oppnaaelse="delvis", begrunnelse="Ventetid.")


def maal_videre(*numre: int, maal: Any = MAAL, frist: date = TIL, avtalt: date | None = I_DAG) -> Any:
    return viderefor_maal(lag_plan(maal=(maal, lag_maal(nummer=2))), numre, frist, avtalt, I_DAG, I_DAG)


def test_goals_are_carried_on_several_in_one_act_rule_84() -> None:
    to = (MAAL, replace(MAAL, nummer=2))
    assert viderefor_maal(lag_plan(maal=to), (1, 2, 1), TIL, I_DAG, I_DAG, I_DAG) == tuple(
        replace(m, frist=TIL, avtalt=I_DAG) for m in to
    )


@pytest.mark.parametrize(
    "endring",
    [
        {"maal": replace(MAAL, status="avsluttet")},
        {"maal": replace(MAAL, status="forslag")},
        {"maal": replace(MAAL, oppnaaelse=None, begrunnelse=None)},
        {"avtalt": None},
        {"avtalt": I_DAG + DAG},
        {"frist": SLUTT},
        {"frist": I_DAG},
        {"maal": replace(MAAL, frist=TIL), "frist": TIL},
    ],
)
def test_a_goal_is_carried_on_when_active_assessed_and_agreed_rule_84(endring: dict[str, Any]) -> None:
    with pytest.raises(RegelError):
        maal_videre(1, **endring)
    with pytest.raises(IkkeFunnetError):
        maal_videre(7)


@pytest.mark.parametrize(
    ("dagens", "ny", "lov"),
    [(SLUTT, TIL, True), (I_DAG, TIL, False), (I_DAG, SLUTT, True), (I_DAG, None, True)],
)
def test_a_deadline_that_is_over_is_not_just_moved_rule_84(dagens: date, ny: date | None, lov: bool) -> None:
    if lov:
        kontroller_endret_frist(lag_plan(), MAAL, ny, dagens)
    else:
        with pytest.raises(RegelError, match="ipkit maal viderefor 1 1"):
            kontroller_endret_frist(lag_plan(), MAAL, ny, dagens)
