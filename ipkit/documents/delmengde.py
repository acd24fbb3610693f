"""The HTML subset (design § 6): rendered text in, a small tree out. Anything else is the template's fault.

A `figure` names one of the program's own pictures; files of pictures (`img`) are refused, with a sentence.

Blanks of the template collapse as in HTML; blanks and line breaks of a person's text come as character
references and stay: a newline in a text is a line break in every format.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ipkit.documents.feil import MalfeilError
from ipkit.documents.mal import Rendret

_INLINE = frozenset({"strong", "em", "span", "br"})
_FLYT = frozenset({"h1", "h2", "h3", "p", "ul", "ol", "table", "section", "figure"})
_CELLE = _INLINE | frozenset({"p", "ul", "ol"})

# Which elements an element may hold; "#" is text.
INNHOLD: dict[str, frozenset[str]] = {
    "#rot": _FLYT | {"header", "footer"},
    "section": _FLYT,
    "header": frozenset({"p", "table"}),
    "footer": frozenset({"p", "table"}),
    **{tag: _INLINE | {"#"} for tag in ("h1", "h2", "h3", "p", "strong", "em", "span")},
    "caption": _INLINE | {"#"},
    "figure": frozenset({"figcaption"}),
    "figcaption": _INLINE | {"#"},
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
_BRYTER = BLOKKER | {"br"}

BILDER: dict[str, tuple[str, ...]] = {
    "tidslinje": ("maal", "datoer"),
    "nettverk": ("deltakere",),
    "tilgang": ("ser",),
}
"""The pictures, and what the context must have for each."""

_FELLES = frozenset({"class", "lang", "hold-sammen"})
_EGNE: dict[str, frozenset[str]] = {
    "td": frozenset({"colspan"}),
    "th": frozenset({"colspan", "scope"}),
    "col": frozenset({"bredde"}),
    "header": frozenset({"forside"}),
    "span": frozenset({"felt"}),
    "figure": frozenset({"bilde"}),
}
_VERDIER: dict[str, str] = {
    "class": r"\w+",
    "lang": r"[a-z]{2,3}(-[A-Z]{2})?",
    "colspan": r"[1-9]\d?",
    "bredde": r"[1-9]\d?%",
    "scope": "row|col",
    "felt": "side|sider",
    "bilde": "|".join(BILDER),
    "hold-sammen": "",
    "forside": "",
}

# What stands between «<» and «>».
_TAGG = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w-]+(?:=\"[^\"<]*\")?)*)\s*/?")
_ATTRIBUTT = re.compile(r"([\w-]+)(?:=\"([^\"]*)\")?")
_BLANKE_TEGN = " \t\r\n"
_BLANKE = re.compile(f"[{_BLANKE_TEGN}]+")
_MERKNAD = re.compile(r"<!--.*?-->", re.DOTALL)
_REFERANSE = re.compile(r"&(#?\w+);?")
_KJENTE_TEGN = {"amp": "&", "lt": "<", "gt": ">", "#34": '"', "#39": "'", "#32": " ", "#10": "\n", "#9": "\t"}
_ULOVLIGE_TEGN = "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]"


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


def les(rendret: Rendret, stiler: frozenset[str]) -> Element:
    """The tree of a rendered template, below a root `#rot`.

    Raises MalfeilError for whatever is outside the subset, a `class` that is none of `stiler` included.
    """
    return _Leser(rendret, stiler).les()


_Tagg = tuple[str, bool, dict[str, str], bool, frozenset[str] | None]
"""A tag's name, whether it ends an element, its attributes, whether the blanks beside it are none, and what
the element may hold; None where it holds nothing."""


class _Leser:
    """Builds the tree, piece by piece: a piece is a tag and the text after it, but for the first.

    `kjente` are the tags met before; most come many times.
    """

    def __init__(self, rendret: Rendret, stiler: frozenset[str]) -> None:
        self.rendret = rendret
        self.stiler = stiler
        html = rendret.html
        self.biter = (_MERKNAD.sub("", html) if "<!--" in html else html).split("<")
        self.kjente: dict[str, _Tagg] = {}

    def les(self) -> Element:
        """The root, when everything is closed. One loop: it meets every piece of a document."""
        aapen = rot = Element("#rot", {})
        tillatt = INNHOLD["#rot"]
        stabel: list[tuple[Element, frozenset[str], int]] = []
        kjente = self.kjente
        tekst = self.biter[0]
        for plass, bit in enumerate(self.biter[1:], 1):
            # No attribute of the subset has a «>» in its value.
            hele, vinkel, etter = bit.partition(">")
            tagg = (vinkel and kjente.get(hele)) or self._ny_tagg(hele, vinkel, plass)
            navn, slutt, attr, bryter, innhold = tagg
            if tekst and not (bryter and (tekst == "\n" or not tekst.strip(_BLANKE_TEGN))):
                self._tekst(tekst, aapen, bryter, plass)
            if slutt:
                if aapen.tag != navn:
                    raise self._feil(f"</{navn}> hører ikke til noen åpen <{navn}>.", plass)
                aapen, tillatt, _ = stabel.pop()
            elif navn in tillatt:
                element = Element(navn, attr)
                aapen.barn.append(element)
                if innhold is not None:
                    stabel.append((aapen, tillatt, plass))
                    aapen, tillatt = element, innhold
            else:
                raise self._feil(_feil_plass(navn, aapen.tag), plass)
            tekst = etter
        if tekst:
            self._tekst(tekst, aapen, False, len(self.biter))
        if stabel:
            raise self._feil(f"<{aapen.tag}> er ikke avsluttet.", stabel[-1][2])
        return rot

    def _feil(self, hva: str, plass: int, tekst: str = "") -> MalfeilError:
        """A fault at this tag, or at the text before it; what follows tells it from others like it."""
        utdrag = self._fra(plass, tekst).lstrip()
        lengde = len(tekst.strip()) if tekst else utdrag.find(">") + 1
        return self.rendret.feil(hva, utdrag[: lengde + 80], lengde)

    def _fra(self, plass: int, tekst: str = "") -> str:
        """What is left from this tag on, with the text before it."""
        return "<".join([tekst, *self.biter[plass:]])

    def _tekst(self, raa: str, aapen: Element, bryter: bool, plass: int) -> None:
        """Add a text, decoded; the template's blanks go at the edges of a block and around a line break."""
        if "#" not in INNHOLD[aapen.tag]:
            if raa.isspace():
                return
            raise self._feil(f"teksten «{_kort(raa)}» står ikke i et avsnitt.", plass, raa)
        barn = aapen.barn
        if aapen.tag in BLOKKER:
            if bryter:
                raa = raa.rstrip(_BLANKE_TEGN)
            if raa[:1] in _BLANKE_TEGN and (not barn or _bryter(barn[-1])):
                raa = raa.lstrip(_BLANKE_TEGN)
        if not raa.isprintable():
            self._kontroller_tegn(raa)
            raa = _BLANKE.sub(" ", raa)
        elif "  " in raa:
            raa = _BLANKE.sub(" ", raa)
        if raa:
            barn.append(dekod(raa) if "&" in raa else raa)

    def _kontroller_tegn(self, raa: str) -> None:
        if treff := re.search(_ULOVLIGE_TEGN, raa):
            hva = f"usynlig styretegn (tegn nr. {ord(treff[0])}) kan ikke stå i et dokument."
            raise self.rendret.feil(hva)

    def _ny_tagg(self, hele: str, vinkel: str, plass: int) -> _Tagg:
        """What a tag is that was not met before."""
        tagg = _les_tagg(hele) if vinkel else None
        if tagg is None:
            raise self._feil(f"«{_kort(self._fra(plass))}» er ikke riktig HTML.", plass)
        if isinstance(tagg, str):
            raise self._feil(tagg, plass)
        klasse = tagg[2].get("class", "")
        if klasse and klasse not in self.stiler:
            raise self._feil(f"stilen «{klasse}» finnes ikke i stil.docx.", plass)
        self.kjente[hele] = tagg
        return tagg


