"""The questions over many plans, each answered from an index, whatever the number of plans."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ipkit.storage.forbindelse import Forbindelse, Rad, skadet

ALLE = 1_000_000_000
"""A limit that limits nothing: one statement with and without `--antall`."""

_KOORDINATOR = """(SELECT k.navn FROM koordinator k WHERE k.plan = p.nummer AND k.fra <= :dagens
    AND (k.til IS NULL OR k.til >= :dagens) ORDER BY k.nummer DESC LIMIT 1)"""


class Planlinje(NamedTuple):
    """One plan in a list. `koordinator` None: the plan stands without one."""

    plan: int
    navn: str
    fodselsdato: date
    status: str
    koordinator: str | None
    fra: date | None
    til: date | None
    neste_evaluering: date | None


class Evalueringslinje(NamedTuple):
    """An active plan with the last day on time for its next evaluation."""

    plan: int
    navn: str
    koordinator: str | None
    frist: date


class Arbeidslinje(NamedTuple):
    """One thing that waits in one plan. `nummer` is that of the goal, measure, meeting or consent."""

    slag: str
    plan: int
    navn: str
    koordinator: str | None
    frist: date | None
    nummer: str | None


def _dato(verdi: object) -> date | None:
    if verdi is None or isinstance(verdi, date):
        return verdi
    try:
        return date.fromisoformat(str(verdi))
    except ValueError:
        raise skadet() from None


def _sikker_dato(verdi: object) -> date:
    dato = _dato(verdi)
    if dato is None:
        raise skadet()
    return dato


def planer(
    db: Forbindelse, dagens: date, *, med_avsluttede: bool = False, antall: int | None = None
) -> list[Planlinje]:
    """Plans in order of number; the closed ones only when asked for."""
    hvor = "" if med_avsluttede else "WHERE p.status NOT IN ('avsluttet', 'arkivert')"
    rader = db.les(
        f"""SELECT p.nummer, e.navn, e.fodselsdato, p.status, {_KOORDINATOR} AS koordinator,
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
        _dato(rad["fra"]),
        _dato(rad["til"]),
        _dato(rad["neste_evaluering"]),
    )


def antall_planer(db: Forbindelse, *, med_avsluttede: bool = False) -> int:
    """How many `planer` would list without a limit."""
    hvor = "" if med_avsluttede else " WHERE status NOT IN ('avsluttet', 'arkivert')"
    rad = db.les_en(f'SELECT count(*) AS antall FROM "plan"{hvor}')
    return int(rad["antall"]) if rad else 0


def evalueringer(
    db: Forbindelse, foer: date, dagens: date, antall: int | None = None
) -> tuple[list[Evalueringslinje], int]:
    """Active plans whose next evaluation is due before the day `foer`, the longest overdue first.

    Returns the lines (at most `antall`) and how many there are in all.
    """
    hvor = "FROM \"plan\" p WHERE p.status = 'aktiv' AND p.neste_evaluering < :foer"
    rader = db.les(
        f"""SELECT v.nummer, e.navn, v.koordinator, v.neste_evaluering FROM
            (SELECT p.nummer, p.planeier_id, p.neste_evaluering, {_KOORDINATOR} AS koordinator {hvor}
             ORDER BY p.neste_evaluering, p.nummer LIMIT :antall) v
            JOIN person e ON e.id = v.planeier_id ORDER BY v.neste_evaluering, v.nummer""",
        foer=foer.isoformat(),
        dagens=dagens.isoformat(),
        antall=antall or ALLE,
    )
    rad = db.les_en(f"SELECT count(*) AS antall {hvor}", foer=foer.isoformat())
    linjer = [
        Evalueringslinje(r["nummer"], r["navn"], r["koordinator"], _sikker_dato(r["neste_evaluering"]))
        for r in rader
    ]
    return linjer, int(rad["antall"]) if rad else 0


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


def finnes_plan_id(db: Forbindelse, plan_id: str) -> int | None:
    """The number of the plan with that UUID."""
    rad = db.les_en('SELECT nummer FROM "plan" WHERE id = :id', id=plan_id)
    return int(rad["nummer"]) if rad else None


# What waits, by kind, most urgent kind first. Each is cut to `antall` by its own index before anything
# is joined. Columns: plan, frist, nummer.
_AKTIV = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status = 'aktiv'"
_NYERE = """SELECT 1 FROM samtykke n WHERE n.plan = x.plan AND n.type = x.type AND n.nummer > x.nummer
    AND (n.deltaker = x.deltaker OR (n.deltaker IS NULL AND x.deltaker IS NULL))"""
