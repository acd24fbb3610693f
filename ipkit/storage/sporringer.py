"""The questions over many plans, each answered from an index, whatever the number of plans."""

from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.planstatus import LUKKET
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse, Rad

ALLE = 1_000_000_000
"""A limit that limits nothing: one statement with and without `--antall`."""
TELLES = 10_000
"""So many are counted of what a list leaves out: more than any municipality has; to count all takes time."""

KOORDINATOR = """(SELECT k.navn FROM koordinator k WHERE k.plan = p.nummer AND k.fra <= :dagens
    AND (k.til IS NULL OR k.til >= :dagens) ORDER BY CASE k.rolle WHEN 'plankoordinator' THEN 0
    WHEN 'barnekoordinator' THEN 1 ELSE 2 END, k.nummer DESC LIMIT 1)"""
"""Who is responsible for the plan, as `Plan.koordinator_paa` finds it (rule 51)."""

SAK = "('henvendelse', 'under_vurdering', 'avklares', 'innvilget', 'avslaatt', 'uten_plan')"


class Planlinje(NamedTuple):
    """One plan in a list. `koordinator` None: it stands without one. A closed plan has no next evaluation."""

    plan: int
    navn: str
    fodselsdato: date
    status: str
    koordinator: str | None
    fra: date | None
    til: date | None
    neste_evaluering: date | None


class Sakslinje(NamedTuple):
    """One case. `mottatt` is the day of its first request, `ubesvart` of the first without any answer."""

    plan: int
    navn: str
    fodselsdato: date
    status: str
    koordinator: str | None
    mottatt: date | None
    ubesvart: date | None


class Evalueringslinje(NamedTuple):
    """An active plan with the last day on time for its next evaluation."""

    plan: int
    navn: str
    koordinator: str | None
    frist: date


def som_dato(verdi: object) -> date | None:
    """A date as either engine gives it. Raises RegisterError for anything else."""
    if verdi is None or isinstance(verdi, date):
        return verdi
    try:
        return date.fromisoformat(str(verdi))
    except ValueError:
        raise skadet() from None


def _sikker_dato(verdi: object) -> date:
    dato = som_dato(verdi)
    if dato is None:
        raise skadet()
    return dato


def planer(
    db: Forbindelse, dagens: date, *, med_avsluttede: bool = False, antall: int | None = None
) -> list[Planlinje]:
    """Plans in order of number; the closed ones only when asked for."""
    hvor = "" if med_avsluttede else "WHERE p.status NOT IN ('avsluttet', 'arkivert')"
    rader = db.les(
        f"""SELECT p.nummer, e.navn, e.fodselsdato, p.status, {KOORDINATOR} AS koordinator,
            p.fra, p.til, p.neste_evaluering
            FROM "plan" p JOIN person e ON e.id = p.planeier_id {hvor} ORDER BY p.nummer LIMIT :antall""",
        dagens=dagens.isoformat(),
        antall=antall or ALLE,
    )
    return [_planlinje(rad) for rad in rader]


def _planlinje(rad: Rad) -> Planlinje:
    return Planlinje(
        rad["nummer"],
        rad["navn"],
        _sikker_dato(rad["fodselsdato"]),
        rad["status"],
        rad["koordinator"],
        som_dato(rad["fra"]),
        som_dato(rad["til"]),
        None if rad["status"] in LUKKET else som_dato(rad["neste_evaluering"]),
    )


def antall_planer(db: Forbindelse, *, med_avsluttede: bool = False) -> int:
    """How many `planer` would list without a limit; of more than TELLES, one more than that."""
    hvor = "" if med_avsluttede else " WHERE status NOT IN ('avsluttet', 'arkivert')"
    return _tell(db, f'FROM "plan"{hvor}')


def _tell(db: Forbindelse, hvilke: str, **verdier: Any) -> int:
    rad = db.les_en(
        f"SELECT count(*) AS antall FROM (SELECT 1 {hvilke} LIMIT :telles) v", telles=TELLES + 1, **verdier
    )
    return int(rad["antall"]) if rad else 0


