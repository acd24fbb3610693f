"""The tree as PDF: written as typst source, from the same template as Word and HTML (design D4).

The file declares PDF/A-2a and PDF/UA-1; typst refuses what it cannot keep of them, such as a missing
title. All text goes in as string literals of typst, in which nothing but `\\` and `"` means anything.
"""

import re
from collections.abc import Iterable, Sequence
from importlib.util import find_spec

from ipkit.documents.bilder import Figur, Logo
from ipkit.documents.delmengde import BLOKKER, Element
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.feil import MalfeilError
from ipkit.documents.innledning import innleder
from ipkit.documents.lange_tekster import MAKS_HEL_RAD
from ipkit.documents.oversettelse import _
from ipkit.documents.pdf_stil import (
    AVSNITT,
    BLOKKSTILER,
    BREVOVERSKRIFT,
    FARGER,
    PUNKT,
    SKRIFTER,
    STIL,
    TEKST,
)
from ipkit.documents.svg import skriv_svg
from ipkit.documents.tegning import TEKSTFARGER, Tegning, Tekst, tekster
from ipkit.errors import BruksfeilError

_MANGLER_TEGN = re.compile(r"could not be displayed|contains the codepoint")
# Signs and emoji with what joins them, and Unicode's private area: nobody's letters. Our own boxes to tick
# are in a font that typst brings along.
_BILDETEGN = (
    "[\u2300-\u23ff\u2600-\u260f\u2613-\u27bf\u2b00-\u2bff"
    "\ufe00-\ufe0f\u200d\u20e3\ue000-\uf8ff\U0001f000-\U0001fbff\U000e0000-\U0010ffff]+"
)
EMOJI = "[emoji]"
"""What stands for a sign that no font of the machine has."""
_LINJE = 500
"""Millimetres: longer than any line of a picture."""
_PLASS = {"venstre": 0.0, "midt": 0.5, "hoyre": 1.0}
_SIDE = {"venstre": "left", "midt": "center", "hoyre": "right"}
_FELT = {"side": "context counter(page).display()", "sider": "context counter(page).final().first()"}


def pdf_kan_lages() -> bool:
    """Whether the optional package is installed."""
    return find_spec("typst") is not None


def skriv_pdf(tre: Element, egenskaper: Egenskaper) -> bytes:
    """The bytes of the file; the same tree gives the same bytes on the same machine.

    Raises BruksfeilError where typst is not installed, or no font of the machine has a sign.
    """
    try:
        # Imported here: an optional package, and only who writes a PDF pays for it.
        import typst
    except ImportError:
        raise BruksfeilError(
            'PDF krever en pakke til. Installer den med: pip install "ipkit[pdf]", eller bruk .docx'
        ) from None

    def lag(kilde: str) -> bytes:
        return bytes(typst.compile(kilde.encode("utf-8"), format="pdf", pdf_standards=["a-2a", "ua-1"]))

    kilde = _kilde(tre, egenskaper)
    try:
        try:
            return lag(kilde)
        except typst.TypstError as feil:
            if not _MANGLER_TEGN.search(str(feil)) or (uten := _uten_emoji(kilde)) == kilde:
                raise
            return lag(uten)
    except typst.TypstError as feil:
        raise _som_feil(str(feil)) from None


def _uten_emoji(kilde: str) -> str:
    """The source with a word for each emoji, and a line at the end that says so. Letters are never replaced:
    they are somebody's words, or a name."""
    ny = re.sub(_BILDETEGN, EMOJI, kilde)
    merknad = _("{emoji} står der det er et tegn som ikke kan vises i PDF.", emoji=EMOJI)
    return ny if ny == kilde else f"{ny}#par[#{AVSNITT['Liten']}[#{_streng(merknad)};]]\n"


def _som_feil(tekst: str) -> Exception:
    """In Norwegian, and without a person's words in it."""
    if _MANGLER_TEGN.search(tekst):
        return BruksfeilError(
            "Teksten har bokstaver som ingen skrifttype på maskinen kan vise i PDF. "
            "Installer en skrifttype som har dem (Noto Sans finnes for alle språk), eller bruk .docx"
        )
    return MalfeilError(f"PDF-en kan ikke lages ({tekst.splitlines()[0][:80]}).")


def _kilde(tre: Element, e: Egenskaper) -> str:
    """The whole source: properties, page edges, body."""
    dato = f"datetime(year: {e.dato.year}, month: {e.dato.month}, day: {e.dato.day})"
    skrifter = ", ".join(map(_streng, SKRIFTER))
    farger = PUNKT[e.storskrift] + "".join(f'#let {navn} = rgb("#{kode}")\n' for navn, kode in FARGER)
    kropp = [b for b in tre.elementer() if b.tag not in ("header", "footer")]
    return (
        f"{farger}#set document(title: {_streng(e.tittel)}, author: {_streng(e.forfatter)}, date: {dato})\n"
        f'#set text(font: ({skrifter}), size: p(11), lang: "{e.sprak[:2]}", region: "no", hyphenate: false)\n'
        f"{STIL}#set page(header: {_kant(tre, 'header')}, footer: {_kant(tre, 'footer')})\n{_blokker(kropp)}"
    )


