"""The person a plan belongs to. A person can have had plans before; only one is open (rule 49)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi

Adressesperre = Literal["ingen", "fortrolig", "strengt_fortrolig"]
Sprak = Literal["nb", "nn"]


@verdi
class Person:
    """The planeier. With `adressesperre` other than `ingen`, the address goes to nobody else."""

    id: str
    version: int = 1
    navn: str = felt("Planeiers navn")
    fodselsdato: date = felt("Fødselsdato", "dato")
    telefon: str | None = felt("Planeiers telefon", default=None)
    adresse: str | None = felt("Planeiers adresse", "fritekst", default=None)
    adressesperre: Adressesperre = felt(
        "Adressesperre", "kode", koder=get_args(Adressesperre), default="ingen"
    )
