"""Evaluation, revision and reported changes as they are typed (rules 90–95, 99, 100)."""

import json
from pathlib import Path

import pytest

from tests.cli.harness import EVALUERING, Ipkit
from tests.documents.lesing import docx_tekst

MELDT = (
    "endring", "ny", "1", "--meldt-av", "planeier", "--dato", "2026-05-28", "--livsomraade", "bolig",
    "--vesentlig", "ja", "--tekst", "Har fått tilbud om leilighet",
)  # fmt: skip


def _koder(ipkit: Ipkit) -> set[str]:
    return {f["kode"] for f in json.loads(ipkit.ok("mangler", "1", "--json").ut)["mangler"]}


def _planen(ipkit: Ipkit) -> dict[str, object]:
    innhold: dict[str, object] = json.loads(ipkit.ok("vis", "1", "--json").ut)
    return innhold


def test_a_revision_moves_the_date_and_the_list_shows_it_rules_90_and_91(ipkit: Ipkit) -> None:
    svar = ipkit.ok(
        "revisjon",
        "ny",
        "1",
        "--dato",
        "2026-05-20",
        "--avtalt",
        "2026-05-19",
        "--endringer",
        "Tiltak 1.2 ut",
    )
    assert (svar.ut, svar.feil) == (
        "1\n",
        "Revisjon 1 av plan 1 er registrert. Neste revisjon senest 20.11.2026.\n",
    )
    assert json.loads(ipkit.ok("revisjon", "liste", "--json").ut)["revisjoner"] == [
        {
            "nummer": 1,
            "dato": "2026-05-20",
            "anledning": "ordinaer",
            "aarsak": None,
            "endringer": "Tiltak 1.2 ut",
            "avtalt": "2026-05-19",
            "neste": "2026-11-20",
        }
    ]
    assert ipkit.sporr("SELECT neste_revisjon FROM plan") == [("2026-11-20",)]


def test_a_revision_from_its_own_skeleton(ipkit: Ipkit) -> None:
    ipkit.ok("revisjon", "ny", "1", "--skjelett", "--ut", "r.yaml")
    fil = ipkit.mappe / "r.yaml"
    fil.write_text(fil.read_text(encoding="utf-8").replace("avtalt:", "avtalt: 2026-05-20"), encoding="utf-8")
    assert ipkit.ok("revisjon", "ny", "1", "--fra-fil", "r.yaml").ut == "1\n"


def test_in_a_terminal_the_agreement_is_asked_for_and_the_cause_only_where_there_is_one(ipkit: Ipkit) -> None:
    svar = ipkit.ok("revisjon", "ny", "1", stdin="\n\n\n\n\n", terminal=True)
    assert "Avtalt med planeier" in svar.feil and "Hva som førte til" not in svar.feil
    svar = ipkit.ok("revisjon", "ny", "1", stdin="\nønske\nPlaneier ba om det\n\n\n\n", terminal=True)
    assert "Hva som førte til revisjonen" in svar.feil


def test_an_evaluation_after_a_reported_change_follows_it_up_in_the_same_act_rule_92(ipkit: Ipkit) -> None:
    meldt = ipkit.ok(*MELDT)
    assert meldt.feil == (
        "Endring 1 er ført. Den gjelder 1 av deltakerne: ipkit endring varsle 1 1. "
        "Neste steg: ipkit evaluering ny 1 --endring 1\n"
    )
    assert {"IP-M92", "IP-M100"} <= _koder(ipkit)
    dato = EVALUERING.index("2026-03-18")
    ipkit.ok(*EVALUERING[:dato], "2026-05-30", *EVALUERING[dato + 1 :], "--endring", "1")
    assert not {"IP-M92", "IP-M99"} & _koder(ipkit)
    assert ipkit.sporr("SELECT anledning, aarsak FROM evaluering") == [
        ("vesentlig_endring", "Meldt endring 1")
    ]
    assert ipkit.sporr("SELECT fulgt_opp, oppfolging FROM endringsmelding") == [
        ("2026-05-30", "Evaluering 1")
    ]
    assert ipkit(*EVALUERING, "--endring", "7").kode == 3


