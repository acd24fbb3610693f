"""evaluering: the list. `evaluering ny` is loaded when it is typed, so that the list stays quick."""

from typing import Annotated

import typer

from ipkit.actions.lister import TELLES, evalueringsliste
from ipkit.cli.felles import AntallValg, JsonValg
from ipkit.cli.hjelp import Gruppe
from ipkit.cli.kontekst import aapnet, heltall
from ipkit.cli.utskrift import FUNN, kuttet, skriv_json, tabell

SENE = {"ny": "evaluering_ny"}
app = typer.Typer(cls=Gruppe, add_completion=False, rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def evaluering(
    ctx: typer.Context,
    forfalt: Annotated[bool, typer.Option("--forfalt", help="Bare de som er over fristen.")] = False,
    innen: Annotated[
        str | None,
        typer.Option(
            "--innen", metavar="DAGER", help="De som er over fristen, eller når den innen så mange dager."
        ),
    ] = None,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når listen ikke er tom.")] = False,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """Evalueringer som nærmer seg eller er over fristen. Frist i dag er ikke over fristen.

    Eksempel:
      ipkit evaluering --forfalt --json
    """
    if ctx.invoked_subcommand is not None:
        return
    with aapnet(ctx) as okt:
        frister, totalt = evalueringsliste(
            okt, forfalt=forfalt, innen=heltall(innen, "--innen"), antall=heltall(antall, "--antall", minst=1)
        )
    if json:
        skriv_json("evalueringer", ({**f.linje._asdict(), "dager_over": f.dager_over} for f in frister))
    else:
        tabell(
            ("Plan", "Planeier", "Koordinator", "Frist", "Dager over fristen"),
            (
                (
                    f.linje.plan,
                    f.linje.navn,
                    f.linje.koordinator or "UTEN KOORDINATOR",
                    f.linje.frist,
                    f.dager_over,
                )
                for f in frister
            ),
        )
    kuttet(len(frister), totalt, "evalueringer", telles=TELLES)
    if feilkode and totalt:
        raise typer.Exit(FUNN)
