"""Texts as runs of WordprocessingML."""

from ipkit.documents.delmengde import Element
from ipkit.documents.skrift import REGION, del_i_skrifter, har_hoyreskrift


class Lop:
    """How the text of a run looks. `egenskaper` are its properties, in the order of the schema."""

    __slots__ = ("egenskaper", "kursiv", "sprak", "sterk", "stil")

    def __init__(self, sterk: bool = False, kursiv: bool = False, stil: str = "", sprak: str = "") -> None:
        self.sterk = sterk
        self.kursiv = kursiv
        self.stil = stil
        self.sprak = sprak
        deler = (
            f'<w:rStyle w:val="{self.stil}"/>' if self.stil else "",
            "<w:b/><w:bCs/>" if self.sterk else "",
            "<w:i/><w:iCs/>" if self.kursiv else "",
            f'<w:lang w:val="{REGION.get(self.sprak, self.sprak)}"/>' if self.sprak else "",
        )
        self.egenskaper = f"<w:rPr>{''.join(deler)}</w:rPr>" if any(deler) else ""

    def med(self, element: Element, stil: str) -> "Lop":
        """The same, inside `strong`, `em` or `span`."""
        return Lop(
            self.sterk or element.tag == "strong",
            self.kursiv or element.tag == "em",
            stil or self.stil,
            element.attr.get("lang", self.sprak),
        )


VANLIG = Lop()


def xml(tekst: str) -> str:
    """Text as XML text; everything a person can write comes back equal."""
    if "&" in tekst or "<" in tekst or ">" in tekst:
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return tekst


def tekstlop(tekst: str, egenskaper: str) -> str:
    """A run, or several where letters run the other way; a newline is a line break."""
    if not tekst.isascii() and har_hoyreskrift(tekst):
        return "".join([_lop(bit, _mot_hoyre(egenskaper, sprak)) for bit, sprak in del_i_skrifter(tekst)])
    if "&" in tekst or "<" in tekst or ">" in tekst or "\n" in tekst or "\t" in tekst:
        return _lop(tekst, egenskaper)
    return f'<w:r>{egenskaper}<w:t xml:space="preserve">{tekst}</w:t></w:r>'


def _mot_hoyre(egenskaper: str, sprak: str | None) -> str:
    """The properties of a run in another script: its direction, and the language it is spelt and read in."""
    if sprak is None:
        return egenskaper
    merke = f'<w:rtl/><w:lang w:bidi="{REGION[sprak]}"'
    if "<w:lang" in egenskaper:
        return egenskaper.replace("<w:lang", merke)
    return f"{egenskaper.removesuffix('</w:rPr>') or '<w:rPr>'}{merke}/></w:rPr>"


def _lop(tekst: str, egenskaper: str) -> str:
    deler = xml(tekst)
    if "\n" in deler or "\t" in deler:
        deler = deler.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        deler = deler.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:r>{egenskaper}<w:t xml:space="preserve">{deler}</w:t></w:r>'
