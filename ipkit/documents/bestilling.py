"""The order of one document."""

from datetime import date

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import verdi


@verdi
class Bestilling:
    """What is to be made. `plan` is already cut to what the recipient may see; nothing is filtered here.

    `dato` is today, and `ekte_dato` the real date where that one is simulated. `mottaker` is the
    recipient in words (None: a working copy, which says so), and `dokumentnummer` the number of the
    issued document. `skjermet` says that something was left out.
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
    ekte_dato: date | None = None

    @property
    def siste(self) -> date:
        """The later of the two dates: a consent that has ended by then has ended."""
        return max(self.dato, self.ekte_dato or self.dato)
