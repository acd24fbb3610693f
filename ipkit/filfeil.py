"""The faults of one file that somebody has written: all of them, each with its line."""

import difflib
import re
from collections.abc import Iterable
from typing import NamedTuple

from ipkit.errors import FilfeilError

MAKS_FEIL = 500
"""Faults that are listed; nobody reads more, and a hostile file must not make us write for ever."""


class Feil(NamedTuple):
    """One fault in a file; lines are counted from 1, and 0 is no place in it."""

    linje: int
    tekst: str


class Feilliste:
    """Collects the faults of one file.

    `ufullstendig` says that something could not be read, so that what seems to be missing may only be
    unread.
    """

    def __init__(self, filnavn: str) -> None:
        self.filnavn = filnavn
        self.ufullstendig = False
        self._feil: dict[Feil, None] = {}
        self._utelatt = 0

    def __bool__(self) -> bool:
        return bool(self._feil)

    @property
    def antall(self) -> int:
        """How many there are."""
        return len(self._feil) + self._utelatt

    def har(self, linje: int) -> bool:
        """Whether that line has a fault already."""
        return any(f.linje == linje for f in self._feil)

    def meld(self, linje: int, tekst: str) -> None:
        """Note one fault; the same one twice is one."""
        if len(self._feil) >= MAKS_FEIL:
            self._utelatt += 1
        else:
            self._feil[Feil(linje, tekst)] = None

    def meld_mangler(self, linje: int, navn: str) -> None:
        """Note that a field is missing, unless it may only be unread."""
        if not self.ufullstendig:
            self.meld(linje, f"«{navn}» mangler.")

    def meld_ukjent(self, linje: int, navn: str, kjente: Iterable[str]) -> None:
        """Note an unknown field, with the nearest one there is."""
        if len(self._feil) >= MAKS_FEIL:
            self._utelatt += 1
            return
        # A text with the wrong indentation becomes a field name: then it may be about somebody.
        if not re.fullmatch(r"[a-zæøå][a-zæøå0-9_]{0,29}", navn):
            self.meld(linje, "ukjent felt. Navn på felt er små bokstaver; se over innrykket.")
            return
        nesten = difflib.get_close_matches(navn, list(kjente), 1)
        self.meld(linje, f"ukjent felt «{navn}». " + (f"Mente du «{nesten[0]}»?" if nesten else "Fjern det."))

    def linjer(self) -> tuple[str, ...]:
        """All faults in order of line, as they are shown."""
        linjer = [
            f"{self.filnavn} linje {f.linje}: {f.tekst}" if f.linje else f.tekst for f in sorted(self._feil)
        ]
        if self._utelatt:
            linjer.append(f"{self.filnavn}: og {self._utelatt} feil til.")
        return tuple(linjer)

    def reis(self) -> None:
        """Raise FilfeilError if there is any fault."""
        if self._feil:
            raise FilfeilError(
                f"{self.filnavn} har {self.antall} feil. Ingenting er lest inn. Rett filen og prøv igjen.",
                self.linjer(),
            )
