"""Makes `stil.docx`, the look of every document. Run after a change: `python maler/lag_stil.py`.

A municipality replaces stil.docx with its own letterhead: the same style names, any look. A header for
the first page in that file (logo, address) is kept as it is. Needs python-docx; the program does not.
"""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Dokument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import BaseStyle

# Calibri is on every Windows machine with Word; Carlito has the same measures where it is not.
SKRIFT = "Calibri"
# Every text colour has a contrast of at least 4.5:1 against its ground (7:1 for running text).
BLEKK = "1B1F23"
FARGE = "17495C"  # the deep petrol of headings
DEMPET = "4A545C"
LYS = "E8F0F3"
LINJE = "9DB4BE"
VARSEL = "8A1C1C"
VARSEL_LYS = "FBEAEA"
FORSLAG_LYS = "FFF6DA"
FORSLAG_LINJE = "B07A00"
GRAA_LYS = "EDEDED"

BEHOLD = {"Normal", "Heading 1", "Heading 2", "Heading 3", "Caption", "Header", "Footer"}
BEHOLD |= {"List Bullet", "List Number", "Default Paragraph Font", "Normal Table", "No List"}

# Name, based on, size, bold, italic, colour, space before, space after (points).
AVSNITT = [
    ("Normal", None, 11, False, False, BLEKK, 0, 6),
    ("Heading 1", "Normal", 26, True, False, FARGE, 0, 8),
    ("Heading 2", "Normal", 15, True, False, FARGE, 15, 5),
    ("Heading 3", "Normal", 12.5, True, False, BLEKK, 14, 3),
    ("Caption", "Normal", 10, True, False, DEMPET, 6, 3),
    ("Header", "Normal", 9, False, False, DEMPET, 0, 0),
    ("Footer", "Normal", 9, False, False, DEMPET, 0, 0),
    ("List Bullet", "Normal", 11, False, False, BLEKK, 0, 3),
    ("List Number", "Normal", 11, False, False, BLEKK, 0, 3),
    ("Kommune", "Header", 13, True, False, FARGE, 0, 0),
    ("Sidetall", "Footer", 9, False, False, DEMPET, 0, 0),
    ("Unntatt", "Normal", 10, True, False, BLEKK, 0, 10),
    ("Status Forslag", "Normal", 13, True, False, BLEKK, 8, 10),
    ("Status Gjeldende", "Normal", 13, True, False, "FFFFFF", 8, 10),
    ("Status Avsluttet", "Normal", 13, True, False, BLEKK, 8, 10),
    ("Egne ord", "Normal", 12, False, True, BLEKK, 2, 6),
    ("Maallinje", "Normal", 10.5, False, False, DEMPET, 0, 4),
    ("Liten", "Normal", 9.5, False, False, DEMPET, 3, 4),
    ("Tabelltekst", "Normal", 10.5, False, False, BLEKK, 2, 2),
    ("Tabellhode", "Tabelltekst", 10, True, False, FARGE, 3, 3),
    ("Radhode", "Tabelltekst", 10.5, True, False, DEMPET, 2, 2),
    ("Skrivelinje", "Normal", 11, False, False, DEMPET, 16, 2),
    ("Skrivelinje to", "Normal", 11, False, False, DEMPET, 16, 2),
    ("Etter tabell", "Normal", 11, False, False, BLEKK, 8, 6),
    ("Underskrift", "Tabelltekst", 10.5, False, False, BLEKK, 22, 2),
    # Room to write in a row of a form, which has its own line.
    ("Skriverom", "Tabelltekst", 10.5, False, False, BLEKK, 10.5, 3),
    ("Brevtittel", "Heading 1", 17, True, False, FARGE, 18, 6),
    ("Brevoverskrift", "Heading 2", 12.5, True, False, FARGE, 8, 2),
    # The address begins 5.3 cm from the top, where the window of a C5 or C65 envelope is.
    ("Adressefelt", "Normal", 11, False, False, BLEKK, 80, 0),
    ("Brevfakta", "Normal", 10, False, False, DEMPET, 0, 2),
    ("Avkryssing", "Normal", 11, False, False, BLEKK, 0, 4),
    ("Klipp", "Normal", 9.5, False, False, DEMPET, 26, 4),
]
# Name, bold, colour, ground.
TEGN = [
    ("Mangler", True, VARSEL, VARSEL_LYS),
    ("Foreslaatt", True, BLEKK, FORSLAG_LYS),
    ("Ledetekst", False, DEMPET, None),
    ("Status Forklaring", False, None, None),
]


