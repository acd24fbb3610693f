"""Files that leave: written beside the target, synced and renamed; a crash leaves the old or the new."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ipkit.errors import BruksfeilError, FilfeilError, IkkeFunnetError, KonfliktError
from ipkit.grenser import MAKS_FIL, les_inntil
from ipkit.sha import sha256
from ipkit.storage.filer import erstatt, lag_fil, synk_fil, synk_filer, synk_mappe, uferdige
from ipkit.storage.koder import innsetting
from ipkit.storage.okt import Okt

Fil = tuple[Path, bytes]
"""Where a file is to be, and its bytes."""


def kontroller_utfil(okt: Okt, fil: Path, *, overskriv: bool) -> None:
    """May this target be written? Asked before anything is rendered.

    Raises BruksfeilError for a folder, a link or a missing folder, KonfliktError for a file that ipkit
    did not write, or that somebody has edited since (design § 6).
    """
    tilstand = _tilstand(fil)
    if tilstand is None:
        if not fil.parent.is_dir():
            raise BruksfeilError(f"Mappen {fil.parent} finnes ikke. Lag den først, eller velg en annen.")
        return
    if stat.S_ISDIR(tilstand.st_mode):
        raise BruksfeilError(f"{fil} er en mappe. Skriv et filnavn, for eksempel {fil / 'plan.docx'}")
    if not stat.S_ISREG(tilstand.st_mode):
        raise BruksfeilError(f"{fil} er en lenke eller en spesialfil. Velg en vanlig fil.")
    if not overskriv and not _skrevet_av_ipkit(okt, fil):
        raise KonfliktError(
            f"{fil} er endret siden ipkit skrev den, eller er ikke laget av ipkit. "
            "Velg et annet navn, eller bruk --overskriv"
        )


def kontroller_navn(fil: Path) -> None:
    """Raises BruksfeilError where the system cannot even look for a file of that name."""
    _tilstand(fil)


def _tilstand(fil: Path) -> os.stat_result | None:
    """What lies there, a link itself and not what it points to; None for nothing. Raises BruksfeilError."""
    try:
        return fil.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError):
        raise BruksfeilError("Filnavnet er for langt, eller mappen kan ikke leses. Velg et annet.") from None


def zipnavn(fil: Path) -> Path:
    """Where the encrypted zip of a file is: `plan.docx.zip`."""
    return fil.with_name(f"{fil.name}.zip")


def lag_mappe(mappe: Path) -> None:
    """Make a folder for what is written, where it is not there. Raises BruksfeilError."""
    kontroller_navn(mappe)
    if mappe.exists() and not mappe.is_dir():
        raise BruksfeilError(f"{mappe} er en fil. Oppgi en mappe.")
    if not mappe.exists():
        try:
            mappe.mkdir(mode=0o700)
        except OSError:
            raise BruksfeilError(f"Kan ikke lage mappen {mappe}. Finnes mappen den skal ligge i?") from None


def _skrevet_av_ipkit(okt: Okt, fil: Path) -> bool:
    # Imported here: most targets are new.
    from hashlib import file_digest

    try:
        with fil.open("rb") as aapen:  # what lies there may be anything, of any size
            sum_ = file_digest(aapen, "sha256").hexdigest()
    except OSError:
        raise BruksfeilError(f"Kan ikke lese {fil}. Er den åpen i et annet program?") from None
    return (
        okt.db.les_en(
            "SELECT 1 FROM skrevet_fil WHERE sti_hash = :sti AND sha256 = :sha256",
            sti=sti_hash(fil),
            sha256=sum_,
        )
        is not None
    )


def sti_hash(fil: Path) -> str:
    """A file's place, as a hash: paths may hold names."""
    return sha256(os.path.normcase(fil.absolute()).encode("utf-8", "surrogatepass")).hexdigest()


