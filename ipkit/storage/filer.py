"""Files beside the register: made for the owner alone, moved into place whole, and left by nobody."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

from ipkit import lagret
from ipkit.errors import BruksfeilError, KonfliktError

WINDOWS = os.name == "nt"
_ENDELSE = ".ipkit-tmp"
_UFERDIG = rf"\..*\.([0-9a-f]{{8}})-(\d+){re.escape(_ENDELSE)}"
_I_BRUK = "i-bruk"
"""Held open while somebody is at work in a folder: on Windows it can then not be removed."""
SIDEFILER = ("-wal", "-shm", "-journal")


def lag_fil(fil: Path) -> None:
    """Make an empty file that only its owner may read; a file that exists is never touched.

    The folder is made if it is missing, for the owner alone. On Windows the folder's own access
    rights decide, as they do for all of the user's files. Raises KonfliktError, BruksfeilError.
    """
    try:
        try:
            _lag(fil)
        except FileNotFoundError:
            fil.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _lag(fil)
    except FileExistsError:
        raise KonfliktError(f"{fil} finnes fra før, og blir ikke overskrevet. Velg et annet navn.") from None
    except OSError:
        raise BruksfeilError(f"Kan ikke lage {fil}. Velg en mappe du har skrivetilgang til.") from None


def _lag(fil: Path) -> None:
    os.close(os.open(fil, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


@contextmanager
def uferdig(fil: Path) -> Iterator[Path]:
    """A name beside `fil` to build a register under; whatever is left there afterwards is removed."""
    rydd(fil.parent)
    midlertidig = _uferdig_sti(fil)
    _fjern(midlertidig)
    try:
        yield midlertidig
    finally:
        _fjern(midlertidig)


@contextmanager
def uferdige(filer: Sequence[Path]) -> Iterator[list[Path]]:
    """The same for plain files, in as few questions to the file system: there may be a thousand of them."""
    for mappe in {fil.parent for fil in filer}:
        rydd(mappe)
    midlertidige = [_uferdig_sti(fil) for fil in filer]
    _fjern_filer(midlertidige)
    try:
        yield midlertidige
    finally:
        _fjern_filer(midlertidige)


def _uferdig_sti(fil: Path) -> Path:
    return fil.with_name(uferdig_navn(fil.name, os.getpid()))


def _fjern_filer(filer: Iterable[Path]) -> None:
    for fil in filer:
        with suppress(OSError):
            fil.unlink()


@contextmanager
def uferdig_mappe(ved: Path) -> Iterator[Path]:
    """A folder in `ved` for its owner alone, which is gone afterwards; a killed one's goes at the next start.

    Raises BruksfeilError.
    """
    mappe = ved / uferdig_navn("mappe", os.getpid())
    _fjern(mappe)
    try:
        mappe.mkdir(mode=0o700)
    except OSError:
        raise BruksfeilError(f"Kan ikke lage en mappe i {ved}. Sjekk tilgangen og plassen der.") from None
    try:
        with (mappe / _I_BRUK).open("xb"):
            yield mappe
    finally:
        _fjern(mappe)


def uferdig_navn(navn: str, pid: int) -> str:
    """What a file is called while that process of this machine builds it."""
    return f".{navn}.{_maskin()}-{pid}{_ENDELSE}"


def _maskin() -> str:
    """Which machine: in a shared folder, a colleague's unfinished file is not ours to remove."""
    navn = os.environ.get("COMPUTERNAME", "") if WINDOWS else os.uname().nodename
    return f"{crc32(navn.encode()):08x}"


def rydd(mappe: Path) -> None:
    """Remove what a killed program left unfinished in the folder; what one is at work on stays."""
    with suppress(OSError):
        with os.scandir(mappe) as innhold:  # asked at every start: no object is made for each file
            navn = [post.name for post in innhold if post.name.endswith(_ENDELSE)]
        for rest in filter(None, (re.match(_UFERDIG, n) for n in navn)):
            if rest[1] == _maskin() and not _lever(int(rest[2])):
                _fjern_rest(mappe / rest.string)


