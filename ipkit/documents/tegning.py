"""A picture as pure values, in millimetres from the top left. Word and HTML each write it their own way."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

PUNKT = 0.3528
"""One point of type in millimetres."""
LUFT = 1.15
"""What a text is reckoned wider than in Calibri: on a phone it is set in another type."""


class _Bredder(dict[str, float]):
    """The width of each character, one that is not known from the first time it is met."""

    def __missing__(self, tegn: str) -> float:
        self[tegn] = bredde = _EMOJI if tegn > "⺀" else _BRED
        return bredde


_BRED = 0.8
_EMOJI = 1.4
# Widths of Calibri in hundredths of the size; whatever is not here is as wide as an «m».
_BREDDER = _Bredder(
    {
        tegn: bredde / 100
        for bredde, tegn_ in (
            (25, " 'iljI,.·:;`()"),
            (35, "-[]f{}J!tr/\\"),
            (42, '"sšzžLcx'),
            (48, "kvy?FS|ŠZgŽaåäETY"),
            (51, "eé0123456789"),
            (54, "#*+<=>^_~–$«»KPXCbdhnopquøöüBRV"),
            (66, "AÅDHGUNOØQ&…"),
            (80, "%wÆæm"),
            (90, "MW@"),
        )
        for tegn in tegn_
    }
).__getitem__

Plass = Literal["venstre", "midt", "hoyre"]


class Farge(NamedTuple):
    """How a shape looks: ground, line (six hex digits, or None), its width in mm, and whether it is dashed.

    Never the only thing that tells one from another: a form, a word or a dash does.
    """

    flate: str | None
    strek: str | None
    tykkelse: float = 0.25
    stiplet: bool = False


FARGER = {
    "maal": Farge("17495C", "17495C"),
    "tiltak": Farge("BBD3DC", "17495C"),
    "ferdig": Farge("FFFFFF", "4A545C"),
    "forslag": Farge("FFF6DA", "B07A00", 0.4, True),
    "person": Farge("E8F0F3", "17495C"),
    "planeier": Farge("17495C", "17495C"),
    "koordinator": Farge("FFFFFF", "17495C", 0.7),
    "rutenett": Farge(None, "9DB4BE", 0.15),
    "ramme": Farge(None, "4A545C", 0.3),
    "idag": Farge(None, "8A1C1C", 0.5, True),
    "merke": Farge("17495C", "17495C"),
    "kommende": Farge("FFFFFF", "17495C", 0.4),
}
TEKSTFARGER = {"blekk": "1B1F23", "dempet": "4A545C", "farge": "17495C", "lys": "FFFFFF", "varsel": "8A1C1C"}


class Boks(NamedTuple):
    """A rectangle; `farge` is a key of FARGER."""

    x: float
    y: float
    b: float
    h: float
    farge: str
    rund: bool = False


class Strek(NamedTuple):
    """A line to the right or down."""

    x: float
    y: float
    b: float
    h: float
    farge: str


class Merke(NamedTuple):
    """A mark around a point: a diamond or a circle."""

    x: float
    y: float
    r: float
    form: Literal["rombe", "sirkel"]
    farge: str


class Tekst(NamedTuple):
    """One line of text in a room of its own, which it does not leave; `farge` is a key of TEKSTFARGER."""

    x: float
    y: float
    b: float
    h: float
    tekst: str
    punkt: float
    farge: str = "blekk"
    fet: bool = False
    plass: Plass = "venstre"


Del = Boks | Strek | Merke | Tekst


class Tegning(NamedTuple):
    """A picture: its size, its parts from the back to the front, and what it says in words."""

    bredde: float
    hoyde: float
    deler: tuple[Del, ...]
    alt: str


def tekstbredde(tekst: str, punkt: float) -> float:
    """How wide a line is, in mm, with some air."""
    return sum(map(_BREDDER, tekst)) * punkt * PUNKT * LUFT


def kutt(tekst: str, bredde: float, punkt: float, hale: str = "") -> str:
    """The text in one line of `bredde` mm, cut with «…»; `hale` is never cut away."""
    tekst = " ".join(tekst.split())
    if tekstbredde(tekst + hale, punkt) <= bredde:
        return tekst + hale
    rom = bredde - tekstbredde("…" + hale, punkt)
    antall = 0
    enhet = punkt * PUNKT * LUFT
    for bredde_av in map(_BREDDER, tekst):
        rom -= bredde_av * enhet
        if rom < 0:
            break
        antall += 1
    return f"{_hele_tegn(tekst, antall).rstrip()}…{hale}"


def linjer(tekst: str, bredde: float, punkt: float, hale: str = "") -> list[str]:
    """The text in one line, or in two that break between words; what is too long for them is cut with «…»."""
    tekst = " ".join(tekst.split())
    if tekstbredde(tekst + hale, punkt) <= bredde:
        return [tekst + hale]
    forste, rest = _bryt(tekst.split(" "), bredde, punkt)
    return [forste, kutt(rest, bredde, punkt, hale)] if forste else [kutt(rest, bredde, punkt, hale)]


def _bryt(ordene: list[str], bredde: float, punkt: float) -> tuple[str, str]:
    """As many words as a line has room for, but for the last one, and the rest."""
    antall = 0
    rom = bredde - tekstbredde(ordene[0], punkt)
    while antall < len(ordene) - 1 and rom >= 0:
        antall += 1
        rom -= tekstbredde(f" {ordene[antall]}", punkt)
    return " ".join(ordene[:antall]), " ".join(ordene[antall:])


def _hele_tegn(tekst: str, antall: int) -> str:
    """The first `antall` characters, but no half emoji or letter without its accents."""
    while antall and antall < len(tekst) and _henger_sammen(tekst[antall - 1], tekst[antall]):
        antall -= 1
    return tekst[:antall]


def _henger_sammen(forste: str, neste: str) -> bool:
    """Whether the second is joined to the first: joiners, variants, skin tones, combining marks."""
    return (
        "\u200d" in (forste, neste)
        or neste == "\ufe0f"
        or "\u0300" <= neste <= "\u036f"
        or "\U0001f3fb" <= neste <= "\U0001f3ff"
    )


def tekster(tegning: Tegning) -> Iterator[Tekst]:
    """The texts of a picture."""
    return (d for d in tegning.deler if isinstance(d, Tekst))
