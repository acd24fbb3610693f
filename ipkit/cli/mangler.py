"""mangler."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from ipkit.actions.mangler import innholdsliste, mangelliste
from ipkit.cli.felles import JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, nummer
from ipkit.cli.utskrift import FUNN, linje, skriv_json, tabell
from ipkit.domain.innhold import Krav
from ipkit.domain.mangler import Funn, viktigst
from ipkit.paths import kommunens_mapper

app = gruppe("mangler", "Mangler.")


@kommando(app, "mangler")
def mangler(
    ctx: typer.Context,
    plan: Annotated[
        str | None, typer.Argument(metavar="[PLAN]", help="Plannummeret. Ellers alle som ikke er avsluttet.")
    ] = None,
    viktigst_: Annotated[
        bool, typer.Option("--viktigst", help="Bare de én til tre som betyr mest nå, for hver plan.")
    ] = False,
    innhold: Annotated[
        bool,
        typer.Option("--innhold", help="Kravene til innhold a–i og de sju spørsmålene: hva som står."),
    ] = False,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når noe mangler.")] = False,
    json: JsonValg = False,
) -> None:
    """Hva som mangler i planen, og kommandoen som retter det.

    Eksempel:
      ipkit mangler 1
      ipkit mangler 1 --viktigst
      ipkit mangler 1 --innhold
    """
    nr = nummer(plan, "PLAN") if plan else None
    with aapnet(ctx) as okt:
        if innhold:
            krav = [
                (p, k)
                for p, alle in innholdsliste(okt, nr, kommunens_mapper(globale(ctx).sted, None))
                for k in alle
            ]
            funnet = _vis_innhold(krav, json=json)
        else:
            lister = mangelliste(okt, nr)
            funn = [(p, f) for p, flere in lister for f in (viktigst(flere) if viktigst_ else flere)]
            funnet = _vis_funn(funn, json=json)
    if feilkode and funnet:
        raise typer.Exit(FUNN)


def _vis_funn(funn: Sequence[tuple[int, Funn]], *, json: bool) -> bool:
    if json:
        skriv_json("mangler", ({"plan": p, **f._asdict()} for p, f in funn))
    elif funn and sys.stdout.isatty():
        for plan, f in funn:
            # Each command whole on a line of its own, to be copied.
            linje(f"Plan {plan}, {f.sted}: {f.tekst} ({f.kode})")
            linje(f"  {f.kommando}")
    elif funn:
        tabell(
            ("Plan", "Funn", "Regel", "Sted", "Hva", "Kommando"),
            ((p, f.kode, f.regel, f.sted, f.tekst, f.kommando) for p, f in funn),
        )
    else:
        linje("Ingenting mangler.")
    return bool(funn)


def _vis_innhold(krav: Sequence[tuple[int, Krav]], *, json: bool) -> bool:
    if json:
        skriv_json("innhold", ({"plan": p, **k._asdict(), "staar": k.staar} for p, k in krav))
    else:
        tabell(
            ("Plan", "Krav", "Står", "Hva", "Mangler"),
            (
                (p, f"bokstav {k.krav}" if k.regel == "53" else k.krav, k.staar, k.tekst, " ".join(k.mangler))
                for p, k in krav
            ),
        )
    return any(not k.staar for _, k in krav)
