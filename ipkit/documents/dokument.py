"""One order in, the bytes of one document out: context → template → HTML subset → writer (design D4)."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.bilder import Format, sett_inn_bilder
from ipkit.documents.delmengde import les
from ipkit.documents.docx_skriver import skriv_docx
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.katalog import DOKUMENTER, FORMATER, MED_EGEN_MAL, Dokumentslag
from ipkit.documents.mal import finn_fil, rendre
from ipkit.documents.oversettelse import Oversetter, _, oversetter, paa_sprak
from ipkit.documents.stil import STILFIL, TWIP, Stil, les_stil
from ipkit.errors import BruksfeilError

__all__ = ["DOKUMENTER", "FORMATER", "Bestilling", "Dokumentslag", "lag_dokument"]

SMAL_SKJERM = 88
"""Millimetres: the width of a picture on a phone."""


def lag_dokument(bestilling: Bestilling, malmapper: Sequence[Path] = ()) -> bytes:
    """The document's bytes; the same order gives the same bytes.

    `malmapper` are folders with the municipality's own templates, `stil.docx` and `stil.css`, looked
    up in order before the built-in ones. Raises BruksfeilError where the order is not one, MalfeilError
    where a template is at fault, IkkeFunnetError where the meeting or element does not exist.
    """
    _kontroller(bestilling)
    tekster = oversetter(bestilling.malform, malmapper)
    with paa_sprak(tekster):
        return _lag(bestilling, malmapper, tekster)


def _lag(bestilling: Bestilling, malmapper: Sequence[Path], tekster: Oversetter) -> bytes:
    kontekst = kontekst_for(bestilling)
    if malmapper and bestilling.format == "docx":
        # Imported here: only a municipality with templates of its own can have a Word form.
        from ipkit.documents.word_mal import finn_wordmal, skriv_word

        skjema = finn_wordmal(_malnavn(bestilling).split(".")[0], malmapper)
        if skjema is not None:
            return skriv_word(skjema, kontekst, _egenskaper(bestilling, kontekst), malmapper)
    rendret = rendre(_malnavn(bestilling), kontekst, malmapper, bestilling.malform)
    egenskaper = _egenskaper(bestilling, kontekst)
    stil = les_stil(finn_fil(STILFIL, malmapper), egenskaper.sprak, storskrift=bestilling.storskrift)
    rendret.html = _med_loggmerke(rendret.html, bestilling, tekster)
    tre = les(rendret, stil.navn)
    sett_inn_bilder(tre, kontekst, tekster, _formater(bestilling, stil), rendret)
    if bestilling.storskrift:
        # Imported here: few documents are in large print.
        from ipkit.documents.kolonner import tilpass_kolonner

        tilpass_kolonner(tre, stil.bredde / TWIP, stil.skala)
    if malmapper and not (bestilling.format == "docx" and stil.brevhode):
        # Imported here: only a municipality with templates of its own can have a logo.
        from ipkit.documents.logo import sett_inn_logo

        sett_inn_logo(tre, malmapper, kontekst["kommune"]["navn"])
    if bestilling.format == "html":
        # Imported here: the command that writes a Word file starts without it.
        from ipkit.documents.html_skriver import skriv_html

        return skriv_html(tre, finn_fil("stil.css", malmapper), egenskaper)
    if bestilling.format == "pdf":
        from ipkit.documents.overskrifter import overskriftsfeil
        from ipkit.documents.pdf_skriver import skriv_pdf

        feil = overskriftsfeil(tre)
        if feil:
            raise rendret.feil(*feil)
        return skriv_pdf(tre, egenskaper)
    return skriv_docx(tre, stil, egenskaper)


def _med_loggmerke(html: str, b: Bestilling, tekster: Oversetter) -> str:
    """The mark is the last line of the foot, where it takes no page of its own; without a foot, of the text.

    It is digits and letters of ours, nobody's text.
    """
    if b.loggmerke is None:
        return html
    linje = f"<p>{tekster('Loggmerke: {merke}', merke=b.loggmerke)}</p>"
    return html.replace("</footer>", f"{linje}\n</footer>") if "</footer>" in html else f"{html}\n{linje}"


def _formater(b: Bestilling, stil: Stil) -> tuple[Format, ...]:
    """A page has one width; a screen may be wide or narrow."""
    if b.format == "html":
        return Format(), Format(SMAL_SKJERM)
    return (Format(stil.bredde / TWIP, stil.skala),)


def kontekst_for(bestilling: Bestilling) -> dict[str, Any]:
    """What the template sees. Each subject's module is imported when it is asked for."""
    slag = bestilling.slag
    assert slag is not None
    modul = import_module(f"ipkit.documents.{slag.modul}")
    navn = "plan" if slag.som else slag.navn
    kontekst: dict[str, Any] = getattr(modul, f"{navn}kontekst")(bestilling)
    return kontekst


def _kontroller(b: Bestilling) -> None:
    """Raises BruksfeilError where there is no such document, variant or format, or the meeting is missing."""
    slag = b.slag
    if slag is None:
        raise BruksfeilError(f"Det finnes ikke noe dokument «{b.dokument}». Velg: {', '.join(DOKUMENTER)}.")
    if b.variant not in slag.varianter:
        raise BruksfeilError(f"«{b.dokument}» finnes som: {', '.join(slag.varianter)}.")
    if b.format not in FORMATER:
        raise BruksfeilError(f"Dokumenter lages som {', '.join('.' + f for f in FORMATER)}.")
    if slag.gjelder == "mote" and b.mote is None:
        raise BruksfeilError(f"Si hvilket møte «{b.dokument}» gjelder, med --mote.")


def _malnavn(b: Bestilling) -> str:
    """A short or easy document has a template of its own; a blank form is the form with nothing in it."""
    return f"{b.dokument}{f'_{b.variant}' if b.variant in MED_EGEN_MAL else ''}.html.j2"


def _egenskaper(b: Bestilling, kontekst: dict[str, Any]) -> Egenskaper:
    return Egenskaper(
        tittel=kontekst["dokument"]["tittel"],
        forfatter=b.innstillinger.kommune or _("Kommunen"),
        sprak=f"{b.malform}-NO",
        dato=b.dato,
        storskrift=b.storskrift,
    )