def evalueringer(
    db: Forbindelse, foer: date, dagens: date, antall: int | None = None
) -> tuple[list[Evalueringslinje], int]:
    """Active plans whose next evaluation is due before the day `foer`, the longest overdue first.

    Returns the lines (at most `antall`) and how many there are in all; of more than TELLES, one more than
    that.
    """
    hvor = "FROM \"plan\" p WHERE p.status = 'aktiv' AND p.neste_evaluering < :foer"
    rader = db.les(
        f"""SELECT v.nummer, e.navn, v.koordinator, v.neste_evaluering FROM
            (SELECT p.nummer, p.planeier_id, p.neste_evaluering, {KOORDINATOR} AS koordinator {hvor}
             ORDER BY p.neste_evaluering, p.nummer LIMIT :antall) v
            JOIN person e ON e.id = v.planeier_id ORDER BY v.neste_evaluering, v.nummer""",
        foer=foer.isoformat(),
        dagens=dagens.isoformat(),
        antall=antall or ALLE,
    )
    linjer = [
        Evalueringslinje(r["nummer"], r["navn"], r["koordinator"], _sikker_dato(r["neste_evaluering"]))
        for r in rader
    ]
    return linjer, len(linjer) if antall is None else _tell(db, hvor, foer=foer.isoformat())


def saker(db: Forbindelse, dagens: date, antall: int) -> list[Sakslinje]:
    """The cases without a plan that are open, in order of number, with their first request."""
    rader = db.les(
        f"""SELECT p.nummer, e.navn, e.fodselsdato, p.status, {KOORDINATOR} AS koordinator,
            (SELECT min(h.dato) FROM henvendelse h WHERE h.plan = p.nummer) AS mottatt,
            (SELECT min(h.dato) FROM henvendelse h WHERE h.plan = p.nummer AND h.forelopig_svar IS NULL
                AND p.status NOT IN ('avslaatt', 'uten_plan') AND NOT EXISTS (SELECT 1 FROM beslutning b
                    WHERE b.plan = h.plan AND b.dato >= h.dato)) AS ubesvart
            FROM "plan" p JOIN person e ON e.id = p.planeier_id WHERE p.status IN {SAK}
            ORDER BY p.nummer LIMIT :antall""",
        dagens=dagens.isoformat(),
        antall=antall,
    )
    return [
        Sakslinje(
            r["nummer"],
            r["navn"],
            _sikker_dato(r["fodselsdato"]),
            r["status"],
            r["koordinator"],
            som_dato(r["mottatt"]),
            som_dato(r["ubesvart"]),
        )
        for r in rader
    ]


def aapne_planer(db: Forbindelse, antall: int) -> list[int]:
    """The numbers of the first plans that are not closed."""
    rader = db.les(
        """SELECT nummer FROM "plan" WHERE status NOT IN ('avsluttet', 'arkivert')
            ORDER BY nummer LIMIT :antall""",
        antall=antall,
    )
    return [rad["nummer"] for rad in rader]


def fodt_samme_dag(db: Forbindelse, fodselsdato: date) -> list[tuple[str, str, int | None]]:
    """People born that day: id, name, and the number of their plan that is not closed (rule 49)."""
    rader = db.les(
        """SELECT e.id, e.navn, (SELECT p.nummer FROM "plan" p WHERE p.planeier_id = e.id
                AND p.status NOT IN ('avsluttet', 'arkivert', 'avslaatt') ORDER BY p.nummer LIMIT 1) AS plan
            FROM person e WHERE e.fodselsdato = :fodt ORDER BY e.id""",
        fodt=fodselsdato.isoformat(),
    )
    return [(rad["id"], rad["navn"], rad["plan"]) for rad in rader]


def planstatus(db: Forbindelse, nummer: int) -> str | None:
    """The status of one plan, without reading the plan."""
    rad = db.les_en('SELECT status FROM "plan" WHERE nummer = :nummer', nummer=nummer)
    return str(rad["status"]) if rad else None


def finnes_plan_id(db: Forbindelse, plan_id: str) -> int | None:
    """The number of the plan with that UUID."""
    rad = db.les_en('SELECT nummer FROM "plan" WHERE id = :id', id=plan_id)
    return int(rad["nummer"]) if rad else None


def deltakere_i(db: Forbindelse, plan: int, siste: date) -> list[int]:
    """The numbers of the participants of a plan who have not left by that day."""
    rader = db.les(
        "SELECT nummer FROM deltaker WHERE plan = :plan AND (ut IS NULL OR ut > :siste) ORDER BY nummer",
        plan=plan,
        siste=siste.isoformat(),
    )
    return [rad["nummer"] for rad in rader]
