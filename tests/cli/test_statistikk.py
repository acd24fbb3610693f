"""`ipkit statistikk`: what is shown, what is masked, and the control list (rules 143, 144)."""

import json
import re
from typing import Any

import pytest

from ipkit.cli.statistikk import AVSNITT
from tests.cli.harness import Ipkit, Resultat

PER = ("statistikk", "--per", "2026-12-31")
FRAMTID = "31.12.2026 er ikke kommet ennå. Tallene bygger på det som er ført til nå."
KOSTRA = (
    "KOSTRA teller dem som også har en omsorgstjeneste i EPJ. Kontroller mot EPJ med: "
    "ipkit statistikk --per 2026-12-31 --kontrollliste"
)
LISTE = "Plan\tPlaneier\tFødt\tKoordinator\n1\tKari Nordmann\t1990-05-17\tOla Hansen\n"


def _json(resultat: Resultat) -> Any:
    assert (resultat.kode, resultat.feil) == (0, "")
    return json.loads(resultat.ut)


def _verdier(resultat: Resultat) -> set[str]:
    return {rad.split("\t")[2] for rad in resultat.ut.splitlines()[1:]}


def test_the_numbers_in_a_pipe_are_plain_rows(ipkit: Ipkit) -> None:
    resultat = ipkit.ok("statistikk")
    rader = resultat.ut.splitlines()

    assert rader[:2] == ["Avsnitt\tHva\tAntall", "Planer\taktive\t1"]
    assert "Med koordinator\taktive planer\t1" in rader
    assert "UTEN KOORDINATOR\taktive planer\t0" in rader
    assert "Planer med aktive mål, etter livsområde\tBolig\t1" in rader
    assert "Aktive planer etter alder\t25–49 år\t1" in rader
    assert resultat.feil == ""


def test_as_json_it_is_one_object_with_every_key_there_are_words_for(ipkit: Ipkit) -> None:
    svar = _json(ipkit(*PER, "--json"))

    assert list(svar) == ["skjema", "per", "laget", "ekstern", "minste_antall", "som_fort", *AVSNITT]
    assert (svar["skjema"], svar["per"], svar["laget"]) == (1, "2026-12-31", "2026-06-01")
    assert (svar["ekstern"], svar["minste_antall"], svar["som_fort"]) == (False, None, [])
    for navn, (_, ord_) in AVSNITT.items():
        assert list(svar[navn]) == list(ord_) or navn == "livsomraader"
    assert svar["kostra"] == {"brukere_med_individuell_plan": 1, "med_tjeneste": 1}
    assert svar["over_fristen"]["minst_en"] == 1
    assert list(svar["livsomraader"])[-1] == "uten_livsomraade"


def test_only_the_last_day_of_a_year_has_the_number_for_kostra(ipkit: Ipkit) -> None:
    assert "kostra" not in _json(ipkit("statistikk", "--per", "2026-12-30", "--json"))
    assert "kostra" in _json(ipkit("statistikk", "--per", "2025-12-31", "--json"))


def test_a_past_day_says_which_numbers_are_as_they_were_entered(ipkit: Ipkit) -> None:
    resultat = ipkit.ok("statistikk", "--per", "2026-05-31")

    assert resultat.feil == (
        "Slik det var ført 31.05.2026: planer i bero og under arbeid, saker, frister og mål. "
        "Resten bygger på datoene i planene, også når de er ført inn senere.\n"
    )
    assert "over_fristen" in _json(ipkit("statistikk", "--per", "2026-05-31", "--json"))["som_fort"]


def test_a_day_that_has_not_come_says_so(ipkit: Ipkit) -> None:
    assert ipkit.ok(*PER).feil == f"{FRAMTID}\n{KOSTRA}\n"


