"""slett."""

from typing import Annotated

import typer

from ipkit.actions.slett import gamle_registre, slett_plan, torrkjor_sletting
from ipkit.cli.felles import FastPlanArg, JaValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, nummer
from ipkit.cli.sporring import bekreft, i_terminal, spor_tekst
from ipkit.cli.utskrift import linje, melding, skriv_json, tabell, utfall
from ipkit.domain.historikkord import ELEMENTORD
from ipkit.errors import KommandolinjefeilError

app = gruppe("slett", "Sletting.")
TorrkjorValg = Annotated[
    bool, typer.Option("--torrkjor", help="Vis hva som blir borte, og få dagens kode. Ingenting slettes.")
]
KodeValg = Annotated[
    str | None, typer.Option("--kode", metavar="KODE", help="Koden fra tørrkjøringen i dag.")
]
BekreftetAvValg = Annotated[
    str | None,
    typer.Option(
        "--bekreftet-av",
        metavar="NAVN",
        help="Navn og rolle til en annen enn den som tørrkjørte, som har sagt ja.",
    ),
]
_ORD = {
    "historikk": "Tidligere innhold",
    "handling": "Versjoner",
    "kladd": "Kladd",
    "kartlegging": "Kartlegging",
    "kartleggingsomraade": "Kartlagt livsområde",
    "kartleggingshistorikk": "Tidligere kartlegging",
    "dokument": "Utstedt dokument",
    "begrunnelse": "Begrunnelse i loggen",
}


@kommando(app, "slett")
def slett(
    ctx: typer.Context,
    plan: FastPlanArg,
    torrkjor: TorrkjorValg = False,
    kode: KodeValg = None,
    bekreftet_av: BekreftetAvValg = None,
    ja: JaValg = False,
    json: JsonValg = False,
) -> None:
    """Slett en avsluttet plan for godt, når oppbevaringstiden er ute. Det kan ikke angres.

    Tørrkjør først, samme dag. En annen person bekrefter med koden. Loggen blir stående, uten innhold.
    Sikkerhetskopier, arkivpakker og filer som er sendt ut, blir ikke endret: de må slettes for seg.

    Eksempel:
      ipkit slett 1 --torrkjor
      ipkit slett 1 --kode 3f9a01cc --bekreftet-av "Eva Lie, arkivleder" --ja
    """
    n = nummer(plan, "PLAN")
    if json and not torrkjor:
        raise KommandolinjefeilError("--json hører til --torrkjor.")
    if torrkjor:
        _vis(ctx, n, json=json)
        return
    if i_terminal():
        kode = kode or spor_tekst("Koden fra tørrkjøringen i dag (så det er sett hva som blir borte)")
        bekreftet_av = bekreftet_av or spor_tekst("Bekreftet av, navn og rolle (to skal ha sagt ja)")
    if not ja and not i_terminal():
        raise KommandolinjefeilError("Dette kan ikke hentes tilbake. Bruk --ja hvis det er meningen.")
    if not ja and not bekreft(f"Slette plan {n} for godt?"):
        linje("Ingenting er slettet.")
        return
    with aapnet(ctx) as okt:
        slett_plan(okt, n, kode, bekreftet_av)
        gamle = gamle_registre(globale(ctx).sted)
    utfall(str(n), f"Plan {n} er slettet.")
    melding(
        "Den finnes fortsatt i sikkerhetskopier, arkivpakker og filer som er skrevet før. Slett dem for seg."
    )
    for fil in gamle:
        melding(f"Også i {fil}")


def _vis(ctx: typer.Context, n: int, *, json: bool) -> None:
    with aapnet(ctx) as okt:
        antall, kode = torrkjor_sletting(okt, n)
    rader = [(_ORD.get(navn) or ELEMENTORD[navn], antall) for navn, antall in antall.items()]
    if json:
        skriv_json("slettes", ({"hva": hva, "antall": antall} for hva, antall in rader))
    else:
        tabell(("Hva", "Antall"), rader)
    melding(
        f"Ingenting er slettet. Kode i dag: {kode}. En annen bekrefter: "
        f"ipkit slett {n} --kode {kode} --bekreftet-av NAVN"
    )
