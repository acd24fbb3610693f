"""bero, gjenoppta."""

import typer

from ipkit.actions import bero as handlinger
from ipkit.actions.sporsmaal import BERO, GJENOPPTA, REGELSVAR
from ipkit.cli.felles import FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer
from ipkit.cli.svar import Valg, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import utfall
from ipkit.domain.dato import kort

app = gruppe("bero", "Planer i bero.")


@kommando(app, "bero")
@svarkommando(BERO)
def bero(ctx: typer.Context, valg: Valg, plan: FastPlanArg) -> None:
    """Sett planen i bero til en dag, med en grunn. Ingen frister løper så lenge.

    En plan som er i bero, kan få en ny dag på samme måte.

    Eksempel:
      ipkit bero 1 --til 2026-09-01 --grunn "Planeier er på rehabilitering"
    """
    n = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        svar = samle(BERO, valg, regelsvar=REGELSVAR["bero"], standard={"fra": okt.dagens})
        hode = handlinger.sett_i_bero(okt, n, svar.get("til"), svar.get("grunn"), svar.get("fra"))
    assert hode.bero_til
    utfall(str(n), f"Plan {n} er i bero til {kort(hode.bero_til)}. Ta den opp igjen: ipkit gjenoppta {n}")


@kommando(app, "gjenoppta")
@svarkommando(GJENOPPTA)
def gjenoppta(ctx: typer.Context, valg: Valg, plan: FastPlanArg) -> None:
    """Ta en plan i bero opp igjen. Frister som gikk ut i mellomtiden, blir regnet på nytt.

    Eksempel:
      ipkit gjenoppta 1 --dato 2026-09-01
    """
    n = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        hode = handlinger.gjenoppta(okt, n, tolk_valg(GJENOPPTA, valg).get("dato"))
    frister = (("evaluering", hode.neste_evaluering), ("revisjon", hode.neste_revisjon))
    senest = ", ".join(f"{hva} senest {kort(naar)}" for hva, naar in frister if naar)
    utfall(str(n), f"Plan {n} er i verk igjen{f': {senest}' if senest else ''}.")
