"""Lists: their keys, what is due, what is cut; names as typed on any keyboard; PLAN left out."""

import json
import os
import re
import unicodedata
from typing import Any

import pytest

from tests.cli.harness import NY_PLAN, Ipkit, Resultat

AAPNE = "IP-K01: Hvilken plan? Skriv plannummeret. Åpne planer: 1, 2\n"
NOKLER: dict[str, tuple[str, list[str]]] = {
    "planer": (
        "planer",
        ["plan", "navn", "fodselsdato", "status", "koordinator", "fra", "til", "neste_evaluering"],
    ),
    "evaluering": ("evalueringer", ["plan", "navn", "koordinator", "frist", "dager_over"]),
    "arbeidsliste": ("arbeid", ["plan", "navn", "koordinator", "neste_steg", "venter", "kommer"]),
    "mangler 1": ("mangler", ["plan", "kode", "regel", "sted", "tekst", "kommando"]),
    "mangler 1 --innhold": ("innhold", ["plan", "regel", "krav", "tekst", "mangler", "staar"]),
    "deltaker liste 1": (
        "deltakere",
        ["nummer", "navn", "rolle", "tjeneste", "status", "bidrag", "plangruppe"],
    ),
    "tilgang 1": (
        "tilgang",
        ("slag", "hvem", "navn", "rolle", "ser", "hva", "hvorfor", "fra", "til", "kan"),
    ),
    "samtykke liste 1": (
        "samtykker",
        ["nummer", "status", "type", "deltaker", "svar", "gitt_av", "giver_navn", "dato", "fra", "til",
         "form", "begrensning", "trukket", "erstatter"],
    ),
    "maal liste 1": (
        "maal",
        ["nummer", "tekst", "egne_ord", "prioritet", "fra", "frist", "evalueres", "smarter", "foreslaatt_av",
         "avtalt", "strider_mot", "livsomraade", "tredjepart", "deles_ikke_med", "status", "oppnaaelse",
         "begrunnelse"],
    ),
    "tiltak liste 1": (
        "tiltak",
        ["maal", "nummer", "tekst", "hvordan", "omfang", "ansvarlig", "fra", "til", "kommentar",
         "foreslaatt_av", "avtalt", "strider_mot", "livsomraade", "tredjepart", "deles_ikke_med", "status"],
    ),
    "mote liste 1": (
        "moter",
        ["nummer", "type", "dato", "tid", "sted", "status", "klarert", "innkalt", "moteleder", "referent",
         "referatdato", "referatstatus", "referat_sendt", "referat_godkjent", "merknadsfrist", "neste",
         "plan_oppdatert"],
    ),
    "register status": (
        "register",
        ["sted", "motor", "skjema", "kryptert", "nokkel", "bytes", "planer", "logglinjer"],
    ),
}  # fmt: skip


def _json(resultat: Resultat) -> Any:
    assert (resultat.kode, resultat.feil) == (0, "")
    return json.loads(resultat.ut)


def _to_planer(ipkit: Ipkit) -> Ipkit:
    ipkit.ok(*(ord_.replace("Kari Nordmann", "Jo Dal") for ord_ in NY_PLAN))
    return ipkit


@pytest.mark.parametrize("kommando", NOKLER)
def test_every_list_as_json_is_one_object_with_a_schema_and_stable_keys(ipkit: Ipkit, kommando: str) -> None:
    liste, nokler = NOKLER[kommando]

    svar = _json(ipkit(*kommando.split(), "--json", dato="2026-05-30"))

    assert list(svar) == ["skjema", liste]
    assert svar["skjema"] == 1
    assert svar[liste]
    assert {tuple(rad) for rad in svar[liste]} == {tuple(nokler)}


def test_one_plan_as_json_is_the_plan_as_it_is_exported(ipkit: Ipkit) -> None:
    ipkit.ok("eksporter", "plan.json", "--plan", "1")

    assert ipkit.ok("vis", "1", "--json").ut == (ipkit.mappe / "plan.json").read_text(encoding="utf-8")


def test_norwegian_letters_stand_as_they_are_in_json(ipkit: Ipkit) -> None:
    assert '"sted": "Rådhuset, rom 2"' in ipkit.ok("mote", "liste", "--json").ut


@pytest.mark.parametrize(
    ("dato", "valg", "ventet"),
    [
        ("2026-03-16", ["--forfalt"], []),
        ("2026-03-17", ["--forfalt"], []),
        ("2026-03-18", ["--forfalt"], [1]),
        ("2026-03-17", ["--innen", "0"], [0]),
        ("2026-03-16", ["--innen", "0"], []),
        ("2026-03-16", ["--innen", "1"], [0]),
        ("2026-03-18", ["--innen", "0"], [1]),
        ("2026-03-01", [], [0]),
        ("2024-02-29", [], [0]),  # a leap day has no counterpart in every year
        ("2026-03-01", ["--innen", "99999999"], [0]),
    ],
)
def test_due_today_is_not_overdue_and_innen_counts_today(
    ipkit: Ipkit, dato: str, valg: list[str], ventet: list[int]
) -> None:
    svar = _json(ipkit("evaluering", *valg, "--json", dato=dato))

    assert [rad["dager_over"] for rad in svar["evalueringer"]] == ventet


