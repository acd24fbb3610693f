"""Every fault of the language files of some folders, and how much of a new language is translated."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ipkit.documents.feil import MalfeilError
from ipkit.documents.malsjekk import Malfeil, tekster_i_malene
from ipkit.documents.oversettelse import finnes_paa, les_po, oversetter

_PLASS = re.compile(r"\{\w+\}")
_TAGG = re.compile(r"</?[a-z0-9]+>")


def sprakfeil(malmapper: Sequence[Path]) -> list[Malfeil]:
    """Files that cannot be read, and translations without the places or the markup of their text."""
    return [feil for fil in _filer(malmapper) for feil in _sjekk_fil(fil)]


def uoversatt(malmapper: Sequence[Path]) -> list[Malfeil]:
    """Of each language that the program does not have itself: how many texts will be in bokmål."""
    nye = [kode for kode in finnes_paa(malmapper) if kode not in finnes_paa()]
    if not nye:
        return []
    # Imported here: finding every text reads the program's own code.
    from ipkit.documents.lag_sprak import kildetekster

    alle = kildetekster()
    ut = []
    for kode in nye:
        mangler = sum(tekst not in oversetter(kode, malmapper).tekster for tekst in alle)
        if mangler:
            hva = f"{mangler} av {len(alle)} tekster er ikke oversatt, og kommer på bokmål."
            ut.append(Malfeil(f"{kode}.po", 0, hva))
    return ut


def ukjente_tekster(malmapper: Sequence[Path], egne_ord: Iterable[str]) -> list[Malfeil]:
    """Translations of what nobody writes: `msgid` must stand as it is. Nynorsk has every text of ours.

    `egne_ord` are the municipality's own, from its settings: they are looked up too.
    """
    kjente = {*oversetter("nn").tekster, *(t for _, _, t in tekster_i_malene(malmapper)), *egne_ord}
    return [
        Malfeil(fil.name, melding.lineno or 0, f"«{melding.id[:50]}» er ingen tekst i dokumentene.")
        for fil in _filer(malmapper)
        for melding in les_po(fil)
        if isinstance(melding.id, str) and melding.id and melding.id not in kjente
    ]


def _filer(malmapper: Sequence[Path]) -> Iterator[Path]:
    yield from (fil for mappe in malmapper for fil in sorted((mappe / "sprak").glob("*.po")))


def _sjekk_fil(fil: Path) -> Iterator[Malfeil]:
    try:
        meldinger = les_po(fil)
    except MalfeilError as e:
        yield Malfeil(fil.name, e.linje or 0, e.hva)
        return
    for melding in meldinger:
        if isinstance(melding.id, str) and melding.id and melding.string and not melding.fuzzy:
            for hva in _avvik(melding.id, str(melding.string)):
                yield Malfeil(fil.name, melding.lineno or 0, f"oversettelsen av «{melding.id[:40]}» {hva}")


def _avvik(tekst: str, oversatt: str) -> Iterator[str]:
    har, skal = set(_PLASS.findall(oversatt)), set(_PLASS.findall(tekst))
    yield from (f"mangler {plass}." for plass in sorted(skal - har))
    yield from (f"har {plass}, som ikke finnes i teksten." for plass in sorted(har - skal))
    if sorted(_TAGG.findall(tekst)) != sorted(_TAGG.findall(oversatt)):
        yield "skal ha det samme mellom < og > som teksten."
