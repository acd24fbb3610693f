"""A `stil.docx` taken apart: its styles by name, its page, its lists, and the parts that stay as they are."""

import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from ipkit.documents.delmengde import dekod
from ipkit.documents.feil import MalfeilError
from ipkit.documents.ordkontroll import kontroller_deler, uten_tilknyttet_mal
from ipkit.documents.pakke import Pakkedel, pakk_del
from ipkit.documents.stil import (
    DOKUMENT,
    FORHOLDSTYPE,
    KJERNE,
    MAKS_STIL,
    NUMMERERING,
    STILFIL,
    TOPP_OG_BUNN,
    Stil,
)
from ipkit.documents.storskrift import forstorr

INNHOLDSTYPER = "[Content_Types].xml"
FORHOLD = "word/_rels/document.xml.rels"
_STILER = "word/styles.xml"
_LESES = (DOKUMENT, KJERNE, NUMMERERING, INNHOLDSTYPER, FORHOLD, _STILER)
_SKRIVES = (DOKUMENT, KJERNE, NUMMERERING)
_MEDIETYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
# The language that Word checks the spelling in, and that a screen reader speaks.
_SPRAK = re.compile(r'(<w:lang\b[^>]*?\bw:val=")n[bno]-NO(?=")')
_VANLIG_SKRIFT = 22  # half points


def les_stilfil(raa: bytes, sprak: str, *, storskrift: bool) -> Stil:
    """What `les_stil` gives of these bytes. Raises MalfeilError where they are no Word file of use."""
    try:
        with ZipFile(BytesIO(raa)) as arkiv:
            if sum(i.file_size for i in arkiv.infolist()) > MAKS_STIL:
                raise MalfeilError("filen er for stor.", STILFIL)
            pakket = {i.filename: _pakket_del(arkiv, raa, i) for i in arkiv.infolist() if not i.is_dir()}
            deler = {navn: arkiv.read(navn) for navn in pakket}
        kontroller_deler(deler, STILFIL)
        for navn, data in deler.items():
            if (uten := uten_tilknyttet_mal(navn, data)) != data:
                pakket[navn] = pakk_del(navn, uten)
        tekst = {navn: deler[navn].decode("utf-8") for navn in _LESES}
        tekst[_STILER] = _SPRAK.sub(rf"\1{sprak}", tekst[_STILER])
        if storskrift:
            tekst[_STILER] = forstorr(tekst[_STILER])
        pakket[_STILER] = pakk_del(_STILER, tekst[_STILER].encode())
        return _tolk(tekst, pakket)
    except (BadZipFile, KeyError, struct.error, zlib.error, UnicodeDecodeError):
        raise MalfeilError(
            "filen kan ikke leses. Åpne den i Word og lagre den på nytt som .docx.", STILFIL
        ) from None


def _pakket_del(arkiv: ZipFile, fil: bytes, info: ZipInfo) -> Pakkedel:
    """A part as it lies packed in another zip; reading it checks its sum.

    Raises BadZipFile where it is packed in a rare way.
    """
    if info.compress_type not in (ZIP_DEFLATED, ZIP_STORED) or info.flag_bits & 1:
        raise BadZipFile(info.filename)
    navn, ekstra = struct.unpack_from("<2H", fil, info.header_offset + 26)
    start = info.header_offset + 30 + navn + ekstra
    data = fil[start : start + info.compress_size]
    return Pakkedel(info.filename, info.compress_type, info.CRC, info.file_size, data)


def _tolk(tekst: dict[str, str], pakket: dict[str, Pakkedel]) -> Stil:
    nummerering = tekst[NUMMERERING]
    rot = re.search(r"<w:document\b[^>]*>", tekst[DOKUMENT])
    kropp, _, hale = tekst[DOKUMENT].rpartition("</w:sectPr>")
    start = kropp.rfind("<w:sectPr")
    if rot is None or start < 0 or not hale.lstrip().startswith("</w:body>"):
        raise MalfeilError("filen mangler sideoppsett. Lagre den på nytt i Word.", STILFIL)
    seksjon = f"{kropp[start:]}</w:sectPr>"
    stiler = dict(_stiler(tekst[_STILER]))
    brevhode = re.search(r'<w:headerReference\b[^>]*w:type="first"', seksjon) is not None
    return Stil(
        stilid={navn: id_ for navn, (id_, _) in stiler.items()},
        grunnlag=_grunnlag(tekst, pakket),
        rot=rot[0],
        seksjon=_seksjon(seksjon, brevhode),
        bredde=_tekstbredde(seksjon),
        nummerering=nummerering,
        punktliste=_liste(stiler, "ListBullet"),
        nummerliste=_abstrakt(nummerering, _liste(stiler, "ListNumber")),
        brevhode=brevhode,
        skala=_skrift(tekst[_STILER]) / _VANLIG_SKRIFT,
    )


