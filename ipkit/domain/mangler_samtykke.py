"""What is missing in the consents (rules 23, 24, 25, 31, 32; letter h)."""

from collections.abc import Iterator

from ipkit.domain.dato import alder, kort, pluss_dager
from ipkit.domain.frister import innen
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilgang import TATT_UT, UTEN_PLANSAMTYKKE, Avgjorelse, vurder_mottaker, vurder_plansamtykke


def samtykkefunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about consents: A first, then each participant's B, then what each consent lacks."""
    a = vurder_plansamtykke(b.plan, b.dato, b.ekte_dato)
    registrer = f"ipkit samtykke registrer {b.nummer} --type plan"
    if not a.tillatt:
        yield Funn("IP-M23", "23, 53 h", "plan", _setning(a), registrer)
    else:
        yield from _snart_ute(b, a, "plan", registrer)
        yield from _deltakersamtykker(b)
    for s in b.plan.samtykke:
        if s.svar == "ja" and s.trukket is None and (s.til is None or s.til >= b.dato):
            yield from _ett_samtykke(b, s)


def _deltakersamtykker(b: Blikk) -> Iterator[Funn]:
    for d in b.plan.deltaker:
        avgjorelse = vurder_mottaker(b.plan, str(d.nummer), b.dato, b.ekte_dato, b.innstillinger)
        registrer = f"ipkit samtykke registrer {b.nummer} --type opplysninger --deltaker {d.nummer}"
        if avgjorelse.tillatt:
            yield from _snart_ute(b, avgjorelse, f"deltaker {d.nummer}", registrer)
        elif avgjorelse.kode != TATT_UT:
            yield Funn("IP-M24", "24, 53 h", f"deltaker {d.nummer}", _setning(avgjorelse), registrer)


def _snart_ute(b: Blikk, avgjorelse: Avgjorelse, sted: str, registrer: str) -> Iterator[Funn]:
    """A consent that runs out within the days of notice, today included (rule 31)."""
    samtykke = next((s for s in b.plan.samtykke if s.nummer == avgjorelse.samtykke), None)
    if samtykke is None or samtykke.til is None:
        return
    if innen(samtykke.til, b.dato, b.innstillinger.samtykke_varsel_dager):
        tekst = f"Samtykke {samtykke.nummer} går ut {kort(samtykke.til)}."
        yield Funn("IP-M31", "31", sted, tekst, registrer)


def _ett_samtykke(b: Blikk, s: Samtykke) -> Iterator[Funn]:
    """Not confirmed in writing (rule 25), no name of a representative (25), own consent now due (32)."""
    sted, liste = f"samtykke {s.nummer}", f"ipkit samtykke liste {b.nummer}"
    if s.form in ("muntlig", "bevitnet") and s.bekreftet_skriftlig is None:
        frist = pluss_dager(s.dato, b.innstillinger.skriftlig_bekreftelse_dager)
        over = " Fristen er ute." if frist < b.dato else ""
        tekst = f"Samtykke {s.nummer} er ikke bekreftet skriftlig. Frist {kort(frist)}.{over}"
        yield Funn("IP-M25", "25", sted, tekst, f"ipkit samtykke bekreft {b.plan.hode.nummer} {s.nummer}")
    if s.gitt_av != "planeier" and not s.giver_navn:
        yield Funn("IP-M25G", "25", sted, f"Samtykke {s.nummer} sier ikke hvem som ga det.", liste)
    grense = b.innstillinger.foresatte_til_alder
    if s.gitt_av == "foresatt" and alder(b.plan.planeier.fodselsdato, b.dato) >= grense:
        tekst = f"Samtykke {s.nummer} er gitt av foresatt, og planeier er fylt {grense} år."
        yield Funn("IP-M32", "32", sted, tekst, f"ipkit samtykke registrer {b.nummer} --gitt-av planeier")


def _setning(avgjorelse: Avgjorelse) -> str:
    """The ground without its command, which has a place of its own."""
    if avgjorelse.kode == UTEN_PLANSAMTYKKE:
        return "Samtykke til at planen lages mangler."
    return avgjorelse.grunn.split(". Registrer ")[0].rstrip(".") + "."
