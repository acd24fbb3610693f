"""The questions of the morning list, kind by kind, each answered from an index (rules 12, 15, 98).

Columns: plan, frist, nummer. `frist` is the day that the deadline follows from (see `arbeidssporringer`).
Each is cut to `antall` by its own index. `/*mine*/` and `/*min plan*/` are where one coordinator's plans
are asked for.
"""

from ipkit.storage.sporringer import SAK

MINE = """AND {} IN (SELECT mk.plan FROM koordinator mk WHERE mk.navn = :koordinator
    AND mk.fra <= :dagens AND (mk.til IS NULL OR mk.til >= :dagens))"""
MIN = {"/*mine*/": MINE.format("x.plan"), "/*min plan*/": MINE.format("p.nummer")}

_LUKKET = "('avsluttet', 'arkivert')"
_AKTIV = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status = 'aktiv'"
_I_DRIFT = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status IN ('aktiv', 'i_bero')"
_AAPEN = f'JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN {_LUKKET}'
_NYERE = """SELECT 1 FROM samtykke n WHERE n.plan = x.plan AND n.type = x.type AND n.nummer > x.nummer
    AND (n.deltaker = x.deltaker OR (n.deltaker IS NULL AND x.deltaker IS NULL))"""
# The newest answer, as `sakregler.siste_onske` finds it: by date, then by number.
_NYERE_ONSKE = """SELECT 1 FROM onske n WHERE n.plan = x.plan
    AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer))"""
_ONSKE = f"""EXISTS (SELECT 1 FROM onske x WHERE x.plan = p.nummer AND NOT EXISTS ({_NYERE_ONSKE})
    AND x.svar ="""
_DELTAR = """NOT EXISTS (SELECT 1 FROM deltaker d
    WHERE d.plan = x.plan AND d.nummer = x.deltaker AND d.ut IS NOT NULL)"""
_ETTERFOLGER = """SELECT 1 FROM koordinator n
    WHERE n.plan = x.plan AND n.rolle = x.rolle AND n.nummer > x.nummer"""
_MOTE_KOMMER = """SELECT 1 FROM mote k
    WHERE k.plan = p.nummer AND k.status IN ('planlagt', 'innkalt') AND k.dato >= :dagens"""
_SISTE_MOTE = "SELECT max(m.dato) FROM mote m WHERE m.plan = p.nummer AND m.status = 'avholdt'"
_AAPENT_TILTAK = "x.status IN ('planlagt', 'i_gang', 'venter_paa_svar')"


def _plan(frist: str, status: str) -> str:
    """A deadline that stands in the plan itself."""
    return f"""SELECT p.nummer AS plan, p.{frist} AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status = '{status}' AND p.{frist} < :frist /*min plan*/
        ORDER BY p.{frist}, p.nummer LIMIT :antall"""


