"""Backup, restore and upgrade: nothing is overwritten, and a copy is checked before it is trusted."""

import os
import shutil
from datetime import date, datetime
from pathlib import Path

from ipkit.errors import BruksfeilError, IkkeFunnetError, KonfliktError, NokkelError, RegisterError
from ipkit.paths import er_url
from ipkit.storage import logg
from ipkit.storage.filer import (
    SIDEFILER,
    erstatt,
    flytt_uten_aa_overskrive,
    lag_fil,
    synk_fil,
    synk_mappe,
    uferdig,
)
from ipkit.storage.forbindelse import aapne
from ipkit.storage.manifest import Manifest, beskriv, kontroller_mot_manifest, skriv_manifest
from ipkit.storage.migrering import (
    kjor_migreringer,
    kontroller_finnes,
    kontroller_ikke_nyere,
    kontroller_versjon,
    ventende,
)
from ipkit.storage.nokler import Nokkel
from ipkit.storage.okt import Okt
from ipkit.storage.plassering import kontroller_sted
from ipkit.storage.sjekk import sjekk_helhet


def sikkerhetskopier(okt: Okt, fil: Path, nokkel: Nokkel | None = None) -> None:
    """Write a verified copy of the register to a new file, also while others write.

    It is encrypted with the register's own key, or with the one that is given.

    Raises BruksfeilError for PostgreSQL (which has its own tools) and for a folder, KonfliktError where
    the file exists, RegisterError where the copy does not hold.
    """
    if okt.db.motor != "sqlite":
        raise BruksfeilError(
            "Et PostgreSQL-register sikkerhetskopieres med databasens egne verktøy (pg_dump)."
        )
    _kopier(okt, fil, nokkel or okt.db.nokkel)
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "register sikkerhetskopi")


def _kopier(okt: Okt, fil: Path, nokkel: Nokkel | None) -> None:
    if fil.is_dir():
        raise BruksfeilError(f"{fil} er en mappe. Skriv en filsti, for eksempel {fil / 'kopi.db'}")
    if not fil.parent.is_dir():
        raise BruksfeilError(f"Mappen {fil.parent} finnes ikke. Er disken koblet til? Lag mappen først.")
    if fil.exists():
        raise KonfliktError(f"Det finnes alt en fil i {fil}. Den blir ikke overskrevet. Velg et annet navn.")
    with uferdig(fil) as ny:
        okt.db.sikkerhetskopier_til(ny, nokkel)
        manifest = kontroller_kopi(ny, okt.ekte, nokkel)._replace(laget=okt.tidspunkt())
        synk_fil(ny)
        flytt_uten_aa_overskrive(ny, fil)
    skriv_manifest(fil, manifest)


def kontroller_kopi(fil: Path, ekte: date, nokkel: Nokkel | None = None) -> Manifest:
    """Open a copy and check version, pages, references and log chains. Raises RegisterError.

    Returns what is in it.
    """
    # A backup is not in WAL mode and nobody writes to it: immutable leaves no side files beside it.
    db = aapne(str(fil), uten_logg=True, nokkel=nokkel)
    try:
        kontroller_finnes(db)
        kontroller_ikke_nyere(db)
        okt = Okt(db=db, dagens=ekte, ekte=ekte)
        funn = sjekk_helhet(okt)
        if funn:
            raise RegisterError(f"Kopien holder ikke mål: {funn[0].tekst}", funn[0].kode)
        return beskriv(okt, fil)
    finally:
        db.lukk()


def gjenopprett(
    sted: str, kopi: Path, naa: datetime, utfort_av: str | None = None, *, tillat_sted: bool = False
) -> Path | None:
    """Put a checked copy in the register's place; what was there is kept aside, and its path returned.

    Where there is none, a synchronised folder or a network disk is refused, unless `tillat_sted`.

    One step puts the copy in place: a register is there at every moment, the old one or the new.
    Raises IkkeFunnetError, RegisterError where the copy does not hold, KonfliktError where somebody is
    using the register.
    """
    if er_url(sted):
        raise BruksfeilError("Et PostgreSQL-register gjenopprettes med databasens egne verktøy (pg_restore).")
    fil = Path(sted)
    if not (tillat_sted or fil.exists()):
        kontroller_sted(fil, f'register gjenopprett "{kopi}"')
    _kontroller_kilde(kopi)
    kontroller_mot_manifest(kopi)
    with uferdig(fil) as ny:
        _hent_inn(kopi, ny, naa, utfort_av)
        if not fil.exists():
            _sett_sidefiler_til_side(fil, _navn_til_side(fil, naa))
            flytt_uten_aa_overskrive(ny, fil)
            return None
        gammel = sett_til_side(fil, naa)
        erstatt(ny, fil)
        return gammel


