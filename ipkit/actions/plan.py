"""Plans: make, change, put into force."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast
from uuid import uuid4

from ipkit.actions.sporsmaal import ANDRE_TEKSTER, EGNE_ORD
from ipkit.domain.bygg import kontroller_livsomraader
from ipkit.domain.felt import felter
from ipkit.domain.person import Person
from ipkit.domain.plan import Fagplan, Koordinator, Plan, Planhode, Plantekst, Tekstslag
from ipkit.domain.planelementregler import uten_fagplan
from ipkit.domain.planregler import (
    iverksett,
    kontroller_avtalte_frister,
    kontroller_periode,
    kontroller_skjedd,
    ligner,
)
from ipkit.domain.sak import Onske
from ipkit.domain.sakregler import har_aapen, kontroller_startet
from ipkit.domain.tilgang import krev_samtykke, vurder_plansamtykke
from ipkit.domain.verdi import replace
from ipkit.domain.videreforregler import kontroller_endret_periode
from ipkit.errors import IkkeFunnetError, RegelError
from ipkit.storage import logg, sporringer
from ipkit.storage.handling import handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def ny_plan(okt: Okt, svar: Svar, *, annen_person: str | None = None) -> int:
    """Make a plan for one person, with its coordinator, and return its number.

    Rule 49: a person has one plan that is not closed; `annen_person` is the reason why somebody with a
    similar name and the same date of birth is somebody else. Raises RegelError, VerdifeilError.
    """
    kontroller_periode(svar.get("fra"), svar.get("til"))
    kontroller_skjedd(svar.get("fodselsdato"), okt.siste_dag, "Fødselen")
    plan = _bygg_plan(svar, okt)
    try:
        with okt.db.skriving():
            logg.laas_kjede(okt, logg.REGISTERKJEDE)
            plan = replace(plan, planeier=kjent_person(okt, plan.planeier, annen_person=annen_person))
            plan = replace(plan, hode=replace(plan.hode, planeier_id=plan.planeier.id))
            return sett_inn_planer(okt, "ny-plan", [plan], annen_person)[0]
    except RegelError as feil:
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "ny-plan", resultat=f"avvist {feil.kode}")
        raise


def _bygg_plan(svar: Svar, okt: Okt) -> Plan:
    """In the municipality's language; `endre-plan` chooses another."""
    dagens = okt.dagens
    person = Person(id=str(uuid4()), **utvalg(svar, felter(Person)))
    hode = Planhode(
        id=str(uuid4()),
        nummer=0,
        planeier_id=person.id,
        opprettet=dagens,
        sprak=okt.innstillinger.sprak,
        **utvalg(svar, ("fra", "til", "saksnummer", "detaljgrad", "gjelder_barn")),
    )
    koordinator = ny_koordinator(svar, dagens)
    tekster = tuple(
        Plantekst(slag=cast("Tekstslag", slag), tekst=svar[slag]) for slag in EGNE_ORD if svar.get(slag)
    )
    onske = Onske(nummer=1, dato=dagens, svar="ja")  # rule 6: whoever makes a plan has asked
    return Plan(hode=hode, planeier=person, onske=(onske,), koordinator=(koordinator,), plantekst=tekster)


def ny_koordinator(svar: Svar, dagens: date, nummer: int = 1) -> Koordinator:
    """Whoever coordinates, in place from the plan's first day, also where it is written afterwards."""
    return Koordinator(
        nummer=nummer,
        navn=svar["koordinator"],
        tjeneste=svar.get("koordinator_tjeneste"),
        telefon=svar.get("koordinator_telefon"),
        epost=svar.get("koordinator_epost"),
        fra=min(dagens, svar.get("fra") or dagens),
    )


def utvalg(svar: Svar, navn: Any) -> dict[str, Any]:
    """The answers with these names that were given."""
    return {n: svar[n] for n in navn if svar.get(n) is not None}


def kjent_person(okt: Okt, person: Person, *, annen_person: str | None = None, aapen: bool = True) -> Person:
    """The person as registered before, or as given.

    Raises RegelError where the person has a plan that is not closed (rule 49), unless `annen_person`
    says why it is somebody else, or the new plan is closed itself (`aapen` False).
    """
    for person_id, navn, aapen_plan in sporringer.fodt_samme_dag(okt.db, person.fodselsdato):
        if annen_person or not ligner(navn, person.navn):
            continue
        if aapen_plan is not None and aapen:
            raise har_aapen(aapen_plan, sporringer.planstatus(okt.db, aapen_plan))
        person = replace(person, id=person_id)
    return person


