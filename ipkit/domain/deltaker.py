"""Participants: who takes part, from which service, and what each contributes."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Tilknytning = Literal["tjeneste", "foresatt", "verge", "paarorende", "annen"]
Rettighet = Literal["les", "skriv"]
Kontaktform = Literal["brevpost", "telefon", "mote", "digital", "epost"]
Taushet = Literal["lovpaalagt", "erklaering"]


@verdi
class Deltaker(Merking):
    """One participant. A service without a named person is allowed: then `navn` is None.

    Whether the participant has access is never stored: it follows from the consents (rules 23b, 24)
    and from `ut`, the first day without a part in the plan. `rettighet` is what they may do with the
    plan (rule 37), `plangruppe` whether they have an active role in making it (rule 74), `kontaktform`
    the channel agreed on (rule 44). `taushet` says whether they are under statutory secrecy or have to
    sign a declaration (`taushetserklaering`, the day it was signed; rule 39); None: by `tilknytning`.
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
    adresse: str | None = felt("Postadresse", default=None)
    rettighet: Rettighet = felt("Rettighet", "kode", koder=get_args(Rettighet), default="les")
    plangruppe: bool = felt("Aktiv rolle i plangruppen", "ja_nei", default=False)
    kontaktform: Kontaktform | None = felt(
        "Avtalt kontaktform", "kode", koder=get_args(Kontaktform), default=None,
        hvorfor="e-post må brukes med forsiktighet",
    )  # fmt: skip
    taushet: Taushet | None = felt(
        "Taushetsplikt", "kode", koder=get_args(Taushet), default=None,
        hvorfor="den som ikke har taushetsplikt etter loven, skriver under en erklæring",
    )  # fmt: skip
    taushetserklaering: date | None = felt(
        "Taushetserklæring underskrevet", "dato", default=None,
        hvorfor="deltakeren kan få planen fra den dagen",
    )  # fmt: skip
    fagperson: int | None = None
    registrert: date = felt("Registrert", "dato", svar=False)
    ut: date | None = felt("Ute fra", "dato", default=None, svar=False)

    @property
    def betegnelse(self) -> str:
        """What to call the participant in a list: the name, else the service, else the number."""
        return self.navn or self.tjeneste or f"deltaker {self.nummer}"