def lag() -> Dokument:
    """The style document, from python-docx's empty one."""
    dok = Document()
    _rydd(dok)
    for navn, *resten in AVSNITT:
        _avsnittsstil(dok, navn, *resten)
    for navn, fet, farge, grunn in TEGN:
        _tegnstil(dok, navn, fet, farge, grunn)
    _kanter(dok)
    _tabellstiler(dok)
    _lister(dok)
    _sprak(dok)
    _side(dok)
    return dok


def _rydd(dok: Dokument) -> None:
    """Leave out the styles that nothing uses."""
    for stil in list(dok.styles):
        if stil.name not in BEHOLD:
            stil.element.getparent().remove(stil.element)
    for stil in dok.styles:
        for lenke in stil.element.findall(qn("w:link")):
            stil.element.remove(lenke)


def _avsnittsstil(dok, navn, bygger, punkt, fet, kursiv, farge, foer, etter) -> None:
    finnes = navn in [s.name for s in dok.styles]
    stil = dok.styles[navn] if finnes else dok.styles.add_style(navn, WD_STYLE_TYPE.PARAGRAPH)
    if bygger:
        stil.base_style = dok.styles[bygger]
    stil.quick_style, stil.hidden, stil.unhide_when_used = True, False, False
    _tom_rpr(stil)
    _skrift(stil)
    skrift = stil.font
    skrift.size, skrift.bold, skrift.italic = Pt(punkt), fet, kursiv
    skrift.cs_bold, skrift.cs_italic = fet, kursiv
    # Letters that run from right to left have a size of their own.
    skrift.element.rPr.find(qn("w:sz")).addnext(
        parse_xml(f'<w:szCs {nsdecls("w")} w:val="{int(punkt * 2)}"/>')
    )
    skrift.color.rgb = RGBColor.from_string(farge)
    avsnitt = stil.paragraph_format
    avsnitt.space_before, avsnitt.space_after = Pt(foer), Pt(etter)
    avsnitt.line_spacing = 1.12 if not navn.startswith("Heading") else 1.0
    avsnitt.widow_control = True
    if navn.startswith("Heading"):
        avsnitt.keep_with_next = avsnitt.keep_together = True


def _tom_rpr(stil: BaseStyle) -> None:
    for rpr in stil.element.findall(qn("w:rPr")):
        stil.element.remove(rpr)


def _skrift(stil: BaseStyle) -> None:
    rpr = stil.element.get_or_add_rPr()
    rpr.append(
        parse_xml(
            f'<w:rFonts {nsdecls("w")} w:ascii="{SKRIFT}" w:hAnsi="{SKRIFT}" w:eastAsia="{SKRIFT}" '
            f'w:cs="{SKRIFT}"/>'
        )
    )


def _tegnstil(dok: Dokument, navn: str, fet: bool, farge: str | None, grunn: str | None) -> None:
    stil = dok.styles.add_style(navn, WD_STYLE_TYPE.CHARACTER)
    stil.quick_style, stil.hidden = True, False
    stil.font.bold = fet
    if farge:
        stil.font.color.rgb = RGBColor.from_string(farge)
    if grunn:
        stil.element.get_or_add_rPr().append(_flate(grunn))


def _flate(farge: str):
    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{farge}"/>')


def _kant(navn: str, farge: str, storrelse: int, *, slag: str = "single", luft: int = 4) -> str:
    return f'<w:{navn} w:val="{slag}" w:sz="{storrelse}" w:space="{luft}" w:color="{farge}"/>'


