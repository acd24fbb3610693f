"""What was told to whom: reported changes, and what was sent by which way (rules 99, 100, 118)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.deltaker import Kontaktform
from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Sendt = Literal["plan", "forslag", "innkalling", "referat", "endringsmelding", "koordinatorbytte", "brev"]


@verdi
class Endringsmelding(Merking):
    """A change in the planeier's situation that somebody reported (rule 99).

    `meldt_av` is a part, or None and then `navn` says who; a `vesentlig` one calls for an extra evaluation
    (rule 92). `fulgt_opp` is the day it was acted on, `oppfolging` what was done.
    """

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    meldt_av: str | None = felt("Meldt av", "part", default=None)
    navn: str | None = felt("Melderens navn", default=None)
    tekst: str = felt("Hva som er endret", "fritekst")
    vesentlig: bool = felt("Vesentlig endring", "ja_nei", default=False)
    fulgt_opp: date | None = felt("Fulgt opp", "dato", default=None)
    oppfolging: str | None = felt("Hva som ble gjort", "fritekst", default=None)


@verdi
class Utsending:
    """One recipient of something that is sent: the distribution list has one for each (rules 100, 118).

    `gjelder` is the number of the meeting, change or coordinator it is about. `mottaker` is a part, or None
    and then `navn` is somebody the planeier wants told. `dato` None: not sent yet.
    """

    nummer: int
    version: int = 1
    hva: Sendt = felt("Hva som sendes", "kode", koder=get_args(Sendt))
    gjelder: int | None = felt("Gjelder nummer", "heltall", default=None)
    mottaker: str | None = felt("Mottaker", "part", default=None)
    navn: str | None = felt("Mottakerens navn", default=None)
    maate: Kontaktform = felt("Hvordan", "kode", koder=get_args(Kontaktform), default="brevpost")
    dato: date | None = felt("Sendt", "dato", default=None)
