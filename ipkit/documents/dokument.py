"""One order in, the bytes of one document out: context → template → HTML subset → writer (design D4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ipkit.documents.katalog import DOKUMENTER, FORMATER, Dokumentslag
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.errors import BruksfeilError

__all__ = ["DOKUMENTER", "FORMATER", "Bestilling", "Dokumentslag", "lag_dokument"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Bestilling:
    """What is to be made. `plan` is already cut to what the recipient may see; nothing is filtered here.

    `dato` is today. `mottaker` is the recipient in words (None: a working copy, which says so), and
    `dokumentnummer` the number of the issued document. `skjermet` says that something was left out.
    """

    dokument: str
    variant: str
    format: str
    plan: Plan
    innstillinger: Innstillinger
    dato: date
    mote: int | None = None
    mottaker: str | None = None
    dokumentnummer: int | None = None
    skjermet: bool = False


def lag_dokument(bestilling: Bestilling, malmapper: Sequence[Path] = ()) -> bytes:
    """The document's bytes; the same order gives the same bytes.

    `malmapper` are folders with the municipality's own templates, `stil.docx` and `stil.css`, looked
    up in order before the built-in ones. Raises BruksfeilError where the order is not one, MalfeilError
    where a template is at fault, IkkeFunnetError where the meeting does not exist.
    """
    raise BruksfeilError("Dokumenter kan ikke lages ennå.")
