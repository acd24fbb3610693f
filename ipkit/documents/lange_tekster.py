"""A very long text in a table cell becomes several paragraphs.

LibreOffice lays out a paragraph anew for each page that a cell breaks over: 100,000 characters in one
took it half a minute, in paragraphs of 3,000 two seconds. No character is added or left out.
"""

from collections.abc import Iterator

MAKS_AVSNITT = 3000
"""Characters of a paragraph in a cell; a longer one is divided where a sentence ends."""
MAKS_HEL_RAD = 1500
"""Characters in a table row that is kept on one page; a longer one may break."""


def tekstbiter(tekst: str) -> Iterator[str]:
    """The text in pieces of one paragraph each."""
    while len(tekst) > MAKS_AVSNITT:
        kutt = max(tekst.rfind(slutt, 0, MAKS_AVSNITT) + len(slutt) for slutt in (". ", "! ", "? "))
        if kutt < MAKS_AVSNITT // 2:
            kutt = tekst.rfind(" ", 0, MAKS_AVSNITT) + 1 or MAKS_AVSNITT
        yield tekst[:kutt]
        tekst = tekst[kutt:]
    if tekst:
        yield tekst
