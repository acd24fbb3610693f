"""Plans in and out of the register: the whole aggregate is read, and what changed is written."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from ipkit.domain.elementer import BARN, Elementslag
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode
from ipkit.errors import IkkeFunnetError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import fra_rad
from ipkit.storage.schema import NOKLER


def hent_plan(db: Forbindelse, nummer: int) -> Plan:
    """The plan as it is now. Raises IkkeFunnetError."""
    rad = db.les_en('SELECT * FROM "plan" WHERE nummer = :nummer', nummer=nummer)
    if rad is None:
        raise IkkeFunnetError(f"Det er ingen plan {nummer} i registeret. Se planene med: ipkit planer")
    hode = Planhode(**fra_rad("plan", rad))
    barn: dict[str, Any] = {slag.navn: tuple(_hent_barn(db, slag, nummer)) for slag in BARN}
    return Plan(hode=hode, planeier=hent_person(db, hode.planeier_id), **barn)


def hent_person(db: Forbindelse, person_id: str) -> Person:
    """The person with that id. The database refuses a plan without: raises RegisterError."""
    rad = db.les_en("SELECT * FROM person WHERE id = :id", id=person_id)
    if rad is None:
        raise skadet()
    return Person(**fra_rad("person", rad))


def _hent_barn(db: Forbindelse, slag: Elementslag, plan: int) -> Iterable[Any]:
    rekkefolge = ", ".join(NOKLER[slag.navn])
    for rad in db.les(f"SELECT * FROM {slag.navn} WHERE plan = :plan ORDER BY {rekkefolge}", plan=plan):
        verdier = fra_rad(slag.navn, rad)
        del verdier["plan"]
        yield slag.type(**verdier)


def verdier_av(element: Any) -> dict[str, Any]:
    """Every field of a value, by name."""
    return {f.name: getattr(element, f.name) for f in fields(element)}
