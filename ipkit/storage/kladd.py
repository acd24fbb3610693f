"""Answers that are typed and not yet recorded: one draft for each person, act and meeting (rule 140).

In the register and not in a file beside it, so that they are encrypted, backed up and erased as the rest.
"""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from ipkit.storage import logg
from ipkit.storage.okt import Okt, aktor_id

DAGER = 30
"""A draft that nobody has come back to in that time is thrown away."""
Svar = tuple[str, str]
"""A question as it was put, and what was typed."""


class Kladdplass(NamedTuple):
    """Which draft it is: the act, the plan, and the number of what it is about (0: of nothing)."""

    handling: str
    plan: int
    nummer: int = 0


class Kladd(NamedTuple):
    """What was typed, in order, and when the last of it was (UTC)."""

    svar: tuple[Svar, ...]
    tidspunkt: str


class AndresKladd(NamedTuple):
    """A draft of a plan, whoever writes it: the act, and who it is by."""

    handling: str
    os_bruker: str
    tidspunkt: str
    svar: tuple[Svar, ...]


_HER = "plan = :plan AND handling = :handling AND nummer = :nummer AND aktor = :aktor"


def les_kladd(okt: Okt, plass: Kladdplass) -> Kladd | None:
    """The draft of whoever acts; those that are too old are thrown away first, whoever wrote them."""
    with okt.db.skriving(forer=False):
        _kast_gamle(okt)
        rad = okt.db.les_en(
            f"SELECT innhold, tidspunkt FROM kladd WHERE {_HER}", **plass._asdict(), aktor=aktor_id(okt)
        )
    if rad is None:
        return None
    return Kladd(_svar(rad["innhold"]), rad["tidspunkt"])


def kladder(okt: Okt, plan: int) -> tuple[AndresKladd, ...]:
    """Every draft of a plan, the oldest first: for the planeier's right to see (rule 141).

    Those that are too old are thrown away first, so that nothing is there which is not shown.
    """
    with okt.db.skriving(forer=False):
        _kast_gamle(okt)
        rader = okt.db.les(
            """SELECT k.handling, a.os_bruker, k.tidspunkt, k.innhold
                FROM kladd k JOIN aktor a ON a.id = k.aktor WHERE k.plan = :plan ORDER BY k.tidspunkt""",
            plan=plan,
        )
    return tuple(
        AndresKladd(r["handling"], r["os_bruker"], r["tidspunkt"], _svar(r["innhold"])) for r in rader
    )


def _kast_gamle(okt: Okt) -> None:
    grense = (okt.klokke() - timedelta(days=DAGER)).isoformat(timespec="milliseconds")
    okt.db.utfor("DELETE FROM kladd WHERE tidspunkt < :grense", grense=grense)


def _svar(innhold: str) -> tuple[Svar, ...]:
    return tuple((sporsmaal, svar) for sporsmaal, svar in json.loads(innhold))


def skriv_kladd(okt: Okt, plass: Kladdplass, svar: Sequence[Svar]) -> None:
    """Keep what is typed so far. The log says once that there is a draft, and nothing of what is in it."""
    with okt.db.skriving(forer=False):
        verdier = {**plass._asdict(), "aktor": aktor_id(okt)}
        ny = okt.db.les_en(f"SELECT 1 FROM kladd WHERE {_HER}", **verdier) is None
        if ny:
            logg.skriv(okt, plass.plan, f"{plass.handling} (kladd)")
        okt.db.utfor(
            """INSERT INTO kladd (plan, handling, nummer, aktor, tidspunkt, innhold)
                VALUES (:plan, :handling, :nummer, :aktor, :tidspunkt, :innhold)
                ON CONFLICT (plan, handling, nummer, aktor)
                DO UPDATE SET tidspunkt = :tidspunkt, innhold = :innhold""",
            **verdier,
            tidspunkt=okt.tidspunkt(),
            innhold=json.dumps(svar, ensure_ascii=False),
        )


def slett_kladd(okt: Okt, plass: Kladdplass) -> None:
    """What was typed is recorded, or is not wanted."""
    with okt.db.skriving(forer=False):
        okt.db.utfor(f"DELETE FROM kladd WHERE {_HER}", **plass._asdict(), aktor=aktor_id(okt))
