"""Fails in the middle, after it has changed both the tables and their rows."""

from ipkit.storage.forbindelse import Forbindelse


def oppgrader(db: Forbindelse) -> None:
    db.utfor("ALTER TABLE person ADD COLUMN kallenavn TEXT")
    db.utfor("UPDATE person SET kallenavn = navn")
    db.utfor("INSERT INTO finnes_ikke (a) VALUES (1)")