def _sett_kanter(dok: Dokument, navn: str, kanter: str, flate: str | None = None) -> None:
    """Borders and ground of a paragraph style, where the schema wants them: before tabs and spacing."""
    ppr = dok.styles[navn].element.get_or_add_pPr()
    nye = [parse_xml(f"<w:pBdr {nsdecls('w')}>{kanter}</w:pBdr>")] + ([_flate(flate)] if flate else [])
    spacing = ppr.find(qn("w:spacing"))
    for element in nye:
        spacing.addprevious(element)


def _ramme(farge: str, storrelse: int, slag: str = "single") -> str:
    return "".join(_kant(k, farge, storrelse, slag=slag, luft=6) for k in ("top", "left", "bottom", "right"))


def _kanter(dok: Dokument) -> None:
    """What tells FORSLAG, GJELDENDE and AVSLUTTET apart without colour: dashed, filled, double."""
    _sett_kanter(dok, "Heading 2", _kant("bottom", LINJE, 6, luft=3))
    _sett_kanter(dok, "Egne ord", _kant("left", FARGE, 24, luft=10))
    _sett_kanter(dok, "Status Forslag", _ramme(FORSLAG_LINJE, 18, "dashed"), FORSLAG_LYS)
    _sett_kanter(dok, "Status Gjeldende", _ramme(FARGE, 12), FARGE)
    _sett_kanter(dok, "Status Avsluttet", _ramme(DEMPET, 6, "double"), GRAA_LYS)
    _sett_kanter(dok, "Header", _kant("bottom", LINJE, 4))
    _sett_kanter(dok, "Skrivelinje", _kant("bottom", DEMPET, 4, luft=1))
    _sett_kanter(dok, "Klipp", _kant("top", DEMPET, 6, slag="dashed", luft=4))
    _sett_kanter(dok, "Skrivelinje to", _kant("bottom", DEMPET, 4, luft=1))
    _sett_kanter(dok, "Brevoverskrift", _kant("bottom", LINJE, 0, slag="nil", luft=0))
    _sett_kanter(dok, "Underskrift", _kant("bottom", DEMPET, 4, luft=1))
    for navn in ("Status Forslag", "Status Gjeldende", "Status Avsluttet"):
        form = dok.styles[navn].paragraph_format
        form.left_indent = form.right_indent = Cm(0.25)
    dok.styles["Egne ord"].paragraph_format.left_indent = Cm(0.5)
    dok.styles["Avkryssing"].paragraph_format.left_indent = Cm(0.65)
    dok.styles["Avkryssing"].paragraph_format.first_line_indent = Cm(-0.65)
    # Equal paragraphs in a row share one line below them all; a hair's width of indent tells them apart.
    dok.styles["Skrivelinje to"].paragraph_format.right_indent = Cm(0.02)
    dok.styles["Klipp"].paragraph_format.keep_with_next = True
    dok.styles["Maallinje"].paragraph_format.keep_with_next = True
    dok.styles["Sidetall"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _tabellstiler(dok: Dokument) -> None:
    """Tables with lines between the rows only."""
    # The line below a heading, the ground of the header row or the air below a title is the top.
    linjer = _kant("bottom", LINJE, 4, luft=0) + _kant("insideH", LINJE, 4, luft=0)
    _tabellstil(dok, "Tabell", linjer, LYS)
    _tabellstil(dok, "Faktatabell", linjer, None, sidemarg=0)
    _tabellstil(dok, "Signaturtabell", "", None, sidemarg=0, hoyremarg=170)
    _tabellstil(dok, "Brevtabell", "", None, sidemarg=0)
    _tabellstil(dok, "Bunntabell", _kant("top", LINJE, 4, luft=0), None, sidemarg=0)


def _tabellstil(
    dok: Dokument, navn: str, kanter: str, hode: str | None, sidemarg: int = 85, hoyremarg: int | None = None
) -> None:
    hoyre = sidemarg if hoyremarg is None else hoyremarg
    rad = (
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{hode}"/>'
        "</w:tcPr></w:tblStylePr>"
        if hode
        else ""
    )
    dok.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{navn}">'
            f'<w:name w:val="{navn}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
            '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            f"<w:tblPr><w:tblBorders>{kanter}</w:tblBorders><w:tblCellMar>"
            f'<w:top w:w="28" w:type="dxa"/><w:left w:w="{sidemarg}" w:type="dxa"/>'
            f'<w:bottom w:w="28" w:type="dxa"/><w:right w:w="{hoyre}" w:type="dxa"/>'
            f"</w:tblCellMar></w:tblPr>{rad}</w:style>"
        )
    )


