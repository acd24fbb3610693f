"""What a broken check in the consent gate or a rule would have let through (found by T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.avgjorelse import TILLATT
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.plan import Andretjeneste, Plan
from ipkit.domain.planregler import iverksett, kontroller_avtalte_frister, ligner, tilslutningsgiver
from ipkit.domain.samtykkeendring import avklar, bekreft, forny
from ipkit.domain.samtykkeregler import trekk
from ipkit.domain.skjerming import deler
from ipkit.domain.taushet import mangler_erklaering
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.tilgangsregler import med_taushet
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    PER,
    START,
    lag_deltaker,
    lag_evaluering,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_person,
    lag_plan,
    lag_plantekst,
    lag_samtykke,
    lag_tiltak,
    lag_utkast,
)

INNST = Innstillinger()
EN_DAG = timedelta(days=1)
LUKKET = lag_hode(status="avsluttet", avsluttet=I_DAG)
NEI = lag_samtykke(nummer=4, deltaker=PER, svar="nei", gitt_av="foresatt")


@pytest.mark.parametrize(
    "endre",
    [
        lambda plan: bekreft(plan, 1, I_DAG),
        lambda plan: forny(plan, 3, {}, I_DAG, I_DAG, INNST),
        lambda plan: avklar(plan, 4, I_DAG, I_DAG, "Snakket sammen"),
        lambda plan: med_taushet(plan, KARI, I_DAG, I_DAG, lovpaalagt=False),
    ],
)
def test_in_a_closed_plan_no_consent_is_renewed_confirmed_or_clarified_rule_137(endre: Any) -> None:
    plan = lag_plan(samtykke=(lag_samtykke(form="muntlig"), *lag_plan().samtykke[1:], NEI))
    with pytest.raises(RegelError, match=r"ble avsluttet 01\.06\.2026"):
        endre(replace(plan, hode=LUKKET))


def test_nothing_to_withdraw_is_said_of_the_one_that_was_asked_about_rule_30() -> None:
    with pytest.raises(
        IkkeFunnetError, match=r"^Deltaker 3 har ikke noe samtykke .* --deltaker 3 --svar nei$"
    ):
        trekk(lag_plan(), PER, I_DAG)
    with pytest.raises(IkkeFunnetError, match=r"^Plan 1 har ingen samtykker å trekke tilbake"):
        trekk(lag_plan(samtykke=()), None, I_DAG)
    with pytest.raises(IkkeFunnetError) as feil:
        trekk(lag_plan(), 9, I_DAG)
    assert "har ikke noe samtykke" not in feil.value.melding


def test_a_declaration_is_dated_again_on_its_own_day_and_not_the_day_after_rule_39() -> None:
    plan = lag_plan(deltaker=(lag_deltaker(taushet="erklaering", taushetserklaering=START),))
    assert med_taushet(plan, KARI, START, I_DAG, lovpaalagt=False).taushetserklaering == START
    with pytest.raises(RegelError, match="skrev under allerede"):
        med_taushet(plan, KARI, START + EN_DAG, I_DAG, lovpaalagt=False)


def test_a_simulated_day_before_the_birthday_asks_no_less_of_a_parent_rules_32_and_39() -> None:
    far = lag_deltaker(nummer=4, tilknytning="foresatt")
    plan = lag_plan(planeier=lag_person(fodselsdato=date(2010, 6, 1)), deltaker=(far,))
    foer = I_DAG - EN_DAG
    assert not mangler_erklaering(plan, far, foer, foer, INNST)
    assert mangler_erklaering(plan, far, foer, I_DAG, INNST)
    assert mangler_erklaering(plan, far, I_DAG, foer, INNST)


def _iverksett(dato: date, fra: date, evaluering: date | None = None) -> Any:
    plan = lag_plan(hode=lag_utkast(), koordinator=(lag_koordinator(fra=fra),), samtykke=(lag_samtykke(),))
    return iverksett(plan, "planeier", dato, INNST, I_DAG, evaluering)


def test_a_coordinator_from_the_day_itself_is_early_enough_rule_50() -> None:
    dato = START + EN_DAG
    assert _iverksett(dato, dato)[0].status == "aktiv"
    with pytest.raises(RegelError, match="ingen koordinator"):
        _iverksett(dato, dato + EN_DAG)


def test_an_evaluation_agreed_for_the_day_of_activation_is_not_before_it_rule_91() -> None:
    assert _iverksett(START, START, START)[0].neste_evaluering == START
    with pytest.raises(RegelError, match="før planen iverksettes"):
        _iverksett(START, START, START - EN_DAG)


def test_an_agreed_date_is_counted_from_the_evaluation_of_today_rule_89() -> None:
    plan = lag_plan(evaluering=(lag_evaluering(dato=I_DAG),))
    hode = replace(plan.hode, neste_evaluering=date(2027, 6, 1))
    kontroller_avtalte_frister(plan, hode, I_DAG, INNST)
    with pytest.raises(RegelError, match=r"01\.06\.2027"):
        kontroller_avtalte_frister(plan, replace(hode, neste_evaluering=date(2027, 6, 2)), I_DAG, INNST)


def test_a_date_that_stands_is_not_judged_again_and_each_by_its_own_rules_89_and_90() -> None:
    sen = date(2030, 1, 1)
    plan = lag_plan(hode=lag_hode(neste_evaluering=sen))
    kontroller_avtalte_frister(plan, plan.hode, I_DAG, INNST)
    with pytest.raises(RegelError, match="Neste revisjon"):
        kontroller_avtalte_frister(plan, replace(plan.hode, neste_revisjon=sen), I_DAG, INNST)
    kontroller_avtalte_frister(plan, lag_utkast(neste_revisjon=sen), I_DAG, INNST)


@pytest.mark.parametrize(
    ("a", "b", "svar"),
    [
        ("Kari Nordmann", "Nordmann, Kari", True),
        ("Kari Nordmann", "Kari Lie", False),
        ("?", "!", False),
        ("?", " ?", True),
    ],
)
def test_names_are_alike_by_their_words_rule_49(a: str, b: str, svar: bool) -> None:
    assert ligner(a, b) is svar


def test_an_unknown_giver_is_a_wrong_answer_and_no_representative_rule_56() -> None:
    plan = lag_plan(hode=lag_utkast(), planeier=lag_person(fodselsdato=date(2015, 1, 1)))
    with pytest.raises(VerdifeilError, match="Tilslutning"):
        tilslutningsgiver(plan, "naboen", I_DAG, INNST)


@pytest.mark.parametrize(
    ("tall", "vist"),
    [
        ({"a": 2, "b": 2, "c": 20, "d": 30}, {"a": None, "b": None, "c": None, "d": 30}),
        ({"a": 3, "b": 3, "c": 20, "d": 30}, {"a": None, "b": None, "c": 20, "d": 30}),
        ({"a": 4, "b": 20, "c": 30}, {"a": None, "b": None, "c": 30}),
        ({"a": 6, "b": 20}, {"a": 6, "b": 20}),
    ],
)
def test_what_is_masked_is_never_one_alone_and_large_enough_together_rule_143(
    tall: dict[str, int], vist: dict[str, int | None]
) -> None:
    assert deler(tall, 5) == vist


def _utsnitt(plan: Plan) -> Plan:
    avgjorelse = vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, INNST)
    assert avgjorelse.kode == TILLATT
    return utsnitt(plan, avgjorelse)


def test_kari_gets_the_areas_that_were_consented_to_and_nothing_of_the_others_rule_28() -> None:
    bolig, arbeid = {"livsomraade": "bolig"}, {"livsomraade": "arbeid"}
    plan = lag_plan(
        samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("bolig",))),
        plantekst=(lag_plantekst(**bolig), lag_plantekst(slag="bakgrunn", **arbeid)),
        andretjeneste=(
            Andretjeneste(nummer=1, tjeneste="A", **bolig),
            Andretjeneste(nummer=2, tjeneste="B", **arbeid),
        ),
        maal=(lag_maal(livsomraade="bolig"), lag_maal(nummer=2, livsomraade="arbeid")),
        tiltak=(lag_tiltak(), lag_tiltak(maal=2)),
        kommentar=tuple(
            Kommentar(nummer=n, maal=maal, tiltak=tiltak, av="planeier", dato=START, tekst=str(n))
            for n, (maal, tiltak) in enumerate([(1, None), (1, 1), (1, 7), (2, None), (2, 1)], 1)
        ),
    )
    del_ = _utsnitt(plan)
    assert [t.slag for t in del_.plantekst] == ["viktig_for_meg"]
    assert [t.nummer for t in del_.andretjeneste] == [1]
    assert [(t.maal, t.nummer) for t in del_.tiltak] == [(1, 1)]
    assert [k.nummer for k in del_.kommentar] == [1, 2]
