"""Comments on goals and measures (rule 82)."""

from datetime import date

from ipkit.actions.lesing import hele_planen
from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.kommentarregler import ny_kommentar
from ipkit.domain.plan import Plan
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def kommenter(okt: Okt, plan: int, element: str, av: str, tekst: str | None, dato: date | None = None) -> int:
    """Add a comment on a goal or measure, and return its number. Raises SamtykkeError, RegelError."""
    with handling(okt, "kommentar ny", plan) as h:
        krev_plansamtykke(okt, h)
        dag = dato or okt.dagens
        ny = ny_kommentar(h.plan, element, av, tekst, dag, okt.dagens, okt.ekte, okt.innstillinger)
        h.lagre(ny)
    return ny.nummer


def kommentarer(okt: Okt, plan: int) -> Plan:
    """The plan, for a list of its comments; the read is logged."""
    return hele_planen(okt, plan, "kommentar liste")
