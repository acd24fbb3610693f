"""Consent: record and withdraw. What it opens is decided in `domain/tilgang.py`, and nowhere else."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkeregler import bekreft, nytt_samtykke, trekk
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt


def registrer_samtykke(okt: Okt, plan: int, svar: Mapping[str, Any], *, utgave: int | None = None) -> int:
    """Record a consent or a refusal and return its number (rules 25–28, 35)."""
    with handling(okt, "samtykke registrer", plan, utgave=utgave) as h:
        samtykke = nytt_samtykke(h.plan, dict(svar), okt.dagens, okt.innstillinger)
        h.lagre(samtykke)
    return samtykke.nummer


def bekreft_samtykke(
    okt: Okt, plan: int, nummer: int, dato: date | None = None, arkivref: str | None = None
) -> None:
    """Record that an oral or witnessed consent has been confirmed in writing (rule 25)."""
    with handling(okt, "samtykke bekreft", plan) as h:
        h.lagre(bekreft(h.plan, nummer, dato or okt.dagens, arkivref))


def som_trekkes(okt: Okt, plan: int, deltaker: int | None, dato: date | None = None) -> tuple[Samtykke, ...]:
    """What a withdrawal would change, without changing it: shown before it is asked for."""
    return trekk(les_plan(okt, plan, "samtykke trekk-tilbake (vis)"), deltaker, dato or okt.dagens)


def trekk_samtykke(
    okt: Okt, plan: int, deltaker: int | None, dato: date | None = None, grunn: str | None = None
) -> tuple[Samtykke, ...]:
    """Withdraw consent B of one participant, or (None) consent A and all B, from `dato` on (rule 30).

    The reason stands in its own table, in no document and in no list.
    """
    with handling(okt, "samtykke trekk-tilbake", plan, begrunnelse=grunn, kan_vaere_avsluttet=True) as h:
        trukket = trekk(h.plan, deltaker, dato or min(okt.dagens, okt.ekte))
        h.lagre(*trukket)
    return trukket
