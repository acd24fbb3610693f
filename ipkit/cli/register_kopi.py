"""register sikkerhetskopi · ovelse."""

from pathlib import Path
from typing import Annotated

import typer

from ipkit.cli.felles import JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, heltall, laas_opp
from ipkit.cli.nokkelvalg import annet_passord
from ipkit.cli.utskrift import melding, skriv_json, utfall
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import er_url
from ipkit.storage import okt as storage_okt
from ipkit.storage.kopimappe import kopier_til_mappe, nokkel_fra_fil, ovelse
from ipkit.storage.nokler import Nokkel
from ipkit.storage.sikkerhetskopi import sikkerhetskopier

app = gruppe("register", "Lag, sjekk, kopier og gjenopprett registeret: filen der alt ligger.")


@kommando(app, "sikkerhetskopi")
def sikkerhetskopi(
    ctx: typer.Context,
    fil: Annotated[str, typer.Argument(metavar="FIL", help="Den nye filen. Med --behold: en mappe.")],
    behold: Annotated[
        str | None,
        typer.Option("--behold", metavar="TALL", help="Lag en ny i mappen, og behold bare så mange."),
    ] = None,
    passord: Annotated[bool, typer.Option("--passord", help="Kopien åpnes med et eget passord.")] = False,
    nokkelfil: Annotated[
        str | None,
        typer.Option("--nokkelfil", metavar="FIL", help="Kopien åpnes med nøkkelen i denne filen."),
    ] = None,
) -> None:
    """Skriv en kontrollert kopi av registeret til en ny fil, også mens andre bruker det.

    Den er kryptert som registeret, med samme nøkkel hvis du ikke sier noe annet. Ved siden av ligger et
    manifest som sier hva som er i den.

    Eksempel:
      ipkit register sikkerhetskopi kopi-2026-11-22.db
    """
    antall = heltall(behold, "--behold", minst=1)
    with aapnet(ctx) as okt:
        nokkel = _nokkel(passord, nokkelfil)
        if antall is None:
            sikkerhetskopier(okt, Path(fil), nokkel)
            utfall(fil, f"Sikkerhetskopien er skrevet til {fil} og kontrollert.")
            return
        ny, fjernet = kopier_til_mappe(okt, Path(fil), antall, storage_okt.systemklokke(), nokkel)
    utfall(str(ny), f"Sikkerhetskopien er skrevet til {ny} og kontrollert.")
    if fjernet:
        melding(f"{fjernet} gamle er slettet; de {antall} nyeste er beholdt.")


def _nokkel(passord: bool, nokkelfil: str | None) -> Nokkel | None:
    if passord and nokkelfil:
        raise KommandolinjefeilError("Velg bare én: --passord eller --nokkelfil.")
    if nokkelfil:
        return nokkel_fra_fil(Path(nokkelfil))
    return annet_passord() if passord else None


@kommando(app, "ovelse")
def ovelse_kommando(
    ctx: typer.Context,
    mappe: Annotated[str, typer.Argument(metavar="MAPPE", help="Mappen med kopiene, eller én kopi.")],
    json: JsonValg = False,
) -> None:
    """Prøv at den nyeste kopien virker: den blir gjenopprettet et sted som slettes, og sammenlignet.

    Registeret blir ikke rørt. Stedet er en mappe ved siden av registeret som bare du kan lese.

    Eksempel:
      ipkit register ovelse kopi-2026-11-22.db
    """
    with aapnet(ctx) as okt:
        laas_opp(mappe)
        sted = globale(ctx).sted
        ved = Path(mappe).parent if er_url(sted) else Path(sted).parent
        svar = ovelse(okt, Path(mappe), storage_okt.systemklokke(), ved)
    if json:
        skriv_json("ovelse", [{**svar._asdict(), "kopi": str(svar.kopi)}])
        return
    utfall(
        str(svar.kopi),
        f"Øvelsen gikk bra. {svar.kopi} fra {svar.laget[:16]} (UTC) ble gjenopprettet og er hel: "
        f"{svar.antall['plan']} planer, {svar.antall['logg']} linjer i loggen. "
        f"Siden er det gjort {svar.handlinger_siden} endringer.",
    )
