"""The connection: one place that makes it, for SQLite and PostgreSQL alike (design § 4).

Statements use `:name` placeholders, which both drivers get in their own form. Nothing else in the
program knows which engine answers, or whether the file is encrypted.

No command sends anything over a network but the statements to the municipality's own database (rule 45).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, cast

from sqlcipher3 import dbapi2 as driver

from ipkit import lagret
from ipkit.errors import BruksfeilError, IkkeFunnetError, IpkitError, RegisterError
from ipkit.paths import er_url
from ipkit.storage import postgres
from ipkit.storage.driverfeil import er_lagret, oversatte_feil, skadet
from ipkit.storage.filer import lag_fil
from ipkit.storage.nokler import Nokkel, feil_nokkel, finn

Motor = Literal["sqlite", "postgresql"]
Rad = Mapping[str, Any]

APPLIKASJON = 0x49504B54  # "IPKT" in the file's header: a register, and no other SQLite file
UFULLFORT = "filen_skrives_paa_nytt"
"""A row of `teller` by this name: something was erased, and the file is not written anew yet."""
VENTETID_MS = 30_000  # a busy register is waited for this long before the user is told


class Forbindelse:
    """A connection with explicit transactions. Rows are mappings by column name."""

    def __init__(
        self, dbapi: Any, motor: Motor, *, skrivebeskyttet: bool = False, nokkel: Nokkel | None = None
    ) -> None:
        self.motor: Motor = motor
        self.nokkel = nokkel
        self.skrivebeskyttet = skrivebeskyttet
        self.antall_sporsmaal = 0
        self.fort = 0  # so many acts are stored in this session
        self._skrevet = False  # something is written in this transaction
        self._dbapi = dbapi

    def utfor(self, sql: str, **verdier: Any) -> int:
        """Run one statement and return the number of rows it changed."""
        self._skrevet = True
        with oversatte_feil():
            return int(self._kjor(sql, verdier).rowcount)

    def les(self, sql: str, **verdier: Any) -> Sequence[Rad]:
        """All rows of a question."""
        with oversatte_feil():  # a damaged page shows itself only when its row is fetched
            return cast("Sequence[Rad]", self._kjor(sql, verdier).fetchall())

    def les_en(self, sql: str, **verdier: Any) -> Rad | None:
        """The first row of a question, or None."""
        with oversatte_feil():
            return cast("Rad | None", self._kjor(sql, verdier).fetchone())

    def utfor_mange(self, sql: str, rader: Iterable[Mapping[str, Any]]) -> None:
        """Run one statement for many rows."""
        self.antall_sporsmaal += 1
        self._skrevet = True
        with oversatte_feil():
            if self.motor == "sqlite":
                self._dbapi.executemany(sql, rader)
            else:
                with self._dbapi.cursor() as peker:
                    peker.executemany(postgres.i_dens_form(sql), rader)

    def _kjor(self, sql: str, verdier: Mapping[str, Any]) -> Any:
        self.antall_sporsmaal += 1
        if self.motor == "sqlite":
            return self._dbapi.execute(sql, verdier)
        return self._dbapi.execute(postgres.i_dens_form(sql), verdier)

    @contextmanager
    def lesing(self) -> Iterator[None]:
        """One consistent view of the register for several questions. Never held while rendering."""
        self.utfor("BEGIN" if self.motor == "sqlite" else "BEGIN ISOLATION LEVEL REPEATABLE READ")
        try:
            yield
        finally:
            self.utfor("ROLLBACK")

    @contextmanager
    def skriving(self, *, forer: bool = True) -> Iterator[None]:
        """All or nothing. SQLite takes the write lock at once: a late one fails whatever the timeout.

        `forer` False: a log row or a draft, which nobody would type again.
        """
        self.utfor("BEGIN IMMEDIATE" if self.motor == "sqlite" else "BEGIN")
        self._skrevet = fort = False
        try:
            yield
            fort = forer and self._skrevet
            self.utfor("COMMIT")
        except BaseException as feil:
            # Ctrl-C while the disk is waited for is heard when COMMIT has returned.
            self._tell(fort and not isinstance(feil, IpkitError) and not self._er_aapen())
            self._rull_tilbake()
            raise
        self._tell(fort)

    def _tell(self, fort: bool) -> None:
        if fort:
            self.fort += 1
            lagret.merk()

    def _er_aapen(self) -> bool:
        """Whether a transaction is open; a server is not asked."""
        return bool(self.motor == "sqlite" and self._dbapi.in_transaction)

    def _rull_tilbake(self) -> None:
        """Best effort: after a full disk SQLite has already rolled back by itself."""
        try:
            self.utfor("ROLLBACK")
        except IpkitError:
            return

    @contextmanager
    def alene(self, *, vent: bool = True) -> Iterator[None]:
        """A SQLite file for this connection only, written anew after: nothing erased is left in it.

        Neither free pages nor the log file keep what was there. On a server the database does this by
        itself in its own time (VACUUM). Raises KonfliktError where somebody else has the register open.
        """
        if self.motor != "sqlite":
            yield
            return
        with oversatte_feil():
            self._dbapi.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._dbapi.execute(f"PRAGMA busy_timeout={VENTETID_MS if vent else 0}")
        try:
            self.les("PRAGMA journal_mode=TRUNCATE")
            yield
            with er_lagret():  # what is erased is overwritten already (`secure_delete`); this gives room back
                self.utfor("VACUUM")
        finally:
            with oversatte_feil():
                self._dbapi.execute("PRAGMA locking_mode=NORMAL")
                self._dbapi.execute(f"PRAGMA busy_timeout={VENTETID_MS}")
                self._dbapi.execute("PRAGMA journal_mode=WAL").fetchall()

    def sikkerhetskopier_til(self, fil: Path, nokkel: Nokkel | None) -> None:
        """A consistent copy of a SQLite register in use, one file, encrypted with that key or none."""
        lag_fil(fil)
        if (nokkel is None) != (self.nokkel is None):
            self._eksporter(fil, nokkel)
            return
        kopi = driver.connect(fil, isolation_level=None)
        try:
            with oversatte_feil():
                _gi_nokkel(kopi, nokkel)
                # All pages in one step: a step at a time starts again for every write of others.
                self._dbapi.backup(kopi)
                kopi.execute("PRAGMA journal_mode=DELETE")
        finally:
            kopi.close()

    def _eksporter(self, fil: Path, nokkel: Nokkel | None) -> None:
        """Row by row: pages cannot be copied between a file with encryption and one without."""
        hode = [f"{p}={self._dbapi.execute(f'PRAGMA {p}').fetchone()[0]}" for p in _HODE]
        with oversatte_feil():
            self.utfor("ATTACH :fil AS ny KEY :nokkel", fil=str(fil), nokkel=nokkel.pragma if nokkel else "")
            self.les("SELECT sqlcipher_export('ny')")
            for pragma in hode:
                self.utfor(f"PRAGMA ny.{pragma}")
            self.utfor("DETACH ny")

    def lesende_dbapi(self) -> Any:
        """The driver's own connection, handed over to SQLModel: plain rows, and nothing can be written."""
        if self.motor == "sqlite":
            self.utfor("PRAGMA query_only=ON")
            self._dbapi.row_factory = None
        else:
            from psycopg.rows import tuple_row

            self.utfor("SET default_transaction_read_only = on")
            self._dbapi.autocommit = False
            self._dbapi.row_factory = tuple_row
        return self._dbapi

    def lukk(self) -> None:
        """Close; the last one out leaves a register of one file."""
        self._dbapi.close()


