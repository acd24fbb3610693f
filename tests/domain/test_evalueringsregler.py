"""Evaluations (rules 83, 88, 89, 91, 93, 94, 96)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.dato import pluss_maaneder
from ipkit.domain.evalueringsregler import ny_evaluering
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    IVERKSATT,
    lag_evaluering,
    lag_hode,
    lag_maal,
    lag_maalvurdering,
    lag_plan,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
DATO = date(2026, 3, 18)
VURDERT = {1: ("delvis", "Lang ventetid")}


def svar(**endringer: Any) -> dict[str, Any]:
    return {
        "dato": DATO,
        "planeier_deltok": "til_stede",
        "kan_tiltak_avsluttes": False,
        "bor_maal_endres": False,
        "bor_tiltak_endres": True,
        "fortsatt_behov": True,
        **endringer,
    }


def evaluer(plan: Plan | None = None, maal: Any = None, **endringer: Any) -> Any:
    return ny_evaluering(plan or lag_plan(), svar(**endringer), VURDERT if maal is None else maal, INNST)


def test_an_evaluation_assesses_the_goals_and_sets_the_next_date_rules_89_93_94_and_96() -> None:
    assert evaluer() == (
        lag_evaluering(dato=DATO, neste=date(2027, 3, 18)),
        (lag_maalvurdering(livsomraade="bolig"),),
        (lag_maal(oppnaaelse="delvis", begrunnelse="Lang ventetid"),),
        lag_hode(neste_evaluering=date(2027, 3, 18)),
    )


@pytest.mark.parametrize(
    ("avtalt", "neste"),
    [
        (DATO + DAG, DATO + DAG),
        (date(2027, 3, 17), date(2027, 3, 17)),
        (date(2027, 3, 19), date(2027, 3, 18)),
    ],
)
def test_an_agreed_next_date_can_only_be_stricter_rules_91_and_96(avtalt: date, neste: date) -> None:
    evaluering, _, _, hode = evaluer(neste=avtalt)
    assert (evaluering.neste, hode.neste_evaluering) == (neste, neste)


def test_the_next_date_must_come_after_this_one_rule_96() -> None:
    with pytest.raises(RegelError):
        evaluer(neste=DATO)


@pytest.mark.parametrize(
    ("felt", "kode"),
    [
        ("planeier_deltok", "IP-R93"),
        ("kan_tiltak_avsluttes", "IP-R94"),
        ("bor_maal_endres", "IP-R94"),
        ("bor_tiltak_endres", "IP-R94"),
        ("fortsatt_behov", "IP-R94"),
    ],
)
def test_every_question_is_answered_rules_93_and_94(felt: str, kode: str) -> None:
    with pytest.raises(RegelError) as feil:
        evaluer(**{felt: None})
    assert (feil.value.kode, feil.value.exit_code) == (kode, 6)
    assert "--" + felt.replace("_", "-") in feil.value.melding


def test_without_a_reason_a_goal_is_not_assessed_as_partly_reached_rule_83() -> None:
    with pytest.raises(RegelError) as feil:
        evaluer(maal={1: ("delvis", None)})
    assert feil.value.kode == "IP-R83"


def test_every_active_goal_is_assessed_now_or_before_rule_94() -> None:
    plan = lag_plan(
        maal=(
            lag_maal(),
            lag_maal(nummer=2, oppnaaelse="naadd", deles_ikke_med=("foresatte",)),
            lag_maal(nummer=3, status="avsluttet"),
            lag_maal(nummer=4, status="forslag"),
        )
    )
    with pytest.raises(RegelError, match="Mål 1 er ikke vurdert"):
        evaluer(plan, {})
    _, vurderinger, maal, _ = evaluer(plan)
    assert vurderinger == (
        lag_maalvurdering(livsomraade="bolig"),
        lag_maalvurdering(
            maal=2, oppnaaelse="naadd", begrunnelse=None, livsomraade="bolig", deles_ikke_med=("foresatte",)
        ),
    )
    assert [m.nummer for m in maal] == [1]


@pytest.mark.parametrize(
    ("maal", "feil"),
    [
        ({9: ("naadd", None)}, IkkeFunnetError),
        ({1: ("fint", None)}, VerdifeilError),
        ({1: (None, "Lang ventetid")}, RegelError),
        ({2: ("naadd", None), **VURDERT}, RegelError),
    ],
)
def test_an_assessment_that_is_not_right_is_refused(maal: Any, feil: type[IpkitError]) -> None:
    plan = lag_plan(maal=(lag_maal(), lag_maal(nummer=2, status="avsluttet")))
    with pytest.raises(feil):
        evaluer(plan, maal)


def test_a_plan_is_evaluated_from_the_day_it_was_activated_rule_88() -> None:
    assert evaluer(dato=IVERKSATT)[0].dato == IVERKSATT
    with pytest.raises(RegelError, match="kan ikke være før"):
        evaluer(dato=IVERKSATT - DAG)
    with pytest.raises(RegelError, match="er ikke iverksatt"):
        evaluer(lag_plan(hode=lag_utkast()))
    with pytest.raises(VerdifeilError):
        evaluer(dato=None)


def test_evaluations_come_in_order_rule_89() -> None:
    plan = lag_plan(evaluering=(lag_evaluering(dato=DATO),))
    assert evaluer(plan)[0].nummer == 2
    with pytest.raises(RegelError, match="Forrige evaluering"):
        evaluer(plan, dato=DATO - DAG)


def test_an_evaluation_dated_in_the_future_by_a_slip_does_not_stand_in_the_way_of_the_right_one() -> None:
    """Rule 89: the interval is counted from the one that took place."""
    plan = lag_plan(evaluering=(lag_evaluering(dato=I_DAG + timedelta(days=165)),))

    with pytest.raises(RegelError):
        ny_evaluering(plan, svar(dato=I_DAG), VURDERT, INNST)
    _, _, _, hode = ny_evaluering(plan, svar(dato=I_DAG), VURDERT, INNST, I_DAG)

    assert hode.neste_evaluering == pluss_maaneder(I_DAG, INNST.evaluering_maaneder)