def _lever(pid: int) -> bool:
    if WINDOWS:  # a file in use cannot be removed there, so the attempt does no harm
        return pid == os.getpid()
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _fjern_rest(rest: Path) -> None:
    with suppress(OSError):  # somebody is at work in the folder (Windows): it stays
        if rest.is_dir() and not rest.is_symlink():
            (rest / _I_BRUK).unlink(missing_ok=True)
        _fjern(rest)


def _fjern(fil: Path) -> None:
    if fil.is_dir() and not fil.is_symlink():
        # Imported here: a start that finds nothing to remove pays nothing.
        import shutil

        shutil.rmtree(fil, ignore_errors=True)
    with suppress(OSError):
        for ende in (*SIDEFILER, ""):  # its own name last: by that the others are found
            fil.with_name(fil.name + ende).unlink(missing_ok=True)


def satt_til_side(fil: Path) -> list[Path]:
    """What a restore, an upgrade or another key has kept beside the register: whole registers."""
    navn = re.compile(rf"{re.escape(fil.name)}\.for-(oppgradering-)?\d{{8}}T\d{{6}}")
    with suppress(OSError):
        return sorted(f for f in fil.parent.iterdir() if navn.fullmatch(f.name) and f.is_file())
    return []


def er_annens(tilstand: os.stat_result) -> bool:
    """Whether a file is another user's, who can read it whatever its rights say now. Root may use any."""
    return not WINDOWS and os.geteuid() not in (0, tilstand.st_uid)


def flytt_uten_aa_overskrive(fra: Path, til: Path) -> None:
    """Rename, but never onto a file that has come in the meantime. Raises KonfliktError, BruksfeilError."""
    try:
        _flytt(fra, til)
    except FileExistsError:
        raise KonfliktError(f"Det finnes alt en fil i {til}. Den blir ikke overskrevet.") from None
    except OSError:
        raise BruksfeilError(f"Kan ikke lage {til}. Sjekk mappen, og at ingen bruker filen.") from None
    lagret.merk()
    synk_mappe(til.parent)


def _flytt(fra: Path, til: Path) -> None:
    if WINDOWS:
        fra.rename(til)  # refuses a target that exists
        return
    try:
        os.link(fra, til)  # atomic, and refuses a target that exists
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if til.exists():
            raise FileExistsError from None
        fra.rename(til)
    else:
        fra.unlink()


def erstatt(ny: Path, fil: Path, *, synk: bool = True) -> None:
    """Put `ny` in the place of `fil` in one step; `synk` False: whoever calls sees to `synk_mappe`.

    Raises KonfliktError where Windows has it open.
    """
    try:
        ny.replace(fil)
    except OSError:
        raise KonfliktError(f"{fil} er i bruk. Lukk den i andre programmer og prøv igjen.") from None
    lagret.merk()
    if synk:
        synk_mappe(fil.parent)


def synk_fil(fil: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    beskrivelse = os.open(fil, os.O_RDWR)  # Windows syncs only what may be written
    try:
        os.fsync(beskrivelse)
    finally:
        os.close(beskrivelse)


def synk_filer(filer: Iterable[Path]) -> None:
    """The same for many, several at a time: the disk takes them together, in a third of the time."""
    # Imported here: only who writes many files waits for many.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as traader:
        list(traader.map(synk_fil, filer))


def synk_mappe(mappe: Path) -> None:
    """Wait until the folder's names are on the disk; Windows has no such call, and keeps a journal."""
    if WINDOWS:
        return
    with suppress(OSError):  # some network disks refuse it
        beskrivelse = os.open(mappe, os.O_RDONLY)
        try:
            os.fsync(beskrivelse)
        finally:
            os.close(beskrivelse)
