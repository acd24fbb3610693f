"""A measure moved to another goal: new number, the old one kept, references kept right (rule 85).

Nobody sees more by it: what the measure and what is tied to it had of marks from the old goal goes along.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Referatpunkt, Sakspunkt
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.tiltaksregler import kontroller_maal_aapent, neste_tiltaksnummer
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

M = TypeVar("M", bound=Merking)
Knyttet = Kommentar | Sakspunkt | Referatpunkt


class Flytting(NamedTuple):
    """The measure as it was and as it is now, and everything else that changes with it."""

    gammelt: Tiltak
    nytt: Tiltak
    endret: tuple[Any, ...]


def flytt_tiltak(plan: Plan, maal: int, nummer: int, til: int) -> Flytting:
    """The measure under goal `til`, with comments, points of meetings and conflicts following it.

    Raises RegelError, IkkeFunnetError.
    """
    kontroller_aapen(plan)
    gammelt, fra = plan.finn_tiltak(maal, nummer), plan.finn_maal(maal)
    kontroller_annet_maal(gammelt, til)
    kontroller_maal_aapent(plan, til)
    foer = elementnummer(gammelt)
    tidligere = f"{gammelt.tidligere}, {foer}" if gammelt.tidligere else foer
    ny_plass = {"maal": til, "nummer": neste_tiltaksnummer(plan, til), "version": 1, "tidligere": tidligere}
    nytt = replace(_med_merking(gammelt, fra), **ny_plass)
    return Flytting(gammelt, nytt, (*_knyttet(plan, gammelt, nytt, fra), *_strider(plan, foer, nytt)))


def kontroller_annet_maal(tiltak: Tiltak, til: int) -> None:
    """Raises RegelError where the measure is there already."""
    if tiltak.maal == til:
        raise RegelError(
            f"Tiltak {elementnummer(tiltak)} hører alt til mål {til}. Velg et annet mål.", "IP-R85"
        )


def _knyttet(plan: Plan, gammelt: Tiltak, nytt: Tiltak, fra: Maal) -> Iterator[Knyttet]:
    """Comments and points about the measure, with its new number."""
    alle: Iterable[Knyttet] = (*plan.kommentar, *plan.sakspunkt, *plan.referatpunkt)
    for punkt in alle:
        if (punkt.maal, punkt.tiltak) == (gammelt.maal, gammelt.nummer):
            yield replace(_med_merking(punkt, fra), maal=nytt.maal, tiltak=nytt.nummer)


def _strider(plan: Plan, foer: str, nytt: Tiltak) -> Iterator[Maal | Tiltak]:
    alle: Iterable[Maal | Tiltak] = (*plan.maal, *plan.tiltak)
    return (replace(e, strider_mot=elementnummer(nytt)) for e in alle if e.strider_mot == foer)


def _med_merking(element: M, maal: Maal) -> M:
    """With the life area and the marks that it had from its goal (rules 32, 33)."""
    deles_ikke = tuple(dict.fromkeys((*element.deles_ikke_med, *maal.deles_ikke_med)))
    return replace(element, livsomraade=element.livsomraade or maal.livsomraade, deles_ikke_med=deles_ikke)
