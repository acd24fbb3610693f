"""Is the register's own machinery as the migrations made it? (rule 140)

Triggers keep the log from being rewritten, and run with every act: one that is gone, changed or strange says
that somebody has prepared the file.
"""

from contextlib import closing

from sqlcipher3 import dbapi2 as driver

from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.migrering import kjor_migreringer

_UTLOSERE = "SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"


def endrede_utlosere(db: Forbindelse) -> list[str]:
    """Names of triggers and views that are not as a new register has them. SQLite only."""
    if db.motor != "sqlite":
        return []
    with closing(driver.connect(":memory:", isolation_level=None)) as dbapi:
        dbapi.row_factory = driver.Row
        ny = Forbindelse(dbapi, "sqlite")
        kjor_migreringer(ny)
        ventet = {(rad["name"], rad["sql"]) for rad in ny.les(_UTLOSERE)}
    har = {(rad["name"], rad["sql"]) for rad in db.les(_UTLOSERE)}
    return sorted({navn for navn, _ in ventet ^ har})
