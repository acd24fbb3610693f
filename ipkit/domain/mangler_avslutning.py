"""What a closing leaves to do, and an extension that was asked for (rules 135, 136)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.mangler_sak import saksfunn
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.tekst import Oversett, bokmaal

_INNVILGER = ("innvilget", "forlenget")
_PLANEIERS_EGEN = ("onsker_ikke", "dod", "flyttet")
"""Closings that nobody needs to decide: the planeier's own, or no longer the municipality's."""


def avslutningsfunn(b: Blikk) -> Iterator[Funn]:
    """What is left of a plan that is closed; of an open one, an extension that waits for its answer."""
    if b.plan.hode.status not in LUKKET:
        yield from _forlengelse(b)
        return
    yield from etter_avslutning(b.plan, b.oversett)
    dod = b.plan.hode.avslutningsgrunn == "dod"
    # The end of its decision is no news, and the dead get no letter.
    borte = ("IP-M12", "IP-M13") if dod else ("IP-M12",)
    yield from (f for f in saksfunn(b) if f.kode not in borte)


def etter_avslutning(plan: Plan, oversett: Oversett = bokmaal) -> Iterator[Funn]:
    """The decision on closing, and the archive copy, where they are missing (rules 135, 136)."""
    n = plan.hode.nummer
    if beslutning_mangler(plan):
        tekst = oversett(
            "Planen var innvilget, og avslutningen er en beslutning som planeier kan klage på. Ta den:"
        )
        yield Funn("IP-M135A", "135", "plan", tekst, f"ipkit sak beslutning {n} --utfall avsluttet")
    if plan.hode.arkivkopi is None and plan.hode.status == "avsluttet":
        tekst = oversett("Planen er ikke levert til arkivet. Lag arkivpakken, og skriv hvor den ligger:")
        yield Funn(
            "IP-M136", "136", "plan", tekst, f"ipkit arkiver {n} --mappe arkiv-plan-{n} --arkivref REFERANSE"
        )


def beslutning_mangler(plan: Plan) -> bool:
    """Whether a plan that was granted is closed without a decision to close it (rule 135)."""
    siste = max(plan.beslutning, key=lambda b: (b.dato, b.nummer), default=None)
    if siste is None or plan.hode.avslutningsgrunn in _PLANEIERS_EGEN:
        return False
    return siste.utfall in _INNVILGER


def _gikk_ut(b: Blikk) -> Iterator[Funn]:
    """Not extended, or decided to be closed, and its last day is over: it is to be closed (rule 135)."""
    siste = max(b.plan.beslutning, key=lambda x: (x.dato, x.nummer), default=None)
    if siste is None or siste.utfall not in ("ikke_forlenget", "avsluttet"):
        return
    til = siste.til or max((x.til for x in b.plan.beslutning if x.til), default=siste.dato)
    if til < b.dato and b.har_plan:
        tekst = b.oversett(
            "Etter beslutning {nummer} var siste dag {dato}. Avslutt planen.",
            nummer=siste.nummer,
            dato=kort(til),
        )
        yield Funn("IP-M135L", "135", "plan", tekst, f"ipkit avslutt {b.nummer}")


def _forlengelse(b: Blikk) -> Iterator[Funn]:
    """The planeier wants more of a time-limited plan: yes and no are decisions (rule 135)."""
    yield from _gikk_ut(b)
    for h in b.plan.henvendelse:
        besvart = any(x.dato >= h.dato for x in b.plan.beslutning)
        if h.slag == "forlengelse" and not besvart:
            tekst = b.oversett(
                "Planeier ba om forlengelse i henvendelse {nummer}. Ta en beslutning, også ved nei.",
                nummer=h.nummer,
            )
            kommando = f"ipkit sak beslutning {b.nummer} --utfall forlenget"
            yield Funn("IP-M135F", "135", f"henvendelse {h.nummer}", tekst, kommando)
