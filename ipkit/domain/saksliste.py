"""The agenda: the planeier's items first, then the goals and what is open under them (rules 82, 103, 117)."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from ipkit.domain.avtaleregler import gyldig_part
from ipkit.domain.bygg import besvart, bygg, neste_nummer
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Sakspunkt
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge, maalplass, tiltak_i_rekkefolge
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace

UTENFOR_PLANEN: tuple[str, ...] = ("overordnet", "veiledning")
"""Kinds of items that belong in a meeting of their own (rule 102)."""
_FRA_PLANEN = r"(Mål \d+|Tiltak \d+\.\d+): "


def ordnet(plan: Plan, mote: int) -> tuple[Sakspunkt, ...]:
    """The agenda as it is gone through: what the planeier put up comes first (§ 6.9, rule 82), then what
    others did, and last the goals and measures in their order (rule 85)."""
    tiltak = {(t.maal, t.nummer): plass for plass, t in enumerate(tiltak_i_rekkefolge(plan))}

    def plass(s: Sakspunkt) -> tuple[bool, bool, int, int, int]:
        maal = s.maal if fra_planen(s) else None
        if maal is None:
            return s.meldt_av != PLANEIER, False, 0, 0, s.nummer
        under = -1 if s.tiltak is None else tiltak.get((maal, s.tiltak), len(tiltak))
        return True, True, maalplass(plan, maal), under, s.nummer

    return tuple(sorted((s for s in plan.sakspunkt if s.mote == mote), key=plass))


def fra_planen(sak: Sakspunkt) -> bool:
    """Whether the program made the item of a goal or a measure."""
    return sak.maal is not None and re.match(_FRA_PLANEN, sak.tekst) is not None


def ny_saksliste(plan: Plan, mote: Mote, saker: Iterable[Mapping[str, Any]]) -> tuple[Sakspunkt, ...]:
    """The agenda of a new meeting: the items given, then for an ansvarsgruppe the plan's own (rule 103)."""
    egne = [_egen(plan, sak) for sak in saker]
    alle = [*egne, *_av_planen(plan, mote, {sak.get("maal") for sak in egne})]
    return tuple(bygg(Sakspunkt, sak, mote=mote.nummer, nummer=n) for n, sak in enumerate(alle, 1))


def ny_sak(plan: Plan, mote: Mote, sak: Mapping[str, Any]) -> Sakspunkt:
    """One more item. Raises IkkeFunnetError for an unknown goal or measure, RegelError, VerdifeilError."""
    nummer = neste_nummer(s for s in plan.sakspunkt if s.mote == mote.nummer)
    return bygg(Sakspunkt, _egen(plan, sak), mote=mote.nummer, nummer=nummer)


def fornyet(plan: Plan, mote: Mote) -> tuple[tuple[Sakspunkt, ...], tuple[Sakspunkt, ...]]:
    """What is new on the agenda or reads otherwise since it was made, and what is no longer in the plan
    (rule 103).

    An item keeps its number as long as its goal or measure is open; what people put up stays.
    """
    her = [s for s in plan.sakspunkt if s.mote == mote.nummer]
    egne = {s.maal for s in her if not fra_planen(s)}
    gamle = {(s.maal, s.tiltak): s for s in her if fra_planen(s)}
    aktuelle = {(sak["maal"], sak.get("tiltak")): sak for sak in _av_planen(plan, mote, egne)}
    neste = neste_nummer(her)
    nye = [sak for noekkel, sak in aktuelle.items() if noekkel not in gamle]
    staar = ((s, replace(s, **aktuelle[noekkel])) for noekkel, s in gamle.items() if noekkel in aktuelle)
    return (
        (
            *(naa for foer, naa in staar if naa != foer),
            *(bygg(Sakspunkt, sak, mote=mote.nummer, nummer=n) for n, sak in enumerate(nye, neste)),
        ),
        tuple(s for noekkel, s in gamle.items() if noekkel not in aktuelle),
    )


def utenfor_planen(plan: Plan, mote: Mote) -> tuple[Sakspunkt, ...]:
    """Items that should have had a meeting of their own (rule 102)."""
    if mote.type != "ansvarsgruppe":
        return ()
    return tuple(s for s in ordnet(plan, mote.nummer) if s.sakstype in UTENFOR_PLANEN)


def merking_av(e: Merking) -> dict[str, Any]:
    """The marks of an element, for what is said of it."""
    return {"livsomraade": e.livsomraade, "tredjepart": e.tredjepart, "deles_ikke_med": e.deles_ikke_med}


def tiltaksmerking(m: Maal, t: Tiltak) -> dict[str, Any]:
    """The marks of a measure, which goes no further than its goal does."""
    return {
        "livsomraade": t.livsomraade or m.livsomraade,
        "tredjepart": t.tredjepart or m.tredjepart,
        "deles_ikke_med": tuple(dict.fromkeys((*m.deles_ikke_med, *t.deles_ikke_med))),
    }


def merking_fra(plan: Plan, maal: int | None, tiltak: int | None = None) -> dict[str, Any]:
    """What is said about a goal or a measure goes only where that goes. Raises IkkeFunnetError."""
    if maal is None:
        return {}
    m = plan.finn_maal(maal)
    return merking_av(m) if tiltak is None else tiltaksmerking(m, plan.finn_tiltak(maal, tiltak))


def _egen(plan: Plan, sak: Mapping[str, Any]) -> dict[str, Any]:
    svar = besvart(sak)
    if svar.get("meldt_av"):
        svar["meldt_av"] = gyldig_part(plan, svar["meldt_av"])
    return {**merking_fra(plan, svar.get("maal"), svar.get("tiltak")), **svar}


def _av_planen(plan: Plan, mote: Mote, nevnt: Collection[int | None]) -> Iterator[dict[str, Any]]:
    """The active goals in their order (rule 85), but those that somebody has put up already."""
    if mote.type == "ansvarsgruppe":
        for m in maal_i_rekkefolge(plan):
            if m.status == "aktivt" and m.nummer not in nevnt:
                yield from _om_maal(plan, m)


def _om_maal(plan: Plan, m: Maal) -> Iterator[dict[str, Any]]:
    """The goal, then each of its open measures."""
    yield {"tekst": f"Mål {m.nummer}: {m.tekst}", "maal": m.nummer, **merking_av(m)}
    for t in plan.tiltak_for(m.nummer):
        if t.aapent:
            tekst = f"Tiltak {m.nummer}.{t.nummer}: {t.tekst}"
            yield {"tekst": tekst, "maal": m.nummer, "tiltak": t.nummer, **tiltaksmerking(m, t)}
