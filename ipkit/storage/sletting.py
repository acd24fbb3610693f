"""A plan erased for good (rules 138, 139; design D7): every row with its content, and its bytes in the file.

What stays: the rows of its log, which hold names of fields and no contents, so that the chain is whole,
and its number, which is never given again. The reasons in free text go.
"""

import re
from contextlib import suppress
from typing import Any

from ipkit.domain.elementer import BARN, elementnavn
from ipkit.domain.plan import Plan
from ipkit.domain.sletteregler import Torrkjoring
from ipkit.errors import KonfliktError
from ipkit.sha import sha256
from ipkit.storage.forbindelse import UFULLFORT, Forbindelse
from ipkit.storage.handling import Handling
from ipkit.storage.koder import fra_rad, sett_inn
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

TORRKJOR = "slett (tørrkjøring)"
INNHOLD: tuple[str, ...] = (
    "historikk",
    "handling",
    "kladd",
    "kartleggingsomraade",
    "kartlegging",
    "kartleggingshistorikk",
    "dokument",
    *(slag.navn for slag in reversed(BARN)),
    "dekning",
)
"""Every table with rows of one plan, in an order in which they can go; a test holds it to the schema."""
_KODELENGDE = 8


def omfang(db: Forbindelse, plan: int) -> dict[str, int]:
    """How many rows there are of each table, and of reasons in free text; nothing where there are none."""
    egne = (t for t in INNHOLD if t != "dekning")  # what the database works out itself is nobody's content
    antall = {t: _antall(db, f"SELECT count(*) AS n FROM {t} WHERE plan = :plan", plan) for t in egne}
    antall["begrunnelse"] = _antall(db, "SELECT count(*) AS n FROM begrunnelse WHERE kjede = :plan", plan)
    return {tabell: n for tabell, n in antall.items() if n}


def _antall(db: Forbindelse, sql: str, plan: int) -> int:
    return int(db.les(sql, plan=plan)[0]["n"])


def siste_torrkjoring(db: Forbindelse, plan: int) -> Torrkjoring | None:
    """The newest dry run in the plan's log. The code comes of its row's hash, so nothing more is stored."""
    rad = db.les_en(
        """SELECT * FROM logg WHERE kjede = :plan
            AND handling = :navn AND resultat = 'utført' ORDER BY lopenummer DESC LIMIT 1""",
        plan=plan,
        navn=TORRKJOR,
    )
    utgave = re.fullmatch(r"utgave=(\d+)", rad["felter"]) if rad else None
    if rad is None or utgave is None:
        return None
    verdier: dict[str, Any] = fra_rad("logg", rad)
    kode = sha256(f"slett:{verdier['hash']}".encode()).hexdigest()[:_KODELENGDE]
    return Torrkjoring(
        dato=verdier["ekte_dato"],
        utgave=int(utgave[1]),
        os_bruker=verdier["os_bruker"],
        utfort_av=verdier["utfort_av"],
        kode=kode,
    )


def er_ufullfort(db: Forbindelse) -> bool:
    """Whether something is erased, and the file not written anew since: the program was killed in between."""
    return db.les_en("SELECT 1 AS en FROM teller WHERE navn = :navn", navn=UFULLFORT) is not None


def merk_ufullfort(db: Forbindelse) -> None:
    """In the transaction that erases, so that whoever opens the register next knows what is left to do."""
    if db.motor == "sqlite" and not er_ufullfort(db):
        sett_inn(db, "teller", {"navn": UFULLFORT, "verdi": 1})


def merk_fullfort(db: Forbindelse) -> None:
    """The file is written anew."""
    db.utfor("DELETE FROM teller WHERE navn = :navn", navn=UFULLFORT)


def fullfor_sletting(db: Forbindelse) -> None:
    """Write the file anew where that was left. Where others have it open, it waits for the next start."""
    with suppress(KonfliktError):
        with db.alene(vent=False):
            pass
        merk_fullfort(db)


def slett_innhold(okt: Okt, plan: Plan) -> None:
    """Every row of the plan but its log. Inside a write transaction, under the lock of its chain."""
    db, nummer = okt.db, plan.hode.nummer
    _la_andre_beholde_planeier(okt, plan)
    hasher = [rad["sha256"] for rad in db.les("SELECT sha256 FROM dokument WHERE plan = :plan", plan=nummer)]
    for tabell in INNHOLD:
        db.utfor(f"DELETE FROM {tabell} WHERE plan = :plan", plan=nummer)
    for hash_ in set(hasher):
        db.utfor(
            """DELETE FROM innhold WHERE sha256 = :sha256
                AND NOT EXISTS (SELECT 1 FROM dokument d WHERE d.sha256 = :sha256)""",
            sha256=hash_,
        )
    db.utfor("DELETE FROM begrunnelse WHERE kjede = :plan", plan=nummer)
    db.utfor('DELETE FROM "plan" WHERE nummer = :plan', plan=nummer)
    db.utfor(
        'DELETE FROM person WHERE id = :id AND NOT EXISTS (SELECT 1 FROM "plan" WHERE planeier_id = :id)',
        id=plan.planeier.id,
    )


def _la_andre_beholde_planeier(okt: Okt, plan: Plan) -> None:
    """What is said of the planeier may stand in this plan's history only: another of theirs takes it over."""
    annen = okt.db.les_en(
        'SELECT max(nummer) AS nummer FROM "plan" WHERE planeier_id = :id AND nummer <> :plan',
        id=plan.planeier.id,
        plan=plan.hode.nummer,
    )
    if annen is None or annen["nummer"] is None:
        return
    _Overtakelse(okt, "slett annen plan", hent_plan(okt.db, annen["nummer"])).skriv(None)


class _Overtakelse(Handling):
    """History says once more who the planeier is, though nothing of it has changed."""

    def __init__(self, okt: Okt, navn: str, plan: Plan) -> None:
        super().__init__(okt, navn, plan)
        self._nye[elementnavn(plan.planeier)] = plan.planeier
