"""utlevering ny · vist."""

from typing import Annotated

import typer

from ipkit.actions.sporsmaal import REGELSVAR, UTLEVERING
from ipkit.actions.tilgang import utlever, vis_for_planeier
from ipkit.cli.felles import FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall

app = gruppe("utlevering", "Opplysninger som er gitt uten samtykke, fordi en lov krever eller tillater det.")
DatoValg = Annotated[
    str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Hvilken dag. Ellers i dag.")
]


@kommando(app, "ny")
@svarkommando(UTLEVERING)
def ny(ctx: typer.Context, valg: Valg, plan: FastPlanArg) -> None:
    """Før nøyaktig hva som er gitt til hvem uten samtykke, på hvilket grunnlag, og hvem som bestemte det.

    Planeier skal få vite det. Til det er gjort, står det i mangler.

    Eksempel:
      ipkit utlevering ny 1 --dato 2026-05-20 --til Legevakten --lovgrunn fare_for_liv
          --besluttet-av "Ola Hansen" --hva "Telefonnummer og medisiner" --begrunnelse "Bevisstløs"
    """
    plan_nr = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        svar = samle(
            UTLEVERING,
            valg,
            paakrevd=("til", "lovgrunn", "besluttet_av", "hva"),
            regelsvar=REGELSVAR["utlevering"],
            standard={"dato": okt.dagens},
        )
        n = utlever(okt, plan_nr, svar)
    neste = (
        "" if svar.get("vist") else f" Når planeier har fått vite det: ipkit utlevering vist {plan_nr} {n}"
    )
    utfall(str(n), f"Utlevering {n} er ført i plan {plan_nr}.{neste}")


@kommando(app, "vist")
def vist(
    ctx: typer.Context,
    plan: FastPlanArg,
    utlevering: Annotated[str, typer.Argument(metavar="UTLEVERING", help="Utleveringens nummer.")],
    dato_: DatoValg = None,
) -> None:
    """Før at planeier har fått vite hva som ble gitt.

    Eksempel:
      ipkit utlevering vist 1 1 --dato 2026-05-25
    """
    n = nummer(utlevering, "UTLEVERING")
    with aapnet(ctx) as okt:
        vis_for_planeier(okt, nummer(plan, "PLAN"), n, dato(dato_, "--dato"))
    utfall(str(n), f"Utlevering {n} er vist for planeier.")
