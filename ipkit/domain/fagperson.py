"""The register of people who work with plans, apart from their part in any one plan (rules 48, 129).

A person can be in many plans, as participant or koordinator; what a plan says of them stands in the plan.
"""

from datetime import date

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi


@verdi
class Fagperson:
    """Somebody who can be chosen for plans by number. `til` is the last day of work, if known."""

    nummer: int
    version: int = 1
    navn: str = felt("Navn")
    rolle: str | None = felt("Rolle", default=None)
    tjeneste: str | None = felt("Tjeneste", default=None)
    telefon: str | None = felt("Telefon", default=None)
    epost: str | None = felt("E-post", default=None)
    leder: str | None = felt("Nærmeste leder", default=None)
    til: date | None = felt("Slutter", "dato", default=None)


@verdi
class Opplaering:
    """A course or a network meeting for coordinators (rule 129)."""

    fagperson: int
    nummer: int
    version: int = 1
    kurs: str = felt("Kurs eller samling")
    dato: date = felt("Dato", "dato")
