"""The morning list: what waits in each plan, and one next step with the command to type (rule 98)."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ipkit.domain.dato import dager_over

# What kind of thing waits, most urgent first, with the words and the command that takes the next step.
# {p} is the plan, {n} the number of the goal, measure, meeting or consent, {m} that of a measure's goal.
_STEG: dict[str, tuple[str, str]] = {
    "uten_koordinator": ("uten koordinator", "ipkit koordinator bytt {p}"),
    "uten_samtykke": ("samtykket er trukket tilbake", "ipkit mangler {p}"),
    "utkast_uten_samtykke": ("mangler samtykke", "ipkit samtykke registrer {p} --type plan"),
    "evaluering": ("evaluering over fristen", "ipkit evaluering ny {p}"),
    "samtykke": ("samtykke {n} går ut", "ipkit samtykke registrer {p}"),
    "periode": ("planperioden er over", "ipkit viderefor {p} --til ÅÅÅÅ-MM-DD"),
    "revisjon": ("revisjon over fristen", "ipkit revisjon ny {p} --avtalt ÅÅÅÅ-MM-DD"),
    "referat": ("møte {n} mangler referat", "ipkit mote referat {p} {n}"),
    "maal": ("fristen for mål {n} er ute", "ipkit maal status {p} {n} avsluttet"),
    "tiltak": ("tiltak {n} er over tiden", "ipkit tiltak status {p} {m} gjennomfort"),
    "forelopig_svar": ("henvendelse {n} er ikke besvart", "ipkit sak forelopig-svar {p} {n}"),
    "spor_igjen": ("spør planeier igjen", "ipkit sak onske {p}"),
    "beslutning": ("beslutning {n} går ut", "ipkit sak beslutning {p} --utfall forlenget"),
    "klage": ("klage {n} er ikke sendt videre", "ipkit sak klageutfall {p} {n}"),
    "ikke_meddelt": (
        "planeier har ikke fått beslutning {n}",
        "ipkit sak endre-beslutning {p} {n} --underrettet ÅÅÅÅ-MM-DD",
    ),
    "innvilget": ("innvilget, ikke startet", "ipkit sak start {p}"),
    "uten_onske": ("ønsket om plan er ikke avklart", "ipkit sak onske {p}"),
    "onsker_ikke": ("planeier ønsker ikke plan", "ipkit sak uten-plan {p}"),
    "uvurdert": ("skal vurderes", "ipkit sak vurdering {p}"),
    "ubesluttet": ("venter på beslutning", "ipkit sak beslutning {p}"),
    "utkast_uten_maal": ("utkast uten mål", "ipkit maal ny {p}"),
    "utkast": ("utkast", "ipkit iverksett {p}"),
}
SLAG: tuple[str, ...] = tuple(_STEG)


class Ventende(NamedTuple):
    """One thing that waits. `dager_over` 0: not over the deadline yet, or without one."""

    slag: str
    nummer: str | None
    frist: date | None
    dager_over: int
    tekst: str
    kommando: str


class Arbeid(NamedTuple):
    """One plan in the morning list: `venter` in order of urgency; the first is the next step."""

    plan: int
    navn: str
    koordinator: str | None
    venter: tuple[Ventende, ...]

    @property
    def neste(self) -> Ventende:
        """The one step that matters now."""
        return self.venter[0]


def ventende(slag: str, plan: int, nummer: str | None, frist: date | None, dagens: date) -> Ventende:
    """Put one thing that waits into words, with the command that mends it."""
    tekst, kommando = _STEG[slag]
    ord_ = {"p": plan, "n": nummer, "m": (nummer or "").replace(".", " ")}
    over = 0 if frist is None else dager_over(frist, dagens)
    if over and slag in ("samtykke", "beslutning"):
        tekst = tekst.replace("går ut", "er gått ut")
    return Ventende(slag, nummer, frist, over, tekst.format(**ord_), kommando.format(**ord_))


def samle(linjer: Iterable[tuple[int, str, str | None, Ventende]]) -> tuple[Arbeid, ...]:
    """Gather what waits by plan. Plans without a coordinator come first, then the most urgent kind,
    then the oldest deadline: nobody who lacks an owner falls out of the list."""
    planer: dict[int, tuple[str, str | None, list[Ventende]]] = {}
    for plan, navn, koordinator, punkt in linjer:
        planer.setdefault(plan, (navn, koordinator, []))[2].append(punkt)
    arbeid = [
        Arbeid(plan, navn, koordinator, tuple(sorted(punkter, key=_haster)))
        for plan, (navn, koordinator, punkter) in planer.items()
    ]
    return tuple(sorted(arbeid, key=lambda a: (a.koordinator is not None, *_haster(a.neste), a.plan)))


def _haster(punkt: Ventende) -> tuple[int, date]:
    return SLAG.index(punkt.slag), punkt.frist or date.max
