"""What must not stand on a command line: it is seen in shell history and in lists of processes (rule 47)."""

import re
from collections.abc import Sequence

from ipkit.errors import KommandolinjefeilError

# Day 01-31 (D-number +40), month 01-12 (+40 and +80 for synthetic ones), year, then five digits.
# Texts, compiled where they are used: nearly no line has eleven digits or an address of a database.
_FODSELSNUMMER = r"(?<!\d)[0-7]\d[\s./-]?\d\d[\s./-]?\d\d[\s./-]?\d{3}\s?\d\d(?!\d)"
_SIFRE = 11
_LOGGMERKE = r"\b\d+\.\d+\.[0-9a-f]{16}\b"
"""A mark of the log is hexadecimal, and eleven digits can come in a row by chance."""
_POSTGRES = "postgresql"
_PASSORD_I_ADRESSE = _POSTGRES + r"(\+\w+)?://([^/@\s]*:[^/@\s]+@|\S*[?&](ssl)?password=)"


def kontroller_argumenter(argumenter: Sequence[str]) -> None:
    """Raises KommandolinjefeilError for what looks like a national id number, and for a password in a URL."""
    skrevet = " ".join(argumenter)
    if _har_fodselsnummer(skrevet):
        raise KommandolinjefeilError(
            "Et argument ser ut som et fødselsnummer. Slike nummer skal ikke stå i kommandolinjen.", "IP-K03"
        )
    if _POSTGRES in skrevet and re.search(_PASSORD_I_ADRESSE, skrevet):
        raise KommandolinjefeilError(
            "Adressen til databasen har et passord, og kommandolinjen kan leses av andre. Legg passordet i "
            "~/.pgpass (Windows: pgpass.conf).",
            "IP-K03",
        )


def _har_fodselsnummer(skrevet: str) -> bool:
    if sum(map(str.isdigit, skrevet)) < _SIFRE:
        return False
    if not skrevet.isascii():  # digits of full width are digits
        from unicodedata import normalize

        skrevet = normalize("NFKC", skrevet)
    return re.search(_FODSELSNUMMER, re.sub(_LOGGMERKE, "", skrevet)) is not None
