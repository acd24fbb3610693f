"""The root command: global options, and each group loaded when it is used."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.main import get_group

from ipkit.cli.hjelp import Gruppe, hent_gruppe, oversett_bruksfeil, ukjent
from ipkit.cli.kommandoer import KOMMANDOER, finn, hjelpetekst, kommandonavn
from ipkit.cli.kontekst import Globale
from ipkit.errors import KommandolinjefeilError


class Rot(Gruppe):
    """The commands of the table; a module is imported when its command is typed."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [k.navn for k in KOMMANDOER]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        kommando = finn(cmd_name)
        if kommando is None:
            raise KommandolinjefeilError(ukjent(cmd_name, self.list_commands(ctx), "ipkit"))
        gruppe = hent_gruppe(kommando.modul)
        return gruppe.get_command(ctx, kommando.navn) if kommando.navn in gruppe.verb else gruppe

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(hjelpetekst())


app = typer.Typer(
    cls=Rot, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, name="ipkit"
)


@app.callback()
def globale(
    ctx: typer.Context,
    register: Annotated[str | None, typer.Option("--register", envvar="IPKIT_REGISTER")] = None,
    dagens_dato: Annotated[str | None, typer.Option("--dagens-dato", envvar="IPKIT_DATO")] = None,
    utfort_av: Annotated[str | None, typer.Option("--utfort-av", envvar="IPKIT_UTFORT_AV")] = None,
    uten_logg: Annotated[bool, typer.Option("--uten-logg")] = False,
) -> None:
    """ipkit hjelper koordinatorer med individuell plan."""
    ctx.obj = Globale(register, dagens_dato, utfort_av, uten_logg)


_AVBRUTT_I_TYPER = 130  # Typer turns Ctrl-C into this code, without a word


def _valg_i_ascii(argument: str) -> str:
    """`--livsområde=bolig` is `--livsomraade=bolig`; what is not an option stays as it is."""
    if not argument.startswith("--"):
        return argument
    valg, skille, verdi = argument.partition("=")
    return kommandonavn(valg) + skille + verdi


def utfor(argumenter: Sequence[str]) -> int:
    """Run one command line; returns the exit code it asks for. Raises IpkitError for every fault."""
    skrevet = [_valg_i_ascii(argument) for argument in argumenter]
    with oversett_bruksfeil():
        kode = get_group(app).main(args=skrevet, prog_name="ipkit", standalone_mode=False)
    if kode == _AVBRUTT_I_TYPER:
        raise KeyboardInterrupt
    return kode if isinstance(kode, int) else 0
