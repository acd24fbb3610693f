"""What is read whole: a text file, or standard input."""

import sys
from pathlib import Path

from ipkit.actions.filer import les_fil
from ipkit.errors import BruksfeilError
from ipkit.grenser import MAKS_STANDARD_INN, les_inntil


def les_inndata(fil: str) -> bytes:
    """What is in a text file, or on standard input where it is called `-`.

    Raises IkkeFunnetError, BruksfeilError, FilfeilError.
    """
    if fil != "-":
        return les_fil(Path(fil))
    data = les_inntil(sys.stdin.buffer, MAKS_STANDARD_INN)
    if data is None:
        raise BruksfeilError(f"Standard inn er over {MAKS_STANDARD_INN // 1_000_000} MB, og blir ikke lest.")
    return data
