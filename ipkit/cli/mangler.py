"""mangler."""

import sys
from typing import Annotated

import typer

from ipkit.actions.visning import mangelliste
from ipkit.cli.felles import JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer
from ipkit.cli.utskrift import FUNN, linje, skriv_json, tabell
from ipkit.domain.mangler import Funn

app = gruppe("mangler", "Mangler.")


@kommando(app, "mangler")
def mangler(
    ctx: typer.Context,
    plan: Annotated[
        str | None, typer.Argument(metavar="[PLAN]", help="Plannummeret. Ellers alle som ikke er avsluttet.")
    ] = None,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når noe mangler.")] = False,
    json: JsonValg = False,
) -> None:
    """Hva som mangler i planen, og kommandoen som retter det.

    Eksempel:
      ipkit mangler 1
    """
    with aapnet(ctx) as okt:
        funn = [
            (p, f) for p, flere in mangelliste(okt, nummer(plan, "PLAN") if plan else None) for f in flere
        ]
    if json:
        skriv_json("mangler", ({"plan": p, **f._asdict()} for p, f in funn))
    elif funn and sys.stdout.isatty():
        _vis(funn)
    elif funn:
        tabell(
            ("Plan", "Funn", "Regel", "Sted", "Hva", "Kommando"),
            ((p, f.kode, f.regel, f.sted, f.tekst, f.kommando) for p, f in funn),
        )
    else:
        linje("Ingenting mangler.")
    if feilkode and funn:
        raise typer.Exit(FUNN)


def _vis(funn: list[tuple[int, Funn]]) -> None:
    """For somebody who reads: each command whole on a line of its own, to be copied."""
    for plan, f in funn:
        linje(f"Plan {plan}, {f.sted}: {f.tekst} ({f.kode})")
        linje(f"  {f.kommando}")
