"""Put right: take back the last act, or mark a text as wrong (rule 58; design D9). Nothing is erased."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ipkit.domain.angreregler import MERK_FEIL, kontroller_angre, kontroller_tilbake, som_merkes, staar_igjen
from ipkit.domain.elementer import elementnavn, planens_elementer
from ipkit.domain.felt import felter
from ipkit.domain.historikk import Utgave, med_samme_tekst
from ipkit.domain.historikkord import ANGRE, angring_av, tolk_elementnavn
from ipkit.domain.merkeregler import programmets_kopier
from ipkit.domain.verdi import replace
from ipkit.errors import KonfliktError
from ipkit.storage import logg
from ipkit.storage.handling import Handling, handling
from ipkit.storage.historikk import Historikk
from ipkit.storage.koder import endret_av_andre
from ipkit.storage.okt import Okt


def som_angres(okt: Okt, plan: int) -> Utgave:
    """The version that would be taken back, without doing it: shown before it is asked for.

    Raises RegelError where it may not be.
    """
    navn = f"{ANGRE} (vis)"
    with handling(okt, navn, plan) as h:
        historikk = Historikk(okt.db, plan)
        _kontroller(h, historikk)
    logg.skriv_alene(okt, plan, navn)
    return historikk.siste


def angre(okt: Okt, plan: int, utgave: int | None = None) -> Utgave:
    """Take back the last act of the same person, as a new act, and return the version taken back.

    `utgave` is the version that was shown. Raises RegelError where it may not be, and KonfliktError
    where the plan has been changed since, or the planeier through another plan.
    """
    with handling(okt, ANGRE, plan) as h:
        historikk = Historikk(okt.db, plan)
        siste = historikk.siste
        if utgave is not None and utgave != siste.nummer:
            raise endret_av_andre()
        _kontroller(h, historikk)
        naa = {elementnavn(e): e for e in planens_elementer(h.plan)}
        for endring in siste.endringer:
            _skriv_tilbake(h, historikk, endring.element, naa.get(endring.element))
        h.navn = angring_av(siste.navn)
    return siste


def _kontroller(h: Handling, historikk: Historikk) -> None:
    """Raises RegelError, KonfliktError."""
    okt, siste = h.okt, historikk.siste
    utstedt = okt.db.les_en(
        "SELECT 1 FROM dokument WHERE plan = :plan AND utgave >= :utgave",
        plan=h.plan.hode.nummer,
        utgave=siste.nummer,
    )
    kontroller_angre(h.plan, siste, okt.os_bruker, okt.utfort_av, utstedt is not None)
    kontroller_tilbake(h.plan, historikk.ved(siste.nummer - 1))
    planeier = historikk.element("person", siste.nummer)
    if any(e.element == "person" for e in siste.endringer) and not _samme(planeier, h.plan.planeier):
        raise KonfliktError(
            "Planeiers opplysninger er endret i en annen plan etterpå. Rett dem med: "
            f"ipkit endre-plan {h.plan.hode.nummer}"
        )


def _samme(a: Any, b: Any) -> bool:
    return all(getattr(a, navn) == getattr(b, navn) for navn in felter(type(a)))


def _skriv_tilbake(h: Handling, historikk: Historikk, navn: str, naa: Any) -> None:
    """Give one element the content it had before the newest act; what was new is taken out."""
    foer = historikk.element(navn, historikk.siste.nummer - 1)
    if foer is None:
        h.fjern(naa)
    elif naa is None:
        h.lagre(foer)
    else:
        h.lagre(replace(naa, **{felt: getattr(foer, felt) for felt in felter(type(naa))}))


class Merket(NamedTuple):
    """The names of what was marked, of what the program had written of it and that went along, of measures
    still open under a goal, and of others with the same text."""

    navn: tuple[str, ...]
    fulgte: tuple[str, ...]
    aapne: tuple[str, ...]
    kopier: tuple[str, ...]


def merk_feil(okt: Okt, plan: int, elementer: Sequence[str], grunn: str | None) -> Merket:
    """Take the texts of these elements away from view, of earlier versions too.

    A goal or measure that was open is so no longer; the measures of a goal stay as they are.

    That there was something, who marked it, when and why, stays (design D9); so do the rows of history,
    for the audit. A closed plan too can be put right. Raises RegelError, IkkeFunnetError.
    """
    navn = tuple(dict.fromkeys(map(tolk_elementnavn, elementer)))
    with handling(okt, MERK_FEIL, plan, begrunnelse=grunn, kan_vaere_avsluttet=True) as h:
        historikk = Historikk(okt.db, plan)
        for element in navn:
            merket = som_merkes(h.plan, element, historikk.har(element), grunn)
            if merket is None:
                h.merk(element)
            else:
                h.lagre(merket)
        uten_tekst, av_sakslisten = programmets_kopier(h.plan, navn)
        h.lagre(*uten_tekst)
        h.fjern(*av_sakslisten)
    fulgte = tuple(elementnavn(e) for e in (*uten_tekst, *av_sakslisten))
    kopier = tuple(n for n in med_samme_tekst(h.plan, navn) if n not in fulgte)
    return Merket(navn, fulgte, staar_igjen(h.plan, navn), kopier)
