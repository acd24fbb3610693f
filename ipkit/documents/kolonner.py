"""The columns of tables in large print: none narrower than its longest word, where the others have room.

A template gives widths for text of 11 points. In letters half as large again a date or a title would be
broken in the middle, and a person would read `12.01.20` and `26`.
"""

import re

from ipkit.documents.delmengde import Element
from ipkit.documents.tegning import LUFT, tekstbredde

_TABELLER = ("Tabell", "Faktatabell")
_PUNKT, _FET = 10.5, 1.08 / LUFT
"""The size of the words of a table in ordinary print, and what bold letters are wider; paper needs no air."""
_MARG = 3.2
"""Millimetres: what a cell has beside its words."""
_MEST = 0.4
"""The part of a table that one word may ask for: a longer one is broken."""
# A no-break space keeps what it joins, and a box to tick stays with its word.
_ORDSKILLE = re.compile("(?<![☐☒])[ \n\t-]")


def tilpass_kolonner(tre: Element, bredde: float, skala: float) -> None:
    """Give the columns of every table their room. `bredde` is the width of the text in mm."""
    for element in tre.elementer():
        if element.tag == "section":
            tilpass_kolonner(element, bredde, skala)
        elif element.tag == "table" and element.klasse in _TABELLER:
            _tilpass(element, bredde, skala)


def _tilpass(tabell: Element, bredde: float, skala: float) -> None:
    kolonner = [k for gruppe in tabell.elementer("colgroup") for k in gruppe.elementer()]
    if not kolonner or not all("bredde" in k.attr for k in kolonner):
        return
    prosent = [int(k.attr["bredde"][:-1]) for k in kolonner]
    ord_, tall = _minst(tabell, len(kolonner), bredde, skala)
    andel = _fordel(_fordel([p / sum(prosent) for p in prosent], tall), ord_)
    for kolonne, a in zip(kolonner, andel, strict=True):
        kolonne.attr = kolonne.attr | {"bredde": f"{max(round(100 * a), 1)}%"}


def _minst(tabell: Element, antall: int, bredde: float, skala: float) -> tuple[list[float], list[float]]:
    """The part of the width that each column's longest word takes, and its longest date or number, which are
    never to be broken. Cells over several columns ask for nothing."""
    minst, tall = [0.0] * antall, [0.0] * antall
    for rad in (rad for del_ in tabell.elementer("thead", "tbody") for rad in del_.elementer()):
        celler = list(rad.elementer())
        for i, celle in enumerate(celler if len(celler) == antall else ()):
            for ord_ in _ORDSKILLE.split(_tekst(celle)):
                rom = min((tekstbredde(ord_, _PUNKT * skala) * _FET + _MARG) / bredde, _MEST)
                minst[i] = max(minst[i], rom)
                if ord_[:1].isdigit():
                    tall[i] = max(tall[i], rom)
    return minst, tall


def _fordel(andel: list[float], minst: list[float]) -> list[float]:
    """What is too narrow gets what it lacks, in proportion, of what the others can spare."""
    mangler = [max(m - a, 0) for a, m in zip(andel, minst, strict=True)]
    ledig = [max(a - m, 0) for a, m in zip(andel, minst, strict=True)]
    flyttes = min(sum(mangler), sum(ledig))
    if not flyttes:
        return andel
    faar, gir = flyttes / sum(mangler), flyttes / sum(ledig)
    return [a + m * faar - fri * gir for a, m, fri in zip(andel, mangler, ledig, strict=True)]


def _tekst(element: Element) -> str:
    """The words of a cell; paragraphs, points and lines do not run together."""
    biter = (b if isinstance(b, str) else _tekst(b) for b in element.barn)
    return "".join(biter) + ("\n" if element.tag in ("p", "li", "br") else "")
