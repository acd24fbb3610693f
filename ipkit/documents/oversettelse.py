"""Texts in other languages (design D5): bokmål is the source, `maler/sprak/<språk>.po` holds the rest.

A template marks a text with `_("…")`, code with `Oversetter`. Values stand as `{navn}` in the sentence, so
that a translator has the whole of it. What is not translated is shown in bokmål.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ipkit.documents.feil import MalfeilError
from ipkit.paths import datamappe

KILDESPRAK = "nb"
_PLASS = re.compile(r"\{(\w+)\}")


class Oversetter:
    """One language: `_("Mål {nummer}", nummer=2)`. `skriv` makes a value text."""

    __slots__ = ("tekster",)

    def __init__(self, tekster: Mapping[str, str]) -> None:
        self.tekster = tekster

    def __call__(self, tekst: str, /, **verdier: Any) -> str:
        return sett_inn(self.tekster.get(tekst, tekst), verdier, str)


def sett_inn(tekst: str, verdier: Mapping[str, Any], skriv: Callable[[Any], str]) -> str:
    """The text with its values in place. Raises MalfeilError for a place without a value."""
    if "{" not in tekst:
        return tekst

    def verdi(treff: re.Match[str]) -> str:
        if treff[1] not in verdier:
            raise MalfeilError(f"teksten «{tekst[:40]}» mangler verdien «{treff[1]}».")
        return skriv(verdier[treff[1]])

    return _PLASS.sub(verdi, tekst)


def oversetter(sprak: str, malmapper: Sequence[Path] = ()) -> Oversetter:
    """The texts of a language: the built-in file, and over it those of the municipality's folders."""
    if sprak == KILDESPRAK:
        return Oversetter({})
    filer = [mappe / "sprak" / f"{sprak}.po" for mappe in (datamappe("maler"), *reversed(malmapper))]
    finnes = tuple((fil, fil.stat().st_mtime_ns) for fil in filer if fil.is_file())
    return Oversetter(_les(finnes))


@lru_cache(maxsize=4)
def _les(filer: tuple[tuple[Path, int], ...]) -> dict[str, str]:
    # Imported here: who writes bokmål reads no catalogue.
    from babel.messages.pofile import PoFileError, read_po

    tekster: dict[str, str] = {}
    for fil, _ in filer:
        try:
            with fil.open("rb") as inn:
                katalog = read_po(inn, abort_invalid=True)
        except (PoFileError, ValueError) as feil:
            raise MalfeilError(f"filen kan ikke leses ({feil}).", fil.name) from None
        for melding in katalog:
            if melding.id and melding.string and not melding.fuzzy and isinstance(melding.id, str):
                tekster[melding.id] = str(melding.string)
    return tekster
