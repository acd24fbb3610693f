"""Values: frozen, compared by content, built by keyword. Declared like dataclasses, at a tenth of their cost.

`dataclass(frozen=True)` writes and compiles six functions for each class: for the twenty of a plan two
empty Python starts on every command, and one where it writes none. Here all share these methods.
"""

from datetime import date
from typing import Any, TypeVar, dataclass_transform

from ipkit.domain.felt import PAAKREVD, Erklaering, felt, felter, skriv, tolk
from ipkit.errors import VerdifeilError

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(felt,))
def verdi(cls: type[T]) -> type[T]:
    """Make a class a value. Unknown or missing names are a TypeError, a change an AttributeError.

    The fields are the annotated names, those of a base class first.
    """
    for navn, metode in _metoder(cls).items():
        setattr(cls, navn, metode)
    return cls


def _metoder(cls: type[Any]) -> dict[str, Any]:
    egne = cls.__annotations__
    erklaert = {**getattr(cls, "_erklaert", {}), **{n: cls.__dict__[n] for n in egne if n in cls.__dict__}}
    standard = {n: e.standard if isinstance(e, Erklaering) else e for n, e in erklaert.items()}
    return {
        "_navn": dict.fromkeys((*getattr(cls, "_navn", ()), *egne)).keys(),
        "_erklaert": erklaert,
        "_standard": {n: verdi for n, verdi in standard.items() if verdi is not PAAKREVD},
        "__init__": _bygg,
        "__eq__": _er_lik,
        "__hash__": _hash,
        "__repr__": _vis,
        "__setattr__": _nekt,
        "__delattr__": _nekt,
    }


def feltnavn(cls: type[Any]) -> tuple[str, ...]:
    """The names of all fields of a value type, in order of declaration."""
    return tuple(cls._navn)


def uten_standard(cls: type[Any]) -> tuple[str, ...]:
    """The fields that a value cannot be built without."""
    return tuple(navn for navn in feltnavn(cls) if navn not in cls._standard)


def replace(element: T, **endringer: Any) -> T:
    """The same value with some fields changed."""
    return type(element)(**{**element.__dict__, **endringer})


_RENE: dict[str, type[Any]] = {"dato": date, "ja_nei": bool}
"""Kinds whose values have nothing in them to clean."""


def renset(element: T) -> T:
    """The value with every text as `tolk` gives it: NFC, no outer blanks, no control characters.

    One place for every way in, the library's own users included. Raises VerdifeilError where a field is
    not of its kind, or a required one is empty.
    """
    endringer = {}
    for f in felter(type(element)).values():
        verdi = getattr(element, f.navn)
        if (verdi is None and not f.paakrevd and f.slag != "liste") or type(verdi) is _RENE.get(f.slag):
            continue
        ren = tolk(f, skriv(f, verdi))
        if ren is None and f.paakrevd:
            raise VerdifeilError(f"«{f.ledetekst}» mangler.")
        if ren != verdi:
            endringer[f.navn] = ren
    return replace(element, **endringer) if endringer else element


def _bygg(self: Any, /, **verdier: Any) -> None:
    innhold = {**self._standard, **verdier}
    if innhold.keys() != self._navn:
        avvik = ", ".join(sorted(innhold.keys() ^ self._navn))
        raise TypeError(f"{type(self).__name__}: fields missing or unknown: {avvik}")
    self.__dict__.update(innhold)


def _er_lik(self: Any, other: object) -> Any:
    return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash(tuple(self.__dict__[navn] for navn in self._navn))


def _vis(self: Any) -> str:
    felter = ", ".join(f"{navn}={self.__dict__[navn]!r}" for navn in self._navn)
    return f"{type(self).__name__}({felter})"


def _nekt(self: Any, *_: Any) -> None:
    raise AttributeError(f"{type(self).__name__} cannot be changed")
