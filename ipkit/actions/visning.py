"""A plan as its coordinator sees it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ipkit.actions.arbeidsliste import planens_arbeid
from ipkit.actions.lesing import deltakerstatuser
from ipkit.domain.dato import dager_over
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler, viktigst
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.tilgang import deltakerstatus
from ipkit.storage.fagperson import sluttet_i_planen
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.domain.historikk import Utgave


class Steg(NamedTuple):
    """What to do next, and the command to type."""

    tekst: str
    kommando: str


class Visning(NamedTuple):
    """A plan as its coordinator sees it, with what follows from it on that day."""

    plan: Plan
    koordinator: Koordinator | None
    neste_koordinator: Koordinator | None
    """Who begins later, where nobody coordinates on that day."""
    dager_over: int
    deltakerstatus: Mapping[int, str]
    neste: Steg | None
    json: str
    innstillinger: Innstillinger
    gammel: "Utgave | None" = None
    """The version shown, where it is not the newest."""


def vis_plan(okt: Okt, nummer: int, *, som_json: bool = False, utgave: int | None = None) -> Visning:
    """The whole plan, for the coordinator's own eyes; the read is logged.

    `json` is the plan as `eksporter` writes it, where that is asked for, and `utgave` the version: the
    plan as it was then (rule 58). Raises IkkeFunnetError.
    """
    if utgave is not None:
        return _som_den_var(okt, nummer, utgave, som_json)
    plan = les_plan(okt, nummer, "vis")
    frist = plan.hode.neste_evaluering if plan.hode.status == "aktiv" else None
    return Visning(
        plan,
        plan.koordinator_paa(okt.dagens),
        _begynner(plan, okt.dagens),
        dager_over(frist, okt.dagens) if frist else 0,
        deltakerstatuser(okt, plan),
        neste_steg(okt, plan),
        _som_json(plan) if som_json else "",
        okt.innstillinger,
    )


def neste_steg(okt: Okt, plan: Plan) -> Steg | None:
    """What the morning list says comes next; where nothing waits or comes, what the plan lacks most.

    A closed plan is in no list: what its closing left comes from what it lacks.
    """
    nummer = plan.hode.nummer
    with okt.db.lesing():
        arbeid = planens_arbeid(okt, nummer)
    if arbeid is not None:
        return Steg(arbeid.neste.setning, arbeid.neste.kommando)
    sluttet = sluttet_i_planen(okt.db, nummer)
    for funn in viktigst(mangler(plan, okt.dagens, okt.ekte, okt.innstillinger, sluttet)):
        return Steg(funn.tekst, funn.kommando)
    return None


def _som_den_var(okt: Okt, nummer: int, utgave: int, som_json: bool) -> Visning:
    """An earlier version, by the day it was made; what to do next is nothing it can tell."""
    # Imported here: who sees the plan as it is, reads no history.
    from ipkit.actions.historikk import planen_ved

    plan, den, nyest = planen_ved(okt, nummer, utgave, "vis")
    innstillinger = okt.innstillinger
    return Visning(
        plan,
        plan.koordinator_paa(den.dato),
        _begynner(plan, den.dato),
        0,
        {d.nummer: deltakerstatus(plan, d, den.dato, den.dato, innstillinger) for d in plan.deltaker},
        None,
        _som_json(plan) if som_json else "",
        okt.innstillinger,
        None if nyest else den,
    )


def _begynner(plan: Plan, dato: date) -> Koordinator | None:
    return min((k for k in plan.koordinator if k.fra > dato), key=lambda k: k.fra, default=None)


def _som_json(plan: Plan) -> str:
    from ipkit.exchange.planfil import skriv_plan_json

    return skriv_plan_json(plan)
