"""Meetings and minutes: what is late, missing or not in line (rules 102, 104, 108–114, 116, 118–121)."""

from collections.abc import Iterator
from typing import get_args

from ipkit.domain.dato import dager_over, kort, pluss_dager
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.mote import Forstemote, Mote
from ipkit.domain.moteflyt import KOMMENDE
from ipkit.domain.moteregler import GRUPPEMOTER, er_forste, for_kort_varsel, moter_siste_aar
from ipkit.domain.planstatus import SAK
from ipkit.domain.saksliste import utenfor_planen


def motefunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about meetings. What follows a meeting is asked of the last one held."""
    for m in b.plan.mote:
        yield from _uten_referat(b, m)
        yield from _ikke_ferdig(b, m)
        if m.status in KOMMENDE and m.dato >= b.dato:
            yield from _kommende(b, m)
    holdt = [m for m in b.plan.mote if m.status == "avholdt"]
    siste = max(holdt, key=lambda m: (m.dato, m.nummer), default=None)
    if siste is not None:
        yield from _uten_neste(b, siste)
        # Minutes from before the register knew of their status never said what became of them.
        if siste.referatstatus is not None:
            yield from _etter(b, siste)
    yield from _mange(b)


def _uten_referat(b: Blikk, m: Mote) -> Iterator[Funn]:
    """Minutes that are late (rule 108)."""
    frist = pluss_dager(m.dato, b.innstillinger.referat_frist_dager)
    if m.status != "avlyst" and m.referatdato is None and frist < b.dato:
        tekst = b.oversett(
            "Møte {nummer} mangler referat, {dager} over fristen.",
            nummer=m.nummer,
            dager=b.dager(dager_over(frist, b.dato)),
        )
        kommando = f"ipkit mote referat {b.nummer} {m.nummer}"
        yield Funn("IP-M108", "108", f"møte {m.nummer}", tekst, kommando)


def _ikke_ferdig(b: Blikk, m: Mote) -> Iterator[Funn]:
    """Minutes that are not sent in time (rule 118), and remarks whose deadline is over (rule 119)."""
    n, sted, p = m.nummer, f"møte {m.nummer}", b.nummer
    sendefrist = pluss_dager(m.dato, b.innstillinger.referat_frist_dager)
    if m.status == "avholdt" and m.referatstatus == "utkast" and sendefrist < b.dato:
        tekst = b.oversett("Referatet fra møte {n} er ikke sendt til dem som skal ha det.", n=n)
        yield Funn("IP-M118", "118", sted, tekst, f"ipkit mote send-referat {p} {n}")
    if m.referatstatus in ("sendt", "merknader") and m.merknadsfrist and m.merknadsfrist < b.dato:
        tekst = b.oversett(
            "Fristen for merknader til referatet fra møte {n} var {dato}.", n=n, dato=kort(m.merknadsfrist)
        )
        yield Funn("IP-M119", "119", sted, tekst, f"ipkit mote godkjenn {p} {n}")


def _kommende(b: Blikk, m: Mote) -> Iterator[Funn]:
    """Called too late (rule 113), not cleared (rule 104), and matters for another meeting (rule 102)."""
    n, sted = m.nummer, f"møte {m.nummer}"
    if m.status == "planlagt" and m.type in GRUPPEMOTER and for_kort_varsel(m, b.dato, b.innstillinger):
        dager = (m.dato - b.dato).days
        tekst = b.oversett("Møte {n} er om {dager}, og er ikke innkalt.", n=n, dager=b.dager(dager))
        yield Funn("IP-M113", "113", sted, tekst, f"ipkit mote innkall {b.nummer} {n}")
    if m.status == "innkalt" and m.klarert is None:
        tekst = b.oversett("Deltakerne på møte {n} er ikke avklart med planeier.", n=n)
        kommando = f"ipkit mote endre {b.nummer} {n} --klarert ÅÅÅÅ-MM-DD"
        yield Funn("IP-M104", "104", sted, tekst, kommando)
    if saker := utenfor_planen(b.plan, m):
        numre = ", ".join(str(s.nummer) for s in saker)
        tekst = b.oversett(
            "Sak {numre} på møte {n} er veiledning eller overordnet, og trenger et eget møte.",
            numre=numre,
            n=n,
        )
        yield Funn("IP-M102", "102", sted, tekst, f"ipkit mote ny {b.nummer} --type annet")


def _uten_neste(b: Blikk, siste: Mote) -> Iterator[Funn]:
    """Nobody agreed on the next meeting (rule 111)."""
    kommer = any(m.status in KOMMENDE and m.dato >= b.dato for m in b.plan.mote)
    if siste.neste is None and not kommer:
        tekst = b.oversett("Møte {nummer} har ingen dato for neste møte.", nummer=siste.nummer)
        yield Funn("IP-M111", "111", f"møte {siste.nummer}", tekst, f"ipkit mote ny {b.nummer}")


def _etter(b: Blikk, m: Mote) -> Iterator[Funn]:
    """What remains after the last meeting whose minutes are recorded."""
    n, sted, p = m.nummer, f"møte {m.nummer}", b.nummer
    if m.plan_oppdatert is None and m.type in GRUPPEMOTER and b.plan.hode.status not in SAK:
        tekst = b.oversett("Det er ikke sagt om planen er oppdatert etter møte {n}.", n=n)
        yield Funn("IP-M116", "116", sted, tekst, f"ipkit mote plan-oppdatert {p} {n}")
    if not m.referat_sted and not any(r.mote == n for r in b.plan.referatpunkt):
        tekst = b.oversett("Referatet fra møte {n} er tomt, og det står ikke hvor det ligger.", n=n)
        yield Funn("IP-M110", "110", sted, tekst, f'ipkit mote endre {p} {n} --referat-sted "…"')
    if m.referat_sendt and pluss_dager(m.referat_sendt, b.innstillinger.referat_frist_dager) < b.dato:
        yield from _uinformerte(b, m)
    igjen = set(get_args(Forstemote)) - set(m.sjekkliste)
    if er_forste(b.plan, m) and igjen:
        tekst = b.oversett(
            "Første møte ({n}) gikk ikke gjennom alt; {antall} av 4 punkter mangler.", n=n, antall=len(igjen)
        )
        kommando = f"ipkit mote endre {p} {n} --sjekkliste {'+'.join(get_args(Forstemote))}"
        yield Funn("IP-M121", "121", sted, tekst, kommando)


def _uinformerte(b: Blikk, m: Mote) -> Iterator[Funn]:
    """Who has not told their own service, as each should (rule 120)."""
    tjenester = {str(d.nummer) for d in b.plan.deltaker if d.tilknytning == "tjeneste" and d.ut is None}
    her = (d for d in b.plan.motedeltaker if d.mote == m.nummer and d.oppmote == "til_stede")
    uten = [d.part for d in her if d.part in tjenester and d.tjeneste_informert is None]
    if uten:
        tekst = b.oversett(
            "Det er ikke ført at tjenesten til deltaker {hvem} er informert.", hvem=", ".join(map(str, uten))
        )
        kommando = f"ipkit mote informert {b.nummer} {m.nummer} {uten[0]}"
        yield Funn("IP-M120", "120", f"møte {m.nummer}", tekst, kommando)


def _mange(b: Blikk) -> Iterator[Funn]:
    """More meetings in a year than the municipality wants (rule 114)."""
    antall, nok = len(moter_siste_aar(b.plan, b.dato)), b.innstillinger.moter_maks_aar
    if antall > nok:
        tekst = b.oversett(
            "Det har vært {antall} møter på 12 måneder; mer enn {nok} er mye for planeier.",
            antall=antall,
            nok=nok,
        )
        yield Funn("IP-M114", "114", "plan", tekst, f"ipkit mote liste {b.nummer}")
