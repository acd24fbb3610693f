"""Is an archive package what was written? It is asked without a register: whoever receives it can ask."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipkit.actions.filer import Fil, kontroller_navn, les_fil, les_raa
from ipkit.errors import BruksfeilError, FilfeilError
from ipkit.sha import sha256

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

MANIFEST = "manifest.json"
SJEKKSUMMER = "sjekksummer.txt"
"""One line for each file, as `sha256sum -c` reads it."""
ZIPFIL = "arkivpakke.zip"
_TEGN = 64  # of a sum in hexadecimal digits


class Avvik(NamedTuple):
    """One thing in a package that is not as it was written."""

    fil: str
    hva: str


def kontroller_arkivkopi(sted: Path, passord: "Callable[[], Passord]") -> tuple[int, tuple[Avvik, ...]]:
    """How many files the package has by its list, and those that are gone, changed or not of it.

    `sted` is the folder, or the encrypted zip of it, whose password is then asked for.
    Raises IkkeFunnetError, FilfeilError, BruksfeilError for a zip that cannot be opened.
    """
    kontroller_navn(sted)
    zipfil = sted if sted.is_file() else sted / ZIPFIL
    if sted.is_file() or (zipfil.is_file() and not (sted / SJEKKSUMMER).exists()):
        innhold = _pakket_ut(zipfil, passord)
        liste = innhold.pop(SJEKKSUMMER, b"")
        return _sammenlign(
            _les_sjekksummer(zipfil, liste), {navn: _hash(data) for navn, data in innhold.items()}
        )
    fil = sted / SJEKKSUMMER
    ventet = _les_sjekksummer(fil, les_fil(fil))
    return _sammenlign(ventet, {f.name: _hash_av(f) for f in sted.iterdir() if f.name != SJEKKSUMMER})


def _sammenlign(ventet: Mapping[str, str], funnet: Mapping[str, str]) -> tuple[int, tuple[Avvik, ...]]:
    avvik = [Avvik(navn, "mangler") for navn in sorted(ventet.keys() - funnet)]
    avvik += [Avvik(navn, "hører ikke til pakken") for navn in sorted(funnet.keys() - ventet)]
    like = sorted(ventet.keys() & funnet)
    avvik += [Avvik(navn, "er endret") for navn in like if funnet[navn] != ventet[navn]]
    return len(ventet), tuple(avvik)


def _pakket_ut(fil: Path, passord: "Callable[[], Passord]") -> dict[str, bytes]:
    """The files in an encrypted package: one zip with their names, in one without."""
    # Imported here: a folder is compared without it.
    from ipkit.exchange.passordzip import pakk_ut

    data = les_raa(fil)
    ytre = passord().aapne(data)
    if len(ytre) != 1:
        raise BruksfeilError(f"{fil} er ikke en arkivpakke fra ipkit.")
    return pakk_ut(ytre[0])


def kontroller_skrevet(filer: Iterable[Fil]) -> None:
    """Read again what was just written. Raises BruksfeilError where the disk gives something else."""
    for fil, data in filer:
        try:
            lest = fil.read_bytes()
        except OSError:
            lest = b""
        if lest != data:
            raise BruksfeilError(f"{fil} ble ikke som den ble skrevet. Sjekk disken, og lag pakken på nytt.")


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _hash_av(fil: Path) -> str:
    """The sum of an ordinary file; of anything else none, so that it is found changed."""
    if fil.is_symlink() or not fil.is_file():
        return ""
    try:
        with fil.open("rb") as aapen:
            return hashlib.file_digest(aapen, "sha256").hexdigest()
    except OSError:
        raise BruksfeilError(f"Kan ikke lese {fil}. Har du tilgang til den?") from None


def _les_sjekksummer(fil: Path, liste: bytes) -> dict[str, str]:
    """File names and hashes; a name that leads out of the folder is none."""
    ventet = {}
    for linje in liste.decode("utf-8", "replace").splitlines():
        sha256, _, navn = linje.partition("  ")
        if len(sha256) != _TEGN or not navn or Path(navn).name != navn:
            raise FilfeilError(f"{fil} er ikke en liste over sjekksummer fra ipkit.")
        ventet[navn] = sha256
    if not ventet:
        raise FilfeilError(f"{fil} har ingen liste over sjekksummer fra ipkit.")
    return ventet
