"""avslutt."""

from typing import Annotated

import typer

from ipkit.actions.avslutning import avslutt_plan
from ipkit.cli.felles import PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, plannummer
from ipkit.cli.utskrift import utfall

app = gruppe("avslutt", "Avslutning.")


@kommando(app, "avslutt")
def avslutt(
    ctx: typer.Context,
    plan: PlanArg = None,
    grunn: Annotated[
        str | None,
        typer.Option("--grunn", metavar="KODE", help="ikke_behov, onsker_ikke, dod, flyttet eller annet."),
    ] = None,
    tekst: Annotated[
        str | None, typer.Option("--tekst", metavar="TEKST", help="Hvorfor planen avsluttes.")
    ] = None,
    dato_: Annotated[str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Sluttdato.")] = None,
    planeier_informert: Annotated[
        str | None,
        typer.Option("--planeier-informert", metavar="ÅÅÅÅ-MM-DD", help="Når planeier ble informert."),
    ] = None,
    ke_varslet: Annotated[
        str | None,
        typer.Option("--ke-varslet", metavar="ÅÅÅÅ-MM-DD", help="Når koordinerende enhet ble varslet."),
    ] = None,
) -> None:
    """Avslutt planen. Den kan leses etterpå, men ikke endres.

    Eksempel:
      ipkit avslutt 1 --grunn ikke_behov --tekst "Målene er nådd." --dato 2026-12-01
          --planeier-informert 2026-11-20 --ke-varslet 2026-11-25
    """
    with aapnet(ctx) as okt:
        nummer = plannummer(okt, plan)
        avslutt_plan(
            okt,
            nummer,
            grunn=grunn,
            tekst=tekst,
            dato=dato(dato_, "--dato"),
            planeier_informert=dato(planeier_informert, "--planeier-informert"),
            ke_varslet=dato(ke_varslet, "--ke-varslet"),
        )
    utfall(str(nummer), f"Plan {nummer} er avsluttet.")
