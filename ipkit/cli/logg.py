"""logg: who did what and when, and whether the log is what was written."""

from datetime import datetime
from typing import Annotated

import typer

from ipkit.actions.logg import Loggkontroll, kontroller_logg, les_logg
from ipkit.cli.felles import AntallValg, JsonValg, gruppe, kommando
from ipkit.cli.kommandoer import kommandonavn
from ipkit.cli.kontekst import aapnet, heltall, nummer
from ipkit.cli.utskrift import FUNN, kuttet, linje, melding, skriv_json, tabell
from ipkit.errors import KommandolinjefeilError

app = gruppe("logg", "Loggen.")
KONTROLLER = "kontroller"


@kommando(app, "logg")
def logg(
    ctx: typer.Context,
    plan: Annotated[
        str | None,
        typer.Argument(metavar="[PLAN|kontroller]", help="Plannummeret. Uten: registerets egen logg."),
    ] = None,
    anker: Annotated[
        str | None,
        typer.Option(
            "--anker",
            metavar="FIL|KODE",
            help="Med kontroller: manifest, eller loggmerket på et dokument.",
        ),
    ] = None,
    feilkode: Annotated[
        bool, typer.Option("--feilkode", help="Med kontroller: gi kode 10 når noe er galt.")
    ] = False,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """Hvem som har gjort og sett hva, og om loggen er endret.

    Loggen er manipulasjonsavslørende: det synes når en linje er endret eller tatt bort. Mot den som
    eier filen og skriver hele loggen på nytt, hjelper loggmerkene på dokumenter og i manifester.

    Eksempel:
      ipkit logg 1 --antall 20
      ipkit logg kontroller --feilkode
    """
    if plan is not None and kommandonavn(plan) == KONTROLLER:
        _kontroller(ctx, anker, feilkode=feilkode, json=json)
        return
    if anker is not None or feilkode:
        raise KommandolinjefeilError("--anker og --feilkode hører til: ipkit logg kontroller")
    _vis(ctx, plan, antall, json=json)


def _vis(ctx: typer.Context, plan: str | None, antall: str | None, *, json: bool) -> None:
    with aapnet(ctx) as okt:
        valgt = None if plan is None else nummer(plan, "PLAN")
        linjer, totalt, hode = les_logg(okt, valgt, heltall(antall, "--antall", minst=1))
    if json:
        skriv_json("logg", (rad._asdict() for rad in linjer))
        return
    tabell(
        ("Linje", "Når", "Hvem", "På vegne av", "Hva", "Felt", "Resultat", "Begrunnelse"),
        ((r.lopenummer, _naar(r.tidspunkt), r.os_bruker, r.utfort_av, *r[4:]) for r in linjer),
    )
    kuttet(len(linjer), totalt, "linjer")
    melding(f"Loggmerke nå: {hode}")


def _naar(tidspunkt: str) -> str:
    return f"{datetime.fromisoformat(tidspunkt).astimezone():%Y-%m-%d %H:%M}"


def _kontroller(ctx: typer.Context, anker: str | None, *, feilkode: bool, json: bool) -> None:
    with aapnet(ctx) as okt:
        svar = kontroller_logg(okt, anker)
    rader = _funn(svar)
    if json:
        skriv_json("funn", ({"kjede": k, "linje": n, "hva": hva} for k, n, hva in rader))
    elif rader:
        tabell(
            ("Logg", "Linje", "Hva"), ((f"plan {k}" if k else "registeret", n, hva) for k, n, hva in rader)
        )
        melding("Ta vare på filen som den er, og meld fra til den som har ansvar for personvern.")
    else:
        ogsaa = f" {svar.ankre} loggmerker stemmer." if svar.ankre else ""
        linje(f"Loggen er slik den ble skrevet.{ogsaa}")
    if feilkode and rader:
        raise typer.Exit(FUNN)


def _kjede(nummer: int) -> str:
    return f"plan {nummer}" if nummer else "registeret"


def _funn(svar: Loggkontroll) -> list[tuple[int, int, str]]:
    return [
        *((b.kjede, b.lopenummer, "første linje som ikke er slik den ble skrevet") for b in svar.brudd),
        *((a.kjede, a.lopenummer, "stemmer ikke med loggmerket") for a in svar.brutte_ankre),
    ]
