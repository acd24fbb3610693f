"""What is missing in one plan, rule by rule at its boundary days, and the next step."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import Funn, mangler, viktigst
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    lag_deltaker,
    lag_evaluering,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_mote,
    lag_person,
    lag_plan,
    lag_plantekst,
    lag_samtykke,
    lag_tilslutning,
    lag_tiltak,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)


def hel_plan(**endringer: Any) -> Plan:
    """An active plan on I_DAG in which nothing is missing."""
    slag = ("viktig_for_meg", "ressurser", "eget_bidrag", "samarbeid")
    return lag_plan(
        **{
            "hode": lag_hode(neste_evaluering=I_DAG, neste_revisjon=I_DAG, til=I_DAG),
            "plantekst": tuple(lag_plantekst(slag=s) for s in slag),
            "deltaker": (lag_deltaker(),),
            "samtykke": (lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI)),
            "tilslutning": (lag_tilslutning(), lag_tilslutning(nummer=2, part=str(KARI))),
            "maal": (lag_maal(frist=I_DAG),),
            "tiltak": (lag_tiltak(til=I_DAG),),
            **endringer,
        }
    )


def finn(plan: Plan, dato: date = I_DAG) -> tuple[Funn, ...]:
    return mangler(plan, dato, dato, INNST)


def koder(plan: Plan, dato: date = I_DAG) -> list[str]:
    return [f.kode for f in finn(plan, dato)]


def test_a_whole_plan_lacks_nothing_on_the_last_day_of_everything() -> None:
    assert finn(hel_plan()) == ()
    assert viktigst(finn(hel_plan())) == ()


def test_the_day_after_everything_is_over_the_deadline_rules_57_84_and_88_to_91() -> None:
    assert finn(hel_plan(), I_DAG + DAG) == (
        Funn(
            "IP-M89", "89", "plan", "Evalueringen er 1 dag over fristen 01.06.2026.", "ipkit evaluering ny 1"
        ),
        Funn(
            "IP-M90",
            "90",
            "plan",
            "Revisjonen er 1 dag over fristen 01.06.2026.",
            "ipkit revisjon ny 1 --avtalt ÅÅÅÅ-MM-DD",
        ),
        Funn(
            "IP-M57",
            "57",
            "plan",
            "Planperioden er 1 dag over fristen 01.06.2026.",
            "ipkit viderefor 1 --til ÅÅÅÅ-MM-DD",
        ),
        Funn(
            "IP-M84",
            "84",
            "mål 1",
            "Fristen for mål 1 var 01.06.2026. Avslutt målet, eller før det videre.",
            "ipkit maal status 1 1 avsluttet",
        ),
        Funn(
            "IP-M98",
            "98",
            "tiltak 1.1",
            "Tiltak 1.1 skulle vært ferdig 01.06.2026.",
            "ipkit tiltak status 1 1 1 gjennomfort",
        ),
    )


def test_an_empty_draft_lacks_every_letter_rule_53() -> None:
    plan = Plan(hode=lag_utkast(fra=None), planeier=lag_person())
    assert [(f.kode, f.regel) for f in finn(plan)] == [
        ("IP-M50", "50, 53 c"),
        ("IP-M23", "23, 53 h"),
        ("IP-M61", "61"),
        ("IP-M54", "54"),
        ("IP-M53A", "53 a"),
        ("IP-M53D", "53 d"),
        ("IP-M53M", "53 a"),
        ("IP-M53B", "53 b"),
        ("IP-M53G", "53 g"),
        ("IP-M53I", "53 i"),
    ]
    assert koder(hel_plan(tiltak=())) == ["IP-M53E"]
    assert koder(hel_plan(tiltak=(lag_tiltak(hvordan=None),))) == ["IP-M53F"]


def test_a_plan_without_a_coordinator_shows_the_gap_in_days_rule_50() -> None:
    plan = hel_plan(koordinator=(lag_koordinator(til=I_DAG - 3 * DAG),))
    assert finn(plan)[0] == Funn(
        "IP-M50",
        "50, 53 c",
        "plan",
        "Planen har vært uten koordinator i 3 dager; ansvarlig er koordinerende enhet.",
        "ipkit koordinator bytt 1",
    )


def test_kari_lacks_nothing_ola_and_per_lack_consent_rules_24_and_53() -> None:
    funn = [f for f in finn(lag_plan()) if f.kode == "IP-M24"]
    assert funn == [
        Funn(
            "IP-M24",
            "24, 53 h",
            "deltaker 2",
            "Samtykke 3 for deltaker 2 (15.01.2026) er trukket tilbake fra 01.05.2026.",
            "ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        ),
        Funn(
            "IP-M24",
            "24, 53 h",
            "deltaker 3",
            "Plan 1 har ikke samtykke til at deltaker 3 får opplysninger.",
            "ipkit samtykke registrer 1 --type opplysninger --deltaker 3",
        ),
    ]


@pytest.mark.parametrize(("dager", "funn"), [(-1, ["IP-M24"]), (0, ["IP-M31"]), (30, ["IP-M31"]), (31, [])])
def test_a_consent_that_runs_out_is_warned_of_thirty_days_before_rule_31(dager: int, funn: list[str]) -> None:
    b = lag_samtykke(nummer=2, deltaker=KARI, til=I_DAG + timedelta(days=dager))
    assert koder(hel_plan(samtykke=(lag_samtykke(), b))) == funn


@pytest.mark.parametrize(("dager", "ute"), [(29, False), (30, False), (31, True)])
def test_a_consent_that_is_not_in_writing_is_to_be_confirmed_in_thirty_days_rule_25(
    dager: int, ute: bool
) -> None:
    muntlig = lag_samtykke(form="muntlig", dato=I_DAG - timedelta(days=dager))
    b = lag_samtykke(nummer=2, deltaker=KARI)
    (funn,) = finn(hel_plan(samtykke=(muntlig, b)))
    assert funn.kode == "IP-M25"
    assert funn.tekst.endswith("Fristen er ute.") is ute
    assert koder(hel_plan(samtykke=(replace(muntlig, bekreftet_skriftlig=I_DAG), b))) == []


@pytest.mark.parametrize(("dager", "kode"), [(-1, True), (0, True), (1, False)])
def test_whoever_leaves_has_open_measures_listed_until_they_have_somebody_else_rule_43(
    dager: int, kode: bool
) -> None:
    plan = hel_plan(
        deltaker=(lag_deltaker(), lag_deltaker(nummer=OLA, ut=I_DAG + timedelta(days=dager))),
        tiltak=(lag_tiltak(ansvarlig=str(OLA)), lag_tiltak(nummer=2, ansvarlig=str(OLA), status="avsluttet")),
    )
    assert [f.sted for f in finn(plan) if f.kode == "IP-M43"] == (["tiltak 1.1"] if kode else [])


def test_roles_contributions_and_dates_are_asked_for_rules_71_and_77() -> None:
    plan = hel_plan(deltaker=(lag_deltaker(rolle=None, bidrag=None),), tiltak=(lag_tiltak(til=None),))
    assert [(f.kode, f.tekst, f.kommando) for f in finn(plan)] == [
        (
            "IP-M71",
            "Deltaker 1 mangler rolle og bidrag.",
            'ipkit deltaker endre 1 1 --rolle "…" --bidrag "…"',
        ),
        (
            "IP-M77",
            "Tiltak 1.1 mangler fra- eller til-dato.",
            "ipkit tiltak endre 1 1 1 --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD",
        ),
    ]


def test_who_has_not_answered_an_active_plan_is_a_finding_rules_55_and_56() -> None:
    assert koder(hel_plan(tilslutning=())) == ["IP-M56", "IP-M55D"]
    assert koder(hel_plan(tilslutning=(), hode=lag_utkast())) == []


@pytest.mark.parametrize(("dager", "funn"), [(13, []), (14, []), (15, ["IP-M108"])])
def test_minutes_are_late_after_fourteen_days_rule_108(dager: int, funn: list[str]) -> None:
    mote = lag_mote(dato=I_DAG - timedelta(days=dager))
    assert koder(hel_plan(mote=(mote,))) == funn
    assert koder(hel_plan(mote=(replace(mote, status="avlyst"),))) == []


def test_a_meeting_without_a_next_date_is_a_finding_until_one_is_called_rule_111() -> None:
    holdt = lag_mote(status="avholdt", referatdato=I_DAG)
    assert koder(hel_plan(mote=(holdt,))) == ["IP-M111"]
    assert koder(hel_plan(mote=(replace(holdt, neste=I_DAG),))) == []
    assert koder(hel_plan(mote=(holdt, lag_mote(nummer=2, dato=date(2026, 9, 1))))) == []
    kalt = lag_mote(nummer=2, dato=I_DAG, status="innkalt", klarert=I_DAG)
    assert koder(hel_plan(mote=(holdt, kalt))) == []


def test_no_meeting_for_six_months_is_over_the_deadline_rule_112() -> None:
    plan = hel_plan(hode=lag_hode(neste_evaluering=None, neste_revisjon=None))
    assert koder(plan, date(2026, 7, 20))[0] == "IP-M96"
    assert koder(plan, date(2026, 7, 21))[0] == "IP-M112"


def test_no_longer_needed_leads_to_closing_rule_95() -> None:
    assert koder(hel_plan(evaluering=(lag_evaluering(fortsatt_behov=False),))) == ["IP-M95"]


def test_an_archived_plan_lacks_nothing_rule_137() -> None:
    plan = Plan(hode=lag_hode(status="arkivert"), planeier=lag_person())
    assert finn(plan, date(2030, 1, 1)) == ()


def test_what_matters_most_follows_the_main_job_from_coordinator_to_activation() -> None:
    steg = []
    plan = Plan(hode=lag_utkast(fra=None), planeier=lag_person())
    for endring in (
        {},
        {"koordinator": (lag_koordinator(),)},
        {"samtykke": (lag_samtykke(),)},
        {"hode": lag_utkast()},
        {"maal": (lag_maal(),)},
    ):
        plan = replace(plan, **endring)
        neste = viktigst(finn(plan))[0]
        steg.append((neste.kode, neste.kommando))
    assert steg == [
        ("IP-M50", "ipkit koordinator ny 1"),
        ("IP-M23", "ipkit samtykke registrer 1 --type plan"),
        ("IP-M53G", "ipkit endre-plan 1 --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD"),
        ("IP-M53M", 'ipkit maal ny 1 --tekst "…"'),
        ("IP-M53E", 'ipkit tiltak ny 1 1 --tekst "…" --ansvarlig koordinator'),
    ]


def test_in_an_active_plan_the_evaluation_comes_before_consents_and_texts() -> None:
    assert viktigst(finn(lag_plan(plantekst=()), date(2026, 3, 18)))[0].kode == "IP-M89"


def test_participants_who_have_not_answered_are_no_hurry_in_a_plan_in_force_rule_55() -> None:
    plan = hel_plan(tilslutning=(lag_tilslutning(),), mote=(lag_mote(status="avholdt", referatdato=I_DAG),))
    assert "IP-M55D" in koder(plan)
    assert "IP-M55D" not in [f.kode for f in viktigst(finn(plan, date(2027, 6, 1)))]


def test_findings_name_no_persons() -> None:
    plan = Plan(hode=lag_utkast(fra=None), planeier=lag_person())
    tekster = repr((*finn(lag_plan(), date(2028, 1, 1)), *finn(plan)))
    assert not any(navn in tekster for navn in ("Kari", "Ola", "Per Fiktiv", "Nora", "Siri"))
