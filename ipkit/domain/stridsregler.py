"""Goals and measures that work against each other, and references to them by number (rule 87)."""

import re

from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan
from ipkit.domain.tiltak import Tiltak
from ipkit.errors import RegelError, VerdifeilError

KODE = "IP-R87"


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
