"""The headings of a document in order, as PDF/UA-1 asks: typst's own sentence names neither file nor line."""

from collections.abc import Iterator

from ipkit.documents.delmengde import Element

_NIVAA = {"h1": 1, "h2": 2, "h3": 3}


def overskriftsfeil(tre: Element) -> tuple[str, str] | None:
    """What is wrong with the first heading that is out of order, and the piece of the template; else None."""
    forrige = 0
    for h in _overskrifter(tre):
        tekst = h.tekst()
        if not tekst.strip():
            return f"<{h.tag}> er tom. Skriv noe i den, eller ta den bort.", ""
        if _NIVAA[h.tag] > forrige + 1:
            foran = f"etter <h{forrige}>" if forrige else "først"
            return f"<{h.tag}> kan ikke komme {foran}; det skal være <h{forrige + 1}>.", f"<{h.tag}>{tekst}"
        forrige = _NIVAA[h.tag]
    return None


def _overskrifter(e: Element) -> Iterator[Element]:
    for barn in e.elementer():
        if barn.tag in _NIVAA:
            yield barn
        else:
            yield from _overskrifter(barn)
