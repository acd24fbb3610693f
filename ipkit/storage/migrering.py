"""Numbered migrations of our own (alembic costs 42 × at every start): each in one transaction with
its own record, after an automatic, verified backup. A register newer than the program is refused."""

from importlib import import_module
from typing import NamedTuple

from ipkit._versjon import __version__
from ipkit.errors import IkkeFunnetError, RegisterError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import sett_inn
from ipkit.storage.okt import systemklokke


class Migrering(NamedTuple):
    """One step: its number and the module that holds `oppgrader(db)`.

    `tillegg` is a module written by hand with what the tool does not write (triggers, views); it runs after,
    in the same transaction.
    """

    nummer: int
    modul: str
    tillegg: str | None = None

    def oppgrader(self, db: Forbindelse) -> None:
        """Run the step. Inside a write transaction."""
        for modul in filter(None, (self.modul, self.tillegg)):
            import_module(f"{MAPPE}.{modul}").oppgrader(db)


MAPPE = "ipkit.storage.migreringer"
MIGRERINGER: tuple[Migrering, ...] = (
    Migrering(1, "m0001_forste_register"),
    Migrering(2, "m0002_saken_rundt_planen"),
    Migrering(3, "m0003_oppfolgingen"),
    Migrering(4, "m0004_rekkefolgen", "m0004_dekning"),
)


def versjon(db: Forbindelse) -> int:
    """The number of the last migration that has run; 0 for an empty database."""
    if db.motor == "sqlite":
        rad = db.les_en("PRAGMA user_version")
        return int(rad["user_version"]) if rad else 0
    if not _har_tabell(db):
        return 0
    rad = db.les_en("SELECT max(nummer) AS nummer FROM migrering")
    return int(rad["nummer"]) if rad and rad["nummer"] else 0


def _har_tabell(db: Forbindelse) -> bool:
    rad = db.les_en("SELECT to_regclass('migrering') IS NOT NULL AS finnes")
    return bool(rad and rad["finnes"])


def kontroller_finnes(db: Forbindelse) -> None:
    """Raises IkkeFunnetError for an empty database, RegisterError for a file that says it has no schema."""
    if versjon(db) == 0:
        if db.motor == "sqlite":
            raise skadet()
        raise IkkeFunnetError("Det er ikke noe register i databasen. Lag et med: ipkit register opprett")


def kontroller_ikke_nyere(db: Forbindelse) -> None:
    """Raises RegisterError where the register is newer than the program."""
    har, kan = versjon(db), MIGRERINGER[-1].nummer
    if har > kan:
        raise RegisterError(
            f"Registeret er laget av en nyere ipkit (skjema {har}, dette programmet kan {kan}). "
            "Oppgrader ipkit.",
            "IP-D03",
        )


def kontroller_versjon(db: Forbindelse) -> None:
    """Raises RegisterError unless the register is exactly as new as the program."""
    kontroller_finnes(db)
    kontroller_ikke_nyere(db)
    har, kan = versjon(db), MIGRERINGER[-1].nummer
    if har < kan:
        raise RegisterError(
            f"Registeret har skjema {har}, og programmet trenger {kan}. Kjør: ipkit register oppgrader",
            "IP-D04",
        )


def ventende(db: Forbindelse) -> tuple[Migrering, ...]:
    """The migrations that remain."""
    har = versjon(db)
    return tuple(m for m in MIGRERINGER if m.nummer > har)


def kjor_migreringer(db: Forbindelse) -> int:
    """Run what remains, each with its record in its own transaction. Returns how many there were."""
    igjen = ventende(db)
    for migrering in igjen:
        with db.skriving():
            if versjon(db) >= migrering.nummer:
                continue  # another process upgraded while this one waited for its turn
            migrering.oppgrader(db)
            sett_inn(
                db,
                "migrering",
                {
                    "nummer": migrering.nummer,
                    "navn": migrering.modul,
                    "tidspunkt": systemklokke().isoformat(timespec="milliseconds"),
                    "programversjon": __version__,
                },
            )
            if db.motor == "sqlite":
                db.utfor(f"PRAGMA user_version={migrering.nummer}")
    return len(igjen)
