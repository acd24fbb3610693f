"""One order in, the bytes of one document out: context → template → HTML subset → writer (design D4)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.delmengde import les
from ipkit.documents.docx_skriver import skriv_docx
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.katalog import DOKUMENTER, FORMATER, Dokumentslag
from ipkit.documents.kontekst import plankontekst
from ipkit.documents.mal import finn_fil, rendre
from ipkit.documents.motekontekst import referatkontekst
from ipkit.documents.stil import STILFIL, les_stil
from ipkit.errors import BruksfeilError

__all__ = ["DOKUMENTER", "FORMATER", "Bestilling", "Dokumentslag", "lag_dokument"]

_KONTEKST = {"plan": plankontekst, "referat": referatkontekst}


def lag_dokument(bestilling: Bestilling, malmapper: Sequence[Path] = ()) -> bytes:
    """The document's bytes; the same order gives the same bytes.

    `malmapper` are folders with the municipality's own templates, `stil.docx` and `stil.css`, looked
    up in order before the built-in ones. Raises BruksfeilError where the order is not one, MalfeilError
    where a template is at fault, IkkeFunnetError where the meeting does not exist.
    """
    _kontroller(bestilling)
    kontekst = _KONTEKST[bestilling.dokument](bestilling)
    rendret = rendre(_malnavn(bestilling), kontekst, malmapper)
    egenskaper = _egenskaper(bestilling, kontekst)
    stil = les_stil(finn_fil(STILFIL, malmapper), egenskaper.sprak)
    tre = les(rendret, stil.navn)
    if bestilling.format == "html":
        # Imported here: the command that writes a Word file starts without it.
        from ipkit.documents.html_skriver import skriv_html

        return skriv_html(tre, finn_fil("stil.css", malmapper), egenskaper)
    return skriv_docx(tre, stil, egenskaper)


def _kontroller(b: Bestilling) -> None:
    """Raises BruksfeilError where there is no such document, variant or format, or the meeting is missing."""
    slag = DOKUMENTER.get(b.dokument)
    if slag is None:
        raise BruksfeilError(f"Det finnes ikke noe dokument «{b.dokument}». Velg: {', '.join(DOKUMENTER)}.")
    if b.variant not in slag.varianter:
        raise BruksfeilError(f"«{b.dokument}» finnes som: {', '.join(slag.varianter)}.")
    if b.format not in FORMATER:
        raise BruksfeilError(f"Dokumenter lages som {' og '.join('.' + f for f in FORMATER)}.")
    if slag.gjelder_mote and b.mote is None:
        raise BruksfeilError(f"Si hvilket møte «{b.dokument}» gjelder, med --mote.")


def _malnavn(b: Bestilling) -> str:
    return f"{b.dokument}{'' if b.variant == 'utfyllende' else '_' + b.variant}.html.j2"


def _egenskaper(b: Bestilling, kontekst: dict[str, Any]) -> Egenskaper:
    return Egenskaper(
        tittel=kontekst["dokument"]["tittel"],
        forfatter=b.innstillinger.kommune or "Kommunen",
        sprak=f"{b.plan.hode.sprak}-NO",
        dato=b.dato,
    )
