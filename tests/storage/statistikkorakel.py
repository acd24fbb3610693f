"""The statistics once more: slow, from whole plans as they are now, knowing nothing of how ipkit counts."""

from collections import Counter
from datetime import date
from typing import Any

from ipkit.domain.frister import planfrister
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

_GRUPPE = {
    "henvendelse": "saker", "under_vurdering": "saker", "avklares": "saker", "innvilget": "saker",
    "uten_plan": "uten_plan", "utkast": "utkast", "til_uttalelse": "utkast", "aktiv": "aktive",
    "i_bero": "i_bero",
}  # fmt: skip
_FRA_AAR = {"67+": 67, "50-66": 50, "25-49": 25, "18-24": 18, "13-17": 13, "6-12": 6, "0-5": 0}


def naa(okt: Okt) -> dict[str, Any]:
    """Every number today."""
    numre = [rad["nummer"] for rad in okt.db.les('SELECT nummer FROM "plan" ORDER BY nummer')]
    planer = [hent_plan(okt.db, nummer) for nummer in numre]
    dag = okt.dagens
    aktive = [p for p in planer if p.hode.status == "aktiv"]
    over = [{f.slag for f in planfrister(p, dag, Innstillinger()) if f.over} for p in aktive]
    evaluert = sum(any(_et_aar_foer(dag) <= e.dato <= dag for e in p.evaluering) for p in aktive)
    antall = Counter(_GRUPPE.get(p.hode.status) for p in planer)
    med = Counter(_GRUPPE.get(p.hode.status) for p in planer if p.koordinator_paa(dag))
    utfall = Counter(b.utfall for p in planer for b in p.beslutning if b.dato.year == dag.year)
    henvendelser = [h for p in planer for h in p.henvendelse if h.slag != "forlengelse"]
    grupper = ("aktive", "i_bero", "utkast", "saker", "uten_plan")
    tall: dict[str, Any] = {
        "planer": {g: antall[g] for g in ("aktive", "i_bero", "utkast")},
        "saker": {
            "under_behandling": antall["saker"],
            "uten_plan": antall["uten_plan"],
            "henvendelser": sum(h.dato.year == dag.year for h in henvendelser),
            **{u: utfall[u] for u in ("innvilget", "avslaatt", "forlenget", "ikke_forlenget")},
        },
        "med_koordinator": {g: med[g] for g in grupper},
        "uten_koordinator": {g: antall[g] - med[g] for g in grupper},
        "koordinatorer": _koordinatorer(planer, dag),
        "evaluering": {"evaluert": evaluert, "ikke_evaluert": len(aktive) - evaluert},
        "over_fristen": {
            "minst_en": sum(map(bool, over)),
            **{f: sum(f in o for o in over) for f in ("evaluering", "revisjon", "mote", "planperiode")},
        },
        "livsomraader": {
            kode: sum(any(_i_omraade(m, kode) for m in p.maal) for p in aktive)
            for kode in (*Innstillinger().livsomraader, "uten_livsomraade")
        },
        "alder": {g: sum(_gruppe(p, dag) == g for p in aktive) for g in reversed(_FRA_AAR)},
    }
    if (dag.month, dag.day) == (12, 31):
        tall["kostra"] = {
            "brukere_med_individuell_plan": len({p.planeier.id for p in aktive}),
            "med_tjeneste": len({p.planeier.id for p in aktive if _har_tjeneste(p, dag)}),
        }
    return tall


def _i_omraade(maal: Any, kode: str) -> bool:
    return maal.status == "aktivt" and (maal.livsomraade or "uten_livsomraade") == kode


def _et_aar_foer(dag: date) -> date:
    return date(dag.year - 1, dag.month, 28 if (dag.month, dag.day) == (2, 29) else dag.day)


def _gruppe(plan: Plan, dag: date) -> str:
    fodt = plan.planeier.fodselsdato
    aar = dag.year - fodt.year - ((dag.month, dag.day) < (fodt.month, fodt.day))
    return next(navn for navn, fra in _FRA_AAR.items() if aar >= fra)


def _koordinatorer(planer: list[Plan], dag: date) -> dict[str, int]:
    navn: dict[bool, set[str]] = {True: set(), False: set()}
    barn = 0
    for p in planer:
        if p.hode.status in _GRUPPE:
            gjeldende = p.koordinatorer_paa(dag)
            navn[p.hode.status == "aktiv"] |= {k.navn for k in gjeldende}
            barn += any(k.rolle == "barnekoordinator" for k in gjeldende)
    return {
        "med_plan": len(navn[True]),
        "uten_plan": len(navn[False] - navn[True]),
        "barnekoordinator": barn,
    }


def _har_tjeneste(plan: Plan, dag: date) -> bool:
    return any(d.tjeneste and d.registrert <= dag and (d.ut is None or dag < d.ut) for d in plan.deltaker)
