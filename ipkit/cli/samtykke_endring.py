"""samtykke forny · bekreft · avklar."""

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ipkit.actions.samtykke import avklar_nei, bekreft_samtykke, forny_samtykke
from ipkit.actions.sporsmaal import SAMTYKKE_FORNY, med_livsomraader
from ipkit.cli.felles import FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.samtykke import spor_om_det_som_mangler, uaktuelt
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall

app = gruppe("samtykke", "Samtykke til at planen lages, og til at navngitte deltakere får opplysninger.")


@kommando(app, "forny")
@svarkommando(SAMTYKKE_FORNY)
def forny(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    samtykke: Annotated[str, typer.Argument(metavar="SAMTYKKE", help="Nummeret på det som fornyes.")],
) -> None:
    """Forny et samtykke, og skriv nummeret på det nye. Det gamle gjelder til det nye begynner.

    Hvem og hva det gjelder, følger med. Form og de fire punktene må besvares på nytt.

    Eksempel:
      ipkit samtykke forny 1 2 --til 2028-01-15 --form skriftlig --informert hva,hvem,bruk,folger
    """
    with aapnet(ctx) as okt:
        plan_nr, gammelt = nummer(plan, "PLAN"), nummer(samtykke, "SAMTYKKE")
        spurt = med_livsomraader(SAMTYKKE_FORNY, okt.innstillinger.livsomraader)
        svar = samle(spurt, valg, paakrevd=("form",), standard={"dato": okt.dagens}, uaktuelt=_uaktuelt)
        spor_om_det_som_mangler(svar)
        n = forny_samtykke(okt, plan_nr, gammelt, svar)
    utfall(str(n), f"Samtykke {gammelt} er fornyet med samtykke {n} i plan {plan_nr}.")


def _uaktuelt(navn: str, svar: Mapping[str, Any]) -> bool:
    """Whom and what it concerns follow from the old one, and are given as options where they change."""
    return navn not in ("dato", "fra", "til", "form", "vitne", "arkivref") or uaktuelt(navn, svar)


@kommando(app, "avklar")
def avklar(
    ctx: typer.Context,
    plan: FastPlanArg,
    samtykke: Annotated[str, typer.Argument(metavar="SAMTYKKE", help="Nummeret på neiet.")],
    grunn: Annotated[
        str | None,
        typer.Option("--grunn", metavar="TEKST", help="Hvordan det ble avklart. Vises ingen steder."),
    ] = None,
    dato_: Annotated[
        str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Når det ble avklart. Ellers i dag.")
    ] = None,
) -> None:
    """Før at et nei fra en foresatt er avklart, og ikke lenger stanser delingen.

    Har den foresatte sagt ja likevel, registrer heller det nye svaret.

    Eksempel:
      ipkit samtykke avklar 1 3 --grunn "Bare mor har foreldreansvar" --dato 2026-05-20
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(samtykke, "SAMTYKKE")
    with aapnet(ctx) as okt:
        avklar_nei(okt, plan_nr, n, grunn, dato(dato_, "--dato"))
    utfall(
        str(n),
        f"Samtykke {n}, som var et nei, er avklart. Det stanser ikke lenger delingen. "
        f"Hvem som ser planen nå: ipkit tilgang {plan_nr}",
    )


@kommando(app, "bekreft")
def bekreft_skriftlig(
    ctx: typer.Context,
    plan: FastPlanArg,
    samtykke: Annotated[str, typer.Argument(metavar="SAMTYKKE", help="Samtykkets nummer.")],
    dato_: Annotated[
        str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Når det ble skriftlig. Ellers i dag.")
    ] = None,
    arkivref: Annotated[
        str | None, typer.Option("--arkivref", metavar="TEKST", help="Hvor det ligger i arkivet.")
    ] = None,
) -> None:
    """Før at et muntlig eller bevitnet samtykke er bekreftet skriftlig.

    Eksempel:
      ipkit samtykke bekreft 1 3 --dato 2026-02-01 --arkivref "26/114"
    """
    n = nummer(samtykke, "SAMTYKKE")
    with aapnet(ctx) as okt:
        bekreft_samtykke(okt, nummer(plan, "PLAN"), n, dato(dato_, "--dato"), arkivref)
    utfall(str(n), f"Samtykke {n} er bekreftet skriftlig.")
