"""Record a revision: the plan gone through by agreement with the planeier (rules 58, 90–92, 99)."""

from collections.abc import Mapping
from typing import Any

from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.evaluering import Revisjon
from ipkit.domain.revisjonsregler import finn_endring, fulgt_opp_med, med_endring, ny_revisjon
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def revider(
    okt: Okt,
    plan: int,
    svar: Mapping[str, Any],
    *,
    utgave: int | None = None,
    endring: int | None = None,
) -> Revisjon:
    """Record a revision and return it; its `neste` is the derived or agreed next date.

    `endring` is the reported change that led to it: it is followed up in the same act.
    """
    with handling(okt, "revisjon ny", plan, utgave=utgave) as h:
        krev_plansamtykke(okt, h)
        melding = None if endring is None else finn_endring(h.plan, endring)
        revisjon, hode = ny_revisjon(h.plan, med_endring(svar, melding), okt.innstillinger, okt.siste_dag)
        if melding is not None:
            h.lagre(fulgt_opp_med(melding, revisjon.dato, f"Revisjon {revisjon.nummer}"))
        h.lagre(revisjon, hode)
    return revisjon
