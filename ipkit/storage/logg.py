"""The log: one row for each act, reads and refusals included, hash-chained (design D7, rule 46).

A row holds names of fields, never their contents. A reason in free text lies in its own table; the
chain holds its salted hash, so that the text can be erased without breaking the chain.
"""

import os
from collections.abc import Iterator
from typing import Any, NamedTuple

from ipkit.sha import sha256
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Rad
from ipkit.storage.koder import fra_rad, sett_inn
from ipkit.storage.okt import Okt, aktor_id
from ipkit.storage.schema import KOLONNER

REGISTERKJEDE = 0
START = "0" * 64
_I_HASH = (
    "kjede",
    "lopenummer",
    "tidspunkt",
    "aktor",
    "os_bruker",
    "utfort_av",
    "handling",
    "felter",
    "resultat",
    "dagens_dato",
    "ekte_dato",
    "begrunnelse_hash",
    "forrige",
)


_HODE = "SELECT kjede, lopenummer, hash FROM logghode WHERE kjede = :kjede"
_RADER = f"""SELECT {", ".join(f"l.{navn}" for navn in KOLONNER["logg"])}, b.salt, b.tekst FROM logg l
    LEFT JOIN begrunnelse b ON b.kjede = l.kjede AND b.lopenummer = l.lopenummer
    WHERE l.kjede = :kjede ORDER BY l.lopenummer"""


class Kjedebrudd(NamedTuple):
    """The first row of a chain that is not what it was when written."""

    kjede: int
    lopenummer: int


def _hash(rad: Any) -> str:
    # Lengths before texts: no two different rows can give the same bytes.
    deler = ("" if rad[navn] is None else str(rad[navn]) for navn in _I_HASH)
    return sha256("".join(f"{len(d)}:{d}" for d in deler).encode()).hexdigest()


def _saltet(salt: str, tekst: str) -> str:
    return sha256(f"{salt}:{tekst}".encode()).hexdigest()


def laas_kjede(okt: Okt, kjede: int) -> Rad | None:
    """Take the chain's head; on PostgreSQL the row stays locked until the act is over."""
    laas = "" if okt.db.motor == "sqlite" else " FOR UPDATE"
    rad = okt.db.les_en(f"{_HODE}{laas}", kjede=kjede)
    return fra_rad("logghode", rad) if rad else None


def ny_kjede(okt: Okt, kjede: int) -> None:
    """Begin the chain of a new plan."""
    sett_inn(okt.db, "logghode", {"kjede": kjede, "lopenummer": 0, "hash": START})


def skriv(
    okt: Okt,
    kjede: int,
    handling: str,
    *,
    felter: str = "",
    resultat: str = "utført",
    begrunnelse: str | None = None,
) -> None:
    """Append a row to a chain. Must be inside a write transaction."""
    hode = laas_kjede(okt, kjede)
    if hode is None:  # a plan is made together with its chain
        raise skadet()
    salt = os.urandom(16).hex()
    rad = {
        "kjede": kjede,
        "lopenummer": hode["lopenummer"] + 1,
        "tidspunkt": okt.tidspunkt(),
        "aktor": aktor_id(okt),
        "os_bruker": okt.os_bruker,
        "utfort_av": okt.utfort_av,
        "handling": handling,
        "felter": felter,
        "resultat": resultat,
        "dagens_dato": okt.dagens,
        "ekte_dato": okt.ekte,
        "begrunnelse_hash": _saltet(salt, begrunnelse) if begrunnelse else None,
        "forrige": hode["hash"],
    }
    rad["hash"] = _hash(rad)
    sett_inn(okt.db, "logg", rad)
    okt.db.utfor(
        "UPDATE logghode SET lopenummer = :lopenummer, hash = :hash WHERE kjede = :kjede",
        lopenummer=rad["lopenummer"],
        hash=rad["hash"],
        kjede=kjede,
    )
    if begrunnelse:
        sett_inn(
            okt.db,
            "begrunnelse",
            {"kjede": kjede, "lopenummer": rad["lopenummer"], "salt": salt, "tekst": begrunnelse},
        )


def skriv_alene(okt: Okt, kjede: int, handling: str, *, felter: str = "", resultat: str = "utført") -> None:
    """The log row of a read or a refusal, in a short transaction of its own."""
    if okt.db.skrivebeskyttet:
        return
    with okt.db.skriving(forer=False):
        skriv(okt, kjede, handling, felter=felter, resultat=resultat)


def brudd(okt: Okt) -> Iterator[Kjedebrudd]:
    """Recompute every chain; yields the first row of each that is not what it was when written.

    A chain whose head is gone is broken from its first row on; so is one whose rows are.
    """
    kjeder = okt.db.les(
        "SELECT kjede FROM logghode UNION SELECT kjede FROM logg UNION SELECT 0 AS kjede ORDER BY kjede"
    )
    for rad in kjeder:
        with okt.db.lesing():  # head and rows as of one moment, while others write
            lopenummer = _forste_brudd(okt, rad["kjede"])
        if lopenummer is not None:
            yield Kjedebrudd(rad["kjede"], lopenummer)


def _forste_brudd(okt: Okt, kjede: int) -> int | None:
    hode = okt.db.les_en(_HODE, kjede=kjede)
    if hode is None:
        return 1
    forrige, antall = START, 0
    for rad in okt.db.les(_RADER, kjede=kjede):
        antall += 1
        hel = rad["lopenummer"] == antall and rad["forrige"] == forrige and rad["hash"] == _hash(rad)
        if not hel or not _samme_grunn(rad):
            return antall
        forrige = rad["hash"]
    hel = (hode["lopenummer"], hode["hash"]) == (antall, forrige)
    return None if hel else max(1, min(antall, hode["lopenummer"] - 1) + 1)


def _samme_grunn(rad: Rad) -> bool:
    """A reason may be erased, but not rewritten."""
    return rad["tekst"] is None or rad["begrunnelse_hash"] == _saltet(rad["salt"], rad["tekst"])