ARBEID: dict[str, str] = {
    "uten_koordinator": """SELECT x.plan, max(x.til) AS frist, NULL AS nummer FROM koordinator x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.til IS NOT NULL AND x.til < :dagens AND NOT EXISTS (SELECT 1 FROM koordinator k
            WHERE k.plan = x.plan AND k.fra <= :dagens AND (k.til IS NULL OR k.til >= :dagens))
        GROUP BY x.plan ORDER BY frist, x.plan LIMIT :antall""",
    "uten_samtykke": f"""SELECT x.plan, min(x.trukket) AS frist, NULL AS nummer FROM samtykke x {_AKTIV}
        WHERE x.type = 'plan' AND x.trukket IS NOT NULL AND x.trukket <= :dagens AND NOT EXISTS ({_NYERE})
        GROUP BY x.plan ORDER BY frist, x.plan LIMIT :antall""",
    "evaluering": """SELECT nummer AS plan, neste_evaluering AS frist, NULL AS nummer FROM "plan"
        WHERE status = 'aktiv' AND neste_evaluering < :dagens
        ORDER BY neste_evaluering, nummer LIMIT :antall""",
    "revisjon": """SELECT nummer AS plan, neste_revisjon AS frist, NULL AS nummer FROM "plan"
        WHERE status = 'aktiv' AND neste_revisjon < :dagens ORDER BY neste_revisjon, nummer LIMIT :antall""",
    "periode": """SELECT nummer AS plan, til AS frist, NULL AS nummer FROM "plan"
        WHERE status = 'aktiv' AND til < :dagens ORDER BY til, nummer LIMIT :antall""",
    "referat": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AKTIV}
        WHERE x.referatdato IS NULL AND x.status != 'avlyst' AND x.dato < :referat
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "samtykke": f"""SELECT x.plan, x.til AS frist, x.nummer FROM samtykke x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.til IS NOT NULL AND x.til < :samtykke AND x.trukket IS NULL AND x.svar = 'ja'
        AND NOT EXISTS ({_NYERE}) AND NOT EXISTS (SELECT 1 FROM deltaker d
            WHERE d.plan = x.plan AND d.nummer = x.deltaker AND d.ut IS NOT NULL)
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "maal": f"""SELECT x.plan, x.frist, x.nummer FROM maal x {_AKTIV}
        WHERE x.status = 'aktivt' AND x.frist < :dagens
        ORDER BY x.frist, x.plan, x.nummer LIMIT :antall""",
    "tiltak": f"""SELECT x.plan, x.til AS frist, x.maal || '.' || x.nummer AS nummer FROM tiltak x {_AKTIV}
        WHERE x.status IN ('planlagt', 'i_gang', 'venter_paa_svar') AND x.til < :dagens
        ORDER BY x.til, x.plan, x.maal, x.nummer LIMIT :antall""",
    "utkast_uten_samtykke": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND NOT EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        ORDER BY p.nummer LIMIT :antall""",
    "utkast_uten_maal": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        AND NOT EXISTS (SELECT 1 FROM maal m WHERE m.plan = p.nummer)
        ORDER BY p.nummer LIMIT :antall""",
    "utkast": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        AND EXISTS (SELECT 1 FROM maal m WHERE m.plan = p.nummer)
        ORDER BY p.nummer LIMIT :antall""",
}


def arbeid(
    db: Forbindelse,
    dagens: date,
    *,
    referat_frist_dager: int,
    samtykke_varsel_dager: int,
    koordinator: str | None = None,
    antall: int | None = None,
) -> Sequence[Arbeidslinje]:
    """Everything that waits, kind by kind (the order of ARBEID), the oldest first within each.

    Due today is not overdue. A consent comes up `samtykke_varsel_dager` before it ends, a meeting
    without minutes `referat_frist_dager` after it was. With `koordinator`, only plans of that name.
    """
    verdier = {
        "dagens": dagens.isoformat(),
        "referat": (dagens - timedelta(days=referat_frist_dager)).isoformat(),
        "samtykke": (dagens + timedelta(days=samtykke_varsel_dager + 1)).isoformat(),
        "koordinator": koordinator,
    }
    grense = ALLE if koordinator else antall or ALLE
    return [
        Arbeidslinje(
            slag,
            rad["plan"],
            rad["navn"],
            rad["koordinator"],
            _dato(rad["frist"]),
            None if rad["nummer"] is None else str(rad["nummer"]),
        )
        for slag, sporsmaal in ARBEID.items()
        for rad in _rader_av_nok_planer(db, _med_navn(sporsmaal, koordinator), verdier, grense)
    ]


def _rader_av_nok_planer(
    db: Forbindelse, sporsmaal: str, verdier: Mapping[str, Any], antall: int
) -> Sequence[Rad]:
    """The first rows, of at least `antall` plans where there are so many.

    One plan can fill the rows with its own measures; then more are asked for, so that it does not push
    the others out of the list.
    """
    grense = antall
    while True:
        rader = db.les(sporsmaal, **verdier, antall=grense)
        if len(rader) < grense or len({rad["plan"] for rad in rader}) >= antall:
            return rader
        grense *= 8


def _med_navn(sporsmaal: str, koordinator: str | None) -> str:
    kjent = f"""SELECT a.plan, e.navn, {_KOORDINATOR} AS koordinator, a.frist, a.nummer
        FROM ({sporsmaal}) a JOIN "plan" p ON p.nummer = a.plan JOIN person e ON e.id = p.planeier_id"""
    hvor = "WHERE k.koordinator = :koordinator OR k.koordinator IS NULL" if koordinator else ""
    return f"SELECT * FROM ({kjent}) k {hvor} ORDER BY k.frist, k.plan, k.nummer"
