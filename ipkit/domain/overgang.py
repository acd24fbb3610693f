"""Transitions in life and between services, with a date and a reminder before (rule 67)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Overgangsslag = Literal[
    "barnehage_skole", "ungdomsskole_vgs", "skole_arbeid", "flytting", "rehabilitering", "myndig", "annet"
]


@verdi
class Overgang(Merking):
    """One transition. `dato` is when it happens, `forberedt` the day its preparation was done."""

    nummer: int
    version: int = 1
    overgang: Overgangsslag = felt("Overgang", "kode", koder=get_args(Overgangsslag))
    dato: date = felt("Dato", "dato", hvorfor="det minnes om den i god tid")
    tekst: str | None = felt("Hva som må forberedes", "fritekst", default=None)
    forberedt: date | None = felt("Forberedt", "dato", default=None)
