"""Goals and measures that work against each other, and references to them by number (rule 87)."""

import re
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from ipkit.domain.bygg import endret
from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError

KODE = "IP-R87"
INGEN = "ingen"
"""Typed where a goal or measure no longer works against anything."""
E = TypeVar("E", Maal, Tiltak)


def finn_element(plan: Plan, nummer: str) -> Maal | Tiltak:
    """The goal (`2`) or measure (`2.1`) of that number. Raises VerdifeilError, IkkeFunnetError."""
    treff = re.fullmatch(r"([1-9][0-9]{0,5})(?:\.([1-9][0-9]{0,5}))?", nummer.strip())
    if treff is None:
        raise VerdifeilError("Skriv nummeret på et mål (2) eller et tiltak (2.1).")
    maal, tiltak = int(treff[1]), treff[2]
    return plan.finn_tiltak(maal, int(tiltak)) if tiltak else plan.finn_maal(maal)


def er_i_arbeid(element: Maal | Tiltak) -> bool:
    """Whether it is open, and no proposal."""
    return element.aapent and element.status != "forslag"


def uten_strid(svar: Mapping[str, Any]) -> bool:
    """Whether the answers say that it works against nothing."""
    return cast("str", svar.get("strider_mot") or "").casefold() == INGEN


def med_svar(plan: Plan, element: E, svar: Mapping[str, Any]) -> E:
    """The goal or measure with these answers changed; `ingen` takes away what it worked against (rule 87).

    Raises VerdifeilError, IkkeFunnetError, RegelError.
    """
    if uten_strid(svar):
        return replace(endret(element, {**svar, "strider_mot": None}), strider_mot=None)
    kontroller_strid(plan, elementnummer(element), svar.get("strider_mot"))
    return endret(element, svar)


def kontroller_strid(plan: Plan, egen: str, strider_mot: str | None) -> None:
    """What a goal or measure works against is there, is another one, and is open (rule 87).

    Raises VerdifeilError, IkkeFunnetError, RegelError.
    """
    if strider_mot is None:
        return
    annet = finn_element(plan, strider_mot)
    if elementnummer(annet) == egen:
        raise RegelError(f"{egen} kan ikke motarbeide seg selv. Oppgi et annet mål eller tiltak.", KODE)
    if not er_i_arbeid(annet):
        raise RegelError(f"{strider_mot} er ikke under arbeid, så ingenting motarbeider det lenger.", KODE)
