"""Who takes part: nobody, no role, too many, gone, a service nobody comes from (rules 43, 48, 71–74)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort, pluss_dager
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.part import tjenestenavn
from ipkit.domain.tekst import merk

_SLUTTET = merk("Deltaker {nummer} sluttet i jobben {dato}, og står i planen etter det.")
_SLUTTER = merk("Deltaker {nummer} slutter i jobben {dato}, og står i planen etter det.")


def gruppefunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about the group (letter b)."""
    inne = [d for d in b.plan.deltaker if d.ut is None or d.ut > b.dato]
    if not inne:
        ny = f"ipkit deltaker ny {b.nummer}"
        yield Funn("IP-M53B", "53 b", "plan", b.oversett("Ingen deltakere er registrert."), ny)
    for d in inne:
        yield from _rolle_og_bidrag(b, d)
        yield from _sluttet(b, d)
    yield from _for_mange(b, inne)
    yield from _uten_representant(b, inne)


def _rolle_og_bidrag(b: Blikk, d: Deltaker) -> Iterator[Funn]:
    """What each one is to do (rule 71, letter d)."""
    mangler = [hva for hva, verdi in ((merk("rolle"), d.rolle), (merk("bidrag"), d.bidrag)) if not verdi]
    if mangler:
        hva = b.og([b.oversett(m) for m in mangler])
        tekst = b.oversett("Deltaker {nummer} mangler {hva}.", nummer=d.nummer, hva=hva)
        endre = f"ipkit deltaker endre {b.nummer} {d.nummer} " + " ".join(f'--{m} "…"' for m in mangler)
        yield Funn("IP-M71", "71", f"deltaker {d.nummer}", tekst, endre)


def _sluttet(b: Blikk, d: Deltaker) -> Iterator[Funn]:
    """Somebody has a last day at work and is still in the plan after it (rule 48)."""
    til = b.sluttet.get(d.fagperson) if d.fagperson else None
    if til is not None and (d.ut is None or d.ut > pluss_dager(til, 1)):
        setning = _SLUTTET if til < b.dato else _SLUTTER
        tekst = b.oversett(setning, nummer=d.nummer, dato=kort(til))
        kommando = f"ipkit deltaker ta-ut {b.nummer} {d.nummer} --dato {pluss_dager(til, 1).isoformat()}"
        yield Funn("IP-M48", "48", f"deltaker {d.nummer}", tekst, kommando)


def _for_mange(b: Blikk, inne: list[Deltaker]) -> Iterator[Funn]:
    """More than the municipality wants with an active role (rule 72).

    Where nobody is marked as having one (rule 74), the group is not divided, and all count.
    """
    aktive = [d for d in inne if d.plangruppe] or inne
    maks = b.innstillinger.plangruppe_maks
    if len(aktive) > maks:
        tekst = b.oversett(
            "{antall} deltakere har en aktiv rolle i planarbeidet; kommunen vil ha høyst {maks}.",
            antall=len(aktive),
            maks=maks,
        )
        kommando = f"ipkit deltaker endre {b.nummer} NUMMER --plangruppe ja"
        yield Funn("IP-M72", "72, 74", "plan", tekst, kommando)


def _uten_representant(b: Blikk, inne: list[Deltaker]) -> Iterator[Funn]:
    """A service that is to do something, and nobody from it takes part (rule 73).

    Whoever coordinates represents a service too.
    """
    folk = [d.tjeneste for d in inne] + [k.tjeneste for k in b.plan.koordinatorer_paa(b.dato)]
    med = {t.casefold() for t in folk if t}
    ansvarlige = (tjenestenavn(t.ansvarlig) for t in b.plan.tiltak if t.aapent and t.status != "forslag")
    for tjeneste in dict.fromkeys(t for t in ansvarlige if t):
        if tjeneste.casefold() not in med:
            tekst = b.oversett(
                "{tjeneste} har ansvar for tiltak, og ingen derfra deltar i planen.", tjeneste=tjeneste
            )
            kommando = f'ipkit deltaker ny {b.nummer} --tjeneste "{tjeneste}"'
            yield Funn("IP-M73", "73", "plan", tekst, kommando)
