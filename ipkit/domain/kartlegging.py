"""Mapping of needs, a store of its own: for the planeier and the plankoordinator only (rules 41, 42).

It is not part of `Plan`, so that no document, export or list of the plan can hold any of it.
"""

from datetime import date

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi


@verdi
class Kartleggingsomraade:
    """One life area (domene § 3.5). Resources come first: map only where you can help."""

    livsomraade: str = felt("Livsområde", "kode")
    version: int = 1
    dato: date = felt("Skrevet", "dato", svar=False)
    ressurser: str | None = felt("Ressurser og det som fungerer", "fritekst", default=None)
    situasjon: str | None = felt("Slik er det i dag", "fritekst", default=None)
    onsker: str | None = felt("Ønsker", "fritekst", default=None)
    behov: str | None = felt("Behov", "fritekst", default=None)
    tjenester: str | None = felt("Tjenester i dag", "fritekst", default=None)
    folges_opp: bool | None = felt("Følges opp i planen?", "ja_nei", default=None)


@verdi
class Kartlegging:
    """The mapping of one plan. Expectations are those of planeier and koordinator to each other (rule 70).

    `version` 0: nothing is written yet.
    """

    plan: int
    version: int = 1
    dato: date | None = felt("Gjennomført", "dato", default=None)
    gjort_av: str | None = felt("Gjennomført av", default=None)
    planeiers_forventninger: str | None = felt(
        "Hva planeier forventer av koordinator", "fritekst", default=None
    )
    koordinators_forventninger: str | None = felt(
        "Hva koordinator forventer av planeier", "fritekst", default=None
    )
    merknad: str | None = felt("Merknad", "fritekst", default=None)
    omraader: tuple[Kartleggingsomraade, ...] = ()

    def omraade(self, kode: str) -> Kartleggingsomraade | None:
        """What is written about one life area."""
        return next((o for o in self.omraader if o.livsomraade == kode), None)
