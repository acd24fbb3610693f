"""arbeidsliste · mangler."""

from typing import Annotated

import typer

from ipkit.actions.oppfolging import arbeidsliste, mangelliste
from ipkit.cli.felles import AntallValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall, nummer
from ipkit.cli.utskrift import FUNN, linje, melding, skriv_json, tabell
from ipkit.domain.arbeidsliste import Arbeid

app = gruppe("oppfolging", "Oppfølging.")


@kommando(app, "arbeidsliste")
def vis_arbeidsliste(
    ctx: typer.Context,
    koordinator: Annotated[
        str | None,
        typer.Option(
            "--koordinator", metavar="NAVN", help="Bare planene til denne koordinatoren, og de som er uten."
        ),
    ] = None,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """Det som haster i dag, med ett neste steg for hver plan. Planer uten koordinator står først.

    Eksempel:
      ipkit arbeidsliste --koordinator "Ola Hansen"
    """
    with aapnet(ctx) as okt:
        arbeid, flere = arbeidsliste(okt, koordinator=koordinator, antall=heltall(antall, "--antall"))
    if json:
        skriv_json("arbeid", map(_som_json, arbeid))
    else:
        tabell(
            ("Plan", "Planeier", "Koordinator", "Venter", "Dager over fristen", "Neste steg"),
            (
                (
                    a.plan,
                    a.navn,
                    a.koordinator or "UTEN KOORDINATOR",
                    "; ".join(v.tekst for v in a.venter),
                    a.neste.dager_over or "",
                    a.neste.kommando,
                )
                for a in arbeid
            ),
        )
    if flere:
        melding(f"Viser {len(arbeid)} planer. Det er flere; se alle ved å utelate --antall.")
    elif not arbeid:
        melding("Ingenting haster.")


def _som_json(arbeid: Arbeid) -> dict[str, object]:
    return {
        "plan": arbeid.plan,
        "navn": arbeid.navn,
        "koordinator": arbeid.koordinator,
        "neste_steg": arbeid.neste.kommando,
        "venter": [v._asdict() for v in arbeid.venter],
    }


@kommando(app, "mangler")
def mangler(
    ctx: typer.Context,
    plan: Annotated[
        str | None, typer.Argument(metavar="[PLAN]", help="Plannummeret. Ellers alle som ikke er avsluttet.")
    ] = None,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når noe mangler.")] = False,
    json: JsonValg = False,
) -> None:
    """Hva som mangler i planen, og kommandoen som retter det.

    Eksempel:
      ipkit mangler 1
    """
    with aapnet(ctx) as okt:
        funn = [
            (p, f) for p, flere in mangelliste(okt, nummer(plan, "PLAN") if plan else None) for f in flere
        ]
    if json:
        skriv_json("mangler", ({"plan": p, **f._asdict()} for p, f in funn))
    elif funn:
        tabell(
            ("Plan", "Funn", "Regel", "Sted", "Hva", "Kommando"),
            ((p, f.kode, f.regel, f.sted, f.tekst, f.kommando) for p, f in funn),
        )
    else:
        linje("Ingenting mangler.")
    if feilkode and funn:
        raise typer.Exit(FUNN)
