"""The password of a file that is sent: typed unseen, or from the environment, a file or standard input."""

import inspect
import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ipkit.cli.felles import gi_parametre
from ipkit.cli.sporring import i_terminal, les_hemmelig
from ipkit.cli.utskrift import melding
from ipkit.errors import KommandolinjefeilError

if TYPE_CHECKING:
    from ipkit.actions.sendepassord import Passord

SENDEPASSORD = "IPKIT_SENDEPASSORD"
SEND_PASSORDET = "Send passordet på en annen måte enn filen, for eksempel på telefon."
BREV_UKRYPTERT = "Det som går som brev, er ikke kryptert."
_SPORSMAAL = "Passord til filen (minst 16 tegn, gjerne fire ord)"
PassordValg = Annotated[
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
_PARAMETRE = [
    inspect.Parameter("passord", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=PassordValg),
    inspect.Parameter("passordfil", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=PassordfilValg),
]


class Vern:
    """Whether what a command writes is to be encrypted. The password is asked for when it is needed: that of
    the register comes first on standard input."""

    def __init__(self, passord: bool, passordfil: str | None) -> None:
        self.valgt = passord or passordfil is not None
        self.brukt = False
        self._passord, self._fil = passord, passordfil

    def passord(self) -> "Passord | None":
        """The password that files are encrypted with, where that is asked for; never an argument.

        Raises KommandolinjefeilError for two ways at once or a weak one, BruksfeilError without the package.
        """
        self.brukt = self.valgt
        return self._les(to_ganger=True) if self.valgt else None

    def til_mappe(self, mappe: object, valg: str) -> "Passord | None":
        """The same, where files are only written when a folder is named. Raises KommandolinjefeilError."""
        if self.valgt and mappe is None:
            raise KommandolinjefeilError(f"--passord og --passordfil hører sammen med {valg}.")
        return self.passord()

    def ikke_til(self, hva: str) -> None:
        """Raises KommandolinjefeilError: what is written now is not encrypted."""
        if self.valgt:
            raise KommandolinjefeilError(f"--passord og --passordfil brukes ikke til {hva}.")

    def til_aapning(self) -> "Passord":
        """The password of a file that is to be opened, asked for also where no option says so."""
        return self._les(to_ganger=False)

    def minn(self) -> None:
        """Say how the password is to be sent, where one was used."""
        if self.brukt:
            melding(SEND_PASSORDET)

    def _les(self, *, to_ganger: bool) -> "Passord":
        # Imported here: most files are written without a password.
        from ipkit.actions.sendepassord import Passord, passord_fra_fil

        miljo = os.environ.get(SENDEPASSORD)
        if self._fil is not None:
            if self._passord or miljo:
                raise KommandolinjefeilError(f"Velg bare én: --passordfil, --passord eller {SENDEPASSORD}.")
            return passord_fra_fil(Path(self._fil))
        if miljo:
            return Passord(miljo)
        Passord.kontroller_installert()
        skrevet = les_hemmelig(_SPORSMAAL if to_ganger else "Passord til filen")
        valgt = Passord(skrevet)
        if to_ganger and i_terminal() and les_hemmelig("Det samme en gang til") != skrevet:
            raise KommandolinjefeilError("De to var ikke like. Ingenting er skrevet.")
        return valgt


def kan_krypteres(funksjon: Callable[..., None]) -> Callable[..., None]:
    """Give a command that writes files --passord and --passordfil; it gets them as `vern`.

    Afterwards it is said how the password is to be sent.
    """

    @wraps(funksjon)
    def kommando(*args: Any, passord: bool = False, passordfil: str | None = None, **verdier: Any) -> None:
        vern = Vern(passord, passordfil)
        try:
            funksjon(*args, vern=vern, **verdier)
        except typer.Exit:  # some were passed over, and the others written
            vern.minn()
            raise
        vern.minn()

    egne = [p for p in inspect.signature(funksjon).parameters.values() if p.name != "vern"]
    gi_parametre(kommando, [*egne, *_PARAMETRE])
    return kommando