def test_feilkode_is_ten_only_where_something_is_found(ipkit: Ipkit) -> None:
    assert ipkit("evaluering", "--forfalt", "--feilkode", dato="2026-03-17").kode == 0
    assert ipkit("evaluering", "--forfalt", "--feilkode", dato="2026-03-18").kode == 10
    assert ipkit("evaluering", "--forfalt", "--feilkode", "--json", dato="2026-03-18").kode == 10
    assert ipkit("mangler", "1", "--feilkode").kode == 10
    assert ipkit("mangler", "1").kode == 0
    assert ipkit("register", "sjekk", "--feilkode") == Resultat(0, "Registeret er i orden.\n", "")


def test_a_list_that_is_cut_says_so(ipkit: Ipkit) -> None:
    _to_planer(ipkit)

    hele, kuttet = ipkit("planer"), ipkit("planer", "--antall", "1")
    assert hele.feil == ""
    assert kuttet.ut == "".join(hele.ut.splitlines(keepends=True)[:2])
    assert kuttet.feil == "Viser 1 av 2 planer. Se alle ved å utelate --antall.\n"
    assert ipkit("evaluering", "--antall", "1").feil == ""
    ett = ipkit("arbeidsliste", "--antall", "1", dato="2026-05-30")
    assert len(ett.ut.splitlines()) == 2
    assert ett.feil == "Viser 1 planer. Det er flere; se alle ved å utelate --antall.\n"


@pytest.mark.parametrize("antall", ["0", "-1", "mange"])
def test_a_number_of_lines_is_a_positive_number(ipkit: Ipkit, antall: str) -> None:
    for liste in ("planer", "arbeidsliste", "evaluering"):
        assert ipkit(liste, "--antall", antall).kode == 2


@pytest.mark.parametrize(
    "skrevet", ["mål", "MÅL", "Mål", "maal", "MAAL", unicodedata.normalize("NFD", "mål")]
)
def test_a_command_is_known_however_its_letters_are_typed(ipkit: Ipkit, skrevet: str) -> None:
    assert ipkit(skrevet, "liste") == ipkit("maal", "liste")


@pytest.mark.parametrize(("skrevet", "samme"), [("møte", "mote"), ("moete", "mote"), ("MØTE", "mote")])
def test_a_meeting_is_a_meeting(ipkit: Ipkit, skrevet: str, samme: str) -> None:
    assert ipkit(skrevet, "liste", "1") == ipkit(samme, "liste", "1")


def test_idag_is_the_morning_list(ipkit: Ipkit) -> None:
    assert ipkit("idag") == ipkit("arbeidsliste")
    assert ipkit("IDAG", "--json") == ipkit("arbeidsliste", "--json")


def test_plan_left_out_is_the_only_open_plan(ipkit: Ipkit) -> None:
    assert ipkit.ok("vis") == ipkit.ok("vis", "1")
    assert ipkit.ok("maal", "ny", "--tekst", "Lære å lage middag").ut == "2\n"


