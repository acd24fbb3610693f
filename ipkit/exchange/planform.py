"""How a plan lies in a file: which list stands where, and under what name.

Names of fields come from the field specifications; only the lists are named here.
"""

import re
from dataclasses import dataclass

from ipkit.domain.elementer import BARN, HODE, PLANEIER, Elementslag
from ipkit.domain.felt import Felt, felter
from ipkit.domain.plan import Plantekst
from ipkit.domain.verdi import uten_standard

FORMAT = 1
"""The version of the file format, first in every file."""

LISTENAVN: dict[str, str] = {
    "fagplan": "fagplaner",
    "deltaker": "deltakere",
    "samtykke": "samtykker",
    "evaluering": "evalueringer",
    "maalvurdering": "vurderinger",
    "mote": "moter",
    "motedeltaker": "deltakere",
    "sakspunkt": "saksliste",
    "referatpunkt": "referat",
}
"""What the list of an element is called, where it is not the element's own name."""

TEKSTER = "tekster"
"""The plan's own texts are not a list, but named by their kind."""

UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

NUMMER = Felt("nummer", "Nummer", "heltall", (), True, False)
UTGAVE = Felt("utgave", "Utgave", "heltall", (), True, False)
MAALNUMMER = Felt("maal", "Mål", "heltall", (), True, True)


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of element in a file: the name of its list, its number, its fields, what lies under it."""

    slag: Elementslag
    listenavn: str
    nummerfelt: Felt
    felter: dict[str, Felt]
    maa_ha: tuple[str, ...]
    barn: tuple["Form", ...]
    andre: frozenset[str]
    """What stands among the fields without being one: the number, and the lists under it."""

    @property
    def nummer(self) -> str:
        """The field that numbers the element in its list."""
        return self.nummerfelt.navn


def maa_ha(cls: type) -> tuple[str, ...]:
    """The declared fields that a value cannot be built without."""
    return tuple(navn for navn in uten_standard(cls) if navn in felter(cls))


def _form(slag: Elementslag) -> Form:
    nummerfelt = MAALNUMMER if slag.navn == "maalvurdering" else NUMMER
    barn = tuple(_form(b) for b in BARN if len(b.nokkel) == 2 and b.nokkel[0] == slag.navn)
    navn = LISTENAVN.get(slag.navn, slag.navn)
    andre = frozenset({nummerfelt.navn, *(b.listenavn for b in barn)})
    return Form(slag, navn, nummerfelt, felter(slag.type), maa_ha(slag.type), barn, andre)


LISTER: tuple[Form, ...] = tuple(_form(slag) for slag in BARN if slag.nokkel == ("nummer",))
"""The lists of the plan itself, in order; the plan's own texts apart."""

HODEFELT = felter(HODE.type)
PLANEIERFELT = felter(PLANEIER.type)


def tekstnummer(tekst: Plantekst) -> int:
    """The place of a text in the file: the planeier's own words first, whatever order it comes in."""
    return felter(Plantekst)["slag"].koder.index(tekst.slag)
