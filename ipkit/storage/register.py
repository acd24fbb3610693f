"""The store itself: make it, open it, look at it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from ipkit import lagret
from ipkit.errors import BruksfeilError, IpkitError, KonfliktError
from ipkit.paths import er_url
from ipkit.storage import logg, nokler
from ipkit.storage.filer import SIDEFILER, WINDOWS, er_annens, flytt_uten_aa_overskrive, rydd, uferdig
from ipkit.storage.forbindelse import UFULLFORT, Forbindelse, aapne, opprett_fil
from ipkit.storage.migrering import kjor_migreringer, kontroller_versjon, versjon
from ipkit.storage.okt import Okt, systemklokke


class Status(NamedTuple):
    """What there is to say about a register without reading a plan."""

    sted: str
    motor: str
    skjema: int
    kryptert: bool
    nokkel: str
    bytes: int | None
    planer: dict[str, int]
    logglinjer: int


def opprett(
    sted: str,
    klokke: Callable[[], datetime] = systemklokke,
    *,
    nokkel: nokler.Nokkel | None = None,
    hvor: nokler.Sted = "fil",
    ukryptert: bool = False,
    tillat_sted: bool = False,
) -> nokler.Nokkel | None:
    """Make a new, empty register, whole or not at all. Raises KonfliktError where there is one.

    A file is encrypted, with a new key unless one is given, and `hvor` is where the key is kept; the key
    is returned. The key is on the disk before the register is: there is never a register without one.
    A synchronised folder or a network disk is refused, unless `tillat_sted`.
    """
    if er_url(sted):
        with _lukkende(aapne(sted)) as db:
            if versjon(db) and _er_fylt(db):
                raise KonfliktError("Det er alt et register i denne databasen. Se: ipkit register status")
            _fyll(db, klokke)
        return None
    fil = Path(sted)
    if fil.is_dir():
        raise BruksfeilError(f"{fil} er en mappe. Skriv en filsti, for eksempel {fil / 'register.db'}")
    if fil.exists():
        raise KonfliktError(f"Det finnes alt en fil i {fil}. Den blir ikke overskrevet. Velg et annet navn.")
    _kontroller_rester(fil)
    if not tillat_sted:
        # Imported here: most commands make no register.
        from ipkit.storage.plassering import kontroller_sted

        kontroller_sted(fil, "register opprett")
    brukt = None if ukryptert else nokkel or nokler.gitt_nokkel() or nokler.ny_nokkel()
    if brukt is not None:
        nokler.ta_vare_paa(brukt, hvor, fil)
    with uferdig(fil) as ny:
        with _lukkende(opprett_fil(ny, brukt)) as db:
            _fyll(db, klokke)
        flytt_uten_aa_overskrive(ny, fil)
    return brukt


def _kontroller_rester(fil: Path) -> None:
    """SQLite would read the log file of a register that is gone into the new one."""
    for ende in SIDEFILER:
        rest = fil.with_name(fil.name + ende)
        if rest.exists():
            raise KonfliktError(f"{rest} er rester av et annet register. Flytt filen, eller velg nytt navn.")


def _er_fylt(db: Forbindelse) -> bool:
    """False where a server stopped after the tables were made and before the log began."""
    return (
        db.les_en("SELECT 1 AS en FROM logghode WHERE kjede = :kjede", kjede=logg.REGISTERKJEDE) is not None
    )


def _fyll(db: Forbindelse, klokke: Callable[[], datetime]) -> None:
    kjor_migreringer(db)
    idag = klokke().astimezone().date()
    okt = Okt(db=db, dagens=idag, ekte=idag, klokke=klokke)
    with db.skriving():
        logg.ny_kjede(okt, logg.REGISTERKJEDE)
        logg.skriv(okt, logg.REGISTERKJEDE, "register opprett")


@contextmanager
def _lukkende(db: Forbindelse) -> Iterator[Forbindelse]:
    try:
        yield db
    finally:
        db.lukk()


@contextmanager
def aapne_okt(
    sted: str,
    *,
    dagens: date | None = None,
    utfort_av: str | None = None,
    uten_logg: bool = False,
    klokke: Callable[[], datetime] = systemklokke,
) -> Iterator[Okt]:
    """Open a register for a session, and close it after. `dagens` None: the real date.

    `uten_logg` is for a register that cannot be written; one that can is never read without a trace
    (design D7). Raises IkkeFunnetError, RegisterError, KonfliktError, BruksfeilError.
    """
    ekte = klokke().astimezone().date()
    if uten_logg and _kan_skrives(sted):
        raise BruksfeilError(
            "Registeret kan skrives, og da blir all lesing ført i loggen. Kjør kommandoen uten --uten-logg."
        )
    if not er_url(sted) and not uten_logg:
        rydd(Path(sted).parent)
    with _lukkende(aapne(sted, uten_logg=uten_logg)) as db:
        kontroller_versjon(db)
        if not uten_logg:
            _fullfor_sletting(db)
        try:
            yield Okt(db=db, dagens=dagens or ekte, ekte=ekte, klokke=klokke, utfort_av=utfort_av)
        except IpkitError as feil:
            if db.fort:
                lagret.si(feil)
            raise


def _fullfor_sletting(db: Forbindelse) -> None:
    """What a killed `slett` left is finished by whoever opens the register next (rule 138)."""
    if db.les_en("SELECT 1 AS en FROM teller WHERE navn = :navn", navn=UFULLFORT) is not None:
        from ipkit.storage.sletting import fullfor_sletting

        fullfor_sletting(db)


def kontroller_tilgang(sted: str) -> None:
    """Refuse a register that others on the machine may read (rule 140), with the command that mends it.

    On Windows the folder's own rights decide, as for all of the user's files. Raises BruksfeilError.
    """
    if er_url(sted) or WINDOWS or not Path(sted).is_file():
        return
    tilstand = Path(sted).stat()
    if er_annens(tilstand):
        raise BruksfeilError(
            "Registeret eies av en annen bruker på maskinen, som kan lese alt du skriver. Det åpnes ikke. "
            "Ta en sikkerhetskopi som eieren, og gjenopprett den som deg selv.",
            "IP-D15",
        )
    if tilstand.st_mode & 0o077:
        raise BruksfeilError(
            f'Andre på maskinen kan lese registeret, og det åpnes ikke. Rett det med: chmod 600 "{sted}"',
            "IP-D15",
        )


def _kan_skrives(sted: str) -> bool:
    """Whether the system would let us write the register; a server answers for itself."""
    if er_url(sted):
        return True
    fil = Path(sted)
    return fil.is_file() and os.access(fil, os.W_OK) and os.access(fil.parent, os.W_OK)


def status(okt: Okt, sted: str) -> Status:
    """Counts and facts; no names."""
    planer = okt.db.les('SELECT status, count(*) AS antall FROM "plan" GROUP BY status ORDER BY status')
    linjer = okt.db.les_en("SELECT coalesce(sum(lopenummer), 0) AS antall FROM logghode")
    return Status(
        sted=uten_passord(sted),
        motor=okt.db.motor,
        skjema=versjon(okt.db),
        kryptert=okt.db.nokkel is not None,
        nokkel=nokler.beskriv(okt.db.nokkel) if okt.db.nokkel else "",
        bytes=None if er_url(sted) else Path(sted).stat().st_size,
        planer={rad["status"]: rad["antall"] for rad in planer},
        logglinjer=int(linjer["antall"]) if linjer else 0,
    )


def uten_passord(sted: str) -> str:
    """Where the register is, as it may be shown: a URL without who logs in and how."""
    return sted.split("@")[-1].split("?")[0] if er_url(sted) else sted
