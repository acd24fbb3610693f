"""Ways to the plan beside consent: break-glass access, and what a law lets be given (rules 24, 40).

Both are acts of their own with a reason, logged, and shown to the planeier in the access overview.
"""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi

Stilling = Literal["leder", "systemansvarlig"]
Lovgrunn = Literal["fare_for_liv", "avvergeplikt", "barnevern", "annen_lov"]


@verdi
class Nodtilgang:
    """A leader or system administrator who got into the plan for support (rule 40).

    `fra` and `til` are the first and the last day, both inclusive.
    """

    nummer: int
    version: int = 1
    navn: str = felt("Navn")
    stilling: Stilling = felt("Stilling", "kode", koder=get_args(Stilling))
    fra: date = felt("Fra", "dato")
    til: date = felt("Til og med", "dato")
    begrunnelse: str = felt(
        "Hvorfor", "fritekst", hvorfor="planeier skal kunne se hvem som var inne, og hvorfor"
    )


@verdi
class Utlevering:
    """Exactly what was given to whom without consent, on which ground, and who decided (rule 24, § 6.9).

    `vist` is the day the planeier was shown it; until then it is a finding.
    """

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    til: str = felt("Utlevert til")
    lovgrunn: Lovgrunn = felt("Grunnlag", "kode", koder=get_args(Lovgrunn))
    hjemmel: str | None = felt("Lov og paragraf", default=None)
    besluttet_av: str = felt("Besluttet av")
    hva: str = felt("Hva som ble utlevert", "fritekst", hvorfor="nøyaktig, så planeier kan se det")
    begrunnelse: str = felt("Begrunnelse", "fritekst")
    vist: date | None = felt("Vist for planeier", "dato", default=None)
