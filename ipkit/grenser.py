"""How much is read of what comes from outside: never all of it before it is known to be little enough.

Each kind of content has limits of its own beside its reader; `docs/sikkerhet.md` lists all of them.
"""

from pathlib import Path
from typing import BinaryIO

MAKS_FIL = 100_000_000
"""Bytes of one file that is read: larger than any document ipkit writes, and far from filling the memory."""
MAKS_STANDARD_INN = 5_000_000
"""Bytes of answers or commands on standard input: as a YAML file, and fifty thousand commands."""
MAKS_YAML = 5_000_000
"""Bytes of a file of answers, plans or settings: the largest plan we know has 60,000."""
MAKS_MANIFEST = MAKS_FIL
"""Bytes of a backup's manifest: some 150 for each plan, so half a million plans."""
MAKS_HEMMELIG = 1_000
"""Bytes of a key, a code or a password, in a file or on a line: the code has 69 signs."""


def les_inntil(aapen: BinaryIO, maks: int) -> bytes | None:
    """All that is in it, or None where that is more."""
    data = aapen.read(maks + 1)
    return data if len(data) <= maks else None


def begynnelsen(fil: Path, maks: int) -> bytes:
    """A file as far as one byte over its limit: enough for its reader to say that it is too large."""
    with fil.open("rb") as aapen:
        return aapen.read(maks + 1)
