"""Is an archive package what was written? It is asked without a register: whoever receives it can ask."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.filer import les_fil
from ipkit.errors import BruksfeilError, FilfeilError

MANIFEST = "manifest.json"
SJEKKSUMMER = "sjekksummer.txt"
"""One line for each file, as `sha256sum -c` reads it."""


class Avvik(NamedTuple):
    """One thing in a package that is not as it was written."""

    fil: str
    hva: str


def kontroller_arkivkopi(mappe: Path) -> tuple[int, tuple[Avvik, ...]]:
    """How many files the package has by its list, and those that are gone, changed or not of it.

    Raises IkkeFunnetError, FilfeilError.
    """
    ventet = _les_sjekksummer(mappe / SJEKKSUMMER)
    finnes = {fil.name for fil in mappe.iterdir()} - {SJEKKSUMMER}
    avvik = [Avvik(navn, "mangler") for navn in sorted(ventet.keys() - finnes)]
    avvik += [Avvik(navn, "hører ikke til pakken") for navn in sorted(finnes - ventet.keys())]
    avvik += [
        Avvik(navn, "er endret")
        for navn in sorted(ventet.keys() & finnes)
        if not (mappe / navn).is_file() or _hash((mappe / navn).read_bytes()) != ventet[navn]
    ]
    return len(ventet), tuple(avvik)


def kontroller_skrevet(filer: Iterable[tuple[Path, bytes]]) -> None:
    """Read again what was just written. Raises BruksfeilError where the disk gives something else."""
    for fil, data in filer:
        try:
            lest = fil.read_bytes()
        except OSError:
            lest = b""
        if lest != data:
            raise BruksfeilError(f"{fil} ble ikke som den ble skrevet. Sjekk disken, og lag pakken på nytt.")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _les_sjekksummer(fil: Path) -> dict[str, str]:
    """File names and hashes; a name that leads out of the folder is none."""
    ventet = {}
    for linje in les_fil(fil).decode("utf-8", "replace").splitlines():
        sha256, _, navn = linje.partition("  ")
        if len(sha256) != 64 or not navn or Path(navn).name != navn:
            raise FilfeilError(f"{fil} er ikke en liste over sjekksummer fra ipkit.")
        ventet[navn] = sha256
    return ventet
