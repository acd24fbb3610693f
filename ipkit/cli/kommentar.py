"""kommentar ny · liste."""

from typing import Annotated

import typer

from ipkit.actions.kommentar import kommentarer, kommenter
from ipkit.actions.sporsmaal import KOMMENTAR
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import skriv_json, tabell, utfall

app = gruppe("kommentar", "Kommentarer til mål og tiltak.")


@kommando(app, "ny")
@svarkommando(KOMMENTAR)
def ny(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    element: Annotated[str, typer.Argument(metavar="NUMMER", help="Mål (2) eller tiltak (2.1).")],
) -> None:
    """Skriv en kommentar til et mål eller et tiltak, fra planeier, koordinator eller en deltaker.

    En deltaker kan bare kommentere det deltakeren får se.

    Eksempel:
      ipkit kommentar ny 1 1.2 --av 1 --tekst "Vi kan trene i bassenget"
    """
    n = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        svar = samle(KOMMENTAR, valg, paakrevd=("av", "tekst"), standard={"dato": okt.dagens})
        nr = kommenter(okt, n, element, svar["av"], svar["tekst"], svar.get("dato"))
    utfall(str(nr), f"Kommentar {nr} til {element} er ført i plan {n}.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List kommentarene i planen, med hvem som skrev dem og når.

    Eksempel:
      ipkit kommentar liste 1
    """
    with aapnet(ctx) as okt:
        alle = kommentarer(okt, plannummer(okt, plan)).kommentar
    rader = [
        {
            "nummer": k.nummer,
            "til": str(k.maal) if k.tiltak is None else f"{k.maal}.{k.tiltak}",
            "av": k.av,
            "dato": k.dato,
            "tekst": k.tekst,
        }
        for k in alle
    ]
    if json:
        skriv_json("kommentarer", rader)
        return
    tabell(("Nr", "Til", "Av", "Dato", "Kommentar"), (tuple(r.values()) for r in rader))
