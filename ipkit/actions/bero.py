"""A plan at rest, and taken up again (§ 6.9, status). Neither needs a consent: nothing is shared or made."""

from datetime import date

from ipkit.domain import beroregler
from ipkit.domain.plan import Planhode
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def sett_i_bero(
    okt: Okt, plan: int, til: date | None, grunn: str | None, fra: date | None = None
) -> Planhode:
    """Let the plan rest until a day, with a reason; again, for a new day. Raises RegelError."""
    with handling(okt, "bero", plan) as h:
        hode = beroregler.sett_i_bero(h.plan, fra or okt.dagens, til, grunn, okt.siste_dag)
        h.lagre(hode)
    return hode


def gjenoppta(okt: Okt, plan: int, dato: date | None = None) -> Planhode:
    """Take the plan up again; what fell due meanwhile gets new dates. Raises RegelError."""
    with handling(okt, "gjenoppta", plan) as h:
        hode = beroregler.gjenoppta(h.plan, dato or okt.dagens, okt.siste_dag, okt.innstillinger)
        h.lagre(hode)
    return hode
