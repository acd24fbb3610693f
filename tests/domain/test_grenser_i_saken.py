"""The case and its coordinators, at the days and numbers that part one from another (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.avslutningsregler import kjente_svar
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.koordinatorregler import (
    bytt,
    kontroller_ledig,
    kontroller_meldt,
    kontroller_planeiers_onske,
    kontroller_under_myndig,
    meldt,
    slutter,
)
from ipkit.domain.plan import Plan
from ipkit.domain.planelementregler import endret_element, finn_element, nytt_element, uten_fagplan
from ipkit.domain.sak import Beslutning, Foresporsel, Klage, Vurdering
from ipkit.domain.sakregler import (
    besvart_sporsmaal,
    endret_klage,
    gjelder_avsluttet,
    har_aapen,
    kontroller_er_sak,
    kontroller_kan_starte,
    ny_vurdering,
    nytt_onske,
    rettet_vurdering,
    siste_beslutning,
)
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError
from tests.fabrikk import I_DAG, START, lag_fagplan, lag_hode, lag_koordinator, lag_plan

DAG = timedelta(days=1)
INNST = Innstillinger()


def test_the_newest_decision_is_by_date_then_by_number() -> None:
    gitt = {"utfall": "innvilget", "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "x"}
    tre = tuple(Beslutning(nummer=n, dato=d, **gitt) for n, d in ((1, I_DAG), (2, I_DAG), (3, START)))
    siste = siste_beslutning(lag_plan(beslutning=tre))
    assert siste is not None and siste.nummer == 2
    assert siste_beslutning(lag_plan()) is None


def test_a_refusal_has_told_already_and_it_is_the_newest_that_counts_rule_134() -> None:
    gitt = {"utfall": "avslaatt", "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "x"}
    to = tuple(Beslutning(nummer=n, dato=d, underrettet=d + DAG, **gitt) for n, d in ((1, START), (2, I_DAG)))
    avslaatt = lag_plan(hode=lag_hode(status="avslaatt", kopi_til_planeier=START), beslutning=to)
    assert kjente_svar(avslaatt) == {
        "kopi_til_planeier": START, "planeier_informert": I_DAG + DAG, "ke_varslet": I_DAG,
    }  # fmt: skip
    annet_organ = replace(avslaatt, beslutning=(replace(to[1], organ="nav"),))
    assert "ke_varslet" not in kjente_svar(annet_organ)
    assert kjente_svar(lag_plan(beslutning=to)) == {}


def test_to_ask_again_is_on_a_later_day_rule_6() -> None:
    def svar(spor_igjen: date | None) -> Any:
        return nytt_onske(lag_plan(), {"dato": I_DAG, "svar": "ikke_naa", "spor_igjen": spor_igjen})

    assert svar(I_DAG + DAG).spor_igjen == I_DAG + DAG
    for dag in (I_DAG, None):
        with pytest.raises(RegelError, match="spørres igjen, etter i dag"):
            svar(dag)


def test_an_open_case_is_pointed_to_by_its_next_step_rule_49() -> None:
    assert har_aapen(7, "innvilget").melding == (
        "Det finnes alt en åpen sak for samme person: sak 7. Fortsett den: ipkit sak start 7. "
        "Er det en annen person, skriv hvorfor med --annen-person"
    )
    assert "ipkit sak vis 7. " in har_aapen(7, "avklares").melding
    assert har_aapen(7, "aktiv").melding == (
        "Det finnes alt en plan som ikke er avsluttet for samme person: plan 7. "
        "Er det en annen person, skriv hvorfor med --annen-person"
    )


def _sak(status: str) -> Plan:
    return lag_plan(hode=lag_hode(status=status))


def test_plan_work_begins_when_granted_or_where_nobody_decides_rule_11() -> None:
    kontroller_kan_starte(_sak("innvilget"), "vedtak")
    kontroller_kan_starte(_sak("henvendelse"), "ingen")
    with pytest.raises(RegelError, match="er ikke innvilget ennå"):
        kontroller_kan_starte(_sak("henvendelse"), "vedtak")
    kontroller_er_sak(_sak("henvendelse"))
    with pytest.raises(RegelError, match="er alt i gang"):
        kontroller_er_sak(lag_plan())


def test_which_decisions_can_be_about_a_closed_plan_rules_20_135() -> None:
    for svar, kan in (
        ({"utfall": "avsluttet"}, True),
        ({"utfall": "ikke_forlenget"}, True),
        ({"utfall": "innvilget"}, False),
        ({"utfall": "innvilget", "klage": 1}, True),
        ({}, False),
    ):
        assert gjelder_avsluttet(svar) is kan


def test_a_complaint_goes_on_from_the_day_it_came_rule_20() -> None:
    plan = lag_plan(klage=(Klage(nummer=1, dato=I_DAG, kategori="ikke_plan"),))
    assert endret_klage(plan, 1, {"oversendt": I_DAG, "avgjort": I_DAG}).avgjort == I_DAG
    for svar, hva in (
        ({"oversendt": I_DAG - DAG}, "Oversendelsen"),
        ({"avgjort": I_DAG - DAG}, "Avgjørelsen"),
    ):
        with pytest.raises(RegelError, match=hva):
            endret_klage(plan, 1, svar)


def test_an_assessment_and_a_question_are_found_by_number_rules_7_132() -> None:
    plan = lag_plan(
        vurdering=tuple(Vurdering(nummer=n, dato=START, vurdert_av="x") for n in (1, 2)),
        foresporsel=tuple(Foresporsel(nummer=n, dato=I_DAG, tekst="Når?") for n in (1, 2)),
    )
    assert rettet_vurdering(plan, 2, {"kriterier": "Ja"}).nummer == 2
    assert besvart_sporsmaal(plan, 2, {"besvart": I_DAG}).nummer == 2
    with pytest.raises(RegelError, match="Vurderingen sier ingenting"):
        ny_vurdering(plan, {"vurdert_av": "x"}, I_DAG)
    with pytest.raises(IkkeFunnetError, match="ikke vurdering 3"):
        rettet_vurdering(plan, 3, {})
    with pytest.raises(IkkeFunnetError, match="ikke spørsmål 3"):
        besvart_sporsmaal(plan, 3, {})
    with pytest.raises(RegelError, match="Svaret"):
        besvart_sporsmaal(plan, 1, {"besvart": I_DAG - DAG})


# Coordinators (rules 50, 124–126, 130)

SLUTTET = {"byttegrunn": "sluttet"}
SIRI = {"navn": "Siri Moe"}


def _med(*koordinatorer: Any) -> Plan:
    return lag_plan(koordinator=koordinatorer)


@pytest.mark.parametrize(("til", "foer"), [(None, 1), (I_DAG, 1), (I_DAG - DAG, 1), (I_DAG - 9 * DAG, 9)])
def test_the_old_one_ends_the_day_before_the_new_one_at_the_latest_rule_124(til: Any, foer: int) -> None:
    gammel, _ = bytt(_med(lag_koordinator(til=til)), "koordinator", SIRI, SLUTTET, I_DAG)
    assert gammel.til == I_DAG - foer * DAG


def test_a_role_is_free_from_the_day_after_the_last_rule_50() -> None:
    plan = _med(lag_koordinator(til=I_DAG))
    kontroller_ledig(plan, "koordinator", I_DAG + DAG)
    kontroller_ledig(plan, "plankoordinator", I_DAG)
    med_flere = _med(*plan.koordinator, lag_koordinator(nummer=2, rolle="barnekoordinator"))
    for opptatt in (plan, med_flere):
        with pytest.raises(RegelError, match="har alt en koordinator"):
            kontroller_ledig(opptatt, "koordinator", I_DAG)


def test_somebody_leaves_whose_time_is_not_over_on_a_day_from_the_first_rule_126() -> None:
    assert slutter(_med(lag_koordinator(til=I_DAG)), "koordinator", I_DAG, I_DAG).til == I_DAG
    assert slutter(_med(lag_koordinator()), "koordinator", START, START).til == START
    with pytest.raises(RegelError, match=r"før første dag, 15\.01\.2026"):
        slutter(_med(lag_koordinator()), "koordinator", START, START - DAG)
    over = lag_koordinator(til=I_DAG - DAG)
    with pytest.raises(RegelError, match=r"har ingen koordinator som kan slutte\.$"):
        slutter(_med(over), "koordinator", I_DAG, I_DAG)
    barn = lag_koordinator(nummer=2, rolle="barnekoordinator")
    with pytest.raises(RegelError, match=r"kan slutte\. Andre roller: --rolle barnekoordinator\."):
        slutter(_med(over, barn), "koordinator", I_DAG, I_DAG)


def test_the_planeiers_own_wish_has_its_words_and_a_new_assessment_rule_125() -> None:
    onske = {"byttegrunn": "planeiers_onske", "byttetekst": "x", "vurdering": "y"}
    kontroller_planeiers_onske(onske)
    kontroller_planeiers_onske(SLUTTET)
    for uten in ("byttetekst", "vurdering"):
        with pytest.raises(RegelError, match="skal det stå hvorfor"):
            kontroller_planeiers_onske({**onske, uten: None})


def test_a_barnekoordinator_begins_on_the_last_day_at_the_latest_rule_130() -> None:
    kontroller_under_myndig(I_DAG, I_DAG)
    kontroller_under_myndig(None, I_DAG)
    with pytest.raises(RegelError, match="fylt 18 år"):
        kontroller_under_myndig(I_DAG - DAG, I_DAG)


def test_who_was_told_is_written_on_the_one_it_is_about_and_not_ahead_rule_124() -> None:
    plan = _med(lag_koordinator(), lag_koordinator(nummer=2))
    ny = meldt(plan, 2, {"ke_varslet": I_DAG, "ukjent": 1, "avtalt": None})
    assert ny == replace(plan.koordinator[1], ke_varslet=I_DAG)
    with pytest.raises(IkkeFunnetError, match="ikke koordinator 3"):
        meldt(plan, 3, {})
    kontroller_meldt({"ke_varslet": I_DAG, "leder_spurt": None}, I_DAG)
    with pytest.raises(RegelError, match="Varselet til koordinerende enhet er datert"):
        kontroller_meldt({"ke_varslet": I_DAG + DAG}, I_DAG)


# What stands beside the goals (rules 63, 67)


def test_what_stands_beside_the_goals_has_a_number_and_a_known_life_area_rule_67() -> None:
    svar = {"overgang": "flytting", "dato": I_DAG, "livsomraade": "bolig"}
    ny = nytt_element(lag_plan(), "overgang", svar, INNST)
    plan = lag_plan(overgang=(ny, replace(ny, nummer=2)))
    assert finn_element(plan, "overgang", 2).nummer == 2
    assert endret_element(plan, "overgang", 2, {"tekst": "Pakke"}, INNST).tekst == "Pakke"
    for gjor in (
        lambda: nytt_element(plan, "overgang", {**svar, "livsomraade": "fjas"}, INNST),
        lambda: endret_element(plan, "overgang", 2, {"livsomraade": "fjas"}, INNST),
    ):
        with pytest.raises(VerdifeilError, match="«Livsområde» skal være én av"):
            gjor()
    with pytest.raises(IkkeFunnetError, match="har ingen overgang 3"):
        finn_element(plan, "overgang", 3)


def test_another_plan_is_taken_out_by_its_title_rule_63() -> None:
    plan = lag_plan(fagplan=(lag_fagplan(), lag_fagplan(nummer=2, tittel="Treningsplan")))
    assert uten_fagplan(plan, " treningsplan ").nummer == 2
    with pytest.raises(IkkeFunnetError, match="ingen fagplan med den tittelen"):
        uten_fagplan(plan, "Kostplan")
