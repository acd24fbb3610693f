"""The tree as a Word file: the body written as WordprocessingML, the rest taken over from stil.docx."""

import zlib

from ipkit.documents.bilder import Logo, logo_i
from ipkit.documents.delmengde import Element
from ipkit.documents.drawingml import LOGOREL
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.pakke import Pakkedel, pakk, pakk_del
from ipkit.documents.stil import DOKUMENT, FORHOLDSTYPE, KJERNE, NUMMERERING, TOPP_OG_BUNN, Stil
from ipkit.documents.tekstlop import xml
from ipkit.documents.wordml import Skriver

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def skriv_docx(tre: Element, stil: Stil, egenskaper: Egenskaper) -> bytes:
    """The bytes of a .docx; the same tree and style give the same bytes."""
    skriver = Skriver(stil)
    kropp = skriver.skriv([b for b in tre.elementer() if b.tag not in ("header", "footer")])
    deler = {
        DOKUMENT: b"".join(
            (f"{_XML}{stil.rot}<w:body>".encode(), kropp, f"{stil.seksjon}</w:body></w:document>".encode())
        ),
        **_topp_og_bunn(tre, stil, skriver),
        NUMMERERING: _nummerering(stil, skriver.antall_lister).encode(),
        KJERNE: _kjerne(egenskaper).encode(),
    }
    nye = (pakk_del(navn, innhold) for navn, innhold in deler.items())
    logo = logo_i(tre)
    return pakk([*stil.grunnlag, *nye] if logo is None else [*_med_logo(stil, logo), *nye])


def _med_logo(stil: Stil, logo: Logo) -> list[Pakkedel]:
    """The unchanged parts with the file of the logo among them, made known in the lists of the package."""
    typer, *resten = stil.grunnlag
    bilde = f"media/ipkit_logo.{logo.bilde.slag}"
    liste = zlib.decompress(typer.data, -zlib.MAX_WBITS).decode("utf-8")
    ny = f'<Override PartName="/word/{bilde}" ContentType="image/{logo.bilde.slag}"/></Types>'
    forhold = (
        f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="{LOGOREL}" Target="{bilde}" Type="{FORHOLDSTYPE}image"/></Relationships>'
    )
    return [
        pakk_del(typer.navn, liste.replace("</Types>", ny).encode("utf-8")),
        *resten,
        pakk_del(f"word/_rels/{TOPP_OG_BUNN[0][0]}.rels", forhold.encode("utf-8")),
        pakk_del(f"word/{bilde}", logo.bilde.data),
    ]


def _topp_og_bunn(tre: Element, stil: Stil, skriver: Skriver) -> dict[str, bytes]:
    """The four parts at the edges of the pages; what the template leaves out is an empty line."""
    deler = {}
    for fil, tag, side in TOPP_OG_BUNN:
        forside = side == "first"
        valgt = [e for e in tre.elementer(tag) if ("forside" in e.attr) is forside]
        if not valgt and tag == "footer":
            valgt = list(tre.elementer(tag))
        rot = "hdr" if tag == "header" else "ftr"
        innhold = skriver.skriv([b for e in valgt for b in e.elementer()], tag) or b"<w:p/>"
        start = stil.rot.replace("<w:document", f"<w:{rot}", 1)
        deler[f"word/{fil}"] = f"{_XML}{start}".encode() + innhold + f"</w:{rot}>".encode()
    return deler


def _nummerering(stil: Stil, antall: int) -> str:
    """The lists of the style, and one for each numbered list, so that each starts at 1."""
    nye = "".join(
        f'<w:num w:numId="{Skriver.FORSTE_LISTE + i}"><w:abstractNumId w:val="{stil.nummerliste}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for i in range(antall)
    )
    hode, slutt, hale = stil.nummerering.rpartition("</w:num>")
    return hode + slutt + nye + hale


def _kjerne(e: Egenskaper) -> str:
    naa = f'xsi:type="dcterms:W3CDTF">{e.dato.isoformat()}T00:00:00Z'
    return (
        f"{_XML}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml(e.tittel)}</dc:title><dc:creator>{xml(e.forfatter)}</dc:creator>"
        f"<cp:lastModifiedBy>{xml(e.forfatter)}</cp:lastModifiedBy>"
        f"<dcterms:created {naa}</dcterms:created><dcterms:modified {naa}</dcterms:modified>"
        f"<dc:language>{xml(e.sprak)}</dc:language></cp:coreProperties>"
    )
