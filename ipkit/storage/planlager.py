"""Plans in and out of the register: the whole aggregate is read, and what changed is written."""

from collections.abc import Iterable, Iterator
from typing import Any

from ipkit.domain.elementer import BARN, Elementslag
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.verdi import feltnavn
from ipkit.errors import IkkeFunnetError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import fra_rad, fra_rader
from ipkit.storage.schema import NOKLER

# Most plans have rows in a third of the tables: asking which is cheaper than asking all.
_HAR_RADER = " UNION ALL ".join(
    f"SELECT '{slag.navn}' AS navn WHERE EXISTS (SELECT 1 FROM {slag.navn} WHERE plan = :plan)"
    for slag in BARN
)
_AAPEN = "status NOT IN ('avsluttet', 'arkivert')"


def hent_plan(db: Forbindelse, nummer: int) -> Plan:
    """The plan as it is now. Raises IkkeFunnetError."""
    rad = db.les_en('SELECT * FROM "plan" WHERE nummer = :nummer', nummer=nummer)
    if rad is None:
        raise IkkeFunnetError(f"Det er ingen plan {nummer} i registeret. Se planene med: ipkit planer")
    hode = Planhode(**fra_rad("plan", rad))
    har = {rad["navn"] for rad in db.les(_HAR_RADER, plan=nummer)}
    barn: dict[str, Any] = {
        slag.navn: tuple(_hent_barn(db, slag, nummer)) if slag.navn in har else () for slag in BARN
    }
    return Plan(hode=hode, planeier=hent_person(db, hode.planeier_id), **barn)


def utgave(db: Forbindelse, nummer: int) -> int | None:
    """The version of one plan, without reading the plan."""
    rad = db.les_en('SELECT utgave FROM "plan" WHERE nummer = :nummer', nummer=nummer)
    return int(rad["utgave"]) if rad else None


BOLK = 5_000
"""So many plans are held in memory at a time; up to that, the number of questions is the same for all."""


def hent_aapne_planer(db: Forbindelse) -> Iterator[Plan]:
    """Every plan that is not closed, whole, in order of number: a question for each table, not each plan."""
    numre = [rad["nummer"] for rad in db.les(f'SELECT nummer FROM "plan" WHERE {_AAPEN} ORDER BY nummer')]
    for start in range(0, len(numre), BOLK):
        bolk = numre[start : start + BOLK]
        yield from _hent_bolk(
            db, f"{_AAPEN} AND nummer BETWEEN :fra AND :til", {"fra": bolk[0], "til": bolk[-1]}
        )


def hent_planer(db: Forbindelse, numre: Iterable[int]) -> Iterator[Plan]:
    """The plans with these numbers, some dozens at most, in order; one that is not there is left out."""
    verdier = {f"n{i}": nummer for i, nummer in enumerate(numre)}
    return _hent_bolk(db, f"nummer IN ({', '.join(f':{navn}' for navn in verdier)})", verdier)


def _hent_bolk(db: Forbindelse, utvalg: str, verdier: dict[str, int]) -> Iterator[Plan]:
    """The plans of which the condition holds: a question for each table."""
    sporsmaal = f'SELECT * FROM "plan" WHERE {utvalg} ORDER BY nummer'
    hoder = [hode for _, hode in fra_rader("plan", Planhode, db.les(sporsmaal, **verdier))]
    hvem = f'SELECT planeier_id FROM "plan" WHERE {utvalg}'
    rader = db.les(f"SELECT * FROM person WHERE id IN ({hvem})", **verdier)
    personer = {person.id: person for _, person in fra_rader("person", Person, rader)}
    barn: dict[str, dict[int, list[Any]]] = {slag.navn: {} for slag in BARN}
    for slag in BARN:
        orden, egne = ", ".join(NOKLER[slag.navn]), barn[slag.navn]
        i_planene = f'plan IN (SELECT nummer FROM "plan" WHERE {utvalg})'
        rader = db.les(f"SELECT * FROM {slag.navn} WHERE {i_planene} ORDER BY {orden}", **verdier)
        type_: type[Any] = slag.type
        for nummer, element in fra_rader(slag.navn, type_, rader, uten="plan"):
            egne.setdefault(nummer, []).append(element)
    for hode in hoder:
        if hode.planeier_id not in personer:
            raise skadet()
        deler: dict[str, Any] = {navn: tuple(etter.get(hode.nummer, ())) for navn, etter in barn.items()}
        yield Plan(hode=hode, planeier=personer[hode.planeier_id], **deler)


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
    return {navn: getattr(element, navn) for navn in feltnavn(type(element))}