@lru_cache(maxsize=512)
def _les_tagg(hele: str) -> _Tagg | str | None:
    """What a tag of a template says, or what is wrong with it; None where it is none."""
    treff = _TAGG.fullmatch(hele)
    if treff is None:
        return None
    slutt, tag, attributter = treff.groups()
    attr: dict[str, str] = {}
    for navn, verdi in _ATTRIBUTT.findall(attributter) if tag in INNHOLD else ():
        if navn not in _FELLES and navn not in _EGNE.get(tag, ()):
            return f"«{navn}» kan ikke brukes på <{tag}>."
        if not re.fullmatch(_VERDIER[navn], verdi):
            return f"«{verdi}» er ingen verdi for «{navn}» på <{tag}>."
        attr[navn] = verdi
    return tag, bool(slutt), attr, tag in _BRYTER, None if tag in _TOMME else INNHOLD.get(tag)


def dekod(tekst: str) -> str:
    """The text with its character references as characters."""
    return _REFERANSE.sub(_tegn, tekst) if "&" in tekst else tekst


def _tegn(treff: re.Match[str]) -> str:
    tegn = _KJENTE_TEGN.get(treff[1])
    if tegn is not None:
        return tegn
    # Imported here: its table of two thousand names is for a template's own `&ndash;` only.
    from html import unescape

    return unescape(treff[0])


def _feil_plass(tag: str, foreldre: str) -> str:
    if tag == "img":
        return "bildefiler (<img>) kan ikke brukes. Legg logoen ved malene som logo.png eller logo.jpg."
    if tag not in INNHOLD:
        return f"<{tag}> kan ikke brukes i en mal."
    return f"<{tag}> kan ikke stå {'utenfor alt annet' if foreldre == '#rot' else f'i <{foreldre}>'}."


def _kort(tekst: str) -> str:
    return tekst.strip().split("\n")[0][:30]


def _bryter(barn: Element | str) -> bool:
    return isinstance(barn, Element) and barn.tag in _BRYTER
