"""What is told of what is left out, of the log and of what is marked as wrong (28, 46, 58, 141; T20)."""

from typing import Any

import pytest

from ipkit.domain.avgjorelse import TILLATT, Avgjorelse
from ipkit.domain.feilregistrert import FEILREGISTRERT, uten_feilregistrerte
from ipkit.domain.innsyn import (
    HOLDT_TILBAKE,
    SPERRET,
    Loggpost,
    kladdsvar,
    loggslag,
    skjulte_tekster,
    uten_tredjepart,
    viser_planen,
)
from ipkit.domain.merkeregler import programmets_kopier
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Henvendelse
from ipkit.domain.utelatt import deltakere_utelatt, har_grense, utelatt_i_ord
from ipkit.domain.utsending import Endringsmelding
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_deltaker,
    lag_maal,
    lag_mote,
    lag_person,
    lag_plan,
    lag_plantekst,
    lag_referatpunkt,
    lag_sakspunkt,
    lag_samtykke,
    lag_tiltak,
    lag_utkast,
)

# What is told of what is left out (rules 24, 28, 33)


@pytest.mark.parametrize(
    ("samtykker", "har"),
    [
        ((lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI)), False),
        ((lag_samtykke(begrensning="x"), lag_samtykke(nummer=2, deltaker=KARI)), True),
        ((lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, begrensning="x")), True),
        ((lag_samtykke(), lag_samtykke(nummer=2), lag_samtykke(nummer=3, begrensning="x")), True),
        ((lag_samtykke(begrensning="x", trukket=I_DAG),), False),
        ((lag_samtykke(begrensning="x", svar="nei"),), False),
        ((lag_samtykke(nummer=3, deltaker=OLA, begrensning="x"),), False),
    ],
)
def test_a_limit_in_words_is_of_the_plans_consent_or_of_ones_own_rule_28(samtykker: Any, har: bool) -> None:
    plan = lag_plan(samtykke=samtykker)
    kari = Avgjorelse(tillatt=True, kode=TILLATT, grunn="", samtykke=2, mottaker=str(KARI))
    assert har_grense(plan, kari) is har
    assert not har_grense(plan, replace(kari, mottaker="planeier"))
    assert not har_grense(plan, None)


def _utelatt(plan: Plan, **avgjorelse: Any) -> str:
    ja = {"tillatt": True, "kode": TILLATT, "grunn": "", "mottaker": str(KARI), **avgjorelse}
    a = Avgjorelse(**ja)
    return utelatt_i_ord(plan, utsnitt(plan, a), a, {"bolig": "Bolig"})


SAK = Henvendelse(nummer=1, dato=START, slag="anmodning", tekst="Hjelp", kanal="muntlig")
MERKET = {"deles_ikke_med": ("foresatte",)}
MELDT = Endringsmelding(nummer=1, dato=START, meldt_av=str(OLA), tekst="Flyttet")


@pytest.mark.parametrize(
    ("plan", "avgjorelse", "sagt"),
    [
        (lag_plan(), {}, ""),
        (
            lag_plan(henvendelse=(SAK,)),
            {},
            "Ikke med: saken rundt planen. Saken er bare for planeier og koordinator.",
        ),
        (
            lag_plan(),
            {"skjul_adresse": True},
            "Ikke med: noe av det som er registrert. "
            "Planeiers adresse er sperret, så adresse, steder og navn på tjenester er ikke med.",
        ),
        (
            lag_plan(maal=(lag_maal(), lag_maal(nummer=2, **MERKET))),
            {"utelat_for": ("foresatte",)},
            "Ikke med: 1 mål. Det som er merket at foresatte ikke skal se, er ikke med.",
        ),
        (
            lag_plan(plantekst=(lag_plantekst(), lag_plantekst(slag="bakgrunn"))),
            {"omraader": ("bolig",)},
            "Ikke med: 2 tekster og 2 deltakere. Samtykket gjelder bare: Bolig. "
            "Det som ikke er ført på et livsområde, er heller ikke med.",
        ),
        (
            lag_plan(hode=lag_utkast(), plantekst=()),
            {"privat": True},
            "Ikke med: 1 mål og 1 tiltak. "
            "Planen er et privat utkast, som bare er for planeier og koordinator.",
        ),
        (
            lag_plan(endringsmelding=(MELDT,)),
            {},
            "Ikke med: 1 meldt endring. Det andre har meldt eller merket til et referat, går ikke videre.",
        ),
        (
            lag_plan(endringsmelding=(MELDT,), mote=(lag_mote(),), plantekst=(), maal=(), tiltak=()),
            {"mote": 1, "mottaker": str(PER)},
            "Ikke med: 2 deltakere og 1 meldt endring. "
            "Planeier har sagt ja til dette ene møtet, og ikke til planen.",
        ),
    ],
)
def test_what_is_left_out_is_told_in_kinds_with_the_ground(plan: Plan, avgjorelse: Any, sagt: str) -> None:
    assert _utelatt(plan, **avgjorelse) == sagt


