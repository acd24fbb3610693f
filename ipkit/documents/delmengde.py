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
_TAGG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w-]+(?:=\"[^\"<]*\")?)*)\s*/?>")
_START, _SLUTT, _MERKNAD = 1, 2, 3
_ATTRIBUTT = re.compile(r"([\w-]+)(?:=\"([^\"]*)\")?")
_BLANKE = re.compile(r"[ \t\r\n]+")
_ULOVLIGE_TEGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Element:
    """One element of the tree. Texts among the children are decoded and ready to be written.

    `attr` is shared between elements with the same start tag: nobody changes it.
    """

    __slots__ = ("attr", "barn", "tag")

    def __init__(self, tag: str, attr: dict[str, str]) -> None:
        self.tag = tag
        self.attr = attr
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
        return "".join([b if isinstance(b, str) else b.tekst() for b in self.barn])

    def lengde(self) -> int:
        """The number of characters below this element."""
        return sum([len(b) if isinstance(b, str) else b.lengde() for b in self.barn])


def les(rendret: Rendret, stiler: frozenset[str]) -> Element:
    """The tree of a rendered template, below a root `#rot`.

    Raises MalfeilError for whatever is outside the subset, a `class` that is none of `stiler` included.
    """
    if treff := _ULOVLIGE_TEGN.search(rendret.html):
        raise rendret.feil(f"usynlig styretegn (tegn nr. {ord(treff[0])}) kan ikke stå i et dokument.")
    return _Leser(rendret, stiler).les()


class _Leser:
    """Builds the tree, piece by piece. `kjente` are the tags met before: most come many times."""

    def __init__(self, rendret: Rendret, stiler: frozenset[str]) -> None:
        self.rendret = rendret
        self.stiler = stiler
        self.biter: list[str] = _BITER.split(rendret.html)
        self.kjente: dict[str, tuple[int, str, dict[str, str]]] = {}

    def les(self) -> Element:
        """The root, when everything is closed. One loop without calls: it meets every piece of a document."""
        aapen = rot = Element("#rot", {})
        tillatt = INNHOLD["#rot"]
        stabel: list[tuple[Element, int]] = []
        for plass, bit in enumerate(self.biter):
            if not plass & 1:
                if bit and ("#" in tillatt or not bit.isspace()):
                    aapen.barn.append(self._tekst(bit, tillatt, plass))
                continue
            slag, tag, attr = self.kjente.get(bit) or self._ny_tagg(bit, plass)
            if slag == _START:
                if tag not in tillatt:
                    raise self._feil(_feil_plass(tag, aapen.tag), plass)
                element = Element(tag, attr)
                aapen.barn.append(element)
                if tag not in _TOMME:
                    stabel.append((aapen, plass))
                    aapen, tillatt = element, INNHOLD[tag]
            elif slag == _SLUTT:
                if aapen.tag != tag:
                    raise self._feil(f"</{tag}> hører ikke til noen åpen <{tag}>.", plass)
                if "#" in tillatt and aapen.barn:
                    _trim(aapen)
                aapen = stabel.pop()[0]
                tillatt = INNHOLD[aapen.tag]
        if stabel:
            raise self._feil(f"<{aapen.tag}> er ikke avsluttet.", stabel[-1][1])
        return rot

    def _feil(self, hva: str, plass: int) -> MalfeilError:
        """A fault at this piece; what follows it tells it from others like it."""
        bit = self.biter[plass].strip()
        etter = "".join(self.biter[plass:]).lstrip()
        return self.rendret.feil(hva, etter[: len(bit) + 80], len(bit))

    def _tekst(self, raa: str, tillatt: frozenset[str], plass: int) -> str:
        if "<" in raa:
            raise self._feil(f"«{_kort(raa[raa.index('<') :])}» er ikke riktig HTML.", plass)
        if "#" not in tillatt:
            raise self._feil(f"teksten «{_kort(raa)}» står ikke i et avsnitt.", plass)
        return raa if raa.isprintable() and "  " not in raa else _BLANKE.sub(" ", raa)

    def _ny_tagg(self, hele: str, plass: int) -> tuple[int, str, dict[str, str]]:
        """What a tag is that was not met before."""
        if hele.startswith("<!--"):
            return _MERKNAD, "", {}
        treff = _TAGG.fullmatch(hele)
        if treff is None:
            raise self._feil(f"«{_kort(hele)}» er ikke riktig HTML.", plass)
        slag = _SLUTT if treff[1] else _START
        self.kjente[hele] = slag, treff[2], self._attributter(treff[2], treff[3], plass)
        return self.kjente[hele]

    def _attributter(self, tag: str, tekst: str, plass: int) -> dict[str, str]:
        funnet: dict[str, str] = {}
        for navn, verdi in _ATTRIBUTT.findall(tekst) if tag in INNHOLD else ():
            if navn not in _FELLES and navn not in _EGNE.get(tag, ()):
                raise self._feil(f"«{navn}» kan ikke brukes på <{tag}>.", plass)
            if not re.fullmatch(_VERDIER[navn], verdi):
                raise self._feil(f"«{verdi}» er ingen verdi for «{navn}» på <{tag}>.", plass)
            if navn == "class" and verdi not in self.stiler:
                raise self._feil(f"stilen «{verdi}» finnes ikke i stil.docx.", plass)
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