def aapne(sted: str, *, uten_logg: bool = False, nokkel: Nokkel | None = None) -> Forbindelse:
    """Connect to the register at a path or a PostgreSQL URL. The key is found by the file's salt, or given.

    `uten_logg` opens a register that cannot be written, read-only, with no log row (design D7).
    Raises IkkeFunnetError when there is none, NokkelError without the right key, RegisterError when it is
    damaged or something else.
    """
    if er_url(sted):
        return Forbindelse(postgres.koble_til(sted, VENTETID_MS), "postgresql")
    fil = Path(sted)
    if fil.is_dir():
        raise BruksfeilError(f"{fil} er en mappe. Skriv registerets fil, for eksempel {fil / 'register.db'}")
    if not fil.is_file():
        raise IkkeFunnetError(
            f"Det er ikke noe register i {fil}. Er det flyttet, si hvor med: ipkit --register FIL "
            f'Er det ikke laget: ipkit --register "{fil}" register opprett'
        )
    if _er_noe_annet(fil):
        raise RegisterError(f"{fil} er ikke et ipkit-register. Er det riktig fil?", "IP-D05")
    return _aapne_sqlite(fil, nokkel or finn(fil), uten_logg=uten_logg)


def _er_noe_annet(fil: Path) -> bool:
    """A Word file and the like: something, but never a database. An unreadable one is left to SQLite."""
    try:
        with fil.open("rb") as aapen:
            start = aapen.read(16)
    except OSError:
        return False
    return start[:4] in (b"PK\x03\x04", b"%PDF") or start[:5] == b"ipkit"


