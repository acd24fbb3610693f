"""Versions of a plan: which there are, one as it was, two side by side (rules 57, 58). Reads are logged."""

from typing import NamedTuple

from ipkit.domain.feilregistrert import uten_feilregistrerte
from ipkit.domain.historikk import Elementendring, Utgave, sammenlign
from ipkit.domain.plan import Plan
from ipkit.storage import logg
from ipkit.storage.historikk import Historikk
from ipkit.storage.okt import Okt


class Sammenligning(NamedTuple):
    """What is different in the later of two versions."""

    fra: Utgave
    til: Utgave
    endringer: tuple[Elementendring, ...]


def utgaveliste(okt: Okt, plan: int, antall: int | None = None) -> tuple[list[Utgave], int]:
    """The versions of a plan, the newest first, and how many there are. Raises IkkeFunnetError."""
    with okt.db.lesing():
        utgaver, totalt = Historikk(okt.db, plan).utgaver(antall)
    logg.skriv_alene(okt, plan, "historikk")
    return utgaver, totalt


def planen_ved(okt: Okt, plan: int, utgave: int, handling: str) -> tuple[Plan, Utgave, bool]:
    """The plan as it was at a version, the version, and whether it is the newest.

    `handling` is what the log calls the read. Raises IkkeFunnetError.
    """
    with okt.db.lesing():
        historikk = Historikk(okt.db, plan)
        den, som_den_var = historikk.utgave(utgave), historikk.ved(utgave)
        nyest = historikk.siste.nummer == utgave
    logg.skriv_alene(okt, plan, handling, felter=f"utgave={utgave}")
    return som_den_var, den, nyest


def sammenlign_utgaver(okt: Okt, plan: int, fra: int, til: int) -> Sammenligning:
    """What became different from version `fra` to `til`; what is marked as wrong is told of in neither.

    Raises IkkeFunnetError.
    """
    with okt.db.lesing():
        historikk = Historikk(okt.db, plan)
        foer, etter = (uten_feilregistrerte(historikk.ved(utgave)) for utgave in (fra, til))
        endringer = sammenlign(foer, etter)
        svar = Sammenligning(historikk.utgave(fra), historikk.utgave(til), endringer)
    logg.skriv_alene(okt, plan, "sammenlign", felter=f"utgave={fra},{til}")
    return svar
