"""The ways of keeping a key, as options; two at once is an error."""

import os
from typing import Annotated

import typer

from ipkit.cli.sporring import i_terminal, les_hemmelig
from ipkit.cli.utskrift import melding
from ipkit.errors import KommandolinjefeilError
from ipkit.storage import nokler
from ipkit.storage.nokler import Nokkel, Sted

PassordValg = Annotated[
    bool, typer.Option("--passord", help="Åpnes med et passord: skrives i terminalen eller på standard inn.")
]
NokkelringValg = Annotated[
    bool, typer.Option("--nokkelring", help="Nøkkelen i maskinens nøkkelring, ikke i en fil.")
]


def velg_sted(*, passord: bool, nokkelring: bool, ukryptert: bool = False) -> Sted:
    """Where the key is to be kept. Raises KommandolinjefeilError when two ways are given."""
    valgt = [
        navn
        for navn, satt in (
            ("--passord", passord),
            ("--nokkelring", nokkelring),
            ("--ukryptert", ukryptert),
            (nokler.NOKKELFIL, bool(os.environ.get(nokler.NOKKELFIL))),
        )
        if satt
    ]
    if len(valgt) > 1:
        raise KommandolinjefeilError(f"Velg bare én: {' eller '.join(valgt)}.")
    return "passord" if passord else "nokkelring" if nokkelring else "fil"


def nytt_passord(ledetekst: str = "Passord til registeret") -> Nokkel:
    """A passphrase nobody has mistyped. Raises KommandolinjefeilError."""
    passord = les_hemmelig(ledetekst)
    if i_terminal() and les_hemmelig("Det samme en gang til") != passord:
        raise KommandolinjefeilError("De to var ikke like. Ingenting er gjort.")
    return nokler.nytt_passord(passord)


def annet_passord() -> Nokkel:
    """The passphrase of a backup, which whoever needs it must type: it is remembered that there is one."""
    nokkel = nytt_passord("Passord til kopien")
    nokler.husk(nokkel, "passord")
    return nokkel


def si_hvor_nokkelen_er(nokkel: Nokkel) -> None:
    """What whoever makes a register must know."""
    melding(f"Registeret er kryptert. Nøkkelen er {nokler.beskriv(nokkel)}.")
    melding(
        "Uten nøkkelen kan ingen åpne registeret. Skriv ut koden, og lås den inn: "
        "ipkit register nokkel --gjenopprettingskode"
    )
