"""Participants: who takes part, from which service, and what each contributes."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Tilknytning = Literal["tjeneste", "foresatt", "verge", "paarorende", "annen"]


@verdi
class Deltaker(Merking):
    """One participant. A service without a named person is allowed: then `navn` is None.

    Whether the participant has access is never stored: it follows from the consents (rules 23b, 24)
    and from `ut`, the first day without a part in the plan.
    """

    nummer: int
    version: int = 1
    navn: str | None = felt("Navn", default=None)
    rolle: str | None = felt("Rolle", default=None)
    tjeneste: str | None = felt("Tjeneste", default=None)
    tilknytning: Tilknytning = felt("Tilknytning", "kode", koder=get_args(Tilknytning), default="tjeneste")
    bidrag: str | None = felt("Bidrag", "fritekst", default=None)
    telefon: str | None = felt("Telefon", default=None)
    epost: str | None = felt("E-post", default=None)
    registrert: date = felt("Registrert", "dato", svar=False)
    ut: date | None = felt("Ute fra", "dato", default=None, svar=False)

    @property
    def betegnelse(self) -> str:
        """What to call the participant in a list: the name, else the service, else the number."""
        return self.navn or self.tjeneste or f"deltaker {self.nummer}"
