"""What is shown: tables, JSON and single lines. One function makes people's text safe to print."""

import re
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

T = TypeVar("T")
SKJEMA = 1
"""Version of the JSON objects; it changes when a key changes its meaning or goes away."""
FUNN = 10
"""The exit code that says there are findings, where it is asked for (`--feilkode`)."""

# Control characters, and the marks that turn the reading direction; tab and newline are handled apart.
_STYRING = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"


def trygg(tekst: str) -> str:
    """The text without anything that steers a terminal (trygghet T14)."""
    return tekst if tekst.isprintable() else re.sub(_STYRING, "", tekst)


def en_linje(tekst: str) -> str:
    """The text made safe, on one line: also what somebody typed with a line break in it."""
    return " ".join(trygg(tekst).splitlines())


def celle(verdi: object) -> str:
    """One value as one line without tabs: a date as ISO, nothing as an empty text."""
    if verdi is None:
        return ""
    if isinstance(verdi, date):
        return verdi.isoformat()
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    return re.sub(r"\s+", " ", trygg(str(verdi))).strip()


def kodeord(felt: str, kode: str | None) -> str:
    """The word for a code, as people read it; nothing for None."""
    if kode is None:
        return ""
    # Imported here: acts print no codes, and the table is no cost of theirs.
    from ipkit.domain.ord import ORD

    return ORD[felt][kode]


def linje(tekst: str = "") -> None:
    """A result, on standard output. Line breaks in it are kept."""
    sys.stdout.write(trygg(tekst) + "\n")


def melding(tekst: str) -> None:
    """Anything that is not the result itself, on standard error."""
    sys.stderr.write(trygg(tekst) + "\n")


def utfall(resultat: str, setning: str) -> None:
    """What an act gave: a person gets the sentence; a script gets the bare result, the sentence beside."""
    if sys.stdout.isatty():
        linje(setning)
    else:
        linje(resultat)
        melding(setning)


def skriv_json(navn: str, liste: Iterable[dict[str, Any]]) -> None:
    """One object: the schema version and one list; ISO dates, æøå as they are."""
    import json

    innhold = {"skjema": SKJEMA, navn: list(liste)}
    linje(json.dumps(innhold, ensure_ascii=False, indent=2, default=date.isoformat))


def tabell(overskrifter: Sequence[str], rader: Iterable[Sequence[object]], tom: str = "") -> None:
    """A table: drawn in a terminal; in a pipe tabs, nothing wrapped, cut or coloured.

    `tom` is said where there are no rows: that there are none, and what to type.
    """
    celler = [[celle(verdi) for verdi in rad] for rad in rader]
    if tom and not celler:
        melding(tom)
        if sys.stdout.isatty():
            return
    if sys.stdout.isatty():
        _tegn(overskrifter, celler)
        return
    sys.stdout.write("\t".join(overskrifter) + "\n")
    for rad in celler:
        sys.stdout.write("\t".join(rad) + "\n")


def _tegn(overskrifter: Sequence[str], celler: Iterable[Sequence[str]]) -> None:
    # Rich costs as much as four empty Python starts: only where somebody looks.
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    konsoll = Console(highlight=False, emoji=False, markup=False)
    rader = list(celler)
    bredder = [max(map(cell_len, kolonne)) for kolonne in zip(overskrifter, *rader, strict=True)]
    # Where all fits, Rich need not measure and wrap every cell: a third of the time.
    passer = sum(bredder) + 3 * len(bredder) <= konsoll.width
    tegnet = Table(box=SIMPLE_HEAD, pad_edge=False)
    for overskrift, bredde in zip(overskrifter, bredder, strict=True):
        tegnet.add_column(Text(overskrift), overflow="fold", no_wrap=passer, width=bredde if passer else None)
    for rad in rader:
        tegnet.add_row(*(Text(verdi) for verdi in rad))
    konsoll.print(tegnet)


def kuttet(vist: int, totalt: int, hva: str, *, telles: int | None = None) -> None:
    """A list that leaves somebody out says so; `telles` is how far it was counted."""
    if vist < totalt:
        alle = f"over {telles}" if telles is not None and totalt > telles else totalt
        melding(f"Viser {vist} av {alle} {hva}. Se alle ved å utelate --antall.")


MANGE = 20
"""From so many things on, somebody who waits sees how far it has come."""


def med_fremdrift(ting: Iterable[T], hva: str, antall: int) -> Iterable[T]:
    """The same things, with a progress bar on standard error where there are many and somebody looks."""
    if antall < MANGE or not sys.stderr.isatty():
        return ting
    from rich.console import Console
    from rich.progress import track

    return track(ting, total=antall, description=hva, console=Console(stderr=True), transient=True)
