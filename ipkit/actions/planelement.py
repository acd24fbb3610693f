"""Transitions and services outside the group. They are plan work, and consent A comes first (rule 23)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.planelementregler import Slag, endret_element, finn_element, forberedt, nytt_element
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def legg_til(okt: Okt, plan: int, slag: Slag, svar: Svar) -> int:
    """Add one and return its number."""
    with handling(okt, f"{slag} ny", plan) as h:
        krev_plansamtykke(okt, h)
        kontroller_skjedd(svar.get("forberedt"), okt.siste_dag, "Forberedelsen")
        element = nytt_element(h.plan, slag, svar, okt.innstillinger)
        h.lagre(element)
    return int(element.nummer)


def endre(okt: Okt, plan: int, slag: Slag, nummer: int, svar: Svar) -> None:
    """Change what is answered; the rest stays."""
    with handling(okt, f"{slag} endre", plan) as h:
        krev_plansamtykke(okt, h)
        kontroller_skjedd(svar.get("forberedt"), okt.siste_dag, "Forberedelsen")
        h.lagre(endret_element(h.plan, slag, nummer, svar, okt.innstillinger))


def ta_ut(okt: Okt, plan: int, slag: Slag, nummer: int) -> None:
    """Take one out of the plan as it is now; history keeps it (design D9)."""
    with handling(okt, f"{slag} ta-ut", plan) as h:
        h.fjern(finn_element(h.plan, slag, nummer))


def forbered_overgang(okt: Okt, plan: int, nummer: int, dato: date | None = None) -> None:
    """The preparation of a transition is done, and its reminder goes away (rule 67)."""
    with handling(okt, "overgang forberedt", plan) as h:
        kontroller_skjedd(dato, okt.siste_dag, "Forberedelsen")
        h.lagre(forberedt(h.plan, nummer, dato or okt.dagens))
