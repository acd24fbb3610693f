"""From the global options to an open session; where the application is wired together."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import typer

from ipkit.cli.sporring import i_terminal, les_hemmelig, spor_tekst
from ipkit.cli.utskrift import melding
from ipkit.domain.felt import Felt, tolk
from ipkit.domain.kommuneord import ENHET, med_kommunens_ord
from ipkit.errors import IkkeFunnetError, IpkitError, KommandolinjefeilError, VerdifeilError
from ipkit.paths import er_url, registersted
from ipkit.storage import nokler
from ipkit.storage import okt as storage_okt
from ipkit.storage.filer import rydd
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, kontroller_tilgang


class Globale(NamedTuple):
    """The options before the command."""

    register: str | None
    dagens_dato: str | None
    utfort_av: str | None
    uten_logg: bool

    @property
    def sted(self) -> str:
        """Where the register is."""
        return registersted(self.register)

    @property
    def dagens(self) -> date | None:
        """The simulated date, or None. Raises VerdifeilError: deadlines are counted both ways from it."""
        dagens = dato(self.dagens_dato, "--dagens-dato")
        if dagens is not None and not 1900 <= dagens.year <= 2999:
            raise VerdifeilError("--dagens-dato skal være mellom år 1900 og 2999.")
        return dagens


def globale(ctx: typer.Context) -> Globale:
    """The options before the command."""
    valg = ctx.find_object(Globale)
    assert valg is not None
    return valg


def laas_opp(sted: str) -> None:
    """Ask for the passphrase of a register that has one, once in a process."""
    salt = None if er_url(sted) else nokler.venter_passord(Path(sted))
    if salt is not None:
        nokler.laas_opp(nokler.med_passord(les_hemmelig("Passord til registeret"), salt))


@contextmanager
def aapnet(ctx: typer.Context) -> Iterator[Okt]:
    """The session of a command."""
    valg = globale(ctx)
    if not valg.uten_logg:  # whoever can only read it cannot change who else can
        kontroller_tilgang(valg.sted)
    laas_opp(valg.sted)
    rydd(Path())  # where one stands is where documents are written: what a killed one left is somebody's plan
    with aapne_okt(
        valg.sted,
        dagens=valg.dagens,
        utfort_av=valg.utfort_av,
        uten_logg=valg.uten_logg,
        klokke=storage_okt.systemklokke,
    ) as okt:
        if valg.uten_logg:
            melding("Lest uten spor i loggen.")
        try:
            yield okt
        except IpkitError as feil:
            feil.melding = i_kommunens_ord(okt, feil.melding)
            raise


def i_kommunens_ord(okt: Okt, tekst: str) -> str:
    """A sentence with the municipality's name for koordinerende enhet (rule 146)."""
    return med_kommunens_ord(tekst, okt.innstillinger) if ENHET in tekst.casefold() else tekst


def dato(tekst: str | None, valg: str) -> date | None:
    """A date from an option. Raises VerdifeilError that names the option."""
    if tekst is None:
        return None
    lest: date | None = tolk(Felt(valg, valg, "dato", (), True, True), tekst)
    return lest


def nummer(tekst: str, hva: str) -> int:
    """A plan's, goal's or participant's number as typed. Raises KommandolinjefeilError."""
    if not (tekst.isascii() and tekst.isdigit() and len(tekst) < 10):
        raise KommandolinjefeilError(f"{hva} skal være et nummer.")
    return int(tekst)


def plannummer(okt: Okt, skrevet: str | None) -> int:
    """PLAN as typed, else IPKIT_PLAN, else the only open plan, else a question.

    Raises KommandolinjefeilError with the list where there is nobody to ask.
    """
    skrevet = skrevet or os.environ.get("IPKIT_PLAN")
    if skrevet:
        return nummer(skrevet, "PLAN")
    # Imported here: a command that says which plan asks nothing of the others.
    from ipkit.actions.lister import eneste_aapne_plan

    aapne = eneste_aapne_plan(okt)
    if len(aapne) == 1:
        return aapne[0]
    if not aapne:
        raise IkkeFunnetError("Det er ingen åpne planer i registeret. Lag en med: ipkit ny-plan")
    liste = ", ".join(map(str, aapne))
    if i_terminal():
        return nummer(spor_tekst(f"Hvilken plan ({liste})"), "PLAN")
    raise KommandolinjefeilError(f"Hvilken plan? Skriv plannummeret. Åpne planer: {liste}")


def heltall(tekst: str | None, valg: str, *, minst: int = 0) -> int | None:
    """A number from an option. Raises KommandolinjefeilError that names the option."""
    if tekst is None:
        return None
    lest: Any = tolk(Felt(valg, valg, "heltall", (), True, True), tekst)
    if lest is not None and lest < minst:
        raise KommandolinjefeilError(f"{valg} skal være minst {minst}.")
    return None if lest is None else int(lest)
