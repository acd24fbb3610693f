"""A language file beside the municipality's templates: every text of the documents, ready to translate."""

import re
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.filer import lag_mappe, skrives
from ipkit.documents.oversettelse import KILDESPRAK
from ipkit.errors import KommandolinjefeilError

_KODE = re.compile(r"[a-z]{2,3}")


class Sprakfil(NamedTuple):
    """The file that was written, how many texts are in it, and how many wait for a translation."""

    fil: Path
    antall: int
    venter: int


def lag_sprakfil(kode: str, mappe: Path) -> Sprakfil:
    """Write the file of a language, or bring it up to date; what is translated stays (rule 145).

    Raises KommandolinjefeilError, BruksfeilError, MalfeilError where the file that is there cannot be read.
    """
    kode = kode.strip().lower()
    if not _KODE.fullmatch(kode):
        raise KommandolinjefeilError("Koden for språket er to eller tre bokstaver, for eksempel se.")
    if kode == KILDESPRAK:
        raise KommandolinjefeilError("Bokmål er språket malene er skrevet på. Endre teksten i en egen mal.")
    # Imported here: only who makes a language reads all the texts there are.
    from ipkit.documents.lag_sprak import ny_sprakfil

    ny = ny_sprakfil(kode, mappe)
    lag_mappe(mappe)
    lag_mappe(ny.fil.parent)
    with skrives((ny.fil, ny.innhold)):
        pass
    return Sprakfil(ny.fil, ny.antall, ny.venter)
