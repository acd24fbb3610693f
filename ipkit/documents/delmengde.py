"""The HTML subset (design § 6): rendered text in, a small tree out. Anything else is the template's fault.

Pictures (`img`, `figure`) are refused with a sentence of their own until they can be drawn.

Blanks of the template collapse as in HTML; blanks and line breaks of a person's text come as character
references and stay: a newline in a text is a line break in every format.
"""

import html
import re
from collections.abc import Iterator

from ipkit.documents.feil import MalfeilError
from ipkit.documents.mal import Rendret

_INLINE = frozenset({"strong", "em", "span", "br"})
_FLYT = frozenset({"h1", "h2", "h3", "p", "ul", "ol", "table", "section"})
_CELLE = _INLINE | frozenset({"p", "ul", "ol"})

# Which elements an element may hold; "#" is text.
INNHOLD: dict[str, frozenset[str]] = {
    "#rot": _FLYT | {"header", "footer"},
    "section": _FLYT,
    "header": frozenset({"p", "table"}),
    "footer": frozenset({"p", "table"}),
    **{tag: _INLINE | {"#"} for tag in ("h1", "h2", "h3", "p", "strong", "em", "span")},
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
    "br": frozenset(),
    "col": frozenset(),
}
_TOMME = frozenset({"br", "col"})
BLOKKER = frozenset(INNHOLD) - _INLINE - {"#rot"}

_FELLES = frozenset({"class", "lang", "hold-sammen"})
_EGNE: dict[str, frozenset[str]] = {
    "td": frozenset({"colspan"}),
    "th": frozenset({"colspan", "scope"}),
    "col": frozenset({"bredde"}),
    "header": frozenset({"forside"}),
    "span": frozenset({"felt"}),
}
_VERDIER: dict[str, str] = {
    "class": r"\w+",
    "lang": r"[a-z]{2,3}(-[A-Z]{2})?",
    "colspan": r"[1-9]\d?",
    "bredde": r"[1-9]\d?%",
    "scope": "row|col",
    "felt": "side|sider",
    "hold-sammen": "",
    "forside": "",
}

# Texts and tags take turns. No attribute of the subset has a «>» in its value.
_BITER = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
_STARTTAGG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w-]+(?:=\"[^\"<]*\")?)*)\s*/?>")
_ATTRIBUTT = re.compile(r"([\w-]+)(?:=\"([^\"]*)\")?")
_BLANKE = re.compile(r"[ \t\r\n]+")
_ULOVLIGE_TEGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Element:
    """One element of the tree. Texts among the children are decoded and ready to be written.

    `attr` is shared between elements with the same start tag: nobody changes it.
    """

    __slots__ = ("attr", "barn", "tag")

    def __init__(self, tag: str, attr: dict[str, str] | None = None) -> None:
        self.tag = tag
        self.attr = attr or {}
        self.barn: list[Element | str] = []

    @property
    def klasse(self) -> str | None:
        """The style's name."""
        return self.attr.get("class")

    def elementer(self, *tagger: str) -> "Iterator[Element]":
        """The child elements, of these tags if any are given."""
        return (b for b in self.barn if isinstance(b, Element) and (not tagger or b.tag in tagger))

    def tekst(self) -> str:
        """The text below this element; a line break is a newline."""
        if self.tag == "br":
            return "\n"
        return "".join(b if isinstance(b, str) else b.tekst() for b in self.barn)


def les(rendret: Rendret, stiler: frozenset[str]) -> Element:
    """The tree of a rendered template, below a root `#rot`.

    Raises MalfeilError for whatever is outside the subset, a `class` that is none of `stiler` included.
    """
    if treff := _ULOVLIGE_TEGN.search(rendret.html):
        raise rendret.feil(f"usynlig styretegn (tegn nr. {ord(treff[0])}) kan ikke stå i et dokument.")
    return _Leser(rendret, stiler).les()


