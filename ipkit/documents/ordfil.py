"""A finished .docx, opened to be controlled: its parts as trees, its styles with what they inherit."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from io import BytesIO
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"


class Ordstil(NamedTuple):
    """A style: its name without blanks, what it is based on, and its element."""

    navn: str
    bygger: str | None
    element: Element


@lru_cache(maxsize=32)
def _tre(data: bytes) -> Element:
    """A part to look at, never to change: most are the same in every document of a look."""
    return fromstring(data)


class Ordfil:
    """The file's parts, read when they are asked for."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as arkiv:
            self.deler = {n: _tre(arkiv.read(n)) for n in arkiv.namelist() if n.endswith((".xml", ".rels"))}

    @property
    def kropp(self) -> Element:
        """The body."""
        return self.deler["word/document.xml"][0]

    @property
    def seksjon(self) -> Element:
        """The page set-up."""
        return self.kropp[-1]

    @property
    def blokker(self) -> list[Element]:
        """The paragraphs and tables of the body, in order."""
        return [e for e in self.kropp if e.tag in (f"{W}p", f"{W}tbl")]

    def avsnitt(self) -> Iterator[Element]:
        """Every paragraph of the body and of the edges of the pages, in tables too but not in pictures."""
        for navn, rot in self.deler.items():
            if navn == "word/document.xml" or rot.tag in (f"{W}hdr", f"{W}ftr"):
                yield from _uten_bilder(rot)

    @cached_property
    def stiler(self) -> dict[str, Ordstil]:
        """Styles by id."""
        ut = {}
        for e in self.deler["word/styles.xml"].iter(f"{W}style"):
            bygger = e.find(f"{W}basedOn")
            navn = verdi(e.find(f"{W}name")) or ""
            ut[e.get(f"{W}styleId") or ""] = Ordstil(navn.replace(" ", ""), verdi(bygger), e)
        return ut

    def kjede(self, id_: str | None) -> Iterator[Ordstil]:
        """A style and what it inherits from, the nearest first."""
        sett: set[str] = set()
        while id_ in self.stiler and id_ not in sett:
            sett.add(id_)
            stil = self.stiler[id_]
            yield stil
            id_ = stil.bygger

    def stilnavn(self, element: Element) -> str:
        """The name of the style of a paragraph or table, without blanks."""
        stil = self.stiler.get(stilid(element) or "")
        return stil.navn if stil else "Normal"

    def egenskap(self, avsnitt: Element, navn: str) -> Element | None:
        """A paragraph property: its own, else that of its style."""
        eget = avsnitt.find(f"{W}pPr/{W}{navn}")
        if eget is not None:
            return eget
        funnet = (s.element.find(f"{W}pPr/{W}{navn}") for s in self.kjede(stilid(avsnitt)))
        return next((e for e in funnet if e is not None), None)

    def nivaa(self, avsnitt: Element) -> int | None:
        """1 for a heading of the first level, and so on; None for what is no heading."""
        for stil in self.kjede(stilid(avsnitt)):
            if stil.navn.lower().startswith("heading") and stil.navn[7:].isdigit():
                return int(stil.navn[7:])
        return None


def _uten_bilder(rot: Element) -> Iterator[Element]:
    for e in rot:
        if e.tag == f"{W}p":
            yield e
        elif e.tag != f"{W}drawing":
            yield from _uten_bilder(e)


def lopene(avsnitt: Element) -> Iterator[Element]:
    """The runs of a paragraph, without those in its pictures."""
    for e in avsnitt:
        if e.tag == f"{W}r":
            if e.find(f".//{W}drawing") is None:
                yield e
        elif e.tag != f"{W}pPr":
            yield from lopene(e)


def verdi(element: Element | None, navn: str = "val") -> str | None:
    """An attribute of Word's own, of an element that may be missing."""
    return None if element is None else element.get(f"{W}{navn}")


def stilid(element: Element) -> str | None:
    """The style of a paragraph or table."""
    stil = element.find(f"{W}pPr/{W}pStyle")
    return verdi(stil if stil is not None else element.find(f"{W}tblPr/{W}tblStyle"))


def tekst(element: Element) -> str:
    """The text in an element."""
    return "".join([t.text or "" for t in element.iter(f"{W}t")])
