"""overgang ny · endre · forberedt · ta-ut · liste."""

from typing import Annotated

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.planelement import endre as endre_element
from ipkit.actions.planelement import forbered_overgang, legg_til
from ipkit.actions.planelement import ta_ut as ta_ut_element
from ipkit.actions.sporsmaal import OVERGANG, med_livsomraader
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import kodeord, skriv_json, tabell, utfall
from ipkit.errors import KommandolinjefeilError

app = gruppe("overgang", "Overganger: fra barnehage til skole, flytting og annet som må forberedes.")
OvergangArg = Annotated[str, typer.Argument(metavar="OVERGANG", help="Overgangens nummer.")]
_FELT = ("nummer", "overgang", "dato", "tekst", "forberedt", "livsomraade")


@kommando(app, "ny")
@svarkommando(OVERGANG)
def ny(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Legg til en overgang, og skriv nummeret. Den kommer i mangler i god tid, til den er forberedt.

    Eksempel:
      ipkit overgang ny 1 --overgang skole_arbeid --dato 2027-08-20 --tekst "Praksisplass må søkes"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        spurt = med_livsomraader(OVERGANG, okt.innstillinger.livsomraader)
        n = legg_til(okt, plan_nr, "overgang", samle(spurt, valg, paakrevd=("overgang", "dato")))
    utfall(str(n), f"Overgang {n} er lagt til. Når den er forberedt: ipkit overgang forberedt {plan_nr} {n}")


@kommando(app, "endre")
@svarkommando(OVERGANG)
def endre(ctx: typer.Context, valg: Valg, plan: FastPlanArg, overgang_nr: OvergangArg) -> None:
    """Endre en overgang. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit overgang endre 1 1 --dato 2027-09-01
    """
    svar = samle(OVERGANG, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit overgang endre --help")
    with aapnet(ctx) as okt:
        endre_element(okt, nummer(plan, "PLAN"), "overgang", nummer(overgang_nr, "OVERGANG"), svar)
    utfall(overgang_nr, f"Overgang {overgang_nr} er endret.")


@kommando(app, "forberedt")
def forberedt(
    ctx: typer.Context,
    plan: FastPlanArg,
    overgang_nr: OvergangArg,
    dato_: Annotated[
        str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Når den var forberedt. Ellers i dag.")
    ] = None,
) -> None:
    """Før at en overgang er forberedt.

    Eksempel:
      ipkit overgang forberedt 1 1
    """
    with aapnet(ctx) as okt:
        n = nummer(overgang_nr, "OVERGANG")
        forbered_overgang(okt, nummer(plan, "PLAN"), n, dato(dato_, "--dato"))
    utfall(str(n), f"Overgang {n} er forberedt.")


@kommando(app, "ta-ut")
def ta_ut(ctx: typer.Context, plan: FastPlanArg, overgang_nr: OvergangArg) -> None:
    """Ta ut en overgang det ikke blir noe av. Historien blir stående.

    Eksempel:
      ipkit overgang ta-ut 1 1
    """
    with aapnet(ctx) as okt:
        n = nummer(overgang_nr, "OVERGANG")
        ta_ut_element(okt, nummer(plan, "PLAN"), "overgang", n)
    utfall(str(n), f"Overgang {n} er tatt ut.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List overgangene i planen, den første først.

    Eksempel:
      ipkit overgang liste 1
    """
    with aapnet(ctx) as okt:
        alle = hele_planen(okt, plannummer(okt, plan), "overgang liste").overgang
    rader = [{n: getattr(o, n) for n in _FELT} for o in sorted(alle, key=lambda o: (o.dato, o.nummer))]
    if json:
        skriv_json("overganger", rader)
        return
    tabell(
        ("Nr", "Overgang", "Dato", "Hva som må forberedes", "Forberedt"),
        (
            (r["nummer"], kodeord("overgang", r["overgang"]), r["dato"], r["tekst"], r["forberedt"])
            for r in rader
        ),
    )
