"""The facts behind the statistics of a day: a fixed number of questions, each one pass (rules 143, 144).

What a row tells with its own dates is read from the rows. What only history tells (status, agreed
deadlines, goals, meetings to come) is read from history, for the plans in which something happened after
that day. A plan that was entered later counts as it first came in.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from ipkit.domain.historikkord import er_angring
from ipkit.domain.plan import PLANANSVARLIG
from ipkit.domain.statistikk import Planfakta, evaluert_fra, navnenokkel
from ipkit.domain.statusforlop import Hodeutgave, status_paa
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.sporringer import som_dato

KOMMENDE = ("planlagt", "innkalt")
_SENERE = """(SELECT plan FROM handling WHERE dagens_dato > :per
    UNION SELECT nummer FROM "plan" WHERE opprettet > :per OR iverksatt > :per OR avsluttet > :per
    OR arkivert > :per)"""
SPORSMAAL: dict[str, str] = {
    "hoder": """SELECT p.nummer AS plan, p.planeier_id, e.fodselsdato, p.status, p.iverksatt, p.til,
        p.neste_evaluering, p.neste_revisjon FROM "plan" p JOIN person e ON e.id = p.planeier_id
        WHERE p.avsluttet IS NULL OR p.avsluttet > :per ORDER BY p.nummer""",
    "historikk": f"""SELECT h.plan, h.utgave, h.element, h.innhold, g.navn, g.dagens_dato
        FROM historikk h JOIN handling g ON g.plan = h.plan AND g.utgave = h.utgave
        WHERE h.plan IN {_SENERE} AND (h.element = 'plan' OR h.element LIKE 'maal/%'
            OR h.element LIKE 'mote/%') ORDER BY h.plan, h.utgave""",
    "koordinator": """SELECT plan, nummer, rolle, navn FROM koordinator
        WHERE fra <= :per AND (til IS NULL OR til >= :per) ORDER BY plan, nummer""",
    "evaluert": "SELECT DISTINCT plan FROM evaluering WHERE dato >= :evaluert AND dato <= :per",
    "mote": """SELECT plan, max(CASE WHEN status = 'avholdt' AND dato <= :per THEN dato END) AS siste,
        max(CASE WHEN status IN ('planlagt', 'innkalt') AND dato >= :per THEN 1 ELSE 0 END) AS kommer
        FROM mote GROUP BY plan""",
    "maal": "SELECT plan, livsomraade FROM maal WHERE status = 'aktivt'",
    "tjeneste": """SELECT DISTINCT plan FROM deltaker
        WHERE tjeneste IS NOT NULL AND registrert <= :per AND (ut IS NULL OR ut > :per)""",
    "henvendelser": """SELECT count(*) AS antall FROM henvendelse
        WHERE dato >= :aaret AND dato <= :per AND slag != 'forlengelse'""",
    "utfall": """SELECT utfall, count(*) AS antall FROM beslutning
        WHERE dato >= :aaret AND dato <= :per GROUP BY utfall ORDER BY utfall""",
}


class _Da(NamedTuple):
    """One plan on the day, as history tells it."""

    status: str | None
    hode: Mapping[str, Any]
    omraader: frozenset[str]
    mote_kommer: bool


class Navn(NamedTuple):
    """Who a plan is for."""

    plan: int
    navn: str
    fodselsdato: date


def les_fakta(db: Forbindelse, per: date) -> list[Planfakta]:
    """Every plan and case that was there on the day and not closed, in order of number."""
    da = _som_da(_les(db, "historikk", per), per)
    koordinatorer = _etter_plan(_les(db, "koordinator", per))
    evaluert = {rad["plan"] for rad in _les(db, "evaluert", per)}
    moter = {rad["plan"]: (som_dato(rad["siste"]), bool(rad["kommer"])) for rad in _les(db, "mote", per)}
    omraader = defaultdict(set)
    for rad in _les(db, "maal", per):
        omraader[rad["plan"]].add(rad["livsomraade"] or "")
    tjenester = {rad["plan"] for rad in _les(db, "tjeneste", per)}
    fakta = []
    for hode in _les(db, "hoder", per):
        plan = hode["plan"]
        siste_mote, kommer = moter.get(plan, (None, False))
        naa = _Da(hode["status"], hode, frozenset(omraader[plan]), kommer)
        den = da.get(plan, naa)
        if den.status is None:
            continue
        fakta.append(
            Planfakta(
                plan=plan,
                planeier=hode["planeier_id"],
                fodselsdato=_dato(hode["fodselsdato"]),
                status=den.status,
                iverksatt=som_dato(hode["iverksatt"]),
                neste_evaluering=som_dato(den.hode["neste_evaluering"]),
                neste_revisjon=som_dato(den.hode["neste_revisjon"]),
                til=som_dato(den.hode["til"]),
                siste_mote=siste_mote,
                mote_kommer=den.mote_kommer,
                evaluert=plan in evaluert,
                ansvarlig=_ansvarlig(koordinatorer[plan]),
                koordinatorer=frozenset(navnenokkel(k["navn"]) for k in koordinatorer[plan]),
                barnekoordinator=any(k["rolle"] == "barnekoordinator" for k in koordinatorer[plan]),
                omraader=den.omraader,
                har_tjeneste=plan in tjenester,
            )
        )
    return fakta


def les_hendelser(db: Forbindelse, per: date) -> tuple[int, dict[str, int]]:
    """Requests, and decisions by what they said, of the year so far."""
    henvendelser = sum(rad["antall"] for rad in _les(db, "henvendelser", per))
    return henvendelser, {rad["utfall"]: rad["antall"] for rad in _les(db, "utfall", per)}


def les_navn(db: Forbindelse) -> list[Navn]:
    """Who every plan is for."""
    rader = db.les(
        """SELECT p.nummer, e.navn, e.fodselsdato FROM "plan" p JOIN person e ON e.id = p.planeier_id
            ORDER BY p.nummer"""
    )
    return [Navn(rad["nummer"], rad["navn"], _dato(rad["fodselsdato"])) for rad in rader]


def _les(db: Forbindelse, navn: str, per: date) -> Sequence[Rad]:
    """One of SPORSMAAL. Each gets all the days; it takes those it names."""
    dager = {"per": per, "evaluert": evaluert_fra(per), "aaret": date(per.year, 1, 1)}
    brukt = {n: d.isoformat() for n, d in dager.items() if f":{n}" in SPORSMAAL[navn]}
    return db.les(SPORSMAAL[navn], **brukt)


def _dato(verdi: object) -> date:
    dato = som_dato(verdi)
    if dato is None:
        raise skadet()
    return dato


def _etter_plan(rader: Sequence[Rad]) -> defaultdict[int, list[Rad]]:
    samlet: defaultdict[int, list[Rad]] = defaultdict(list)
    for rad in rader:
        samlet[rad["plan"]].append(rad)
    return samlet


def _ansvarlig(koordinatorer: Sequence[Rad]) -> str | None:
    """The name of whoever is responsible for the plan (rules 50, 51)."""
    if not koordinatorer:
        return None
    forst = min(koordinatorer, key=lambda k: (PLANANSVARLIG.index(k["rolle"]), -k["nummer"]))
    return str(forst["navn"])


def _som_da(rader: Sequence[Rad], per: date) -> dict[int, _Da]:
    try:
        return {
            plan: _plan_da(list(egne), per) for plan, egne in groupby(rader, key=lambda rad: int(rad["plan"]))
        }
    except (TypeError, ValueError, LookupError, AttributeError):
        raise skadet() from None


def _plan_da(rader: Sequence[Rad], per: date) -> _Da:
    """One plan's rows of history, in order of version, as of the day."""
    innhold = _innhold_da(rader, per)
    hode = json.loads(innhold.pop("plan"))
    elementer = [(navn, json.loads(tekst)) for navn, tekst in innhold.items()]
    maal = (e for navn, e in elementer if navn.startswith("maal/"))
    moter = (e for navn, e in elementer if navn.startswith("mote/"))
    return _Da(
        status_paa(list(_hoder(rader)), per),
        hode,
        frozenset(m.get("livsomraade") or "" for m in maal if m["status"] == "aktivt"),
        any(m["status"] in KOMMENDE and m["dato"] >= per.isoformat() for m in moter),
    )


