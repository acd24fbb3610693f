"""A template folder comes from outside: none of its files is read beyond a limit, or elsewhere by a link."""

from codecs import BOM_UTF8
from pathlib import Path

from ipkit.documents.feil import MalfeilError
from ipkit.grenser import les_inntil

MAKS_MAL = 1_000_000
"""Bytes of one template, style sheet or file of texts in a language."""


def les_raatt(fil: Path, navn: str, maks: int = MAKS_MAL) -> bytes:
    """The bytes of a file that is not too large. Raises MalfeilError."""
    with fil.open("rb") as aapen:
        raa = les_inntil(aapen, maks)
    if raa is None:
        raise MalfeilError("filen er for stor.", navn)
    return raa


def les_tekst(fil: Path, navn: str) -> str:
    """The text of one, which is UTF-8. Raises MalfeilError."""
    try:
        # Not `utf-8-sig`: that codec is one more import.
        return les_raatt(fil, navn).removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        raise MalfeilError("filen er ikke lagret som UTF-8.", navn) from None


def ligger_i_mappen(sted: Path, navn: str) -> bool:
    """Whether the file is there, and is no link that leads out of its folder."""
    if not sted.is_file():
        return False
    mappe = sted.parents[navn.count("/")]
    return sted.resolve().is_relative_to(mappe.resolve())
