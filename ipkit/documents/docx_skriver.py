"""The tree as a Word file: the body written as WordprocessingML, the rest taken over from stil.docx."""

from ipkit.documents.delmengde import Element
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.pakke import pakk, pakk_del
from ipkit.documents.stil import DOKUMENT, KJERNE, NUMMERERING, TOPP_OG_BUNN, Stil
from ipkit.documents.tekstlop import xml
from ipkit.documents.wordml import Skriver

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def skriv_docx(tre: Element, stil: Stil, egenskaper: Egenskaper) -> bytes:
    """The bytes of a .docx; the same tree and style give the same bytes."""
    skriver = Skriver(stil)
    kropp = skriver.blokker([b for b in tre.elementer() if b.tag not in ("header", "footer")])
    deler = {
        DOKUMENT: f"{_XML}{stil.rot}<w:body>{kropp}{stil.seksjon}</w:body></w:document>",
        **_topp_og_bunn(tre, stil, skriver),
        NUMMERERING: _nummerering(stil, skriver.antall_lister),
        KJERNE: _kjerne(egenskaper),
    }
    nye = (pakk_del(navn, innhold.encode("utf-8")) for navn, innhold in deler.items())
    return pakk([*stil.grunnlag, *nye])


def _topp_og_bunn(tre: Element, stil: Stil, skriver: Skriver) -> dict[str, str]:
    """The four parts at the edges of the pages; what the template leaves out is an empty line."""
    deler = {}
    for fil, tag, side in TOPP_OG_BUNN:
        forside = side == "first"
        valgt = [e for e in tre.elementer(tag) if ("forside" in e.attr) is forside]
        if not valgt and tag == "footer":
            valgt = list(tre.elementer(tag))
        rot = "hdr" if tag == "header" else "ftr"
        innhold = skriver.blokker([b for e in valgt for b in e.elementer()], stil=tag) or "<w:p/>"
        start = stil.rot.replace("<w:document", f"<w:{rot}", 1)
        deler[f"word/{fil}"] = f"{_XML}{start}{innhold}</w:{rot}>"
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
