"""Migration 4: rekkefolgen. Written by lag_migrering.py, and frozen once landed."""

from ipkit.storage.forbindelse import Forbindelse

SQLITE = (
    """ALTER TABLE tiltak ADD COLUMN rekkefolge INTEGER""",
)  # fmt: skip

POSTGRESQL = (
    """ALTER TABLE tiltak ADD COLUMN rekkefolge INTEGER""",
)  # fmt: skip


def oppgrader(db: Forbindelse) -> None:
    """Every statement in turn; a table that is made anew keeps all its rows."""
    for setning in SQLITE if db.motor == "sqlite" else POSTGRESQL:
        db.utfor(setning)