def test_plan_left_out_is_ipkit_plan_before_anything_else(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_planer(ipkit)
    monkeypatch.setenv("IPKIT_PLAN", "2")

    assert ipkit.ok("vis").ut.startswith("Plan 2: Jo Dal")
    assert ipkit.ok("vis", "1").ut.startswith("Plan 1: Kari Nordmann")


def test_plan_left_out_with_several_open_plans_is_a_question_with_the_list(ipkit: Ipkit) -> None:
    _to_planer(ipkit)

    assert ipkit("vis") == Resultat(2, "", AAPNE)
    i_terminal = ipkit("vis", stdin="2\n", terminal=True)
    assert i_terminal.feil == "Hvilken plan (1, 2): "
    assert i_terminal.ut.startswith("Plan 2: Jo Dal")


def test_plan_left_out_of_an_empty_register_says_how_to_make_one(tomt: Ipkit) -> None:
    assert tomt("vis") == Resultat(
        3, "", "IP-N01: Det er ingen åpne planer i registeret. Lag en med: ipkit ny-plan\n"
    )


def test_global_options_come_from_the_surroundings_too(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPKIT_DATO", "2026-03-18")
    monkeypatch.setenv("IPKIT_UTFORT_AV", "Siri Vikar")

    assert ipkit("evaluering", "--forfalt", "--feilkode").kode == 10
    rader = ipkit.sporr(
        "SELECT os_bruker, utfort_av, dagens_dato, ekte_dato FROM logg WHERE kjede = 0 "
        "ORDER BY lopenummer DESC"
    )
    assert rader[0] == ("proveperson", "Siri Vikar", "2026-03-18", "2026-06-01")


def test_every_read_is_in_the_log_and_the_log_names_no_contents(ipkit: Ipkit) -> None:
    for kommando in ("vis 1", "maal liste 1", "mangler 1", "deltaker liste 1"):
        ipkit.ok(*kommando.split())

    handlinger = [
        rad[0] for rad in ipkit.sporr("SELECT handling FROM logg WHERE kjede = 1 ORDER BY lopenummer")
    ]
    assert handlinger[-4:] == ["vis", "maal liste", "mangler", "deltaker liste"]
    alt = repr(ipkit.sporr("SELECT * FROM logg"))
    assert "Kari" not in alt and "Nordmann" not in alt and "leilighet" not in alt


@pytest.mark.skipif(os.name == "nt" or getattr(os, "geteuid", lambda: 0)() == 0, reason="needs access rights")
def test_a_register_that_cannot_be_written_is_read_with_uten_logg(ipkit: Ipkit) -> None:
    ipkit.register.chmod(0o400)
    ipkit.register.parent.chmod(0o500)

    assert ipkit("planer").kode == 1
    assert ipkit("--uten-logg", "planer").kode == 0
    ipkit.register.parent.chmod(0o700)


@pytest.mark.usefixtures("kan_ikke_skrives")
def test_uten_logg_reads_and_leaves_no_trace(ipkit: Ipkit) -> None:
    foer = ipkit.sporr("SELECT count(*) FROM logg")

    assert ipkit("--uten-logg", "vis", "1").ut.startswith("Plan 1")
    assert ipkit.sporr("SELECT count(*) FROM logg") == foer
    assert ipkit("--uten-logg", "maal", "ny", "1", "--tekst", "x").kode == 1


def test_a_plan_whose_consent_was_withdrawn_does_not_fall_out_of_the_morning_list(ipkit: Ipkit) -> None:
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--ja", "--dato", "2026-05-20")

    assert "\tsamtykket er trukket tilbake" in ipkit.ok("arbeidsliste").ut
    assert "\tsamtykket er trukket" not in ipkit("--dagens-dato", "2026-05-19", "arbeidsliste").ut


def test_a_long_list_of_what_waits_says_how_much_more_there_is(ipkit: Ipkit) -> None:
    linje = ipkit("--dagens-dato", "2028-01-01", "arbeidsliste").ut.splitlines()[1]

    assert re.search(r"\t[^;]+; [^;]+; [^;]+, og \d+ til\t", linje), linje


def test_the_letters_and_questions_of_one_plan_and_of_all(ipkit: Ipkit) -> None:
    """Rules 53, 54: present or absent, each with the findings that say so."""
    ut = ipkit.ok("mangler", "1", "--innhold").ut
    rader = [rad.split("\t") for rad in ut.splitlines()]
    assert rader[0] == ["Plan", "Krav", "Står", "Hva", "Mangler"]
    assert [rad[1] for rad in rader[1:]] == [
        *(f"bokstav {b}" for b in "abcdefghi"),
        *("hvorfor", "hvor lenge", "hvem", "hva", "hvilke", "hvordan", "når"),
    ]
    assert ["1", "bokstav c", "ja", "hvem som er koordinator", ""] in rader
    assert ipkit.ok("mangler", "--innhold").ut == ut
    assert ipkit("mangler", "1", "--innhold", "--feilkode").kode == 10
    ipkit.ok(
        "sak", "ny", "--navn", "Tor", "--fodselsdato", "1980-01-01", "--kanal", "muntlig", "--tekst", "x",
        "--dato", "2026-05-20",
    )  # fmt: skip
    assert ipkit.ok("mangler", "--innhold").ut == ut
    assert ipkit("mangler", "2", "--innhold").kode == 6


def test_viktigst_is_one_to_three_and_all_of_them_are_among_all(ipkit: Ipkit) -> None:
    alle = _json(ipkit("mangler", "--json", dato="2027-06-01"))["mangler"]
    viktigst = _json(ipkit("mangler", "--viktigst", "--json", dato="2027-06-01"))["mangler"]
    assert 1 <= len(viktigst) <= 3 < len(alle)
    assert all(funn in alle for funn in viktigst)
    assert viktigst[0]["kode"] == "IP-M89"


def test_all_plans_are_one_row_in_the_registers_own_log(ipkit: Ipkit) -> None:
    ipkit.ok("mangler")
    assert ipkit.siste_logg(0)[0] == "mangler"
    assert ipkit.sporr("SELECT felter FROM logg WHERE kjede = 0 ORDER BY lopenummer DESC")[0] == ("plan 1",)


def test_what_a_list_leaves_out_is_counted_so_far(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    """Design § 7: a list of 25 costs the same whatever the number of plans."""
    for modul in ("ipkit.storage.sporringer", "ipkit.cli.planer", "ipkit.cli.evaluering"):
        monkeypatch.setattr(f"{modul}.TELLES", 2)
    svar = []
    for nummer in (1, 2):  # beside the one that is there
        ipkit.ok(*NY_PLAN, "--navn", f"Person {nummer}", "--fodselsdato", f"1990-01-0{nummer}")
        svar.append(ipkit.ok("planer", "--antall", "1").feil)

    assert svar == [
        "Viser 1 av 2 planer. Se alle ved å utelate --antall.\n",
        "Viser 1 av over 2 planer. Se alle ved å utelate --antall.\n",
    ]
