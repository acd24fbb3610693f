"""A folder of backups: a new one with each run, the oldest removed, and the drill that shows they work."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from ipkit.errors import BruksfeilError, IkkeFunnetError, RegisterError
from ipkit.storage import logg, nokler
from ipkit.storage.anker import brutte
from ipkit.storage.filer import synk_mappe, uferdig_mappe
from ipkit.storage.forbindelse import aapne
from ipkit.storage.manifest import (
    ENDELSE,
    Manifest,
    kontroller_mot_manifest,
    les_manifest,
    manifestfil,
    register_id,
    tell,
)
from ipkit.storage.nokler import Nokkel
from ipkit.storage.okt import Okt
from ipkit.storage.sikkerhetskopi import gjenopprett, sikkerhetskopier

_NAVN = "ipkit-"
_EGET = re.compile(rf"{_NAVN}\d{{8}}T\d{{6}}Z\.db")


class Ovelse(NamedTuple):
    """What a drill showed: the backup, when it was made, what was in it, and how much has happened since."""

    kopi: Path
    laget: str
    antall: dict[str, int]
    handlinger_siden: int


def kopier_til_mappe(
    okt: Okt, mappe: Path, behold: int, naa: datetime, nokkel: Nokkel | None = None
) -> tuple[Path, int]:
    """A backup named by the time, after which the oldest are removed; returns it and how many were.

    Only backups of this very register that were made so are removed, and only when the new one has been
    checked: one that somebody has given a name is somebody's to remove.
    """
    if not mappe.is_dir():
        raise BruksfeilError(f"{mappe} er ikke en mappe. Med --behold skal det stå en mappe.")
    fil = mappe / f"{_NAVN}{naa.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"
    sikkerhetskopier(okt, fil, nokkel)
    andre = [kopi for kopi in kopier(mappe, register_id(okt)) if kopi != fil and _EGET.fullmatch(kopi.name)]
    gamle = andre[behold - 1 :]  # the new one stays, also where the clock has been set back since the others
    for gammel in gamle:
        gammel.unlink(missing_ok=True)
        manifestfil(gammel).unlink(missing_ok=True)
    synk_mappe(mappe)
    return fil, len(gamle)


def kopier(mappe: Path, register: str | None = None) -> list[Path]:
    """The backups in a folder that have their manifest, the newest first; of one register, if it is named."""
    funnet: list[tuple[str, Path]] = []
    for fil in mappe.glob(f"*{ENDELSE}"):
        kopi = fil.with_name(fil.name.removesuffix(ENDELSE))
        try:
            manifest = les_manifest(fil)
        except (IkkeFunnetError, RegisterError):
            continue
        if kopi.is_file() and register in (None, manifest.register):
            funnet.append((manifest.laget, kopi))
    return [kopi for _, kopi in sorted(funnet, reverse=True)]


def ovelse(okt: Okt, hvor: Path, naa: datetime, ved: Path) -> Ovelse:
    """Restore the newest backup to a place that is thrown away, and compare it with manifest and register.

    The place is a folder of its own in `ved`, which is the register's: no register belongs where others can
    look, such as in the system's folder for temporary files. Raises IkkeFunnetError where there is none,
    RegisterError where it does not hold what it should.
    """
    kopi = hvor if hvor.is_file() else next(iter(kopier(hvor, register_id(okt))), None)
    if kopi is None:
        raise IkkeFunnetError(
            f"Det er ingen sikkerhetskopi av dette registeret i {hvor}. "
            f'Ta en: ipkit register sikkerhetskopi "{hvor}" --behold 14'
        )
    manifest = kontroller_mot_manifest(kopi)
    if manifest is None:
        raise IkkeFunnetError(
            f"{kopi} har ikke noe manifest. Ta en ny kopi: ipkit register sikkerhetskopi FIL"
        )
    with uferdig_mappe(ved) as mappe:
        sted = mappe / "register.db"
        gjenopprett(str(sted), kopi, naa, tillat_sted=True)
        _sammenlign(sted, okt, manifest)
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "register ovelse")
    naa_tall, da = tell(okt), dict(manifest.antall)
    return Ovelse(kopi, manifest.laget, da, naa_tall["handling"] - da["handling"])


def _sammenlign(sted: Path, okt: Okt, manifest: Manifest) -> None:
    db = aapne(str(sted))
    try:
        gjenopprettet = Okt(db=db, dagens=okt.dagens, ekte=okt.ekte)
        antall = tell(gjenopprettet)
        tapt = brutte(gjenopprettet, manifest.hoder)
    finally:
        db.lukk()
    antall["logg"] -= 1  # the restore itself is a row
    if antall != dict(manifest.antall) or tapt:
        raise RegisterError("Det som ble gjenopprettet, er ikke det manifestet sier.", "IP-D21")
    if brutte(okt, manifest.hoder):
        raise RegisterError("Kopien og registeret har ulik logg. Et av dem er skrevet om.", "IP-D21")


def nokkel_fra_fil(fil: Path) -> Nokkel:
    """Another key for a backup, from a key file. Raises NokkelError."""
    return nokler.fra_fil(fil, nokler.ny_nokkel().salt)
