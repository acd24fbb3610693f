"""Changes that were reported: not acted on, not told to those whom they concern (rules 92, 99, 100)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort
from ipkit.domain.endringsregler import ENDRINGSMELDING, berorte, varsler
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.tekst import merk
from ipkit.domain.utsending import Endringsmelding

_EN_UVARSLET = merk("Endring {nummer} gjelder 1 deltaker som ikke er varslet.")
_UVARSLEDE = merk("Endring {nummer} gjelder {antall} deltakere som ikke er varslet.")
_EN_USENDT = merk("1 varsel om endring {nummer} er ikke sendt.")
_USENDTE = merk("{antall} varsler om endring {nummer} er ikke sendt.")


def oppfolgingsfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about reported changes."""
    for e in b.plan.endringsmelding:
        if e.fulgt_opp is None:
            yield _ikke_fulgt_opp(b, e)
            if not varsler(b.plan, e.nummer):
                yield from _ikke_varslet(b, e)
    yield from _ikke_sendt(b)


def _ikke_fulgt_opp(b: Blikk, e: Endringsmelding) -> Funn:
    """A vital change calls for an extra evaluation (rule 92), any other for something done (rule 99)."""
    sted, n = f"endring {e.nummer}", b.nummer
    if e.vesentlig and b.i_drift:
        tekst = b.oversett(
            "Endring {nummer} fra {dato} er vesentlig, og planen er ikke evaluert etter den.",
            nummer=e.nummer,
            dato=kort(e.dato),
        )
        return Funn("IP-M92", "92", sted, tekst, f"ipkit evaluering ny {n} --endring {e.nummer}")
    tekst = b.oversett("Endring {nummer} fra {dato} er ikke fulgt opp.", nummer=e.nummer, dato=kort(e.dato))
    return Funn("IP-M99", "99", sted, tekst, f'ipkit endring folg-opp {n} {e.nummer} --oppfolging "…"')


def _ikke_varslet(b: Blikk, e: Endringsmelding) -> Iterator[Funn]:
    antall = len(berorte(b.plan, e, b.dato, b.ekte_dato, b.innstillinger))
    if antall:
        setning = _EN_UVARSLET if antall == 1 else _UVARSLEDE
        tekst = b.oversett(setning, nummer=e.nummer, antall=antall)
        kommando = f"ipkit endring varsle {b.nummer} {e.nummer}"
        yield Funn("IP-M100", "100", f"endring {e.nummer}", tekst, kommando)


def _ikke_sendt(b: Blikk) -> Iterator[Funn]:
    """Notices on the list that nobody has sent (rule 100)."""
    venter = [u for u in b.plan.utsending if u.hva == ENDRINGSMELDING and u.dato is None]
    for nummer in sorted({u.gjelder for u in venter if u.gjelder is not None}):
        antall = sum(u.gjelder == nummer for u in venter)
        setning = _EN_USENDT if antall == 1 else _USENDTE
        tekst = b.oversett(setning, nummer=nummer, antall=antall)
        kommando = f"ipkit endring sendt {b.nummer} {nummer}"
        yield Funn("IP-M100S", "100", f"endring {nummer}", tekst, kommando)
