"""A plan as its coordinator sees it, and what is missing in it."""

from collections.abc import Mapping
from typing import NamedTuple

from ipkit.actions.lesing import deltakerstatuser
from ipkit.domain.dato import dager_over
from ipkit.domain.mangler import Funn, mangler, neste_steg
from ipkit.domain.plan import Koordinator, Plan
from ipkit.storage import sporringer
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt


class Visning(NamedTuple):
    """A plan as its coordinator sees it, with what follows from it on that day."""

    plan: Plan
    koordinator: Koordinator | None
    dager_over: int
    deltakerstatus: Mapping[int, str]
    neste: Funn | None
    json: str


def vis_plan(okt: Okt, nummer: int, *, som_json: bool = False) -> Visning:
    """The whole plan, for the coordinator's own eyes; the read is logged.

    `json` is the plan as `eksporter` writes it, where that is asked for.
    """
    plan = les_plan(okt, nummer, "vis")
    frist = plan.hode.neste_evaluering if plan.hode.status == "aktiv" else None
    return Visning(
        plan,
        plan.koordinator_paa(okt.dagens),
        dager_over(frist, okt.dagens) if frist else 0,
        deltakerstatuser(okt, plan),
        neste_steg(plan, okt.dagens, okt.ekte, okt.innstillinger),
        _som_json(plan) if som_json else "",
    )


def _som_json(plan: Plan) -> str:
    from ipkit.exchange.planfil import skriv_plan_json

    return skriv_plan_json(plan)


def mangelliste(okt: Okt, plan: int | None = None) -> tuple[tuple[int, tuple[Funn, ...]], ...]:
    """What is missing in one plan, or in every plan that is not closed. Each read is logged."""
    planer = [plan] if plan is not None else sporringer.aapne_planer(okt.db, sporringer.ALLE)
    return tuple(
        (nummer, mangler(les_plan(okt, nummer, "mangler"), okt.dagens, okt.ekte, okt.innstillinger))
        for nummer in planer
    )
