"""Elements of the subset as WordprocessingML, block by block."""

from collections.abc import Sequence

from ipkit.documents.bilder import Figur, Logo
from ipkit.documents.delmengde import BLOKKER, Element
from ipkit.documents.drawingml import skriv_drawingml, skriv_logo
from ipkit.documents.feil import MalfeilError
from ipkit.documents.innledning import innleder
from ipkit.documents.lange_tekster import MAKS_AVSNITT, MAKS_HEL_RAD, tekstbiter
from ipkit.documents.stil import STILFIL, Stil
from ipkit.documents.tekstlop import tekstlop

_STILNAVN = {
    "h1": "heading1",
    "h2": "heading2",
    "h3": "heading3",
    "caption": "caption",
    "header": "header",
    "footer": "footer",
    "tabell": "Tabell",
    "celle": "Tabelltekst",
    "hode": "Tabellhode",
    "radhode": "Radhode",
    "ul": "ListBullet",
    "ol": "ListNumber",
}
_FELT = {"side": "PAGE", "sider": "NUMPAGES"}
_MELLOMROM = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'


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
            f'<w:lang w:val="{self.sprak}"/>' if self.sprak else "",
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


_VANLIG = Lop()


class Skriver:
    """Writes blocks. One for each document: it counts lists, pictures and characters."""

    FORSTE_LISTE = 9000

    def __init__(self, stil: Stil) -> None:
        self.stil = stil
        self.antall_lister = 0
        self.antall_bilder = 0
        self.antall_tegn = 0
        self._egenskaper: dict[tuple[str, bool, bool, str], str] = {}

    def blokker(
        self, blokker: Sequence[Element], *, stil: str = "", hold: bool = False, hold_siste: bool = False
    ) -> str:
        """The blocks in order. `hold` keeps all of them with what follows, but for the last."""
        ut = []
        siste = len(blokker) - 1
        for i, blokk in enumerate(blokker):
            neste = hold_siste if i == siste else hold or innleder(blokker, i)
            ut.append(self._blokk(blokk, stil, neste, hold))
            # Two tables in a row would become one, and no story may end with a table.
            if blokk.tag == "table" and (i == siste or blokker[i + 1].tag == "table"):
                ut.append(_MELLOMROM)
        return "".join(ut)

    def _blokk(self, blokk: Element, stil: str, neste: bool, hel: bool) -> str:
        """One block. `neste` keeps it with the next, `hel` keeps it on one page."""
        hel = hel or "hold-sammen" in blokk.attr
        if blokk.tag == "section":
            return self.blokker(list(blokk.elementer()), stil=stil, hold=hel, hold_siste=neste)
        if blokk.tag == "table":
            return self._tabell(blokk, neste, hel)
        if blokk.tag in ("ul", "ol"):
            return self._liste(blokk, 0, neste, hel)
        if isinstance(blokk, Figur):
            return self._figur(blokk, neste)
        if isinstance(blokk, Logo):
            return f"{_MELLOMROM.removesuffix('</w:p>')}{skriv_logo(blokk)}</w:p>"
        return self._avsnitt(blokk, blokk.barn, self._stilid(blokk, stil or blokk.tag), neste=neste, hel=hel)

    def _figur(self, figur: Figur, neste: bool) -> str:
        """Its pictures, a paragraph each, and below them the caption."""
        ut = []
        under = list(figur.elementer("figcaption"))
        for i, tegning in enumerate(figur.tegninger[0], 1):
            self.antall_bilder += 1
            hold = neste or (bool(under) and i == len(figur.tegninger[0]))
            egenskaper = _avsnittsegenskaper("", hold, False, "")
            ut.append(f"<w:p>{egenskaper}<w:r>{skriv_drawingml(tegning, self.antall_bilder)}</w:r></w:p>")
        ut += [self._avsnitt(u, u.barn, self._stilid(u, "caption"), neste=neste) for u in under]
        return "".join(ut)

    def _stilid(self, element: Element, ellers: str) -> str:
        navn = element.attr.get("class") or _STILNAVN.get(ellers)
        if navn is None:
            return ""
        try:
            return self.stil.stilid[navn]
        except KeyError:
            raise MalfeilError(f"stilen «{navn}» mangler.", STILFIL) from None

    def _avsnitt(
        self,
        element: Element,
        innhold: Sequence[Element | str],
        stilid: str,
        *,
        neste: bool = False,
        hel: bool = False,
        liste: str = "",
        delbar: bool = False,
    ) -> str:
        """A paragraph, its properties in the order of the schema; `delbar`: several for a very long text."""
        nokkel = stilid, neste, hel, liste
        egenskaper = self._egenskaper.get(nokkel)
        if egenskaper is None:
            egenskaper = self._egenskaper[nokkel] = _avsnittsegenskaper(*nokkel)
        skille = f"</w:p><w:p>{egenskaper}" if delbar else ""
        lop = _VANLIG if "lang" not in element.attr else Lop(sprak=element.attr["lang"])
        return f"<w:p>{egenskaper}{self._inline(innhold, lop, skille)}</w:p>"

    def _inline(self, innhold: Sequence[Element | str], lop: Lop, skille: str) -> str:
        """Runs; `skille` stands between the pieces of a very long text, if it may be divided."""
        ut = []
        for bit in innhold:
            if isinstance(bit, str):
                self.antall_tegn += len(bit)
                if skille and len(bit) > MAKS_AVSNITT:
                    ut.append(skille.join([tekstlop(del_, lop.egenskaper) for del_ in tekstbiter(bit)]))
                else:
                    ut.append(tekstlop(bit, lop.egenskaper))
            elif bit.tag == "br":
                ut.append("<w:r><w:br/></w:r>")
            elif "felt" in bit.attr:
                felt = f"<w:r>{lop.egenskaper}<w:t>1</w:t></w:r>"
                ut.append(f'<w:fldSimple w:instr=" {_FELT[bit.attr["felt"]]} ">{felt}</w:fldSimple>')
            else:
                stil = self._stilid(bit, "") if bit.klasse else ""
                ut.append(self._inline(bit.barn, lop.med(bit, stil), skille))
        return "".join(ut)

    def _liste(self, liste: Element, nivaa: int, neste: bool, hel: bool) -> str:
        """A list; one inside a point is a level deeper, at most three. `hel` keeps its points together."""
        if liste.tag == "ol":
            nummer = self.FORSTE_LISTE + self.antall_lister
            self.antall_lister += 1
        else:
            nummer = self.stil.punktliste
        plass = f'<w:numPr><w:ilvl w:val="{min(nivaa, 2)}"/><w:numId w:val="{nummer}"/></w:numPr>'
        ut = []
        punkter = list(liste.elementer())
        for i, punkt in enumerate(punkter, 1):
            inline, under = _del_i_to(punkt.barn)
            stilid = self._stilid(punkt, liste.tag)
            hold = neste or (hel and i < len(punkter))
            ut.append(self._avsnitt(punkt, inline, stilid, neste=hold, hel=hel, liste=plass))
            ut.extend(self._liste(u, nivaa + 1, hold, hel) for u in under)
        return "".join(ut)

    def _tabell(self, tabell: Element, neste: bool, hel: bool) -> str:
        bredder = self._bredder(tabell)
        rader = [
            (r, del_.tag == "thead") for del_ in tabell.elementer("thead", "tbody") for r in del_.elementer()
        ]
        tekst = "".join(
            self._avsnitt(t, t.barn, self._stilid(t, "caption"), neste=True)
            for t in tabell.elementer("caption")
        )
        stilid = self._stilid(tabell, "tabell")
        har_hode = any(hode for _, hode in rader)
        kolonner = "".join(f'<w:gridCol w:w="{b}"/>' for b in bredder)
        hele = "".join(
            self._rad(rad, hode, bredder, neste=hode or neste or (hel and i < len(rader) - 1))
            for i, (rad, hode) in enumerate(rader)
        )
        return (
            f'{tekst}<w:tbl><w:tblPr><w:tblStyle w:val="{stilid}"/>'
            f'<w:tblW w:w="{sum(bredder)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0620" if har_hode else "0600"}"/></w:tblPr>'
            f"<w:tblGrid>{kolonner}</w:tblGrid>{hele}</w:tbl>"
        )

    def _bredder(self, tabell: Element) -> list[int]:
        """Column widths in twentieths of a point: as given in percent, else equal."""
        prosent = [
            int(k.attr.get("bredde", "0%")[:-1]) for g in tabell.elementer("colgroup") for k in g.elementer()
        ]
        if not prosent or not all(prosent):
            antall = max(
                (len(list(r.elementer())) for d in tabell.elementer() for r in d.elementer("tr")), default=1
            )
            prosent = [1] * max(antall, len(prosent), 1)
        return [self.stil.bredde * p // sum(prosent) for p in prosent]

    def _rad(self, rad: Element, hode: bool, bredder: list[int], *, neste: bool) -> str:
        ut = []
        plass = 0
        foer = self.antall_tegn
        for celle in rad.elementer():
            spenn = int(celle.attr.get("colspan", "1"))
            slag = "celle" if celle.tag == "td" else "hode" if hode else "radhode"
            over = f'<w:gridSpan w:val="{spenn}"/>' if spenn > 1 else ""
            bredde = sum(bredder[plass : plass + spenn])
            innhold = self._celle(celle, slag, neste)
            ut.append(f'<w:tc><w:tcPr><w:tcW w:w="{bredde}" w:type="dxa"/>{over}</w:tcPr>{innhold}</w:tc>')
            plass += spenn
        hel = hode or self.antall_tegn - foer <= MAKS_HEL_RAD
        egenskaper = ("<w:cantSplit/>" if hel else "") + ("<w:tblHeader/>" if hode else "")
        return f"<w:tr>{f'<w:trPr>{egenskaper}</w:trPr>' if egenskaper else ''}{''.join(ut)}</w:tr>"

    def _celle(self, celle: Element, slag: str, neste: bool) -> str:
        """A cell's content: its blocks, and what stands between them, as paragraphs."""
        barn = celle.barn
        if len(barn) == 1 and isinstance(barn[0], Element) and barn[0].tag == "p":
            return self._avsnitt(barn[0], barn[0].barn, self._stilid(barn[0], slag), neste=neste, delbar=True)
        if len(barn) == 1 and isinstance(barn[0], str):
            return self._avsnitt(celle, barn, self._stilid(celle, slag), neste=neste, delbar=True)
        ut: list[str] = []
        for gruppe in _grupper(barn):
            if isinstance(gruppe, list):
                element, innhold = celle, gruppe
            elif gruppe.tag == "p":
                element, innhold = gruppe, gruppe.barn
            else:
                ut.append(self._liste(gruppe, 0, neste, False))
                continue
            stilid = self._stilid(element, slag)
            ut.append(self._avsnitt(element, innhold, stilid, neste=neste, delbar=True))
        return "".join(ut)


def _avsnittsegenskaper(stilid: str, neste: bool, hel: bool, liste: str) -> str:
    egenskaper = (
        (f'<w:pStyle w:val="{stilid}"/>' if stilid else "")
        + ("<w:keepNext/>" if neste else "")
        + ("<w:keepLines/>" if hel else "")
        + liste
    )
    return f"<w:pPr>{egenskaper}</w:pPr>" if egenskaper else ""


def _grupper(barn: Sequence[Element | str]) -> list[Element | list[Element | str]]:
    """A cell's content as paragraphs: its blocks, and what stands between them. Never empty."""
    grupper: list[Element | list[Element | str]] = []
    for bit in barn:
        if isinstance(bit, Element) and bit.tag in BLOKKER:
            grupper.append(bit)
        elif bit == " ":
            continue
        elif grupper and isinstance(grupper[-1], list):
            grupper[-1].append(bit)
        else:
            grupper.append([bit])
    return grupper or [[]]


def _del_i_to(barn: Sequence[Element | str]) -> tuple[list[Element | str], list[Element]]:
    """A list point's own text, and the lists inside it."""
    under = [b for b in barn if isinstance(b, Element) and b.tag in ("ul", "ol")]
    return [b for b in barn if not isinstance(b, Element) or b.tag not in ("ul", "ol")], under
