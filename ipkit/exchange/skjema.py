"""A form to answer in a file: what is asked, what is known, and which rows are there beforehand."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ipkit.domain.felt import Felt
from ipkit.domain.verdi import verdi

_INGEN: Mapping[str, Any] = MappingProxyType({})

UTGAVE = "plan_utgave"
"""The field that says which version of the plan the form was made from."""

GJELDER: Mapping[str, str] = {"plan_nummer": "plan", "mote_nummer": "møte", "maal_nummer": "mål"}
"""The fields that say what the form was made for: answers about one person never go to another."""


@verdi
class Rad:
    """One row that is there beforehand. The comment is printed above it, a line for each text.

    `vis` names the fields that are printed, in order; empty: all of the list's.
    """

    verdier: Mapping[str, Any] = _INGEN
    kommentar: tuple[str, ...] = ()
    vis: tuple[str, ...] = ()


@verdi
class Radliste:
    """A list of rows with fields of their own.

    `faste` names the fields that only say what the row is about: a row in which nothing else is
    answered is left out. `sjeldne` are fields that are explained, but not printed in every row. `en_av`
    are fields of which a row must have one.
    """

    navn: str
    ledetekst: str
    felter: tuple[Felt, ...]
    rader: tuple[Rad, ...] = ()
    faste: frozenset[str] = frozenset()
    sjeldne: frozenset[str] = frozenset()
    en_av: tuple[str, ...] = ()


@verdi
class Skjema:
    """One form. `verdier` are the answers that are known already; `utgave` the plan's version.

    `gjelder` says which plan, and which meeting or goal of it, by the names in GJELDER.
    """

    tittel: str
    felter: tuple[Felt, ...]
    verdier: Mapping[str, Any] = _INGEN
    lister: tuple[Radliste, ...] = ()
    utgave: int | None = None
    gjelder: Mapping[str, int] = _INGEN
