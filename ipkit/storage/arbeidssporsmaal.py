"""The questions of the morning list, kind by kind, each answered from an index (rules 12, 15, 98).

Columns: plan, frist, nummer; and where it is needed `hvem`, a name or role that the words need, and what is
judged afterwards (`fornyet`, `ut`). `frist` is the day that the deadline follows from (see
`arbeidssporringer`). Each is cut to `antall` by its own index. `/*mine*/`, `/*min plan*/`, `/*av dem*/` and
`/*den*/` are where one coordinator's plans, or one plan, are asked for: the last stands where a coordinator's
list shows everybody's. What is not there is asked for by the facts of `dekning`.
"""

from ipkit.storage.sakssporsmaal import SAK_KANDIDATER, SAKEN
from ipkit.storage.samtykkesporsmaal import SAMTYKKE, SAMTYKKE_KANDIDATER

_MINE = """AND {} IN (SELECT mk.plan FROM koordinator mk WHERE mk.navn = :koordinator
    AND mk.fra <= :dagens AND (mk.til IS NULL OR mk.til >= :dagens))"""
MIN = {
    "/*mine*/": _MINE.format("x.plan"),
    "/*av dem*/": _MINE.format("x.plan"),
    "/*min plan*/": _MINE.format("p.nummer"),
}
DEN = {
    **{f"/*{merke}*/": "AND p.nummer = :plan" for merke in ("mine", "min plan", "den")},
    "/*av dem*/": "AND x.plan = :plan",
}

_LUKKET = "('avsluttet', 'arkivert')"
_AKTIV = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status = 'aktiv'"
_I_DRIFT = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status IN ('aktiv', 'i_bero')"
_AAPEN = f'JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN {_LUKKET}'
_ETTERFOLGER = """SELECT min(n.fra) FROM koordinator n
    WHERE n.plan = x.plan AND n.rolle = x.rolle AND n.nummer > x.nummer"""
_MOTE_KOMMER = """SELECT 1 FROM mote k
    WHERE k.plan = p.nummer AND k.status IN ('planlagt', 'innkalt') AND k.dato >= :dagens"""
_KOORDINERES = """EXISTS (SELECT 1 FROM koordinator k WHERE k.plan = p.nummer AND k.fra <= :dagens
    AND (k.til IS NULL OR k.til >= :dagens))"""
_ETTER = """FROM koordinator n WHERE n.plan = p.nummer AND n.fra > :dagens ORDER BY n.fra, n.nummer LIMIT 1"""
_GRUPPEMOTE = "x.type IN ('samarbeid', 'ansvarsgruppe', 'evaluering')"
# The papers are made before they are said to be sent (rule 118).
_LAGET = """EXISTS (SELECT 1 FROM dokument d WHERE d.plan = x.plan AND d.dokument = 'referat'
    AND d.mote = x.gjelder AND d.feilregistrert IS NULL)"""


def _plan(frist: str, status: str) -> str:
    """A deadline that stands in the plan itself."""
    return f"""SELECT p.nummer AS plan, p.{frist} AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status = '{status}' AND p.{frist} < :frist /*min plan*/
        ORDER BY p.{frist}, p.nummer LIMIT :antall"""


def _tiltak(status: str) -> str:
    return f"""SELECT x.plan, x.til AS frist, x.maal || '.' || x.nummer AS nummer FROM tiltak x {_AKTIV}
        WHERE x.status IN ('planlagt', 'i_gang', 'venter_paa_svar') AND x.status {status}
        AND x.til < :frist /*mine*/ ORDER BY x.til, x.plan, x.maal, x.nummer LIMIT :antall"""


def _endring(status: str) -> str:
    return f"""SELECT x.plan, NULL AS frist, x.nummer FROM endringsmelding x {_AAPEN}
        WHERE x.fulgt_opp IS NULL AND {status} (x.vesentlig AND p.status IN ('aktiv', 'i_bero'))
        /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall"""


def _bytte(felt: str) -> str:
    """A notice about a change of coordinator that is still to be given (rule 124)."""
    return f"""SELECT x.plan, NULL AS frist, x.nummer FROM koordinator x {_AAPEN}
        WHERE x.byttegrunn IS NOT NULL AND (x.planeier_informert IS NULL OR x.ke_varslet IS NULL)
        AND x.{felt} IS NULL /*mine*/ ORDER BY x.plan, x.nummer LIMIT :antall"""


def _uten(dekning: str) -> str:
    """Plans that nobody has that day, counted from the last one's last day, else from when it was made."""
    return f"""SELECT p.nummer AS plan, coalesce((SELECT max(t.til) FROM koordinator t
            WHERE t.plan = p.nummer AND t.til < :dagens), p.opprettet) AS frist, NULL AS nummer,
            (SELECT n.navn {_ETTER}) AS hvem, (SELECT n.fra {_ETTER}) AS kommer,
            EXISTS (SELECT 1 FROM koordinator h WHERE h.plan = p.nummer) AS hadde
        FROM dekning x {_AAPEN} WHERE {dekning} AND NOT {_KOORDINERES}
        AND (p.status IN ('utkast', 'til_uttalelse', 'aktiv', 'i_bero')
            OR (p.status = 'uten_plan' AND NOT p.ansvarsgruppe)
            OR EXISTS (SELECT 1 FROM koordinator h WHERE h.plan = p.nummer)) /*den*/"""


