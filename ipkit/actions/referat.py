"""The minutes: recorded with what they change in the plan, sent, remarked upon, approved."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from ipkit.actions.maal import krev_plansamtykke
from ipkit.actions.svarfil import UTEN_FIL, Filsvar, hvem
from ipkit.domain.deltaker import Kontaktform
from ipkit.domain.elementer import med
from ipkit.domain.mote import Mote
from ipkit.domain.moteendring import Planendringer
from ipkit.domain.moteregler import neste_mote
from ipkit.domain.moteregler import plan_oppdatert as sett_plan_oppdatert
from ipkit.domain.plan import Plan
from ipkit.domain.referatregler import Referatfort, for_referat, godkjenn_referat, ny_merknad
from ipkit.domain.svarfeil import STRENG, Svarfeil, Svarkontroll
from ipkit.domain.tilgang import vurder_motemottaker
from ipkit.domain.utelatt import har_grense
from ipkit.domain.utsending import Utsending
from ipkit.domain.utsendingsregler import ny_kopi, nye_mottakere, send_referat
from ipkit.errors import VerdifeilError
from ipkit.storage.handling import Handling, handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


class Referat(NamedTuple):
    """What is recorded of a meeting: answers, who came (by part or name), the paragraphs, what else is
    known of those who came, and what was agreed to change in the plan."""

    svar: Svar
    oppmoter: Mapping[str, str]
    punkter: tuple[Svar, ...]
    ja_til_motet: tuple[str, ...] = ()
    om_deltakere: Mapping[str, Svar] | None = None
    endringer: Planendringer = Planendringer()


class Skrevet(NamedTuple):
    """What came of it: the meeting, the number of the next one where one was planned, how many goals and
    measures it changed, and how many of those are proposals until they are agreed with the planeier."""

    mote: Mote
    neste_mote: int | None
    endret: int
    forslag: int


def skriv_referat(
    okt: Okt, plan: int, mote: int, referat: Referat, *, rett: str | None = None, fil: Filsvar = UTEN_FIL
) -> Skrevet:
    """Record the minutes of a meeting and all it changed in the plan, in one act (rules 58, 106–111, 116).

    What changes the plan needs consent A (rule 23). Those who may have the minutes are put on the
    distribution list (rule 118), and the next meeting is planned where a date is agreed. Minutes that are
    recorded stay; `rett` is the reason for correcting them, and what they said before stays in history
    (rule 142). `fil` is the file that answers came from: all that is wrong in it is raised at once.
    """
    with handling(okt, "mote referat", plan, begrunnelse=rett, utgave=fil.utgave) as h:
        if referat.endringer:
            krev_plansamtykke(okt, h)
        _si_alt_galt_i_filen(fil, lambda kontroll: _fort(okt, h.plan, mote, referat, rett, kontroll))
        fort = _fort(okt, h.plan, mote, referat, rett, STRENG)
        h.lagre(*fort.endret, fort.mote, *fort.deltakere, *fort.punkter)
        h.fjern(*(p for p in h.plan.referatpunkt if p.mote == mote and p.nummer > len(fort.punkter)))
        dager = okt.dagens, okt.ekte, okt.innstillinger
        h.lagre(*nye_mottakere(_med_samtykke(h.plan, fort), "referat", mote, fort.deltakere, *dager))
        neste = neste_mote(fort.plan, fort.mote, fort.deltakere, *dager)
        _planlegg(h, neste)
    unike = {id(e): e for e in {(type(e), getattr(e, "maal", 0), e.nummer): e for e in fort.endret}.values()}
    forslag = sum(e.status == "forslag" for e in unike.values())
    return Skrevet(fort.mote, neste[0].nummer if neste else None, len(unike), forslag)


def _fort(
    okt: Okt, plan: Plan, mote: int, referat: Referat, rett: str | None, kontroll: Svarkontroll
) -> Referatfort:
    return for_referat(
        plan,
        mote,
        referat.svar,
        referat.oppmoter,
        referat.punkter,
        okt.dagens,
        okt.innstillinger,
        rett=rett is not None,
        ja_til_motet=referat.ja_til_motet,
        om_deltakere=referat.om_deltakere,
        endringer=referat.endringer,
        kontroll=kontroll,
        siste_dag=okt.siste_dag,
    )


def _si_alt_galt_i_filen(fil: Filsvar, prov: Callable[[Svarkontroll], Referatfort]) -> None:
    """Raises FilfeilError with every fault of the file: of its text, and of what the rules say of it."""
    if fil.lest is None:
        return
    kontroll = Svarkontroll(alle=True, uleste=fil.uleste)
    prov(kontroll)
    fil.reis((*kontroll.feil, *_nevnt_to_ganger(fil)))


def _nevnt_to_ganger(fil: Filsvar) -> Iterator[Svarfeil]:
    """One person in two rows: which of them counts is not guessed."""
    navn = [hvem(rad) for rad in fil.deltakere]
    for n, en in enumerate(navn):
        if en in navn[:n]:
            yield Svarfeil(("deltakere", n), VerdifeilError("Den samme står to ganger under «deltakere»."))


def legg_til_merknad(okt: Okt, plan: int, mote: int, svar: Svar) -> bool:
    """Record a remark on the minutes; returns whether it came in time (rule 119)."""
    with handling(okt, "mote merknad", plan) as h:
        nytt, merknad, i_tide = ny_merknad(h.plan, mote, {"dato": okt.dagens, **svar}, okt.siste_dag)
        h.lagre(nytt, merknad)
    return i_tide


def godkjenn(okt: Okt, plan: int, mote: int, dato: date | None) -> None:
    """Approve the minutes (rule 119)."""
    with handling(okt, "mote godkjenn", plan) as h:
        h.lagre(godkjenn_referat(h.plan, mote, dato or okt.dagens, okt.siste_dag))


def merk_plan_oppdatert(okt: Okt, plan: int, mote: int, dato: date | None) -> None:
    """The plan has been brought in line with a meeting, or needed no change (rule 116)."""
    with handling(okt, "mote plan-oppdatert", plan) as h:
        h.lagre(sett_plan_oppdatert(h.plan, mote, dato or okt.dagens, okt.siste_dag))


def gi_kopi(
    okt: Okt,
    plan: int,
    mote: int,
    *,
    til: str | None = None,
    navn: str | None = None,
    maate: Kontaktform | None = None,
    planeier_onsker: bool = False,
) -> Utsending:
    """Put one more on the distribution list of the minutes, or change the way (rules 44, 106, 118)."""
    with handling(okt, "mote kopi", plan) as h:
        rad = ny_kopi(
            h.plan,
            mote,
            til,
            navn,
            maate,
            planeier_onsker=planeier_onsker,
            dato=okt.dagens,
            ekte_dato=okt.ekte,
            innstillinger=okt.innstillinger,
        )
        h.lagre(rad)
    return rad


class Sendt(NamedTuple):
    """Who the minutes were sent to now, who on the list may not have them any longer, and the parts whose
    consent has a limit in words (rule 28)."""

    til: tuple[Utsending, ...]
    sperret: tuple[Utsending, ...]
    med_grense: tuple[str, ...] = ()


def send(
    okt: Okt, plan: int, mote: int, til: Iterable[str], dato: date | None, *, prov: bool = False
) -> Sendt:
    """Record that the minutes were sent (rules 24, 106, 118); `prov`: only see whether it can be recorded."""
    with handling(okt, "mote send-referat", plan) as h:
        nytt, sendt, sperret = send_referat(
            h.plan, mote, til, dato or okt.dagens, okt.siste_dag, okt.ekte, okt.innstillinger
        )
        if not prov:
            h.lagre(nytt, *sendt)
        dager = okt.dagens, okt.ekte, okt.innstillinger
        parter = [u.mottaker for u in sendt if u.mottaker is not None]
        grense = [p for p in parter if har_grense(h.plan, vurder_motemottaker(h.plan, mote, p, *dager))]
    return Sendt(sendt, sperret, tuple(grense))


def _med_samtykke(plan: Plan, fort: Referatfort) -> Plan:
    """The plan with those who came, so that a yes given to this meeting counts (rule 106)."""
    return med(plan, fort.mote, *fort.deltakere)


def _planlegg(h: Handling, neste: Any) -> None:
    if neste is not None:
        mote, deltakere, saker = neste
        h.lagre(mote, *deltakere, *saker)
