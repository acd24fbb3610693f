"""What is missing in the consents (rules 23, 24, 25, 29, 31, 39; letter h)."""

from collections.abc import Iterator, Mapping
from datetime import date

from ipkit.domain.dato import kort, pluss_dager
from ipkit.domain.frister import innen
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkefrister import utlop
from ipkit.domain.samtykkestatus import staaende
from ipkit.domain.tekst import merk
from ipkit.domain.tilgang import (
    IKKE_BEGYNT,
    NEKTET,
    TATT_UT,
    TRUKKET,
    UGYLDIG,
    UTEN_DELTAKERSAMTYKKE,
    UTEN_ERKLAERING,
    UTEN_PLANSAMTYKKE,
    UTLOPT,
    Avgjorelse,
    vurder_mottaker,
    vurder_plansamtykke,
)

_INGEN = merk("Plan {plan} har ikke samtykke til at deltaker {deltaker} får opplysninger.")
_INGEN_FELLES = merk("Samtykke {a} til planen og samtykke {b} til opplysninger har ingen livsområder felles.")
_GRUNN = {
    NEKTET: merk("{samtykke} er et nei."),
    TRUKKET: merk("{samtykke} er trukket tilbake fra {trukket}."),
    UTLOPT: merk("{samtykke} gikk ut {til}."),
    UGYLDIG: merk("{samtykke} er ikke gyldig: {hvorfor}."),
    IKKE_BEGYNT: merk("{samtykke} gjelder først fra {fra}. Vent til da, eller registrer et nytt."),
}
"""What each code says of the consent that decides, as `avgjorelse` does in bokmål."""
_UBEKREFTET = merk("Samtykke {nummer} er ikke bekreftet skriftlig. Frist {dato}.")
_UBEKREFTET_OVER = merk("Samtykke {nummer} er ikke bekreftet skriftlig. Frist {dato}. Fristen er ute.")


def samtykkefunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about consents: A first, then each participant's B, then what each consent lacks."""
    a = vurder_plansamtykke(b.plan, b.dato, b.ekte_dato)
    registrer = f"ipkit samtykke registrer {b.nummer} --type plan"
    ender = {s.nummer: s.til for s in utlop(b.plan, b.dato, b.ekte_dato) if s.til}
    if not a.tillatt:
        yield Funn("IP-M23", "23, 53 h", "plan", _setning(b, a), _forny_hvis_ute(b, a, registrer))
    else:
        yield from _snart_ute(b, ender, a, "plan")
        yield from _deltakersamtykker(b, ender)
    for s in staaende(b.plan, b.dato, b.ekte_dato, bare_deltakere=True):
        yield from _ett_samtykke(b, s)


def _deltakersamtykker(b: Blikk, ender: Mapping[int, date]) -> Iterator[Funn]:
    samlet = []
    for d in b.plan.deltaker:
        avgjorelse = vurder_mottaker(b.plan, str(d.nummer), b.dato, b.ekte_dato, b.innstillinger)
        sted = f"deltaker {d.nummer}"
        if avgjorelse.tillatt:
            yield from _snart_ute(b, ender, avgjorelse, sted)
        elif avgjorelse.kode == UTEN_ERKLAERING:
            tekst = b.oversett(
                "Deltaker {nummer} har ikke skrevet under taushetserklæring og får ikke noe før det.",
                nummer=d.nummer,
            )
            yield Funn(
                "IP-M39", "39", sted, tekst, f"ipkit deltaker taushet {b.nummer} {d.nummer} --dato ÅÅÅÅ-MM-DD"
            )
        elif avgjorelse.kode == UTEN_DELTAKERSAMTYKKE and _alle_under_ett(b):
            samlet.append(str(d.nummer))
        elif avgjorelse.kode != TATT_UT:
            registrer = f"ipkit samtykke registrer {b.nummer} --type opplysninger --deltaker {d.nummer}"
            kommando = _forny_hvis_ute(b, avgjorelse, registrer)
            yield Funn("IP-M24", "24, 53 h", sted, _setning(b, avgjorelse), kommando)
    if samlet:
        registrer = f"ipkit samtykke registrer {b.nummer} --type opplysninger --deltaker {','.join(samlet)}"
        tekst = b.oversett("Samtykket mangler for deltaker {numre}.", numre=", ".join(samlet))
        yield Funn("IP-M29", "24, 29, 53 h", "samtykke", tekst, registrer)