def _lister(dok: Dokument) -> None:
    """Points and numbers, three levels each."""
    nummerering = dok.part.numbering_part.element
    for element in list(nummerering):
        nummerering.remove(element)
    for nummer, slag, tegn in ((1, "bullet", "•–•"), (2, "decimal", "123")):
        nivaaer = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{slag}"/>'
            f'<w:lvlText w:val="{t if slag == "bullet" else f"%{t}."}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{397 * (i + 1)}" w:hanging="284"/></w:pPr></w:lvl>'
            for i, t in enumerate(tegn)
        )
        nummerering.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{nummer}">'
                f'<w:multiLevelType w:val="hybridMultilevel"/>{nivaaer}</w:abstractNum>'
            )
        )
    for nummer, navn in ((1, "List Bullet"), (2, "List Number")):
        nummerering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{nummer}"><w:abstractNumId w:val="{nummer}"/></w:num>')
        )
        ppr = dok.styles[navn].element.get_or_add_pPr()
        ppr.get_or_add_numPr().get_or_add_numId().val = nummer


def _sprak(dok: Dokument) -> None:
    """Norwegian for every text, for the reader's voice and the spelling; today's Word."""
    stiler = dok.styles.element
    for sprak in stiler.iter(qn("w:lang")):
        sprak.set(qn("w:val"), "nb-NO")
    # 15 is Word 2013 and later; less opens the document in compatibility mode.
    for valg in dok.settings.element.iter(qn("w:compatSetting")):
        if valg.get(qn("w:name")) == "compatibilityMode":
            valg.set(qn("w:val"), "15")
    for merke in dok.settings.element.findall(qn("w:themeFontLang")):
        merke.set(qn("w:val"), "nb-NO")


def _side(dok: Dokument) -> None:
    """A4, with a first page of its own."""
    seksjon = dok.sections[0]
    seksjon.page_width, seksjon.page_height = Cm(21), Cm(29.7)
    seksjon.left_margin = seksjon.right_margin = Cm(2.3)
    seksjon.top_margin, seksjon.bottom_margin = Cm(2.4), Cm(2.2)
    # The foot has two lines, and the third where a name is long.
    seksjon.header_distance, seksjon.footer_distance = Cm(1.1), Cm(0.7)
    seksjon.different_first_page_header_footer = True


def lagre(dok: Dokument, fil: Path) -> None:
    """Save with fixed dates and without what nothing refers to, so that a run changes no byte for nothing."""
    raa = BytesIO()
    dok.save(raa)
    with ZipFile(raa) as inn, ZipFile(fil, "w") as ut:
        for navn in inn.namelist():
            if re.search(RESTER, navn):
                continue
            info = ZipInfo(navn)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            ut.writestr(info, _uten_rester(navn, inn.read(navn)))


RESTER = "customXml|thumbnail|stylesWithEffects"


def _uten_rester(navn: str, innhold: bytes) -> bytes:
    """No mention of the parts that are left out."""
    if navn.endswith(".rels") or navn == "[Content_Types].xml":
        ledd = rf"<(?:Relationship|Override) [^>]*(?:{RESTER})[^>]*/>"
        return re.sub(ledd.encode(), b"", innhold)
    return innhold


if __name__ == "__main__":
    lagre(lag(), Path(__file__).with_name("stil.docx"))
