"""Is a finished Word file right? Each control reads the XML and gives what is wrong, in words (design § 6).

They are of the document alone and know nothing of its template, so that the tests, and whoever makes a
template, ask the same questions.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple
from xml.etree.ElementTree import Element

from ipkit.documents.kontroll_utseende import UTSEENDE
from ipkit.documents.lange_tekster import MAKS_HEL_RAD
from ipkit.documents.ordfil import DC, WP, A, Ordfil, W, tekst, verdi

_A4 = (11906, 16838)
_MM = 56.693
VINDU = (48, 60)
"""Where an address may begin, in mm from the top, to be in the window of a C5 or C65 envelope."""
UNDERSKRIFTER = "Signaturtabell"
DATATABELL = "Tabell"


class Funn(NamedTuple):
    """What a control found."""

    kontroll: str
    hva: str


def kontroller_docx(data: bytes) -> list[Funn]:
    """Everything that is wrong with the file; empty is right."""
    fil = Ordfil(data)
    return [Funn(navn, hva) for navn, kontroll in KONTROLLER.items() for hva in kontroll(fil)]


def _tittel(fil: Ordfil) -> Iterator[str]:
    kjerne = fil.deler["docProps/core.xml"]
    if not (kjerne.findtext(f"{DC}title") or "").strip():
        yield "dokumentet har ingen tittel"
    if (kjerne.findtext(f"{DC}creator") or "python-docx") == "python-docx":
        yield "dokumentet har ingen forfatter"


def _sprak(fil: Ordfil) -> Iterator[str]:
    """The language of the whole, the same in both places; and of every text in other letters."""
    oppgitt = fil.deler["docProps/core.xml"].findtext(f"{DC}language")
    standard = fil.deler["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if not oppgitt or verdi(standard) != oppgitt:
        yield f"språket er {oppgitt} i egenskapene og {verdi(standard)} i stilene"
    for lop in (r for a in fil.avsnitt() for r in (a.iter(f"{W}r"))):
        if (
            lop.find(f".//{W}drawing") is None
            and re.search("[\u0590-\u08ff]", tekst(lop))
            and not verdi(lop.find(f"{W}rPr/{W}lang"), "bidi")
        ):
            yield f"«{tekst(lop)[:30]}» sier ikke hvilket språk det er"


def _overskrifter(fil: Ordfil) -> Iterator[str]:
    """One first heading, before the others, and no level left out."""
    nivaaer = [(n, tekst(a)) for a in fil.avsnitt() if (n := fil.nivaa(a)) is not None]
    if [n for n, _ in nivaaer].count(1) != 1 or nivaaer[0][0] != 1:
        yield "dokumentet skal ha én overskrift på første nivå, og den kommer først"
    for (forrige, _), (n, hva) in pairwise(nivaaer):
        if n > forrige + 1:
            yield f"overskriften «{hva[:30]}» hopper fra nivå {forrige} til {n}"
    if any(not hva.strip() for _, hva in nivaaer):
        yield "en overskrift er tom"


def _overskrift_holdes(fil: Ordfil) -> Iterator[str]:
    for plass, blokk in enumerate(fil.blokker):
        if blokk.tag == f"{W}p" and fil.nivaa(blokk) is not None:
            if not _paa(fil.egenskap(blokk, "keepNext")):
                yield f"overskriften «{tekst(blokk)[:30]}» kan stå alene nederst på en side"
            if plass == len(fil.blokker) - 1:
                yield f"det står ingenting under overskriften «{tekst(blokk)[:30]}»"


def _paa(valg: Element | None) -> bool:
    return valg is not None and verdi(valg) not in ("0", "false", "off")


def _tabellhode(fil: Ordfil) -> Iterator[str]:
    """A table of data has a head, which is repeated on every page."""
    for tabell in fil.kropp.iter(f"{W}tbl"):
        hoder = [rad.find(f"{W}trPr/{W}tblHeader") is not None for rad in tabell.findall(f"{W}tr")]
        if fil.stilnavn(tabell) == DATATABELL and not hoder[0]:
            yield f"tabellen «{tekst(tabell)[:30]}» har ingen hoderad"
        if any(hoder[i] and not hoder[i - 1] for i in range(1, len(hoder))):
            yield f"tabellen «{tekst(tabell)[:30]}» har en hoderad som ikke er øverst"


def _hele_rader(fil: Ordfil) -> Iterator[str]:
    for rad in fil.kropp.iter(f"{W}tr"):
        if rad.find(f"{W}trPr/{W}cantSplit") is None and len(tekst(rad)) <= MAKS_HEL_RAD:
            yield f"raden «{tekst(rad)[:30]}» kan bli delt mellom to sider"


def _tabellbredde(fil: Ordfil) -> Iterator[str]:
    """As wide as the text at most, and as many cells as columns."""
    rom = _tekstbredde(fil)
    for tabell in fil.kropp.iter(f"{W}tbl"):
        kolonner = [int(verdi(k, "w") or 0) for k in tabell.findall(f"{W}tblGrid/{W}gridCol")]
        if sum(kolonner) > rom:
            yield f"tabellen «{tekst(tabell)[:30]}» er bredere enn teksten"
        for rad in tabell.findall(f"{W}tr"):
            spenn = (verdi(c.find(f"{W}tcPr/{W}gridSpan")) for c in rad.findall(f"{W}tc"))
            if sum(int(s or 1) for s in spenn) != len(kolonner):
                yield f"raden «{tekst(rad)[:30]}» har feil antall celler"


def _tekstbredde(fil: Ordfil) -> int:
    side, marg = fil.seksjon.find(f"{W}pgSz"), fil.seksjon.find(f"{W}pgMar")
    return int(verdi(side, "w") or 0) - sum(int(verdi(marg, kant) or 0) for kant in ("left", "right"))


def _bilder(fil: Ordfil) -> Iterator[str]:
    """Words for whoever cannot see it, a place of its own, and no wider than the text."""
    numre = [b.get("id") for b in fil.kropp.iter(f"{WP}docPr")]
    if len(numre) != len(set(numre)):
        yield "to bilder har samme nummer"
    for bilde in fil.kropp.iter(f"{WP}inline"):
        ord_ = bilde.find(f"{WP}docPr")
        if ord_ is None or not (ord_.get("descr") or "").strip():
            yield "et bilde har ingen alternativ tekst"
        bredde = bilde.find(f"{WP}extent")
        if bredde is not None and int(bredde.get("cx") or 0) / 635 > _tekstbredde(fil) + 2:
            yield "et bilde er bredere enn teksten"
    if sum(1 for _ in fil.kropp.iter(f"{A}graphic")) != sum(1 for _ in fil.kropp.iter(f"{WP}inline")):
        yield "et bilde står ikke på linje med teksten"


def _lister(fil: Ordfil) -> Iterator[str]:
    """Points are points of a list that exists, not typed dashes."""
    numre = {verdi(n, "numId") for n in fil.deler["word/numbering.xml"].findall(f"{W}num")}
    for avsnitt in fil.avsnitt():
        nummer = fil.egenskap(avsnitt, "numPr")
        er_punkt = fil.stilnavn(avsnitt).startswith("List")
        if er_punkt and nummer is None:
            yield f"punktet «{tekst(avsnitt)[:30]}» hører ikke til noen liste"
        if nummer is not None and verdi(nummer.find(f"{W}numId")) not in numre:
            yield f"punktet «{tekst(avsnitt)[:30]}» hører til en liste som ikke finnes"
        if not er_punkt and tekst(avsnitt).startswith(("• ", "· ")):
            yield f"«{tekst(avsnitt)[:30]}» er et punkt uten liste"


def _sidetall(fil: Ordfil) -> Iterator[str]:
    """Page x of y at the foot of every page, and a head on every page but the first, which has its own."""
    for navn in ("word/ipkit_bunn1.xml", "word/ipkit_bunn.xml"):
        felt = " ".join(verdi(f, "instr") or "" for f in fil.deler[navn].iter(f"{W}fldSimple"))
        if "PAGE" not in felt.replace("NUMPAGES", "") or "NUMPAGES" not in felt:
            yield f"{navn} sier ikke «side x av y»"
    if not tekst(fil.deler["word/ipkit_topp.xml"]).strip():
        yield "sidene etter den første har ingen topptekst"
    slag = {(e.tag, verdi(e, "type")) for e in fil.seksjon}
    for kant in ("header", "footer"):
        for side in ("first", "default"):
            if (f"{W}{kant}Reference", side) not in slag:
                yield f"{kant} for {side} er ikke koblet til sidene"


def _side(fil: Ordfil) -> Iterator[str]:
    side = fil.seksjon.find(f"{W}pgSz")
    if (int(verdi(side, "w") or 0), int(verdi(side, "h") or 0)) != _A4:
        yield "siden er ikke stående A4"


def _tom_side(fil: Ordfil) -> Iterator[str]:
    """Nothing at the end that could come alone on a page: no break, and at most a hair's width of nothing."""
    siste = fil.blokker[-1]
    if any(verdi(b, "type") == "page" for b in siste.iter(f"{W}br")):
        yield "dokumentet slutter med et sideskift"
    tomme = 0
    for blokk in reversed(fil.blokker):
        skrivelinje = fil.stilnavn(blokk).startswith("Skrivelinje")
        if blokk.tag != f"{W}p" or tekst(blokk) or skrivelinje or blokk.find(f".//{W}drawing") is not None:
            break
        tomme += 1
        if verdi(blokk.find(f"{W}pPr/{W}spacing"), "lineRule") != "exact":
            yield "dokumentet slutter med et tomt avsnitt"
    if tomme > 1:
        yield "dokumentet slutter med flere tomme avsnitt"


