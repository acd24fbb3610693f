"""The elements of the aggregate: name (of the field of Plan and of the table), type and key.

One list that the register, history, YAML and comparison all walk. A key is what numbers the element
within its plan; the head and the planeier have none.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering, Revisjon
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatmerknad, Referatpunkt, Sakspunkt
from ipkit.domain.overgang import Overgang
from ipkit.domain.person import Person
from ipkit.domain.plan import Andretjeneste, Fagplan, Koordinator, Plan, Planhode, Plantekst
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Informasjon, Klage, Onske, Vurdering
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace


class Elementslag(NamedTuple):
    """One kind of element: its name, its value type and the fields that number it.

    `intern`: only the planeier and the koordinator ever see it.
    """

    navn: str
    type: type
    nokkel: tuple[str, ...]
    intern: bool = False


HODE = Elementslag("plan", Planhode, ())
PLANEIER = Elementslag("person", Person, ())

# In an order in which rows can be inserted: what is referred to comes first.
BARN: tuple[Elementslag, ...] = (
    Elementslag("henvendelse", Henvendelse, ("nummer",), intern=True),
    Elementslag("onske", Onske, ("nummer",), intern=True),
    Elementslag("informasjon", Informasjon, ("nummer",), intern=True),
    Elementslag("vurdering", Vurdering, ("nummer",), intern=True),
    Elementslag("klage", Klage, ("nummer",), intern=True),
    Elementslag("beslutning", Beslutning, ("nummer",), intern=True),
    Elementslag("foresporsel", Foresporsel, ("nummer",), intern=True),
    Elementslag("nodtilgang", Nodtilgang, ("nummer",), intern=True),
    Elementslag("utlevering", Utlevering, ("nummer",), intern=True),
    Elementslag("koordinator", Koordinator, ("nummer",)),
    Elementslag("plantekst", Plantekst, ("slag",)),
    Elementslag("fagplan", Fagplan, ("nummer",)),
    Elementslag("andretjeneste", Andretjeneste, ("nummer",)),
    Elementslag("overgang", Overgang, ("nummer",)),
    Elementslag("deltaker", Deltaker, ("nummer",)),
    Elementslag("tilslutning", Tilslutning, ("nummer",)),
    Elementslag("samtykke", Samtykke, ("nummer",)),
    Elementslag("maal", Maal, ("nummer",)),
    Elementslag("tiltak", Tiltak, ("maal", "nummer")),
    Elementslag("kommentar", Kommentar, ("nummer",)),
    Elementslag("evaluering", Evaluering, ("nummer",)),
    Elementslag("maalvurdering", Maalvurdering, ("evaluering", "maal")),
    Elementslag("revisjon", Revisjon, ("nummer",)),
    Elementslag("endringsmelding", Endringsmelding, ("nummer",)),
    Elementslag("mote", Mote, ("nummer",)),
    Elementslag("motedeltaker", Motedeltaker, ("mote", "nummer")),
    Elementslag("sakspunkt", Sakspunkt, ("mote", "nummer")),
    Elementslag("referatpunkt", Referatpunkt, ("mote", "nummer")),
    Elementslag("referatmerknad", Referatmerknad, ("mote", "nummer")),
    Elementslag("utsending", Utsending, ("nummer",)),
)

INNHOLD = frozenset({"plantekst", "fagplan", "andretjeneste", "overgang", "maal", "tiltak"})
"""What the plan says: a change of these is a plan that the planeier has not yet seen (rules 55, 66)."""

_SLAG_FOR_TYPE = {slag.type: slag for slag in (HODE, PLANEIER, *BARN)}


def slag_for(element: object) -> Elementslag:
    """What kind of element a value is."""
    return _SLAG_FOR_TYPE[type(element)]


def nokkel(element: Any) -> tuple[Any, ...]:
    """The element's key within its plan."""
    return tuple(getattr(element, navn) for navn in slag_for(element).nokkel)


def elementnavn(element: Any) -> str:
    """The element's name in history and log: `plan`, `maal/2`, `tiltak/2.1`."""
    deler = nokkel(element)
    return "/".join([slag_for(element).navn, *([".".join(map(str, deler))] if deler else [])])


def er_innhold(navn: str) -> bool:
    """Whether the element of that name is part of what the plan says."""
    return navn.partition("/")[0] in INNHOLD


def planens_elementer(plan: Plan) -> Iterator[Any]:
    """Head, planeier and all the rest, in an order in which they can be written."""
    yield plan.hode
    yield plan.planeier
    for slag in BARN:
        yield from getattr(plan, slag.navn)


def elementer_av(plan: Plan, slag: str) -> tuple[Any, ...]:
    """The elements of one kind, by the name of the kind; none of an unknown one."""
    if slag == HODE.navn:
        return (plan.hode,)
    if slag == PLANEIER.navn:
        return (plan.planeier,)
    ut: tuple[Any, ...] = getattr(plan, slag, ())
    return ut


def med(plan: Plan, *elementer: Any) -> Plan:
    """The plan with these numbered elements new, or in the place of those with the same number.

    So that one act can build on what it has done so far.
    """
    for element in elementer:
        navn, egen = slag_for(element).navn, nokkel(element)
        resten = (e for e in getattr(plan, navn) if nokkel(e) != egen)
        plan = replace(plan, **{navn: tuple(sorted((*resten, element), key=nokkel))})
    return plan
