"""The municipality's logo: `logo.png` or `logo.jpg` beside its templates, for the head of the first page.

The file is read here and nowhere decoded: its parts are walked, measured and checked, and only the parts
that make the picture are kept, so that nothing else of the file comes into a document. SVG is not taken:
it can hold scripts and links, and Word would need a second picture beside it.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from ipkit.documents.bilder import Bilde, Logo
from ipkit.documents.delmengde import Element
from ipkit.documents.feil import MalfeilError
from ipkit.documents.malfil import ligger_i_mappen
from ipkit.documents.oversettelse import _
from ipkit.grenser import begynnelsen

FILER: tuple[str, ...] = ("logo.png", "logo.jpg")
"""The names that are looked for, in this order."""
MAKS_BYTES = 250_000
"""It goes into every document, and every issued one is kept for ever. A logo is seldom a tenth of this;
at this size a PDF takes half a second more."""
MAKS_PIKSLER = 4_000_000
"""Whoever opens the document unpacks it: 16 MB of memory at four bytes a pixel."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_DELER = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_KANALER = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DYBDER = (1, 2, 4, 8, 16)
# Parts of a JPEG that make the picture: tables, the frame, and the two that say how colours are coded.
_JPEG_DELER = frozenset({0xDB, 0xC4, 0xDD, 0xC0, 0xC1, 0xC2, 0xE0, 0xEE})
_RAMMER = frozenset({0xC0, 0xC1, 0xC2})
_START_PAA_DATA = 0xDA


def sett_inn_logo(tre: Element, malmapper: Sequence[Path], kommune: str | None) -> None:
    """Put the logo first in the head of the first page, where there is both. Raises MalfeilError."""
    topp = next((e for e in tre.elementer("header") if "forside" in e.attr), None)
    bilde = finn_logo(malmapper) if topp is not None else None
    if topp is None or bilde is None:
        return
    logo = Logo(bilde, _("Logoen til {kommune}", kommune=kommune) if kommune else _("Kommunens logo"))
    topp.barn.insert(0, logo)


def finn_logo(malmapper: Sequence[Path]) -> Bilde | None:
    """The logo of the first folder that has one. Raises MalfeilError where it cannot be used."""
    for mappe in malmapper:
        for navn in FILER:
            fil = mappe / navn
            if ligger_i_mappen(fil, navn):
                tilstand = fil.stat()
                if tilstand.st_size > MAKS_BYTES:
                    raise MalfeilError(
                        f"bildet er større enn {MAKS_BYTES // 1000} kB. Lagre det mindre.", navn
                    )
                return _les(fil, tilstand.st_mtime_ns, tilstand.st_size)
    return None


@lru_cache(maxsize=2)
def _les(fil: Path, endret: int, storrelse: int) -> Bilde:
    data = begynnelsen(fil, MAKS_BYTES)
    slag = "PNG" if fil.suffix == ".png" else "JPEG"
    try:
        bilde = _png(data) if slag == "PNG" else _jpeg(data)
    except (ValueError, IndexError, struct.error, zlib.error):
        bilde = None
    if bilde is None:
        raise MalfeilError(f"filen er ikke et helt {slag}-bilde. Lagre logoen på nytt som {slag}.", fil.name)
    if bilde.bredde * bilde.hoyde > MAKS_PIKSLER:
        hva = f"bildet har mer enn {MAKS_PIKSLER // 1_000_000} millioner piksler. Lagre det mindre."
        raise MalfeilError(hva, fil.name)
    return bilde


def _png(data: bytes) -> Bilde | None:
    """A PNG with only what makes the picture. None where it is not one. Raises ValueError and the like."""
    if not data.startswith(_PNG):
        return None
    deler = list(_png_deler(data))
    if not deler or deler[0][0] != b"IHDR" or deler[-1][0] != b"IEND":
        return None
    bredde, hoyde, dybde, farge, _pakking, _filter, _flett = struct.unpack(">2I5B", deler[0][1])
    if not bredde or not hoyde or farge not in _KANALER or dybde not in _DYBDER:
        return None
    bilde = Bilde(b"", "png", bredde, hoyde)
    if bredde * hoyde > MAKS_PIKSLER:
        return bilde
    innhold = b"".join(d for navn, d in deler if navn == b"IDAT")
    # A row has a byte before it, and interlacing makes seven pictures of one.
    plass = (bredde * _KANALER[farge] * dybde // 8 + 2) * hoyde + 8 * (bredde + hoyde) * 8
    pakker = zlib.decompressobj()
    pakker.decompress(innhold, plass)
    if not pakker.eof:
        return None
    return bilde._replace(data=_PNG + b"".join(_png_del(n, d) for n, d in deler if n in _PNG_DELER))


def _png_deler(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of each part, to the last one; what follows it is no part of the picture."""
    plass = len(_PNG)
    while plass < len(data):
        (lengde,) = struct.unpack_from(">I", data, plass)
        navn = data[plass + 4 : plass + 8]
        innhold = data[plass + 8 : plass + 8 + lengde]
        (sum_,) = struct.unpack_from(">I", data, plass + 8 + lengde)
        if zlib.crc32(navn + innhold) != sum_:
            raise ValueError(navn)
        yield navn, innhold
        if navn == b"IEND":
            return
        plass += 12 + lengde


def _png_del(navn: bytes, innhold: bytes) -> bytes:
    sum_ = zlib.crc32(navn + innhold)
    return struct.pack(">I", len(innhold)) + navn + innhold + struct.pack(">I", sum_)


def _jpeg(data: bytes) -> Bilde | None:
    """A JPEG without places, names and thumbnails. None where it is not one. Raises as `_png` does."""
    slutt = data.rfind(b"\xff\xd9")
    if not data.startswith(b"\xff\xd8\xff") or slutt < 0:
        return None
    ut = [data[:2]]
    plass, maal = 2, (0, 0)
    while data[plass] == 0xFF:
        merke = data[plass + 1]
        (lengde,) = struct.unpack_from(">H", data, plass + 2)
        if merke in _RAMMER:
            hoyde, bredde, kanaler = struct.unpack_from(">2HB", data, plass + 5)
            maal = (bredde, hoyde) if kanaler in (1, 3) else (0, 0)
        if merke == _START_PAA_DATA:
            if not all(maal):
                return None
            return Bilde(b"".join([*ut, data[plass : slutt + 2]]), "jpeg", *maal)
        if merke in _JPEG_DELER:
            ut.append(data[plass : plass + 2 + lengde])
        plass += 2 + lengde
    return None
