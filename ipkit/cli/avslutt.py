"""avslutt."""

import typer

from ipkit.actions.avslutning import avslutt_plan
from ipkit.actions.sporsmaal import AVSLUTT, REGELSVAR
from ipkit.cli.felles import PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall

app = gruppe("avslutt", "Avslutning.")


@kommando(app, "avslutt")
@svarkommando(AVSLUTT)
def avslutt(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Avslutt planen. Den kan leses etterpå, men ikke endres.

    Eksempel:
      ipkit avslutt 1 --grunn ikke_behov --tekst "Målene er nådd." --dato 2026-12-01
          --planeier-informert 2026-11-20 --ke-varslet 2026-11-25
    """
    with aapnet(ctx) as okt:
        nummer = plannummer(okt, plan)
        avslutt_plan(okt, nummer, samle(AVSLUTT, valg, regelsvar=REGELSVAR["avslutt"]))
    utfall(str(nummer), f"Plan {nummer} er avsluttet.")
