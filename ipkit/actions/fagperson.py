"""The register of people who work with plans, and their way into and out of the plans (rules 48, 129).

Which plans a person is in is confidential: each such answer is a row in the register's own log.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ipkit.actions.lister import tallrekke
from ipkit.domain.bygg import besvart, bygg, endret
from ipkit.domain.fagperson import (
    Fagperson,
    Opplaering,
    Plass,
    fylt,
    kontroller_arbeider_her,
    oppdatert,
)
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.verdi import replace
from ipkit.storage import fagperson as lager
from ipkit.storage import logg
from ipkit.storage.handling import handling
from ipkit.storage.koder import oppdater, sett_inn
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan, verdier_av

Svar = Mapping[str, Any]


class Lestperson(NamedTuple):
    """A person, what they have learnt, and where they have a part today."""

    person: Fagperson
    opplaering: tuple[Opplaering, ...]
    plasser: tuple[Plass, ...]


def ny_fagperson(okt: Okt, svar: Svar) -> int:
    """Add a person and return the number."""
    with okt.db.skriving():
        person = bygg(Fagperson, besvart(svar), nummer=lager.neste_fagperson(okt.db))
        sett_inn(okt.db, "fagperson", verdier_av(person))
        _logg(okt, "fagperson ny", person.nummer, sorted(besvart(svar)))
    return person.nummer


def endre_fagperson(okt: Okt, nummer: int, svar: Svar) -> tuple[Plass, ...]:
    """Change what is answered, and return where the person has a part: the plans are as they were."""
    with okt.db.skriving():
        gammel = lager.hent_fagperson(okt.db, nummer)
        ny = endret(gammel, svar)
        if ny != gammel:
            oppdater(okt.db, "fagperson", verdier_av(replace(ny, version=gammel.version + 1)))
        plasser = tuple(lager.plasser(okt.db, nummer, okt.dagens))
        _logg(okt, "fagperson endre", nummer, sorted(besvart(svar)), plasser)
    return plasser


def foer_opplaering(okt: Okt, nummer: int, svar: Svar) -> int:
    """A course, or a meeting of the network (rule 129); the number of it."""
    kontroller_skjedd(svar.get("dato"), okt.siste_dag, "Opplæringen")
    with okt.db.skriving():
        lager.hent_fagperson(okt.db, nummer)
        neste = max((o.nummer for o in lager.hent_opplaering(okt.db, nummer)), default=0) + 1
        opplaering = bygg(Opplaering, besvart(svar), fagperson=nummer, nummer=neste)
        sett_inn(okt.db, "opplaering", verdier_av(opplaering))
        _logg(okt, "fagperson opplaering", nummer, sorted(besvart(svar)))
    return neste


def vis_fagperson(okt: Okt, nummer: int) -> Lestperson:
    """The person, training and plans; the read is logged before anything is shown."""
    with okt.db.lesing():
        person = lager.hent_fagperson(okt.db, nummer)
        opplaering = tuple(lager.hent_opplaering(okt.db, nummer))
        plasser = tuple(lager.plasser(okt.db, nummer, okt.dagens))
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "fagperson vis", felter=_om(nummer, plasser))
    return Lestperson(person, opplaering, plasser)


def liste_fagpersoner(
    okt: Okt, *, uten_opplaering: bool = False, alle: bool = False
) -> list[tuple[Fagperson, tuple[Opplaering, ...]]]:
    """Those who work here, with their training; no plans.

    `uten_opplaering`: those who coordinate a plan today and have been at no course (rule 129).
    `alle`: also those who have left.
    """
    with okt.db.lesing():
        personer = lager.alle_fagpersoner(okt.db)
        opplaering = lager.hent_opplaering(okt.db)
        bare = lager.koordinerer(okt.db, okt.dagens) if uten_opplaering else None
    linjer = [(p, tuple(o for o in opplaering if o.fagperson == p.nummer)) for p in personer]
    vist = [
        (p, deres)
        for p, deres in linjer
        if (alle or p.til is None or p.til >= okt.dagens)
        and (bare is None or (p.nummer in bare and not any(o.slag == "kurs" for o in deres)))
    ]
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "fagperson liste", felter=_numre([p.nummer for p, _ in vist]))
    return vist


def fra_registeret(okt: Okt, slag: str, svar: Svar) -> dict[str, Any]:
    """The answers, filled with what the register knows where they name a `fagperson` (rule 48).

    Raises IkkeFunnetError, and RegelError for somebody who has left.
    """
    if svar.get("fagperson") is None:
        return dict(svar)
    person = lager.hent_fagperson(okt.db, svar["fagperson"])
    kontroller_arbeider_her(person, okt.dagens)
    return fylt(person, slag, svar)


def som_oppdateres(okt: Okt, nummer: int) -> tuple[Plass, ...]:
    """Where a plan says something else than the register of people; the answer is logged."""
    lest = vis_fagperson(okt, nummer)
    with okt.db.lesing():
        return tuple(p for p in lest.plasser if _ulik(lest.person, hent_plan(okt.db, p.plan), p))


def oppdater_planer(okt: Okt, nummer: int, plasser: Sequence[Plass]) -> None:
    """Bring the person's contact details up to date in these plans: one act in each (rule 48)."""
    with okt.db.lesing():
        person = lager.hent_fagperson(okt.db, nummer)
    for plan in dict.fromkeys(p.plan for p in plasser):
        with handling(okt, "fagperson oppdater", plan) as h:
            h.lagre(*(oppdatert(person, _finn(h.plan, p)) for p in plasser if p.plan == plan))


def _ulik(person: Fagperson, plan: Any, plass: Plass) -> bool:
    element = _finn(plan, plass)
    return bool(oppdatert(person, element) != element)


def _finn(plan: Any, plass: Plass) -> Any:
    return next(e for e in getattr(plan, plass.slag) if e.nummer == plass.nummer)


def _logg(okt: Okt, navn: str, nummer: int, felter: list[str], plasser: Sequence[Plass] = ()) -> None:
    logg.skriv(okt, logg.REGISTERKJEDE, navn, felter=f"{_om(nummer, plasser)} ({','.join(felter)})")


def _om(nummer: int, plasser: Sequence[Plass]) -> str:
    planer = f" plan {tallrekke([p.plan for p in plasser])}" if plasser else ""
    return f"fagperson {nummer}{planer}"


def _numre(numre: list[int]) -> str:
    return f"fagperson {tallrekke(numre)}" if numre else ""
