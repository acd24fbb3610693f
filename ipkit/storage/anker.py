"""Anchors: the head of a log chain, written where whoever owns the file cannot rewrite it.

Each issued document carries the head of its plan's chain, each backup's manifest the heads of all of them.
A log that has been written anew contradicts the paper (design D7).
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from ipkit.errors import KommandolinjefeilError
from ipkit.sha import sha256
from ipkit.storage.okt import Okt

_KORT = 16  # hexadecimal signs: 64 bits, so a false row that fits is not found by trying
_KODE = rf"(\d{{1,9}})\.(\d{{1,9}})\.([0-9a-f]{{{_KORT}}})"


class Anker(NamedTuple):
    """A chain, the number of a row in it, and that row's hash or the beginning of it."""

    kjede: int
    lopenummer: int
    hash: str


def hoder(okt: Okt) -> tuple[Anker, ...]:
    """The head of every chain, the register's own first."""
    rader = okt.db.les("SELECT kjede, lopenummer, hash FROM logghode ORDER BY kjede")
    return tuple(Anker(rad["kjede"], rad["lopenummer"], rad["hash"]) for rad in rader)


def hode(okt: Okt, kjede: int) -> Anker:
    """The head of one chain as it is now; a plan has one from its first act."""
    rad = okt.db.les_en("SELECT lopenummer, hash FROM logghode WHERE kjede = :kjede", kjede=kjede)
    return Anker(kjede, rad["lopenummer"], rad["hash"]) if rad else Anker(kjede, 0, "")


def rot(ankre: Iterable[Anker]) -> str:
    """One hash of all heads."""
    return sha256("".join(f"{a.kjede}:{a.lopenummer}:{a.hash}\n" for a in ankre).encode()).hexdigest()


def kode(anker: Anker) -> str:
    """As it stands on paper: `12.47.9f3ac2d1b07e11aa`."""
    return f"{anker.kjede}.{anker.lopenummer}.{anker.hash[:_KORT]}"


def loggmerke(okt: Okt, plan: int) -> str:
    """What stands last in an issued document: the head of the plan's log, and when."""
    return f"{kode(hode(okt, plan))}, {okt.tidspunkt()[:16].replace('T', ' ')} UTC"


def les_kode(tekst: str) -> Anker:
    """An anchor as typed from paper. Raises KommandolinjefeilError."""
    treff = re.fullmatch(_KODE, re.sub(r"[\s-]", "", tekst.lower()))
    if treff is None:
        raise KommandolinjefeilError(
            "Et loggmerke er tre deler med punktum mellom, for eksempel 12.47.9f3ac2d1b07e11aa, "
            "og noen fil med det navnet finnes ikke."
        )
    return Anker(int(treff[1]), int(treff[2]), treff[3])


def brutte(okt: Okt, ankre: Iterable[Anker]) -> tuple[Anker, ...]:
    """Those that the register's log does not bear out: the row is gone, or is not what it was."""
    return tuple(anker for anker in ankre if not _staar(okt, anker))


def _staar(okt: Okt, anker: Anker) -> bool:
    if anker.lopenummer == 0:
        return True  # a chain that had no row yet says nothing
    rad = okt.db.les_en(
        "SELECT hash FROM logg WHERE kjede = :kjede AND lopenummer = :lopenummer",
        kjede=anker.kjede,
        lopenummer=anker.lopenummer,
    )
    return rad is not None and bool(anker.hash) and str(rad["hash"]).startswith(anker.hash)
