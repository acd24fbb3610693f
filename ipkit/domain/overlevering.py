"""What whoever takes over a plan must know: what is open, what waits, what comes (rule 127)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from ipkit.domain.frister import planfrister
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import gruppens_ord
from ipkit.domain.mangler import INGEN, mangler
from ipkit.domain.mote import Mote
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tekst import Oversett, bokmaal
from ipkit.domain.tilgang import vurder_mottaker

FRISTORD = {
    "evaluering": "Planen skal evalueres",
    "revisjon": "Planen skal revideres",
    "mote": "Neste møte skal være holdt",
    "planperiode": "Planperioden er over",
}


class Gjenstaar(NamedTuple):
    """One thing that is handed over. `ansvarlig` is a part as `domain.part` writes it."""

    slag: Literal["maal", "tiltak", "frist", "mangel"]
    sted: str
    tekst: str
    ansvarlig: str | None
    dato: date | None
    kommando: str | None = None


def gjenstaar(
    plan: Plan,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    sluttet: Mapping[int, date] = INGEN,
) -> tuple[Gjenstaar, ...]:
    """Open goals, each with its measures; then deadlines by date; then what is missing."""
    funn = mangler(plan, dato, ekte_dato, innstillinger, sluttet)
    return (
        *_aapent(plan),
        *frister(plan, dato, ekte_dato, innstillinger),
        *(Gjenstaar("mangel", f.sted, f.tekst, None, None, f.kommando) for f in funn),
    )


def _aapent(plan: Plan) -> Iterator[Gjenstaar]:
    for m in maal_i_rekkefolge(plan):
        if m.aapent:
            yield Gjenstaar("maal", str(m.nummer), m.tekst, None, m.frist)
        for t in plan.tiltak_for(m.nummer):
            if t.aapent:
                yield Gjenstaar("tiltak", f"{t.maal}.{t.nummer}", t.tekst, t.ansvarlig, t.til)


def frister(
    plan: Plan, dato: date, ekte_dato: date, innstillinger: Innstillinger, oversett: Oversett = bokmaal
) -> tuple[Gjenstaar, ...]:
    """The dates of the plan as a whole, the first one first; those of goals stand with the goals.

    In the language of `oversett`.
    """
    alle = (
        *((oversett(FRISTORD[f.slag]), "plan", f.dato) for f in planfrister(plan, dato, innstillinger)),
        *_avtalt(plan, dato, innstillinger, oversett),
        *_samtykker(plan, dato, ekte_dato, innstillinger, oversett),
    )
    return tuple(
        Gjenstaar("frist", sted, hva, None, dag) for hva, sted, dag in sorted(alle, key=lambda x: x[2])
    )


def _avtalt(
    plan: Plan, dato: date, innst: Innstillinger, oversett: Oversett
) -> Iterator[tuple[str, str, date]]:
    if plan.hode.status == "til_uttalelse" and plan.hode.uttalelsesfrist is not None:
        yield oversett("Frist for uttalelse til forslaget"), "plan", plan.hode.uttalelsesfrist
    if plan.hode.status == "i_bero" and plan.hode.bero_til is not None:
        yield oversett("Planen skal tas opp igjen"), "plan", plan.hode.bero_til
    for m in plan.mote:
        if m.status == "planlagt" and m.dato >= dato:
            hva = gruppens_ord(oversett(ord_for("type", m.type)), innst)
            yield hva.capitalize(), f"møte {m.nummer}", m.dato
    for o in plan.overgang:
        if o.forberedt is None:
            hva = oversett(ord_for("overgang", o.overgang))
            yield oversett("Overgang: {hva}", hva=hva), f"overgang {o.nummer}", o.dato
    for b in plan.beslutning[-1:]:
        if b.til is not None:
            yield oversett("Beslutningen går ut"), f"beslutning {b.nummer}", b.til


def _samtykker(
    plan: Plan, dato: date, ekte: date, innst: Innstillinger, oversett: Oversett
) -> Iterator[tuple[str, str, date]]:
    """When each participant's consent ends, of those who may have the plan today."""
    for d in plan.deltaker:
        avgjorelse = vurder_mottaker(plan, str(d.nummer), dato, ekte, innst)
        s = next((s for s in plan.samtykke if s.nummer == avgjorelse.samtykke), None)
        if avgjorelse.tillatt and s is not None and s.til is not None:
            yield oversett("Samtykket for {navn} går ut", navn=d.betegnelse), f"samtykke {s.nummer}", s.til


def siste_mote(plan: Plan) -> Mote | None:
    """The newest meeting that there are minutes of."""
    return max((m for m in plan.mote if m.referatdato), key=lambda m: (m.dato, m.nummer), default=None)
