"""Comments of participants on goals and measures; author and date are kept (rule 82)."""

from datetime import date

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi


@verdi
class Kommentar(Merking):
    """A comment on a goal, or on one of its measures (`tiltak` None: on the goal). `av` is a part."""

    nummer: int
    version: int = 1
    maal: int = felt("Mål", "heltall")
    tiltak: int | None = felt("Tiltak", "heltall", default=None)
    av: str = felt("Skrevet av", "part")
    dato: date = felt("Dato", "dato")
    tekst: str = felt("Kommentar", "fritekst")
