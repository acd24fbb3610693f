"""The pictures that a template can choose, and how they come into the tree (design § 6)."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ipkit.documents.delmengde import BILDER, Element
from ipkit.documents.mal import Rendret
from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.tegning import Tegning

LOGO_HOYDE, LOGO_BREDDE = 11.0, 60.0
"""Millimetres: what the head of a letter has room for without moving the address out of its window."""
Tegner = Callable[[dict[str, Any], Oversetter, float, float], tuple[Tegning, ...]]


class Format(NamedTuple):
    """What a picture is drawn for: its width in mm, and the size of the type (1: for 11 points)."""

    bredde: float = 160
    skala: float = 1


class Figur(Element):
    """A `figure` with its pictures, one row of them for each format that was asked for."""

    __slots__ = ("tegninger",)

    def __init__(self, figur: Element, tegninger: tuple[tuple[Tegning, ...], ...]) -> None:
        super().__init__(figur.tag, figur.attr)
        self.barn = figur.barn
        self.tegninger = tegninger


class Bilde(NamedTuple):
    """The file of the logo, checked: its bytes, its kind (`png`, `jpeg`), its size in pixels."""

    data: bytes
    slag: str
    bredde: int
    hoyde: int

    @property
    def mm(self) -> tuple[float, float]:
        """Width and height in millimetres: as large as there is room for."""
        skala = min(LOGO_BREDDE / self.bredde, LOGO_HOYDE / self.hoyde)
        return self.bredde * skala, self.hoyde * skala


class Logo(Element):
    """The municipality's logo in the head of the first page, with the words that say the same."""

    __slots__ = ("alt", "bilde")

    def __init__(self, bilde: Bilde, alt: str) -> None:
        super().__init__("figure", {})
        self.bilde = bilde
        self.alt = alt


def logo_i(tre: Element) -> Logo | None:
    """The logo of a document, if it has one."""
    topper = (b for e in tre.elementer("header") for b in e.elementer())
    return next((b for b in topper if isinstance(b, Logo)), None)


def _tegner(navn: str) -> Tegner:
    # Imported here: most documents have no picture.
    from ipkit.documents import nettverk, tidslinje

    return {
        "tidslinje": tidslinje.tidslinje,
        "nettverk": nettverk.plannettverk,
        "tilgang": nettverk.tilgangsnettverk,
    }[navn]


def sett_inn_bilder(
    tre: Element, kontekst: dict[str, Any], oversett: Oversetter, formater: Sequence[Format], rendret: Rendret
) -> None:
    """Draw what the template chose; a figure with nothing to show is left out with its caption.

    Raises MalfeilError for a picture that the document has no data for.
    """
    if "<figure" not in rendret.html:
        return
    nye: list[Element | str] = []
    for barn in tre.barn:
        if isinstance(barn, Element) and barn.tag == "figure":
            tegninger = _tegn(barn.attr.get("bilde"), kontekst, oversett, formater, rendret)
            if any(tegninger):
                nye.append(Figur(barn, tegninger))
            continue
        if isinstance(barn, Element) and barn.tag == "section":
            sett_inn_bilder(barn, kontekst, oversett, formater, rendret)
        nye.append(barn)
    tre.barn = nye


def _tegn(
    navn: str | None, k: dict[str, Any], oversett: Oversetter, formater: Sequence[Format], rendret: Rendret
) -> tuple[tuple[Tegning, ...], ...]:
    if navn is None:
        raise rendret.feil(f'<figure> må ha bilde="…": {", ".join(BILDER)}.', "<figure")
    if any(felt not in k for felt in BILDER[navn]):
        raise rendret.feil(f"bildet «{navn}» kan ikke tegnes i dette dokumentet.", f'bilde="{navn}"')
    tegner = _tegner(navn)
    return tuple(tegner(k, oversett, f.bredde, f.skala) for f in formater)
