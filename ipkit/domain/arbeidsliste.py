"""The morning list: what waits in each plan, what comes, and one next step to type (rules 50, 98)."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ipkit.domain.dato import dager_over

# What kind of thing waits, most urgent first, with the words and the command that takes the next step.
# {p} is the plan, {n} the number of the goal, measure, meeting or consent, {m} that of a measure's goal.
_STEG: dict[str, tuple[str, str]] = {
    "uten_koordinator": ("uten koordinator", "ipkit koordinator bytt {p}"),
    "uten_samtykke": ("samtykket er trukket tilbake", "ipkit mangler {p}"),
    "samtykke_nei": ("det er sagt nei til planen", "ipkit mangler {p}"),
    "utkast_uten_samtykke": ("mangler samtykke", "ipkit samtykke registrer {p} --type plan"),
    "ikke_behov": ("ikke lenger behov for planen", "ipkit avslutt {p}"),
    "vesentlig_endring": ("endring {n} er vesentlig", "ipkit evaluering ny {p} --endring {n}"),
    "evaluering": ("evaluering", "ipkit evaluering ny {p}"),
    "samtykke": ("samtykke {n} går ut", "ipkit samtykke forny {p} {n}"),
    "samtykke_alder": (
        "samtykke {n} fra foresatt, planeier blir gammel nok selv",
        "ipkit samtykke forny {p} {n} --gitt-av planeier",
    ),
    "periode": ("planperioden", "ipkit viderefor {p} --til ÅÅÅÅ-MM-DD"),
    "revisjon": ("revisjon", "ipkit revisjon ny {p} --avtalt ÅÅÅÅ-MM-DD"),
    "bero": ("planen skal tas opp igjen", "ipkit gjenoppta {p}"),
    "koordinator_slutter": ("koordinator {n} slutter, ingen etter", "ipkit koordinator bytt {p}"),
    "forelopig_svar": ("svar på henvendelse {n}", "ipkit sak forelopig-svar {p} {n}"),
    "beslutning": ("beslutning {n} går ut", "ipkit sak beslutning {p} --utfall forlenget"),
    "klage": ("klage {n} er ikke sendt videre", "ipkit sak klageutfall {p} {n}"),
    "referat": ("referat fra møte {n}", "ipkit mote referat {p} {n}"),
    "mote": ("neste møte er ikke avtalt", "ipkit mote ny {p}"),
    "avtalt_mote": ("neste møte er avtalt, ikke innkalt", "ipkit mote ny {p}"),
    "maal": ("mål {n}", "ipkit maal status {p} {n} avsluttet"),
    "tiltak": ("tiltak {n}", "ipkit tiltak status {p} {m} gjennomfort"),
    "endring": ("endring {n} er ikke fulgt opp", "ipkit endring folg-opp {p} {n}"),
    "foresporsel": ("spørsmål {n} fra planeier er ikke besvart", "ipkit sak besvar {p} {n}"),
    "spor_igjen": ("spør planeier igjen", "ipkit sak onske {p}"),
    "uttalelse": ("frist for uttalelse", "ipkit iverksett {p} --tilslutning planeier"),
    "merknadsfrist": ("frist for merknader til referat {n}", "ipkit mote godkjenn {p} {n}"),
    "samtykke_skriftlig": ("samtykke {n} er ikke skriftlig", "ipkit samtykke bekreft {p} {n}"),
    "ikke_meddelt": (
        "planeier har ikke fått beslutning {n}",
        "ipkit sak endre-beslutning {p} {n} --underrettet ÅÅÅÅ-MM-DD",
    ),
    "utsending": ("{n} er ikke sendt", "ipkit vis {p}"),
    "overgang": ("overgang {n} er ikke forberedt", "ipkit overgang forberedt {p} {n}"),
    "barnekoordinator": ("barnekoordinator går ut, planeier fyller 18", "ipkit koordinator ny {p}"),
    "mote_planlagt": ("møte {n}", "ipkit mote liste {p}"),
    "innvilget": ("innvilget, ikke startet", "ipkit sak start {p}"),
    "uten_onske": ("ønsket om plan er ikke avklart", "ipkit sak onske {p}"),
    "onsker_ikke": ("planeier ønsker ikke plan", "ipkit sak uten-plan {p}"),
    "uvurdert": ("skal vurderes", "ipkit sak vurdering {p}"),
    "ubesluttet": ("venter på beslutning", "ipkit sak beslutning {p}"),
    "utkast_uten_maal": ("utkast uten mål", "ipkit maal ny {p}"),
    "utkast": ("utkast", "ipkit iverksett {p}"),
    "tiltak_venter": ("tiltak {n} venter på svar", "ipkit tiltak status {p} {m} i-gang"),
}
SLAG: tuple[str, ...] = tuple(_STEG)
_OVER = {
    "evaluering": "evaluering over fristen",
    "periode": "planperioden er over",
    "revisjon": "revisjon over fristen",
    "samtykke": "samtykke {n} er gått ut",
    "samtykke_alder": "samtykke {n} fra foresatt gjelder ikke lenger",
    "forelopig_svar": "henvendelse {n} er ikke besvart",
    "beslutning": "beslutning {n} er gått ut",
    "referat": "møte {n} mangler referat",
    "mote": "neste møte over fristen",
    "maal": "fristen for mål {n} er ute",
    "tiltak": "tiltak {n} er over tiden",
    "tiltak_venter": "tiltak {n} venter på svar, og er over tiden",
    "uttalelse": "fristen for uttalelse er ute",
    "merknadsfrist": "fristen for merknader til referat {n} er ute",
    "samtykke_skriftlig": "samtykke {n} er fortsatt ikke skriftlig",
}
"""What is said once the deadline is over, where that is something else."""
_FRA_DAGEN = ("spor_igjen", "bero")
"""Not deadlines, but days to do something: due on that day itself."""
_UTSENDINGER = {
    "endringsmelding": ("varsel om endring {n}", "ipkit endring sendt {p} {n}"),
    "innkalling": ("innkalling til møte {n}", "ipkit mote innkall {p} {n}"),
    "referat": ("referat fra møte {n}", "ipkit mote send-referat {p} {n}"),
    "koordinatorbytte": ("melding om bytte av koordinator", "ipkit koordinator liste {p}"),
    "plan": ("planen", "ipkit vis {p}"),
    "forslag": ("forslaget til plan", "ipkit vis {p}"),
    "brev": ("brev", "ipkit sak vis {p}"),
}


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
        return any(v.slag == "uten_koordinator" for v in self.venter)

    @property
    def venter_paa_andre(self) -> bool:
        """Whether all that waits, waits for somebody else's answer."""
        return bool(self.venter) and all(v.slag == "tiltak_venter" for v in self.venter)


def ventende(slag: str, plan: int, nummer: str | None, frist: date | None, dagens: date) -> Ventende:
    """Put one thing that waits into words, with the command that mends it. Due today is not overdue."""
    tekst, kommando = _STEG[slag]
    over = 0 if frist is None else dager_over(frist, dagens)
    if over:
        tekst = _OVER.get(slag, tekst)
    if slag == "utsending":
        return _utsending(plan, nummer or "", tekst)
    ord_ = {"p": plan, "n": nummer, "m": (nummer or "").replace(".", " ")}
    kommer = frist is not None and (frist > dagens if slag in _FRA_DAGEN else frist >= dagens)
    return Ventende(slag, nummer, frist, over, tekst.format(**ord_), kommando.format(**ord_), kommer)


def _utsending(plan: int, nummer: str, tekst: str) -> Ventende:
    """What was to be sent, and is not; the number is its kind and what it is about."""
    hva, _, gjelder = nummer.partition(" ")
    navn, kommando = _UTSENDINGER[hva]
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
