"""What is missing in a case, and on which day it is late (rules 3, 4, 6–9, 12, 13, 15, 17, 20, 132, 135)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.funn import Blikk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler_sak import saksfunn
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Klage, Onske, Vurdering
from ipkit.domain.verdi import replace
from tests.fabrikk import I_DAG, START, lag_hode, lag_koordinator, lag_plan

DAG = timedelta(days=1)
INNST = Innstillinger()
VIL = Onske(nummer=1, dato=START, svar="ja")
PUNKTER = dict.fromkeys(
    ("kriterier", "samordningsbehov", "kritiske_overganger", "aktive_tjenester", "samarbeidsparter",
     "planeiers_onsker", "onsket_koordinator"), "Ja"
)  # fmt: skip


def sak(status: str = "under_vurdering", **endringer: Any) -> Plan:
    """A case in which nothing is missing."""
    return Plan(
        **{"hode": lag_hode(status=status), "planeier": lag_plan().planeier, "onske": (VIL,), **endringer}
    )


def anmodning(**endringer: Any) -> Henvendelse:
    """A request on paper that says all it must, and was answered."""
    return Henvendelse(
        **{
            "nummer": 1, "slag": "anmodning", "dato": START, "kanal": "brev", "tekst": "Hjelp",
            "hvorfor": "x", "hjelp_i_dag": "x", "onsket_koordinator": "x", "underskrevet_av": "planeier",
            "forelopig_svar": START, **endringer,
        }
    )  # fmt: skip


def beslutning(**endringer: Any) -> Beslutning:
    return Beslutning(
        **{
            "nummer": 1, "utfall": "innvilget", "dato": START, "rettsgrunnlag": "pbrl_2_5",
            "begrunnelse": "x", "underrettet": START, **endringer,
        }
    )  # fmt: skip


def klage(**endringer: Any) -> Klage:
    return Klage(**{"nummer": 1, "dato": START, "kategori": "ikke_plan", "beslutning": 1, **endringer})


def funn(plan: Plan, dato: date = I_DAG, innst: Innstillinger = INNST) -> list[tuple[str, str]]:
    return [(f.kode, f.tekst) for f in saksfunn(Blikk(plan, dato, dato, innst))]


def koder(plan: Plan, dato: date = I_DAG, innst: Innstillinger = INNST) -> list[str]:
    return [kode for kode, _ in funn(plan, dato, innst)]


def test_a_case_that_is_in_order_lacks_nothing() -> None:
    vurdering = Vurdering(nummer=1, dato=START, vurdert_av="x", **PUNKTER)
    assert funn(sak(henvendelse=(anmodning(),), vurdering=(vurdering,))) == []


@pytest.mark.parametrize(
    ("endringer", "sagt"),
    [
        ({"hvorfor": None}, "Henvendelse 1 sier ikke hvorfor planeier vil ha plan."),
        (
            {"hvorfor": None, "hjelp_i_dag": None},
            "Henvendelse 1 sier ikke hvorfor planeier vil ha plan og hvem som hjelper planeier i dag.",
        ),
        (
            {"hvorfor": None, "hjelp_i_dag": None, "onsket_koordinator": None, "underskrevet_av": None},
            "Henvendelse 1 sier ikke hvorfor planeier vil ha plan, hvem som hjelper planeier i dag og hvem "
            "planeier ønsker som koordinator. "
            "Den er ikke underskrevet av planeier eller den som representerer planeier.",
        ),
        (
            {"underskrevet_av": None},
            "Henvendelse 1 er ikke underskrevet av planeier eller den som representerer planeier.",
        ),
    ],
)
def test_what_a_request_does_not_say_while_it_is_not_decided_rule_3(endringer: Any, sagt: str) -> None:
    h = anmodning(**endringer)
    assert funn(sak(henvendelse=(h,))) == [("IP-M03", sagt)]
    avgjort = sak("innvilget", henvendelse=(h,), koordinator=(lag_koordinator(),))
    assert funn(avgjort) == []


def test_what_was_only_said_has_no_signature_and_a_need_is_no_request_rules_3_and_4() -> None:
    assert koder(sak(henvendelse=(anmodning(kanal="muntlig", underskrevet_av=None),))) == []
    behov = anmodning(slag="melding_om_behov", hvorfor=None, underskrevet_av=None)
    assert koder(sak(henvendelse=(behov,))) == ["IP-M04"]
    assert koder(sak(henvendelse=(replace(behov, meldt_ke=START),))) == []


FRIST = date(2026, 2, 15)
"""A month after START."""


def test_a_request_is_answered_within_the_month_rule_15() -> None:
    ubesvart = anmodning(forelopig_svar=None)
    assert koder(sak(henvendelse=(ubesvart,)), FRIST) == []
    assert funn(sak(henvendelse=(ubesvart,)), FRIST + DAG) == [
        ("IP-M15", "Henvendelse 1 skulle vært besvart 15.02.2026. Send et foreløpig svar.")
    ]
    for status in ("uten_plan", "avslaatt"):
        assert koder(sak(status, henvendelse=(ubesvart,))) == []


def test_a_decision_from_the_day_of_the_request_is_an_answer_to_it_rule_15() -> None:
    ubesvart = anmodning(forelopig_svar=None)
    for dager, besvart in ((0, True), (1, True), (-1, False)):
        beslutninger = (beslutning(dato=START - 9 * DAG), beslutning(nummer=2, dato=START + dager * DAG))
        plan = sak(henvendelse=(ubesvart,), beslutning=beslutninger)
        assert ("IP-M15" not in koder(plan)) is besvart


@pytest.mark.parametrize(
    ("onske", "status", "kode"),
    [
        (None, "under_vurdering", ["IP-M06"]),
        (None, "uten_plan", []),
        ({"svar": "ja"}, "under_vurdering", []),
        ({"svar": "nei"}, "under_vurdering", ["IP-M06N"]),
        ({"svar": "nei"}, "uten_plan", []),
        ({"svar": "ikke_naa"}, "under_vurdering", []),
        ({"svar": "ikke_naa", "spor_igjen": I_DAG}, "under_vurdering", ["IP-M06I"]),
        ({"svar": "ikke_naa", "spor_igjen": I_DAG + DAG}, "under_vurdering", []),
        ({"svar": "ja", "spor_igjen": I_DAG}, "under_vurdering", []),
    ],
)
def test_the_wish_is_asked_for_and_asked_again_rule_6(onske: Any, status: str, kode: list[str]) -> None:
    onsker = () if onske is None else (Onske(nummer=1, dato=START, **onske),)
    assert koder(sak(status, onske=onsker)) == kode


def _vurdert(**endringer: Any) -> list[str]:
    forrige = Vurdering(nummer=1, dato=START, vurdert_av="x")
    siste = Vurdering(**{"nummer": 2, "dato": START, "vurdert_av": "x", **PUNKTER, **endringer})
    return [tekst for _, tekst in funn(sak(vurdering=(forrige, siste)))]


def test_the_last_assessment_answers_each_point_and_what_is_asked_for_rules_7_8_9() -> None:
    assert _vurdert(antall_tjenester=2, varighet_maaneder=INNST.varighet_minst_maaneder) == []
    assert _vurdert(kriterier=None, planeiers_onsker=None) == [
        "Vurdering 2 sier ikke noe om: er kriteriene oppfylt, planeiers ønsker."
    ]
    assert _vurdert(antall_tjenester=INNST.tjenester_minst - 1) == [
        f"Vurderingen har færre enn {INNST.tjenester_minst} tjenester."
    ]
    kort = INNST.varighet_minst_maaneder - 1
    assert len(_vurdert(varighet_maaneder=kort)) == 1
    assert _vurdert(varighet_maaneder=kort, unntak="Barn") == []


def test_granted_and_nobody_coordinates_rule_17() -> None:
    assert koder(sak("innvilget")) == ["IP-M17"]
    assert koder(sak("innvilget", koordinator=(lag_koordinator(),))) == []
    assert koder(sak("innvilget", koordinator=(lag_koordinator(til=I_DAG - DAG),))) == ["IP-M17"]
    assert koder(sak("avklares")) == []


def test_a_complaint_is_decided_or_sent_on_and_an_upheld_one_is_answered_rule_20() -> None:
    med = {"status": "avslaatt", "beslutning": (beslutning(utfall="avslaatt"),)}
    assert koder(sak(**med, klage=(klage(),))) == ["IP-M20"]
    for gjort in ({"oversendt": START}, {"avgjort": START}):
        assert koder(sak(**med, klage=(klage(**gjort),))) == []
    for utfall in ("medhold", "delvis_medhold"):
        medhold = klage(avgjort=START, klageutfall=utfall)
        assert koder(sak(**med, klage=(medhold,))) == ["IP-M20M"]
        annet = (med["beslutning"][0], beslutning(nummer=2, klage=9))
        assert koder(sak("avslaatt", beslutning=annet, klage=(medhold,))) == ["IP-M20M"]
        svart = (*annet, beslutning(nummer=3, klage=1))
        assert koder(sak("avslaatt", beslutning=svart, klage=(medhold,))) == []
        assert koder(sak(**med, klage=(replace(medhold, beslutning=None),))) == []
    assert koder(sak(**med, klage=(klage(avgjort=START, klageutfall="stadfestet"),))) == []


def test_a_question_of_the_planeier_is_answered_rule_132() -> None:
    spurt = Foresporsel(nummer=1, dato=START, tekst="Når?")
    assert koder(sak(foresporsel=(spurt,))) == ["IP-M132"]
    assert koder(sak(foresporsel=(replace(spurt, besvart=I_DAG),))) == []


def test_a_decision_is_told_and_recorded_where_the_municipality_says_rules_13_135() -> None:
    fagsystem = Innstillinger(fagsystem="Gerica")
    assert koder(sak(beslutning=(beslutning(underrettet=None),))) == ["IP-M13"]
    assert koder(sak(beslutning=(beslutning(),))) == []
    assert koder(sak(beslutning=(beslutning(),)), innst=fagsystem) == ["IP-M135"]
    assert koder(sak(beslutning=(beslutning(fort=START),)), innst=fagsystem) == []


def test_the_newest_decision_is_extended_before_it_runs_out_rule_12() -> None:
    varsel = INNST.beslutning_varsel_dager

    def sagt(*beslutninger: Beslutning) -> list[tuple[str, str]]:
        return funn(lag_plan(beslutning=beslutninger))

    assert sagt(beslutning(til=I_DAG + (varsel + 1) * DAG)) == []
    assert sagt(beslutning(til=I_DAG + varsel * DAG))[0][0] == "IP-M12"
    assert sagt(beslutning(til=I_DAG)) == [
        ("IP-M12", "Beslutning 1 går ut 01.06.2026. Forleng, eller si hvorfor ikke.")
    ]
    assert sagt(beslutning(til=I_DAG - DAG)) == [
        ("IP-M12", "Beslutning 1 gikk ut 31.05.2026. Forleng, eller si hvorfor ikke.")
    ]
    senere = beslutning(nummer=2, dato=START + DAG)
    assert sagt(beslutning(til=I_DAG), senere) == []
    for utfall in ("ikke_forlenget", "avsluttet"):
        assert sagt(beslutning(til=I_DAG, utfall=utfall)) == []
