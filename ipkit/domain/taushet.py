"""Secrecy: who is under it by law, and who has to sign a declaration before the first access (rule 39)."""

from datetime import date

from ipkit.domain.dato import alder
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan

_UNDER_LOVEN: tuple[str, ...] = ("tjeneste", "verge")
"""Whose secrecy follows from the law, where nothing else is said of them."""


def krever_erklaering(plan: Plan, d: Deltaker, dato: date, innstillinger: Innstillinger) -> bool:
    """Whether this participant has to sign (rule 39): whoever is not under secrecy by law.

    A parent who knows what there is to know by virtue of being one has nothing to sign; when the
    planeier is old enough to decide who sees it, a parent is a participant like others (rule 32).
    """
    if d.taushet is not None:
        return d.taushet == "erklaering"
    if d.tilknytning == "foresatt":
        return alder(plan.planeier.fodselsdato, dato) >= innstillinger.foresatte_til_alder
    return d.tilknytning not in _UNDER_LOVEN


def mangler_erklaering(
    plan: Plan, d: Deltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> bool:
    """Whether a declaration is demanded, and none is signed by then (rule 39)."""
    if not krever_erklaering(plan, d, max(dato, ekte_dato), innstillinger):
        return False
    return d.taushetserklaering is None or d.taushetserklaering > dato