def _alle_under_ett(b: Blikk) -> bool:
    """Whether the municipality enters all participants first, and signs for them together (rule 29)."""
    return b.innstillinger.samtykkerekkefolge == "deltakere_forst"


def _forny_hvis_ute(b: Blikk, avgjorelse: Avgjorelse, registrer: str) -> str:
    """What has run out is renewed (rule 31); else a new one is recorded."""
    ute = avgjorelse.kode == UTLOPT
    return f"ipkit samtykke forny {b.nummer} {avgjorelse.samtykke}" if ute else registrer


def _snart_ute(b: Blikk, ender: Mapping[int, date], avgjorelse: Avgjorelse, sted: str) -> Iterator[Funn]:
    """A consent that runs out within the days of notice, today included, and is not renewed (rule 31)."""
    n = avgjorelse.samtykke or 0
    if n in ender and innen(ender[n], b.dato, b.innstillinger.samtykke_varsel_dager):
        tekst = b.oversett("Samtykke {nummer} går ut {dato}.", nummer=n, dato=kort(ender[n]))
        yield Funn("IP-M31", "31", sted, tekst, f"ipkit samtykke forny {b.nummer} {n}")


def _ett_samtykke(b: Blikk, s: Samtykke) -> Iterator[Funn]:
    """Not confirmed in writing, no name of a representative (rule 25)."""
    sted, liste = f"samtykke {s.nummer}", f"ipkit samtykke liste {b.nummer}"
    if s.form in ("muntlig", "bevitnet") and s.bekreftet_skriftlig is None:
        frist = pluss_dager(s.dato, b.innstillinger.skriftlig_bekreftelse_dager)
        setning = _UBEKREFTET_OVER if frist < b.dato else _UBEKREFTET
        tekst = b.oversett(setning, nummer=s.nummer, dato=kort(frist))
        yield Funn("IP-M25", "25", sted, tekst, f"ipkit samtykke bekreft {b.plan.hode.nummer} {s.nummer}")
    if s.gitt_av != "planeier" and not s.giver_navn:
        yield Funn(
            "IP-M25G",
            "25",
            sted,
            b.oversett("Samtykke {nummer} sier ikke hvem som ga det.", nummer=s.nummer),
            liste,
        )


def _setning(b: Blikk, avgjorelse: Avgjorelse) -> str:
    """The ground of the decision without its command, which has a place of its own."""
    s = next((s for s in b.plan.samtykke if s.nummer == avgjorelse.samtykke), None)
    if avgjorelse.kode == UTEN_PLANSAMTYKKE:
        return b.oversett("Samtykke til at planen lages mangler.")
    if s is None:
        return b.oversett(_INGEN, plan=b.nummer, deltaker=avgjorelse.mottaker)
    if avgjorelse.kode == UTEN_DELTAKERSAMTYKKE:
        a = vurder_plansamtykke(b.plan, b.dato, b.ekte_dato).samtykke
        return b.oversett(_INGEN_FELLES, a=a, b=s.nummer)
    brudd = samtykkebrudd(s, b.oversett)
    return b.oversett(
        _GRUNN[avgjorelse.kode],
        samtykke=_navngi(b, s),
        trukket=s.trukket and kort(s.trukket),
        til=s.til and kort(s.til),
        fra=kort(s.gjelder_fra),
        hvorfor=brudd and brudd.tekst,
    )


def _navngi(b: Blikk, s: Samtykke) -> str:
    """A consent by number and day, never by the person."""
    if s.deltaker is None:
        return b.oversett("Samtykke {nummer} til planen ({dato})", nummer=s.nummer, dato=kort(s.dato))
    return b.oversett(
        "Samtykke {nummer} for deltaker {deltaker} ({dato})",
        nummer=s.nummer,
        deltaker=s.deltaker,
        dato=kort(s.dato),
    )
