"""The days of a picture from left to right, and the ticks on it."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple

from ipkit.documents.oversettelse import i_ord
from ipkit.domain.dato import MAANEDER, pluss_maaneder

_STEG = (1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200, 12000)
_FAA_DAGER = 70


class Akse(NamedTuple):
    """From `start` to `slutt`, both inclusive."""

    start: date
    slutt: date

    @classmethod
    def for_plan(cls, fra: date | None, til: date | None, datoer: Sequence[date]) -> "Akse | None":
        """The plan period; where an end of it is not set, the first or last of the dates."""
        if not (datoer or (fra and til)):
            return None
        start = fra or min([*datoer, *([til] if til else [])])
        slutt = til or max([*datoer, start])
        return cls(start, max(start, slutt))

    def har(self, d: date) -> bool:
        """Whether the day is on the axis."""
        return self.start <= d <= self.slutt

    def andel(self, d: date) -> float:
        """Where the day is: 0 at the start, 1 at the end, no further out than that."""
        return min(max((d - self.start).days / max((self.slutt - self.start).days, 1), 0.0), 1.0)

    def merker(self, antall: int) -> list[tuple[date, str]]:
        """At most `antall` days with the word of each: days, months or years, as fits."""
        antall = max(antall, 1)
        dager = (self.slutt - self.start).days
        if dager <= _FAA_DAGER:
            steg = max(1, ceil((dager + 1) / antall))
            alle = (self.start + timedelta(days=n) for n in range(0, dager + 1, steg))
            return [(d, f"{d.day}. {kort_maaned(d)}") for d in alle]
        steg = next((s for s in _STEG if dager / 30.44 / s < antall), _STEG[-1])
        return [(d, str(d.year) if steg >= 12 else self._maaned(d)) for d in self._forste_dager(steg)]

    def _forste_dager(self, steg: int) -> list[date]:
        """The first of every `steg`-th month, counted from January of year 0."""
        nummer = self.start.year * 12 + self.start.month - 1
        if self.start.day > 1:
            nummer += 1
        nummer = -(-nummer // steg) * steg
        ut: list[date] = []
        if nummer // 12 > date.max.year:
            return ut
        d = date(nummer // 12, nummer % 12 + 1, 1)
        while d <= self.slutt and d < date(9000, 1, 1):
            ut.append(d)
            d = pluss_maaneder(d, steg)
        return ut

    @staticmethod
    def _maaned(d: date) -> str:
        return f"{kort_maaned(d)} {d.year}"


def kort_maaned(d: date) -> str:
    """`jan.`, `mars`, `des.`."""
    navn = i_ord(MAANEDER[d.month - 1])
    return navn if len(navn) <= 4 else f"{navn[:3]}."
