"""What is asked to be written, before anything is read: is it a document, a format and a number that fit?"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipkit.actions.filer import zipnavn
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer, kopinummer, nodtilgangsnummer
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import verdi
from ipkit.errors import BruksfeilError, IkkeFunnetError, KommandolinjefeilError

if TYPE_CHECKING:
    from ipkit.documents.katalog import Dokumentslag
    from ipkit.exchange.passordzip import Passord

DATAFORMATER = ("yaml", "json")
DOKUMENTFORMATER = ("docx", "html", "pdf")
MED_MOTE = ("referat", "innkalling", "folgebrev")
"""Documents that can be about a meeting."""
BLANK = "blank"
"""The variant of a form with nothing in it."""
TIL_UTFYLLING = (BLANK, "med_maal")
"""Variants of a form that is about nothing yet."""


@verdi
class Eksport:
    """What to write. `mottaker` None: a working copy for the coordinator; a part: an issued document."""

    fil: Path
    plan: int
    dokument: str = "plan"
    variant: str | None = None
    mote: int | None = None
    nummer: int | None = None
    """The decision, request, coordinator or change that a letter or form is about; None: the newest."""
    mottaker: str | None = None
    overskriv: bool = False
    utgave: int | None = None
    """The version, as it was; None: the plan as it is."""
    malmapper: Sequence[Path] = ()
    storskrift: bool = False
    sprak: str | None = None
    """The language; None: the plan's own."""
    passord: "Passord | None" = None
    """What is written is an encrypted zip, with `.zip` after the file's name."""

    @property
    def utfil(self) -> Path:
        """The file that is written."""
        return self.fil if self.passord is None else zipnavn(self.fil)

    @property
    def navn_i_zip(self) -> str:
        """Its name inside an encrypted zip, which anybody can read: what it is, by number; for nobody."""
        deler = (self.dokument, self.plan or None, self.mote or self.nummer)
        return "-".join(str(del_) for del_ in deler if del_ is not None) + f".{self.format}"

    @property
    def format(self) -> str:
        """The ending picks the format."""
        return self.fil.suffix.lstrip(".").lower()

    @property
    def data(self) -> bool:
        """Whether it is the plan as data, not a document for people."""
        return self.format in DATAFORMATER and self.dokument == "plan"

    @property
    def i_loggen(self) -> str:
        """The act as the log names it."""
        return f"eksporter {self.dokument} {self.format}"


def dokumentslag(navn: str, malmapper: Sequence[Path] = ()) -> "Dokumentslag":
    """The document of that name, of the catalogue or the municipality's own.

    Raises KommandolinjefeilError, and FilfeilError for the municipality's list.
    """
    from ipkit.documents.katalog import DOKUMENTER

    if navn in DOKUMENTER:
        return DOKUMENTER[navn]
    # Imported here: most documents are of the catalogue.
    from ipkit.documents.egne_dokumenter import alle_dokumenter

    alle = alle_dokumenter(malmapper)
    if navn not in alle:
        raise KommandolinjefeilError(
            f"Det er ikke noe dokument som heter «{navn}». Velg ett av: {', '.join(alle)}"
        )
    return alle[navn]


def dokumentnavn(stamme: str, malmapper: Sequence[Path] = ()) -> str | None:
    """The document that a file name's stem names (`plan`, `referat`), or None."""
    from ipkit.documents.katalog import DOKUMENTER

    navn = stamme.casefold()
    if navn in DOKUMENTER:
        return navn
    from ipkit.documents.egne_dokumenter import alle_dokumenter

    return navn if navn in alle_dokumenter(malmapper) else None


def kontroller_valg(bestilling: Eksport) -> None:
    """Raises KommandolinjefeilError or BruksfeilError where what is asked for does not fit together."""
    if bestilling.dokument not in MED_MOTE and bestilling.mote is not None:
        raise KommandolinjefeilError(
            "--mote hører til et referat eller en innkalling: ipkit eksporter referat.docx --mote …"
        )
    if bestilling.storskrift and bestilling.format in DATAFORMATER:
        raise KommandolinjefeilError("--storskrift gjelder dokumenter, ikke yaml og json.")
    if bestilling.sprak is not None:
        _kontroller_sprak(bestilling.sprak, bestilling)
    if not bestilling.data:
        _kontroller_format(bestilling)
    slag = None if bestilling.data else dokumentslag(bestilling.dokument, bestilling.malmapper)
    if bestilling.nummer is not None and (slag is None or slag.gjelder in (None, "mote")):
        raise KommandolinjefeilError(
            "--nummer hører til en beslutning, en henvendelse, en koordinator, en endring, "
            "en deltaker eller en evaluering."
        )
    if bestilling.utgave is not None and slag is not None and not slag.utdrag:
        raise KommandolinjefeilError("--versjon gjelder planen og referatene.")


