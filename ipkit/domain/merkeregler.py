"""What goes along with a goal or measure that is marked as wrong, and what is left to show (rule 58, D9)."""

from collections.abc import Collection
from typing import Any

from ipkit.domain.historikk import FEILREGISTRERT, uten_tekst
from ipkit.domain.mote import Referatpunkt, Sakspunkt
from ipkit.domain.moteflyt import KOMMENDE
from ipkit.domain.plan import Plan
from ipkit.domain.saksliste import fra_planen
from ipkit.domain.verdi import replace

_UTELATES = ("plantekst", "kommentar", "sakspunkt", "referatpunkt", "referatmerknad")


def programmets_kopier(plan: Plan, merket: Collection[str]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """What the program itself wrote of them: without its text in meetings that are over, and what is to be
    taken off the agenda of those to come. What people wrote is theirs to mark."""
    punkter: tuple[Sakspunkt | Referatpunkt, ...] = (*plan.sakspunkt, *plan.referatpunkt)
    kopier = [p for p in punkter if _laget_av_programmet(p) and _om(p) in merket]
    kommende = {m.nummer for m in plan.mote if m.status in KOMMENDE}
    bort = [p for p in kopier if p.mote in kommende]
    return tuple(uten_tekst(p) for p in kopier if p not in bort), tuple(bort)


def uten_feilregistrerte(plan: Plan) -> Plan:
    """The plan as documents tell it and versions are compared: what was marked as wrong is not there.

    A goal with a measure that is not marked stays, since the measure cannot stand without it.
    """
    tiltak = tuple(t for t in plan.tiltak if t.tekst != FEILREGISTRERT)
    i_bruk = {t.maal for t in tiltak}
    maal = tuple(m for m in plan.maal if m.tekst != FEILREGISTRERT or m.nummer in i_bruk)
    andre = {n: tuple(e for e in getattr(plan, n) if e.tekst != FEILREGISTRERT) for n in _UTELATES}
    return replace(plan, tiltak=tiltak, maal=maal, **andre)


def _laget_av_programmet(p: Sakspunkt | Referatpunkt) -> bool:
    return fra_planen(p) if isinstance(p, Sakspunkt) else p.slag == "endring"


def _om(p: Sakspunkt | Referatpunkt) -> str:
    """The name of the goal or measure that it is about."""
    return f"maal/{p.maal}" if p.tiltak is None else f"tiltak/{p.maal}.{p.tiltak}"
