"""koordinator ny, bytt, slutter, meldt, overlevering, liste."""

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from ipkit.actions.fagperson import fra_registeret
from ipkit.actions.koordinator import bytt, meld, sett_inn, si_opp
from ipkit.actions.lesing import hele_planen
from ipkit.actions.sporsmaal import (
    KOORDINATOR_BYTT,
    KOORDINATOR_MELDT,
    KOORDINATOR_NY,
    KOORDINATOR_SLUTTER,
    REGELSVAR,
)
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, nummer, plannummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.svar import Valg, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.kommuneord import kommunens_sporsmaal, partnavn
from ipkit.domain.ord import ord_for
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("koordinator", "Koordinator, plankoordinator og barnekoordinator, nå og før.")
_OVERLEVERES = {"maal": "mål", "tiltak": "tiltak", "frist": "frist", "mangel": "mangler"}


@kommando(app, "ny")
@svarkommando(KOORDINATOR_NY)
def ny(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Sett inn koordinator, plankoordinator eller barnekoordinator der ingen har rollen.

    Eksempel:
      ipkit koordinator ny 1 --rolle plankoordinator --navn "Siri Moe" --telefon "55 00 00 03"
          --fra 2026-05-01 --valggrunner onske,tillit
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        kjent = fra_registeret(
            okt, "koordinator", tolk_valg(KOORDINATOR_NY, {"fagperson": valg["fagperson"]})
        )
        svar = samle(KOORDINATOR_NY, valg, fra_fil=kjent, paakrevd=("navn",), standard={"fra": okt.dagens})
        n = sett_inn(okt, plan_nr, svar)
    utfall(str(n), f"Koordinator {n} er satt inn i plan {plan_nr}.")


@kommando(app, "bytt")
@svarkommando(KOORDINATOR_BYTT)
def bytt_(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Bytt koordinator. Grunnen må med; hvem som er informert, kan føres etterpå.

    Den som slutter, står til og med dagen før. Historien blir stående.

    Eksempel:
      ipkit koordinator bytt 1 --navn "Siri Moe" --telefon "55 00 00 03" --fra 2026-06-01
          --byttegrunn sluttet --byttetekst "Ny jobb" --planeier-informert 2026-05-20
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        kjent = fra_registeret(
            okt, "koordinator", tolk_valg(KOORDINATOR_BYTT, {"fagperson": valg["fagperson"]})
        )
        svar = samle(
            kommunens_sporsmaal(KOORDINATOR_BYTT, okt.innstillinger),
            valg,
            fra_fil=kjent,
            paakrevd=("navn",),
            regelsvar=REGELSVAR["koordinatorbytte"],
            standard={"fra": okt.dagens},
        )
        *forrige, n = bytt(okt, plan_nr, svar)
    utfall(
        str(n),
        f"Koordinator {n} {_naar(svar, okt.dagens)} i plan {plan_nr}. "
        + "".join(f"Før hvem som har fått vite det: ipkit koordinator meldt {plan_nr} {f}. " for f in forrige)
        + f"Se hva som gjenstår: ipkit mangler {plan_nr}",
    )


def _naar(svar: dict[str, Any], dagens: date) -> str:
    fra = svar.get("fra") or dagens
    return f"tar over {kort(fra)}" if fra > dagens else "har tatt over"


@kommando(app, "slutter")
@svarkommando(KOORDINATOR_SLUTTER)
def slutter(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Før at en koordinator har sagt fra om å slutte, og siste dag.

    Eksempel:
      ipkit koordinator slutter 1 --til 2026-08-31
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        svar = samle(KOORDINATOR_SLUTTER, valg, paakrevd=("til",))
        si_opp(okt, plan_nr, svar.get("rolle") or "koordinator", svar["til"], svar.get("oppsagt"))
    rolle = f" --rolle {svar['rolle']}" if svar.get("rolle") else ""
    utfall(
        str(plan_nr),
        f"Siste dag er {kort(svar['til'])}. Sett inn en ny: ipkit koordinator bytt {plan_nr}{rolle}",
    )


@kommando(app, "meldt")
@svarkommando(KOORDINATOR_MELDT)
def meldt(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    koordinator: Annotated[str, typer.Argument(metavar="KOORDINATOR", help="Nummeret i koordinator liste.")],
) -> None:
    """Før hvem som har fått vite om et bytte, og når; og når en leder ble spurt og svarte.

    Eksempel:
      ipkit koordinator meldt 1 1 --planeier-informert 2026-05-20 --ke-varslet 2026-05-21
    """
    svar = samle(KOORDINATOR_MELDT, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å føre. Se valgene: ipkit koordinator meldt --help")
    with aapnet(ctx) as okt:
        meld(okt, nummer(plan, "PLAN"), nummer(koordinator, "KOORDINATOR"), svar)
    utfall(koordinator, "Det er ført.")


@kommando(app, "overlevering")
@kan_krypteres
def overlevering(
    ctx: typer.Context,
    vern: Vern,
    plan: PlanArg = None,
    mappe: Annotated[
        str | None, typer.Option("--mappe", metavar="MAPPE", help="Mappen filene skrives i; den lages.")
    ] = None,
    mottaker: Annotated[
        str | None,
        typer.Option(
            "--mottaker",
            metavar="HVEM",
            help="En deltaker, for eksempel den nye kommunen, som planeier har samtykket til. Ellers den nye "
            "koordinatoren.",
        ),
    ] = None,
    json: JsonValg = False,
) -> None:
    """Lag en overleveringspakke til den som tar over: hva som er åpent, hva som venter, hvem som er hvem.

    Den nye koordinatoren får også planen og siste referat. Uten --mappe vises listen på skjermen.

    Eksempel:
      ipkit koordinator overlevering 1
      ipkit koordinator overlevering 1 --mappe overlevering-plan-1
      ipkit koordinator overlevering 1 --mappe overlevering-plan-1 --passordfil passord.txt
    """
    if mappe is not None:
        _skriv_overlevering(ctx, vern, plan, mappe, mottaker)
    elif mottaker is not None or vern.valgt:
        raise KommandolinjefeilError("--mottaker og --passord hører sammen med --mappe.")
    else:
        _vis_overlevering(ctx, plan, json=json)


def _skriv_overlevering(
    ctx: typer.Context, vern: Vern, plan: str | None, mappe: str, mottaker: str | None
) -> None:
    from ipkit.actions.overlevering import lag_overlevering

    mapper = kommunens_mapper(globale(ctx).sted, None)
    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        filer = lag_overlevering(
            okt, n, Path(mappe), mottaker=mottaker, mapper=mapper, passord=vern.passord()
        )
    utfall(mappe, f"Skrev overleveringen i {mappe}: {', '.join(filer)}.")


def _vis_overlevering(ctx: typer.Context, plan: str | None, *, json: bool) -> None:
    from ipkit.actions.overlevering import vis_overlevering

    with aapnet(ctx) as okt:
        lest, liste_ = vis_overlevering(okt, plannummer(okt, plan))
        innst = okt.innstillinger
    if json:
        skriv_json("overlevering", (x._asdict() for x in liste_))
        return
    tabell(
        ("Hva", "Nr", "Tekst", "Ansvarlig", "Dato", "Kommando"),
        (
            (_OVERLEVERES[x.slag], *x[1:3], x.ansvarlig and partnavn(lest, x.ansvarlig, innst), *x[4:])
            for x in liste_
        ),
        "Ingenting er åpent, og ingenting venter.",
    )


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List koordinatorene i planen, også de som var før.

    Eksempel:
      ipkit koordinator liste 1
    """
    felt = ("nummer", "rolle", "navn", "tjeneste", "telefon", "fra", "til", "byttegrunn")
    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        alle = hele_planen(okt, n, "koordinator liste").koordinator
    if json:
        mer = ("gruppe", "stedfortreder", "onske", "onske_fulgt", "valggrunner", "leder", "oppsagt")
        skriv_json("koordinatorer", ({n: getattr(k, n) for n in (*felt, *mer)} for k in alle))
        return
    rader = [{n: getattr(k, n) for n in felt} for k in alle]
    for rad in rader:
        rad |= {f: rad[f] and ord_for(f, rad[f]) for f in ("rolle", "byttegrunn")}
    tabell(
        ("Nr", "Rolle", "Navn", "Tjeneste", "Telefon", "Fra", "Til", "Grunn til bytte"),
        (tuple(r.values()) for r in rader),
        f"Plan {n} har ingen koordinator, og har ikke hatt noen. Sett inn en: ipkit koordinator ny {n}",
    )
