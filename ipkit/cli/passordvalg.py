"""The password of a file that is sent: typed unseen, or from the environment, a file or standard input."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.sendepassord import Passord, passord_fra_fil
from ipkit.cli.sporring import i_terminal, les_hemmelig
from ipkit.errors import KommandolinjefeilError

SENDEPASSORD = "IPKIT_SENDEPASSORD"
SEND_PASSORDET = "Send passordet på en annen måte enn filen, for eksempel på telefon."
SendepassordValg = Annotated[
    bool,
    typer.Option(
        "--passord",
        help="Lag en kryptert zip-fil å sende. Passordet skrives i terminalen, ellers står det i "
        f"{SENDEPASSORD} eller i første linje på standard inn.",
    ),
]
PassordfilValg = Annotated[
    str | None,
    typer.Option("--passordfil", metavar="FIL", help="Som --passord, med passordet i første linje i filen."),
]


def sendepassord(passord: bool, passordfil: str | None) -> Passord | None:
    """The password, where one is asked for; never an argument.

    Raises KommandolinjefeilError for two ways at once or a weak one, BruksfeilError without the package.
    """
    miljo = os.environ.get(SENDEPASSORD)
    if passordfil is not None:
        if passord or miljo:
            raise KommandolinjefeilError(f"Velg bare én: --passordfil, --passord eller {SENDEPASSORD}.")
        return passord_fra_fil(Path(passordfil))
    if not passord:
        return None
    if miljo:
        return Passord(miljo)
    Passord.kontroller_installert()
    skrevet = les_hemmelig("Passord til filen (minst 16 tegn, gjerne fire ord)")
    valgt = Passord(skrevet)
    if i_terminal() and les_hemmelig("Det samme en gang til") != skrevet:
        raise KommandolinjefeilError("De to var ikke like. Ingenting er skrevet.")
    return valgt
