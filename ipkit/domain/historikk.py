"""What history tells of a plan: its versions, what each changed, and what is different between two.

Every change is a version with who, when and what (rules 57, 58). An element is read back from the
fields that were kept of it; a field that came later has its default.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from ipkit.domain.elementer import BARN, HODE, PLANEIER, Elementslag, elementnavn, planens_elementer
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.felt import Felt, felter
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace, uten_standard

_TEKST = ("tekst", "fritekst")
SLAG: Mapping[str, Elementslag] = {slag.navn: slag for slag in (HODE, PLANEIER, *BARN)}


class Feltendring(NamedTuple):
    """One field that became different; None or an empty list is nothing."""

    felt: Felt
    foer: Any = None
    etter: Any = None


class Elementendring(NamedTuple):
    """One element that became different: `element` is its name, `maal/2`."""

    element: str
    hva: Literal["ny", "endret", "tatt_ut"]
    felter: tuple[Feltendring, ...]


class Utgave(NamedTuple):
    """One version: the act that made it, who did it, on whose behalf, when (UTC), and on which day.

    `endringer` name elements and fields, without contents. `grunn` is why a text was marked as wrong.
    """

    nummer: int
    navn: str
    os_bruker: str
    utfort_av: str | None
    tidspunkt: str
    dato: date
    endringer: tuple[Elementendring, ...] = ()
    grunn: str | None = None


def lest_verdi(f: Felt, verdi: Any) -> Any:
    """A field's value as history keeps it: dates are ISO text, lists are JSON's."""
    if f.slag == "liste":
        return tuple(verdi or ())
    return date.fromisoformat(verdi) if f.slag == "dato" and verdi is not None else verdi


def lest_element(navn: str, innhold: Mapping[str, Any], **egne: Any) -> Any:
    """The element of that name with the fields that history kept; what is younger has its default.

    `egne` are the fields that history does not keep: ids, and the head's numbers. Raises LookupError
    and ValueError where the name or a value is none.
    """
    slagnavn, _, nokler = navn.partition("/")
    slag = SLAG[slagnavn]
    kjente = felter(slag.type)
    verdier: dict[str, Any] = {felt: None for felt in uten_standard(slag.type) if felt in kjente}
    verdier |= {n: lest_verdi(kjente[n], v) for n, v in innhold.items() if n in kjente}
    deler = nokler.split(".") if slag.nokkel else []
    verdier |= {n: int(d) for n, d in zip(slag.nokkel, deler, strict=True) if n not in kjente}
    return slag.type(**verdier, **egne)


def uten_tekst(element: Any, staar: str = FEILREGISTRERT, unntatt: Collection[str] = ()) -> Any:
    """The element with every text that is set replaced by `staar`, but for the fields `unntatt`.

    Dates, codes and who is meant stay: what follows from them (a consent, a deadline) does not change,
    and no text is required that is not there.
    """
    satt = {
        f.navn: staar
        for f in felter(type(element)).values()
        if f.slag in _TEKST and f.navn not in unntatt and getattr(element, f.navn)
    }
    return replace(element, **satt)


_MINSTE_KOPI = 8
"""Shorter texts stand in many places by chance."""


def med_samme_tekst(plan: Plan, merket: Collection[str]) -> tuple[str, ...]:
    """The elements that repeat a text of those that are to be marked: a goal stands on agendas too."""
    elementer = {elementnavn(e): _tekster(e) for e in planens_elementer(plan)}
    borte = {t for navn in merket for t in elementer.get(navn, ()) if len(t) >= _MINSTE_KOPI}
    return tuple(
        navn
        for navn, tekster in elementer.items()
        if navn not in merket and any(bit in tekst for tekst in tekster for bit in borte)
    )


def _tekster(element: Any) -> tuple[str, ...]:
    alle = (getattr(element, f.navn) for f in felter(type(element)).values() if f.slag in _TEKST)
    return tuple(tekst for tekst in alle if tekst)


def sammenlign(foer: Plan, etter: Plan) -> tuple[Elementendring, ...]:
    """What is different in `etter`, element by element and field by field, in the order of the plan."""
    gamle = {elementnavn(e): e for e in planens_elementer(foer)}
    nye = {elementnavn(e): e for e in planens_elementer(etter)}
    navn = sorted(gamle.keys() | nye.keys(), key=plass)
    endringer = (elementendring(n, gamle.get(n), nye.get(n)) for n in navn)
    return tuple(e for e in endringer if e is not None)


def elementendring(navn: str, foer: Any, etter: Any) -> Elementendring | None:
    """What became different in one element (None: it was not there); None where nothing did."""
    if foer is None and etter is None:
        return None
    hva: Literal["ny", "endret", "tatt_ut"] = (
        "ny" if foer is None else "tatt_ut" if etter is None else "endret"
    )
    endret = tuple(_feltendringer(foer, etter))
    return Elementendring(navn, hva, endret) if endret or hva != "endret" else None


def _feltendringer(foer: Any, etter: Any) -> Iterator[Feltendring]:
    for f in felter(type(foer if etter is None else etter)).values():
        a, b = getattr(foer, f.navn, None), getattr(etter, f.navn, None)
        if (a or None) != (b or None):  # no answer, an empty list and «nei» to what is new are nothing
            yield Feltendring(f, a, b)


def plass(navn: str) -> tuple[int, tuple[tuple[int, str], ...]]:
    """An element's place in the plan: kinds in their order, `tiltak/2.10` after `tiltak/2.9`."""
    slag, _, nokler = navn.partition("/")
    deler = tuple((int(d), "") if d.isdigit() else (0, d) for d in nokler.split("."))
    return list(SLAG).index(slag), deler
