"""DDL as parts that can be compared: the columns, constraints and indexes of a register.

Only the tool that writes migrations, and tests, need it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

_VILKAAR = ("PRIMARY", "FOREIGN", "UNIQUE", "CONSTRAINT", "CHECK")


class Tabell(NamedTuple):
    """One table. Columns by name and constraints by their text, both as written (but on one line).

    The keys are without quotation marks, so that the engines can be compared: only one of them quotes.
    """

    navn: str
    setning: str
    kolonner: dict[str, str]
    vilkaar: dict[str, str]
    hale: str


class Indeks(NamedTuple):
    """One index, and the table it is of."""

    navn: str
    tabell: str
    setning: str


class Skjema(NamedTuple):
    """Tables and indexes by name, in the order they are made in."""

    tabeller: dict[str, Tabell]
    indekser: dict[str, Indeks]


def les_skjema(setninger: Iterable[str]) -> Skjema:
    """What the CREATE statements make."""
    skjema = Skjema({}, {})
    for setning in setninger:
        if setning.startswith("CREATE TABLE"):
            tabell = _les_tabell(setning)
            skjema.tabeller[tabell.navn] = tabell
        else:
            indeks = _les_indeks(setning)
            skjema.indekser[indeks.navn] = indeks
    return skjema


def uten_anforsel(tekst: str) -> str:
    """Without the quotation marks that an engine puts around its own words."""
    return tekst.replace('"', "")


def er_paakrevd(kolonne: str) -> bool:
    """Whether a row must have a value of its own for the column."""
    return "NOT NULL" in kolonne and "DEFAULT" not in kolonne


def _les_tabell(setning: str) -> Tabell:
    foran, _, resten = " ".join(setning.split()).partition("(")
    kropp, _, hale = resten.rpartition(")")
    navn = uten_anforsel(foran.removeprefix("CREATE TABLE")).strip()
    tabell = Tabell(navn, setning, {}, {}, hale.strip())
    for del_ in _del_opp(kropp):
        forste = uten_anforsel(re.split(r"[\s(]", del_, maxsplit=1)[0])
        if forste in _VILKAAR:
            tabell.vilkaar[uten_anforsel(del_)] = del_
        else:
            tabell.kolonner[forste] = del_
    return tabell


def _les_indeks(setning: str) -> Indeks:
    treff = re.match(r'CREATE (?:UNIQUE )?INDEX (\w+) ON "?(\w+)"?', setning)
    if treff is None:
        raise ValueError(setning)
    return Indeks(treff[1], treff[2], setning)


def _del_opp(kropp: str) -> Iterable[str]:
    """Parted at the commas that stand in no parentheses."""
    dybde, del_ = 0, ""
    for tegn in kropp:
        dybde += (tegn == "(") - (tegn == ")")
        if tegn == "," and dybde == 0:
            yield del_.strip()
            del_ = ""
        else:
            del_ += tegn
    yield del_.strip()