def _kontroller_sprak(sprak: str, bestilling: Eksport) -> None:
    if bestilling.data:
        raise KommandolinjefeilError("--sprak gjelder dokumenter, ikke yaml og json.")
    from ipkit.documents.oversettelse import finnes_paa

    if sprak not in (kjente := finnes_paa(bestilling.malmapper)):
        raise KommandolinjefeilError(f"--sprak skal være én av: {', '.join(kjente)}.")


def _kontroller_format(bestilling: Eksport) -> None:
    if bestilling.format in DOKUMENTFORMATER:
        return
    endelser = (
        ".docx, .html, .pdf, .yaml eller .json"
        if bestilling.dokument == "plan"
        else ".docx, .html eller .pdf"
    )
    galt = f"med endelsen «.{bestilling.format}»" if bestilling.format else "uten endelse"
    raise BruksfeilError(f"ipkit skriver ikke «{bestilling.dokument}» {galt}. Bruk {endelser}")


def velg_variant(bestilling: Eksport, plan: Plan) -> str:
    """As asked for, else as the minutes were recorded, else the plan's own level of detail (rule 59).

    A document that is made in one way only is made in that way.
    """
    if bestilling.variant:
        return bestilling.variant
    if bestilling.data:
        return plan.hode.detaljgrad
    slag = dokumentslag(bestilling.dokument, bestilling.malmapper)
    if bestilling.mote is not None and slag.gjelder == "mote" and len(slag.varianter) > 1:
        return plan.finn_mote(bestilling.mote).variant or "utfyllende"
    return plan.hode.detaljgrad if plan.hode.detaljgrad in slag.varianter else slag.varianter[0]


def valgt_nummer(bestilling: Eksport, plan: Plan) -> tuple[str, int] | None:
    """The element that the document is about, as kind and number: as asked for, else the newest.

    A participant who is the recipient is who it is about. None where it is about none, as a blank form is.
    """
    slag = None if bestilling.data else dokumentslag(bestilling.dokument, bestilling.malmapper)
    if slag is None or slag.gjelder in (None, "mote") or bestilling.variant in TIL_UTFYLLING:
        return None
    if slag.gjelder == "deltaker" and bestilling.nummer is None:
        egen = deltakernummer(bestilling.mottaker or "")
        if egen is not None:
            return slag.gjelder, egen
    nyeste = max((e.nummer for e in getattr(plan, slag.gjelder)), default=None)
    nummer = nyeste if bestilling.nummer is None else bestilling.nummer
    return None if nummer is None else (slag.gjelder, nummer)


def mottaker_i_ord(plan: Plan, mottaker: str | None) -> str | None:
    """The recipient as the document names them."""
    if mottaker is None:
        return None
    if mottaker == PLANEIER:
        return plan.planeier.navn
    if mottaker == KOORDINATOR:
        return "koordinator"
    nod = next((t for t in plan.nodtilgang if t.nummer == nodtilgangsnummer(mottaker)), None)
    if nod is not None:
        return f"{nod.navn}, {ord_for('stilling', nod.stilling)}"
    kopi = next((u for u in plan.utsending if u.nummer == kopinummer(mottaker)), None)
    if kopi is not None and kopi.navn:
        return kopi.navn
    nummer = deltakernummer(mottaker)
    if nummer is None:
        raise IkkeFunnetError(f"Plan {plan.hode.nummer} har ingen mottaker som heter «{mottaker}».")
    deltaker = plan.finn_deltaker(nummer)
    ekstra = deltaker.tjeneste if deltaker.navn and deltaker.tjeneste else None
    return f"{deltaker.betegnelse}, {ekstra}" if ekstra else deltaker.betegnelse