_UDEKKET = """SELECT 1 FROM dekning x WHERE x.koordinator_til < :dagens
    UNION ALL SELECT 1 FROM dekning x WHERE x.koordinator_fra > :dagens"""
_KANDIDATER = {"uten_koordinator": _UDEKKET, **SAMTYKKE_KANDIDATER, **SAK_KANDIDATER}
BARE_NAAR = frozenset(_KANDIDATER)
"""The questions that cost most to prepare: asked only where there is something for them to judge."""
FINNES = " UNION ALL ".join(f"SELECT '{slag}' AS slag WHERE EXISTS ({k})" for slag, k in _KANDIDATER.items())
"""Which of them that is, in one statement: never fewer than have an answer."""

ARBEID: dict[str, str] = {
    # A plan that nobody has; one that never had anybody, counted from the day it was made (rule 50).
    "uten_koordinator": f"""{_uten("x.koordinator_til < :dagens")}
        UNION ALL {_uten("x.koordinator_fra > :dagens")}
        ORDER BY frist, plan LIMIT :antall""",
    "uten_plankoordinator": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse', 'aktiv', 'i_bero') AND p.status NOT IN {_LUKKET}
        AND {_KOORDINERES} AND NOT EXISTS (SELECT 1 FROM koordinator k WHERE k.plan = p.nummer
            AND k.rolle = 'plankoordinator' AND k.fra <= :dagens AND (k.til IS NULL OR k.til >= :dagens))
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    **SAMTYKKE,
    "evaluering": _plan("neste_evaluering", "aktiv"),
    "evaluering_uten_dato": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status = 'aktiv' AND p.neste_evaluering IS NULL /*min plan*/
        ORDER BY p.nummer LIMIT :antall""",
    "revisjon": _plan("neste_revisjon", "aktiv"),
    "periode": _plan("til", "aktiv"),
    "bero": """SELECT p.nummer AS plan, p.bero_til AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status = 'i_bero' AND (p.bero_til IS NULL OR p.bero_til < :frist) /*min plan*/
        ORDER BY p.bero_til NULLS FIRST, p.nummer LIMIT :antall""",
    "uttalelse": _plan("uttalelsesfrist", "til_uttalelse"),
    "ikke_behov": f"""SELECT x.plan, NULL AS frist, x.nummer FROM evaluering x {_I_DRIFT}
        WHERE NOT x.fortsatt_behov /*mine*/ AND NOT EXISTS (SELECT 1 FROM evaluering n
            WHERE n.plan = x.plan AND n.nummer > x.nummer)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "vesentlig_endring": _endring(""),
    "endring": _endring("NOT"),
    # The last day for the next meeting is counted from the last one held, else the activation (rule 112).
    "mote": f"""SELECT x.plan, x.mote_regnes AS frist, NULL AS nummer FROM dekning x {_AKTIV}
        WHERE x.mote_regnes <= :mote /*mine*/ AND NOT EXISTS ({_MOTE_KOMMER})
        ORDER BY x.mote_regnes, x.plan LIMIT :antall""",
    # A date that was agreed for the next meeting, and nobody called it (rules 91, 111).
    "avtalt_mote": f"""SELECT x.plan, x.neste AS frist, x.nummer FROM mote x {_AKTIV}
        WHERE x.neste IS NOT NULL AND x.neste < :frist AND x.status = 'avholdt' /*mine*/
        AND NOT EXISTS ({_MOTE_KOMMER}) AND NOT EXISTS (SELECT 1 FROM mote n
            WHERE n.plan = x.plan AND n.status = 'avholdt'
            AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer)))
        ORDER BY x.neste, x.plan, x.nummer LIMIT :antall""",
    "innkalling": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.status = 'planlagt' AND {_GRUPPEMOTE} AND x.dato >= :dagens AND x.dato < :varsel
        /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "mote_planlagt": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referatdato IS NULL AND x.status != 'avlyst' AND x.dato >= :dagens AND x.dato < :frist
        /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "referat": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referatdato IS NULL AND x.status != 'avlyst' AND x.dato < :referat /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "referat_usendt": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referatstatus = 'utkast' AND x.status = 'avholdt' AND x.dato < :referat /*mine*/
        AND NOT EXISTS (SELECT 1 FROM utsending u WHERE u.plan = x.plan AND u.dato IS NULL
            AND u.hva = 'referat' AND u.gjelder = x.nummer)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "merknadsfrist": f"""SELECT x.plan, x.merknadsfrist AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referat_godkjent IS NULL AND x.merknadsfrist IS NOT NULL AND x.merknadsfrist < :frist
        AND x.referatstatus IN ('sendt', 'merknader') /*mine*/
        ORDER BY x.merknadsfrist, x.plan, x.nummer LIMIT :antall""",
    "merknad_plan": f"""SELECT x.plan, NULL AS frist, x.part AS nummer FROM tilslutning x {_AAPEN}
        WHERE x.svar <> 'ja' AND x.behandlet IS NULL AND (x.part <> 'planeier' OR x.svar = 'merknad')
        AND (p.sendt_uttalelse IS NULL OR x.dato >= p.sendt_uttalelse) /*mine*/
        AND NOT EXISTS (SELECT 1 FROM tilslutning n WHERE n.plan = x.plan AND n.part = x.part
            AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer)))
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "maal": f"""SELECT x.plan, x.frist, x.nummer FROM maal x {_AKTIV}
        WHERE x.status = 'aktivt' AND x.frist < :frist /*mine*/
        ORDER BY x.frist, x.plan, x.nummer LIMIT :antall""",
    "maal_evalueres": f"""SELECT x.plan, x.evalueres AS frist, x.nummer FROM maal x {_AKTIV}
        WHERE x.status = 'aktivt' AND x.evalueres IS NOT NULL AND x.evalueres < :frist /*mine*/
        AND NOT EXISTS (SELECT 1 FROM evaluering v WHERE v.plan = x.plan AND v.dato >= x.evalueres)
        ORDER BY x.evalueres, x.plan, x.nummer LIMIT :antall""",
    "tiltak": _tiltak("!= 'venter_paa_svar'"),
    "tiltak_venter": _tiltak("= 'venter_paa_svar'"),
    # Whoever has left has open measures that need somebody else (rule 43).
    "uten_ansvarlig": f"""SELECT x.plan, NULL AS frist, t.maal || '.' || t.nummer AS nummer FROM deltaker x
        {_AAPEN} JOIN tiltak t ON t.plan = x.plan AND t.ansvarlig = CAST(x.nummer AS TEXT)
            AND t.status IN ('planlagt', 'i_gang', 'venter_paa_svar')
        WHERE x.ut IS NOT NULL AND x.ut <= :dagens /*mine*/
        ORDER BY x.ut, x.plan, x.nummer, t.maal, t.nummer LIMIT :antall""",
    "overgang": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM overgang x {_AAPEN}
        WHERE x.forberedt IS NULL AND x.dato < :overgang /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "koordinator_slutter": f"""SELECT x.plan, x.til AS frist, x.nummer, ({_ETTERFOLGER}) AS etter
        FROM koordinator x {_AAPEN} WHERE x.til IS NOT NULL AND x.til >= :dagens AND x.oppsagt IS NOT NULL
        /*mine*/ ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "barnekoordinator": f"""SELECT x.plan, x.til AS frist, x.nummer FROM koordinator x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til >= :dagens AND x.til < :barn AND x.rolle = 'barnekoordinator'
        AND x.oppsagt IS NULL /*mine*/ AND ({_ETTERFOLGER}) IS NULL
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "bytte_planeier": _bytte("planeier_informert"),
    "bytte_ke": _bytte("ke_varslet"),
    "leder_svar": f"""SELECT x.plan, NULL AS frist, x.nummer FROM koordinator x {_AAPEN}
        WHERE x.leder_spurt IS NOT NULL AND x.leder_svarte IS NULL AND (x.til IS NULL OR x.til >= :dagens)
        /*mine*/ ORDER BY x.leder_spurt, x.plan, x.nummer LIMIT :antall""",
    # The register of people knows a last day at work, and the plan does not (rule 48).
    "jobb_koordinator": f"""SELECT x.plan, f.til AS frist, x.nummer, x.rolle AS hvem
        FROM fagperson f JOIN koordinator x ON x.fagperson = f.nummer {_AAPEN}
        WHERE f.til IS NOT NULL AND f.til < :frist AND (x.til IS NULL OR x.til > f.til) /*mine*/
        ORDER BY f.til, x.plan, x.nummer LIMIT :antall""",
    "jobb_deltaker": f"""SELECT x.plan, f.til AS frist, x.nummer, x.ut
        FROM fagperson f JOIN deltaker x ON x.fagperson = f.nummer {_AAPEN}
        WHERE f.til IS NOT NULL AND f.til < :frist AND (x.ut IS NULL OR x.ut > f.til) /*mine*/
        ORDER BY f.til, x.plan, x.nummer LIMIT :antall""",
    "utlevering": f"""SELECT x.plan, NULL AS frist, x.nummer FROM utlevering x {_AAPEN}
        WHERE x.vist IS NULL /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "utsending": f"""SELECT DISTINCT x.plan, NULL AS frist, CASE WHEN x.hva = 'referat' AND NOT {_LAGET}
            THEN 'eksemplarer' ELSE x.hva END || ' ' || coalesce(x.gjelder, 0) AS nummer
        FROM utsending x {_AAPEN} WHERE x.dato IS NULL /*mine*/ ORDER BY x.plan, nummer LIMIT :antall""",
    **SAKEN,
}  # fmt: skip
