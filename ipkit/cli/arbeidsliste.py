"""arbeidsliste."""

from typing import Annotated

import typer

from ipkit.actions.lister import arbeidsliste
from ipkit.cli.felles import AntallValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall
from ipkit.cli.utskrift import melding, skriv_json, tabell
from ipkit.domain.arbeidsliste import Arbeid

app = gruppe("arbeidsliste", "Arbeidslisten.")


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
        arbeid, flere = arbeidsliste(
            okt, koordinator=koordinator, antall=heltall(antall, "--antall", minst=1)
        )
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
                    _kort(a),
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


VIST = 3


def _kort(arbeid: Arbeid) -> str:
    """What waits, the most urgent first; a long list says how much more there is."""
    tekster = [v.tekst for v in arbeid.venter]
    flere = len(tekster) - VIST
    return "; ".join(tekster[:VIST]) + (f", og {flere} til" if flere > 0 else "")


def _som_json(arbeid: Arbeid) -> dict[str, object]:
    return {
        "plan": arbeid.plan,
        "navn": arbeid.navn,
        "koordinator": arbeid.koordinator,
        "neste_steg": arbeid.neste.kommando,
        "venter": [v._asdict() for v in arbeid.venter],
    }
