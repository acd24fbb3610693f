"""What leads in to a table or a list, and stays on the page where that begins."""

from collections.abc import Sequence

from ipkit.documents.delmengde import Element

_LEDES_INN_TIL = ("table", "ul", "ol")


def innleder(blokker: Sequence[Element], i: int) -> bool:
    """Whether a block only leads in to the next: a line after a heading, or one that ends with a colon."""
    if i + 1 >= len(blokker) or blokker[i + 1].tag not in _LEDES_INN_TIL:
        return False
    blokk = blokker[i]
    if blokk.tag == "section":
        return "hold-sammen" in blokk.attr and _begynner_med_overskrift(blokk)
    return blokk.tag == "p" and (_etter_overskrift(blokker, i) or _slutter_med_kolon(blokk))


def _begynner_med_overskrift(seksjon: Element) -> bool:
    forste = next(seksjon.elementer(), None)
    return forste is not None and forste.tag in ("h2", "h3")


def _etter_overskrift(blokker: Sequence[Element], i: int) -> bool:
    return i > 0 and blokker[i - 1].tag in ("h2", "h3")


def _slutter_med_kolon(avsnitt: Element) -> bool:
    siste = avsnitt.barn[-1] if avsnitt.barn else ""
    return isinstance(siste, str) and siste.rstrip().endswith(":")
