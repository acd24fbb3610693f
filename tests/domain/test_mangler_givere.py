"""Birthdays, the child's view, both parents, access beside consent (rules 24, 25, 29, 31–34, 39, 44)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.mangler_givere import giverfunn
from ipkit.domain.mangler_tilgang import kontaktfunn, utleveringsfunn
from ipkit.domain.sak import Beslutning
from ipkit.domain.utlevering import Utlevering
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_deltaker,
    lag_hode,
    lag_person,
    lag_plan,
    lag_samtykke,
)

FODT = date(2010, 6, 15)
DAG = timedelta(days=1)
MOR, FAR = 11, 12


def lag_barn(**endringer: Any) -> Any:
    """A child with both parents in the plan; both have said yes to it, and the child's view is noted."""
    foresatte = (
        lag_deltaker(nummer=MOR, navn="Mor Fiktiv", tilknytning="foresatt"),
        lag_deltaker(nummer=FAR, navn="Far Fiktiv", tilknytning="foresatt"),
    )
    mor = fra_forelder("Mor Fiktiv", barnets_syn="Jeg vil.")
    far = fra_forelder("Far Fiktiv", nummer=2)
    standard = {"planeier": lag_person(fodselsdato=FODT), "deltaker": foresatte, "samtykke": (mor, far)}
    return lag_plan(**{**standard, **endringer})


def fra_forelder(navn: str, **endringer: Any) -> Any:
    return lag_samtykke(**{"gitt_av": "foresatt", "giver_navn": navn, "dato": date(2021, 1, 1), **endringer})


def blikk(plan: Any, dag: date) -> Blikk:
    return Blikk(plan, dag, dag, Innstillinger())


def koder(plan: Any, dag: date) -> list[str]:
    return [f.kode for f in giverfunn(blikk(plan, dag))]


@pytest.mark.parametrize(
    ("dag", "funn"),
    [
        (date(2026, 3, 14), []),
        (date(2026, 3, 15), ["IP-M32V"]),
        (date(2026, 6, 14), ["IP-M32V"]),
        (date(2026, 6, 15), ["IP-M32", "IP-M32"]),
        (date(2028, 3, 14), ["IP-M32", "IP-M32"]),
        (date(2028, 3, 15), ["IP-M32", "IP-M32", "IP-M32M"]),
        (date(2028, 6, 15), ["IP-M32", "IP-M32", "IP-M32M"]),
        (date(2028, 6, 16), ["IP-M32", "IP-M32"]),
    ],
)
def test_own_consent_is_warned_of_three_months_before_and_due_from_the_birthday_rule_32(
    dag: date, funn: list[str]
) -> None:
    assert koder(lag_barn(), dag) == funn


def test_the_warnings_say_what_to_do_rule_32() -> None:
    foer, fra = date(2026, 6, 14), date(2026, 6, 15)
    assert list(giverfunn(blikk(lag_barn(), foer))) == [
        Funn(
            "IP-M32V", "32", "planeier",
            "Planeier fyller 16 år 15.06.2026 og samtykker selv fra da. Da må samtykke 1, 2 gis på nytt.",
            "ipkit eksporter samtykke.docx --plan 1",
        )
    ]  # fmt: skip
    assert next(iter(giverfunn(blikk(lag_barn(), fra)))) == Funn(
        "IP-M32", "32", "samtykke 1", "Samtykke 1 er gitt av foresatt, og planeier er fylt 16 år.",
        "ipkit samtykke forny 1 1 --gitt-av planeier",
    )  # fmt: skip


def test_when_the_planeier_has_renewed_them_nothing_is_due_rule_32() -> None:
    eget = lag_samtykke(nummer=3, dato=date(2026, 6, 15), erstatter=1)
    plan = lag_barn()
    plan = replace(plan, samtykke=(*plan.samtykke, eget, replace(eget, nummer=4, erstatter=2)))
    assert koder(plan, date(2026, 6, 15)) == []


@pytest.mark.parametrize(("aar", "foer", "fra"), [(7, None, "bør"), (12, "bør", "skal"), (16, "skal", None)])
def test_the_childs_own_view_should_be_noted_from_seven_and_must_from_twelve_rule_33(
    aar: int, foer: str | None, fra: str | None
) -> None:
    dagen = FODT.replace(year=FODT.year + aar)
    tidlig = {"dato": date(2015, 1, 1)}
    plan = lag_barn(
        samtykke=(fra_forelder("Mor Fiktiv", **tidlig), fra_forelder("Far Fiktiv", nummer=2, **tidlig))
    )
    for dag, ordet in ((dagen - DAG, foer), (dagen, fra)):
        tekster = [f.tekst for f in giverfunn(blikk(plan, dag)) if f.kode == "IP-M33"]
        ventet = [f"Barnets eget syn på samtykket er ikke notert, og det {ordet} det være."] if ordet else []
        assert tekster == ventet
    notert = replace(plan.samtykke[1], barnets_syn="Jeg vil.")
    assert "IP-M33" not in koder(replace(plan, samtykke=(plan.samtykke[0], notert)), dagen - DAG)


