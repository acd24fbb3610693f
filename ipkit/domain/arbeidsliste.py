"""The morning list: what waits in each plan, what comes, and one next step to type (rules 50, 98)."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ipkit.domain.arbeidssteg import EIERLOSE, FRA_DAGEN, OVER, SLAG, STEG, UTSENDINGER, VENTER_PAA_ANDRE
from ipkit.domain.dato import dager_over, kort


class Ventende(NamedTuple):
    """One thing that waits. `dager_over` 0: not over the deadline yet, or without one.

    `kommer`: it is not due yet; it is shown with what comes.
    """

    slag: str
    nummer: str | None
    frist: date | None
    dager_over: int
    tekst: str
    kommando: str
    kommer: bool = False

    @property
    def setning(self) -> str:
        """It as a sentence of its own, with the days over the deadline, or the day it comes."""
        dager = f", {self.dager_over} {'dag' if self.dager_over == 1 else 'dager'}" if self.dager_over else ""
        naar = f", {kort(self.frist)}" if self.kommer and self.frist else ""
        return f"{self.tekst[:1].upper()}{self.tekst[1:]}{dager}{naar}."


class Arbeid(NamedTuple):
    """One plan in the morning list: `venter` in order of urgency, `kommer` in order of date."""

    plan: int
    navn: str
    koordinator: str | None
    venter: tuple[Ventende, ...]
    kommer: tuple[Ventende, ...] = ()

    @property
    def neste(self) -> Ventende:
        """The one step that matters now: what waits, else what comes first."""
        return (*self.venter, *self.kommer)[0]

    @property
    def uten_koordinator(self) -> bool:
        """Whether nobody has the plan. A case without one is koordinerende enhet's (rules 17, 50)."""
        return any(v.slag in EIERLOSE for v in self.venter)

    @property
    def venter_paa_andre(self) -> bool:
        """Whether all that waits, waits for somebody else's answer."""
        return bool(self.venter) and all(v.slag in VENTER_PAA_ANDRE for v in self.venter)


def ventende(
    slag: str, plan: int, nummer: str | None, frist: date | None, dagens: date, hvem: str | None = None
) -> Ventende:
    """Put one thing that waits into words, with the command that mends it. Due today is not overdue.

    `hvem` is a name or role that the words need; of a plan that waits for its coordinator, who and when.
    """
    _, tekst, kommando = STEG[slag]
    over = 0 if frist is None else dager_over(frist, dagens)
    if over:
        tekst = OVER.get(slag, tekst)
    if slag == "utsending":
        return _utsending(plan, nummer or "", tekst)
    ord_ = {
        "p": plan,
        "n": nummer,
        "m": (nummer or "").replace(".", " "),
        "h": hvem or _part(nummer),
        "f": frist,
    }
    kommer = frist is not None and (frist > dagens if slag in FRA_DAGEN else frist >= dagens)
    return Ventende(slag, nummer, frist, over, tekst.format(**ord_), kommando.format(**ord_), kommer)


def _part(nummer: str | None) -> str:
    return f"deltaker {nummer}" if (nummer or "").isdigit() else nummer or ""


def _utsending(plan: int, nummer: str, tekst: str) -> Ventende:
    """What was to be sent, and is not; the number is its kind and what it is about."""
    hva, _, gjelder = nummer.partition(" ")
    navn, kommando = UTSENDINGER[hva]
    ord_ = {"p": plan, "n": gjelder}
    tekst = tekst.format(n=navn.format(**ord_))
    return Ventende("utsending", gjelder, None, 0, tekst, kommando.format(**ord_))


def samle(linjer: Iterable[tuple[int, str, str | None, Ventende]]) -> tuple[Arbeid, ...]:
    """Gather by plan. A plan that nobody has comes first, then the most urgent kind, then the oldest
    deadline, and last the plans where nothing waits yet, by date: nobody falls out of the list (rule 98)."""
    planer: dict[int, tuple[str, str | None, list[Ventende]]] = {}
    for plan, navn, koordinator, punkt in linjer:
        planer.setdefault(plan, (navn, koordinator, []))[2].append(punkt)
    arbeid = [
        Arbeid(
            plan,
            navn,
            koordinator,
            tuple(sorted((p for p in punkter if not p.kommer), key=_haster)),
            tuple(sorted((p for p in punkter if p.kommer), key=_naar)),
        )
        for plan, (navn, koordinator, punkter) in planer.items()
    ]
    return tuple(sorted(arbeid, key=lambda a: (not a.venter, *_orden(a), a.plan)))


def _orden(arbeid: Arbeid) -> tuple[int, date]:
    """Among plans where something waits, by urgency and date; else by date alone."""
    slag, frist = _haster(arbeid.neste)
    return (slag if arbeid.venter else 0), frist


def _haster(punkt: Ventende) -> tuple[int, date]:
    return SLAG.index(punkt.slag), punkt.frist or date.max


def _naar(punkt: Ventende) -> tuple[date, int]:
    return punkt.frist or date.max, SLAG.index(punkt.slag)
