"""The morning list's questions about consent, as `avgjorelse` and `samtykkestatus` decide it (rules 23–34).

`:dagens` is the day that rules use, `:siste` the later of that and the real one: what has ended or been
refused by the real today has ended. Names are compared without regard to capital letters, as far as the
database knows them. A property holds these to the rules (`tests/actions/test_arbeidsorakel.py`).
"""

_INFORMASJONSPUNKTER = ("hva", "hvem", "bruk", "folger")
_LUKKET = "('avsluttet', 'arkivert')"
_AAPEN = f'JOIN "plan" p ON p.nummer = x.plan AND p.status NOT IN {_LUKKET}'
_I_DRIFT = "JOIN \"plan\" p ON p.nummer = x.plan AND p.status IN ('aktiv', 'i_bero')"
_PERSON = "JOIN person e ON e.id = p.planeier_id"
_DELTAR = """NOT EXISTS (SELECT 1 FROM deltaker d
    WHERE d.plan = x.plan AND d.nummer = x.deltaker AND d.ut IS NOT NULL AND d.ut <= :siste)"""
_FOR_BARNET = "gitt_av IN ('foresatt', 'barnevernstjenesten')"


def _samme(a: str, b: str) -> str:
    """Two answers about the same: the plan, or the same participant."""
    hvem = f"coalesce({a}.deltaker, 0) = coalesce({b}.deltaker, 0)"
    return f"{a}.plan = {b}.plan AND {a}.type = {b}.type AND {hvem}"


def _i_kraft(s: str) -> str:
    return f"""(({s}.svar = 'ja' AND coalesce({s}.fra, {s}.dato) <= :dagens)
        OR ({s}.svar = 'nei' AND coalesce({s}.fra, {s}.dato) <= :siste
            AND ({s}.trukket IS NULL OR {s}.trukket > :dagens)))"""


def _siste_ord(s: str) -> str:
    return f"CASE WHEN {s}.svar = 'ja' AND {s}.trukket <= :siste THEN {s}.trukket ELSE {s}.dato END"


def _navn(s: str) -> str:
    return f"lower(coalesce({s}.giver_navn, ''))"


def _forelder(s: str) -> str:
    """Who answered: without a name, nobody else."""
    return f"lower(coalesce(nullif({s}.giver_navn, ''), CAST({s}.nummer AS TEXT)))"


def _nyest(s: str) -> str:
    """The newest answer in force, by the day something was last said in it (`avgjorelse.avgjor`)."""
    return f"""{_i_kraft(s)} AND NOT EXISTS (SELECT 1 FROM samtykke n
        WHERE {_samme("n", s)} AND {_i_kraft("n")} AND (({_siste_ord("n")}) > ({_siste_ord(s)})
            OR (({_siste_ord("n")}) = ({_siste_ord(s)}) AND n.nummer > {s}.nummer)))"""


def _forelders_nei(f: str) -> str:
    """A parent's last word, and it is no (rule 34)."""
    return f"""{f}.gitt_av = 'foresatt' AND {f}.svar = 'nei' AND {_i_kraft(f)}
        AND NOT EXISTS (SELECT 1 FROM samtykke o WHERE {_samme("o", f)} AND o.gitt_av = 'foresatt'
            AND {_i_kraft("o")} AND {_forelder("o")} = {_forelder(f)}
            AND (o.dato > {f}.dato OR (o.dato = {f}.dato AND o.nummer > {f}.nummer)))"""


def _stanset(s: str) -> str:
    """Another parent's standing no stops a parent's answer that would have decided (rule 34)."""
    return f"""({s}.gitt_av = 'foresatt' AND EXISTS (SELECT 1 FROM samtykke f
        WHERE {_samme("f", s)} AND {_forelders_nei("f")}))"""


def _bestemmer(s: str) -> str:
    return f"{_nyest(s)} AND NOT {_stanset(s)}"


_STAAR = f"""x.svar = 'ja' AND (x.trukket IS NULL OR x.trukket > :siste)
    AND (x.til IS NULL OR x.til >= :siste) AND NOT EXISTS (SELECT 1 FROM samtykke n
        WHERE n.plan = x.plan AND coalesce(n.fra, n.dato) <= :siste AND (n.erstatter = x.nummer
            OR ({_samme("n", "x")} AND n.gitt_av = x.gitt_av AND {_navn("n")} = {_navn("x")}
                AND n.svar <> 'ubesvart'
                AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer)))))"""
