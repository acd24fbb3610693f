"""arkivkopi, arkiver, gjenåpne: after, and before, a plan is closed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.avslutning import arkiver_plan, gjenaapne_plan
from ipkit.cli.felles import DatoValg, FastPlanArg, GrunnValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, globale, nummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.utskrift import FUNN, linje, melding, tabell, utfall
from ipkit.domain.ord import ord_for
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("arkiv", "Avsluttede planer.")


@kommando(app, "arkivkopi")
@kan_krypteres
def arkivkopi(
    ctx: typer.Context,
    vern: Vern,
    plan: Annotated[str | None, typer.Argument(metavar="[PLAN]", help="Plannummeret.")] = None,
    mappe: Annotated[
        str | None, typer.Argument(metavar="[MAPPE]", help="Mappen; den lages hvis den ikke finnes.")
    ] = None,
    kontroller: Annotated[
        str | None,
        typer.Option(
            "--kontroller",
            metavar="MAPPE|FIL",
            help="Se om en arkivpakke, eller den krypterte filen, er slik den ble skrevet.",
        ),
    ] = None,
) -> None:
    """Lag en arkivpakke av planen, referatene og det som er sendt ut, med manifest og sjekksummer.

    Lag den før planen avsluttes, og før store endringer. Kartleggingen er ikke med. Kontrollen trenger
    ikke noe register; noe som er galt, gir kode 10. «ipkit arkiver» lager den samme pakken av en
    avsluttet plan, og fører at den er arkivert.

    Eksempel:
      ipkit arkivkopi 1 arkiv-plan-1
      ipkit arkivkopi --kontroller arkiv-plan-1
      ipkit arkivkopi 1 til-arkivet --passordfil passord.txt
      ipkit arkivkopi --kontroller til-arkivet/arkivpakke.zip --passordfil passord.txt
    """
    from ipkit.actions.arkivkontroll import kontroller_arkivkopi
    from ipkit.actions.arkivkopi import lag_arkivkopi

    if kontroller is not None:
        antall, avvik = kontroller_arkivkopi(Path(kontroller), vern.til_aapning)
        if avvik:
            tabell(("Fil", "Hva"), avvik)
            raise typer.Exit(FUNN)
        linje(f"Arkivpakken er slik den ble skrevet: {antall} filer.")
        return
    if plan is None or mappe is None:
        raise KommandolinjefeilError("Skriv planen og mappen, for eksempel: ipkit arkivkopi 1 arkiv-plan-1")
    mapper = kommunens_mapper(globale(ctx).sted, None)
    with aapnet(ctx) as okt:
        kopi = lag_arkivkopi(okt, nummer(plan, "PLAN"), Path(mappe), mapper, vern.passord())
    utfall(mappe, _skrev(mappe, kopi.filer))


def _skrev(mappe: str, filer: Sequence[str]) -> str:
    hva = "1 fil" if len(filer) == 1 else f"{len(filer)} filer"
    return f"Skrev arkivpakken i {mappe}, og kontrollerte den: {hva}."


@kommando(app, "arkiver")
@kan_krypteres
def arkiver(
    ctx: typer.Context,
    vern: Vern,
    plan: FastPlanArg,
    arkivref: Annotated[
        str | None, typer.Option("--arkivref", metavar="TEKST", help="Hvor planen ligger i arkivet.")
    ] = None,
    mappe: Annotated[
        str | None,
        typer.Option(
            "--mappe", metavar="MAPPE", help="Mappen arkivpakken skrives i; den lages om den mangler."
        ),
    ] = None,
    uten_pakke: Annotated[
        bool, typer.Option("--uten-pakke", help="Planen er levert på en annen måte; lag ingen arkivpakke.")
    ] = False,
    naar: DatoValg = None,
) -> None:
    """Lag arkivpakken av en avsluttet plan, kontroller den, og skriv hvor den ligger i arkivet.

    I pakken ligger planen, dataene, referatene og alt som er sendt ut, med manifest og sjekksummer.

    Eksempel:
      ipkit arkiver 1 --arkivref 26/114-9 --mappe arkiv-plan-1
    """
    n = nummer(plan, "PLAN")
    if i_terminal():
        if mappe is None and not uten_pakke:
            mappe = spor_tekst("Mappe til arkivpakken (den som leveres til arkivet)", f"arkiv-plan-{n}")
        arkivref = arkivref or spor_tekst("Arkivreferanse (så planen kan finnes igjen)")
    if (mappe is None) != uten_pakke:
        raise KommandolinjefeilError("Velg én: --mappe MAPPE til arkivpakken, eller --uten-pakke.")
    if not arkivref:
        raise KommandolinjefeilError("Det mangler svar. Oppgi: --arkivref")
    with aapnet(ctx) as okt:
        filer = arkiver_plan(
            okt,
            n,
            arkivref,
            dato(naar, "--dato"),
            arkivmappe=None if mappe is None else Path(mappe),
            mapper=kommunens_mapper(globale(ctx).sted, None),
            passord=vern.passord(),
        )
    if filer:
        melding(_skrev(str(mappe), filer))
    utfall(str(n), f"Plan {n} er arkivert.")


@kommando(app, "gjenaapne")
def gjenaapne(ctx: typer.Context, plan: FastPlanArg, grunn: GrunnValg = None, naar: DatoValg = None) -> None:
    """Åpne en avsluttet plan igjen. Ingen samtykker åpnes med den, og avsluttede mål forblir avsluttet.

    Eksempel:
      ipkit gjenåpne 1 --grunn "Planeier trenger planen igjen."
    """
    if grunn is None and i_terminal():
        grunn = spor_tekst("Hvorfor planen åpnes igjen (for den som ser etter senere)")
    with aapnet(ctx) as okt:
        n = nummer(plan, "PLAN")
        hode = gjenaapne_plan(okt, n, grunn, dato(naar, "--dato"))
    utfall(
        str(n),
        f"Plan {n} er åpnet igjen: {ord_for('status', hode.status)}. Se over samtykker, mål og frister: "
        f"ipkit mangler {n}",
    )