def _kontroller_kilde(kopi: Path) -> None:
    if not kopi.is_file():
        raise IkkeFunnetError(f"Det er ingen sikkerhetskopi i {kopi}.")
    wal = kopi.with_name(kopi.name + "-wal")
    if wal.exists() and wal.stat().st_size:
        raise BruksfeilError(
            f"{kopi} er et register i bruk, ikke en sikkerhetskopi. "
            f"Ta en kopi først: ipkit --register {kopi} register sikkerhetskopi FIL"
        )


def _hent_inn(kopi: Path, ny: Path, naa: datetime, utfort_av: str | None) -> None:
    """A checked copy of the copy, with its own row in the log, closed and on the disk."""
    lag_fil(ny)
    with kopi.open("rb") as fra, ny.open("wb") as til:
        shutil.copyfileobj(fra, til)
    idag = naa.astimezone().date()
    kontroller_kopi(ny, idag)
    db = aapne(str(ny))
    try:
        okt = Okt(db=db, dagens=idag, ekte=idag, klokke=lambda: naa, utfort_av=utfort_av)
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "register gjenopprett")
    finally:
        db.lukk()
    synk_fil(ny)


def _navn_til_side(fil: Path, naa: datetime) -> Path:
    til = fil.with_name(f"{fil.name}.for-{naa:%Y%m%dT%H%M%S}")
    if til.exists():
        raise KonfliktError(f"Det finnes alt en fil i {til}. Vent et sekund og prøv igjen.")
    return til


def sett_til_side(fil: Path, naa: datetime) -> Path:
    """Keep the old register under a second name; its own name stays until the new one takes it."""
    til = _navn_til_side(fil, naa)
    _ta_ut_av_bruk(fil)
    try:
        os.link(fil, til)
    except OSError:  # a file system without hard links
        shutil.copy2(fil, til)
        synk_fil(til)
    _sett_sidefiler_til_side(fil, til)
    synk_mappe(fil.parent)
    return til


def _sett_sidefiler_til_side(fil: Path, til: Path) -> None:
    """A damaged register can have them still. SQLite would read them into the new one."""
    for ende in SIDEFILER:
        side = fil.with_name(fil.name + ende)
        if side.exists():
            flytt_uten_aa_overskrive(side, til.with_name(til.name + ende))


def _ta_ut_av_bruk(fil: Path) -> None:
    """Make it one file, unless it is too damaged to be opened. Raises KonfliktError when it is in use.

    One whose key is lost can be replaced too, unless files beside it say that somebody may be using it.
    """
    try:
        db = aapne(str(fil))
    except RegisterError:
        return
    except NokkelError:
        if any(fil.with_name(fil.name + ende).exists() for ende in SIDEFILER):
            raise
        return
    try:
        # Leaving WAL needs the register alone: it is refused while any other program has it open.
        db.les("PRAGMA journal_mode=DELETE")
    except RegisterError:
        return
    finally:
        db.lukk()


def oppgrader(sted: str, naa: datetime, utfort_av: str | None = None) -> tuple[int, Path | None]:
    """Bring the register to this program's schema, after a verified backup beside it.

    Returns how many steps were taken, and where the backup is (None when nothing was to be done, or on
    PostgreSQL, where the database's own backup is the administrator's).
    """
    db = aapne(sted)
    try:
        kontroller_finnes(db)
        if not ventende(db):
            kontroller_versjon(db)
            return 0, None
        idag = naa.astimezone().date()
        okt = Okt(db=db, dagens=idag, ekte=idag, klokke=lambda: naa, utfort_av=utfort_av)
        kopi = None
        if db.motor == "sqlite":
            fil = Path(sted)
            kopi = fil.with_name(f"{fil.name}.for-oppgradering-{naa:%Y%m%dT%H%M%S}")
            _kopier(okt, kopi, db.nokkel)
        antall = kjor_migreringer(db)
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "register oppgrader")
        return antall, kopi
    finally:
        db.lukk()
