"""Issued documents: the row that says what, to whom and when, and the bytes by their hash (design D9)."""

from datetime import date
from typing import Any

from ipkit.domain.gjengivelse import Utstedt
from ipkit.errors import IkkeFunnetError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.koder import fra_rad, sett_inn

_KOLONNER = ", ".join(Utstedt._fields)


def hent_dokument(db: Forbindelse, nummer: int) -> Utstedt:
    """One document. Raises IkkeFunnetError."""
    rad = db.les_en(f"SELECT {_KOLONNER} FROM dokument WHERE nummer = :nummer", nummer=nummer)
    if rad is None:
        raise IkkeFunnetError(f"Dokument {nummer} finnes ikke. Se: ipkit dokument liste PLAN")
    return _utstedt(rad)


def dokumenter(db: Forbindelse, plan: int) -> list[Utstedt]:
    """The documents of a plan in the order they were issued."""
    rader = db.les(f"SELECT {_KOLONNER} FROM dokument WHERE plan = :plan ORDER BY nummer", plan=plan)
    return [_utstedt(rad) for rad in rader]


def hent_innhold(db: Forbindelse, sha256: str) -> bytes:
    """The bytes of that hash. Raises RegisterError where they are gone."""
    rad = db.les_en("SELECT data FROM innhold WHERE sha256 = :sha256", sha256=sha256)
    if rad is None:
        raise skadet()
    return bytes(rad["data"])


def behold(db: Forbindelse, verdier: dict[str, Any], innhold: bytes) -> None:
    """Keep an issued document and its bytes. Inside a write transaction."""
    sha256 = verdier["sha256"]
    if db.les_en("SELECT 1 FROM innhold WHERE sha256 = :sha256", sha256=sha256) is None:
        sett_inn(db, "innhold", {"sha256": sha256, "data": innhold})
    sett_inn(db, "dokument", verdier)


def merk_dokument(db: Forbindelse, nummer: int, dato: date) -> None:
    """Mark it as wrong from that day. Inside a write transaction."""
    db.utfor(
        "UPDATE dokument SET feilregistrert = :dato WHERE nummer = :nummer",
        dato=dato.isoformat(),
        nummer=nummer,
    )


def _utstedt(rad: Rad) -> Utstedt:
    return Utstedt(**fra_rad("dokument", rad))
