"""Dates by the calendar (rules 88–91, 97). Today is always an argument; nothing here asks the clock."""

from datetime import date, datetime, timedelta

MAANEDER = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)


def pluss_maaneder(d: date, maaneder: int) -> date:
    """The same day `maaneder` calendar months on, or the last day of a shorter month (rule 97).

    31 August + 6 months is the last day of February. Past the end of the calendar: `date.max`.
    """
    aar, maaned = divmod(d.year * 12 + d.month - 1 + maaneder, 12)
    if aar > date.max.year:
        return date.max
    return date(aar, maaned + 1, min(d.day, _dager_i(aar, maaned + 1)))


def _dager_i(aar: int, maaned: int) -> int:
    # Not calendar.monthrange: importing it costs every command more than it does.
    return 31 if maaned == 12 else (date(aar, maaned + 1, 1) - timedelta(days=1)).day


def pluss_dager(d: date, dager: int) -> date:
    """`dager` days on, `date.max` past the end of the calendar."""
    return d + timedelta(days=min(dager, (date.max - d).days))


def pluss_uker(d: date, uker: int) -> date:
    """`uker` weeks on, the same weekday; `date.max` past the end of the calendar (rule 88)."""
    return pluss_dager(d, 7 * uker)


def alder(fodselsdato: date, dato: date) -> int:
    """Whole years on that day, counting from the birthday itself.

    Someone born on 29 February has their birthday on 1 March in a year without that day: the year
    is whole when 28 February is over.
    """
    hatt_bursdag = (dato.month, dato.day) >= (fodselsdato.month, fodselsdato.day)
    return dato.year - fodselsdato.year - (not hatt_bursdag)


def bursdag(fodselsdato: date, aar: int) -> date:
    """The first day of being so many years old, as `alder` counts: 1 March for a leap day elsewhere."""
    if (fodselsdato.month, fodselsdato.day) == (2, 29) and _dager_i(fodselsdato.year + aar, 2) == 28:
        return date(fodselsdato.year + aar, 3, 1)
    return fodselsdato.replace(year=fodselsdato.year + aar)


def norsk_tid(utc: datetime) -> datetime:
    """The clock in Norway: an hour on, two from the last Sunday of March to the last of October."""
    start, slutt = (_siste_sondag(utc.year, maaned) for maaned in (3, 10))
    sommer = start <= utc.replace(tzinfo=None) < slutt
    return utc + timedelta(hours=2 if sommer else 1)


def _siste_sondag(aar: int, maaned: int) -> datetime:
    siste = datetime(aar, maaned, 31, 1)
    return siste - timedelta(days=(siste.weekday() + 1) % 7)


def langt(d: date) -> str:
    """`22. november 2026`, for running text (rule 145)."""
    return f"{d.day}. {MAANEDER[d.month - 1]} {d.year}"


def kort(d: date) -> str:
    """`22.11.2026`, for tables and messages (rule 145)."""
    return f"{d.day:02d}.{d.month:02d}.{d.year}"


def dager_over(frist: date, dato: date) -> int:
    """Days past the deadline on `dato`; 0 on the deadline itself and before it."""
    return max(0, (dato - frist).days)