def test_no_longer_a_need_says_so_at_once_and_opens_the_closing_rule_95(ipkit: Ipkit) -> None:
    svar = ipkit.ok(*EVALUERING[:-1], "nei")
    assert svar.feil.splitlines()[0] == (
        "Meld til koordinerende enhet at det ikke lenger er behov for planen, og avslutt den: ipkit avslutt 1"
    )
    assert "IP-M95" in _koder(ipkit)


def test_who_took_part_and_the_childs_view_are_kept_rules_33_and_93(ipkit: Ipkit) -> None:
    ipkit.ok(*EVALUERING, "--deltok", "Planeier, mor og lærer", "--barnets-syn", "Vil bytte skole")
    assert ipkit.sporr("SELECT deltok, barnets_syn FROM evaluering") == [
        ("Planeier, mor og lærer", "Vil bytte skole")
    ]


def test_the_notice_of_a_change_from_list_to_sent_rule_100(ipkit: Ipkit) -> None:
    ipkit.ok(*MELDT)
    liste = ipkit.ok("endring", "varsle", "1", "1")
    rad = liste.ut.splitlines()[1].split("\t")
    assert rad[:4] == ["1", "Per Lie", "brevpost", ""]
    assert "IP-M100S" in _koder(ipkit)

    ipkit.ok(*rad[4].split()[1:])  # as it stands in the list
    tekst = docx_tekst((ipkit.mappe / "endring-1-1.docx").read_bytes())
    assert "Har fått tilbud om leilighet" in tekst and "Per Lie / Fysioterapitjenesten" in tekst
    assert "Endringen er vesentlig" in tekst

    assert ipkit.ok("endring", "sendt", "1", "1", "--dato", "2026-05-29").ut == "1\n"
    assert not {"IP-M100", "IP-M100S"} & _koder(ipkit)
    (endring,) = json.loads(ipkit.ok("endring", "liste", "--json").ut)["endringer"]
    assert endring["varslet"] == [{"mottaker": "1", "navn": None, "maate": "brevpost", "dato": "2026-05-29"}]
    assert "planeier\tHar fått tilbud om leilighet\tja" in ipkit.ok("endring", "liste").ut


def test_a_change_outside_the_consent_is_on_no_paper_for_the_participant_rule_24(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE samtykke SET omraader = 'helse' WHERE deltaker = 1")
    ipkit.ok(*MELDT)
    skriv = ("eksporter", "e.docx", "--dokument", "endringsmelding", "--plan", "1", "--mottaker")
    svar = ipkit(*skriv, "1")
    assert (svar.kode, svar.feil) == (
        5,
        "IP-S16: Endring 1 gjelder ikke det mottakeren kan få vite om. "
        "Se hvem den gjelder: ipkit endring liste 1\n",
    )
    assert not Path("e.docx").exists()
    assert ipkit("endring", "varsle", "1", "1").kode == 6
    ipkit.ok(*skriv, "planeier")


@pytest.mark.parametrize(
    ("kommando", "kode"),
    [
        ("endring folg-opp 1 9 --oppfolging Gjort", 3),
        ("endring folg-opp 1 1", 6),
        ("endring varsle 1 x", 2),
        ("endring varsle 1 1 --til tjeneste:Skolen", 5),
        ("endring sendt 1 1", 6),
        ("endring ny 1 --meldt-av planeier", 2),
        ("endring ny 1 --meldt-av 9 --tekst x", 3),
        ("endring ny 9 --meldt-av planeier --tekst x", 3),
        ("revisjon ny 1 --avtalt 2026-13-01", 2),
        ("revisjon ny 1 --avtalt 2026-06-02", 6),
        ("revisjon ny 1 --avtalt 2026-06-01 --endring 4", 3),
        ("evaluering ny 1 --endring null", 2),
    ],
)
def test_wrong_input_is_one_line_and_nothing_is_written(ipkit: Ipkit, kommando: str, kode: int) -> None:
    ipkit.ok(*MELDT)
    foer = ipkit.innhold()
    svar = ipkit(*kommando.split())
    assert (svar.kode, len(svar.feil.splitlines()), svar.ut) == (kode, 1, "")
    assert ipkit.innhold() == foer
