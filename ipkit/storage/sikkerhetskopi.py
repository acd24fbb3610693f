"""Backup, restore and upgrade: nothing is overwritten, and a copy is checked before it is trusted."""

import os
import shutil
from datetime import date, datetime
from pathlib import Path

from ipkit.errors import BruksfeilError, IkkeFunnetError, RegisterError
from ipkit.paths import er_url
from ipkit.storage import logg
from ipkit.storage.forbindelse import aapne, lag_fil
from ipkit.storage.migrering import kjor_migreringer, kontroller_versjon, ventende
from ipkit.storage.okt import Okt
from ipkit.storage.register import flytt_uten_aa_overskrive, sjekk


def sikkerhetskopier(okt: Okt, fil: Path) -> None:
    """Write a verified copy of the register to a new file, also while others write.

    Raises BruksfeilError for PostgreSQL (which has its own tools) and for a folder, KonfliktError where
    the file exists, RegisterError where the copy does not hold.
    """
    if okt.db.motor != "sqlite":
        raise BruksfeilError(
            "Et PostgreSQL-register sikkerhetskopieres med databasens egne verktøy (pg_dump)."
        )
    _kopier(okt, fil)
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "register sikkerhetskopi")


def _kopier(okt: Okt, fil: Path) -> None:
    if fil.is_dir():
        raise BruksfeilError(f"{fil} er en mappe. Skriv en filsti, for eksempel {fil / 'kopi.db'}")
    uferdig = fil.with_name(f".{fil.name}.{os.getpid()}.ipkit-tmp")
    uferdig.unlink(missing_ok=True)
    try:
        okt.db.sikkerhetskopier_til(uferdig)
        kontroller_kopi(uferdig, okt.ekte)
        flytt_uten_aa_overskrive(uferdig, fil)
    finally:
        uferdig.unlink(missing_ok=True)


def kontroller_kopi(fil: Path, ekte: date) -> None:
    """Open a copy and check pages, references and log chains. Raises RegisterError."""
    # A backup is not in WAL mode and nobody writes to it: immutable leaves no side files beside it.
    db = aapne(str(fil), uten_logg=True)
    try:
        funn = sjekk(Okt(db=db, dagens=ekte, ekte=ekte), str(fil))
    finally:
        db.lukk()
    alvorlige = [f for f in funn if f.kode < "IP-D14"]
    if alvorlige:
        raise RegisterError(f"Kopien holder ikke mål: {alvorlige[0].tekst}", alvorlige[0].kode)


def gjenopprett(sted: str, kopi: Path, naa: datetime) -> Path | None:
    """Put a checked copy in the register's place; what was there is kept aside, and its path returned.

    Raises IkkeFunnetError, RegisterError where the copy does not hold, KonfliktError where somebody is
    using the register.
    """
    if er_url(sted):
        raise BruksfeilError("Et PostgreSQL-register gjenopprettes med databasens egne verktøy (pg_restore).")
    if not kopi.is_file():
        raise IkkeFunnetError(f"Det er ingen sikkerhetskopi i {kopi}.")
    fil = Path(sted)
    ny = fil.with_name(f".{fil.name}.{os.getpid()}.ipkit-tmp")
    ny.unlink(missing_ok=True)
    try:
        lag_fil(ny)
        with kopi.open("rb") as fra, ny.open("wb") as til:
            shutil.copyfileobj(fra, til)
            til.flush()
            os.fsync(til.fileno())
        kontroller_kopi(ny, naa.astimezone().date())
        gammel = _sett_til_side(fil, naa)
        flytt_uten_aa_overskrive(ny, fil)
    finally:
        ny.unlink(missing_ok=True)
    db = aapne(sted)
    try:
        db.les("PRAGMA journal_mode=WAL")
        idag = naa.astimezone().date()
        okt = Okt(db=db, dagens=idag, ekte=idag, klokke=lambda: naa)
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "register gjenopprett")
    finally:
        db.lukk()
    return gammel


def _sett_til_side(fil: Path, naa: datetime) -> Path | None:
    if not fil.exists():
        return None
    _ta_ut_av_bruk(fil)
    til = fil.with_name(f"{fil.name}.for-{naa:%Y%m%dT%H%M%S}")
    for ende in ("-wal", "-shm", ""):
        side = fil.with_name(fil.name + ende)
        if side.exists():
            flytt_uten_aa_overskrive(side, til.with_name(til.name + ende))
    return til


def _ta_ut_av_bruk(fil: Path) -> None:
    """Bring what lies in the log file home, unless the register is too damaged to be opened."""
    try:
        db = aapne(str(fil))
    except RegisterError:
        return
    try:
        with db.skriving():
            pass
        db.les("PRAGMA wal_checkpoint(TRUNCATE)")
    except RegisterError:
        return
    finally:
        db.lukk()


def oppgrader(sted: str, naa: datetime) -> tuple[int, Path | None]:
    """Bring the register to this program's schema, after a verified backup beside it.

    Returns how many steps were taken, and where the backup is (None when nothing was to be done, or on
    PostgreSQL, where the database's own backup is the administrator's).
    """
    db = aapne(sted)
    try:
        if not ventende(db):
            kontroller_versjon(db)
            return 0, None
        idag = naa.astimezone().date()
        okt = Okt(db=db, dagens=idag, ekte=idag, klokke=lambda: naa)
        kopi = None
        if db.motor == "sqlite":
            fil = Path(sted)
            kopi = fil.with_name(f"{fil.name}.for-oppgradering-{naa:%Y%m%dT%H%M%S}")
            _kopier(okt, kopi)
        antall = kjor_migreringer(db)
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "register oppgrader")
        return antall, kopi
    finally:
        db.lukk()
