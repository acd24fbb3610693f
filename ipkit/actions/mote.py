"""Meetings: planned, called, moved, called off."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.mote import Mote
from ipkit.domain.motedeltakelse import (
    ansvar_for,
    endret_deltaker,
    foreslaa_deltakere,
    part_eller_navn,
    uten_deltaker,
)
from ipkit.domain.moteregler import avlys, endre_mote, innkall, kontroller_kommende, nytt_mote
from ipkit.domain.moteregler import informert as sett_informert
from ipkit.domain.saksliste import fornyet, ny_sak
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.utsending import Utsending
from ipkit.domain.utsendingsregler import nye_mottakere
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


class Planlagt(NamedTuple):
    """A new meeting, and who ought to be asked too: they are responsible for what is on the agenda."""

    nummer: int
    foreslaatt: tuple[str, ...]


class Aktuell(NamedTuple):
    """One in the plan who could be asked: the open measures they are responsible for, whether those are on
    the agenda (rule 105), and whether consent reaches them (rule 106)."""

    nummer: int
    betegnelse: str
    ansvar: str
    foreslaatt: bool
    innenfor: bool


def aktuelle(okt: Okt, plan: int, svar: Svar, saker: Iterable[Svar]) -> tuple[Aktuell, ...]:
    """Everybody who could be asked to a meeting that is being planned; the read is logged."""
    hele = les_plan(okt, plan, "mote ny (deltakere)")
    dager = okt.dagens, okt.ekte, okt.innstillinger
    saksliste = nytt_mote(hele, svar, (), *dager, saker=saker)[2]
    foreslaatt, ansvar = foreslaa_deltakere(hele, saksliste), ansvar_for(hele)
    return tuple(
        Aktuell(
            d.nummer,
            d.betegnelse,
            ansvar.get(str(d.nummer), ""),
            str(d.nummer) in foreslaatt,
            vurder_mottaker(hele, str(d.nummer), *dager).tillatt,
        )
        for d in hele.deltaker
        if d.ut is None or d.ut > okt.dagens
    )


def legg_til_mote(
    okt: Okt,
    plan: int,
    svar: Svar,
    deltakere: Iterable[str],
    *,
    ja_til_motet: Iterable[str] = (),
    saker: Iterable[Svar] = (),
    rader: Iterable[Svar] = (),
    foreslaatte: bool = False,
    utgave: int | None = None,
) -> Planlagt:
    """Plan a meeting; only those within consent are invited (rule 106).

    With `foreslaatte` those who are responsible for the measures on the agenda are asked, as far as
    consent reaches (rule 105).
    """
    with handling(okt, "mote ny", plan, utgave=utgave) as h:
        hvem, ja, bedt_saker, bedt = list(deltakere), tuple(ja_til_motet), tuple(saker), tuple(rader)
        dager = okt.dagens, okt.ekte, okt.innstillinger
        mote, invitert, saksliste = nytt_mote(h.plan, svar, hvem, *dager, ja, bedt_saker, bedt)
        foreslaatt = [
            part for part in foreslaa_deltakere(h.plan, saksliste) if part not in {m.part for m in invitert}
        ]
        if foreslaatte:
            innenfor = [p for p in foreslaatt if vurder_mottaker(h.plan, p, *dager).tillatt]
            mote, invitert, saksliste = nytt_mote(
                h.plan, svar, [*hvem, *innenfor], *dager, ja, bedt_saker, bedt
            )
            foreslaatt = [p for p in foreslaatt if p not in innenfor]
        h.lagre(mote, *invitert, *saksliste)
    return Planlagt(mote.nummer, tuple(foreslaatt))


def endre(okt: Okt, plan: int, mote: int, svar: Svar) -> Mote:
    """Move a coming meeting, or record that its attendees were cleared with the planeier (rule 104)."""
    with handling(okt, "mote endre", plan) as h:
        nytt = endre_mote(h.plan, mote, svar, okt.siste_dag)
        h.lagre(nytt)
    return nytt


def legg_til_sak(okt: Okt, plan: int, mote: int, svar: Svar) -> int:
    """Put an item on the agenda of a coming meeting (rules 82, 102, 117)."""
    with handling(okt, "mote sak", plan) as h:
        sak = ny_sak(h.plan, kontroller_kommende(h.plan.finn_mote(mote)), svar)
        h.lagre(sak)
    return sak.nummer


def sett_deltaker(okt: Okt, plan: int, mote: int, svar: Svar) -> None:
    """Ask one more to a meeting, or change what is said of one who is asked (rule 106)."""
    with handling(okt, "mote deltaker", plan) as h:
        h.plan.finn_mote(mote)
        h.lagre(endret_deltaker(h.plan, mote, svar, okt.dagens, okt.ekte, okt.innstillinger))


def ta_ut_deltaker(okt: Okt, plan: int, mote: int, hvem: str) -> None:
    """Ask somebody no longer, to a meeting that is still to be held."""
    with handling(okt, "mote deltaker", plan) as h:
        kontroller_kommende(h.plan.finn_mote(mote))
        h.fjern(uten_deltaker(h.plan, mote, hvem))


class Innkalt(NamedTuple):
    """A meeting that is called, and the list of those who get the invitation."""

    mote: Mote
    utsendinger: tuple[Utsending, ...]


def kall_inn(okt: Okt, plan: int, mote: int, dato: date | None) -> Innkalt:
    """Call a meeting: the agenda is brought up to date, and the invitations are listed (rules 103, 106)."""
    with handling(okt, "mote innkall", plan) as h:
        dag = dato or okt.dagens
        nytt, bedt = innkall(h.plan, mote, dag, okt.siste_dag, okt.ekte, okt.innstillinger)
        nye, borte = fornyet(h.plan, nytt)
        rader = nye_mottakere(h.plan, "innkalling", mote, bedt, okt.dagens, okt.ekte, okt.innstillinger)
        gamle = (u for u in h.plan.utsending if (u.hva, u.gjelder) == ("innkalling", mote))
        sendt = tuple(replace(u, dato=dag) for u in (*gamle, *rader))
        h.lagre(nytt, *nye, *sendt)
        h.fjern(*borte)
    return Innkalt(nytt, sendt)


def merk_informert(okt: Okt, plan: int, mote: int, hvem: str, dato: date | None) -> None:
    """A participant has told their own service (rule 120)."""
    with handling(okt, "mote informert", plan) as h:
        part = part_eller_navn(h.plan, hvem)
        h.lagre(sett_informert(h.plan, mote, part, dato or okt.dagens, okt.siste_dag))


def avlys_mote(okt: Okt, plan: int, mote: int, grunn: str | None = None) -> None:
    """Cancel a coming meeting; the reason stands in its own table."""
    with handling(okt, "mote avlys", plan, begrunnelse=grunn) as h:
        h.lagre(avlys(h.plan, mote))
