"""The log as a person reads and checks it: manipulasjonsavslørende, and what stands on paper beside it."""

import re

import pytest

from tests.cli.harness import Ipkit, Resultat
from tests.storage.test_kopimappe import skriv_om_loggen


def _rader(resultat: Resultat) -> list[list[str]]:
    return [linje.split("\t") for linje in resultat.ut.splitlines()[1:]]


def test_the_log_of_a_plan_says_who_did_what_and_to_read_it_is_a_row(ipkit: Ipkit) -> None:
    ipkit.ok("vis", "1")
    assert ipkit("eksporter", "plan.docx", "--plan", "1", "--mottaker", "3").kode == 3
    rader = _rader(ipkit.ok("logg", "1"))
    assert [rad[4] for rad in rader[-3:]] == ["deltaker ny", "samtykke registrer", "ny-plan"]
    assert [rad[4] for rad in rader[:1]] == ["vis"]
    assert {rad[2] for rad in rader} == {"proveperson"}
    assert "Flytte til egen leilighet" not in ipkit.ok("logg", "1").ut
    assert _rader(ipkit.ok("logg", "1", "--antall", "1"))[0][4] == "logg"
    assert "linjer" in ipkit.ok("logg", "1", "--antall", "1").feil
    assert ipkit("logg", "99").kode == 3


def test_the_registers_own_log_is_the_one_without_a_number(ipkit: Ipkit) -> None:
    assert _rader(ipkit.ok("logg"))[-1][4] == "register opprett"
    assert '"handling": "register opprett"' in ipkit.ok("logg", "--json").ut


def test_a_refused_attempt_is_in_the_log(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Gry Lie")
    assert ipkit("eksporter", "plan.docx", "--plan", "1", "--mottaker", "2").kode == 5
    assert _rader(ipkit.ok("logg", "1"))[0][6].startswith("avvist IP-S")


def test_a_whole_log_is_said_to_be_whole(ipkit: Ipkit) -> None:
    assert ipkit.ok("logg", "kontroller", "--feilkode").ut == "Loggen er slik den ble skrevet.\n"
    assert ipkit("logg", "1", "--feilkode").kode == 2
    assert ipkit("logg", "kontroller", "--anker", "tull").kode == 2
    assert "noen fil med det navnet finnes ikke" in ipkit("logg", "kontroller", "--anker", "borte.json").feil


def test_the_first_broken_row_is_named(ipkit: Ipkit) -> None:
    for vern in ("logg_endres_ikke", "logg_slettes_ikke", "logg_erstattes_ikke"):
        ipkit.endre(f"DROP TRIGGER IF EXISTS {vern}")
    ipkit.endre("UPDATE logg SET felter = 'ingenting' WHERE kjede = 1 AND lopenummer = 3")
    resultat = ipkit("logg", "kontroller", "--feilkode")
    assert resultat.kode == 10
    assert _rader(resultat) == [["plan 1", "3", "første linje som ikke er slik den ble skrevet"]]


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_an_issued_document_has_at_its_foot_the_mark_of_the_log_and_a_working_copy_has_none(
    ipkit: Ipkit, ending: str
) -> None:
    merke = re.compile(r"Loggmerke: (1\.\d+\.[0-9a-f]{16}), 2026-06-01 10:00 UTC")
    ipkit.ok("eksporter", f"kopi.{ending}", "--plan", "1")
    assert not merke.search(_tekst(ipkit, f"kopi.{ending}"))
    ipkit.ok("eksporter", f"plan.{ending}", "--plan", "1", "--mottaker", "planeier")
    treff = merke.search(_tekst(ipkit, f"plan.{ending}"))
    assert treff is not None
    svar = ipkit.ok("logg", "kontroller", "--anker", treff[1], "--feilkode")
    assert svar.ut == "Loggen er slik den ble skrevet. 1 loggmerker stemmer.\n"


def _tekst(ipkit: Ipkit, navn: str) -> str:
    if navn.endswith(".html"):
        return (ipkit.mappe / navn).read_text(encoding="utf-8")
    from docx import Document

    bunn = Document(str(ipkit.mappe / navn)).sections[0].footer
    return "\n".join(avsnitt.text for avsnitt in bunn.paragraphs)


def test_a_log_written_anew_contradicts_the_paper_and_the_manifest(ipkit: Ipkit) -> None:
    ipkit.ok("register", "sikkerhetskopi", "kopi.db")
    ipkit.ok("eksporter", "plan.html", "--plan", "1", "--mottaker", "planeier")
    merke = re.search(r"1\.\d+\.[0-9a-f]{16}", _tekst(ipkit, "plan.html"))
    assert merke is not None
    skriv_om_loggen(ipkit.register)

    assert ipkit.ok("logg", "kontroller", "--feilkode").ut == "Loggen er slik den ble skrevet.\n"
    (ipkit.mappe / "i-safen.json").write_bytes((ipkit.mappe / "kopi.db.manifest.json").read_bytes())
    for anker in (merke[0], "kopi.db", "kopi.db.manifest.json", "i-safen.json"):
        resultat = ipkit("logg", "kontroller", "--anker", anker, "--feilkode")
        assert resultat.kode == 10
        assert [rad[::2] for rad in _rader(resultat)] == [["plan 1", "stemmer ikke med loggmerket"]]