def _kant(tre: Element, tag: str) -> str:
    """The head or foot of pages; the first page may have its own."""
    alle = list(tre.elementer(tag))
    valg = {forside: [e for e in alle if ("forside" in e.attr) is forside] for forside in (True, False)}
    if tag == "footer" and not valg[True]:
        valg[True] = valg[False]
    sider = {k: _blokker([b for e in v for b in e.elementer()]) for k, v in valg.items()}
    liten = "set text(size: p(9), fill: dempet)"
    return f"context {{ {liten}; if counter(page).get().first() == 1 [{sider[True]}] else [{sider[False]}] }}"


def _streng(tekst: str) -> str:
    """A string literal. Nothing else is special in one, whatever a person wrote."""
    return '"' + tekst.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _blokker(blokker: Iterable[Element]) -> str:
    alle = list(blokker)
    return "".join(_blokk(b, foelges=innleder(alle, i)) for i, b in enumerate(alle))


def _blokk(b: Element, *, foelges: bool = False) -> str:
    """One block in markup mode. `foelges` keeps it on the page of the next."""
    if isinstance(b, Figur):
        return _figur(b)
    if isinstance(b, Logo):
        return _logo(b)
    if b.tag == "section":
        innhold = _blokker(b.elementer())
        if "hold-sammen" not in b.attr:
            return innhold
        klebrig = ", sticky: true" if foelges else ""
        return f"#block(breakable: false, above: 1.4em{klebrig})[{innhold}]\n"
    if b.tag == "table":
        return _tabell(b)
    if b.tag in ("ul", "ol"):
        return _liste(b)
    if b.tag in ("h1", "h2", "h3"):
        overskrift = f"#heading(level: {b.tag[1]})[{_inline(b.barn)}]\n"
        return (
            f"#[\n{BREVOVERSKRIFT}{overskrift}]\n" if b.attr.get("class") == "Brevoverskrift" else overskrift
        )
    avsnitt = _avsnitt(b, b.barn)
    return f"#block(sticky: true)[{avsnitt}]\n" if foelges else avsnitt


def _avsnitt(e: Element, barn: Sequence[Element | str]) -> str:
    stil = e.attr.get("class", "")
    innhold = _sprak(e, _inline(barn))
    if stil in TEKST:
        innhold = f"#{TEKST[stil]}[{innhold}]"
    if stil in AVSNITT:
        innhold = f"#{AVSNITT[stil]}[{innhold}]"
    return f"{innhold}\n" if stil in BLOKKSTILER else f"#par[{innhold}]\n"


def _inline(barn: Sequence[Element | str]) -> str:
    ut = []
    for b in barn:
        if isinstance(b, str):
            ut.append("#linebreak()".join(f"#{_streng(linje)};" for linje in b.split("\n")))
        elif b.tag == "br":
            ut.append("#linebreak()")
        elif "felt" in b.attr:
            ut.append(f"#({_FELT[b.attr['felt']]});")
        else:
            ut.append(_lop(b))
    return "".join(ut)


def _lop(b: Element) -> str:
    innhold = _sprak(b, _inline(b.barn))
    navn = {"strong": "strong", "em": "emph"}.get(b.tag) or TEKST.get(b.attr.get("class", ""))
    return f"#{navn}[{innhold}]" if navn else innhold


def _sprak(e: Element, innhold: str) -> str:
    return f'#text(lang: "{e.attr["lang"][:2]}")[{innhold}]' if "lang" in e.attr else innhold


def _liste(liste: Element) -> str:
    punkter = []
    for punkt in liste.elementer():
        egne = [b for b in punkt.barn if not (isinstance(b, Element) and b.tag in ("ul", "ol"))]
        under = "".join(_liste(b) for b in punkt.elementer("ul", "ol"))
        punkter.append(f"[{_inline(egne)}{under}]")
    return f"#{'list' if liste.tag == 'ul' else 'enum'}({', '.join(punkter)})\n"


