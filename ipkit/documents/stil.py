"""`stil.docx`, the look of every document: read once, its unchanged parts packed once (design D4)."""

from binascii import a2b_base64
from functools import lru_cache
from pathlib import Path
from typing import Any

from ipkit.documents.malfil import les_raatt
from ipkit.documents.pakke import Pakkedel
from ipkit.domain.verdi import verdi
from ipkit.ferdig import ferdig

STILFIL = "stil.docx"
DOKUMENT = "word/document.xml"
KJERNE = "docProps/core.xml"
NUMMERERING = "word/numbering.xml"
# Our own parts: name of the part, kind of relation, and the type of page it is for.
TOPP_OG_BUNN = (
    ("ipkit_topp1.xml", "header", "first"),
    ("ipkit_topp.xml", "header", "default"),
    ("ipkit_bunn1.xml", "footer", "first"),
    ("ipkit_bunn.xml", "footer", "default"),
)
FORHOLDSTYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TWIP = 56.693
"""Twentieths of a point in a millimetre."""
MAKS_STIL = 20_000_000
"""Bytes of all parts unpacked. Ours is 200 kB, a letterhead with a picture some MB; a zip bomb is more."""


@verdi
class Stil:
    """What the writer needs to know of a `stil.docx`.

    `stilid` is style name (without blanks) → id; `grunnlag` the unchanged parts, packed; `rot` the start tag
    of the document part; `seksjon` the page set-up; `bredde` the width of the text in twentieths of a
    point; `punktliste` and `nummerliste` the numbering of lists. `brevhode` says that the first page has
    a header of the municipality's own, and `skala` how large the running text is beside 11 points.
    """

    stilid: dict[str, str]
    grunnlag: tuple[Pakkedel, ...]
    rot: str
    seksjon: str
    bredde: int
    nummerering: str
    punktliste: int
    nummerliste: int
    brevhode: bool
    skala: float

    @property
    def navn(self) -> frozenset[str]:
        """The names that a template's `class` may have."""
        return frozenset(self.stilid)


def les_stil(fil: Path, sprak: str, *, storskrift: bool = False) -> Stil:
    """Read a style file, for texts in `sprak` (`nb-NO`, `nn-NO`), in large print if asked for.

    Raises MalfeilError where it is not a Word file that can be used.
    """
    tilstand = fil.stat()
    return _les(fil, sprak, storskrift, tilstand.st_mtime_ns, tilstand.st_size)


@lru_cache(maxsize=4)
def _les(fil: Path, sprak: str, storskrift: bool, endret: int, storrelse: int) -> Stil:
    raa = les_raatt(fil, STILFIL, MAKS_STIL)
    kjent = None if storskrift else ferdig(ferdignavn(sprak), raa)
    if kjent is not None:
        return _fra_ferdig(kjent)
    # Imported here: only a style of the municipality's own, or large print, is taken apart.
    from ipkit.documents.stilfil import les_stilfil

    return les_stilfil(raa, sprak, storskrift=storskrift)


def ferdignavn(sprak: str) -> str:
    """What the style is called as the program has it ready."""
    return f"stil.{sprak}"


def _fra_ferdig(kjent: dict[str, Any]) -> Stil:
    deler = tuple(Pakkedel(n, m, crc, s, a2b_base64(data)) for n, m, crc, s, data in kjent["grunnlag"])
    return Stil(**{**kjent, "grunnlag": deler})