def _stiler(tekst: str) -> Iterator[tuple[str, tuple[str, int | None]]]:
    """The name (without blanks), the id, and the numbering of each style, if it has one."""
    for stil in re.findall(r"<w:style\b.*?</w:style>", tekst, re.DOTALL):
        id_ = re.search(r'w:styleId="([^"]*)"', stil)
        navn = re.search(r'<w:name w:val="([^"]*)"', stil)
        nummer = re.search(r'<w:numId w:val="(\d+)"', stil)
        if id_ and navn:
            yield dekod(navn[1]).replace(" ", ""), (id_[1], int(nummer[1]) if nummer else None)


def _skrift(stiler: str) -> int:
    """The size of the running text, in half points."""
    normal = re.search(r'<w:style\b[^>]*w:default="1"[^>]*w:styleId="Normal".*?</w:style>', stiler, re.DOTALL)
    storrelse = re.search(r'<w:sz w:val="(\d+)"', normal[0] if normal else stiler)
    return int(storrelse[1]) if storrelse else _VANLIG_SKRIFT


def _liste(stiler: dict[str, tuple[str, int | None]], navn: str) -> int:
    """The numbering that a list style uses."""
    nummer = stiler.get(navn, ("", None))[1]
    if nummer is None:
        raise MalfeilError(f"stilen «{navn}» mangler, eller er ingen liste.", STILFIL)
    return nummer


def _abstrakt(nummerering: str, nummer: int) -> int:
    """The abstract list behind a numbering, from which every new list starts at 1."""
    treff = re.search(rf'<w:num w:numId="{nummer}"[^>]*>\s*<w:abstractNumId w:val="(\d+)"', nummerering)
    if treff is None:
        raise MalfeilError("den nummererte listen mangler.", STILFIL)
    return int(treff[1])


def _tekstbredde(seksjon: str) -> int:
    side = re.search(r'<w:pgSz\b[^>]*w:w="(\d+)"', seksjon)
    marger = [re.search(rf'<w:pgMar\b[^>]*w:{kant}="(\d+)"', seksjon) for kant in ("left", "right")]
    bredde = int(side[1]) if side else 11906
    return bredde - sum(int(m[1]) if m else 1418 for m in marger)


def _seksjon(seksjon: str, brevhode: bool) -> str:
    """The page set-up with our headers and footers; a first header of the municipality's own stays."""
    beholdt = re.findall(r'<w:headerReference\b[^>]*w:type="first"[^>]*/>', seksjon)
    resten = re.sub(r"<w:(?:header|footer)Reference\b[^>]*/>", "", seksjon)
    egne = "".join(
        f'<w:{slag}Reference w:type="{side}" r:id="{_id(fil)}"/>'
        for fil, slag, side in TOPP_OG_BUNN
        if not (brevhode and (slag, side) == ("header", "first"))
    )
    start = re.match(r"<w:sectPr\b[^>]*>", resten)
    assert start is not None
    return start[0] + "".join(beholdt) + egne + resten[start.end() :]


def _id(fil: str) -> str:
    return "rId" + fil.removesuffix(".xml").replace("_", "")


def _grunnlag(tekst: dict[str, str], pakket: dict[str, Pakkedel]) -> tuple[Pakkedel, ...]:
    """The parts that no document changes, with our headers and footers made known in their lists."""
    typer = "".join(
        f'<Override PartName="/word/{fil}" ContentType="{_MEDIETYPE.format(slag)}"/>'
        for fil, slag, _ in TOPP_OG_BUNN
    )
    forhold = "".join(
        f'<Relationship Id="{_id(fil)}" Type="{FORHOLDSTYPE}{slag}" Target="{fil}"/>'
        for fil, slag, _ in TOPP_OG_BUNN
    )
    # The list of contents comes first, as Word writes it.
    return (
        pakk_del(INNHOLDSTYPER, tekst[INNHOLDSTYPER].replace("</Types>", f"{typer}</Types>").encode()),
        pakk_del(FORHOLD, tekst[FORHOLD].replace("</Relationships>", f"{forhold}</Relationships>").encode()),
        *(pakket[navn] for navn in sorted(pakket.keys() - {INNHOLDSTYPER, FORHOLD, *_SKRIVES})),
    )