def _underskrifter(fil: Ordfil) -> Iterator[str]:
    """A place to sign stays with its words: every row with the next, and the table with what is above it."""
    for forrige, tabell in pairwise(fil.blokker):
        if fil.stilnavn(tabell) != UNDERSKRIFTER or tabell.tag != f"{W}tbl":
            continue
        for rad in tabell.findall(f"{W}tr")[:-1]:
            if not all(_paa(fil.egenskap(a, "keepNext")) for a in rad.iter(f"{W}p")):
                yield f"underskriften «{tekst(rad)[:30]}» kan bli skilt fra resten"
        if forrige.tag == f"{W}p" and not _paa(fil.egenskap(forrige, "keepNext")):
            yield f"underskriften er ikke holdt sammen med «{tekst(forrige)[:30]}»"


def _adresse(fil: Ordfil) -> Iterator[str]:
    """In a letter the address comes first, where the window of the envelope is."""
    if not any(fil.stilnavn(a) == "Brevtittel" for a in fil.avsnitt()):
        return
    forste = next(iter(fil.blokker[0].iter(f"{W}p")), None)
    if forste is None or fil.stilnavn(forste) != "Adressefelt":
        yield "brevet begynner ikke med adressen"
        return
    marg = int(verdi(fil.seksjon.find(f"{W}pgMar"), "top") or 0)
    over = int(verdi(fil.egenskap(forste, "spacing"), "before") or 0)
    if not VINDU[0] <= (marg + over) / _MM <= VINDU[1]:
        yield f"adressen begynner {(marg + over) / _MM:.0f} mm fra toppen, utenfor vinduet i konvolutten"


KONTROLLER: dict[str, Callable[[Ordfil], Iterator[str]]] = {
    "tittel": _tittel,
    "språk": _sprak,
    "overskrifter": _overskrifter,
    "overskrifter holdes": _overskrift_holdes,
    "tabellhode": _tabellhode,
    "hele rader": _hele_rader,
    "tabellbredde": _tabellbredde,
    "bilder": _bilder,
    "lister": _lister,
    "sidetall": _sidetall,
    "side": _side,
    "tom side": _tom_side,
    "underskrifter": _underskrifter,
    "adresse": _adresse,
    **UTSEENDE,
}
"""The controls by name."""
