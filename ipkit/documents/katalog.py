"""The catalogue of documents: one entry for each type. A new type is an entry, a template, an example."""

from typing import NamedTuple


class Dokumentslag(NamedTuple):
    """One type of document. `navn` is the stem of its template and of a file that is named after it."""

    navn: str
    tittel: str
    varianter: tuple[str, ...] = ("utfyllende", "kort")
    gjelder_mote: bool = False


DOKUMENTER: dict[str, Dokumentslag] = {
    slag.navn: slag
    for slag in (
        Dokumentslag("plan", "Individuell plan"),
        Dokumentslag("referat", "Referat", gjelder_mote=True),
    )
}

FORMATER: tuple[str, ...] = ("docx", "html")
