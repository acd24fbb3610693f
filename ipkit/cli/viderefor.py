"""viderefør."""

from pathlib import Path

import typer

from ipkit.actions.sporsmaal import REGELSVAR, VIDEREFOR
from ipkit.actions.viderefor import viderefor
from ipkit.cli.felles import ArkivkopiValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, plannummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall
from ipkit.domain.dato import kort
from ipkit.paths import kommunens_mapper

app = gruppe("viderefor", "Ny planperiode.")


@kommando(app, "viderefor")
@svarkommando(VIDEREFOR)
@kan_krypteres
def viderefor_plan(
    ctx: typer.Context,
    vern: Vern,
    valg: Valg,
    plan: PlanArg = None,
    arkivkopi: ArkivkopiValg = None,
) -> None:
    """Før planen videre i en ny periode. Planen må være evaluert, og planeier slutter seg til på nytt.

    Neste evaluering og revisjon blir regnet ut når de ikke er avtalt.

    Eksempel:
      ipkit viderefør 1 --til 2028-01-15 --tilslutning planeier
    """
    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        svar = samle(
            VIDEREFOR,
            valg,
            paakrevd=("til",),
            regelsvar=REGELSVAR["viderefor"],
            standard={"dato": okt.dagens},
        )
        mappe = Path(arkivkopi) if arkivkopi else None
        hode = viderefor(
            okt,
            n,
            svar,
            arkivmappe=mappe,
            passord=vern.til_mappe(mappe, "--arkivkopi"),
            mapper=kommunens_mapper(globale(ctx).sted, None),
        )
    assert hode.til and hode.neste_evaluering and hode.neste_revisjon
    utfall(
        str(n),
        f"Plan {n} er ført videre til {kort(hode.til)}. Neste evaluering senest "
        f"{kort(hode.neste_evaluering)}, revisjon senest {kort(hode.neste_revisjon)}.",
    )
