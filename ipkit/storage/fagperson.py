"""The register of people who work with plans (rules 48, 129): no part of any plan."""

from collections.abc import Mapping
from datetime import date

from ipkit.domain.fagperson import Fagperson, Opplaering, Plass
from ipkit.errors import IkkeFunnetError
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import fra_rad
from ipkit.storage.sporringer import som_dato

_AAPEN = "p.status NOT IN ('avsluttet', 'arkivert')"
_ER_MED = f"""SELECT d.plan, 'deltaker' AS slag, d.nummer FROM deltaker d JOIN "plan" p ON p.nummer = d.plan
    WHERE d.fagperson = :nummer AND {_AAPEN} AND (d.ut IS NULL OR d.ut > :dagens)
    UNION ALL
    SELECT k.plan, 'koordinator' AS slag, k.nummer FROM koordinator k JOIN "plan" p ON p.nummer = k.plan
    WHERE k.fagperson = :nummer AND {_AAPEN} AND (k.til IS NULL OR k.til >= :dagens)
    ORDER BY 1, 2, 3"""
_I_PLANEN = """SELECT f.nummer, f.til FROM fagperson f WHERE f.til IS NOT NULL AND f.nummer IN
    (SELECT fagperson FROM deltaker WHERE plan = :plan UNION ALL
     SELECT fagperson FROM koordinator WHERE plan = :plan)"""


def alle_fagpersoner(db: Forbindelse) -> list[Fagperson]:
    """Everybody, by name."""
    return [
        Fagperson(**fra_rad("fagperson", r)) for r in db.les("SELECT * FROM fagperson ORDER BY navn, nummer")
    ]


def hent_fagperson(db: Forbindelse, nummer: int) -> Fagperson:
    """Raises IkkeFunnetError."""
    rad = db.les_en("SELECT * FROM fagperson WHERE nummer = :nummer", nummer=nummer)
    if rad is None:
        raise IkkeFunnetError(f"Det er ingen fagperson {nummer} i registeret. Se: ipkit fagperson liste")
    return Fagperson(**fra_rad("fagperson", rad))


def neste_fagperson(db: Forbindelse) -> int:
    """The number of the next one. Inside a write transaction."""
    rad = db.les_en("SELECT max(nummer) AS nummer FROM fagperson")
    return int(rad["nummer"] or 0) + 1 if rad else 1


def hent_opplaering(db: Forbindelse, nummer: int | None = None) -> list[Opplaering]:
    """What one person, or everybody, has been at."""
    hvor = "" if nummer is None else "WHERE fagperson = :nummer "
    verdier = {} if nummer is None else {"nummer": nummer}
    rader = db.les(f"SELECT * FROM opplaering {hvor}ORDER BY fagperson, nummer", **verdier)
    return [Opplaering(**fra_rad("opplaering", rad)) for rad in rader]


def plasser(db: Forbindelse, nummer: int, dagens: date) -> list[Plass]:
    """Where the person has a part in a plan that is not closed, from `dagens` on."""
    rader = db.les(_ER_MED, nummer=nummer, dagens=dagens.isoformat())
    return [Plass(r["plan"], r["slag"], r["nummer"]) for r in rader]


def koordinerer(db: Forbindelse, dagens: date) -> set[int]:
    """The people who coordinate an open plan or case that day."""
    rader = db.les(
        f"""SELECT DISTINCT k.fagperson FROM koordinator k JOIN "plan" p ON p.nummer = k.plan
            WHERE k.fagperson IS NOT NULL AND {_AAPEN} AND k.fra <= :dagens
            AND (k.til IS NULL OR k.til >= :dagens)""",
        dagens=dagens.isoformat(),
    )
    return {int(r["fagperson"]) for r in rader}


def sluttet_i_planen(db: Forbindelse, plan: int) -> Mapping[int, date]:
    """The last day at work of those linked to the plan who have one."""
    rader = db.les(_I_PLANEN, plan=plan)
    return {int(r["nummer"]): dag for r in rader if (dag := som_dato(r["til"])) is not None}


def alle_sluttet(db: Forbindelse) -> Mapping[int, date]:
    """The last day at work of everybody who has one, for what looks at many plans."""
    rader = db.les("SELECT nummer, til FROM fagperson WHERE til IS NOT NULL")
    return {int(r["nummer"]): dag for r in rader if (dag := som_dato(r["til"])) is not None}
