"""A picture as native shapes in Word (DrawingML): crisp at any size, and no other package needed."""

from collections.abc import Iterator
from functools import lru_cache

from ipkit.documents.bilder import Logo
from ipkit.documents.tegning import FARGER, TEKSTFARGER, Boks, Del, Farge, Merke, Plass, Strek, Tegning, Tekst
from ipkit.documents.tekstlop import tekstlop, xml

_EMU = 36000  # in a millimetre
_NAVNEROM = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_GRUPPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_SLUTT = "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>"
_PLASS = {"venstre": "left", "midt": "center", "hoyre": "right"}
_FORM = {"rombe": "diamond", "sirkel": "ellipse"}


def skriv_drawingml(tegning: Tegning, nummer: int) -> Iterator[str]:
    """The run content that shows the picture, in pieces; `nummer` tells it from the document's others."""
    b, h = round(tegning.bredde * _EMU), round(tegning.hoyde * _EMU)
    forste = nummer * 1000
    yield (
        f'<mc:AlternateContent {_NAVNEROM}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{b}" cy="{h}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{forste}" name="Bilde {nummer}" descr="{_attributt(tegning.alt)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GRUPPE}"><wpg:wgp><wpg:cNvGrpSpPr/>'
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{b}" cy="{h}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{b}" cy="{h}"/></a:xfrm></wpg:grpSpPr>'
    )
    for i, d in enumerate(tegning.deler, forste + 1):
        yield _del(d, i)
    yield _SLUTT


LOGOREL = "rIdIpkitLogo"
"""The relation from the head of the first page to the file of the logo."""
_LOGO_NAVNEROM = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_BILDEROM = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_LOGO_TOPP = 6 * _EMU
"""From the edge of the paper: above the line below the head."""


def skriv_logo(logo: Logo) -> str:
    """The run that shows the logo at the right margin. It floats: the address stays in its window."""
    b, h = (round(mm * _EMU) for mm in logo.bilde.mm)
    alt = _attributt(logo.alt)
    return (
        f'<w:r><w:drawing><wp:anchor {_LOGO_NAVNEROM} distT="0" distB="0" distL="0" distR="0" '
        'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align>'
        f'</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{_LOGO_TOPP}</wp:posOffset>'
        f'</wp:positionV><wp:extent cx="{b}" cy="{h}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="1" name="Logo" descr="{alt}"/><wp:cNvGraphicFramePr/><a:graphic>'
        f'<a:graphicData uri="{_BILDEROM}"><pic:pic xmlns:pic="{_BILDEROM}"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{LOGOREL}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{b}" cy="{h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def _attributt(tekst: str) -> str:
    return xml(tekst).replace('"', "&quot;").replace("\n", "&#10;")


def _del(d: Del, nummer: int) -> str:
    if isinstance(d, Tekst):
        foran, egenskaper = _tekststil(d.punkt, d.farge, d.fet, d.plass)
        tekst = f"{foran}{tekstlop(d.tekst, egenskaper)}</w:p></w:txbxContent></wps:txbx>"
        return _form(nummer, "rect", (d.x, d.y, d.b, d.h), "<a:noFill/><a:ln><a:noFill/></a:ln>", tekst)
    utseende = _UTSEENDE[d.farge]
    if isinstance(d, Merke):
        ramme = (d.x - d.r, d.y - d.r, 2 * d.r, 2 * d.r)
        return _form(nummer, _FORM[d.form], ramme, utseende)
    slag = "line" if isinstance(d, Strek) else "roundRect" if isinstance(d, Boks) and d.rund else "rect"
    return _form(nummer, slag, (d.x, d.y, d.b, d.h), utseende)


def _form(
    nummer: int, slag: str, ramme: tuple[float, float, float, float], utseende: str, tekst: str = ""
) -> str:
    x, y, b, h = ramme
    return (
        f'<wps:wsp><wps:cNvPr id="{nummer}" name=""/><wps:cNvSpPr{_TEKSTBOKS if tekst else ""}/><wps:spPr>'
        f'<a:xfrm><a:off x="{round(x * _EMU)}" y="{round(y * _EMU)}"/>'
        f'<a:ext cx="{round(b * _EMU)}" cy="{round(h * _EMU)}"/></a:xfrm>'
        f'<a:prstGeom prst="{slag}"><a:avLst/></a:prstGeom>{utseende}</wps:spPr>{tekst}'
        f"{_KROPP if tekst else '<wps:bodyPr/>'}</wps:wsp>"
    )


_TEKSTBOKS = ' txBox="1"'
_KROPP = (
    '<wps:bodyPr vert="horz" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr" anchorCtr="0">'
    "<a:noAutofit/></wps:bodyPr>"
)


def _utseende(f: Farge) -> str:
    flate = f'<a:solidFill><a:srgbClr val="{f.flate}"/></a:solidFill>' if f.flate else "<a:noFill/>"
    if not f.strek:
        return f"{flate}<a:ln><a:noFill/></a:ln>"
    stiplet = '<a:prstDash val="dash"/>' if f.stiplet else ""
    return (
        f'{flate}<a:ln w="{round(f.tykkelse * _EMU)}"><a:solidFill><a:srgbClr val="{f.strek}"/></a:solidFill>'
        f"{stiplet}</a:ln>"
    )


_UTSEENDE = {navn: _utseende(farge) for navn, farge in FARGER.items()}


@lru_cache(maxsize=64)
def _tekststil(punkt: float, farge: str, fet: bool, plass: Plass) -> tuple[str, str]:
    """What a text box begins with, and the properties of its run."""
    halve = round(punkt * 2)
    return (
        '<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" '
        f'w:lineRule="auto"/><w:jc w:val="{_PLASS[plass]}"/></w:pPr>',
        f'<w:rPr>{"<w:b/><w:bCs/>" if fet else ""}<w:color w:val="{TEKSTFARGER[farge]}"/>'
        f'<w:sz w:val="{halve}"/><w:szCs w:val="{halve}"/></w:rPr>',
    )
