"""Reads a finished document back: python-docx is the oracle, html.parser the other one."""

from html.parser import HTMLParser
from io import BytesIO

from docx import Document
from docx.document import Document as Dokument
from docx.table import Table
from docx.text.paragraph import Paragraph

_BILDE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_MERKER = {
    "Heading 1": "# ",
    "Heading 2": "## ",
    "Heading 3": "### ",
    "Brevtittel": "# ",
    "Brevoverskrift": "## ",
    "List Bullet": "- ",
    "List Number": "1. ",
}


def aapne(data: bytes) -> Dokument:
    return Document(BytesIO(data))


def docx_tekst(data: bytes) -> str:
    """Headings, paragraphs, points and table rows, a line each; the edges of the pages first."""
    dok = aapne(data)
    seksjon = dok.sections[0]
    deler = (seksjon.first_page_header, seksjon.header, seksjon.footer)
    linjer = [f"[{linje}]" for del_ in deler for linje in _linjer(del_)]
    return "\n".join([*linjer, *_linjer(dok)]) + "\n"


def _linjer(sted) -> list[str]:
    linjer: list[str] = []
    for blokk in sted.iter_inner_content():
        if isinstance(blokk, Paragraph):
            linjer.extend(_avsnitt(blokk))
        else:
            linjer.extend(_rader(blokk))
    return linjer


def _avsnitt(avsnitt: Paragraph) -> list[str]:
    """A line to write on is shown as one, a picture as what it says; any other empty paragraph is nothing."""
    tekst = avsnitt.text or ("____" if avsnitt.style.name.startswith("Skrivelinje") else "")
    if bilder := [f"[bilde: {b.get('descr')}]" for b in avsnitt._p.iter(_BILDE)]:
        return bilder
    return [_MERKER.get(avsnitt.style.name, "") + tekst] if tekst else []


def _rader(tabell: Table) -> list[str]:
    return ["| " + " | ".join(c.text.replace("\n", " / ") for c in rad.cells) + " |" for rad in tabell.rows]


def all_tekst(data: bytes) -> str:
    """Every text of the body, as it stands."""
    return "\n".join(t for t in _linjer(aapne(data)))


class _Leser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tagger: list[tuple[str, dict[str, str | None]]] = []
        self.tekster: list[str] = []
        self._stil = False
        self._svg = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tagger.append((tag, dict(attrs)))
        self._stil = tag == "style"
        self._svg = self._svg or tag == "svg"
        if tag == "br":
            self.tekster.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._stil = False
        self._svg = self._svg and tag != "svg"

    def handle_data(self, data: str) -> None:
        if not self._stil and not self._svg:
            self.tekster.append(data)


def html_leser(data: bytes) -> _Leser:
    leser = _Leser()
    leser.feed(data.decode("utf-8"))
    return leser


def html_tekst(data: bytes) -> str:
    return "".join(html_leser(data).tekster)
