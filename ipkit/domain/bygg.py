"""Build and change elements from answers, the same way for every kind.

Answers are values that `felt.tolk` has read, by field name; None means not answered.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar

from ipkit.domain.felt import felter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.verdi import renset, replace
from ipkit.errors import VerdifeilError

T = TypeVar("T")


def bygg(cls: type[T], verdier: Mapping[str, Any], **egne: Any) -> T:
    """A new element of the answers; `egne` are the fields the program keeps.

    Raises VerdifeilError where a required answer is missing or a value is not of its kind.
    """
    _bare_svar(cls, verdier, egne)
    alle = {navn: verdi for navn, verdi in (*verdier.items(), *egne.items()) if verdi is not None}
    for f in felter(cls).values():
        if f.paakrevd and f.navn not in alle:
            raise VerdifeilError(f"«{f.ledetekst}» mangler.")
    return renset(cls(**alle))


def endret(element: T, verdier: Mapping[str, Any]) -> T:
    """The element with these answers changed. What is not answered (None, an empty list) stays.

    Raises VerdifeilError where a value is not of its kind.
    """
    _bare_svar(type(element), verdier, ())
    svar = {navn: verdi for navn, verdi in verdier.items() if verdi is not None and verdi != ()}
    return renset(replace(element, **svar))


def besvart(verdier: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that were given: None is no answer."""
    return {navn: verdi for navn, verdi in verdier.items() if verdi is not None}


def neste_nummer(elementer: Iterable[Any]) -> int:
    """The number of the next element; numbers are never used again."""
    return max((e.nummer for e in elementer), default=0) + 1


def kontroller_livsomraader(koder: Iterable[str | None], innstillinger: Innstillinger) -> None:
    """Raises VerdifeilError, listing the municipality's codes, where one is not among them."""
    for kode in koder:
        if kode is not None and kode not in innstillinger.livsomraader:
            lovlige = ", ".join(innstillinger.livsomraader)
            raise VerdifeilError(f"«Livsområde» skal være én av: {lovlige}.")


def _bare_svar(cls: type[Any], verdier: Mapping[str, Any], egne: Collection[str]) -> None:
    """Status, dates of acts and the like are set by rules, never by an answer."""
    for navn in verdier:
        f = felter(cls).get(navn)
        if f is None or not f.svar or navn in egne:
            raise VerdifeilError(f"«{f.ledetekst if f else navn}» kan ikke settes her.")