def _innhold_da(rader: Sequence[Rad], per: date) -> dict[str, str]:
    """The content of each element on the day, by name; of the first version where there was none yet."""
    kjent = [rad for rad in rader if _dato(rad["dagens_dato"]) <= per]
    if not any(rad["element"] == "plan" for rad in kjent):
        kjent = [rad for rad in rader if rad["utgave"] == rader[0]["utgave"]]
    siste = {rad["element"]: rad["innhold"] for rad in kjent}
    return {navn: tekst for navn, tekst in siste.items() if tekst is not None}


def _hoder(rader: Sequence[Rad]) -> Iterator[Hodeutgave]:
    """The versions of the head that differ from the one before: most acts leave it as it was."""
    forrige = None
    for rad in rader:
        innhold = rad["innhold"]
        if rad["element"] != "plan" or innhold == forrige:
            continue
        forrige = innhold
        hode = json.loads(innhold)
        yield Hodeutgave(
            dag=_dato(rad["dagens_dato"]),
            angring=er_angring(rad["navn"]),
            status=hode["status"],
            opprettet=_dato(hode["opprettet"]),
            iverksatt=som_dato(hode.get("iverksatt")),
            avsluttet=som_dato(hode.get("avsluttet")),
            arkivert=som_dato(hode.get("arkivert")),
        )
