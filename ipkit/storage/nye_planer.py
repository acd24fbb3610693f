"""Whole new plans into the register, one or many, in one go."""

from collections.abc import Iterable, Sequence
from typing import Any

from ipkit.domain.elementer import BARN, HODE, PLANEIER, elementnavn, er_innhold, planens_elementer, slag_for
from ipkit.domain.person import Person, flettet
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import ligner
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.verdi import renset, replace
from ipkit.errors import KonfliktError
from ipkit.storage import logg
from ipkit.storage.handling import handlingsrad, historikkrad, neste_nummer
from ipkit.storage.koder import oppdater, sett_inn_mange
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_person, verdier_av


def sett_inn_planer(
    okt: Okt, navn: str, planer: Sequence[Plan], begrunnelse: str | None = None
) -> tuple[int, ...]:
    """Write whole new plans, with act, history and log, and return their numbers.

    Inside a write transaction. A plan number in the values is not looked at: the register gives them
    in order of arrival. A planeier who is there already is kept, with what is said of them now.
    Raises KonfliktError where the planeier's id belongs to somebody else.
    """
    forste = neste_nummer(okt, "plan", len(planer))
    rader: dict[str, list[dict[str, Any]]] = {slag.navn: [] for slag in (PLANEIER, HODE, *BARN)}
    handlinger, historikk, personer = [], [], _kjente_personer(okt, planer)
    flere: set[str] = set()  # planeiers who have another plan
    for nummer, plan in enumerate(planer, start=forste):
        utgave = max(plan.hode.utgave, 1)
        har_innhold = any(er_innhold(elementnavn(e)) for e in planens_elementer(plan))
        hode = replace(
            plan.hode, nummer=nummer, utgave=utgave, innhold_utgave=utgave if har_innhold else None
        )
        handlinger.append(handlingsrad(okt, navn, nummer, hode.utgave))
        kjent = personer.get(plan.planeier.id)
        planeier = renset(plan.planeier) if kjent is None else _samme_person(kjent, plan)
        if kjent is not None:
            flere.add(kjent.id)
        for element in map(renset, planens_elementer(replace(plan, hode=hode, planeier=planeier))):
            historikk.append(historikkrad(nummer, hode.utgave, elementnavn(element), element))
            if isinstance(element, Person) and kjent is not None:
                continue
            merke = {} if isinstance(element, Person | Planhode) else {"plan": nummer}
            rader[slag_for(element).navn].append({**verdier_av(element), **merke})
        personer[planeier.id] = planeier
    for tabell, innhold in rader.items():
        sett_inn_mange(okt.db, tabell, innhold)
    _oppdater_personer(okt, [personer[id_] for id_ in flere])
    sett_inn_mange(okt.db, "handling", handlinger)
    sett_inn_mange(okt.db, "historikk", historikk)
    numre = tuple(range(forste, forste + len(planer)))
    for nummer in numre:
        logg.ny_kjede(okt, nummer)
        logg.skriv(okt, nummer, navn, begrunnelse=begrunnelse)
    return numre


def _samme_person(kjent: Person, plan: Plan) -> Person:
    """The registered planeier with what this plan says. A copied file must give nobody another's plan."""
    oppgitt = renset(plan.planeier)
    if oppgitt.fodselsdato != kjent.fodselsdato or not ligner(oppgitt.navn, kjent.navn):
        raise KonfliktError(
            "Planeierens id i en av planene tilhører en annen person. Fjern linjen «id» under «planeier», "
            "eller rett navn og fødselsdato. Ingenting er lagret."
        )
    return flettet(kjent, oppgitt, nyere=plan.hode.status not in LUKKET)


def _oppdater_personer(okt: Okt, personer: Iterable[Person]) -> None:
    """Write what has become different of planeiers who have more than one plan."""
    for person in personer:
        lagret = hent_person(okt.db, person.id)
        if person != lagret:
            oppdater(okt.db, "person", {**verdier_av(person), "version": lagret.version + 1})


def _kjente_personer(okt: Okt, planer: Sequence[Plan]) -> dict[str, Person]:
    kjente = {}
    for plan in planer:
        if okt.db.les_en("SELECT id FROM person WHERE id = :id", id=plan.planeier.id):
            kjente[plan.planeier.id] = hent_person(okt.db, plan.planeier.id)
    return kjente