def test_participants_left_out_are_counted() -> None:
    assert deltakere_utelatt(0) == ""
    assert deltakere_utelatt(1) == "Ikke med: 1 deltaker som mottakeren ikke skal se."
    assert deltakere_utelatt(2) == "Ikke med: 2 deltakere som mottakeren ikke skal se."


# Innsyn: what tells of others is withheld, and what the log rows were (rules 46, 141)


def test_what_tells_of_others_is_withheld_but_never_the_planeiers_own_words_rule_141() -> None:
    plan = lag_plan(
        plantekst=(
            lag_plantekst(tredjepart=True),
            lag_plantekst(slag="bakgrunn", tekst="Om bror", tredjepart=True),
            lag_plantekst(slag="ressurser", tekst="Om meg"),
        )
    )
    assert [t.tekst for t in uten_tredjepart(plan).plantekst] == [
        "Jeg vil bo for meg selv.", HOLDT_TILBAKE, "Om meg",
    ]  # fmt: skip


def test_a_hidden_address_is_in_no_file_and_a_missing_one_is_not_made_up() -> None:
    deltakere = (lag_deltaker(adresse="Vei 1"), lag_deltaker(nummer=OLA))
    plan = lag_plan(planeier=lag_person(adressesperre="fortrolig"), deltaker=deltakere)
    skjult = uten_tredjepart(plan)
    assert (skjult.planeier.adresse, [d.adresse for d in skjult.deltaker]) == (SPERRET, [SPERRET, None])
    uten = uten_tredjepart(replace(plan, planeier=replace(plan.planeier, adresse=None)))
    assert uten.planeier.adresse is None
    aapen = replace(plan, planeier=lag_person())
    assert uten_tredjepart(aapen) == aapen


@pytest.mark.parametrize(
    ("handling", "resultat", "slag"),
    [
        ("vis", "utført", "lest"),
        ("vis", "avvist IP-S02", "avvist"),
        ("referat (les)", "utført", "lest"),
        ("fagperson liste", "utført", "lest"),
        ("eksporter plan", "utført", "dokument"),
        ("dokument skriv-ut", "utført", "dokument"),
        ("maal ny", "utført", "skrevet"),
    ],
)
def test_a_row_of_the_log_is_a_read_a_paper_an_act_or_a_refusal_rule_46(
    handling: str, resultat: str, slag: str
) -> None:
    assert loggslag(handling, resultat) == slag


@pytest.mark.parametrize(
    ("slag", "handling", "sagt"),
    [
        ("lest", None, "Så på planen"),
        ("lest", "logg", "Så på loggen"),
        ("dokument", "eksporter koordinatorbytte", "Skrev dokumentet «koordinatorbytte»"),
        ("lest", "maal ny (les)", "Så på planen for å gjøre noe: nytt mål"),
        ("lest", "fagplan liste", "Så på en liste: fagplan"),
        ("skrevet", "maal ny", "Nytt mål"),
        ("avvist", "vis", "Så på planen – ble nektet"),
    ],
)
def test_a_row_of_the_log_is_told_in_words_rule_46(slag: Any, handling: str | None, sagt: str) -> None:
    assert Loggpost("2026-06-01T10:00:00Z", "Kari", slag, handling).hva() == sagt


@pytest.mark.parametrize(
    ("felter", "vist"),
    [
        ("plan 7", True), ("plan 1-3,7", True), ("plan 7-9", True), ("plan 5-7", True), ("plan 6-8 +3", True),
        ("plan 8", False), ("plan 1-6,8-9", False), ("plan x", False), ("mote 7", False), ("plan", False),
    ],
)  # fmt: skip
def test_a_list_tells_which_plans_it_showed_rule_46(felter: str, vist: bool) -> None:
    assert viser_planen(felter, 7) is vist