class _Leser:
    """Builds the tree, piece by piece. `kjente` are the start tags met before: most come many times."""

    def __init__(self, rendret: Rendret, stiler: frozenset[str]) -> None:
        self.rendret = rendret
        self.stiler = stiler
        self.biter: list[str] = _BITER.split(rendret.html)
        self.plass = 0
        self.stabel = [Element("#rot")]
        self.apnet = [0]
        self.kjente: dict[str, tuple[str, dict[str, str]]] = {}

    def les(self) -> Element:
        """The root, when everything is closed."""
        for plass, bit in enumerate(self.biter):
            self.plass = plass
            if not plass % 2:
                self._tekst(bit)
            elif bit[1] == "/":
                self._slutt(bit[2:-1].rstrip())
            elif bit[1] != "!":
                self._start(bit)
        if len(self.stabel) > 1:
            self.plass = self.apnet[-1]
            raise self._feil(f"<{self.stabel[-1].tag}> er ikke avsluttet.")
        return self.stabel[0]

    def _feil(self, hva: str) -> MalfeilError:
        """A fault at this piece; what follows it tells it from others like it."""
        bit = self.biter[self.plass].strip()
        etter = "".join(self.biter[self.plass :]).lstrip()
        return self.rendret.feil(hva, etter[: len(bit) + 80], len(bit))

    def _tekst(self, raa: str) -> None:
        foreldre = self.stabel[-1]
        if "<" in raa:
            raise self._feil(f"«{_kort(raa[raa.index('<') :])}» er ikke riktig HTML.")
        if "#" in INNHOLD[foreldre.tag]:
            if raa:
                foreldre.barn.append(_BLANKE.sub(" ", raa))
        elif raa and not raa.isspace():
            raise self._feil(f"teksten «{_kort(raa)}» står ikke i et avsnitt.")

    def _start(self, hele: str) -> None:
        foreldre = self.stabel[-1]
        tag, attr = self.kjente.get(hele) or self._ny_tagg(hele)
        if tag not in INNHOLD[foreldre.tag]:
            raise self._feil(_feil_plass(tag, foreldre.tag))
        element = Element(tag, attr)
        foreldre.barn.append(element)
        if tag not in _TOMME:
            self.stabel.append(element)
            self.apnet.append(self.plass)

    def _slutt(self, tag: str) -> None:
        element = self.stabel[-1]
        if element.tag != tag:
            raise self._feil(f"</{tag}> hører ikke til noen åpen <{tag}>.")
        self.stabel.pop()
        self.apnet.pop()
        if "#" in INNHOLD[tag] and element.barn:
            _trim(element)

    def _ny_tagg(self, hele: str) -> tuple[str, dict[str, str]]:
        treff = _STARTTAGG.fullmatch(hele)
        if treff is None:
            raise self._feil(f"«{_kort(hele)}» er ikke riktig HTML.")
        self.kjente[hele] = treff[1], self._attributter(treff[1], treff[2])
        return self.kjente[hele]

    def _attributter(self, tag: str, tekst: str) -> dict[str, str]:
        funnet: dict[str, str] = {}
        for navn, verdi in _ATTRIBUTT.findall(tekst) if tag in INNHOLD else ():
            if navn not in _FELLES and navn not in _EGNE.get(tag, ()):
                raise self._feil(f"«{navn}» kan ikke brukes på <{tag}>.")
            if not re.fullmatch(_VERDIER[navn], verdi):
                raise self._feil(f"«{verdi}» er ingen verdi for «{navn}» på <{tag}>.")
            if navn == "class" and verdi not in self.stiler:
                raise self._feil(f"stilen «{verdi}» finnes ikke i stil.docx.")
            funnet[navn] = verdi
        return funnet


def _feil_plass(tag: str, foreldre: str) -> str:
    if tag in ("img", "figure"):
        return f"bilder (<{tag}>) kan ikke brukes. Legg logoen i stil.docx."
    if tag not in INNHOLD:
        return f"<{tag}> kan ikke brukes i en mal."
    return f"<{tag}> kan ikke stå {'utenfor alt annet' if foreldre == '#rot' else f'i <{foreldre}>'}."


def _kort(tekst: str) -> str:
    return tekst.strip().split("\n")[0][:30]


def _trim(element: Element) -> None:
    """Decode the texts; the template's blanks go at the edges of a block and around a line break."""
    barn = element.barn
    blokk = element.tag in BLOKKER
    siste = len(barn) - 1
    for i, tekst in enumerate(barn):
        if isinstance(tekst, Element):
            continue
        if blokk and tekst[0] == " " and (i == 0 or _bryter(barn[i - 1])):
            tekst = tekst[1:]
        if blokk and tekst[-1:] == " " and (i == siste or _bryter(barn[i + 1])):
            tekst = tekst[:-1]
        barn[i] = html.unescape(tekst) if "&" in tekst else tekst
    if "" in barn:
        element.barn = [b for b in barn if b != ""]


def _bryter(barn: Element | str) -> bool:
    return isinstance(barn, Element) and (barn.tag in BLOKKER or barn.tag == "br")
