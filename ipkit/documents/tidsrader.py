"""The rows of the timeline: what each one says, from when to when, and the room that its words take."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.tegning import kutt, linjer

SMAL = 120
"""Millimetres: in a narrower picture the words stand above the bars."""
_MAAL, TILTAK = 9.0, 8.5  # points
ETIKETT = 0.46
"""The part of a wide picture that the words to the left of the bars have."""
LINJE = 3.6
"""What one more line of words adds to a row."""


MAKS_HOYDE = 205
"""Millimetres: what one page has room for below a heading."""
HALV_SIDE = 115
"""Millimetres: half of a page's text."""


class Rad(NamedTuple):
    """A goal or a measure: what it says, from when to when (None, None: no dates), and how it looks.

    `enlinje`: its words are cut to one line.
    """

    navn: str
    tekst: str
    merknad: str
    fra: date | None
    til: date | None
    farge: str
    er_maal: bool
    enlinje: bool = False


def bare_maal(rader: Iterable[Rad], oversett: Oversetter) -> list[Rad]:
    """The goals alone, each with the number of its measures: the overview of a long plan."""
    grupper: list[list[Rad]] = []
    for rad in rader:
        if rad.er_maal:
            grupper.append([])
        grupper[-1].append(rad)
    ut: list[Rad] = []
    for maal, *tiltak in grupper:
        antall = oversett("{antall} tiltak", antall=len(tiltak)) if tiltak else ""
        ut.append(maal._replace(merknad=", ".join(filter(None, (maal.merknad, antall)))))
    return ut


def tidsrader(k: dict[str, Any], oversett: Oversetter) -> Iterable[Rad]:
    for m in k["maal"]:
        farge, merknad = _utseende(m, "maal", m["avsluttet"], oversett)
        fra = m["fra"] or (k["plan"]["fra"] if m["frist"] else None)
        navn = oversett("Mål {nummer}", nummer=m["nummer"])
        yield Rad(navn, m["tekst"], merknad, fra, m["frist"], farge, True)
        for t in m["tiltak"]:
            farge, merknad = _utseende(t, "tiltak", t["ferdig"], oversett)
            fra = t["fra"] or (m["fra"] or k["plan"]["fra"] if t["til"] else None)
            yield Rad(t["nummer"], t["tekst"], merknad, fra, t["til"], farge, False)


def _utseende(element: dict[str, Any], farge: str, ferdig: bool, oversett: Oversetter) -> tuple[str, str]:
    """Its look, and the word that says the same."""
    if element["forslag"]:
        return "forslag", oversett("forslag")
    return ("ferdig", element["status"]) if ferdig else (farge, "")


class Plass(NamedTuple):
    """A row and the room that it takes: the lines of its words, their height, and its own."""

    rad: Rad
    linjer: list[str]
    ordhoyde: float
    hoyde: float


def plasser(rad: Rad, bredde: float, skala: float) -> Plass:
    """Lay out the words of a row."""
    return med_linjer(rad, _etikett(rad, bredde, skala), bredde, skala)


def med_linjer(rad: Rad, ordene: list[str], bredde: float, skala: float) -> Plass:
    """The room of a row with these lines; on a narrow picture the bar is below them."""
    hoyde = (enkel_hoyde(rad) + LINJE * (len(ordene) - 1)) * skala
    return Plass(rad, ordene, hoyde, hoyde + 0.6 * enkel_hoyde(rad) * skala if bredde < SMAL else hoyde)


def enkel_hoyde(rad: Rad) -> float:
    return 6.4 if rad.er_maal else 5.4


def innrykk(rad: Rad, skala: float) -> float:
    return 0 if rad.er_maal else 3 * skala


def _etikett(rad: Rad, bredde: float, skala: float) -> list[str]:
    """The words of a row, in one line or in two."""
    rom = (bredde if bredde < SMAL else bredde * ETIKETT - 2) - innrykk(rad, skala)
    hale = f" ({rad.merknad})" if rad.merknad else ""
    # Bold letters are a little wider.
    bredt, punkt = rom * (0.94 if rad.er_maal else 1), radpunkt(rad) * skala
    tekst = f"{rad.navn} {rad.tekst}"
    return [kutt(tekst, bredt, punkt, hale)] if rad.enlinje else linjer(tekst, bredt, punkt, hale)


def radpunkt(rad: Rad) -> float:
    return _MAAL if rad.er_maal else TILTAK


def del_opp(
    rader: Sequence[Plass], hendelser: int, skala: float, maks: float = MAKS_HOYDE
) -> list[list[Plass]]:
    """The rows of each picture; a goal begins the next one where its measures would not fit."""
    rom = maks - (22 + 6 * hendelser) * skala
    deler: list[list[Plass]] = [[]]
    brukt = 0.0
    for i, plass in enumerate(rader):
        gruppe = plass.hoyde
        if plass.rad.er_maal:
            for neste in rader[i + 1 :]:
                if neste.rad.er_maal:
                    break
                gruppe += neste.hoyde
        trengs = gruppe if gruppe <= rom else plass.hoyde
        if deler[-1] and brukt + trengs > rom:
            deler.append([])
            brukt = 0
        deler[-1].append(plass)
        brukt += plass.hoyde
    return deler
