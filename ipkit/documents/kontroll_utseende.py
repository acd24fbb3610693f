"""Controls of how a Word file looks: contrast, size, and nothing told by colour alone (WCAG 1.4.1, 1.4.3)."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from ipkit.documents.ordfil import WPS, A, Ordfil, W, lopene, stilid, tekst, verdi

MINST_KONTRAST = 4.5
MINST_SKRIFT = 16
"""Half points: nothing in running text is smaller than 8 points."""
_HVIT, _SORT = "FFFFFF", "000000"
_STATUS = ("StatusForslag", "StatusGjeldende", "StatusAvsluttet")


def lysstyrke(farge: str) -> float:
    """The relative luminance of WCAG, of six hex digits."""
    kanaler = [int(farge[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (k / 12.92 if k <= 0.03928 else ((k + 0.055) / 1.055) ** 2.4 for k in kanaler)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def kontrast(a: str, b: str) -> float:
    """The contrast between two colours, from 1 to 21."""
    mork, lys = sorted((lysstyrke(a), lysstyrke(b)))
    return (lys + 0.05) / (mork + 0.05)


def _kontrast(fil: Ordfil) -> Iterator[str]:
    """Every text against its ground; said once for each pair."""
    sett: set[tuple[str, str]] = set()
    hoderader = {id(a) for rad in fil.kropp.iter(f"{W}tr") if _er_hode(rad) for a in rad.iter(f"{W}p")}
    tabellflate = _hodeflate(fil)
    for avsnitt in fil.avsnitt():
        bak = (
            _flate(fil, stilid(avsnitt), "pPr")
            or (tabellflate if id(avsnitt) in hoderader else None)
            or _HVIT
        )
        for lop in lopene(avsnitt):
            if tekst(lop).strip():
                sett.add((_farge(fil, lop, avsnitt), _flate(fil, _lopstil(lop), "rPr") or bak))
    sett |= set(_i_bilder(fil))
    for farge, flate in sorted(sett):
        if kontrast(farge, flate) < MINST_KONTRAST:
            yield f"tekst i #{farge} på #{flate} har kontrast {kontrast(farge, flate):.1f}"


def _er_hode(rad: Element) -> bool:
    return rad.find(f"{W}trPr/{W}tblHeader") is not None


def _hodeflate(fil: Ordfil) -> str | None:
    """The ground of the head of a table of data."""
    for stil in fil.stiler.values():
        if (
            stil.navn == "Tabell"
            and (flate := stil.element.find(f"{W}tblStylePr/{W}tcPr/{W}shd")) is not None
        ):
            return verdi(flate, "fill")
    return None


def _lopstil(lop: Element) -> str | None:
    return verdi(lop.find(f"{W}rPr/{W}rStyle"))


def _farge(fil: Ordfil, lop: Element, avsnitt: Element) -> str:
    egen = verdi(lop.find(f"{W}rPr/{W}color"))
    for id_ in (_lopstil(lop), stilid(avsnitt) or "Normal"):
        for stil in fil.kjede(id_):
            egen = egen or verdi(stil.element.find(f"{W}rPr/{W}color"))
    return egen if egen and egen != "auto" else _SORT


def _flate(fil: Ordfil, id_: str | None, hva: str) -> str | None:
    for stil in fil.kjede(id_):
        fyll = verdi(stil.element.find(f"{W}{hva}/{W}shd"), "fill")
        if fyll and fyll != "auto":
            return fyll
    return None


def _i_bilder(fil: Ordfil) -> Iterator[tuple[str, str]]:
    """The texts of pictures, each on the last filled shape that was drawn under it."""
    for gruppe in fil.kropp.iter(f"{A}graphicData"):
        flater: list[tuple[tuple[int, int, int, int], str]] = []
        for form in gruppe.iter(f"{WPS}wsp"):
            x, y, b, h = _ramme(form)
            fyll = form.find(f"{WPS}spPr/{A}solidFill/{A}srgbClr")
            if fyll is not None:
                flater.append(((x, y, x + b, y + h), fyll.get("val") or _HVIT))
            if not tekst(form):
                continue
            mx, my = x + b // 2, y + h // 2
            under = [f for (x1, y1, x2, y2), f in flater if x1 <= mx <= x2 and y1 <= my <= y2]
            yield verdi(form.find(f".//{W}color")) or _SORT, under[-1] if under else _HVIT


def _ramme(form: Element) -> tuple[int, int, int, int]:
    sted, storrelse = form.find(f"{WPS}spPr/{A}xfrm/{A}off"), form.find(f"{WPS}spPr/{A}xfrm/{A}ext")
    assert sted is not None and storrelse is not None
    return (
        int(sted.get("x") or 0),
        int(sted.get("y") or 0),
        int(storrelse.get("cx") or 0),
        int(storrelse.get("cy") or 0),
    )


def _skriftstorrelse(fil: Ordfil) -> Iterator[str]:
    """No style in use is smaller than can be read."""
    for id_ in sorted({stilid(a) or "Normal" for a in fil.avsnitt()}):
        storrelser = (verdi(s.element.find(f"{W}rPr/{W}sz")) for s in fil.kjede(id_))
        storrelse = next((int(s) for s in storrelser if s), MINST_SKRIFT)
        if storrelse < MINST_SKRIFT:
            yield f"stilen {id_} er bare {storrelse / 2:g} punkt"


def _ikke_bare_farge(fil: Ordfil) -> Iterator[str]:
    """What has a ground of its own says in words what it means, and the marks differ in their frame."""
    for avsnitt in fil.avsnitt():
        if _flate(fil, stilid(avsnitt), "pPr") and not tekst(avsnitt).strip():
            yield "et farget felt sier ingenting i ord"
        for lop in lopene(avsnitt):
            if _flate(fil, _lopstil(lop), "rPr") and not tekst(lop).strip():
                yield "et farget felt sier ingenting i ord"
    rammer = [_ramme_om(fil, navn) for navn in _STATUS]
    if len(set(rammer)) < len(_STATUS):
        yield "forslag, gjeldende og avsluttet har lik ramme"


def _ramme_om(fil: Ordfil, navn: str) -> str | None:
    stil = next((s for s in fil.stiler.values() if s.navn == navn), None)
    return navn if stil is None else verdi(stil.element.find(f"{W}pPr/{W}pBdr/{W}top"))


UTSEENDE: dict[str, Callable[[Ordfil], Iterator[str]]] = {
    "kontrast": _kontrast,
    "skriftstørrelse": _skriftstorrelse,
    "ikke bare farge": _ikke_bare_farge,
}
