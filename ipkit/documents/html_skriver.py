"""The tree as one self-contained HTML file: nothing is fetched, it reads on a phone and prints well."""

from base64 import b64encode
from functools import lru_cache
from html import escape
from pathlib import Path

from ipkit.documents.bilder import Figur, Logo, logo_i
from ipkit.documents.delmengde import Element
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.feil import MalfeilError
from ipkit.documents.malfil import les_tekst
from ipkit.documents.skrift import del_i_skrifter, har_hoyreskrift
from ipkit.documents.svg import skriv_svg

_TOMME = ("br", "col")
_ROLLE = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "td": "cell"}
# Nothing may be fetched, and no script run, whatever a text says.
_REGEL = "default-src 'none'; style-src 'unsafe-inline'"
_BILDEREGEL = "; img-src data:"
_PIKSLER_I_MM = 96 / 25.4


def skriv_html(tre: Element, css: Path, egenskaper: Egenskaper) -> bytes:
    """The bytes of the file, UTF-8. Page headers of paper are left out; page numbers are the printer's."""
    topp = [b for e in tre.elementer("header") if "forside" in e.attr for b in e.elementer()]
    bunn = [b for e in tre.elementer("footer") for b in e.elementer()]
    for blokk in bunn:
        _uten_sidetall(blokk)
    kropp = [b for b in tre.elementer() if b.tag not in ("header", "footer")]
    regel = _REGEL if logo_i(tre) is None else _REGEL + _BILDEREGEL
    stor = ' class="storskrift"' if egenskaper.storskrift else ""
    hode = (
        f'<!DOCTYPE html>\n<html lang="{egenskaper.sprak[:2]}"{stor}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{regel}">\n'
        f'<meta name="author" content="{escape(egenskaper.forfatter)}">\n'
        '<meta name="robots" content="noindex, nofollow">\n'
        f"<title>{escape(egenskaper.tittel)}</title>\n<style>\n{_css(css, css.stat().st_mtime_ns)}</style>\n"
    )
    deler = [
        hode,
        "</head>\n<body>\n",
        _omgitt("header", topp),
        _omgitt("main", kropp),
        _omgitt("footer", bunn),
        "</body>\n</html>\n",
    ]
    return "".join(deler).encode("utf-8")


@lru_cache(maxsize=4)
def _css(fil: Path, endret: int) -> str:
    tekst = les_tekst(fil, fil.name)
    if "</" in tekst:
        raise MalfeilError("«</» kan ikke stå i stilarket.", fil.name)
    return tekst


def _uten_sidetall(element: Element) -> None:
    """Leave out the paragraphs with page numbers: a screen has no pages."""
    element.barn = [
        b
        for b in element.barn
        if not (isinstance(b, Element) and b.tag == "p" and any("felt" in e.attr for e in b.elementer()))
    ]
    for barn in element.elementer():
        _uten_sidetall(barn)


def _omgitt(tag: str, blokker: list[Element]) -> str:
    if not blokker:
        return ""
    return f"<{tag}>\n{''.join(_element(b) for b in blokker)}</{tag}>\n"


def _element(e: Element, ekstra: str = "") -> str:
    """One element with what is below it."""
    if isinstance(e, Figur):
        return _figur(e)
    if isinstance(e, Logo):
        return _logo(e)
    attributter = _attributter(e) + ekstra
    if e.tag in _TOMME:
        return f"<{e.tag}{attributter}>"
    if e.tag == "table":
        _merk_celler(e)
    innhold = "".join(_tekst(b) if isinstance(b, str) else _element(b) for b in e.barn)
    linje = (
        "\n" if e.tag in ("p", "h1", "h2", "h3", "li", "tr", "table", "ul", "ol", "section", "thead") else ""
    )
    return f"<{e.tag}{attributter}>{innhold}</{e.tag}>{linje}"


def _figur(figur: Figur) -> str:
    """The pictures for a wide screen and paper, and those for a phone; `stil.css` shows one of them."""
    vide, smale = figur.tegninger
    bilder = [skriv_svg(t, "bred") for t in vide] + [skriv_svg(t, "smal") for t in smale]
    under = "".join(_element(u) for u in figur.elementer("figcaption"))
    return f"<figure>{''.join(bilder)}{under}</figure>\n"


def _logo(logo: Logo) -> str:
    """The logo in the file itself, on white: it is made for paper, and the screen may be dark."""
    b, h = (round(mm * _PIKSLER_I_MM) for mm in logo.bilde.mm)
    data = b64encode(logo.bilde.data).decode("ascii")
    return (
        f'<img src="data:image/{logo.bilde.slag};base64,{data}" alt="{escape(logo.alt)}" width="{b}" '
        f'height="{h}" style="float:right;max-width:60%;height:auto;background:#fff">\n'
    )


def _tekst(tekst: str) -> str:
    """A newline in a text is a line break, as in every format; foreign letters say their language."""
    if har_hoyreskrift(tekst):
        biter = ((_vanlig(bit), sprak) for bit, sprak in del_i_skrifter(tekst))
        return "".join([f'<span lang="{sprak}">{bit}</span>' if sprak else bit for bit, sprak in biter])
    return _vanlig(tekst)


def _vanlig(tekst: str) -> str:
    return escape(tekst, quote=False).replace("\n", "<br>")


def _attributter(e: Element) -> str:
    klasser = [e.klasse] if e.klasse else []
    if "hold-sammen" in e.attr:
        klasser.append("hold-sammen")
    if e.tag == "table" and any(e.elementer("thead")):
        klasser.append("med-hode")
    ut = {"class": " ".join(klasser)} if klasser else {}
    ut |= {n: e.attr[n] for n in ("lang", "colspan", "scope", "data-ledetekst", "role") if n in e.attr}
    if "bredde" in e.attr:
        ut["style"] = f"width:{e.attr['bredde']}"
    if e.tag in _ROLLE:
        ut["role"] = _ROLLE[e.tag]
    return "".join(f' {navn}="{escape(verdi)}"' for navn, verdi in ut.items())


def _merk_celler(tabell: Element) -> None:
    """Scope and role for the heads, and the head's words on each cell: on a phone rows are stacked."""
    ledetekster: list[str] = []
    for rad in (r for d in tabell.elementer("thead") for r in d.elementer()):
        # The style sheet sets a colon after them.
        ledetekster = [celle.tekst().strip().rstrip("?") for celle in rad.elementer()]
        for celle in rad.elementer("th"):
            celle.attr = celle.attr | {"scope": "col", "role": "columnheader"}
    for rad in (r for d in tabell.elementer("tbody") for r in d.elementer()):
        for plass, celle in enumerate(rad.elementer()):
            if celle.tag == "th":
                celle.attr = celle.attr | {"scope": "row", "role": "rowheader"}
            elif plass < len(ledetekster) and "colspan" not in celle.attr:
                celle.attr = celle.attr | {"data-ledetekst": ledetekster[plass]}
