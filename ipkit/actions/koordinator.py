"""The coordinators of a plan (rules 50, 51, 122–127, 130, 131). None of it needs consent (rule 23, § 6.9)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.actions.fagperson import fra_registeret
from ipkit.domain import koordinatorregler as regler
from ipkit.domain.koordinatorregler import BYTTEFELT
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def sett_inn(okt: Okt, plan: int, svar: Svar) -> int:
    """Somebody new in a role that stands empty, and their number."""
    with handling(okt, "koordinator ny", plan) as h:
        rolle, fra, om = _delt(okt, svar)
        ny = regler.ny_koordinator(h.plan, rolle, om, fra)
        h.lagre(ny)
    return ny.nummer


def bytt(okt: Okt, plan: int, svar: Svar) -> tuple[int, ...]:
    """Somebody new for whoever leaves, with why; the numbers of both, the new one last."""
    with handling(okt, "koordinator bytt", plan) as h:
        rolle, fra, om = _delt(okt, svar)
        bytte = {n: om.pop(n) for n in BYTTEFELT if n in om}
        satt = regler.bytt(h.plan, rolle, om, bytte, fra)
        h.lagre(*satt)
    return tuple(k.nummer for k in satt)


def si_opp(okt: Okt, plan: int, rolle: str, til: date, oppsagt: date | None = None) -> None:
    """Whoever holds the role has said that `til` is the last day (rule 126)."""
    with handling(okt, "koordinator slutter", plan) as h:
        regler.kontroller_meldt({"oppsagt": oppsagt}, okt.siste_dag)
        h.lagre(regler.slutter(h.plan, rolle, oppsagt or okt.dagens, til))


def meld(okt: Okt, plan: int, nummer: int, svar: Svar) -> None:
    """Who was told of a change, and when (rule 124)."""
    with handling(okt, "koordinator meldt", plan) as h:
        regler.kontroller_meldt(svar, okt.siste_dag)
        h.lagre(regler.meldt(h.plan, nummer, svar))


def _delt(okt: Okt, svar: Svar) -> tuple[str, date, dict[str, Any]]:
    """The role, the first day, and the rest of the answers."""
    regler.kontroller_meldt(svar, okt.siste_dag)
    om = fra_registeret(okt, "koordinator", svar)
    return om.pop("rolle", None) or "koordinator", om.pop("fra", None) or okt.dagens, om
