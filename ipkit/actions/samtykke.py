"""Consent: record and withdraw. What it opens is decided in `domain/tilgang.py`, and nowhere else."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ipkit.actions.deltaker import aapne_tiltak
from ipkit.actions.privatutkast import ta_ut_utkastet
from ipkit.domain.motedeltakelse import uten_ja
from ipkit.domain.privatutkast import avslaar_utkastet
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkeendring import avklar, bekreft, forny
from ipkit.domain.samtykkeregler import nye_samtykker, nytt_samtykke, trekk
from ipkit.domain.taushet import mangler_erklaering
from ipkit.storage.handling import Handling, handling, les_plan
from ipkit.storage.okt import Okt


def registrer_samtykke(okt: Okt, plan: int, svar: Mapping[str, Any], *, utgave: int | None = None) -> int:
    """Record a consent or a refusal and return its number (rules 25–28, 35)."""
    with handling(okt, "samtykke registrer", plan, utgave=utgave) as h:
        samtykke = nytt_samtykke(h.plan, dict(svar), okt.dagens, okt.innstillinger)
        _lagre(okt, h, samtykke)
    return samtykke.nummer


def registrer_samtykker(
    okt: Okt,
    plan: int,
    svar: Mapping[str, Any],
    deltakere: Sequence[Mapping[str, Any]],
    *,
    utgave: int | None = None,
) -> tuple[int, ...]:
    """Record the answers for several participants in one act, all or none, and return their numbers."""
    with handling(okt, "samtykke registrer", plan, utgave=utgave) as h:
        nye = nye_samtykker(h.plan, svar, deltakere, okt.dagens, okt.innstillinger)
        _lagre(okt, h, *nye)
    return tuple(s.nummer for s in nye)


def forny_samtykke(okt: Okt, plan: int, nummer: int, svar: Mapping[str, Any]) -> int:
    """Renew a consent and return the number of the new one (rules 29, 31, 32)."""
    with handling(okt, "samtykke forny", plan) as h:
        nytt = forny(h.plan, nummer, svar, okt.dagens, okt.ekte, okt.innstillinger)
        h.lagre(nytt)
    return nytt.nummer


def avklar_nei(okt: Okt, plan: int, nummer: int, grunn: str | None, dato: date | None = None) -> None:
    """Record that a parent's no is clarified and no longer stops the sharing (rule 34).

    How it was clarified stands in the table of reasons, in no document and in no list.
    """
    with handling(okt, "samtykke avklar", plan, begrunnelse=grunn) as h:
        h.lagre(avklar(h.plan, nummer, dato or okt.dagens, okt.siste_dag, grunn))


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
        _lagre(okt, h, *trukket)
    return trukket


def _lagre(okt: Okt, h: Handling, *svar: Samtykke) -> None:
    """Write the answers; what a no takes with it goes too (rules 23, 30): the yes to meetings to come, and
    of a private draft all of it, the mapping included."""
    h.lagre(*svar)
    for s in svar:
        nei_fra = s.trukket if s.svar == "ja" else s.gjelder_fra
        if nei_fra is not None and s.svar != "ubesvart":
            h.lagre(*uten_ja(h.plan, None if s.deltaker is None else str(s.deltaker), nei_fra))
    if avslaar_utkastet(h.plan, svar, okt.siste_dag):
        ta_ut_utkastet(okt, h)


def uten_erklaering(okt: Okt, plan: int, nevnt: Sequence[int], navn: str) -> tuple[int, ...]:
    """Those of the participants who still have to sign a declaration of secrecy (rule 39).

    `navn` is what the log calls the act that asks.
    """
    if not nevnt:
        return ()
    lest = les_plan(okt, plan, f"{navn} (vis)")
    return tuple(
        n
        for n in nevnt
        if mangler_erklaering(lest, lest.finn_deltaker(n), okt.dagens, okt.ekte, okt.innstillinger)
    )


def tiltak_uten_deltaker(okt: Okt, plan: int, deltaker: int) -> tuple[str, ...]:
    """The open measures of a participant whose consent was withdrawn."""
    return aapne_tiltak(les_plan(okt, plan, "samtykke trekk-tilbake (vis)"), deltaker)