# What is marked as wrong (rule 58)


def test_what_is_marked_as_wrong_is_in_no_document_but_a_goal_stays_for_its_measure_rule_58() -> None:
    feil = {"tekst": FEILREGISTRERT}
    plan = lag_plan(
        plantekst=(lag_plantekst(), lag_plantekst(slag="bakgrunn", **feil)),
        maal=(lag_maal(), lag_maal(nummer=2, **feil), lag_maal(nummer=3, **feil)),
        tiltak=(lag_tiltak(), lag_tiltak(nummer=2, **feil), lag_tiltak(maal=2)),
    )
    vist = uten_feilregistrerte(plan)
    assert [t.slag for t in vist.plantekst] == ["viktig_for_meg"]
    assert [m.nummer for m in vist.maal] == [1, 2]
    assert [(t.maal, t.nummer) for t in vist.tiltak] == [(1, 1), (2, 1)]


def test_what_the_program_wrote_of_it_goes_and_what_people_wrote_is_theirs_rule_58() -> None:
    fra_planen = {"maal": 1, "tekst": "Mål 1: Flytte"}
    plan = lag_plan(
        mote=(lag_mote(status="avholdt"), lag_mote(nummer=2, status="planlagt")),
        sakspunkt=(
            lag_sakspunkt(**fra_planen),
            lag_sakspunkt(nummer=2, maal=1, tekst="Snakke om flytting"),
            lag_sakspunkt(nummer=3, maal=1, tiltak=1, tekst="Tiltak 1.1: Søke"),
            lag_sakspunkt(mote=2, **fra_planen),
        ),
        referatpunkt=(
            lag_referatpunkt(slag="endring", maal=1, tekst="Mål 1 er nytt."),
            lag_referatpunkt(nummer=2, slag="drofting", maal=1, tekst="Vi snakket om det."),
        ),
    )
    staar, bort = programmets_kopier(plan, {"maal/1"})
    assert [(type(p).__name__, p.mote, p.nummer, p.tekst) for p in staar] == [
        ("Sakspunkt", 1, 1, FEILREGISTRERT), ("Referatpunkt", 1, 1, FEILREGISTRERT),
    ]  # fmt: skip
    assert [(p.mote, p.nummer) for p in bort] == [(2, 1)]
    assert [p.nummer for p in programmets_kopier(plan, {"tiltak/1.1"})[0]] == [3]


# Drafts (rule 141)


def test_what_must_not_be_read_in_a_draft_is_what_tells_of_others_and_a_hidden_address_rule_141() -> None:
    plan = lag_plan(deltaker=(lag_deltaker(adresse="Vei 1"), lag_deltaker(nummer=OLA)))
    om_bror = lag_plantekst(slag="bakgrunn", tekst="Om bror")
    assert skjulte_tekster(plan, (om_bror, lag_maal(tekst="Bo", egne_ord="Mitt"))) == {
        "Om bror": HOLDT_TILBAKE, "Bo": HOLDT_TILBAKE,
    }  # fmt: skip
    sperret = replace(plan, planeier=lag_person(adressesperre="fortrolig", adresse="Vei 2"))
    assert skjulte_tekster(sperret, ()) == {"Vei 1": SPERRET, "Vei 2": SPERRET}


def test_the_answers_of_a_draft_are_withheld_where_question_or_answer_holds_such_a_text_rule_141() -> None:
    skjult = {"Om bror": HOLDT_TILBAKE, "Vei 1": SPERRET}
    svar = (("Bakgrunn", "Litt om  BROR her"), ("Hva sa du om bror?", "Ja"), ("Mål", "Bo"), ("Frist", ""))
    assert kladdsvar(svar, skjult) == (
        (("Bakgrunn", HOLDT_TILBAKE), (HOLDT_TILBAKE, HOLDT_TILBAKE), ("Mål", "Bo")), 2,
    )  # fmt: skip
    assert kladdsvar((("Bor i vei 1?", ""),), skjult) == ((), 1)
    assert kladdsvar(svar, {}) == (svar[:3], 0)
