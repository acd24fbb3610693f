"""andretjeneste ny · endre · ta-ut · liste."""

from typing import Annotated

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.planelement import endre as endre_element
from ipkit.actions.planelement import legg_til
from ipkit.actions.planelement import ta_ut as ta_ut_element
from ipkit.actions.sporsmaal import ANDRETJENESTE, med_livsomraader
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import skriv_json, tabell, utfall
from ipkit.errors import KommandolinjefeilError

app = gruppe("andretjeneste", "Andre som hjelper planeier, utenfor gruppen rundt planen.")
TjenesteArg = Annotated[str, typer.Argument(metavar="NUMMER", help="Nummeret i andretjeneste liste.")]
_FELT = ("nummer", "tjeneste", "hjelp", "kontakt", "livsomraade")


@kommando(app, "ny")
@svarkommando(ANDRETJENESTE)
def ny(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Legg til noen som hjelper uten å delta i planen, og skriv nummeret. De får ikke planen.

    Eksempel:
      ipkit andretjeneste ny 1 --tjeneste "Korpset" --hjelp "Henter på torsdager"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        spurt = med_livsomraader(ANDRETJENESTE, okt.innstillinger.livsomraader)
        n = legg_til(okt, plan_nr, "andretjeneste", samle(spurt, valg, paakrevd=("tjeneste",)))
    utfall(str(n), f"Nummer {n} er lagt til i plan {plan_nr}.")


@kommando(app, "endre")
@svarkommando(ANDRETJENESTE)
def endre(ctx: typer.Context, valg: Valg, plan: FastPlanArg, tjeneste_nr: TjenesteArg) -> None:
    """Endre det som står om en av dem. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit andretjeneste endre 1 1 --kontakt "55 00 00 09"
    """
    svar = samle(ANDRETJENESTE, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit andretjeneste endre --help")
    with aapnet(ctx) as okt:
        endre_element(okt, nummer(plan, "PLAN"), "andretjeneste", nummer(tjeneste_nr, "NUMMER"), svar)
    utfall(tjeneste_nr, f"Nummer {tjeneste_nr} er endret.")


@kommando(app, "ta-ut")
def ta_ut(ctx: typer.Context, plan: FastPlanArg, tjeneste_nr: TjenesteArg) -> None:
    """Ta ut noen som ikke hjelper lenger. Historien blir stående.

    Eksempel:
      ipkit andretjeneste ta-ut 1 1
    """
    with aapnet(ctx) as okt:
        n = nummer(tjeneste_nr, "NUMMER")
        ta_ut_element(okt, nummer(plan, "PLAN"), "andretjeneste", n)
    utfall(str(n), f"Nummer {n} er tatt ut.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List andre som hjelper planeier.

    Eksempel:
      ipkit andretjeneste liste 1
    """
    with aapnet(ctx) as okt:
        alle = hele_planen(okt, plannummer(okt, plan), "andretjeneste liste").andretjeneste
    rader = [{n: getattr(t, n) for n in _FELT} for t in alle]
    if json:
        skriv_json("andre_tjenester", rader)
    else:
        tabell(("Nr", "Hvem", "Hjelper med", "Kontakt", "Livsområde"), (tuple(r.values()) for r in rader))