_VALG = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",  # NORMAL lost acknowledged writes in 904 of 1,000 power cuts
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",  # a file of its own would hold what is sorted, in the clear
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


_HODE = ("application_id", "user_version")


def _gi_nokkel(dbapi: Any, nokkel: Nokkel | None) -> None:
    """Before anything is read. SQLCipher's own log is silenced first: it would write on standard error."""
    if nokkel is not None:
        dbapi.execute("PRAGMA cipher_log_level=NONE")
        dbapi.execute(f'PRAGMA key="{nokkel.pragma}"')


def _aapne_sqlite(
    fil: Path, nokkel: Nokkel | None, *, uten_logg: bool = False, ny: bool = False
) -> Forbindelse:
    modus = _lesemodus(fil) if uten_logg else "mode=rw"
    with oversatte_feil():
        dbapi = driver.connect(
            f"{fil.absolute().as_uri()}?{modus}",
            uri=True,
            isolation_level=None,
            timeout=VENTETID_MS / 1000,
        )
    try:
        with oversatte_feil():
            _gi_nokkel(dbapi, nokkel)
            if ny:
                dbapi.execute(f"PRAGMA application_id={APPLIKASJON}")
            elif _applikasjon(dbapi, nokkel) != APPLIKASJON:
                raise skadet()
            for valg in _VALG if uten_logg else (*_VALG, "PRAGMA journal_mode=WAL"):
                dbapi.execute(valg)
        dbapi.row_factory = driver.Row
        return Forbindelse(dbapi, "sqlite", skrivebeskyttet=uten_logg, nokkel=nokkel)
    except BaseException:
        dbapi.close()
        raise


def _applikasjon(dbapi: Any, nokkel: Nokkel | None) -> int:
    """What kind of file it is: the first thing read, so also where a wrong key shows itself."""
    try:
        return int(dbapi.execute("PRAGMA application_id").fetchone()[0])
    except driver.DatabaseError as feil:
        if nokkel is None or feil.sqlite_errorcode != driver.SQLITE_NOTADB:
            raise
        raise feil_nokkel(nokkel) from None


def _lesemodus(fil: Path) -> str:
    """Immutable passes over what still lies in the log file, so it is only for a register without one."""
    wal = fil.with_name(fil.name + "-wal")
    return "mode=ro" if wal.exists() and wal.stat().st_size else "immutable=1"


def opprett_fil(fil: Path, nokkel: Nokkel | None) -> Forbindelse:
    """A new, empty SQLite file for a register. Raises KonfliktError where the file exists."""
    lag_fil(fil)
    return _aapne_sqlite(fil, nokkel, ny=True)
