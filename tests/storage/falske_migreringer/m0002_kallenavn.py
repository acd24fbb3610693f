"""A column more, and something in it for every row."""

from ipkit.storage.forbindelse import Forbindelse


def oppgrader(db: Forbindelse) -> None:
    db.utfor("ALTER TABLE person ADD COLUMN kallenavn TEXT")
    db.utfor("UPDATE person SET kallenavn = navn")
