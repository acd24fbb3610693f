"""A template to begin with: one that changes a part of a built-in one, or that of a document of their own."""

import re
from pathlib import Path

from ipkit.actions.filer import lag_mappe, skriv_ny_fil
from ipkit.documents.egne_dokumenter import FIL, alle_dokumenter
from ipkit.documents.katalog import DOKUMENTER, uten_variant
from ipkit.documents.stil import STILFIL
from ipkit.errors import KommandolinjefeilError, KonfliktError
from ipkit.paths import datamappe

STIL = "stil"
"""What `kopier` calls `stil.docx`."""
_KOMMENTAR = re.compile(r"\{#.*?#\}", re.DOTALL)
_BLOKK = re.compile(r"\{%-?\s*block\s+(\w+)")
_BYGGER = re.compile(r'\{%-?\s*extends\s+"(?:standard/)?([\w.]+)"')
_FELLES = {"brev": "beslutning", "ark": "veiledning"}
"""What several documents build on, and one of them, whose fields can be shown."""


def kopier(navn: str, mappe: Path, blokk: str | None = None) -> Path:
    """Write a template of the municipality's own that changes one block and inherits the rest.

    `stil` is the Word file of the look, whole; a document of their own gets a sheet to fill. Raises
    KommandolinjefeilError for a document or a block there is not, KonfliktError where the file is there
    already, BruksfeilError, FilfeilError.
    """
    if navn in (STIL, STILFIL) and blokk is None:
        return _skriv(mappe / STILFIL, (datamappe("maler") / STILFIL).read_bytes())
    egen = alle_dokumenter([mappe]).get(navn) if navn not in DOKUMENTER else None
    if egen is not None:
        return _skriv(mappe / f"{navn}.html.j2", _ARK.format(navn=navn, mappe=mappe).encode("utf-8"))
    blokker = maldeler(navn)
    if blokk is not None and blokk not in blokker:
        raise KommandolinjefeilError(f"«{navn}» har ikke delen «{blokk}». Delene er: {', '.join(blokker)}")
    valgt = blokk or ("om" if "om" in blokker else blokker[-1])
    tekst = _KOPI.format(
        navn=navn,
        dokument=_FELLES.get(navn) or uten_variant(navn),
        mappe=mappe,
        blokk=valgt,
        blokker=", ".join(blokker),
    )
    return _skriv(mappe / f"{navn}.html.j2", tekst.encode("utf-8"))


def _skriv(fil: Path, innhold: bytes) -> Path:
    lag_mappe(fil.parent)
    try:
        skriv_ny_fil(fil, innhold)
    except KonfliktError:
        raise KonfliktError(
            f"{fil} finnes fra før, og blir ikke overskrevet. Endre den, eller flytt den bort først."
        ) from None
    return fil


def maldeler(navn: str) -> list[str]:
    """The blocks of a built-in template, those it inherits included. Raises KommandolinjefeilError."""
    standard = datamappe("maler") / "standard"
    kjente = {f.name.removesuffix(".html.j2") for f in standard.glob("*.html.j2")} - {"felles"}
    if navn not in kjente:
        raise KommandolinjefeilError(
            f"Det er ingen innebygd mal som heter «{navn}», og det står ikke i {FIL}. "
            f"Velg en av: {', '.join([STIL, *sorted(kjente)])}"
        )
    deler: dict[str, None] = {}
    fil: str | None = f"{navn}.html.j2"
    while fil:
        tekst = _KOMMENTAR.sub("", (standard / fil).read_text(encoding="utf-8"))
        deler |= dict.fromkeys(_BLOKK.findall(tekst))
        bygger = _BYGGER.search(tekst)
        fil = bygger[1] if bygger else None
    return list(deler)


_KOPI = """{{#
  Kommunens egen mal for «{navn}». Alt som ikke står her, kommer fra den innebygde malen,
  også når den blir bedre i en ny versjon. Dette er en tekstfil: åpne den i Notisblokk eller et annet
  tekstprogram, ikke i Word.

  Slik gjør du:
  1. Endre teksten mellom «block» og «endblock» under. Det mellom < og > er HTML: <p> er et avsnitt.
  2. Linjen med super() gir det som står der fra før. Ta den bort hvis det ikke skal være med.
  3. Se hva en mal kan skrive ut:   ipkit dokumentmal felter {dokument}
  4. Se om alt er riktig:           ipkit dokumentmal sjekk --maler "{mappe}"

  Andre deler du kan endre, på samme måte:
  {blokker}
#}}
{{% extends "standard/{navn}.html.j2" %}}

{{% block {blokk} %}}
{{{{ super() }}}}
<p>Skriv kommunens egen tekst her.</p>
{{% endblock %}}
"""
_ARK = """{{#
  Kommunens eget dokument «{navn}». Brevhode, «Unntatt offentlighet», tittel og sidetall kommer av seg selv.
  Dette er en tekstfil: åpne den i Notisblokk eller et annet tekstprogram, ikke i Word.

  Slik gjør du:
  1. Skriv teksten mellom «block» og «endblock» under. Det mellom < og > er HTML: <p> er et avsnitt.
  2. Se hva en mal kan skrive ut:   ipkit dokumentmal felter {navn} --maler "{mappe}"
  3. Se om alt er riktig:           ipkit dokumentmal sjekk --maler "{mappe}"
#}}
{{% extends "standard/ark.html.j2" %}}

{{% block innhold %}}
<p>Hei, {{{{ planeier.navn }}}}. Skriv kommunens egen tekst her.</p>
{{% endblock %}}
"""
