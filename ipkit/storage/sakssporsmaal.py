"""The morning list's questions about the case, the decision and the draft (rules 4–20, 52–56, 132, 135)."""

from ipkit.storage.samtykkesporsmaal import har_samtykke, utlopt
from ipkit.storage.sporringer import SAK

_LUKKET = "('avsluttet', 'arkivert')"
_AAPEN = f'JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN {_LUKKET}'
_UAVGJORT = "('henvendelse', 'under_vurdering', 'avklares')"
# The newest answer, as `sakregler.siste_onske` finds it: by date, then by number.
_NYERE_ONSKE = """SELECT 1 FROM onske n WHERE n.plan = x.plan
    AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer))"""
_ONSKE = f"""EXISTS (SELECT 1 FROM onske x WHERE x.plan = p.nummer AND NOT EXISTS ({_NYERE_ONSKE})
    AND x.svar ="""
_NYERE_BESLUTNING = """SELECT 1 FROM beslutning n WHERE n.plan = x.plan
    AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer))"""
_SLUTT = """coalesce(x.til, (SELECT max(t.til) FROM beslutning t WHERE t.plan = x.plan), x.dato)"""

_PERIODE = "p.fra IS NOT NULL AND p.til IS NOT NULL"
_HAR_MAAL = """EXISTS (SELECT 1 FROM maal m WHERE m.plan = p.nummer
    AND m.status IN ('aktivt', 'forslag'))"""
_UTEN_TILTAK = """(SELECT min(m.nummer) FROM maal m WHERE m.plan = p.nummer AND m.status = 'aktivt'
    AND NOT EXISTS (SELECT 1 FROM tiltak t WHERE t.plan = m.plan AND t.maal = m.nummer))"""
_PLANEIERS_SVAR = """EXISTS (SELECT 1 FROM tilslutning x WHERE x.plan = p.nummer AND x.part = 'planeier'
    AND (p.sendt_uttalelse IS NULL OR x.dato >= p.sendt_uttalelse) AND NOT EXISTS (SELECT 1 FROM tilslutning n
        WHERE n.plan = x.plan AND n.part = x.part AND (n.dato > x.dato
            OR (n.dato = x.dato AND n.nummer > x.nummer))) AND"""
_ENDRET = "x.svar = 'ja' AND x.utgave < p.innhold_utgave"
_NEI, _JA_TIL_GAMMELT = f"{_PLANEIERS_SVAR} x.svar = 'nei')", f"{_PLANEIERS_SVAR} {_ENDRET})"
_JA = f"{_PLANEIERS_SVAR} x.svar = 'ja')"