"""A yes that nobody has taken back, and nothing has taken the place of (`samtykkestatus.staaende`)."""


def _gyldig(s: str) -> str:
    """What a yes cannot do without (`gyldig.samtykkebrudd`)."""
    informert = " AND ".join(f"{s}.informert LIKE '%{punkt}%'" for punkt in _INFORMASJONSPUNKTER)
    return f"""{informert} AND ({s}.form <> 'bevitnet' OR coalesce({s}.vitne, '') <> '')
        AND ({s}.gitt_av NOT IN ('verge', 'fullmektig') OR coalesce({s}.fullmakt, '') <> '')
        AND ({s}.gitt_av <> 'naermeste_paarorende' OR coalesce({s}.kompetanse, '') <> '')"""


def har_samtykke(plan: str) -> str:
    """Whether the plan has consent A that day (`tilgang.vurder_plansamtykke`)."""
    return f"""EXISTS (SELECT 1 FROM samtykke s WHERE s.plan = {plan} AND s.type = 'plan' AND s.svar = 'ja'
        AND (s.trukket IS NULL OR s.trukket > :siste) AND (s.til IS NULL OR s.til >= :siste)
        AND {_gyldig("s")} AND {_bestemmer("s")})"""


def annet_sagt(plan: str) -> str:
    """Whether another question tells why there is no consent A: withdrawn, refused, or run out."""
    return f"""EXISTS (SELECT 1 FROM samtykke s WHERE s.plan = {plan} AND s.type = 'plan'
        AND {_nyest("s")} AND (s.svar = 'nei' OR s.trukket <= :siste OR s.til < :siste OR {_stanset("s")}))"""


def utlopt(plan: str) -> str:
    """Whether consent A has run out: then the question about that tells it."""
    return f"""EXISTS (SELECT 1 FROM samtykke s WHERE s.plan = {plan} AND s.type = 'plan' AND s.svar = 'ja'
        AND (s.trukket IS NULL OR s.trukket > :siste) AND s.til < :siste AND {_bestemmer("s")})"""


# What goes on where it ends is no news: a renewal, given later, that begins by the day after (`fornyet`,
# read afterwards).
_FORNYET = f"""(SELECT min(coalesce(r.fra, r.dato)) FROM samtykke r WHERE {_samme("r", "x")} AND r.svar = 'ja'
    AND r.trukket IS NULL AND coalesce(r.fra, r.dato) > :dagens AND (r.til IS NULL OR r.til > x.til)
    AND (r.dato > x.dato OR (r.dato = x.dato AND r.nummer > x.nummer)))"""
_TATT_TILBAKE = "x.type = 'plan' AND x.trukket IS NOT NULL AND x.trukket <= :siste AND x.svar = 'ja'"
_NEI_TIL_PLAN = "x.svar = 'nei' AND x.type = 'plan'"
_GAAR_UT = "x.til IS NOT NULL AND x.til < :samtykke AND x.svar = 'ja'"
_BARE_MUNTLIG = "x.bekreftet_skriftlig IS NULL AND x.form IN ('muntlig', 'bevitnet') AND x.dato < :skriftlig"
_FORELDERS_NEI = "x.svar = 'nei' AND x.gitt_av = 'foresatt' AND (x.trukket IS NULL OR x.trukket > :dagens)"
_FORELDER_VENTER = "x.svar = 'ubesvart' AND x.gitt_av = 'foresatt'"
_UDEKKET = """SELECT x.plan FROM dekning x WHERE x.samtykke_til < :siste /*av dem*/
    UNION ALL SELECT x.plan FROM dekning x WHERE x.samtykke_fra > :dagens /*av dem*/"""


def _et_samtykke(vilkaar: str) -> str:
    return f"SELECT 1 FROM samtykke x WHERE {vilkaar} /*av dem*/"


