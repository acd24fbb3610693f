"""Help and usage errors in plain bokmål; Typer's own are English."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from importlib import import_module
from typing import Any

from typer import Abort, Typer, TyperException
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command, get_group
from typer.models import CommandInfo

from ipkit.cli.kommandoer import GLOBALE_VALG, KOMMANDOER, kommandonavn
from ipkit.errors import KommandolinjefeilError

_HJELPEVALG = ("--help", "Vis denne hjelpen.")


def _vist_sti(ctx: Any) -> str:
    """`ipkit maal ny` as people read it."""
    vist = {k.navn: k.vist for k in KOMMANDOER}
    return " ".join(vist.get(ord_, ord_) for ord_ in ctx.command_path.split())


def _brukslinje(ctx: Any, resten: list[str]) -> str:
    return " ".join(["Bruk:", _vist_sti(ctx), *resten])


def _skriv_hjelp(kommando: Any, ctx: Any, formatter: Any, resten: list[str]) -> None:
    formatter.write(_brukslinje(ctx, resten) + "\n\n")
    formatter.write((kommando.help or "").strip() + "\n")
    argumenter: list[tuple[str, str]] = []
    valg: list[tuple[str, str]] = []
    for param in kommando.get_params(ctx):
        post = _HJELPEVALG if param.name == "help" else param.get_help_record(ctx)
        if post is not None:
            # Typer's own mark; the usage line shows what may be left out.
            post = (post[0], post[1].replace("[required]", "").rstrip())
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
    """A noun with its verbs. Verbs too are taken as typed: `ta-ut`, `TA-UT`.

    A verb's options are built when it is typed: building them all costs as much as the rest of the
    command. `sene` names the verbs that even stand in a module of their own.
    """

    verb: dict[str, CommandInfo]
    sene: dict[str, str]

    def list_commands(self, ctx: Any) -> list[str]:
        return [*self.verb, *self.sene]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        navn = kommandonavn(cmd_name)
        if navn in self.sene:
            return hent_gruppe(self.sene[navn]).get_command(ctx, navn)
        if navn not in self.verb:
            raise KommandolinjefeilError(ukjent(cmd_name, self.list_commands(ctx), _vist_sti(ctx)))
        if navn not in self.commands:
            self.commands[navn] = _bygg(self.verb[navn])
        return self.commands[navn]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.width = 100
        _skriv_hjelp(self, ctx, formatter, ["KOMMANDO …"])
        formatter.write("\nKommandoer:\n")
        verb = {navn: self.get_command(ctx, navn) for navn in self.list_commands(ctx)}
        formatter.write_dl([(navn, (k.help or "").strip().split("\n")[0]) for navn, k in verb.items()])


def _bygg(info: CommandInfo) -> Any:
    alene = Typer(add_completion=False, rich_markup_mode=None)
    alene.registered_commands = [info]
    return get_command(alene)


_GRUPPER: dict[str, Gruppe] = {}


def hent_gruppe(modul: str) -> Gruppe:
    """The group of a module of this package, imported now: a noun with its verbs."""
    if modul not in _GRUPPER:
        innhold = import_module(f"ipkit.cli.{modul}")
        verb = {str(info.name): info for info in innhold.app.registered_commands}
        innhold.app.registered_commands = []
        gruppe = get_group(innhold.app)
        assert isinstance(gruppe, Gruppe)
        gruppe.verb, gruppe.sene = verb, getattr(innhold, "SENE", {})
        _GRUPPER[modul] = gruppe
    return _GRUPPER[modul]


def ukjent(skrevet: str, kjente: Iterable[str], sti: str) -> str:
    """The sentence for a word that is no command, with the nearest that is."""
    naer = get_close_matches(kommandonavn(skrevet), list(kjente), 1)
    vist = {k.navn: k.vist for k in KOMMANDOER}
    forslag = f"Mente du «{vist.get(naer[0], naer[0])}»? " if naer else ""
    return f"Ukjent kommando «{skrevet}». {forslag}Se: {sti} --help"


@contextmanager
def oversett_bruksfeil() -> Iterator[None]:
    """Turn Typer's complaints about a command line into one Norwegian line, exit code 2."""
    try:
        yield
    except Abort:
        raise KeyboardInterrupt from None
    except SystemExit:
        # Typer leaves by itself only where the reader of the pipe has left.
        raise BrokenPipeError from None
    except TyperException as feil:
        raise KommandolinjefeilError(_paa_norsk(feil)) from None


_GLOBALE = frozenset(valg.split()[0] for valg, _ in GLOBALE_VALG) - {"--help"}


def _paa_norsk(feil: Any) -> str:
    ctx = getattr(feil, "ctx", None)
    se = f" Se: {_vist_sti(ctx)} --help" if ctx else " Se: ipkit --help"
    navn = _parameternavn(feil)
    match type(feil).__name__:
        case "MissingParameter":
            return f"{navn} mangler.{se}"
        case "NoSuchOption" if feil.option_name in _GLOBALE:
            return (
                f"Skriv {feil.option_name} foran kommandoen: ipkit {feil.option_name} … {_vist_sti(ctx)[6:]}"
            )
        case "NoSuchOption":
            naer = f" Mente du {feil.possibilities[0]}?" if feil.possibilities else ""
            return f"Ukjent valg {feil.option_name}.{naer}{se}"
        case "BadOptionUsage":
            return f"Valget {feil.option_name} mangler en verdi, eller har en for mye.{se}"
        case "BadParameter":
            return f"{navn} har en verdi som ikke kan brukes.{se}"
        case _ if "Missing command" in str(feil):
            return f"Kommandoen er ikke hel.{se}"
        case _:
            return f"Det er for mange ord på kommandolinjen. Sett tekst med mellomrom i anførselstegn.{se}"


def _parameternavn(feil: Any) -> str:
    param = getattr(feil, "param", None)
    if param is None:
        return "Noe"
    return str(param.opts[-1] if param.param_type_name == "option" else (param.metavar or param.name).upper())
