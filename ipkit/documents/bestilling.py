"""The order of one document."""

from datetime import date
from typing import TYPE_CHECKING

from ipkit.documents.katalog import DOKUMENTER, Dokumentslag
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import verdi

if TYPE_CHECKING:
    from ipkit.domain.innsyn import Innsyn
    from ipkit.domain.kartlegging import Kartlegging
    from ipkit.domain.rett import Rettsgrunnlag


@verdi
class Bestilling:
    """What is to be made. `plan` is already cut to what the recipient may see; nothing is filtered here.

    `dato` is today, and `ekte_dato` the real date where that one is simulated. `mottaker` is the
    recipient in words (None: a working copy, which says so), `part` the recipient as `domain.part` writes
    it, and `dokumentnummer` the number of the issued document. `skjermet` says that something was left
    out, and `gjaldt` that the plan is an earlier version (rule 58): the day it was made.

    `nummer` is the number of the element that a letter or a form is about; None: of none, a blank form.
    `grunnlag` is the legal basis of the decision (rules 13, 14), and `kartlegging` what the mapping says:
    only for its own document (rule 42).
    `innsyn` is the log and what was put right, for its own document too (rule 141).
    `loggmerke` is the head of the plan's log, at the foot of an issued document, so that
    a log that is written anew contradicts the paper (design D7).
    `sprak` is the language; None: that of the plan. `egen` is set for a document of the municipality's
    own, and `storskrift` is large print.
    """

    dokument: str
    variant: str
    format: str
    plan: Plan
    innstillinger: Innstillinger
    dato: date
    mote: int | None = None
    nummer: int | None = None
    mottaker: str | None = None
    part: str | None = None
    dokumentnummer: int | None = None
    skjermet: bool = False
    ekte_dato: date | None = None
    gjaldt: date | None = None
    grunnlag: "Rettsgrunnlag | None" = None
    kartlegging: "Kartlegging | None" = None
    innsyn: "Innsyn | None" = None
    storskrift: bool = False
    loggmerke: str | None = None
    egen: Dokumentslag | None = None
    sprak: str | None = None

    @property
    def slag(self) -> Dokumentslag | None:
        """What the catalogue says of the document, or the municipality's own list; None: there is none."""
        return self.egen or DOKUMENTER.get(self.dokument)

    @property
    def malform(self) -> str:
        """The language of the document: as ordered, else the plan's own."""
        return self.sprak or self.plan.hode.sprak

    @property
    def siste(self) -> date:
        """The later of the two dates: a consent that has ended by then has ended."""
        return self.gjaldt or max(self.dato, self.ekte_dato or self.dato)

    @property
    def stand(self) -> date:
        """The day that the plan is told as of: today, or the day of an earlier version."""
        return self.gjaldt or self.dato

    @property
    def forslag(self) -> bool:
        """Whether the document is a proposal of the plan, to be answered (rule 55)."""
        utkast = self.plan.hode.status in ("utkast", "til_uttalelse")
        return utkast and self.dokument == "plan" and not self.gjaldt