def test_for_others_small_counts_are_masked_and_it_says_so(ipkit: Ipkit) -> None:
    resultat = ipkit.ok("statistikk", "--ekstern")

    assert _verdier(resultat) == {"skjult"}
    assert resultat.feil == (
        "«skjult»: tallet er under 10, eller kunne brukes til å regne ut et som er det. Også 0 skjules.\n"
    )
    svar = _json(ipkit("statistikk", "--ekstern", "--json"))
    assert (svar["ekstern"], svar["minste_antall"]) == (True, 10)
    assert {n for navn in AVSNITT for n in svar.get(navn, {}).values()} == {None}


def test_the_control_list_has_names_and_never_goes_out(ipkit: Ipkit) -> None:
    assert ipkit(*PER, "--kontrollliste") == Resultat(0, LISTE, "")
    assert ipkit.siste_logg(0) == ("statistikk kontrollliste", "utført")
    assert _json(ipkit(*PER, "--kontrollliste", "--json")) == {
        "skjema": 1,
        "kontrollliste": [
            {"plan": 1, "navn": "Kari Nordmann", "fodselsdato": "1990-05-17", "koordinator": "Ola Hansen"}
        ],
    }
    foer = ipkit.sporr("SELECT count(*) FROM logg")
    assert ipkit(*PER, "--kontrollliste", "--ekstern") == Resultat(
        2,
        "",
        "IP-K01: Kontrollisten har navn og gis aldri ut av enheten. "
        "Utelat --ekstern eller --kontrollliste.\n",
    )
    assert ipkit.sporr("SELECT count(*) FROM logg") == foer


def test_the_control_list_needs_no_consent_and_says_who_has_no_coordinator(ipkit: Ipkit) -> None:
    """Koordinerende enhet is responsible for it."""
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--dato", "2026-05-01", "--ja")
    ipkit.endre("UPDATE koordinator SET til = '2026-05-01'")

    assert ipkit.ok("statistikk", "--kontrollliste").ut == LISTE.replace("Ola Hansen", "UTEN KOORDINATOR")


@pytest.mark.parametrize(
    "valg", ["i går", "2026-02-30", "31.13.2026", "0001-01-01", "1899-12-31", "3000-01-01"]
)
def test_what_is_not_a_day_is_one_line(ipkit: Ipkit, valg: str) -> None:
    resultat = ipkit("statistikk", "--per", valg)

    assert (resultat.kode, resultat.ut, resultat.feil.count("\n")) == (2, "", 1)
    assert "--per" in resultat.feil


@pytest.mark.parametrize("valg", ["1900-01-01", "2999-12-31", "31.12.2026"])
def test_any_day_of_eleven_centuries_can_be_counted(ipkit: Ipkit, valg: str) -> None:
    ipkit.ok("statistikk", "--per", valg)
    ipkit.ok("statistikk", "--per", valg, "--kontrollliste")


def test_in_a_terminal_there_are_bars(ipkit: Ipkit) -> None:
    ut = re.sub(r"\x1b\[\d*m", "", ipkit.ok(*PER, terminal=True).ut)

    assert ut.startswith("Per 31.12.2026\n\nPlaner\n")
    assert any(rad.startswith("aktive ") and rad.rstrip().endswith(" " + "█" * 30) for rad in ut.splitlines())
    assert any(rad.startswith("i bero ") and rad.rstrip().endswith(" 0") for rad in ut.splitlines())


def test_an_empty_register_is_all_noughts(tomt: Ipkit) -> None:
    assert _verdier(tomt.ok("statistikk")) == {"0"}
    assert tomt.ok("statistikk", "--kontrollliste").ut == "Plan\tPlaneier\tFødt\tKoordinator\n"


def test_a_damaged_history_is_a_damaged_register(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE historikk SET innhold = '[]' WHERE element = 'plan'")
    resultat = ipkit("statistikk", "--per", "2025-12-31")

    assert (resultat.kode, resultat.ut) == (8, "")
    assert ipkit.ok("statistikk").kode == 0
