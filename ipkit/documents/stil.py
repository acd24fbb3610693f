"""`stil.docx`, the look of every document: read once, its unchanged parts packed once (design D4)."""

import re
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from ipkit.documents.feil import MalfeilError
from ipkit.domain.verdi import verdi

STILFIL = "stil.docx"
DOKUMENT = "word/document.xml"
KJERNE = "docProps/core.xml"
NUMMERERING = "word/numbering.xml"
INNHOLDSTYPER = "[Content_Types].xml"
FORHOLD = "word/_rels/document.xml.rels"
# Our own parts: name of the part, kind of relation, and the type of page it is for.
TOPP_OG_BUNN = (
    ("ipkit_topp1.xml", "header", "first"),
    ("ipkit_topp.xml", "header", "default"),
    ("ipkit_bunn1.xml", "footer", "first"),
    ("ipkit_bunn.xml", "footer", "default"),
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FORHOLDSTYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_MEDIETYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_MAKS_STIL = 20_000_000


@verdi
class Stil:
    """What the writer needs to know of a `stil.docx`.

    `stilid` is style name (without blanks) → id; `grunnlag` a zip of the unchanged parts; `rot` the start tag
    of the document part; `seksjon` the page set-up; `bredde` the width of the text in twentieths of a
    point; `punktliste` and `nummerliste` the numbering of lists. `brevhode` says that the first page has
    a header of the municipality's own.
    """

    stilid: dict[str, str]
    grunnlag: bytes
    rot: str
    seksjon: str
    bredde: int
    nummerering: str
    punktliste: int
    nummerliste: int
    brevhode: bool

    @property
    def navn(self) -> frozenset[str]:
        """The names that a template's `class` may have."""
        return frozenset(self.stilid)


def les_stil(fil: Path) -> Stil:
    """Read a style file. Raises MalfeilError where it is not a Word file that can be used."""
    tilstand = fil.stat()
    return _les(fil, tilstand.st_mtime_ns, tilstand.st_size)


@lru_cache(maxsize=4)
def _les(fil: Path, endret: int, storrelse: int) -> Stil:
    try:
        with ZipFile(fil) as arkiv:
            if sum(i.file_size for i in arkiv.infolist()) > _MAKS_STIL:
                raise MalfeilError("filen er for stor.", STILFIL)
            deler = {i.filename: arkiv.read(i) for i in arkiv.infolist() if not i.is_dir()}
        return _tolk(deler)
    except (BadZipFile, KeyError, ElementTree.ParseError, AttributeError, UnicodeDecodeError):
        raise MalfeilError(
            "filen kan ikke leses. Åpne den i Word og lagre den på nytt som .docx.", STILFIL
        ) from None


def _tolk(deler: dict[str, bytes]) -> Stil:
    dokument = deler.pop(DOKUMENT).decode("utf-8")
    del deler[KJERNE]
    nummerering = deler.pop(NUMMERERING).decode("utf-8")
    rot = re.search(r"<w:document\b[^>]*>", dokument)
    seksjon = re.search(r"<w:sectPr\b(?:(?!<w:sectPr\b).)*</w:sectPr>(?=\s*</w:body>)", dokument, re.DOTALL)
    if rot is None or seksjon is None:
        raise MalfeilError("filen mangler sideoppsett. Lagre den på nytt i Word.", STILFIL)
    stiler = ElementTree.fromstring(deler["word/styles.xml"])
    brevhode = re.search(r'<w:headerReference\b[^>]*w:type="first"', seksjon[0]) is not None
    return Stil(
        stilid=_stilid(stiler),
        grunnlag=_pakk(_med_egne_deler(deler)),
        rot=rot[0],
        seksjon=_seksjon(seksjon[0], brevhode),
        bredde=_tekstbredde(seksjon[0]),
        nummerering=nummerering,
        punktliste=_liste(stiler, "List Bullet"),
        nummerliste=_abstrakt(nummerering, _liste(stiler, "List Number")),
        brevhode=brevhode,
    )


def _stilid(stiler: ElementTree.Element) -> dict[str, str]:
    funnet = {}
    for stil in stiler.iter(f"{_W}style"):
        navn = stil.find(f"{_W}name")
        if navn is not None:
            funnet[navn.attrib[f"{_W}val"].replace(" ", "")] = stil.attrib[f"{_W}styleId"]
    return funnet


def _liste(stiler: ElementTree.Element, navn: str) -> int:
    """The numbering that a list style uses."""
    for stil in stiler.iter(f"{_W}style"):
        funnet = stil.find(f"{_W}name")
        if funnet is not None and funnet.attrib[f"{_W}val"] == navn:
            nummer = stil.find(f"{_W}pPr/{_W}numPr/{_W}numId")
            if nummer is not None:
                return int(nummer.attrib[f"{_W}val"])
    raise MalfeilError(f"stilen «{navn}» mangler, eller er ingen liste.", STILFIL)


def _abstrakt(nummerering: str, nummer: int) -> int:
    """The abstract list behind a numbering, from which every new list starts at 1."""
    for num in ElementTree.fromstring(nummerering).iter(f"{_W}num"):
        if num.attrib[f"{_W}numId"] == str(nummer):
            return int(num.find(f"{_W}abstractNumId").attrib[f"{_W}val"])  # type: ignore[union-attr]
    raise MalfeilError("den nummererte listen mangler.", STILFIL)


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


def _med_egne_deler(deler: dict[str, bytes]) -> dict[str, bytes]:
    """Our headers and footers made known in the list of parts and of relations."""
    typer = "".join(
        f'<Override PartName="/word/{fil}" ContentType="{_MEDIETYPE.format(slag)}"/>'
        for fil, slag, _ in TOPP_OG_BUNN
    )
    forhold = "".join(
        f'<Relationship Id="{_id(fil)}" Type="{_FORHOLDSTYPE}{slag}" Target="{fil}"/>'
        for fil, slag, _ in TOPP_OG_BUNN
    )
    return deler | {
        INNHOLDSTYPER: deler[INNHOLDSTYPER].replace(b"</Types>", typer.encode() + b"</Types>"),
        FORHOLD: deler[FORHOLD].replace(b"</Relationships>", forhold.encode() + b"</Relationships>"),
    }


def _pakk(deler: dict[str, bytes]) -> bytes:
    """A zip of the parts, the list of contents first, as Word writes it."""
    ut = BytesIO()
    with ZipFile(ut, "w") as arkiv:
        for navn in sorted(deler, key=lambda navn: (navn != INNHOLDSTYPER, navn)):
            legg_til(arkiv, navn, deler[navn])
    return ut.getvalue()


def legg_til(arkiv: ZipFile, navn: str, innhold: bytes) -> None:
    """Add a part with a fixed date and mode, so that the same document has the same bytes everywhere."""
    info = ZipInfo(navn)
    info.compress_type = ZIP_DEFLATED
    info.create_system = 0
    info.external_attr = 0
    arkiv.writestr(info, innhold)
