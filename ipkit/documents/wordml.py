"""Elements of the subset as WordprocessingML, block by block."""

from collections.abc import Sequence

from ipkit.documents.bilder import Figur, Logo
from ipkit.documents.delmengde import BLOKKER, Element
from ipkit.documents.drawingml import skriv_drawingml, skriv_logo
from ipkit.documents.feil import MalfeilError
from ipkit.documents.innledning import innleder
from ipkit.documents.lange_tekster import MAKS_AVSNITT, MAKS_HEL_RAD, tekstbiter
from ipkit.documents.stil import STILFIL, Stil
from ipkit.documents.tekstlop import VANLIG, Lop, tekstlop

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


class _Cellestart(dict[tuple[int, int], str]):
    """What a cell of a table begins with, by its first column and how many it has."""

    def __init__(self, bredder: Sequence[int]) -> None:
        self.bredder = bredder

    def __missing__(self, nokkel: tuple[int, int]) -> str:
        plass, spenn = nokkel
        bredde = sum(self.bredder[plass : plass + spenn])
        over = f'<w:gridSpan w:val="{spenn}"/>' if spenn > 1 else ""
        self[nokkel] = start = f'<w:tc><w:tcPr><w:tcW w:w="{bredde}" w:type="dxa"/>{over}</w:tcPr>'
        return start


