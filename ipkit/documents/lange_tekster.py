"""A very long text in a table cell becomes several paragraphs.

LibreOffice lays out a paragraph anew for each page that a cell breaks over: 100,000 characters in one
took it half a minute, in paragraphs of 3,000 two seconds. No character is added or left out.
"""

from collections.abc import Iterable, Iterator, Sequence

from ipkit.documents.delmengde import Element

MAKS_AVSNITT = 3000
"""Characters of a paragraph in a cell; a longer one is divided where a sentence ends."""

Innhold = Sequence[Element | str]


def del_opp(innhold: Innhold) -> Iterable[Innhold]:
    """The content of one paragraph as one or more."""
    if len(innhold) == 1 and isinstance(innhold[0], str) and len(innhold[0]) <= MAKS_AVSNITT:
        return (innhold,)  # as nearly every cell is
    return _del_opp(innhold)


def _del_opp(innhold: Innhold) -> Iterator[Innhold]:
    avsnitt: list[Element | str] = []
    for bit in innhold:
        forste, *andre = _biter(bit)
        avsnitt.append(forste)
        for neste in andre:
            yield avsnitt
            avsnitt = [neste]
    yield avsnitt


def _biter(bit: Element | str) -> list[Element | str]:
    """A text, or an inline element of one text, in pieces."""
    if isinstance(bit, str):
        return [*_tekstbiter(bit)] if len(bit) > MAKS_AVSNITT else [bit]
    tekst = bit.barn[0] if len(bit.barn) == 1 else ""
    if isinstance(tekst, Element) or len(tekst) <= MAKS_AVSNITT:
        return [bit]
    return [_med_tekst(bit, del_) for del_ in _tekstbiter(tekst)]


def _tekstbiter(tekst: str) -> Iterator[str]:
    while len(tekst) > MAKS_AVSNITT:
        kutt = max(tekst.rfind(slutt, 0, MAKS_AVSNITT) + len(slutt) for slutt in (". ", "! ", "? "))
        if kutt < MAKS_AVSNITT // 2:
            kutt = tekst.rfind(" ", 0, MAKS_AVSNITT) + 1 or MAKS_AVSNITT
        yield tekst[:kutt]
        tekst = tekst[kutt:]
    if tekst:
        yield tekst


def _med_tekst(element: Element, tekst: str) -> Element:
    kopi = Element(element.tag, element.attr)
    kopi.barn.append(tekst)
    return kopi