def husk_skrevet(okt: Okt, fil: Path, innhold: bytes) -> None:
    """Remember that ipkit writes these bytes there. Inside a write transaction, before the rename."""
    okt.db.utfor(
        f"{innsetting('skrevet_fil')} ON CONFLICT DO NOTHING",
        sti_hash=sti_hash(fil),
        sha256=sha256(innhold).hexdigest(),
    )


@contextmanager
def skrives(*filer: Fil, feil: dict[Path, KonfliktError] | None = None) -> Iterator[None]:
    """Write the bytes beside their targets, do the body (the log rows are committed there), then rename.

    Where the body fails, every target is as it was and nothing is left beside it. Only the owner may read
    the files. Raises BruksfeilError where the disk says no, and, once the others are in place, KonfliktError
    where Word has one open; `feil` takes them for whoever asks for many.
    """
    maal = [fil for fil, _ in filer]
    with uferdige(maal) as nye:
        skriv_uferdige(dict(zip(nye, (innhold for _, innhold in filer), strict=True)))
        yield
        i_bruk = _paa_plass(zip(nye, maal, strict=True))
    if feil is not None:
        feil |= i_bruk
    elif i_bruk:
        raise next(iter(i_bruk.values()))


def _paa_plass(par: Iterable[tuple[Path, Path]]) -> dict[Path, KonfliktError]:
    i_bruk, mapper = {}, set()
    for ny, fil in par:
        mapper.add(fil.parent)
        try:
            erstatt(ny, fil, synk=False)
        except KonfliktError as nei:
            i_bruk[fil] = nei
    for mappe in mapper:
        synk_mappe(mappe)
    return i_bruk


def skriv_uferdige(nye: Mapping[Path, bytes]) -> None:
    """The bytes on the disk, under names that are not the targets'. Raises BruksfeilError."""
    for fil in nye:
        lag_fil(fil)
    try:
        for fil, innhold in nye.items():
            fil.write_bytes(innhold)
        if len(nye) == 1:
            synk_fil(fil)
        else:
            synk_filer(nye)
    except OSError:
        raise BruksfeilError(
            f"Kan ikke skrive i {fil.parent}. Sjekk at disken ikke er full, og at du har tilgang."
        ) from None


def skriv_ny_fil(fil: Path, innhold: bytes) -> None:
    """Write a file that is not there yet. Raises KonfliktError, BruksfeilError."""
    kontroller_navn(fil)
    if fil.is_dir():
        raise BruksfeilError(f"{fil} er en mappe. Skriv et filnavn.")
    if fil.exists() or fil.is_symlink():
        raise KonfliktError(f"{fil} finnes fra før, og blir ikke overskrevet. Velg et annet navn.")
    if not fil.parent.is_dir():
        raise BruksfeilError(f"Mappen {fil.parent} finnes ikke. Lag den først, eller velg en annen.")
    with skrives((fil, innhold)):
        pass


def les_raa(fil: Path) -> bytes:
    """The bytes of a file. Raises IkkeFunnetError, BruksfeilError for what is no ordinary file."""
    kontroller_navn(fil)
    if not fil.exists():
        raise IkkeFunnetError(f"Filen {fil} finnes ikke.")
    try:
        if not fil.is_file():  # a FIFO would be waited for without end
            raise OSError
        with fil.open("rb") as aapen:
            data = les_inntil(aapen, MAKS_FIL)
    except OSError:
        raise BruksfeilError(f"Kan ikke lese {fil}. Er det en vanlig fil som du har tilgang til?") from None
    if data is None:
        raise BruksfeilError(f"{fil} er over {MAKS_FIL // 1_000_000} MB, og blir ikke lest.")
    return data


def les_fil(fil: Path) -> bytes:
    """The bytes of a text file. Raises IkkeFunnetError, BruksfeilError, FilfeilError for a Word file."""
    data = les_raa(fil)
    if data[:4] == b"PK\x03\x04":
        raise FilfeilError(f"{fil} er et Word-dokument eller en zip-fil, ikke en tekstfil.")
    return data
