"""Record an evaluation: the five questions, goal by goal, and the next date (rules 83, 88–96)."""

from collections.abc import Mapping
from typing import Any

from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.evalueringsregler import ny_evaluering
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Vurderinger = Mapping[int, tuple[str | None, str | None]]
"""By goal number: attainment and reason."""


def evaluer(
    okt: Okt, plan: int, svar: Mapping[str, Any], maal: Vurderinger, *, utgave: int | None = None
) -> Evaluering:
    """Record an evaluation and return it; its `neste` is the derived or agreed next date."""
    with handling(okt, "evaluering ny", plan, utgave=utgave) as h:
        krev_plansamtykke(okt, h)
        evaluering, vurderinger, endrede_maal, hode = ny_evaluering(
            h.plan, dict(svar), dict(maal), okt.innstillinger, okt.siste_dag
        )
        h.lagre(evaluering, *vurderinger, *endrede_maal, hode)
    return evaluering
