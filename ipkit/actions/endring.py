"""Reported changes: recorded, acted on, and told to those whom they concern (rules 99, 100)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ipkit.domain import endringsregler as regler
from ipkit.domain.part import tolk_part
from ipkit.domain.revisjonsregler import finn_endring
from ipkit.domain.sakregler import kontroller_startet
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def registrer_endring(
    okt: Okt, plan: int, svar: Mapping[str, Any], *, utgave: int | None = None
) -> tuple[Endringsmelding, tuple[str, ...]]:
    """Record a change that somebody reported, and return it with whom it concerns (rules 99, 100)."""
    with handling(okt, "endring ny", plan, utgave=utgave) as h:
        kontroller_startet(h.plan)
        melding = regler.ny_endring(h.plan, svar, okt.innstillinger, okt.siste_dag)
        h.lagre(melding)
        med = replace(h.plan, endringsmelding=(*h.plan.endringsmelding, melding))
    return melding, regler.berorte(med, melding, okt.dagens, okt.ekte, okt.innstillinger)


def folg_opp_endring(okt: Okt, plan: int, nummer: int, dato: date | None, hva: str | None) -> None:
    """What was done with a reported change, and when (rule 99)."""
    with handling(okt, "endring folg-opp", plan) as h:
        melding = finn_endring(h.plan, nummer)
        h.lagre(regler.folg_opp(melding, dato or okt.dagens, hva, okt.siste_dag))


def varsle_endring(okt: Okt, plan: int, nummer: int, til: Iterable[str] = ()) -> tuple[Utsending, ...]:
    """Make the list of whom to tell of a change, and return all of it (rule 100).

    Raises SamtykkeError for somebody outside consent.
    """
    with handling(okt, "endring varsle", plan) as h:
        kontroller_startet(h.plan)
        valgte = tuple(map(tolk_part, til))
        nye = regler.nye_varsler(h.plan, nummer, valgte, okt.dagens, okt.ekte, okt.innstillinger)
        h.lagre(*nye)
        gamle = regler.varsler(h.plan, nummer)
    return (*gamle, *nye)


def merk_sendt(
    okt: Okt, plan: int, nummer: int, til: Iterable[str], maate: str | None, dato: date | None
) -> tuple[Utsending, ...]:
    """Notices of a change that were sent; those marked now (rule 100)."""
    with handling(okt, "endring sendt", plan) as h:
        valgte = tuple(map(tolk_part, til))
        sendte = regler.sendt(h.plan, nummer, valgte, maate, dato or okt.dagens, okt.siste_dag)
        h.lagre(*sendte)
    return sendte
