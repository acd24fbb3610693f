"""The HTML subset (design § 6): rendered text in, a small tree out. Anything else is the template's fault.

Blanks of the template collapse as in HTML; blanks and line breaks of a person's text come as character
references and stay: a newline in a text is a line break in every format.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ipkit.documents.mal import Rendret

_INLINE = frozenset({"strong", "em", "span", "br", "img"})
_FLYT = frozenset({"h1", "h2", "h3", "p", "ul", "ol", "table", "section", "figure"})
_CELLE = _INLINE | frozenset({"p", "ul", "ol"})

# Which elements an element may hold; "#" is text.
INNHOLD: dict[str, frozenset[str]] = {
    "#rot": _FLYT | {"header", "footer"},
    "section": _FLYT,
    "header": frozenset({"p", "table"}),
    "footer": frozenset({"p", "table"}),
    **{tag: _INLINE | {"#"} for tag in ("h1", "h2", "h3", "p", "strong", "em", "span", "figcaption")},
    "caption": _INLINE | {"#"},
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "li": _INLINE | {"#", "ul", "ol"},
    "table": frozenset({"caption", "colgroup", "thead", "tbody"}),
    "colgroup": frozenset({"col"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
    "th": _CELLE | {"#"},
    "td": _CELLE | {"#"},
    "figure": frozenset({"img", "figcaption"}),
    "br": frozenset(),
    "col": frozenset(),
    "img": frozenset(),
}
_TOMME = frozenset({"br", "col", "img"})
BLOKKER = frozenset(INNHOLD) - _INLINE - {"#rot"}

_FELLES = frozenset({"class", "lang", "hold-sammen"})
_EGNE: dict[str, frozenset[str]] = {
    "td": frozenset({"colspan"}),
    "th": frozenset({"colspan", "scope"}),
    "col": frozenset({"bredde"}),
    "img": frozenset({"src", "alt"}),
    "header": frozenset({"forside"}),
    "span": frozenset({"felt"}),
}
_VERDIER: dict[str, re.Pattern[str]] = {
    "class": re.compile(r"\w+"),
    "lang": re.compile(r"[a-z]{2,3}(-[A-Z]{2})?"),
    "colspan": re.compile(r"[1-9]\d?"),
    "bredde": re.compile(r"[1-9]\d?%"),
    "scope": re.compile("row|col"),
    "felt": re.compile("side|sider"),
    "hold-sammen": re.compile(""),
    "forside": re.compile(""),
}

_BIT = re.compile(
    r"<!--.*?-->|<(?P<slutt>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?P<attr>(?:\s+[\w-]+(?:=\"[^\"<]*\")?)*)\s*/?>"
    r"|(?P<tekst>[^<]+)|(?P<ulovlig><)",
    re.DOTALL,
)
_ATTRIBUTT = re.compile(r"([\w-]+)(?:=\"([^\"]*)\")?")
_BLANKE = re.compile(r"[ \t\r\n]+")
_ULOVLIGE_TEGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(slots=True)
class Element:
    """One element of the tree. Texts among the children are decoded and ready to be written."""

    tag: str
    attr: dict[str, str] = field(default_factory=dict)
    barn: "list[Element | str]" = field(default_factory=list)

    @property
    def klasse(self) -> str | None:
        """The style's name."""
        return self.attr.get("class")

    def elementer(self, *tagger: str) -> "Iterator[Element]":
        """The child elements, of these tags if any are given."""
        return (b for b in self.barn if isinstance(b, Element) and (not tagger or b.tag in tagger))

    def alle(self) -> "Iterator[Element]":
        """Every element below this one, in order."""
        for barn in self.elementer():
            yield barn
            yield from barn.alle()

    def tekst(self) -> str:
        """The text below this element; a line break is a newline."""
        if self.tag == "br":
            return "\n"
        return "".join(b if isinstance(b, str) else b.tekst() for b in self.barn)


def les(rendret: Rendret) -> Element:
    """The tree of a rendered template, below a root `#rot`. Raises MalfeilError."""
    if treff := _ULOVLIGE_TEGN.search(rendret.html):
        raise rendret.feil(f"usynlig styretegn (tegn nr. {ord(treff[0])}) kan ikke stå i et dokument.")
    leser = _Leser(rendret)
    for bit in _BIT.finditer(rendret.html):
        leser.ta_imot(bit)
    return leser.ferdig()