def _tabell(t: Element) -> str:
    """A table with heads is a table; one that only places things is a grid, so nobody is read a table."""
    hode = [r for d in t.elementer("thead") for r in d.elementer()]
    rader = [r for d in t.elementer("tbody") for r in d.elementer()]
    data = any(c.tag == "th" for r in (*hode, *rader) for c in r.elementer())
    slag = "table" if data else "grid"
    deler = [f"columns: ({', '.join(_kolonner(t, hode or rader))},)"]
    underskrift = t.attr.get("class") == "Signaturtabell"
    if not data:
        deler.append("gutter: 6pt")
    elif underskrift:
        deler.append("stroke: none, inset: (left: 0pt, right: 9pt, y: 3pt)")
    if hode:
        fyll = "white" if underskrift else "lys"
        deler.append(f"table.header({', '.join(c for r in hode for c in _rad(r, slag, fyll))})")
    deler += [c for r in rader for c in _rad(r, slag, "")]
    tekst = "".join(f"#par[#strong[{_inline(c.barn)}]]\n" for c in t.elementer("caption"))
    return f"{tekst}#{slag}({', '.join(deler)})\n"


def _kolonner(t: Element, rader: Sequence[Element]) -> list[str]:
    bredder = [k.attr.get("bredde", "") for g in t.elementer("colgroup") for k in g.elementer()]
    if bredder and all(bredder):
        return [b.replace("%", "fr") for b in bredder]
    antall = max((sum(int(c.attr.get("colspan", "1")) for c in r.elementer()) for r in rader), default=1)
    return ["1fr"] * max(antall, len(bredder), 1)


def _rad(rad: Element, slag: str, fyll: str) -> list[str]:
    """The cells of a row; a short row is kept on one page."""
    celler = [(c, "".join(_cellegrupper(c))) for c in rad.elementer()]
    hel = sum(len(innhold) for _, innhold in celler) <= MAKS_HEL_RAD
    return [_celle(c, innhold, slag, fyll, hel=hel) for c, innhold in celler]


def _celle(c: Element, innhold: str, slag: str, fyll: str, *, hel: bool) -> str:
    if c.tag == "th":
        innhold = f"#text(weight: 700, fill: {'farge' if fyll else 'dempet'})[{innhold}]"
    valg = [f"colspan: {c.attr['colspan']}"] if "colspan" in c.attr else []
    valg += [f"fill: {fyll}"] if fyll else []
    valg += ["breakable: false"] if hel else []
    return f"{slag}.cell({', '.join(valg)})[{innhold}]"


def _cellegrupper(c: Element) -> Iterable[str]:
    """Blocks as they are, and what stands between them as lines of their own."""
    mellom: list[Element | str] = []
    for b in c.barn:
        if isinstance(b, Element) and b.tag in BLOKKER:
            if mellom:
                yield _inline(mellom)
                mellom = []
            yield _blokk(b)
        else:
            mellom.append(b)
    if mellom:
        yield _inline(mellom)


def _logo(logo: Logo) -> str:
    """Its bytes stand in the source as numbers: typst takes no file but text."""
    bredde, hoyde = logo.bilde.mm
    slag = {"png": "png", "jpeg": "jpg"}[logo.bilde.slag]
    tall = ",".join(map(str, logo.bilde.data))
    return (
        f'#place(bottom + right, image(bytes(({tall})), format: "{slag}", width: {bredde:.2f}mm, '
        f"height: {hoyde:.2f}mm, alt: {_streng(logo.alt)}))\n"
    )


def _figur(figur: Figur) -> str:
    """The pictures as vectors, each with words that say the same."""
    under = "".join(f"#par[{_inline(u.barn)}]\n" for u in figur.elementer("figcaption"))
    return "".join(map(_bilde, figur.tegninger[0])) + under


def _bilde(t: Tegning) -> str:
    """The shapes as SVG, and the texts of typst's own over them: in SVG it finds fewer signs.

    The words of the picture are read; its texts are no text of the document.
    """
    former = t._replace(deler=tuple(d for d in t.deler if not isinstance(d, Tekst)))
    svg = f'#image(bytes({_streng(skriv_svg(former))}), format: "svg", width: 100%, alt: {_streng(t.alt)})'
    ord_ = "".join(map(_tekst_i_bilde, tekster(t)))
    return (
        f"#block(breakable: false, width: {t.bredde:.2f}mm, height: {t.hoyde:.2f}mm)"
        f"[{svg}#pdf.artifact[{ord_}]]\n"
    )


def _tekst_i_bilde(d: Tekst) -> str:
    """One line in its room, which it never breaks in."""
    x = d.x + d.b * _PLASS[d.plass] - _LINJE * _PLASS[d.plass]
    vekt = ", weight: 700" if d.fet else ""
    return (
        f"#place(top + left, dx: {x:.2f}mm, dy: {d.y:.2f}mm, box(width: {_LINJE}mm, height: {d.h:.2f}mm, "
        f'align({_SIDE[d.plass]} + horizon, text(size: {d.punkt:.2f}pt, fill: rgb("#{TEKSTFARGER[d.farge]}")'
        f"{vekt})[#{_streng(d.tekst)};])))"
    )
