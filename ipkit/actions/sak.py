"""The case around the plan, from the first request (rules 1–22, 132, 135).

A case is the early life of a plan: the same number, the same log. Everything here is for the planeier and
the coordinator only.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from ipkit.actions.plan import kjent_person, ny_koordinator, utvalg
from ipkit.domain.bygg import besvart, bygg, endret, neste_nummer
from ipkit.domain.dato import dager_over, kort, pluss_maaneder
from ipkit.domain.felt import felter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import kontroller_periode, kontroller_skjedd
from ipkit.domain.planstatus import SAK
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Informasjon
from ipkit.domain.sakregler import (
    besvart_sporsmaal,
    gjelder_avsluttet,
    kontroller_en_koordinator,
    kontroller_er_sak,
    kontroller_hendelser,
    kontroller_kan_starte,
    kontroller_noe_uten_plan,
    kontroller_rekkefolge,
    med_status,
    ny_beslutning,
    ny_vurdering,
    nytt_onske,
    rettet_vurdering,
)
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError
from ipkit.storage import logg
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.sporringer import ALLE, Sakslinje, saker

if TYPE_CHECKING:
    from ipkit.domain.rett import Rettsgrunnlag

Svar = Mapping[str, Any]


def ny_sak(okt: Okt, svar: Svar, *, annen_person: str | None = None) -> int:
    """Register a request from or for a person, and return the number of the case (rules 1–4).

    Raises RegelError where the person has an open plan or case (rule 49), VerdifeilError.
    """
    kontroller_skjedd(svar.get("fodselsdato"), okt.siste_dag, "Fødselen")
    kontroller_hendelser(svar, okt.siste_dag)
    person = Person(id=str(uuid4()), **utvalg(svar, felter(Person)))
    hode = Planhode(
        id=str(uuid4()),
        nummer=0,
        planeier_id=person.id,
        status="henvendelse",
        opprettet=okt.dagens,
        sprak=okt.innstillinger.sprak,
        **utvalg(svar, ("saksnummer", "plan_annet_sted", "gjelder_barn")),
    )
    henvendelse = bygg(Henvendelse, utvalg(svar, felter(Henvendelse)), nummer=1)
    plan = Plan(hode=hode, planeier=person, henvendelse=(henvendelse,))
    try:
        with okt.db.skriving():
            logg.laas_kjede(okt, logg.REGISTERKJEDE)
            planeier = kjent_person(okt, person, annen_person=annen_person)
            plan = replace(plan, planeier=planeier, hode=replace(hode, planeier_id=planeier.id))
            return sett_inn_planer(okt, "sak ny", [plan], annen_person)[0]
    except RegelError as feil:
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "sak ny", resultat=f"avvist {feil.kode}")
        raise


def registrer_henvendelse(okt: Okt, plan: int, svar: Svar, nummer: int | None = None) -> int:
    """One more request in the case, or (`nummer`) what was missing in one (rules 1–4)."""
    with handling(okt, "sak henvendelse", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        if nummer is None:
            ny = bygg(Henvendelse, besvart(svar), nummer=neste_nummer(h.plan.henvendelse))
        else:
            ny = endret(_finn_henvendelse(h.plan, nummer), svar)
        h.lagre(ny)
    return ny.nummer


def send_forelopig_svar(okt: Okt, plan: int, nummer: int, dato: date | None = None) -> None:
    """Record that a provisional answer was sent (rule 15)."""
    with handling(okt, "sak forelopig-svar", plan) as h:
        henvendelse = _finn_henvendelse(h.plan, nummer)
        sendt = dato or okt.dagens
        kontroller_hendelser({"forelopig_svar": sendt}, okt.siste_dag)
        kontroller_rekkefolge(henvendelse.dato, sendt, "Det foreløpige svaret")
        h.lagre(replace(henvendelse, forelopig_svar=sendt))


def registrer_onske(okt: Okt, plan: int, svar: Svar) -> int:
    """Whether the person wants a plan (rule 6)."""
    with handling(okt, "sak onske", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        onske = nytt_onske(h.plan, svar)
        h.lagre(onske)
    return onske.nummer


def registrer_informasjon(okt: Okt, plan: int, svar: Svar) -> int:
    """Information that was given (rule 5)."""
    with handling(okt, "sak informasjon", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        informasjon = bygg(Informasjon, besvart(svar), nummer=neste_nummer(h.plan.informasjon))
        h.lagre(informasjon)
    return informasjon.nummer


def registrer_vurdering(okt: Okt, plan: int, svar: Svar, nummer: int | None = None) -> int:
    """An assessment with its seven points; the case is then under assessment (rules 6–9).

    `nummer`: one that is put right, with what is answered now.
    """
    with handling(okt, "sak vurdering", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        vurdering = (
            ny_vurdering(h.plan, svar, okt.dagens)
            if nummer is None
            else rettet_vurdering(h.plan, nummer, svar)
        )
        h.lagre(vurdering)
        if nummer is not None:
            return nummer
        if h.plan.hode.status in ("henvendelse", "avklares", "uten_plan"):
            h.lagre(med_status(h.plan, "under_vurdering"))
    return vurdering.nummer


def avklar(okt: Okt, plan: int, grunn: str | None = None) -> None:
    """In doubt: koordinerende enhet is to clarify whether there is a right to a plan (rule 16)."""
    with handling(okt, "sak avklar", plan, begrunnelse=grunn) as h:
        h.lagre(med_status(h.plan, "avklares"))


def registrer_beslutning(okt: Okt, plan: int, svar: Svar, mapper: Sequence[Path] = ()) -> tuple[int, bool]:
    """A decision with its reasons and legal basis; its number, and whether it is still a case without a plan
    (rules 10, 11, 14, 135).

    `mapper` are the municipality's own folders, where dated legal data may lie. Raises RegelError,
    VerdifeilError for a legal basis that was not known that day.
    """
    from ipkit.domain.rett import krev_grunnlag
    from ipkit.rettsdata import les_rettsdata

    with handling(okt, "sak beslutning", plan, kan_vaere_avsluttet=gjelder_avsluttet(svar)) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        beslutning, hode = ny_beslutning(h.plan, svar)
        krev_grunnlag(les_rettsdata(mapper).rettsgrunnlag, beslutning.rettsgrunnlag, beslutning.dato)
        h.lagre(beslutning, hode)
    return beslutning.nummer, hode.status in SAK


def endre_beslutning(okt: Okt, plan: int, nummer: int, svar: Svar) -> None:
    """When the planeier was told, and when it was entered elsewhere, also of a closing (rules 13, 135)."""
    with handling(okt, "sak endre-beslutning", plan, kan_vaere_avsluttet=True) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        for b in h.plan.beslutning:
            if b.nummer == nummer:
                kontroller_rekkefolge(b.dato, svar.get("underrettet"), "At planeier fikk beslutningen")
                h.lagre(endret(b, utvalg(svar, ("underrettet", "fagsystem", "fort"))))
                return
        raise IkkeFunnetError(f"Plan {plan} har ikke beslutning {nummer}. Se: ipkit sak vis {plan}")


def registrer_sporsmaal(okt: Okt, plan: int, svar: Svar) -> int:
    """A question from the planeier (rule 132)."""
    with handling(okt, "sak sporsmaal", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        sporsmaal = bygg(Foresporsel, besvart(svar), nummer=neste_nummer(h.plan.foresporsel))
        h.lagre(sporsmaal)
    return sporsmaal.nummer


def besvar_sporsmaal(okt: Okt, plan: int, nummer: int, svar: Svar) -> None:
    """Forward or answer it (rule 132)."""
    with handling(okt, "sak besvar", plan) as h:
        kontroller_hendelser(svar, okt.siste_dag)
        h.lagre(besvart_sporsmaal(h.plan, nummer, svar))


def uten_plan(okt: Okt, plan: int, svar: Svar) -> None:
    """A koordinator, an ansvarsgruppe or both, without a plan (rules 18, 19)."""
    with handling(okt, "sak uten-plan", plan) as h:
        kontroller_noe_uten_plan(svar)
        alt_uten = h.plan.hode.status == "uten_plan"
        hode = h.plan.hode if alt_uten else med_status(h.plan, "uten_plan")
        h.lagre(replace(hode, **utvalg(svar, ("ansvarsgruppe",))))
        _lagre_koordinator(okt, h, svar)


def start_plan(okt: Okt, plan: int, svar: Svar) -> None:
    """Plan work begins: the case becomes a draft of a plan (rules 6, 11, 23).

    Raises RegelError where it is not granted, unless the municipality makes no decisions of its own.
    """
    with handling(okt, "sak start", plan) as h:
        kontroller_er_sak(h.plan)
        kontroller_kan_starte(h.plan, okt.innstillinger.beslutningsform)
        kontroller_periode(svar.get("fra"), svar.get("til"))
        h.lagre(replace(med_status(h.plan, "utkast"), **utvalg(svar, ("fra", "til", "detaljgrad"))))
        _lagre_koordinator(okt, h, svar)


class Lestsak(NamedTuple):
    """A case as it is shown: by decision, the legal basis in short and how to complain (rules 13, 14)."""

    plan: Plan
    rettsgrunnlag: Mapping[int, str]
    klageveier: Mapping[int, str]


def les_sak(okt: Okt, plan: int, mapper: Sequence[Path] = ()) -> Lestsak:
    """The case for the coordinator's own eyes; the read is logged.

    `mapper` are the municipality's own folders, where dated legal data may lie.
    """
    lest = les_plan(okt, plan, "sak vis")
    if not lest.beslutning:
        return Lestsak(lest, {}, {})
    from ipkit.domain.rett import gjeldende
    from ipkit.rettsdata import les_rettsdata

    rader = les_rettsdata(mapper).rettsgrunnlag
    lover = {b.nummer: gjeldende(rader, b.dato).get(b.rettsgrunnlag) for b in lest.beslutning}
    return Lestsak(
        lest,
        {b.nummer: lov.kortform if (lov := lover[b.nummer]) else b.rettsgrunnlag for b in lest.beslutning},
        {b.nummer: _klagevei(b, lover[b.nummer], okt.innstillinger) for b in lest.beslutning},
    )


def _klagevei(b: Beslutning, lov: "Rettsgrunnlag | None", innstillinger: Innstillinger) -> str:
    """How to complain, and the last day where the planeier has been told (rules 13, 14)."""
    from ipkit.domain.rett import klagefrist, klageopplysning, klagevei

    siste = klagefrist(klagevei(lov, innstillinger), b.underrettet) if b.underrettet else None
    return klageopplysning(lov, innstillinger) + (f" Siste dag er {kort(siste)}." if siste else "")


class Ventendesak(NamedTuple):
    """A case in the list: days since its first request, and the last day for an answer (rule 15)."""

    linje: Sakslinje
    ventet: int | None
    svarfrist: date | None


def liste_saker(okt: Okt, antall: int | None = None) -> list[Ventendesak]:
    """The open cases, in order of number; one row in the register's own log."""
    with okt.db.lesing():
        linjer = saker(okt.db, okt.dagens, antall or ALLE)
    numre = ",".join(str(rad.plan) for rad in linjer)
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "sak liste", felter=numre)
    maaneder = okt.innstillinger.forelopig_svar_maaneder
    return [
        Ventendesak(
            x,
            dager_over(x.mottatt, okt.dagens) if x.mottatt else None,
            pluss_maaneder(x.ubesvart, maaneder) if x.ubesvart else None,
        )
        for x in linjer
    ]


def _lagre_koordinator(okt: Okt, h: Any, svar: Svar) -> None:
    if svar.get("koordinator"):
        kontroller_en_koordinator(h.plan, okt.dagens)
        h.lagre(ny_koordinator(svar, okt.dagens, nummer=neste_nummer(h.plan.koordinator)))


def _finn_henvendelse(plan: Plan, nummer: int) -> Henvendelse:
    for henvendelse in plan.henvendelse:
        if henvendelse.nummer == nummer:
            return henvendelse
    raise IkkeFunnetError(
        f"Plan {plan.hode.nummer} har ikke henvendelse {nummer}. Se: ipkit sak vis {plan.hode.nummer}"
    )