class _Leser:
    """Builds the tree, piece by piece."""

    def __init__(self, rendret: Rendret) -> None:
        self.rendret = rendret
        self.stabel = [Element("#rot")]

    def ta_imot(self, bit: re.Match[str]) -> None:
        """One tag, text or comment."""
        if bit["tekst"]:
            self._tekst(bit["tekst"])
        elif bit["ulovlig"]:
            utdrag = bit.string[bit.start() : bit.start() + 30].split("\n")[0]
            raise self.rendret.feil(f"«{utdrag}» er ikke riktig HTML.", utdrag.split(" ")[0])
        elif bit["slutt"]:
            self._slutt(bit["tag"].lower())
        elif bit["tag"]:
            self._start(bit["tag"].lower(), bit["attr"], bit[0])

    def ferdig(self) -> Element:
        """The root, when everything is closed."""
        if len(self.stabel) > 1:
            tag = self.stabel[-1].tag
            raise self.rendret.feil(f"<{tag}> er ikke avsluttet.", f"<{tag}")
        for element in self.stabel[0].alle():
            _trim(element)
        return self.stabel[0]

    def _tekst(self, raa: str) -> None:
        foreldre = self.stabel[-1]
        if "#" in INNHOLD[foreldre.tag]:
            foreldre.barn.append(_BLANKE.sub(" ", raa))
        elif raa.strip():
            utdrag = raa.strip().split("\n")[0][:30]
            raise self.rendret.feil(f"teksten «{utdrag}» står ikke i et avsnitt.", utdrag)

    def _start(self, tag: str, attributter: str, hele: str) -> None:
        foreldre = self.stabel[-1]
        if tag not in INNHOLD:
            raise self.rendret.feil(f"<{tag}> kan ikke brukes i en mal.", f"<{tag}")
        if tag not in INNHOLD[foreldre.tag]:
            hvor = "utenfor alt annet" if foreldre.tag == "#rot" else f"i <{foreldre.tag}>"
            raise self.rendret.feil(f"<{tag}> kan ikke stå {hvor}.", hele)
        element = Element(tag, self._attributter(tag, attributter, hele))
        foreldre.barn.append(element)
        if tag not in _TOMME:
            self.stabel.append(element)

    def _slutt(self, tag: str) -> None:
        if tag in _TOMME and tag in INNHOLD:
            return
        if self.stabel[-1].tag != tag:
            raise self.rendret.feil(f"</{tag}> hører ikke til noen åpen <{tag}>.", f"</{tag}")
        self.stabel.pop()

    def _attributter(self, tag: str, tekst: str, hele: str) -> dict[str, str]:
        funnet: dict[str, str] = {}
        for navn, verdi in _ATTRIBUTT.findall(tekst) if tekst else ():
            if navn not in _FELLES and navn not in _EGNE.get(tag, ()):
                raise self.rendret.feil(f"«{navn}» kan ikke brukes på <{tag}>.", hele)
            if navn in _VERDIER and not _VERDIER[navn].fullmatch(verdi):
                raise self.rendret.feil(f"«{verdi}» er ingen verdi for «{navn}» på <{tag}>.", hele)
            funnet[navn] = html.unescape(verdi)
        return funnet


def _trim(element: Element) -> None:
    """Decode the texts; the template's blanks go at the edges of a block and around a line break."""
    barn = element.barn
    for i, tekst in enumerate(barn):
        if isinstance(tekst, Element):
            continue
        if element.tag in BLOKKER and (i == 0 or _bryter(barn[i - 1])):
            tekst = tekst.removeprefix(" ")
        if element.tag in BLOKKER and (i == len(barn) - 1 or _bryter(barn[i + 1])):
            tekst = tekst.removesuffix(" ")
        barn[i] = html.unescape(tekst) if "&" in tekst else tekst
    element.barn = [b for b in barn if b != ""]


def _bryter(barn: Element | str) -> bool:
    return isinstance(barn, Element) and (barn.tag in BLOKKER or barn.tag == "br")


def kontroller_klasser(tre: Element, stiler: frozenset[str], rendret: Rendret) -> None:
    """Raises MalfeilError where a `class` is no style of stil.docx."""
    for element in tre.alle():
        if element.klasse and element.klasse not in stiler:
            raise rendret.feil(
                f"stilen «{element.klasse}» finnes ikke i stil.docx.", f'class="{element.klasse}"'
            )


def finn_bilde(tre: Element, rendret: Rendret) -> None:
    """Raises MalfeilError at a picture: no writer draws them yet."""
    if any(element.tag == "img" for element in tre.alle()):
        raise rendret.feil("bilder (<img>) kan ikke brukes ennå. Legg logoen i stil.docx.", "<img")
