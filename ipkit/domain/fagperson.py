"""The people who work with plans, apart from the plans they are in, and their training (rules 48, 129)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple, get_args

from ipkit.domain.dato import kort
from ipkit.domain.felt import felt
from ipkit.domain.verdi import replace, verdi
from ipkit.errors import RegelError

Opplaeringsslag = Literal["kurs", "nettverk"]


@verdi
class Fagperson:
    """One person of the register. `til` is the last day at work here; from then on they are in no plan."""

    nummer: int
    version: int = 1
    navn: str = felt("Navn")
    rolle: str | None = felt("Rolle", default=None)
    tjeneste: str | None = felt("Tjeneste", default=None)
    telefon: str | None = felt("Telefon", default=None)
    epost: str | None = felt("E-post", default=None)
    leder: str | None = felt("Leder", default=None, hvorfor="den som må svare når noen skal være koordinator")
    til: date | None = felt(
        "Siste arbeidsdag her", "dato", default=None, hvorfor="da trenger planene en annen"
    )


@verdi
class Opplaering:
    """A course, or a meeting of the coordinators' network, that somebody was at (rule 129)."""

    fagperson: int
    nummer: int
    version: int = 1
    slag: Opplaeringsslag = felt("Slag", "kode", koder=get_args(Opplaeringsslag), default="kurs")
    kurs: str = felt("Kurs eller tema")
    dato: date = felt("Dato", "dato")


class Plass(NamedTuple):
    """Where a person has a part: the participant or the coordinator of that number in a plan not closed."""

    plan: int
    slag: Literal["deltaker", "koordinator"]
    nummer: int


_DELT = {
    "deltaker": ("navn", "rolle", "tjeneste", "telefon", "epost"),
    "koordinator": ("navn", "tjeneste", "telefon", "epost", "leder"),
}
"""What a plan takes from the register of people."""
_KONTAKT = ("navn", "tjeneste", "telefon", "epost")
"""What is brought up to date in the plans; the role in each plan is the plan's own (rule 71)."""


def fylt(person: Fagperson, slag: str, svar: Mapping[str, Any]) -> dict[str, Any]:
    """The answers with what the register knows of the person; what was answered wins (rule 48)."""
    kjent = {navn: getattr(person, navn) for navn in _DELT[slag] if getattr(person, navn)}
    return {**kjent, **{n: v for n, v in svar.items() if v is not None}, "fagperson": person.nummer}


def kontroller_arbeider_her(person: Fagperson, dato: date) -> None:
    """Nobody is put into a plan after the last day at work (rule 48). Raises RegelError."""
    if person.til is not None and person.til < dato:
        raise RegelError(f"Fagperson {person.nummer} sluttet {kort(person.til)}.", "IP-R48")


def oppdatert(person: Fagperson, element: Any) -> Any:
    """A participant or coordinator with the person's contact details as they are now (rule 48).

    What the register does not know stays as the plan has it.
    """
    nytt = {navn: getattr(person, navn) for navn in _KONTAKT if getattr(person, navn)}
    return replace(element, **nytt)


def siste(opplaering: Iterable[Opplaering], slag: Opplaeringsslag) -> date | None:
    """The day of the newest of that kind."""
    return max((o.dato for o in opplaering if o.slag == slag), default=None)
