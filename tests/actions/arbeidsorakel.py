"""What is over its deadline in a whole plan, found by looking at everything: slow, and no SQL (rule 98).

It knows nothing of `arbeidssporsmaal` or `mangler`; a test compares them.
"""

from collections.abc import Iterator
from datetime import date

from ipkit.domain.dato import alder, pluss_dager, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import LUKKET, Plan

Punkt = tuple[str, str | None]
"""Kind and number, as in the morning list."""


def over_fristen(plan: Plan, i_dag: date, innst: Innstillinger) -> set[Punkt]:
    """Everything that somebody must be told of today."""
    if plan.hode.status in LUKKET:
        return set()
    funn = {
        *_eier(plan, i_dag),
        *_melding(plan),
        *_samtykker(plan, i_dag, innst),
        *_moter(plan, i_dag, innst),
    }
    if plan.hode.status == "aktiv":
        funn |= {*_planens(plan, i_dag, innst)}
    if plan.hode.status in ("aktiv", "i_bero"):
        funn |= {*_maal_og_tiltak(plan, i_dag)}
    funn |= {("overgang", str(o.nummer)) for o in plan.overgang if not o.forberedt and o.dato < i_dag}
    return funn


def _eier(plan: Plan, i_dag: date) -> Iterator[Punkt]:
    alene = plan.hode.status == "uten_plan" and not plan.hode.ansvarsgruppe
    trenger = alene or plan.koordinator or plan.hode.status in ("utkast", "til_uttalelse", "aktiv", "i_bero")
    if trenger and not plan.koordinatorer_paa(i_dag):
        yield "uten_koordinator", None


def _planens(plan: Plan, i_dag: date, innst: Innstillinger) -> Iterator[Punkt]:
    h = plan.hode
    for slag, frist in (
        ("evaluering", h.neste_evaluering),
        ("revisjon", h.neste_revisjon),
        ("periode", h.til),
    ):
        if frist is not None and frist < i_dag:
            yield slag, None
    holdt = sorted(m.dato for m in plan.mote if m.status == "avholdt")
    start = holdt[-1] if holdt else h.iverksatt
    if start is not None and h.status == "aktiv" and h.bero_til is not None:
        start = max(start, h.bero_til)
    kommer = any(m.status in ("planlagt", "innkalt") and m.dato >= i_dag for m in plan.mote)
    if start is not None and not kommer and pluss_maaneder(start, innst.mote_maaneder) < i_dag:
        yield "mote", None


def _maal_og_tiltak(plan: Plan, i_dag: date) -> Iterator[Punkt]:
    for m in plan.maal:
        if m.status == "aktivt" and m.frist and m.frist < i_dag:
            yield "maal", str(m.nummer)
    for t in plan.tiltak:
        if t.status in ("planlagt", "i_gang", "venter_paa_svar") and t.til and t.til < i_dag:
            slag = "tiltak_venter" if t.status == "venter_paa_svar" else "tiltak"
            yield slag, f"{t.maal}.{t.nummer}"
    if plan.evaluering and not plan.evaluering[-1].fortsatt_behov:
        yield "ikke_behov", str(plan.evaluering[-1].nummer)


def _moter(plan: Plan, i_dag: date, innst: Innstillinger) -> Iterator[Punkt]:
    for m in plan.mote:
        sent = pluss_dager(m.dato, innst.referat_frist_dager) < i_dag
        if m.status != "avlyst" and m.referatdato is None and sent:
            yield "referat", str(m.nummer)


def _samtykker(plan: Plan, i_dag: date, innst: Innstillinger) -> Iterator[Punkt]:
    """Of each kind and participant the newest answer, where it has run out or is not yet on paper."""
    nyeste = {(s.type, s.deltaker): s for s in plan.samtykke}
    ute = {d.nummer for d in plan.deltaker if d.ut}
    for s in nyeste.values():
        if s.svar != "ja" or s.trukket is not None or s.deltaker in ute:
            continue
        if s.til is not None and s.til < i_dag:
            yield "samtykke", str(s.nummer)
            continue
        if s.gitt_av == "foresatt" and alder(plan.planeier.fodselsdato, i_dag) >= innst.foresatte_til_alder:
            yield "samtykke_alder", str(s.nummer)
        sent = pluss_dager(s.dato, innst.skriftlig_bekreftelse_dager) < i_dag
        if s.form in ("muntlig", "bevitnet") and s.bekreftet_skriftlig is None and sent:
            yield "samtykke_skriftlig", str(s.nummer)


def _melding(plan: Plan) -> Iterator[Punkt]:
    i_drift = plan.hode.status in ("aktiv", "i_bero")
    for e in plan.endringsmelding:
        if e.fulgt_opp is None:
            yield ("vesentlig_endring" if e.vesentlig and i_drift else "endring"), str(e.nummer)
    for gjelder in {u.gjelder for u in plan.utsending if u.dato is None}:
        yield "utsending", str(gjelder)
    for s in plan.foresporsel:
        if s.besvart is None:
            yield "foresporsel", str(s.nummer)
