"""T14: names and texts that attack a terminal, in every list and view, in a pipe and in a terminal."""

import json
import re

import pytest

from tests.cli.harness import Ipkit, Resultat

ANGREP = {
    "markup": "[red]Kari[/red]",
    "closing markup": "Kari [/bold] [/]",
    "link markup": "[link=https://example.org]Kari[/link]",
    "emoji code": "Kari :smile: [blink]",
    "esc": "Kari \x1b[31mrød\x1b[0m",
    "clear screen": "Kari\x1b[2J\x1b[H",
    "osc title": "Kari\x1b]0;eid tittel\x07",
    "osc 8 link": "Kari\x1b]8;;https://example.org\x1b\\her\x1b]8;;\x1b\\",
    "osc 52 clipboard": "Kari\x1b]52;c;aGVp\x07",
    "dcs": "Kari\x1bPq#0\x1b\\",
    "bel": "Kari\x07\x07",
    "backspace": "Ikke\x08\x08\x08\x08Kari",
    "cr": "Kari\rOla ",
    "vt and ff": "Kari\x0b\x0cNordmann",
    "nul": "Ka\x00ri",
    "del": "Kari\x7f",
    "c1 csi": "Kari\x9b31m",
    "c1 osc": "Kari\x9d0;tittel\x9c",
    "bidi override": "Kari\u202eirak\u202c",
    "bidi isolate": "Kari\u2067irak\u2069",
    "bidi marks": "Kari\u200f\u200e\u061c",
    "line separators": "Kari\u2028Ola\u2029Per\u0085Jo",
    "bom and zero width": "Ka\ufeffri\u200b",
    "tab and newline": "Kari\tOla\nPer",
    "format": "{0} %s %(navn)s {navn.__class__}",
}
KOMMANDOER = (
    "planer", "arbeidsliste", "evaluering", "mangler", "vis 1", "deltaker liste 1", "samtykke liste 1",
    "maal liste 1", "tiltak liste 1", "mote liste 1", "register status",
)  # fmt: skip
KOLONNER = (
    ("person", "navn"), ("koordinator", "navn"), ("koordinator", "tjeneste"), ("koordinator", "telefon"),
    ("deltaker", "navn"), ("deltaker", "rolle"), ("deltaker", "tjeneste"), ("deltaker", "bidrag"),
    ("maal", "tekst"), ("maal", "livsomraade"), ("tiltak", "tekst"), ("tiltak", "omfang"),
    ("mote", "sted"), ("plantekst", "tekst"),
)  # fmt: skip
STYRETEGN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@pytest.fixture
def angrepet(ipkit: Ipkit, request: pytest.FixtureRequest) -> Ipkit:
    """The register with an attack in every name and text, put there around ipkit."""
    angrep = list(ANGREP.values())
    for plass, (tabell, kolonne) in enumerate(KOLONNER):
        verdi = angrep[(request.param + plass) % len(angrep)]
        ipkit.endre(f'UPDATE "{tabell}" SET {kolonne} = ?', verdi)
    return ipkit


# Each attack comes in two of the places; `pytest -m full` tries every one in every place.
STEG = [pytest.param(n, marks=() if n % 6 == 0 else pytest.mark.full) for n in range(len(ANGREP))]
som_angrep = pytest.mark.parametrize("angrepet", STEG, indirect=True)


@som_angrep
def test_in_a_pipe_there_is_no_control_character_and_one_line_is_one_row(angrepet: Ipkit) -> None:
    for kommando in KOMMANDOER:
        resultat = angrepet(*kommando.split(), dato="2026-05-30")
        assert resultat.kode == 0, (kommando, resultat.feil)
        assert not STYRETEGN.search(resultat.ut), kommando
        assert not STYRETEGN.search(resultat.feil), kommando
        if kommando not in ("vis 1", "register status"):
            assert len({linje.count("\t") for linje in resultat.ut.splitlines()}) == 1, kommando


@som_angrep
def test_as_json_it_is_still_json(angrepet: Ipkit) -> None:
    for kommando in KOMMANDOER:
        resultat = angrepet(*kommando.split(), "--json", dato="2026-05-30")
        assert resultat.kode == 0, (kommando, resultat.feil)
        json.loads(resultat.ut)
        assert not STYRETEGN.search(resultat.ut), kommando


@som_angrep
def test_in_a_terminal_nothing_of_it_is_markup_or_steers(angrepet: Ipkit) -> None:
    """What is drawn holds the bold headings of the table itself and nothing else."""
    egne = re.compile(r"\x1b\[(0|1)m")
    for kommando in KOMMANDOER:
        resultat = angrepet(*kommando.split(), dato="2026-05-30", terminal=True)
        assert resultat.kode == 0, (kommando, resultat.feil)
        assert not STYRETEGN.search(egne.sub("", resultat.ut)), kommando


def test_square_brackets_are_shown_as_they_are(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE person SET navn = ?", ANGREP["markup"])

    for terminal in (True, False):
        assert "[red]Kari[/red]" in ipkit("planer", terminal=terminal).ut
        assert "[red]Kari[/red]" in ipkit("vis", "1", terminal=terminal).ut


@pytest.mark.parametrize(
    "navn",
    [
        "esc",
        "osc title",
        "bel",
        "backspace",
        "cr",
        "del",
        "c1 csi",
        "bidi override",
        "bidi isolate",
        "line separators",
        "bom and zero width",
    ],
)
def test_control_characters_are_refused_at_the_way_in(ipkit: Ipkit, navn: str) -> None:
    foer = ipkit.innhold()

    assert ipkit("deltaker", "ny", "1", "--navn", ANGREP[navn]) == Resultat(
        2, "", "IP-K02: «Navn» inneholder usynlige styretegn. Skriv teksten på nytt uten dem.\n"
    )
    assert ipkit.innhold() == foer


@pytest.mark.parametrize("angrep", ["vis\x1b[31m", "\u202etull", "a\x07\nb"])
def test_what_was_typed_is_shown_back_without_its_control_characters(ipkit: Ipkit, angrep: str) -> None:
    for argumenter in (
        (angrep,),
        ("vis", angrep),
        ("importer", angrep),
        ("eksporter", f"{angrep}.docx", "--plan", "7"),
    ):
        resultat = ipkit(*argumenter)
        assert resultat.kode in (1, 2, 3)
        assert resultat.feil.count("\n") == 1, resultat.feil
        assert not STYRETEGN.search(resultat.feil)
