"""Is the plan complete: the required contents by letter, and the seven questions (rules 53, 54).

What is absent follows from the findings, so that the overview and the findings never disagree.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ipkit.domain.funn import Funn

BOKSTAVER: Mapping[str, tuple[str, ...]] = {
    "a": ("IP-M53A", "IP-M53M", "IP-M61"),
    "b": ("IP-M53B",),
    "c": ("IP-M50",),
    "d": ("IP-M53D", "IP-M71"),
    "e": ("IP-M53E", "IP-M53M", "IP-M53O"),
    "f": ("IP-M53F", "IP-M53M"),
    "g": ("IP-M53G", "IP-M96"),
    "h": ("IP-M23", "IP-M24"),
    "i": ("IP-M53I",),
}
"""The findings that say that the contents of a letter are missing, or a part of them (rule 53)."""
SPORSMAAL: Mapping[str, tuple[str, ...]] = {
    "hvorfor": ("IP-M54",),
    "hvor lenge": ("IP-M53G",),
    "hvem": ("IP-M53B", "IP-M50"),
    "hva": ("IP-M53M",),
    "hvilke": ("IP-M53E", "IP-M53M"),
    "hvordan": ("IP-M53F", "IP-M53M"),
    "når": ("IP-M77", "IP-M53M"),
}
"""The findings that leave one of the seven questions unanswered (rule 54)."""
SPORSMAALSTEKST: Mapping[str, str] = {
    "hvorfor": "hvorfor planeier har en plan",
    "hvor lenge": "hvor lenge planen gjelder",
    "hvem": "hvem som er med, og hvem som samordner",
    "hva": "hva planeier vil oppnå",
    "hvilke": "hvilke tiltak som skal til",
    "hvordan": "hvordan tiltakene skal gjennomføres",
    "når": "når tiltakene begynner og slutter",
}


class Krav(NamedTuple):
    """One letter or question: what it asks for, and which findings say that it is missing."""

    regel: str
    krav: str
    tekst: str
    mangler: tuple[str, ...]

    @property
    def staar(self) -> bool:
        """Whether the plan holds it."""
        return not self.mangler


def oversikt(funn: Iterable[Funn], bokstavtekst: Mapping[str, str]) -> tuple[Krav, ...]:
    """Every letter, then every question, present or absent; `bokstavtekst` is what the law asks for."""
    funn = tuple(funn)
    bokstaver = (
        _krav("53", navn, bokstavtekst.get(navn, ""), koder, funn) for navn, koder in BOKSTAVER.items()
    )
    sporsmaal = (_krav("54", navn, SPORSMAALSTEKST[navn], koder, funn) for navn, koder in SPORSMAAL.items())
    return (*bokstaver, *sporsmaal)


def _krav(regel: str, navn: str, tekst: str, koder: tuple[str, ...], funn: tuple[Funn, ...]) -> Krav:
    traff = dict.fromkeys(f.kode for f in funn if f.kode in koder and _om_innholdet(f))
    return Krav(regel, navn, tekst, tuple(traff))


def _om_innholdet(f: Funn) -> bool:
    """A participant without a role is no missing contribution (letter d, rule 71)."""
    return f.kode != "IP-M71" or "--bidrag" in f.kommando
