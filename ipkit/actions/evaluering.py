"""Record an evaluation: the five questions, goal by goal, and the next date (rules 83, 88–96, 99)."""

from collections.abc import Mapping
from typing import Any

from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.evalueringsregler import ny_evaluering
from ipkit.domain.revisjonsregler import finn_endring, fulgt_opp_med, med_endring
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Vurderinger = Mapping[int, tuple[str | None, str | None]]
"""By goal number: attainment and reason."""


def evaluer(
    okt: Okt,
    plan: int,
    svar: Mapping[str, Any],
    maal: Vurderinger,
    *,
    utgave: int | None = None,
    endring: int | None = None,
) -> Evaluering:
    """Record an evaluation and return it; its `neste` is the derived or agreed next date.

    `endring` is the reported change that led to it: it is followed up in the same act (rule 92).
    """
    with handling(okt, "evaluering ny", plan, utgave=utgave) as h:
        krev_plansamtykke(okt, h)
        melding = None if endring is None else finn_endring(h.plan, endring)
        evaluering, vurderinger, endrede_maal, hode = ny_evaluering(
            h.plan, med_endring(svar, melding), dict(maal), okt.innstillinger, okt.siste_dag
        )
        if melding is not None:
            h.lagre(fulgt_opp_med(melding, evaluering.dato, f"Evaluering {evaluering.nummer}"))
        h.lagre(evaluering, *vurderinger, *endrede_maal, hode)
    return evaluering
