"""How the styles of stil.docx look in the PDF, in the words of typst."""

from ipkit.documents.storskrift import STOR_I_TYPST

# Calibri as in Word where it is, else what looks like it; the last ones have the signs of other scripts,
# and the very last comes with typst, so that our own boxes to tick are on every machine.
SKRIFTER = (
    "Calibri", "Carlito", "Liberation Sans", "Arial", "DejaVu Sans",
    "Noto Sans", "Noto Sans Arabic", "Segoe UI Symbol", "Segoe UI Emoji", "Apple Color Emoji",
    "Noto Color Emoji", "Noto Emoji", "DejaVu Sans Mono",
)  # fmt: skip
# Sizes of type go through `p`: points as they are, or those of large print (`storskrift.py`).
PUNKT = {False: "#let p(x) = x * 1pt\n", True: f"#let p(x) = {STOR_I_TYPST} * 1pt\n"}
STIL = """
#set page(paper: "a4", margin: (x: 2.2cm, top: 2.6cm, bottom: 2.4cm))
#set par(leading: 0.6em, spacing: 0.75em)
#show regex("\\p{L}{16,}"): set text(hyphenate: true)
#set heading(outlined: true)
#show heading: set text(fill: farge)
#show heading: set block(sticky: true, above: 1.5em, below: 0.6em)
#show heading.where(level: 1): set text(size: p(22))
#show heading.where(level: 2): set text(size: p(15))
#show heading.where(level: 2): set block(width: 100%, stroke: (bottom: 0.5pt + linje), inset: (bottom: 3pt))
#show heading.where(level: 3): set text(size: p(12))
#set table(stroke: (x: none, y: 0.5pt + linje), inset: (x: 5pt, y: 5pt), align: left + top)
#show table.cell.where(y: 0): set par(justify: false)
"""
FARGER = (
    ("farge", "17495c"), ("dempet", "4a545c"), ("linje", "9db4be"), ("lys", "e8f0f3"),
    ("forslag", "fff6da"), ("forslaglinje", "b07a00"), ("varsel", "8a1c1c"), ("graa", "ededed"),
)  # fmt: skip
# How a style looks: the function of typst that the content stands in.
AVSNITT = {
    "Kommune": "text(size: p(13), weight: 700, fill: farge)",
    "Unntatt": "text(weight: 700)",
    "Liten": "text(size: p(9.5), fill: dempet)",
    "Ledetekst": "text(size: p(9.5), fill: dempet)",
    "Maallinje": "text(fill: dempet)",
    "Brevfakta": "text(size: p(9.5), fill: dempet)",
    "StatusForslag": "block(width: 100%, inset: 8pt, fill: forslag, stroke: (paint: forslaglinje, "
    'thickness: 2pt, dash: "dashed"))',
    "StatusGjeldende": "block(width: 100%, inset: 8pt, fill: farge)",
    "StatusAvsluttet": "block(width: 100%, inset: 8pt, fill: graa, stroke: 1.5pt + dempet)",
    "Egneord": "block(inset: (left: 9pt, y: 2pt), stroke: (left: 3pt + farge))",
    "Skrivelinje": "block(width: 100%, height: 2.2em, stroke: (bottom: 0.6pt + dempet))",
    "Skrivelinjeto": "block(width: 100%, height: 2.2em, stroke: (bottom: 0.6pt + dempet))",
    "Skriverom": "block(width: 100%, height: 1.9em)",
    "Underskrift": "block(width: 100%, height: 2.6em, stroke: (bottom: 0.6pt + dempet))",
    "Adressefelt": "pad(top: 2.6cm)",
    "Sidetall": "align(right)",
    "Klipp": "block(width: 100%, above: 2em, inset: (top: 4pt), stroke: (top: (paint: dempet, "
    'thickness: 1pt, dash: "dashed")))',
}
BLOKKSTILER = frozenset(navn for navn, slik in AVSNITT.items() if not slik.startswith("text("))
BREVOVERSKRIFT = (
    "#show heading: set block(stroke: none, inset: 0pt, above: 1.2em, below: 0.5em)\n"
    "#show heading: set text(size: p(12.5))\n"
)
"""A heading of a letter is smaller, and has no line below it."""
TEKST = {
    "StatusGjeldende": "text(fill: white, weight: 700)",
    "StatusForslag": "text(weight: 700)",
    "StatusAvsluttet": "text(weight: 700)",
    "Egneord": "emph",
    "StatusForklaring": 'text(weight: "regular")',
    "Mangler": "text(fill: varsel, weight: 700)",
    "Foreslaatt": "text(weight: 700)",
}
