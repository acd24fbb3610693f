"""Goals and measures in another order, and a measure moved to another goal (rule 85).

An order is the planeier's: a place on what is named, numbers and history untouched. What is moved gets a
new number, the old one is kept, and references follow. Nobody sees more by it: what the measure and what
is tied to it had of marks from the old goal goes along.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Referatpunkt, Sakspunkt
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.tiltaksregler import kontroller_maal_aapent, neste_tiltaksnummer
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

M = TypeVar("M", bound=Merking)
KODE = "IP-R85"
Knyttet = Kommentar | Sakspunkt | Referatpunkt


def ordne_maal(plan: Plan, numre: Sequence[int]) -> tuple[Maal, ...]:
    """The goals that get another priority: those named first, in that order; the rest of the open ones
    have none, and follow by number. Raises RegelError, IkkeFunnetError."""
    kontroller_aapen(plan)
    valgte = [plan.finn_maal(n) for n in _uten_gjentakelse(numre)]
    kontroller_kan_ordnes(valgte)
    plasser = {m.nummer: plass for plass, m in enumerate(valgte, 1)}
    nye = ((m, replace(m, prioritet=plasser.get(m.nummer))) for m in plan.maal if m.aapent)
    return tuple(naa for foer, naa in nye if naa != foer)


def ordne_tiltak(plan: Plan, maal: int, numre: Sequence[int]) -> tuple[Tiltak, ...]:
    """The measures of a goal that get another place, as `ordne_maal`. Raises RegelError, IkkeFunnetError."""
    kontroller_aapen(plan)
    plan.finn_maal(maal)
    valgte = [plan.finn_tiltak(maal, n) for n in _uten_gjentakelse(numre)]
    kontroller_kan_ordnes(valgte)
    plasser = {t.nummer: plass for plass, t in enumerate(valgte, 1)}
    nye = ((t, replace(t, rekkefolge=plasser.get(t.nummer))) for t in plan.tiltak_for(maal) if not t.endt)
    return tuple(naa for foer, naa in nye if naa != foer)


def kontroller_kan_ordnes(valgte: Iterable[Maal | Tiltak]) -> None:
    """What has ended stands last wherever it was put. Raises RegelError."""
    for e in valgte:
        hva, over = ("Mål", not e.aapent) if isinstance(e, Maal) else ("Tiltak", e.endt)
        if over:
            raise RegelError(f"{hva} {elementnummer(e)} er {ord_for('status', e.status)} og står sist.", KODE)


def _uten_gjentakelse(numre: Sequence[int]) -> Sequence[int]:
    if len(set(numre)) != len(numre):
        raise RegelError("Et nummer står to ganger i rekkefølgen. Skriv hvert nummer én gang.", KODE)
    return numre


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
    ny_plass = {"maal": til, "nummer": neste_tiltaksnummer(plan, til), "version": 1, "rekkefolge": None}
    nytt = replace(_med_merking(gammelt, fra), **ny_plass, tidligere=tidligere)
    return Flytting(gammelt, nytt, (*_knyttet(plan, gammelt, nytt, fra), *_strider(plan, foer, nytt)))


def kontroller_annet_maal(tiltak: Tiltak, til: int) -> None:
    """Raises RegelError where the measure is there already."""
    if tiltak.maal == til:
        raise RegelError(f"Tiltak {elementnummer(tiltak)} hører alt til mål {til}. Velg et annet mål.", KODE)


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