ARBEID: dict[str, str] = {
    # A plan that nobody has; one that never had anybody, counted from the day it was made (rule 50).
    "uten_koordinator": f"""SELECT p.nummer AS plan, coalesce((SELECT max(t.til) FROM koordinator t
            WHERE t.plan = p.nummer AND t.til < :dagens), p.opprettet) AS frist, NULL AS nummer
        FROM "plan" p WHERE p.status NOT IN {_LUKKET}
        AND NOT EXISTS (SELECT 1 FROM koordinator k WHERE k.plan = p.nummer AND k.fra <= :dagens
            AND (k.til IS NULL OR k.til >= :dagens))
        AND (p.status IN ('utkast', 'til_uttalelse', 'aktiv', 'i_bero')
            OR (p.status = 'uten_plan' AND NOT p.ansvarsgruppe)
            OR EXISTS (SELECT 1 FROM koordinator h WHERE h.plan = p.nummer))
        ORDER BY frist, p.nummer LIMIT :antall""",
    "uten_samtykke": f"""SELECT x.plan, min(x.trukket) AS frist, NULL AS nummer FROM samtykke x {_AKTIV}
        WHERE x.type = 'plan' AND x.trukket IS NOT NULL AND x.trukket <= :dagens AND x.svar = 'ja'
        AND NOT EXISTS ({_NYERE}) /*mine*/ GROUP BY x.plan ORDER BY frist, x.plan LIMIT :antall""",
    "samtykke_nei": f"""SELECT x.plan, NULL AS frist, x.nummer FROM samtykke x {_I_DRIFT}
        WHERE x.svar = 'nei' AND x.type = 'plan' AND x.trukket IS NULL AND NOT EXISTS ({_NYERE}) /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "evaluering": _plan("neste_evaluering", "aktiv"),
    "revisjon": _plan("neste_revisjon", "aktiv"),
    "periode": _plan("til", "aktiv"),
    "bero": _plan("bero_til", "i_bero"),
    "uttalelse": _plan("uttalelsesfrist", "til_uttalelse"),
    "ikke_behov": f"""SELECT x.plan, NULL AS frist, x.nummer FROM evaluering x {_I_DRIFT}
        WHERE NOT x.fortsatt_behov /*mine*/ AND NOT EXISTS (SELECT 1 FROM evaluering n
            WHERE n.plan = x.plan AND n.nummer > x.nummer)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "vesentlig_endring": f"""SELECT x.plan, NULL AS frist, x.nummer FROM endringsmelding x {_I_DRIFT}
        WHERE x.fulgt_opp IS NULL AND x.vesentlig /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "endring": f"""SELECT x.plan, NULL AS frist, x.nummer FROM endringsmelding x {_AAPEN}
        WHERE x.fulgt_opp IS NULL AND NOT (x.vesentlig AND p.status IN ('aktiv', 'i_bero')) /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    # The last day for the next meeting is counted from the last one held, else the activation; or from the
    # day the plan was taken up again, where it says so (rule 112; `frister.motefrist`).
    "mote": f"""SELECT p.nummer AS plan, CASE WHEN p.bero_til > coalesce(({_SISTE_MOTE}), p.iverksatt)
            THEN p.bero_til ELSE coalesce(({_SISTE_MOTE}), p.iverksatt) END AS frist, NULL AS nummer
        FROM "plan" p WHERE p.status NOT IN {_LUKKET} AND p.status = 'aktiv' /*min plan*/
        AND (p.bero_til IS NULL OR p.bero_til <= :mote)
        AND NOT EXISTS ({_MOTE_KOMMER}) AND coalesce(({_SISTE_MOTE}), p.iverksatt) <= :mote
        ORDER BY frist, p.nummer LIMIT :antall""",
    # A date that was agreed for the next meeting, and nobody called it (rules 91, 111).
    "avtalt_mote": f"""SELECT x.plan, x.neste AS frist, x.nummer FROM mote x {_AKTIV}
        WHERE x.neste IS NOT NULL AND x.neste < :frist AND x.status = 'avholdt' /*mine*/
        AND NOT EXISTS ({_MOTE_KOMMER}) AND NOT EXISTS (SELECT 1 FROM mote n
            WHERE n.plan = x.plan AND n.status = 'avholdt' AND n.dato > x.dato)
        ORDER BY x.neste, x.plan, x.nummer LIMIT :antall""",
    "mote_planlagt": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referatdato IS NULL AND x.status != 'avlyst' AND x.dato >= :dagens AND x.dato < :frist
        /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "referat": """SELECT x.plan, x.dato AS frist, x.nummer FROM mote x
        JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN ('avsluttet', 'arkivert')
        WHERE x.referatdato IS NULL AND x.status != 'avlyst' AND x.dato < :referat /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "merknadsfrist": f"""SELECT x.plan, x.merknadsfrist AS frist, x.nummer FROM mote x {_AAPEN}
        WHERE x.referat_godkjent IS NULL AND x.merknadsfrist IS NOT NULL AND x.merknadsfrist < :frist
        AND x.referatstatus IN ('sendt', 'merknader') /*mine*/
        ORDER BY x.merknadsfrist, x.plan, x.nummer LIMIT :antall""",
    "samtykke": f"""SELECT x.plan, x.til AS frist, x.nummer FROM samtykke x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til < :samtykke AND x.trukket IS NULL AND x.svar = 'ja' /*mine*/
        AND NOT EXISTS ({_NYERE}) AND {_DELTAR} ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "samtykke_alder": f"""SELECT x.plan, e.fodselsdato AS frist, x.nummer FROM samtykke x {_AAPEN}
        JOIN person e ON e.id = p.planeier_id
        WHERE x.gitt_av = 'foresatt' AND x.trukket IS NULL AND x.svar = 'ja' AND e.fodselsdato < :alder
        AND (x.til IS NULL OR x.til >= :dagens) /*mine*/ AND NOT EXISTS ({_NYERE}) AND {_DELTAR}
        ORDER BY frist, x.plan, x.nummer LIMIT :antall""",
    "samtykke_skriftlig": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM samtykke x {_AAPEN}
        WHERE x.bekreftet_skriftlig IS NULL AND x.form IN ('muntlig', 'bevitnet') AND x.dato < :skriftlig
        AND x.svar = 'ja' AND x.trukket IS NULL AND (x.til IS NULL OR x.til >= :dagens) /*mine*/
        AND NOT EXISTS ({_NYERE}) AND {_DELTAR} ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "maal": f"""SELECT x.plan, x.frist, x.nummer FROM maal x {_I_DRIFT}
        WHERE x.status = 'aktivt' AND x.frist < :frist /*mine*/
        ORDER BY x.frist, x.plan, x.nummer LIMIT :antall""",
    "tiltak": f"""SELECT x.plan, x.til AS frist, x.maal || '.' || x.nummer AS nummer
        FROM tiltak x {_I_DRIFT} WHERE {_AAPENT_TILTAK} AND x.status != 'venter_paa_svar'
        AND x.til < :frist /*mine*/ ORDER BY x.til, x.plan, x.maal, x.nummer LIMIT :antall""",
    "tiltak_venter": f"""SELECT x.plan, x.til AS frist, x.maal || '.' || x.nummer AS nummer
        FROM tiltak x {_I_DRIFT} WHERE {_AAPENT_TILTAK} AND x.status = 'venter_paa_svar'
        AND x.til < :frist /*mine*/ ORDER BY x.til, x.plan, x.maal, x.nummer LIMIT :antall""",
    "overgang": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM overgang x {_AAPEN}
        WHERE x.forberedt IS NULL AND x.dato < :overgang /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "koordinator_slutter": f"""SELECT x.plan, x.til AS frist, x.nummer FROM koordinator x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til >= :dagens AND x.oppsagt IS NOT NULL /*mine*/
        AND NOT EXISTS ({_ETTERFOLGER}) ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "barnekoordinator": f"""SELECT x.plan, x.til AS frist, x.nummer FROM koordinator x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til >= :dagens AND x.til < :barn AND x.rolle = 'barnekoordinator'
        AND x.oppsagt IS NULL /*mine*/ AND NOT EXISTS ({_ETTERFOLGER})
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "utsending": f"""SELECT DISTINCT x.plan, NULL AS frist, x.hva || ' ' || coalesce(x.gjelder, 0) AS nummer
        FROM utsending x {_AAPEN} WHERE x.dato IS NULL /*mine*/ ORDER BY x.plan, nummer LIMIT :antall""",
    "forelopig_svar": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM henvendelse x
        JOIN "plan" p ON p.nummer = x.plan AND (
            (p.status IN {SAK} AND p.status NOT IN ('avslaatt', 'uten_plan'))
            OR (x.slag = 'forlengelse' AND p.status NOT IN {_LUKKET}))
        WHERE x.forelopig_svar IS NULL AND x.dato <= :svar /*mine*/
        AND NOT EXISTS (SELECT 1 FROM beslutning b WHERE b.plan = x.plan AND b.dato >= x.dato)
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "spor_igjen": f"""SELECT x.plan, x.spor_igjen AS frist, NULL AS nummer FROM onske x {_AAPEN}
        WHERE x.spor_igjen IS NOT NULL AND x.spor_igjen < :frist AND x.svar = 'ikke_naa' /*mine*/
        AND NOT EXISTS ({_NYERE_ONSKE}) ORDER BY x.spor_igjen, x.plan LIMIT :antall""",
    "beslutning": f"""SELECT x.plan, x.til AS frist, x.nummer FROM beslutning x {_AAPEN}
        WHERE x.til IS NOT NULL AND x.til < :beslutning /*mine*/
        AND NOT EXISTS (SELECT 1 FROM beslutning n WHERE n.plan = x.plan AND n.nummer > x.nummer)
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "klage": """SELECT x.plan, NULL AS frist, x.nummer FROM klage x
        JOIN "plan" p ON p.nummer = x.plan AND p.status != 'arkivert'
        WHERE x.oversendt IS NULL AND x.avgjort IS NULL /*mine*/
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "foresporsel": f"""SELECT x.plan, NULL AS frist, x.nummer FROM foresporsel x {_AAPEN}
        WHERE x.besvart IS NULL /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "ikke_meddelt": f"""SELECT x.plan, NULL AS frist, x.nummer FROM beslutning x {_AAPEN}
        WHERE x.underrettet IS NULL /*mine*/ ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "innvilget": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status = 'innvilget' /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "uten_onske": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('henvendelse', 'under_vurdering', 'avklares')
        AND NOT EXISTS (SELECT 1 FROM onske o WHERE o.plan = p.nummer)
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "onsker_ikke": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('henvendelse', 'under_vurdering', 'avklares')
        AND {_ONSKE} 'nei') /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "uvurdert": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status = 'henvendelse' AND {_ONSKE} 'ja')
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "ubesluttet": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN {SAK} AND p.status IN ('under_vurdering', 'avklares') AND {_ONSKE} 'ja')
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "utkast_uten_samtykke": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND NOT EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "utkast_uten_maal": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        AND NOT EXISTS (SELECT 1 FROM maal m WHERE m.plan = p.nummer)
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "utkast": """SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.status IN ('utkast', 'til_uttalelse') AND EXISTS (SELECT 1 FROM samtykke s
            WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja' AND s.trukket IS NULL)
        AND EXISTS (SELECT 1 FROM maal m WHERE m.plan = p.nummer)
        /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
}
