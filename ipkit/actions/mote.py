"""Meetings and minutes."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ipkit.domain.mote import Mote
from ipkit.domain.moteregler import avlys, for_referat, nytt_mote
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


class Referat(NamedTuple):
    """What is recorded of a meeting: answers, who came (by part or name), and the paragraphs."""

    svar: Svar
    oppmoter: Mapping[str, str]
    punkter: tuple[Svar, ...]
    ja_til_motet: tuple[str, ...] = ()


def legg_til_mote(
    okt: Okt,
    plan: int,
    svar: Svar,
    deltakere: Iterable[str],
    *,
    ja_til_motet: Iterable[str] = (),
    saker: Iterable[Svar] = (),
    gjester: Mapping[str, bool] | None = None,
    utgave: int | None = None,
) -> int:
    """Plan a meeting and return its number; only those within consent are invited (rule 106)."""
    with handling(okt, "mote ny", plan, utgave=utgave) as h:
        mote, invitert, saksliste = nytt_mote(
            h.plan,
            dict(svar),
            deltakere,
            okt.dagens,
            okt.ekte,
            okt.innstillinger,
            tuple(ja_til_motet),
            saker,
            gjester,
        )
        h.lagre(mote, *invitert, *saksliste)
    return mote.nummer


def skriv_referat(
    okt: Okt, plan: int, mote: int, referat: Referat, *, rett: str | None = None, utgave: int | None = None
) -> Mote:
    """Record the minutes of a meeting (rules 106, 107, 109, 111).

    Minutes that are recorded stay; `rett` is the reason for correcting them, and what they said before
    stays in history (rule 142).
    """
    with handling(okt, "mote referat", plan, begrunnelse=rett, utgave=utgave) as h:
        holdt, oppmote, punkter = for_referat(
            h.plan,
            mote,
            referat.svar,
            referat.oppmoter,
            referat.punkter,
            okt.dagens,
            okt.innstillinger,
            rett=rett is not None,
            ja_til_motet=referat.ja_til_motet,
        )
        h.lagre(holdt, *oppmote, *punkter)
        h.fjern(*(p for p in h.plan.referatpunkt if p.mote == mote and p.nummer > len(punkter)))
    return holdt


def avlys_mote(okt: Okt, plan: int, mote: int, grunn: str | None = None) -> None:
    """Cancel a planned meeting; the reason stands in its own table."""
    with handling(okt, "mote avlys", plan, begrunnelse=grunn) as h:
        h.lagre(avlys(h.plan, mote))
