"""Arguments and options that many commands share, and the Typer group of a module."""

import inspect
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from ipkit.cli.hjelp import Gruppe, Kommando

PlanArg = Annotated[
    str | None,
    typer.Argument(metavar="[PLAN]", help="Plannummeret. Kan utelates når det bare er én åpen plan."),
]
FastPlanArg = Annotated[str, typer.Argument(metavar="PLAN", help="Plannummeret.")]
JsonValg = Annotated[bool, typer.Option("--json", help="Skriv som JSON.")]
AntallValg = Annotated[
    str | None,
    typer.Option("--antall", metavar="TALL", help="Vis bare så mange; det blir sagt hvor mange det er."),
]
VersjonValg = Annotated[
    str | None,
    typer.Option("--versjon", metavar="TALL", help="Planen slik den var i denne versjonen; se historikk."),
]
ArkivkopiValg = Annotated[
    str | None, typer.Option("--arkivkopi", metavar="MAPPE", help="Lag en arkivkopi i mappen først.")
]
JaValg = Annotated[bool, typer.Option("--ja", help="Ikke spør, gjør det.")]
GrunnValg = Annotated[str | None, typer.Option("--grunn", metavar="TEKST", help="Hvorfor.")]
DatoValg = Annotated[
    str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Dagen det skjedde. Ellers i dag.")
]
AvtaltValg = Annotated[
    str | None, typer.Option("--avtalt", metavar="ÅÅÅÅ-MM-DD", help="Dagen det ble avtalt med planeier.")
]
AnnenPersonValg = Annotated[
    str | None,
    typer.Option(
        "--annen-person",
        metavar="GRUNN",
        help="Hvorfor dette er en annen enn den med samme navn og fødselsdato.",
    ),
]


def gruppe(navn: str, hjelp: str, slag: type[Gruppe] = Gruppe) -> typer.Typer:
    """A noun; its verbs are added to it."""
    app = typer.Typer(
        name=navn, help=hjelp, cls=slag, add_completion=False, rich_markup_mode=None, no_args_is_help=False
    )

    # A group stays a group also with one verb, and `ipkit mål` alone shows the verbs.
    @app.callback(invoke_without_command=True)
    def uten_verb(ctx: typer.Context) -> None:
        if ctx.invoked_subcommand is None:
            typer.echo(ctx.get_help())

    return app


def kommando(app: typer.Typer, navn: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a command whose help is its docstring, written as it stands."""
    return app.command(navn, cls=Kommando)


def gi_parametre(funksjon: Callable[..., None], parametre: Sequence[inspect.Parameter]) -> None:
    """Let Typer see these in place of what the function itself takes."""
    vars(funksjon)["__signature__"] = inspect.Signature(parametre)
    funksjon.__annotations__ = {p.name: p.annotation for p in parametre}