class Skriver:
    """Writes blocks. One for each document: it counts lists, pictures and characters.

    The pieces go to one list, `_ut`, and are joined once: no text is copied from level to level.
    """

    FORSTE_LISTE = 9000

    def __init__(self, stil: Stil) -> None:
        self.stil = stil
        self.antall_lister = 0
        self.antall_bilder = 0
        self._antall_tegn = 0
        self._ut: list[str] = []
        self._starter: dict[tuple[str | None, str, bool, bool, str], str] = {}
        self._lop: dict[tuple[Lop, str, str | None, str | None], Lop] = {}

    def skriv(self, blokker: Sequence[Element], stil: str = "") -> bytes:
        """The blocks in order, their paragraphs in this style if they have none of their own."""
        self._ut = []
        self._blokker(blokker, stil)
        # Most pieces are ASCII, which costs nothing to encode; of the whole, each character does.
        return b"".join(map(str.encode, self._ut))

    def _blokker(
        self, blokker: Sequence[Element], stil: str, *, hold: bool = False, hold_siste: bool = False
    ) -> None:
        """`hold` keeps all of them with what follows, but for the last."""
        siste = len(blokker) - 1
        for i, blokk in enumerate(blokker):
            neste = hold_siste if i == siste else hold or innleder(blokker, i)
            self._blokk(blokk, stil, neste, hold)
            # Two tables in a row would become one, and no story may end with a table.
            if blokk.tag == "table" and (i == siste or blokker[i + 1].tag == "table"):
                self._ut.append(_MELLOMROM)

    def _blokk(self, blokk: Element, stil: str, neste: bool, hel: bool) -> None:
        """One block. `neste` keeps it with the next, `hel` keeps it on one page."""
        hel = hel or "hold-sammen" in blokk.attr
        if blokk.tag == "section":
            self._blokker(list(blokk.elementer()), stil, hold=hel, hold_siste=neste)
        elif blokk.tag == "table":
            self._tabell(blokk, neste, hel)
        elif blokk.tag in ("ul", "ol"):
            self._liste(blokk, 0, neste, hel)
        elif isinstance(blokk, Figur):
            self._figur(blokk, neste)
        elif isinstance(blokk, Logo):
            self._ut.append(f"{_MELLOMROM.removesuffix('</w:p>')}{skriv_logo(blokk)}</w:p>")
        else:
            self._avsnitt(blokk, blokk.barn, stil or blokk.tag, neste, hel)

    def _figur(self, figur: Figur, neste: bool) -> None:
        """Its pictures, a paragraph each, and below them the caption."""
        under = list(figur.elementer("figcaption"))
        for i, tegning in enumerate(figur.tegninger[0], 1):
            self.antall_bilder += 1
            hold = neste or (bool(under) and i == len(figur.tegninger[0]))
            self._ut.append(f"{_avsnittsstart('', hold, False, '')}<w:r>")
            self._ut.extend(skriv_drawingml(tegning, self.antall_bilder))
            self._ut.append("</w:r></w:p>")
        for u in under:
            self._avsnitt(u, u.barn, "caption", neste)

    def _stilid(self, klasse: str | None, ellers: str) -> str:
        navn = klasse or _STILNAVN.get(ellers)
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
        slag: str,
        neste: bool,
        hel: bool = False,
        liste: str = "",
        *,
        delbar: bool = False,
    ) -> None:
        """A paragraph in the style of its class, else of its kind; `delbar`: several for a very long text."""
        attr = element.attr
        nokkel = attr.get("class"), slag, neste, hel, liste
        start = self._starter.get(nokkel)
        if start is None:
            stilid = self._stilid(*nokkel[:2])
            start = self._starter[nokkel] = _avsnittsstart(stilid, neste, hel, liste)
        lop = VANLIG if "lang" not in attr else Lop(sprak=attr["lang"])
        # Most paragraphs are one text.
        if len(innhold) == 1 and isinstance(tekst := innhold[0], str) and len(tekst) <= MAKS_AVSNITT:
            self._antall_tegn += len(tekst)
            self._ut.append(f"{start}{tekstlop(tekst, lop.egenskaper)}</w:p>")
            return
        self._ut.append(start)
        self._inline(innhold, lop, f"</w:p>{start}" if delbar else "")
        self._ut.append("</w:p>")

    def _inline(self, innhold: Sequence[Element | str], lop: Lop, skille: str) -> None:
        """Runs; `skille` stands between the pieces of a very long text, if it may be divided."""
        ut = self._ut
        for bit in innhold:
            if isinstance(bit, str):
                self._antall_tegn += len(bit)
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
                self._inline(bit.barn, self._inni(lop, bit), skille)

    def _inni(self, lop: Lop, element: Element) -> Lop:
        """How the text looks inside this element."""
        nokkel = lop, element.tag, element.attr.get("class"), element.attr.get("lang")
        kjent = self._lop.get(nokkel)
        if kjent is None:
            kjent = self._lop[nokkel] = lop.med(element, self._stilid(element.klasse, ""))
        return kjent

    def _liste(self, liste: Element, nivaa: int, neste: bool, hel: bool) -> None:
        """A list; one inside a point is a level deeper, at most three. `hel` keeps its points together."""
        if liste.tag == "ol":
            nummer = self.FORSTE_LISTE + self.antall_lister
            self.antall_lister += 1
        else:
            nummer = self.stil.punktliste
        plass = f'<w:numPr><w:ilvl w:val="{min(nivaa, 2)}"/><w:numId w:val="{nummer}"/></w:numPr>'
        punkter = list(liste.elementer())
        for i, punkt in enumerate(punkter, 1):
            inline, under = _del_i_to(punkt.barn)
            hold = neste or (hel and i < len(punkter))
            self._avsnitt(punkt, inline, liste.tag, hold, hel, plass)
            for u in under:
                self._liste(u, nivaa + 1, hold, hel)

    def _tabell(self, tabell: Element, neste: bool, hel: bool) -> None:
        bredder = self._bredder(tabell)
        rader = [
            (r, del_.tag == "thead") for del_ in tabell.elementer("thead", "tbody") for r in del_.elementer()
        ]
        for t in tabell.elementer("caption"):
            self._avsnitt(t, t.barn, "caption", True)
        har_hode = any(hode for _, hode in rader)
        kolonner = "".join([f'<w:gridCol w:w="{b}"/>' for b in bredder])
        self._ut.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self._stilid(tabell.klasse, "tabell")}"/>'
            f'<w:tblW w:w="{sum(bredder)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0620" if har_hode else "0600"}"/></w:tblPr>'
            f"<w:tblGrid>{kolonner}</w:tblGrid>"
        )
        starter = _Cellestart(bredder)
        for i, (rad, hode) in enumerate(rader, 1):
            self._rad(rad, hode, starter, hode or neste or (hel and i < len(rader)))
        self._ut.append("</w:tbl>")

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

    def _rad(self, rad: Element, hode: bool, starter: _Cellestart, neste: bool) -> None:
        ut = self._ut
        foran = len(ut)
        ut.append("")  # what the row begins with, known when its characters are counted
        foer = self._antall_tegn
        plass = 0
        for celle in rad.elementer():
            spenn = int(celle.attr.get("colspan", 1))
            ut.append(starter[plass, spenn])
            self._celle(celle, "celle" if celle.tag == "td" else "hode" if hode else "radhode", neste)
            ut.append("</w:tc>")
            plass += spenn
        ut.append("</w:tr>")
        hel = hode or self._antall_tegn - foer <= MAKS_HEL_RAD
        egenskaper = ("<w:cantSplit/>" if hel else "") + ("<w:tblHeader/>" if hode else "")
        ut[foran] = f"<w:tr><w:trPr>{egenskaper}</w:trPr>" if egenskaper else "<w:tr>"

    def _celle(self, celle: Element, slag: str, neste: bool) -> None:
        """A cell's content: its blocks, and what stands between them, as paragraphs."""
        barn = celle.barn
        if len(barn) == 1 and isinstance(barn[0], str):
            self._avsnitt(celle, barn, slag, neste, delbar=True)
            return
        for gruppe in _grupper(barn):
            if isinstance(gruppe, list):
                self._avsnitt(celle, gruppe, slag, neste, delbar=True)
            elif gruppe.tag == "p":
                self._avsnitt(gruppe, gruppe.barn, slag, neste, delbar=True)
            else:
                self._liste(gruppe, 0, neste, False)


def _avsnittsstart(stilid: str, neste: bool, hel: bool, liste: str) -> str:
    """What a paragraph begins with, its properties in the order of the schema."""
    egenskaper = (
        (f'<w:pStyle w:val="{stilid}"/>' if stilid else "")
        + ("<w:keepNext/>" if neste else "")
        + ("<w:keepLines/>" if hel else "")
        + liste
    )
    return f"<w:p><w:pPr>{egenskaper}</w:pPr>" if egenskaper else "<w:p>"


def _grupper(barn: list[Element | str]) -> list[Element | list[Element | str]]:
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
