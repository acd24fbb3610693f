"""The person a plan belongs to. A person can have had plans before; only one is open (rule 49)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt, felter
from ipkit.domain.verdi import replace, verdi

Adressesperre = Literal["ingen", "fortrolig", "strengt_fortrolig"]


@verdi
class Person:
    """The planeier. With `adressesperre` other than `ingen`, the address goes to nobody else.

    `tolk` is the language of the interpreter; it and `tilrettelegging` stand on notices (rule 60).
    """

    id: str
    version: int = 1
    navn: str = felt("Planeiers navn")
    fodselsdato: date = felt("Fødselsdato", "dato")
    telefon: str | None = felt("Planeiers telefon", default=None)
    adresse: str | None = felt("Planeiers adresse", "fritekst", default=None)
    adressesperre: Adressesperre = felt(
        "Adressesperre", "kode", koder=get_args(Adressesperre), default="ingen"
    )
    tolk: str | None = felt("Tolk", default=None, hvorfor="språket, så tolken kan bestilles til møtene")
    tilrettelegging: str | None = felt(
        "Tilrettelegging", "fritekst", default=None, hvorfor="det planeier trenger for å kunne delta"
    )
    kultur: str | None = felt("Kulturelle og etniske hensyn", "fritekst", default=None)


def flettet(kjent: Person, oppgitt: Person, *, nyere: bool) -> Person:
    """A registered person with what was said of them with another plan.

    What is said wins where it is `nyere`; else it only fills in what was not known. An answer that was
    not given erases nothing, and the strictest address protection stands: a plan more never lifts it.
    """
    verdier = {navn: getattr(oppgitt, navn) for navn in felter(Person)}
    svar = {navn: v for navn, v in verdier.items() if v is not None and (nyere or not getattr(kjent, navn))}
    strengest = max(kjent.adressesperre, oppgitt.adressesperre, key=get_args(Adressesperre).index)
    return replace(kjent, **{**svar, "adressesperre": strengest})
