"""Dates as people write them: `22. november 2026` in running text, `22.11.2026` in tables (rule 145)."""

from datetime import date

_MAANEDER = (
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


def lang_dato(dato: date) -> str:
    """`22. november 2026`."""
    return f"{dato.day}. {_MAANEDER[dato.month - 1]} {dato.year}"


def kort_dato(dato: date) -> str:
    """`22.11.2026`."""
    return f"{dato.day:02d}.{dato.month:02d}.{dato.year}"
