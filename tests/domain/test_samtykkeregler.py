"""Giving and withdrawing consent (rules 25–28, 30, 35)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.samtykkeendring import bekreft
from ipkit.domain.samtykkeregler import nytt_samtykke, trekk
from ipkit.domain.tilgang import TRUKKET as SAMTYKKE_TRUKKET
from ipkit.domain.tilgang import vurder_plansamtykke
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, SamtykkeError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    TRUKKET,
    lag_deltaker,
    lag_hode,
    lag_plan,
    lag_samtykke,
)


def svar(**endringer: Any) -> dict[str, Any]:
    return {
        "type": "plan",
        "gitt_av": "planeier",
        "form": "skriftlig",
        "informert": INFORMASJONSPUNKTER,
        **endringer,
    }


def test_a_consent_gets_the_next_number_and_today_where_no_date_is_given_rule_27() -> None:
    assert nytt_samtykke(lag_plan(), svar(dato=None), I_DAG) == Samtykke(
        nummer=4,
        type="plan",
        gitt_av="planeier",
        dato=I_DAG,
        form="skriftlig",
        informert=INFORMASJONSPUNKTER,
    )
    b = nytt_samtykke(lag_plan(), svar(type="opplysninger", deltaker=PER, begrensning="Ikke NAV."), I_DAG)
    assert (b.deltaker, b.begrensning) == (PER, "Ikke NAV.")


@pytest.mark.parametrize("punkt", INFORMASJONSPUNKTER)
def test_a_yes_needs_each_of_the_four_points_rule_26(punkt: str) -> None:
    informert = tuple(p for p in INFORMASJONSPUNKTER if p != punkt)
    with pytest.raises(SamtykkeError, match=f"mangler {punkt}"):
        nytt_samtykke(lag_plan(), svar(informert=informert), I_DAG)


def test_a_refusal_is_recorded_as_it_comes_rule_25() -> None:
    nei = nytt_samtykke(lag_plan(), svar(svar="nei", informert=None, gitt_av="verge"), I_DAG)
    assert (nei.svar, nei.informert) == ("nei", ())


@pytest.mark.parametrize("giver", ["verge", "fullmektig"])
def test_a_representative_needs_a_mandate_rule_35(giver: str) -> None:
    with pytest.raises(SamtykkeError, match="--fullmakt"):
        nytt_samtykke(lag_plan(), svar(gitt_av=giver), I_DAG)
    assert nytt_samtykke(lag_plan(), svar(gitt_av=giver, fullmakt="26/7"), I_DAG).fullmakt == "26/7"


def test_a_witnessed_consent_needs_the_witness_rule_25() -> None:
    with pytest.raises(SamtykkeError, match="--vitne"):
        nytt_samtykke(lag_plan(), svar(form="bevitnet"), I_DAG)
    assert nytt_samtykke(lag_plan(), svar(form="bevitnet", vitne="V. Fiktiv"), I_DAG).vitne == "V. Fiktiv"
    assert nytt_samtykke(lag_plan(), svar(form="muntlig"), I_DAG).form == "muntlig"


@pytest.mark.parametrize(
    ("endringer", "feil"),
    [
        ({"deltaker": KARI}, RegelError),
        ({"type": "opplysninger"}, VerdifeilError),
        ({"type": "opplysninger", "deltaker": 9}, IkkeFunnetError),
        ({"type": "opplysninger", "deltaker": OLA}, RegelError),
        ({"fra": I_DAG, "til": I_DAG - timedelta(days=1)}, RegelError),
        ({"til": I_DAG - timedelta(days=1)}, RegelError),
        ({"type": None}, VerdifeilError),
        ({"form": None}, VerdifeilError),
        ({"trukket": I_DAG}, VerdifeilError),
        ({"omraader": ("finnes_ikke",)}, VerdifeilError),
    ],
)
def test_what_is_not_right_is_refused(endringer: dict[str, Any], feil: type[IpkitError]) -> None:
    plan = lag_plan(deltaker=(lag_deltaker(), lag_deltaker(nummer=OLA, ut=TRUKKET)))
    with pytest.raises(feil):
        nytt_samtykke(plan, svar(**endringer), I_DAG, Innstillinger())


def test_a_consent_may_last_one_day() -> None:
    assert nytt_samtykke(lag_plan(), svar(fra=I_DAG, til=I_DAG), I_DAG).til == I_DAG


def test_a_closed_plan_takes_no_consent_but_lets_one_be_withdrawn_rules_30_and_137() -> None:
    plan = lag_plan(hode=lag_hode(status="avsluttet", avsluttet=I_DAG))
    with pytest.raises(RegelError, match=r"ble avsluttet 01\.06\.2026"):
        nytt_samtykke(plan, svar(), I_DAG)
    assert [s.nummer for s in trekk(plan, KARI, I_DAG)] == [2]


def test_withdrawing_one_participants_consent_leaves_the_rest_rule_30() -> None:
    plan = lag_plan()
    assert trekk(plan, KARI, I_DAG) == (replace(plan.samtykke[1], trukket=I_DAG),)


def test_withdrawing_all_takes_a_and_every_b_that_stands_rule_30() -> None:
    fornyet = lag_samtykke(nummer=4, deltaker=KARI, fra=date(2027, 1, 16))
    nei = lag_samtykke(nummer=5, deltaker=PER, svar="nei")
    plan = lag_plan(samtykke=(*lag_plan().samtykke, fornyet, nei))
    assert [(s.nummer, s.trukket) for s in trekk(plan, None, I_DAG)] == [(1, I_DAG), (2, I_DAG), (4, I_DAG)]


@pytest.mark.parametrize(
    ("deltaker", "dato", "feil"),
    [
        (PER, I_DAG, IkkeFunnetError),
        (9, I_DAG, IkkeFunnetError),
        (OLA, I_DAG, RegelError),
        (KARI, START - timedelta(days=1), RegelError),
        (KARI, date(2027, 1, 16), RegelError),
    ],
)
def test_there_must_be_something_to_withdraw_rule_30(
    deltaker: int, dato: date, feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        trekk(lag_plan(), deltaker, dato)


def test_a_renewal_dated_later_never_stands_in_the_way_of_a_withdrawal_rule_30() -> None:
    senere = date(2027, 1, 15)
    begynt = lag_samtykke(dato=senere, fra=START)  # a year typed wrong, open today
    for samtykker in ((lag_samtykke(), lag_samtykke(nummer=2, dato=senere)), (begynt,)):
        plan = lag_plan(samtykke=samtykker)
        trukket = trekk(plan, None, I_DAG)
        assert trukket == tuple(replace(s, trukket=I_DAG) for s in samtykker)
        etter = replace(plan, samtykke=trukket)
        assert vurder_plansamtykke(etter, I_DAG, I_DAG).kode == SAMTYKKE_TRUKKET
        assert vurder_plansamtykke(etter, senere, I_DAG).kode == SAMTYKKE_TRUKKET


def test_a_consent_can_be_withdrawn_on_the_day_it_was_given_and_on_its_last_day() -> None:
    assert trekk(lag_plan(), KARI, START)[0].trukket == START
    assert trekk(lag_plan(), KARI, date(2027, 1, 15))[0].trukket == date(2027, 1, 15)


def test_an_oral_consent_is_confirmed_in_writing_once_and_not_before_it_was_given_rule_25() -> None:
    muntlig = lag_samtykke(nummer=1, form="muntlig", dato=START)
    plan = lag_plan(samtykke=(muntlig, lag_samtykke(nummer=2, form="skriftlig")))

    bekreftet = bekreft(plan, 1, START, "26/114")

    assert bekreftet == replace(muntlig, bekreftet_skriftlig=START, arkivref="26/114")
    with pytest.raises(RegelError, match="etter denne datoen"):
        bekreft(plan, 1, START - timedelta(days=1))
    for alt_skriftlig in (plan, lag_plan(samtykke=(muntlig, replace(bekreftet, nummer=2)))):
        with pytest.raises(RegelError, match="alt skriftlig"):
            bekreft(alt_skriftlig, 2, START)
    with pytest.raises(IkkeFunnetError):
        bekreft(plan, 9, START)


@pytest.mark.parametrize(("dato", "ja"), [(date(2026, 5, 16), True), (date(2026, 5, 17), False)])
def test_from_the_age_limit_on_the_planeier_consents_and_not_a_parent_rules_25_and_32(
    dato: date, ja: bool
) -> None:
    planeier = replace(lag_plan().planeier, fodselsdato=date(2010, 5, 17))
    plan = replace(lag_plan(), planeier=planeier)
    svaret = svar(gitt_av="foresatt", giver_navn="Ida Nordmann", dato=dato)

    if ja:
        assert nytt_samtykke(plan, svaret, dato, Innstillinger()).gitt_av == "foresatt"
        return
    with pytest.raises(SamtykkeError, match="samtykker selv"):
        nytt_samtykke(plan, svaret, dato, Innstillinger())
    assert nytt_samtykke(plan, {**svaret, "svar": "nei"}, dato, Innstillinger()).svar == "nei"
