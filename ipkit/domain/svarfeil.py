"""The faults that rules find in a set of answers, as values: all of them, each with its place."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from ipkit.errors import IpkitError

Sted = tuple[str, int | str | None]
"""A single answer (`("neste", None)`), or a row of a list: its place in it, or whom it is about."""


class Svarfeil(NamedTuple):
    """One fault, and the answer or row it is in."""

    sted: Sted
    feil: IpkitError


class Svarkontroll:
    """What rules say of answers: the first no is raised, or with `alle` every one is kept in `feil`.

    `uleste` are places that could not be read: what is wrong there has been told.
    """

    def __init__(self, *, alle: bool = False, uleste: Iterable[Sted] = ()) -> None:
        self.feil: list[Svarfeil] = []
        self._alle = alle
        self._gale = set(uleste)

    @contextmanager
    def ved(self, felt: str, rad: int | str | None = None, avhenger: Collection[Sted] = ()) -> Iterator[None]:
        """What is done within is about this place. A fault that may only follow from one in `avhenger`, or
        from what could not be read here, is not told."""
        sted = (felt, rad)
        try:
            yield
        except IpkitError as feil:
            if not self._alle:
                raise
            if self._gale.isdisjoint({sted, *avhenger}):
                self.feil.append(Svarfeil(sted, feil))
            self._gale.add(sted)


STRENG = Svarkontroll()
"""The first no is raised."""