SAMTYKKE_KANDIDATER: dict[str, str] = {
    "uten_samtykke": _et_samtykke(_TATT_TILBAKE),
    "samtykke_nei": _et_samtykke(_NEI_TIL_PLAN),
    "samtykke": _et_samtykke(_GAAR_UT),
    "samtykke_alder": _et_samtykke(f"x.{_FOR_BARNET} AND x.svar = 'ja'"),
    "samtykke_skriftlig": _et_samtykke(_BARE_MUNTLIG),
    "foreldre_nei": _et_samtykke(_FORELDERS_NEI),
    "foreldre_ubesvart": _et_samtykke(_FORELDER_VENTER),
    "mangler_samtykke": _UDEKKET,
}
SAMTYKKE: dict[str, str] = {
    "uten_samtykke": f"""SELECT x.plan, x.trukket AS frist, NULL AS nummer FROM samtykke x {_I_DRIFT}
        WHERE {_TATT_TILBAKE}
        AND {_bestemmer("x")} /*mine*/ ORDER BY x.trukket, x.plan LIMIT :antall""",
    "samtykke_nei": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.nummer IN (SELECT x.plan FROM samtykke x WHERE {_NEI_TIL_PLAN}
            AND (({_nyest("x")}) OR ({_forelders_nei("x")} AND EXISTS (SELECT 1 FROM samtykke s
                WHERE {_samme("s", "x")} AND s.gitt_av = 'foresatt' AND {_nyest("s")}))))
        AND p.status IN ('aktiv', 'i_bero') /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
    "samtykke": f"""SELECT x.plan, x.til AS frist, x.nummer, {_FORNYET} AS fornyet FROM samtykke x {_AAPEN}
        WHERE {_GAAR_UT} /*mine*/
        AND (x.trukket IS NULL OR x.trukket > :siste)
        AND (x.til < :siste OR (x.trukket IS NULL AND {_gyldig("x")})) AND {_bestemmer("x")} AND {_DELTAR}
        ORDER BY x.til, x.plan, x.nummer LIMIT :antall""",
    "samtykke_alder": f"""SELECT x.plan, e.fodselsdato AS frist, x.nummer FROM samtykke x {_AAPEN} {_PERSON}
        WHERE x.{_FOR_BARNET} AND {_STAAR} AND e.fodselsdato < :alder /*mine*/ AND {_DELTAR}
        AND NOT EXISTS (SELECT 1 FROM samtykke s
            WHERE {_samme("s", "x")} AND NOT s.{_FOR_BARNET} AND {_bestemmer("s")})
        ORDER BY frist, x.plan, x.nummer LIMIT :antall""",
    "samtykke_skriftlig": f"""SELECT x.plan, x.dato AS frist, x.nummer FROM samtykke x {_AAPEN}
        WHERE {_BARE_MUNTLIG} AND {_STAAR} /*mine*/ AND {_DELTAR}
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "foreldre_nei": f"""SELECT x.plan, NULL AS frist, x.nummer FROM samtykke x {_AAPEN} {_PERSON}
        WHERE {_FORELDERS_NEI}
        AND e.fodselsdato > :foresatt /*mine*/ AND NOT EXISTS (SELECT 1 FROM samtykke n
            WHERE {_samme("n", "x")} AND n.gitt_av = 'foresatt' AND n.svar = 'ja' AND n.giver_navn <> ''
            AND {_navn("n")} = {_navn("x")}
            AND (n.dato > x.dato OR (n.dato = x.dato AND n.nummer > x.nummer)))
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    "foreldre_ubesvart": f"""SELECT x.plan, NULL AS frist, x.nummer FROM samtykke x {_AAPEN} {_PERSON}
        WHERE {_FORELDER_VENTER}
        AND e.fodselsdato > :foresatt /*mine*/
        AND {_DELTAR} AND NOT EXISTS (SELECT 1 FROM samtykke n WHERE {_samme("n", "x")}
            AND n.gitt_av = 'foresatt' AND n.svar <> 'ubesvart' AND {_navn("n")} = {_navn("x")})
        ORDER BY x.dato, x.plan, x.nummer LIMIT :antall""",
    # Nobody has said yes, or in a way that does not hold: what is covered is passed over by its facts.
    "mangler_samtykke": f"""SELECT p.nummer AS plan, NULL AS frist, NULL AS nummer FROM "plan" p
        WHERE p.nummer IN ({_UDEKKET})
        AND p.status IN ('aktiv', 'i_bero') AND NOT {har_samtykke("p.nummer")}
        AND NOT {annet_sagt("p.nummer")} /*min plan*/ ORDER BY p.nummer LIMIT :antall""",
}  # fmt: skip
