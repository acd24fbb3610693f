"""Files in the municipality's folders that nothing uses: a slip in a name, and nobody sees the template."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from ipkit.documents.egne_dokumenter import FIL
from ipkit.documents.katalog import MED_EGEN_MAL, Dokumentslag
from ipkit.documents.logo import FILER as LOGOER
from ipkit.documents.malfil import les_tekst
from ipkit.documents.malsjekk import MAL, Malfeil, egne_maler
from ipkit.documents.stil import STILFIL
from ipkit.errors import IpkitError

_NEVNT = re.compile(r"[\"']([\w./-]+\.html\.j2)[\"']")
_LIK = 0.75
"""How near a name must be to one of ours before we say anything of it: folders hold other files too."""


def ubrukte(malmapper: Sequence[Path], alle: Iterable[Dokumentslag]) -> list[Malfeil]:
    """Templates of no document, and files whose name is nearly one of ours, with what it should be."""
    if not malmapper:
        return []
    kjente = {navn for slag in alle for navn in _filnavn(slag)} | {STILFIL, "stil.css", FIL, *LOGOER}
    nevnt = set(_nevnte(malmapper))
    return sorted(
        Malfeil(fil.name, 0, _hva(fil.name, kjente))
        for mappe in malmapper
        for fil in mappe.iterdir()
        if fil.is_file() and not _brukt(fil, kjente | nevnt) and _ligner(fil.name, kjente)
    )


def _brukt(fil: Path, navnene: set[str]) -> bool:
    """By its name, or on a system to which `Logo.PNG` is `logo.png` too."""
    smaa = fil.name.lower()
    return fil.name in navnene or (smaa in navnene and (fil.parent / smaa).is_file())


def _filnavn(slag: Dokumentslag) -> Iterator[str]:
    varianter = [f"{slag.navn}_{v}" for v in slag.varianter if v in MED_EGEN_MAL]
    yield from (f"{navn}{ending}" for navn in (slag.navn, *varianter) for ending in (MAL, ".docx"))


def _nevnte(malmapper: Sequence[Path]) -> Iterator[str]:
    """What a template, built-in or their own, builds on or brings in."""
    for navn, fil in {**egne_maler(()), **egne_maler(malmapper)}.items():
        try:
            yield from _NEVNT.findall(les_tekst(fil, navn))
        except IpkitError:
            continue


def _ligner(navn: str, kjente: Iterable[str]) -> bool:
    """Word keeps a file beside the one that is open, `~$plan.docx`; that is no template."""
    if navn.startswith((".", "~$")):
        return False
    return navn.endswith((MAL, ".docx")) or bool(_naermeste(navn, kjente))


def _hva(navn: str, kjente: Iterable[str]) -> str:
    nesten = _naermeste(navn, kjente)
    return "filen blir ikke brukt." + (f" Skal den hete «{nesten[0]}»?" if nesten else "")


def _naermeste(navn: str, kjente: Iterable[str]) -> list[str]:
    return get_close_matches(navn.lower(), sorted(kjente), 1, _LIK)
