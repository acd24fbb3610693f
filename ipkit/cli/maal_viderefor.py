"""maal viderefør."""

from typing import Annotated

import typer

from ipkit.actions.viderefor import viderefor_flere_maal
from ipkit.cli.felles import AvtaltValg, FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.utskrift import utfall
from ipkit.domain.dato import kort
from ipkit.errors import KommandolinjefeilError

app = gruppe("maal", "Mål: det planeier vil oppnå.")


@kommando(app, "viderefor")
def viderefor(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: Annotated[list[str], typer.Argument(metavar="MÅL…", help="Målenes nummer.")],
    frist: Annotated[
        str | None, typer.Option("--frist", metavar="ÅÅÅÅ-MM-DD", help="Den nye fristen.")
    ] = None,
    avtalt: AvtaltValg = None,
) -> None:
    """Sett ny frist for ett eller flere mål, etter samme framgangsmåte: vurdert, og avtalt med planeier.

    Eksempel:
      ipkit mål viderefør 1 1 --frist 2027-12-01 --avtalt 2026-03-18
    """
    if i_terminal():
        frist = frist or spor_tekst("Ny frist (ÅÅÅÅ-MM-DD)")
        avtalt = avtalt or spor_tekst("Avtalt med planeier (ÅÅÅÅ-MM-DD)")
    n, numre = nummer(plan, "PLAN"), [nummer(del_, "MÅL") for m in maal for del_ in m.split(",")]
    ny_frist = dato(frist, "--frist")
    if ny_frist is None:
        raise KommandolinjefeilError("Det mangler svar. Oppgi: --frist")
    with aapnet(ctx) as okt:
        viderefor_flere_maal(okt, n, numre, ny_frist, dato(avtalt, "--avtalt"))
    vist = ", ".join(map(str, numre))
    utfall(",".join(map(str, numre)), f"Mål {vist} i plan {n} har ny frist: {kort(ny_frist)}.")
