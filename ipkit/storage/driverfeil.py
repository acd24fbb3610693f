"""A driver's error as one Norwegian line. SQLCipher's driver reads every SQLite file, encrypted or not."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from sqlcipher3 import dbapi2 as driver

from ipkit.errors import BruksfeilError, IpkitError, KonfliktError, RegisterError

if TYPE_CHECKING:
    from psycopg import Error as PostgresError


@contextmanager
def oversatte_feil() -> Iterator[None]:
    """Turn a driver's error into one Norwegian line. The driver's text may hold data, and is dropped."""
    try:
        yield
    except driver.Error as feil:
        raise _fra_sqlite(feil) from None
    except UnicodeDecodeError:  # the driver's own, where a damaged schema is in its message
        raise skadet() from None
    except Exception as feil:
        if type(feil).__module__.split(".")[0] != "psycopg":
            raise
        raise _fra_postgres(cast("PostgresError", feil)) from None


@contextmanager
def er_lagret() -> Iterator[None]:
    """A file written anew after an erasure: where there is no room for that, the erasure stands."""
    try:
        yield
    except BruksfeilError:
        feil = BruksfeilError(
            "Det er slettet og lagret, men disken har ikke plass til å skrive registeret på nytt, "
            "så filen er like stor som før. Frigjør plass."
        )
        feil.noe_lagret = True
        raise feil from None


_UTEN_KODE = {
    "database or disk is full": driver.SQLITE_FULL,
    "disk I/O error": driver.SQLITE_IOERR,
    "database is locked": driver.SQLITE_BUSY,
    "database disk image is malformed": driver.SQLITE_CORRUPT,
}
"""SQLite's own words: a copy of the whole file raises with no code, or one that says nothing."""


def _fra_sqlite(feil: driver.Error) -> IpkitError:
    kode = _UTEN_KODE.get(str(feil), getattr(feil, "sqlite_errorcode", 0)) & 0xFF
    if kode in (driver.SQLITE_BUSY, driver.SQLITE_LOCKED):
        return KonfliktError("Registeret er opptatt av et annet program. Vent litt og prøv igjen.")
    if kode == driver.SQLITE_FULL:
        return BruksfeilError("Disken er full. Ingenting er lagret. Frigjør plass og prøv igjen.")
    if kode in (driver.SQLITE_READONLY, driver.SQLITE_CANTOPEN, driver.SQLITE_PERM):
        return BruksfeilError(
            "Registeret kan ikke skrives. Gi skrivetilgang til filen og mappen, "
            "eller les uten spor i loggen med: ipkit --uten-logg …"
        )
    if kode in (driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB):
        return skadet()
    if kode == driver.SQLITE_IOERR:
        return BruksfeilError(
            "Disken svarer ikke som den skal, eller kvoten er brukt opp. Ingenting er lagret. Sjekk disken."
        )
    if kode == driver.SQLITE_CONSTRAINT:
        return KonfliktError("Registeret godtar ikke endringen. Ingenting er lagret. Les planen på nytt.")
    return RegisterError("Registeret svarte med en feil. Kjør: ipkit register sjekk", "IP-D02")


def _fra_postgres(feil: "PostgresError") -> IpkitError:
    klasse = (feil.sqlstate or "")[:2]
    if klasse in ("40", "55", "57"):
        return KonfliktError("Registeret er opptatt av et annet program. Vent litt og prøv igjen.")
    if klasse in ("23", "P0"):  # P0: the log's own guard
        return KonfliktError("Registeret godtar ikke endringen. Ingenting er lagret. Les planen på nytt.")
    if klasse in ("", "08", "28"):
        return BruksfeilError("Får ikke kontakt med databasen. Sjekk adressen, nettet og passordet.")
    if klasse == "53":
        return BruksfeilError("Databasen har ikke mer plass. Ingenting er lagret.")
    return RegisterError("Registeret svarte med en feil. Kjør: ipkit register sjekk", "IP-D02")


def skadet() -> RegisterError:
    """What to say about a register that is damaged, or is none."""
    return RegisterError(
        "Registeret er skadet eller er ikke et ipkit-register. "
        "Hent fram siste sikkerhetskopi: ipkit register gjenopprett FIL"
    )
