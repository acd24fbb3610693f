"""Is the register's content what was written? The pages say nothing of a changed letter; history does.

Every element is there twice: as it is now, and in the history of the act that wrote it (design D11).
History is never rewritten, so it lacks the fields that came with a later migration: those must be as the
migration left them, at their default.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from ipkit.domain.elementer import elementnavn, planens_elementer
from ipkit.domain.felt import felter
from ipkit.errors import IpkitError
from ipkit.sha import sha256
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.handling import innhold_av
from ipkit.storage.planlager import hent_plan


def endrede_planer(db: Forbindelse) -> Iterator[int]:
    """The numbers of plans that are not what their own history says, or cannot be read at all."""
    for rad in db.les('SELECT nummer FROM "plan" ORDER BY nummer'):
        with db.lesing():  # plan and history as of one moment, while others write
            som_skrevet = _er_som_skrevet(db, rad["nummer"])
        if not som_skrevet:
            yield rad["nummer"]


def endret_dekning(db: Forbindelse) -> Iterator[int]:
    """The numbers of plans whose row of `dekning` is not what the plan says: the database keeps it."""
    alt = "SELECT * FROM dekning", "SELECT * FROM dekning_naa"
    ulike = " UNION ALL ".join(f"SELECT * FROM ({a} EXCEPT {b}) v" for a, b in (alt, alt[::-1]))
    yield from (rad["plan"] for rad in db.les(f"SELECT DISTINCT plan FROM ({ulike}) a ORDER BY plan"))


def endrede_dokumenter(db: Forbindelse) -> Iterator[int]:
    """The numbers of issued documents whose bytes are not those that were issued."""
    sporsmaal = """SELECT d.nummer, d.sha256, i.data FROM dokument d
        JOIN innhold i ON i.sha256 = d.sha256 WHERE d.nummer = :nummer"""
    for rad in db.les("SELECT nummer FROM dokument ORDER BY nummer"):
        dokument = db.les_en(sporsmaal, nummer=rad["nummer"])
        if dokument is None or sha256(dokument["data"]).hexdigest() != dokument["sha256"]:
            yield rad["nummer"]


def _er_som_skrevet(db: Forbindelse, nummer: int) -> bool:
    try:
        plan = hent_plan(db, nummer)
    except IpkitError:
        return False
    skrevet = _siste(db, nummer)
    naa = {elementnavn(e): e for e in planens_elementer(plan)}
    person = naa.pop("person")
    return (
        skrevet.pop("person", None) is not None
        and naa.keys() == skrevet.keys()
        and all(_er_lik(element, skrevet[navn]) for navn, element in naa.items())
        and any(_er_lik(person, sagt) for sagt in _sagt(db, plan.planeier.id))
    )


def _er_lik(element: Any, skrevet: str) -> bool:
    """Whether the element is what history says, and at its default where history is older than the field."""
    naa = innhold_av(element)
    if naa == skrevet:
        return True
    try:
        gammelt = json.loads(skrevet)
    except ValueError:
        return False
    return isinstance(gammelt, dict) and bool(_standarder(type(element)) | gammelt == json.loads(naa))


_STANDARDER: dict[type[Any], dict[str, Any]] = {}


def _standarder(type_: type[Any]) -> dict[str, Any]:
    """The default of every field, as history writes it."""
    if type_ not in _STANDARDER:
        standarder = {navn: f.standard for navn, f in felter(type_).items()}
        _STANDARDER[type_] = json.loads(json.dumps(standarder, default=date.isoformat))
    return _STANDARDER[type_]


def _siste(db: Forbindelse, nummer: int) -> dict[str, str]:
    """The last content of each element of a plan; what was taken out is not in it."""
    rader = db.les("SELECT element, innhold FROM historikk WHERE plan = :plan ORDER BY utgave", plan=nummer)
    siste = {rad["element"]: rad["innhold"] for rad in rader}
    return {navn: innhold for navn, innhold in siste.items() if innhold is not None}


def _sagt(db: Forbindelse, person: str) -> Iterator[str]:
    """A planeier is shared by plans, and any of them may have been the last to change it."""
    rader = db.les(
        """SELECT h.innhold FROM "plan" p JOIN historikk h ON h.plan = p.nummer AND h.element = 'person'
            WHERE p.planeier_id = :person""",
        person=person,
    )
    return (rad["innhold"] for rad in rader)
