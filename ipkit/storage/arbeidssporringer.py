"""What waits in the plans, kind by kind, each answered from an index (rules 12, 15, 98)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ipkit.domain.dato import pluss_maaneder
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.sporringer import ALLE, KOORDINATOR, SAK, som_dato


class Arbeidslinje(NamedTuple):
    """One thing that waits in one plan. `nummer` is that of the goal, measure, meeting or consent."""

    slag: str
    plan: int
    navn: str
    koordinator: str | None
    frist: date | None
    nummer: str | None


# What waits, by kind, most urgent kind first. Each is cut to `antall` by its own index before anything
# is joined. Columns: plan, frist, nummer.
_AKTIV = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status = 'aktiv'"
_NYERE = """SELECT 1 FROM samtykke n WHERE n.plan = x.plan AND n.type = x.type AND n.nummer > x.nummer
    AND (n.deltaker = x.deltaker OR (n.deltaker IS NULL AND x.deltaker IS NULL))"""
# The newest answer, as `sakregler.siste_onske` finds it: by date, then by number.
_NYERE_ONSKE = """SELECT 1 FROM onske n WHERE n.plan = x.plan
    AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer))"""
_ONSKE = f"""EXISTS (SELECT 1 FROM onske x WHERE x.plan = p.nummer AND NOT EXISTS ({_NYERE_ONSKE})
    AND x.svar ="""
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
    "referat": """SELECT x.plan, x.dato AS frist, x.nummer FROM mote x
        JOIN "plan" p ON p.nummer = x.plan AND p.status IN ('aktiv', 'uten_plan')
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
    "forelopig_svar": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM henvendelse x
        JOIN "plan" p ON p.nummer = x.plan AND (
            (p.status IN {SAK} AND p.status NOT IN ('avslaatt', 'uten_plan'))
            OR (x.slag = 'forlengelse' AND p.status NOT IN ('avsluttet', 'arkivert')))
        WHERE x.forelopig_svar IS NULL AND x.dato <= :svar
        AND NOT EXISTS (SELECT 1 FROM beslutning b WHERE b.plan = x.plan AND b.dato >= x.dato)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "spor_igjen": f"""SELECT x.plan, x.spor_igjen AS frist, NULL AS nummer FROM onske x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.spor_igjen IS NOT NULL AND x.spor_igjen <= :dagens AND x.svar = 'ikke_naa'
        AND NOT EXISTS ({_NYERE_ONSKE})
        ORDER BY x.spor_igjen, x.plan LIMIT :antall""",
    "beslutning": """SELECT x.plan, x.til AS frist, x.nummer FROM beslutning x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.til IS NOT NULL AND x.til < :beslutning
        AND NOT EXISTS (SELECT 1 FROM beslutning n WHERE n.plan = x.plan AND n.nummer > x.nummer)
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "klage": """SELECT x.plan, NULL AS frist, x.nummer FROM klage x
        JOIN "plan" p ON p.nummer = x.plan AND p.status != 'arkivert'
        WHERE x.oversendt IS NULL AND x.avgjort IS NULL
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "ikke_meddelt": """SELECT x.plan, NULL AS frist, x.nummer FROM beslutning x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.underrettet IS NULL ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "innvilget": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status = 'innvilget' ORDER BY p.nummer LIMIT :antall""",
    "uten_onske": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('henvendelse', 'under_vurdering', 'avklares')
        AND NOT EXISTS (SELECT 1 FROM onske o WHERE o.plan = p.nummer)
        ORDER BY p.nummer LIMIT :antall""",
    "onsker_ikke": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('henvendelse', 'under_vurdering', 'avklares')
        AND {_ONSKE} 'nei') ORDER BY p.nummer LIMIT :antall""",
    "uvurdert": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status = 'henvendelse' AND {_ONSKE} 'ja')
        ORDER BY p.nummer LIMIT :antall""",
    "ubesluttet": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('under_vurdering', 'avklares') AND {_ONSKE} 'ja')
        ORDER BY p.nummer LIMIT :antall""",
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
    beslutning_varsel_dager: int,
    forelopig_svar_maaneder: int,
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
        "beslutning": (dagens + timedelta(days=beslutning_varsel_dager + 1)).isoformat(),
        "svar": _siste_ubesvarte(dagens, forelopig_svar_maaneder).isoformat(),
        "koordinator": koordinator,
    }
    grense = ALLE if koordinator else antall or ALLE
    return [
        Arbeidslinje(
            slag,
            rad["plan"],
            rad["navn"],
            rad["koordinator"],
            _frist(slag, rad["frist"], forelopig_svar_maaneder),
            None if rad["nummer"] is None else str(rad["nummer"]),
        )
        for slag, sporsmaal in ARBEID.items()
        for rad in _rader_av_nok_planer(db, _med_navn(sporsmaal, koordinator), verdier, grense)
    ]


def _frist(slag: str, verdi: object, svar_maaneder: int) -> date | None:
    """The last day on time; that of an answer follows from the day of the request (rule 15)."""
    frist = som_dato(verdi)
    return pluss_maaneder(frist, svar_maaneder) if frist and slag == "forelopig_svar" else frist


def _siste_ubesvarte(dagens: date, maaneder: int) -> date:
    """The newest day of a request whose answer is over its deadline `maaneder` calendar months later."""
    dag = dagens - timedelta(days=28 * maaneder)
    while pluss_maaneder(dag, maaneder) >= dagens:
        dag -= timedelta(days=1)
    return dag


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
    kjent = f"""SELECT a.plan, e.navn, {KOORDINATOR} AS koordinator, a.frist, a.nummer
        FROM ({sporsmaal}) a JOIN "plan" p ON p.nummer = a.plan JOIN person e ON e.id = p.planeier_id"""
    hvor = "WHERE k.koordinator = :koordinator OR k.koordinator IS NULL" if koordinator else ""
    return f"SELECT * FROM ({kjent}) k {hvor} ORDER BY k.frist, k.plan, k.nummer"
