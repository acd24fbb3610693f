"""Complaints: registered, sent on, settled (rules 14, 20)."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ipkit.domain.plan import Plan
from ipkit.domain.sak import Klage
from ipkit.domain.sakregler import endret_klage, kontroller_hendelser, ny_klage
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def registrer_klage(okt: Okt, plan: int, svar: Svar, mapper: Sequence[Path] = ()) -> tuple[int, date | None]:
    """A complaint, also on a plan that is closed (rule 20): its number, and the last day where it is late.

    A late one is registered all the same: whoever decided can take it up.
    """
    with handling(okt, "sak klage", plan, kan_vaere_avsluttet=True) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        klage = ny_klage(h.plan, svar)
        h.lagre(klage)
    return klage.nummer, _oversittet(okt, h.plan, klage, mapper)


def _oversittet(okt: Okt, plan: Plan, klage: Klage, mapper: Sequence[Path]) -> date | None:
    """The last day for the complaint, where it came after it (rules 14, 20)."""
    x = next((b for b in plan.beslutning if b.nummer == klage.beslutning), None)
    if x is None or x.underrettet is None:
        return None
    from ipkit.domain.rett import gjeldende, klagefrist, klagevei
    from ipkit.rettsdata import les_rettsdata

    lov = gjeldende(les_rettsdata(mapper).rettsgrunnlag, x.dato).get(x.rettsgrunnlag)
    siste = klagefrist(klagevei(lov, okt.innstillinger), x.underrettet)
    return siste if siste is not None and klage.dato > siste else None


def registrer_klageutfall(okt: Okt, plan: int, nummer: int, svar: Svar) -> None:
    """A complaint sent on to the complaint body, or settled (rule 20)."""
    with handling(okt, "sak klageutfall", plan, kan_vaere_avsluttet=True) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        h.lagre(endret_klage(h.plan, nummer, svar))
