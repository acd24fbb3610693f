"""Writing the mapping of needs (rules 41, 42, 70)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import bygg, endret, kontroller_livsomraader
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.verdi import replace
from ipkit.errors import VerdifeilError

Svar = Mapping[str, Any]


def skrevet(
    gammel: Kartlegging,
    svar: Svar,
    omraader: Mapping[str, Svar],
    dato: date,
    innstillinger: Innstillinger,
) -> Kartlegging:
    """The mapping with these answers; `omraader` are answers by the code of the life area.

    What is not answered stays as it was. Raises VerdifeilError for an unknown life area, and where
    nothing is answered at all.
    """
    kontroller_livsomraader(omraader, innstillinger)
    alle = {o.livsomraade: o for o in gammel.omraader}
    for kode, om in omraader.items():
        alle[kode] = _omraade(alle.get(kode), kode, om, dato)
    ny = replace(endret(gammel, svar), omraader=tuple(alle[k] for k in sorted(alle)))
    if ny == gammel:
        raise VerdifeilError("Ingenting er besvart. Se hva som kan skrives: ipkit kartlegging skriv --help")
    return ny


def _omraade(gammelt: Kartleggingsomraade | None, kode: str, svar: Svar, dato: date) -> Kartleggingsomraade:
    if gammelt is None:
        return bygg(Kartleggingsomraade, {"livsomraade": kode, **svar}, dato=dato)
    nytt = endret(gammelt, svar)
    return gammelt if nytt == gammelt else replace(nytt, dato=dato)
