"""nodtilgang ny · avslutt."""

from typing import Annotated

import typer

from ipkit.actions.sporsmaal import NODTILGANG, REGELSVAR
from ipkit.actions.tilgang import avslutt_nodtilgang, gi_nodtilgang
from ipkit.cli.felles import FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall

app = gruppe("nodtilgang", "Leder eller systemansvarlig som må inn i planen for å hjelpe til.")


@kommando(app, "ny")
@svarkommando(NODTILGANG)
def ny(ctx: typer.Context, valg: Valg, plan: FastPlanArg) -> None:
    """Åpne planen for en leder eller systemansvarlig i en periode, med grunn. Ellers bare i dag.

    Planeier ser det i oversikten over hvem som ser planen, og det kan ikke angres.

    Eksempel:
      ipkit nødtilgang ny 1 --navn "Eva Lie" --stilling leder --begrunnelse "Koordinator er syk"
    """
    plan_nr = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        svar = samle(
            NODTILGANG,
            valg,
            paakrevd=("navn", "stilling"),
            regelsvar=REGELSVAR["nodtilgang"],
            standard={"fra": okt.dagens, "til": okt.dagens},
        )
        n = gi_nodtilgang(okt, plan_nr, svar)
    utfall(
        str(n),
        f"Nødtilgang {n} til plan {plan_nr} er åpnet. "
        f"Kopi: ipkit eksporter plan.docx --plan {plan_nr} --mottaker nodtilgang:{n}",
    )


@kommando(app, "avslutt")
def avslutt(
    ctx: typer.Context,
    plan: FastPlanArg,
    nodtilgang: Annotated[str, typer.Argument(metavar="NØDTILGANG", help="Nødtilgangens nummer.")],
    dato_: Annotated[
        str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Siste dag med tilgang. Ellers i dag.")
    ] = None,
) -> None:
    """La en nødtilgang slutte før den var ment å gjøre det.

    Eksempel:
      ipkit nødtilgang avslutt 1 1 --dato 2026-06-01
    """
    n = nummer(nodtilgang, "NØDTILGANG")
    with aapnet(ctx) as okt:
        avslutt_nodtilgang(okt, nummer(plan, "PLAN"), n, dato(dato_, "--dato"))
    utfall(str(n), f"Nødtilgang {n} er avsluttet.")
