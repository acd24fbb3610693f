"""Transitions that come near and are not prepared (rule 67)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort
from ipkit.domain.frister import innen
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.ord import ord_for
from ipkit.domain.tekst import merk

_VAR = merk("Overgang {nummer} ({hva}) var {dato} og er ikke ført som forberedt.")
_ER = merk("Overgang {nummer} ({hva}) er {dato} og er ikke ført som forberedt.")


def overgangsfunn(b: Blikk) -> Iterator[Funn]:
    """The reminder stands from the municipality's days before until somebody says it is prepared."""
    for o in b.plan.overgang:
        if o.forberedt is None and innen(o.dato, b.dato, b.innstillinger.overgang_varsel_dager):
            hva = b.oversett(ord_for("overgang", o.overgang))
            setning = _VAR if o.dato < b.dato else _ER
            tekst = b.oversett(setning, nummer=o.nummer, hva=hva, dato=kort(o.dato))
            kommando = f"ipkit overgang forberedt {b.nummer} {o.nummer}"
            yield Funn("IP-M67", "67", f"overgang {o.nummer}", tekst, kommando)
