"""T14: names and texts that attack a terminal, in every list and view, in a pipe and in a terminal."""

import json
import re
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.cli.fylt import KOLONNER, NEKTES, VISER, som_viser
from tests.cli.harness import Ipkit, Resultat, koble_til

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
    "markup with style": "[bold red on white]Kari[/]",
    "unclosed markup": "Kari [bold",
    "escaped markup": "Kari \\[red] \\\\[/red]",
    "markup with action": "[@click=app.bell]Kari[/]",
    "nested markup": "[a][b][/a][/b]Kari",
    "only brackets": "[[[]]] [/][/][/]",
    "256 colours": "Kari\x1b[38;5;196mrød",
    "true colour": "Kari\x1b[38;2;255;0;0mrød",
    "cursor up": "Kari\x1b[5A\x1b[2K",
    "save and restore": "Kari\x1b7\x1b8",
    "alternate screen": "Kari\x1b[?1049h",
    "hide cursor": "Kari\x1b[?25l",
    "bracketed paste": "Kari\x1b[200~rm -rf\x1b[201~",
    "mouse": "Kari\x1b[?1000h",
    "device status": "Kari\x1b[6n",
    "answerback": "Kari\x05",
    "reset": "Kari\x1bc",
    "charset": "Kari\x1b(0qqq\x0e\x0f",
    "osc 7 folder": "Kari\x1b]7;file:///etc\x07",
    "osc 133 prompt": "Kari\x1b]133;A\x07",
    "osc 1337 file": "Kari\x1b]1337;File=inline=1:AAAA\x07",
    "osc 4 palette": "Kari\x1b]4;0;#ffffff\x07",
    "apc": "Kari\x1b_Gf=100;AAAA\x1b\\",
    "pm": "Kari\x1b^hemmelig\x1b\\",
    "sos": "Kari\x1bXhemmelig\x1b\\",
    "unfinished esc": "Kari\x1b",
    "unfinished csi": "Kari\x1b[",
    "unfinished osc": "Kari\x1b]0;",
    "all c0": "".join(map(chr, range(32))),
    "all c1": "Kari" + "".join(map(chr, range(0x80, 0xA0))),
    "tags": "Kari\U000e0041\U000e007f",
    "combining": "K" + "\u0301" * 50,
    "wide": "全角文字" * 20,
    "emoji family": "👩\u200d👩\u200d👧",
    "very long": "Kari " * 2_000,
}
assert len(ANGREP) == 60
STYRETEGN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


EN_RAD = {"vis", "sak vis", "register status", "fagperson vis", "kartlegging vis", "tilgang",
          "koordinator overlevering", "register sjekk", "statistikk", "slett"}  # fmt: skip
"""What they show is no table of one kind of row."""


@pytest.fixture
def angrepet(fylt: Ipkit, request: pytest.FixtureRequest) -> Ipkit:
    """The register with an attack in every name and text, put there around ipkit."""
    angrep = list(ANGREP.values())
    with closing(koble_til(fylt.register)) as db:
        for plass, (tabell, kolonne, _) in enumerate(KOLONNER):
            verdi = angrep[(request.param + plass) % len(angrep)]
            db.execute(f'UPDATE "{tabell}" SET {kolonne} = ?', (verdi,))
        db.commit()
    return fylt


def _vist(angrepet: Ipkit, *valg: str, **terminal: bool) -> Iterator[tuple[str, Resultat]]:
    """What every command that shows something answers, one after the other."""
    for kommando, argumenter in VISER.items():
        resultat = angrepet(*kommando.split(), *argumenter.split(), *valg, dato="2026-05-30", **terminal)
        assert resultat.kode in (0, NEKTES.get(kommando)), (kommando, resultat.feil)
        yield kommando, resultat


def test_every_command_that_shows_something_is_tried() -> None:
    assert som_viser() == set(VISER)


# Each attack comes in one of the places; `pytest -m full` tries every one in every place.
STEG = [pytest.param(n, marks=() if n % 30 == 0 else pytest.mark.full) for n in range(len(ANGREP))]
som_angrep = pytest.mark.parametrize("angrepet", STEG, indirect=True)


@som_angrep
def test_in_a_pipe_there_is_no_control_character_and_one_line_is_one_row(angrepet: Ipkit) -> None:
    for kommando, resultat in _vist(angrepet):
        assert not STYRETEGN.search(resultat.ut), kommando
        assert not STYRETEGN.search(resultat.feil), kommando
        if kommando not in EN_RAD:
            assert len({linje.count("\t") for linje in resultat.ut.splitlines()}) <= 1, kommando


@som_angrep
def test_as_json_it_is_still_json(angrepet: Ipkit) -> None:
    for kommando, resultat in _vist(angrepet, "--json"):
        if not resultat.kode:
            json.loads(resultat.ut)
        assert not STYRETEGN.search(resultat.ut), kommando


@som_angrep
def test_in_a_terminal_nothing_of_it_is_markup_or_steers(angrepet: Ipkit) -> None:
    """What is drawn holds the bold headings of the table itself and nothing else."""
    egne = re.compile(r"\x1b\[(0|1)m")
    for kommando, resultat in _vist(angrepet, terminal=True):
        assert not STYRETEGN.search(egne.sub("", resultat.ut)), kommando
        assert not STYRETEGN.search(egne.sub("", resultat.feil)), kommando


def test_without_the_one_function_that_cleans_they_do_get_through(
    fylt: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control."""
    fylt.endre("UPDATE person SET navn = ?", ANGREP["osc title"])
    monkeypatch.setattr("ipkit.cli.utskrift.trygg", lambda tekst: tekst)
    assert STYRETEGN.search(fylt("planer").ut)


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
