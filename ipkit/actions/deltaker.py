"""Participants: register, change, take out. A new participant is only proposed (rule 23b)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.actions.fagperson import fra_registeret
from ipkit.domain.bygg import besvart
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.motedeltakelse import uten_ja
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def ny_deltaker(okt: Okt, plan: int, svar: Mapping[str, Any], *, utgave: int | None = None) -> int:
    """Register a proposed participant and return the number; no consent is needed yet (rule 23b)."""
    svar = fra_registeret(okt, "deltaker", svar)
    if not svar.get("navn") and not svar.get("tjeneste"):
        raise VerdifeilError("En deltaker må ha et navn eller en tjeneste. Bruk --navn eller --tjeneste.")
    with handling(okt, "deltaker ny", plan, utgave=utgave) as h:
        nummer = max((d.nummer for d in h.plan.deltaker), default=0) + 1
        h.lagre(Deltaker(nummer=nummer, registrert=okt.dagens, **besvart(svar)))
    return nummer


def endre_deltaker(okt: Okt, plan: int, nummer: int, svar: Mapping[str, Any]) -> None:
    """Change what is answered; the rest stays."""
    svar = fra_registeret(okt, "deltaker", svar)
    with handling(okt, "deltaker endre", plan) as h:
        h.lagre(replace(h.plan.finn_deltaker(nummer), **besvart(svar)))


def ta_ut_deltaker(okt: Okt, plan: int, nummer: int, dato: date | None = None) -> tuple[str, ...]:
    """Take a participant out from `dato` on (default today); history and access log stay (rule 43).

    Returns the numbers of the open measures that now need somebody else.
    """
    with handling(okt, "deltaker ta-ut", plan) as h:
        deltaker = h.plan.finn_deltaker(nummer)
        if deltaker.ut is not None:
            raise RegelError(f"Deltaker {nummer} er alt tatt ut av plan {plan}.", "IP-R43")
        ut = dato or min(okt.dagens, okt.ekte)
        if ut < deltaker.registrert and ut < (h.plan.hode.fra or ut):
            raise RegelError("Datoen er før deltakeren kom med i planen.", "IP-R43")
        h.lagre(replace(deltaker, ut=ut), *uten_ja(h.plan, str(nummer), ut))
    return aapne_tiltak(h.plan, nummer)


def aapne_tiltak(plan: Plan, nummer: int) -> tuple[str, ...]:
    """The open measures a participant is responsible for."""
    return tuple(f"{t.maal}.{t.nummer}" for t in plan.tiltak if t.aapent and t.ansvarlig == str(nummer))