def _saken(status: str, *vilkaar: str) -> str:
    hvor = "".join(f" AND {v}" for v in vilkaar)
    return f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN {status}{hvor} /*min plan*/ ORDER BY p.nummer LIMIT :antall"""


_SAMTYKKET = har_samtykke("p.nummer")

_ER_UTKAST = "p.status IN ('utkast', 'til_uttalelse')"

SAK_KANDIDATER: dict[str, str] = {"utkast": f'SELECT 1 FROM "plan" p WHERE {_ER_UTKAST} /*min plan*/'}
SAKEN: dict[str, str] = {
    "forelopig_svar": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM henvendelse x
        JOIN "plan" p ON p.nummer = x.plan AND (
            (p.status IN {SAK} AND p.status NOT IN ('avslaatt', 'uten_plan'))
            OR (x.slag = 'forlengelse' AND p.status NOT IN {_LUKKET}))
        WHERE x.forelopig_svar IS NULL AND x.dato <= :svar /*mine*/
        AND NOT EXISTS (SELECT 1 FROM beslutning b WHERE b.plan = x.plan AND b.dato >= x.dato)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "ikke_meldt_ke": f"""SELECT x.plan, NULL AS frist, x.nummer FROM henvendelse x
        JOIN "plan" p ON p.nummer = x.plan AND p.status IN {SAK}
        WHERE x.slag = 'melding_om_behov' AND x.meldt_ke IS NULL /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "spor_igjen": f"""SELECT x.plan, x.spor_igjen AS frist, NULL AS nummer FROM onske x {_AAPEN}
        WHERE x.spor_igjen IS NOT NULL AND x.spor_igjen < :frist AND x.svar = 'ikke_naa' /*mine*/
        AND NOT EXISTS ({_NYERE_ONSKE}) ORDER BY x.spor_igjen, x.plan LIMIT :antall""",
    # What ends a decision is not to be prolonged: the plan is to be closed then (rule 135).
    "beslutning": f"""SELECT x.plan, x.til AS frist, x.nummer FROM beslutning x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til < :beslutning AND x.utfall NOT IN ('ikke_forlenget', 'avsluttet')
        /*mine*/ AND NOT EXISTS ({_NYERE_BESLUTNING})
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "avslutning": f"""SELECT x.plan, {_SLUTT} AS frist, x.nummer FROM beslutning x
        JOIN "plan" p ON p.nummer = x.plan AND p.status IN ('utkast', 'til_uttalelse', 'aktiv', 'i_bero')
        WHERE x.utfall IN ('ikke_forlenget', 'avsluttet') AND {_SLUTT} < :frist /*mine*/
        AND NOT EXISTS ({_NYERE_BESLUTNING}) ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "klage": """SELECT x.plan, NULL AS frist, x.nummer FROM klage x
        JOIN "plan" p ON p.nummer = x.plan AND p.status != 'arkivert'
        WHERE x.oversendt IS NULL AND x.avgjort IS NULL /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "klage_medhold": """SELECT x.plan, NULL AS frist, x.nummer FROM klage x
        JOIN "plan" p ON p.nummer = x.plan AND p.status != 'arkivert'
        WHERE x.klageutfall IN ('medhold', 'delvis_medhold') AND x.beslutning IS NOT NULL /*mine*/
        AND NOT EXISTS (SELECT 1 FROM beslutning b WHERE b.plan = x.plan AND b.klage = x.nummer)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "foresporsel": f"""SELECT x.plan, NULL AS frist, x.nummer FROM foresporsel x {_AAPEN}
        WHERE x.besvart IS NULL /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "ikke_meddelt": f"""SELECT x.plan, NULL AS frist, x.nummer FROM beslutning x {_AAPEN}
        WHERE x.underrettet IS NULL /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "innvilget": _saken("('innvilget')"),
    "uten_onske": _saken(_UAVGJORT, "NOT EXISTS (SELECT 1 FROM onske o WHERE o.plan = p.nummer)"),
    "onsker_ikke": _saken(_UAVGJORT, f"{_ONSKE} 'nei')"),
    "uvurdert": _saken("('henvendelse')", f"{_ONSKE} 'ja')"),
    "ubesluttet": _saken("('under_vurdering', 'avklares')", f"{_ONSKE} 'ja')"),
    # A draft, and what it lacks before it can be activated, one thing at a time; one that lacks consent only
    # because it has run out is told of by the question about that.
    "utkast": f"""SELECT p.nummer AS plan, NULL AS frist, {_UTEN_TILTAK} AS nummer,
            CASE WHEN NOT {_SAMTYKKET} THEN CASE WHEN {utlopt("p.nummer")} THEN NULL
                    ELSE 'utkast_uten_samtykke' END
                WHEN NOT ({_PERIODE}) THEN 'utkast_uten_periode'
                WHEN NOT {_HAR_MAAL} THEN 'utkast_uten_maal'
                WHEN {_UTEN_TILTAK} IS NOT NULL THEN 'utkast_uten_tiltak'
                WHEN {_NEI} THEN 'utkast_nei'
                WHEN {_JA_TIL_GAMMELT} THEN 'utkast_endret'
                WHEN {_JA} THEN 'utkast_klart' ELSE 'utkast' END AS slag
        FROM "plan" p WHERE {_ER_UTKAST} /*min plan*/
        ORDER BY p.nummer LIMIT :antall""",
}  # fmt: skip
