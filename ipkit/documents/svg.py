"""A picture as SVG, to stand in HTML or alone. Its colours are classes too, so that a dark screen can turn
them (`stil.css`)."""

from html import escape

from ipkit.documents.tegning import FARGER, PUNKT, TEKSTFARGER, Boks, Del, Farge, Merke, Strek, Tegning, Tekst

_ANKER = {"venstre": "start", "midt": "middle", "hoyre": "end"}
_PLASS = {"venstre": 0.0, "midt": 0.5, "hoyre": 1.0}
SKRIFT = "Calibri, Carlito, 'Segoe UI', system-ui, sans-serif"


def skriv_svg(tegning: Tegning, klasse: str = "") -> str:
    """The picture as one `svg` element; it says in words what it shows."""
    b, h = _tall(tegning.bredde), _tall(tegning.hoyde)
    navn = f' class="{klasse}"' if klasse else ""
    return (
        f'<svg{navn} xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(tegning.alt)}" '
        f'viewBox="0 0 {b} {h}" width="{b}mm" height="{h}mm" font-family="{SKRIFT}">'
        f"{''.join(map(_del, tegning.deler))}</svg>"
    )


def _del(d: Del) -> str:
    if isinstance(d, Tekst):
        return _tekst(d)
    stil = _stil(d.farge, FARGER[d.farge])
    if isinstance(d, Boks):
        rund = f' rx="{_tall(min(d.h / 4, 2))}"' if d.rund else ""
        sted = f'x="{_tall(d.x)}" y="{_tall(d.y)}" width="{_tall(d.b)}" height="{_tall(d.h)}"'
        return f"<rect {sted}{rund}{stil}/>"
    if isinstance(d, Strek):
        fra, til = f'x1="{_tall(d.x)}" y1="{_tall(d.y)}"', f'x2="{_tall(d.x + d.b)}" y2="{_tall(d.y + d.h)}"'
        return f"<line {fra} {til}{stil}/>"
    return _merke(d, stil)


def _merke(d: Merke, stil: str) -> str:
    if d.form == "sirkel":
        return f'<circle cx="{_tall(d.x)}" cy="{_tall(d.y)}" r="{_tall(d.r)}"{stil}/>'
    hjorner = ((0, -d.r), (d.r, 0), (0, d.r), (-d.r, 0))
    punkter = " ".join(f"{_tall(d.x + dx)},{_tall(d.y + dy)}" for dx, dy in hjorner)
    return f'<polygon points="{punkter}"{stil}/>'


def _tekst(d: Tekst) -> str:
    storrelse = d.punkt * PUNKT
    x = d.x + d.b * _PLASS[d.plass]
    # The middle of the small letters on the middle of the room.
    y = d.y + d.h / 2 + storrelse * 0.33
    fet = ' font-weight="700"' if d.fet else ""
    return (
        f'<text class="tekst-{d.farge}" x="{_tall(x)}" y="{_tall(y)}" font-size="{_tall(storrelse)}" '
        f'text-anchor="{_ANKER[d.plass]}" fill="#{TEKSTFARGER[d.farge]}"{fet}>'
        f"{escape(d.tekst, quote=False)}</text>"
    )


def _stil(navn: str, f: Farge) -> str:
    strek = f' stroke="#{f.strek}" stroke-width="{f.tykkelse}"' if f.strek else ""
    stiplet = ' stroke-dasharray="1.2 0.8"' if f.stiplet else ""
    return f' class="farge-{navn}" fill="{"#" + f.flate if f.flate else "none"}"{strek}{stiplet}'


def _tall(verdi: float) -> str:
    return f"{verdi:.2f}".rstrip("0").rstrip(".")
