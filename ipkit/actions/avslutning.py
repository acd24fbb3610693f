"""Close a plan."""

from datetime import date

from ipkit.domain.moteregler import avlys_kommende
from ipkit.domain.planregler import avslutt
from ipkit.errors import RegelError
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def avslutt_plan(
    okt: Okt,
    nummer: int,
    *,
    grunn: str | None,
    tekst: str | None,
    dato: date | None,
    planeier_informert: date | None,
    ke_varslet: date | None,
) -> None:
    """Close the plan (rules 133, 134); afterwards it is read-only (rule 137)."""
    with handling(okt, "avslutt", nummer) as h:
        if dato is None:
            raise RegelError("Planen kan ikke avsluttes uten sluttdato. Oppgi den med --dato", "IP-R134")
        h.lagre(avslutt(h.plan, grunn or "", tekst or "", dato, planeier_informert, ke_varslet))
        h.lagre(*avlys_kommende(h.plan, dato))
