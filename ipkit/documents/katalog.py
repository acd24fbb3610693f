"""The catalogue of documents: one entry for each type. A new type is an entry, a template, an example.

Who may have which document is decided in `domain.dokumentmottaker`.
"""

from typing import Literal, NamedTuple

Gjelder = Literal[
    "mote", "beslutning", "henvendelse", "koordinator", "endringsmelding", "deltaker", "evaluering"
]
"""The kind of element that a document is about; its number is given with the order."""

BLANK = "blank"
"""The variant of a form with nothing in it."""
MED_MAAL = "med_maal"
"""The variant of the evaluation form with the goals of the plan, to be filled in."""

LETTLEST = "lettlest"
"""The variant of the plan in plain language."""
MED_EGEN_MAL: tuple[str, ...] = ("kort", LETTLEST)
"""Variants that have a template of their own, named after them."""


class Dokumentslag(NamedTuple):
    """One type of document. `navn` is the stem of its template and of a file that is named after it.

    `modul` is the module of this package whose function `<navn>kontekst` gives what the template sees.
    `utdrag` says that what a recipient may not see of the plan is missing in the document too, so that
    it has to say so. `som` is set for a document of the municipality's own: the document whose content and
    whose recipients it has.
    """

    navn: str
    tittel: str
    modul: str
    varianter: tuple[str, ...] = ("utfyllende",)
    gjelder: Gjelder | None = None
    utdrag: bool = False
    som: str | None = None


DOKUMENTER: dict[str, Dokumentslag] = {
    slag.navn: slag
    for slag in (
        Dokumentslag("plan", "Individuell plan", "plankontekst", ("utfyllende", "kort", LETTLEST),
                     utdrag=True),
        Dokumentslag("referat", "Referat", "motekontekst", ("utfyllende", "kort"), "mote", utdrag=True),
        Dokumentslag("innkalling", "Innkalling", "motekontekst", gjelder="mote", utdrag=True),
        Dokumentslag("beslutning", "Beslutning", "beslutningskontekst", gjelder="beslutning"),
        Dokumentslag("forelopig_svar", "Foreløpig svar", "brevkontekst", gjelder="henvendelse"),
        Dokumentslag("samtykke", "Samtykkeerklæring", "samtykkekontekst"),
        Dokumentslag("tilgang", "Hvem ser planen", "tilgangskontekst"),
        Dokumentslag("innsyn", "Innsyn", "innsynskontekst", utdrag=True),
        Dokumentslag("anmodning", "Anmodning om individuell plan", "skjemakontekst",
                     ("utfyllende", BLANK), "henvendelse"),
        Dokumentslag("anmodning_koordinator", "Anmodning om koordinator", "brevkontekst",
                     gjelder="koordinator"),
        Dokumentslag("endringsmelding", "Melding om endring", "brevkontekst", gjelder="endringsmelding"),
        Dokumentslag("folgebrev", "Følgebrev", "folgekontekst"),
        Dokumentslag("oppgaveark", "Oppgaveark", "deltakerkontekst", gjelder="deltaker"),
        Dokumentslag("evaluering", "Evaluering", "evalueringskontekst",
                     ("utfyllende", MED_MAAL, BLANK), "evaluering", utdrag=True),
        Dokumentslag("koordinatorbytte", "Melding om koordinator", "koordinatorkontekst",
                     gjelder="koordinator"),
        Dokumentslag("taushetserklaering", "Taushetserklæring", "deltakerkontekst",
                     ("utfyllende", BLANK), "deltaker"),
        Dokumentslag("veiledning", "Veiledning", "veiledningskontekst"),
        Dokumentslag("overlevering", "Overlevering", "overleveringskontekst"),
        Dokumentslag("kartlegging", "Kartlegging", "skjemakontekst", ("utfyllende", BLANK)),
    )
}  # fmt: skip


def uten_variant(navn: str) -> str:
    """The document that a template's name is of: `plan_kort` is of `plan`."""
    stamme, _, variant = navn.rpartition("_")
    return stamme if variant in MED_EGEN_MAL else navn


FORMATER: tuple[str, ...] = ("docx", "html", "pdf")
