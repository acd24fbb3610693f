"""Values: frozen, compared by content, built by keyword. A dataclass that costs a tenth at start.

`dataclass(frozen=True)` writes and compiles six functions for each class; for the twenty classes of a
plan that was two empty Python starts on every command. Here the dataclass only declares the fields, and
all classes share these methods. `dataclasses.fields` and `replace` work as usual.
"""

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, dataclass_transform

from ipkit.domain.felt import felt, felter, skriv, tolk
from ipkit.errors import VerdifeilError

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(felt, dataclasses.field))
def verdi(cls: type[T]) -> type[T]:
    """Make a class a value. Unknown or missing names are a TypeError, a change an AttributeError."""
    cls = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True, match_args=False)(cls)
    alle = dataclasses.fields(cls)  # type: ignore[arg-type]
    metoder = {
        "_navn": frozenset(f.name for f in alle),
        "_standard": dict(_standarder(alle)),
        "__init__": _bygg,
        "__eq__": _er_lik,
        "__hash__": _hash,
        "__repr__": _vis,
        "__setattr__": _nekt,
        "__delattr__": _nekt,
    }
    for navn, metode in metoder.items():
        setattr(cls, navn, metode)
    return cls


def _standarder(alle: Iterable[dataclasses.Field[Any]]) -> Iterator[tuple[str, Any]]:
    """Each default; what a factory makes is made once, since nobody changes it."""
    for f in alle:
        if f.default is not dataclasses.MISSING:
            yield f.name, f.default
        elif f.default_factory is not dataclasses.MISSING:
            yield f.name, f.default_factory()


def replace(element: T, **endringer: Any) -> T:
    """The same value with some fields changed."""
    return type(element)(**{**element.__dict__, **endringer})


def renset(element: T) -> T:
    """The value with every text as `tolk` gives it: NFC, no outer blanks, no control characters.

    One place for every way in, the library's own users included. Raises VerdifeilError where a field is
    not of its kind, or a required one is empty.
    """
    endringer = {}
    for f in felter(type(element)).values():
        verdi = getattr(element, f.navn)
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
    return hash(tuple(self.__dict__[f.name] for f in dataclasses.fields(self)))


def _vis(self: Any) -> str:
    felter = ", ".join(f"{f.name}={self.__dict__[f.name]!r}" for f in dataclasses.fields(self))
    return f"{type(self).__name__}({felter})"


def _nekt(self: Any, *_: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"{type(self).__name__} cannot be changed")
