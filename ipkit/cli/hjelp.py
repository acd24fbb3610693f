"""Help and usage errors in plain bokmål; Typer's own are English."""

from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

from typer import Abort, TyperException
from typer.core import TyperCommand, TyperGroup

from ipkit.cli.kommandoer import kommandonavn
from ipkit.errors import KommandolinjefeilError

_HJELPEVALG = ("--help", "Vis denne hjelpen.")


def _brukslinje(ctx: Any, resten: list[str]) -> str:
    sti = ctx.command_path.replace("maal", "mål").replace("mote", "møte").replace("kjor", "kjør")
    return " ".join(["Bruk:", sti, *resten])


def _skriv_hjelp(kommando: Any, ctx: Any, formatter: Any, resten: list[str]) -> None:
    formatter.write(_brukslinje(ctx, resten) + "\n\n")
    formatter.write((kommando.help or "").strip() + "\n")
    argumenter, valg = [], []
    for param in kommando.get_params(ctx):
        post = _HJELPEVALG if param.name == "help" else param.get_help_record(ctx)
        if post is not None:
            (argumenter if param.param_type_name == "argument" else valg).append(post)
    for overskrift, poster in (("Argumenter", argumenter), ("Valg", valg)):
        if poster:
            formatter.write(f"\n{overskrift}:\n")
            formatter.write_dl(poster)


class Kommando(TyperCommand):
    """A command whose help is in Norwegian and plain."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.width = 100
        argumenter = [p.make_metavar(ctx) for p in self.get_params(ctx) if p.param_type_name == "argument"]
        _skriv_hjelp(self, ctx, formatter, [*argumenter, "[VALG]"])


class Gruppe(TyperGroup):
    """A noun with its verbs. Verbs too are taken as typed: `ta-ut`, `TA-UT`."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        funnet = self.commands.get(kommandonavn(cmd_name))
        if funnet is None:
            nær = get_close_matches(kommandonavn(cmd_name), self.commands, 1)
            forslag = f"Mente du «{nær[0]}»? " if nær else ""
            raise KommandolinjefeilError(
                f"Ukjent kommando «{cmd_name}». {forslag}Se: {ctx.command_path} --help"
            )
        return funnet

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.width = 100
        _skriv_hjelp(self, ctx, formatter, ["KOMMANDO …"])
        formatter.write("\nKommandoer:\n")
        formatter.write_dl(
            [(navn, (k.help or "").strip().split("\n")[0]) for navn, k in self.commands.items()]
        )


@contextmanager
def oversett_bruksfeil() -> Iterator[None]:
    """Turn Typer's complaints about a command line into one Norwegian line, exit code 2."""
    try:
        yield
    except Abort:
        raise KeyboardInterrupt from None
    except TyperException as feil:
        raise KommandolinjefeilError(_paa_norsk(feil)) from None


def _paa_norsk(feil: Any) -> str:
    ctx = getattr(feil, "ctx", None)
    se = f" Se: {ctx.command_path} --help" if ctx else " Se: ipkit --help"
    navn = _parameternavn(feil)
    match type(feil).__name__:
        case "MissingParameter":
            return f"{navn} mangler.{se}"
        case "NoSuchOption":
            nær = f" Mente du {feil.possibilities[0]}?" if feil.possibilities else ""
            return f"Ukjent valg {feil.option_name}.{nær}{se}"
        case "BadOptionUsage":
            return f"Valget {feil.option_name} er ikke brukt riktig; det mangler en verdi, eller har en for mye.{se}"
        case "BadParameter":
            return f"{navn} har en verdi som ikke kan brukes.{se}"
        case _ if "Missing command" in str(feil):
            return f"Kommandoen er ikke hel.{se}"
        case _:
            return f"Det er for mange eller ukjente ord på kommandolinjen.{se}"


def _parameternavn(feil: Any) -> str:
    param = getattr(feil, "param", None)
    if param is None:
        return "Noe"
    return str(param.opts[-1] if param.param_type_name == "option" else (param.metavar or param.name).upper())