def endre_plan(
    okt: Okt,
    nummer: int,
    svar: Svar,
    *,
    fagplaner: Mapping[str, str | None] | None = None,
    uten_fagplaner: Sequence[str] = (),
    merking: Mapping[str, Svar] | None = None,
    utgave: int | None = None,
) -> None:
    """Change the plan's own facts and texts; names that are absent stay as they are.

    The planeier's own words and facts need no consent, the other texts need consent A (rule 23).
    `uten_fagplaner` are titles of other plans that no longer belong to this one (rule 63).
    `merking` sets life area and flags of texts by their name (design D13). Raises IkkeFunnetError for
    a text the plan does not have.
    """
    with handling(okt, "endre-plan", nummer, utgave=utgave) as h:
        if fagplaner or any(svar.get(slag) for slag in ANDRE_TEKSTER):
            krev_samtykke(vurder_plansamtykke(h.plan, okt.dagens, okt.ekte))
        kontroller_skjedd(svar.get("fodselsdato"), okt.siste_dag, "Fødselen")
        hode = replace(h.plan.hode, **utvalg(svar, felter(Planhode)))
        kontroller_periode(hode.fra, hode.til)
        kontroller_endret_periode(h.plan, hode, okt.dagens)
        kontroller_avtalte_frister(h.plan, hode, okt.siste_dag, okt.innstillinger)
        h.lagre(hode, replace(h.plan.planeier, **utvalg(svar, felter(Person))))
        kontroller_livsomraader([m.get("livsomraade") for m in (merking or {}).values()], okt.innstillinger)
        h.lagre(*_endrede_tekster(h.plan, svar, merking or {}), *_nye_fagplaner(h.plan, fagplaner or {}))
        h.fjern(*(uten_fagplan(h.plan, tittel) for tittel in uten_fagplaner))
        h.lagre(*_endret_koordinator(h.plan, svar, okt.dagens))


def _endrede_tekster(plan: Plan, svar: Svar, merking: Mapping[str, Svar]) -> list[Plantekst]:
    tekster = []
    for slag in (*EGNE_ORD, *ANDRE_TEKSTER):
        if not svar.get(slag) and slag not in merking:
            continue
        slag_ = cast("Tekstslag", slag)
        tekst = plan.tekst(slag_) or Plantekst(slag=slag_, tekst="")
        tekst = replace(tekst, tekst=svar.get(slag) or tekst.tekst, **merking.get(slag, {}))
        if not tekst.tekst:
            raise IkkeFunnetError(f"Planen har ikke teksten «{slag}» ennå. Skriv den i samme kommando.")
        tekster.append(tekst)
    return tekster


def _nye_fagplaner(plan: Plan, fagplaner: Mapping[str, str | None]) -> list[Fagplan]:
    kjente = {f.tittel.casefold(): f for f in plan.fagplan}
    nye, neste = [], max((f.nummer for f in plan.fagplan), default=0) + 1
    for tittel, sted in fagplaner.items():
        gammel = kjente.get(tittel.casefold())
        nye.append(Fagplan(nummer=neste, tittel=tittel) if gammel is None else gammel)
        nye[-1] = replace(nye[-1], sted=sted)
        neste += gammel is None
    return nye


def _endret_koordinator(plan: Plan, svar: Svar, dagens: date) -> list[Koordinator]:
    """New contact details of whoever coordinates, and the first one in place from the plan's first day.

    A change of person is an act of its own (rule 124).
    """
    endrede = {k.nummer: k for k in plan.koordinator}
    if plan.koordinator and svar.get("fra"):
        forste = plan.koordinator[0]
        endrede[forste.nummer] = replace(forste, fra=min(forste.fra, svar["fra"]))
    navn = ("tjeneste", "telefon", "epost")
    kontakt = {n: svar[f"koordinator_{n}"] for n in navn if svar.get(f"koordinator_{n}")}
    if kontakt:
        koordinator = plan.koordinator_paa(dagens)
        if koordinator is None:
            raise IkkeFunnetError(f"Plan {plan.hode.nummer} har ingen koordinator i dag.")
        endrede[koordinator.nummer] = replace(endrede[koordinator.nummer], **kontakt)
    return list(endrede.values())


def sett_i_verk(okt: Okt, nummer: int, svar: Svar) -> Planhode:
    """Put the plan into force: rules 50, 52, 55, 56.

    `svar`: `tilslutning` (planeier, or the kind of representative; not needed where their yes to the plan as
    it is has been recorded), `dato` (default today), and the
    agreed `neste_evaluering` and `neste_revisjon`, if any.
    """
    with handling(okt, "iverksett", nummer) as h:
        kontroller_startet(h.plan)
        hode, tilslutning = iverksett(
            h.plan,
            svar.get("tilslutning") or "",
            svar.get("dato") or okt.dagens,
            okt.innstillinger,
            okt.ekte,
            neste_evaluering=svar.get("neste_evaluering"),
            neste_revisjon=svar.get("neste_revisjon"),
        )
        h.lagre(hode, tilslutning)
    return hode
