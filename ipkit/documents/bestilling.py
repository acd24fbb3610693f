"""The order of one document."""

from datetime import date

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import verdi


@verdi
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
