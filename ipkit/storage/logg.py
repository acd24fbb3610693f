"""The log: one row for each act, reads and refusals included, hash-chained (design D7, rule 46).

A row holds names of fields, never their contents. A reason in free text lies in its own table; the
chain holds its salted hash, so that the text can be erased without breaking the chain.
"""

import hashlib
import os
from collections.abc import Iterator
from typing import Any, NamedTuple

from ipkit.storage.forbindelse import Rad
from ipkit.storage.koder import sett_inn
from ipkit.storage.okt import Okt, aktor_id

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


class Kjedebrudd(NamedTuple):
    """The first row of a chain that is not what it was when written."""

    kjede: int
    lopenummer: int


def _hash(rad: Any) -> str:
    # Lengths before texts: no two different rows can give the same bytes.
    deler = ("" if rad[navn] is None else str(rad[navn]) for navn in _I_HASH)
    return hashlib.sha256("".join(f"{len(d)}:{d}" for d in deler).encode()).hexdigest()


def _saltet(salt: str, tekst: str) -> str:
    return hashlib.sha256(f"{salt}:{tekst}".encode()).hexdigest()


def laas_kjede(okt: Okt, kjede: int) -> Rad | None:
    """Take the chain's head; on PostgreSQL the row stays locked until the act is over."""
    laas = "" if okt.db.motor == "sqlite" else " FOR UPDATE"
    return okt.db.les_en(f"SELECT * FROM logghode WHERE kjede = :kjede{laas}", kjede=kjede)


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
    assert hode is not None, "a plan is made together with its chain"
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
    with okt.db.skriving():
        skriv(okt, kjede, handling, felter=felter, resultat=resultat)


def brudd(okt: Okt) -> Iterator[Kjedebrudd]:
    """Recompute every chain; yields the first row of each that is not what it was when written."""
    for hode in okt.db.les("SELECT * FROM logghode ORDER BY kjede"):
        lopenummer = _forste_brudd(okt, hode)
        if lopenummer is not None:
            yield Kjedebrudd(hode["kjede"], lopenummer)


def _forste_brudd(okt: Okt, hode: Rad) -> int | None:
    forrige, antall = START, 0
    for rad in okt.db.les("SELECT * FROM logg WHERE kjede = :kjede ORDER BY lopenummer", kjede=hode["kjede"]):
        antall += 1
        if rad["lopenummer"] != antall or rad["forrige"] != forrige or rad["hash"] != _hash(rad):
            return antall
        forrige = rad["hash"]
    hel = (hode["lopenummer"], hode["hash"]) == (antall, forrige)
    return None if hel else min(antall, hode["lopenummer"]) + 1