def test_a_parent_who_has_not_answered_is_a_finding_for_each_thing_the_other_said_yes_to_rule_34() -> None:
    mor = fra_forelder("Mor Fiktiv", barnets_syn="Jeg vil.")
    b = fra_forelder("mor fiktiv", nummer=2, deltaker=KARI)
    ubesvart = fra_forelder("Far Fiktiv", nummer=3, svar="ubesvart")
    plan = lag_barn(samtykke=(mor, b, ubesvart))
    dag = date(2022, 1, 1)
    assert list(giverfunn(blikk(plan, dag))) == [
        Funn(
            "IP-M34", "34", f"deltaker {FAR}",
            f"Deltaker {FAR} har foreldreansvar og har ikke svart på det samtykke 1, 2 gjelder.",
            "ipkit samtykke registrer 1 --type plan --gitt-av foresatt --giver-navn NAVN",
        )
    ]  # fmt: skip
    svart = fra_forelder("Far Fiktiv", nummer=4, svar="nei")
    assert koder(replace(plan, samtykke=(mor, svart)), dag) == ["IP-M34N"]
    bare_mor = replace(plan, deltaker=(plan.deltaker[0], replace(plan.deltaker[1], ut=dag)))
    assert koder(bare_mor, dag) == []


def test_a_parents_no_is_a_finding_until_it_is_clarified_or_taken_back_rule_34() -> None:
    dag = date(2022, 1, 1)
    mor, nei = fra_forelder("Mor Fiktiv", barnets_syn="x"), fra_forelder("Far Fiktiv", nummer=2, svar="nei")
    likevel = fra_forelder("Far Fiktiv", nummer=3, dato=dag)
    assert koder(lag_barn(samtykke=(mor, nei)), dag) == ["IP-M34N"]
    assert koder(lag_barn(samtykke=(mor, replace(nei, trukket=dag))), dag) == []
    assert koder(lag_barn(samtykke=(mor, replace(nei, trukket=dag + DAG))), dag) == ["IP-M34N"]
    assert koder(lag_barn(samtykke=(mor, nei, likevel)), dag) == []


def test_a_consent_from_a_file_of_somebody_who_could_not_give_it_is_a_finding_rule_25() -> None:
    selv = lag_samtykke(dato=date(2021, 1, 1), barnets_syn="x")
    assert koder(lag_barn(samtykke=(selv,)), date(2022, 1, 1)) == ["IP-M25H"]


@pytest.mark.parametrize(("aar", "funn"), [(14, []), (15, ["IP-M32B"]), (17, ["IP-M32B"]), (18, [])])
def test_a_child_who_is_party_is_told_by_a_letter_of_their_own_rule_32(aar: int, funn: list[str]) -> None:
    beslutning = Beslutning(
        nummer=1, utfall="innvilget", dato=START, organ="barnevernstjenesten", rettsgrunnlag="bvl_15_9",
        begrunnelse="Behov",
    )  # fmt: skip
    dag = FODT.replace(year=FODT.year + aar)
    plan = lag_barn(samtykke=(), deltaker=(), beslutning=(beslutning,))
    assert koder(plan, dag) == funn
    assert koder(replace(plan, beslutning=(replace(beslutning, underrettet=START),)), dag) == []
    assert koder(replace(plan, beslutning=(replace(beslutning, organ="nav"),)), dag) == []


def test_those_who_wait_are_one_finding_where_all_are_signed_for_together_rule_29() -> None:
    innst = Innstillinger(samtykkerekkefolge="deltakere_forst")
    plan = lag_plan(samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI)))
    funn = [f for f in mangler(plan, I_DAG, I_DAG, innst) if f.kode in ("IP-M24", "IP-M29")]
    assert funn == [
        Funn(
            "IP-M29", "24, 29, 53 h", "samtykke", f"Samtykket mangler for deltaker {OLA}, {PER}.",
            f"ipkit samtykke registrer 1 --type opplysninger --deltaker {OLA},{PER}",
        )
    ]  # fmt: skip


def test_what_has_run_out_is_renewed_and_a_missing_declaration_is_a_finding_rules_31_and_39() -> None:
    ute = lag_samtykke(nummer=2, deltaker=KARI, til=I_DAG - DAG)
    plan = lag_plan(samtykke=(lag_samtykke(), ute, lag_samtykke(nummer=3, deltaker=OLA)))
    plan = replace(plan, deltaker=(plan.deltaker[0], replace(plan.deltaker[1], tilknytning="annen")))
    funn = {f.kode: f.kommando for f in mangler(plan, I_DAG, I_DAG, Innstillinger())}
    assert funn["IP-M24"] == "ipkit samtykke forny 1 2"
    assert funn["IP-M39"] == f"ipkit deltaker taushet 1 {OLA} --dato ÅÅÅÅ-MM-DD"


def test_what_was_given_without_consent_is_a_finding_until_the_planeier_knows_rule_24() -> None:
    gitt = Utlevering(
        nummer=1, dato=I_DAG, til="Legevakten", lovgrunn="fare_for_liv", besluttet_av="Eva", hva="x",
        begrunnelse="x",
    )  # fmt: skip
    plan = lag_plan(utlevering=(gitt,))
    assert [f.kode for f in utleveringsfunn(blikk(plan, I_DAG))] == ["IP-M24U"]
    vist = replace(plan, utlevering=(replace(gitt, vist=I_DAG),))
    dod = replace(plan, hode=lag_hode(status="avsluttet", avslutningsgrunn="dod"))
    assert [*utleveringsfunn(blikk(vist, I_DAG)), *utleveringsfunn(blikk(dod, I_DAG))] == []
    for status in ("uten_plan", "avsluttet"):
        lukket = replace(plan, hode=lag_hode(status=status))
        assert "IP-M24U" in [f.kode for f in mangler(lukket, I_DAG, I_DAG, Innstillinger())]


@pytest.mark.parametrize(("kontaktform", "antall"), [("epost", 1), ("brevpost", 0), (None, 0)])
def test_e_mail_as_the_agreed_channel_is_warned_of_rule_44(kontaktform: str | None, antall: int) -> None:
    plan = lag_plan(deltaker=(lag_deltaker(kontaktform=kontaktform),))
    assert len(list(kontaktfunn(blikk(plan, I_DAG)))) == antall
