"""What a broken check in deadlines, evaluation and activation would have let through (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.evalueringsregler import ny_evaluering
from ipkit.domain.frister import frist_etter_siste_mote
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import iverksett, kontroller_avtalte_frister, tilslutningsgiver
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    IVERKSATT,
    lag_evaluering,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_mote,
    lag_person,
    lag_plan,
    lag_samtykke,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)


def _iverksett(dato: date = IVERKSATT, evaluering: date | None = None, **endringer: Any) -> Any:
    plan = lag_plan(**{"hode": lag_utkast(), **endringer})
    return iverksett(plan, "planeier", dato, INNST, I_DAG, evaluering)[0]


def test_a_coordinator_from_the_day_itself_is_early_enough_rule_50() -> None:
    assert _iverksett(koordinator=(lag_koordinator(fra=IVERKSATT),)).status == "aktiv"
    with pytest.raises(RegelError, match="ingen koordinator"):
        _iverksett(koordinator=(lag_koordinator(fra=IVERKSATT + DAG),))


def test_an_evaluation_agreed_for_the_day_of_activation_is_not_before_it_rule_91() -> None:
    assert _iverksett(evaluering=IVERKSATT).neste_evaluering == IVERKSATT
    with pytest.raises(RegelError, match="før planen iverksettes"):
        _iverksett(evaluering=IVERKSATT - DAG)


@pytest.mark.parametrize(
    ("koordinatorer", "hjelp"),
    [
        ((), "ipkit vis 1"),
        ((lag_koordinator(til=IVERKSATT - DAG),), "ipkit vis 1"),
        (
            (lag_koordinator(til=IVERKSATT - DAG), lag_koordinator(nummer=2, fra=IVERKSATT + DAG)),
            "ipkit endre-plan 1 --fra 2026-01-20",
        ),
    ],
)
def test_without_a_coordinator_one_is_told_whether_somebody_begins_later_rule_50(
    koordinatorer: tuple[Any, ...], hjelp: str
) -> None:
    with pytest.raises(RegelError) as feil:
        _iverksett(koordinator=koordinatorer)
    assert feil.value.melding == (
        f"Plan 1 har ingen koordinator 20.01.2026 og kan ikke iverksettes uten. Se: {hjelp}"
    )


def test_a_period_that_ends_before_it_begins_is_none_to_activate_in_rule_52() -> None:
    with pytest.raises(RegelError, match=r"er før fra-datoen 22\.01\.2026"):
        _iverksett(hode=lag_utkast(fra=IVERKSATT + 2 * DAG, til=IVERKSATT + DAG))


def test_the_child_welfare_service_answers_until_the_day_before_one_is_eighteen_rule_56() -> None:
    plan = lag_plan(planeier=lag_person(fodselsdato=date(2008, 1, 20)))
    foer, dagen = date(2026, 1, 19), date(2026, 1, 20)
    assert tilslutningsgiver(plan, "barnevernstjenesten", foer, INNST) == "barnevernstjenesten"
    with pytest.raises(RegelError, match="myndig"):
        tilslutningsgiver(plan, "barnevernstjenesten", dagen, INNST)


def test_without_a_giver_it_is_said_what_cannot_be_done_rule_56() -> None:
    for kommando, hva in (("iverksett", "iverksettes"), ("viderefor", "føres videre")):
        with pytest.raises(RegelError, match=f"Plan 1 kan ikke {hva} uten tilslutning"):
            tilslutningsgiver(lag_plan(), "", I_DAG, INNST, kommando)


def test_an_unknown_giver_is_a_wrong_answer_and_no_representative_rule_56() -> None:
    plan = lag_plan(hode=lag_utkast(), planeier=lag_person(fodselsdato=date(2015, 1, 1)))
    with pytest.raises(VerdifeilError, match="Tilslutning"):
        tilslutningsgiver(plan, "naboen", I_DAG, INNST)


def test_one_mandate_among_several_consents_is_enough_rules_35_and_56() -> None:
    plan = lag_plan(samtykke=(lag_samtykke(), lag_samtykke(nummer=2, gitt_av="verge", fullmakt="26/7")))
    assert tilslutningsgiver(plan, "verge", I_DAG, INNST) == "verge"


def test_a_plan_at_rest_or_without_a_first_day_has_no_deadline_to_put_off_rules_89_and_90() -> None:
    sen = date(2030, 1, 1)
    for hode in (lag_hode(status="i_bero"), lag_hode(iverksatt=None)):
        kontroller_avtalte_frister(
            lag_plan(hode=hode), replace(hode, neste_evaluering=sen, neste_revisjon=sen), I_DAG, INNST
        )


def test_a_date_that_stands_is_not_judged_again_and_each_by_its_own_rules_89_and_90() -> None:
    sen = date(2030, 1, 1)
    plan = lag_plan(hode=lag_hode(neste_evaluering=sen))
    kontroller_avtalte_frister(plan, plan.hode, I_DAG, INNST)
    with pytest.raises(RegelError, match="Neste revisjon"):
        kontroller_avtalte_frister(plan, replace(plan.hode, neste_revisjon=sen), I_DAG, INNST)
    kontroller_avtalte_frister(plan, lag_utkast(neste_revisjon=sen), I_DAG, INNST)


@pytest.mark.parametrize(
    "evalueringer",
    [(lag_evaluering(dato=I_DAG),), (lag_evaluering(), lag_evaluering(nummer=2, dato=I_DAG))],
)
def test_an_agreed_date_is_counted_from_the_last_evaluation_that_of_today_included_rule_89(
    evalueringer: Any,
) -> None:
    plan = lag_plan(evaluering=evalueringer)
    hode = replace(plan.hode, neste_evaluering=date(2027, 6, 1))
    kontroller_avtalte_frister(plan, hode, I_DAG, INNST)
    with pytest.raises(RegelError, match=r"01\.06\.2027"):
        kontroller_avtalte_frister(plan, replace(hode, neste_evaluering=date(2027, 6, 2)), I_DAG, INNST)


@pytest.mark.parametrize(
    ("tatt_opp", "frist"), [(date(2026, 6, 1), date(2026, 12, 1)), (date(2026, 2, 1), date(2026, 10, 10))]
)
def test_the_next_meeting_is_counted_from_the_later_of_the_last_one_and_the_rest_rule_112(
    tatt_opp: date, frist: date
) -> None:
    motene = (lag_mote(status="avholdt"), lag_mote(nummer=2, status="avholdt", dato=date(2026, 3, 1)))
    plan = lag_plan(hode=lag_hode(bero_til=tatt_opp), mote=motene)
    assert frist_etter_siste_mote(plan, replace(INNST, mote_maaneder=6)) == frist


def _evaluer(plan: Plan, dato: date, maal: Any = None, siste: date = I_DAG, **ekstra: Any) -> Any:
    svar: dict[str, Any] = dict.fromkeys(
        ("kan_tiltak_avsluttes", "bor_maal_endres", "bor_tiltak_endres"), False
    )
    svar |= {"dato": dato, "planeier_deltok": "til_stede", "fortsatt_behov": True, **ekstra}
    return ny_evaluering(plan, svar, maal or {1: ("naadd", None)}, INNST, siste)


def test_an_extra_evaluation_says_what_led_to_it_rule_92() -> None:
    ekstra = {"anledning": "vesentlig_endring"}
    assert _evaluer(lag_plan(), I_DAG, **ekstra, aarsak="Flyttet")[0].aarsak == "Flyttet"
    with pytest.raises(RegelError) as feil:
        _evaluer(lag_plan(), I_DAG, **ekstra)
    assert feil.value.kode == "IP-R92"


def test_an_evaluation_before_activation_is_told_from_one_before_the_last_rules_88_and_89() -> None:
    plan = lag_plan(
        evaluering=(
            lag_evaluering(dato=I_DAG - 9 * DAG),
            lag_evaluering(nummer=2, dato=I_DAG),
            lag_evaluering(nummer=3, dato=I_DAG + DAG),
        )
    )
    with pytest.raises(RegelError, match=r"Plan 1 ble iverksatt 20\.01\.2026"):
        _evaluer(plan, IVERKSATT - DAG)
    with pytest.raises(RegelError, match=r"Forrige evaluering var 01\.06\.2026"):
        _evaluer(plan, I_DAG - DAG)
    assert _evaluer(plan, I_DAG)[0].nummer == 4


def test_a_reason_alone_is_an_assessment_only_where_there_was_one_before_rule_94() -> None:
    with pytest.raises(RegelError, match="en grunn uten vurdering"):
        _evaluer(lag_plan(), I_DAG, {1: (None, "Lang ventetid")})
    vurdert = lag_plan(maal=(lag_maal(oppnaaelse="delvis", begrunnelse="Ventetid"),))
    (maal,) = _evaluer(vurdert, I_DAG, {1: (None, "Enda lengre")})[2]
    assert (maal.oppnaaelse, maal.begrunnelse) == ("delvis", "Enda lengre")
