"""register krypter · dekrypter · nokkel: the key of the register, and another."""

from typing import Annotated, Literal

import typer

from ipkit.cli.felles import JaValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, laas_opp
from ipkit.cli.nokkelvalg import (
    NokkelringValg,
    PassordValg,
    nytt_passord,
    si_hvor_nokkelen_er,
    velg_sted,
)
from ipkit.cli.sporring import bekreft, i_terminal, les_hemmelig
from ipkit.cli.utskrift import linje, melding, utfall
from ipkit.errors import KommandolinjefeilError
from ipkit.storage import nokler, omkryptering
from ipkit.storage import okt as storage_okt
from ipkit.storage.register import kontroller_tilgang

app = gruppe("register", "Lag, sjekk, kopier og gjenopprett registeret: filen der alt ligger.")


@kommando(app, "krypter")
def krypter(ctx: typer.Context, passord: PassordValg = False, nokkelring: NokkelringValg = False) -> None:
    """Krypter et register som ikke er det. Det gamle blir liggende ved siden av til du sletter det.

    Eksempel:
      ipkit --register ukryptert.db register krypter
    """
    sted = globale(ctx).sted
    kontroller_tilgang(sted)
    hvor = velg_sted(passord=passord, nokkelring=nokkelring)
    nokkel = _ny(passord=passord)
    gammel = omkryptering.krypter(sted, nokkel, hvor, storage_okt.systemklokke(), globale(ctx).utfort_av)
    utfall(sted, "Registeret er kryptert og kontrollert.")
    melding(f"Det gamle, UKRYPTERTE, ligger i {gammel}. Slett det når du har sett at alt virker.")
    si_hvor_nokkelen_er(nokkel)


@kommando(app, "dekrypter")
def dekrypter(ctx: typer.Context, ja: JaValg = False) -> None:
    """Ta krypteringen bort. Det krypterte blir liggende ved siden av.

    Eksempel:
      ipkit register dekrypter --ja
    """
    sted = globale(ctx).sted
    if not ja:
        if not i_terminal():
            raise KommandolinjefeilError(
                "Alle som får tak i filen, kan da lese den. Bruk --ja for å gjøre det."
            )
        if not bekreft("Alle som får tak i filen, kan da lese den. Ta krypteringen bort?"):
            linje("Ingenting er gjort.")
            return
    kontroller_tilgang(sted)
    laas_opp(sted)
    gammel = omkryptering.dekrypter(sted, storage_okt.systemklokke(), globale(ctx).utfort_av)
    utfall(sted, "Registeret er ikke lenger kryptert.")
    melding(f"Det krypterte ligger i {gammel}")


@kommando(app, "nokkel")
def nokkel(
    ctx: typer.Context,
    hva: Annotated[
        Literal["bytt", "flytt", "hent"] | None,
        typer.Argument(metavar="[bytt|flytt|hent]", help="Uten: si hvor nøkkelen er."),
    ] = None,
    gjenopprettingskode: Annotated[
        bool, typer.Option("--gjenopprettingskode", help="Vis nøkkelen som en kode til å skrive ut.")
    ] = False,
    passord: PassordValg = False,
    nokkelring: NokkelringValg = False,
) -> None:
    """Si hvor nøkkelen er, vis koden, bytt nøkkel, flytt den, eller hent den inn på denne maskinen.

    «hent» leser gjenopprettingskoden eller passordet i terminalen, ellers fra standard inn. Uten
    --nokkelring ligger nøkkelen i en fil som bare du kan lese, i mappen for innstillinger.

    Eksempel:
      ipkit register nokkel --gjenopprettingskode
    """
    hvor = velg_sted(passord=passord, nokkelring=nokkelring)
    if hva == "hent":
        _hent(ctx, hvor)
    elif hva == "bytt":
        _bytt(ctx, hvor, passord=passord)
    elif hva == "flytt":
        _flytt(ctx, hvor)
    elif gjenopprettingskode:
        _vis_kode(ctx)
    else:
        with aapnet(ctx) as okt:
            linje(f"Nøkkelen er {nokler.beskriv(okt.db.nokkel)}." if okt.db.nokkel else "Ikke kryptert.")


def _ny(*, passord: bool) -> nokler.Nokkel:
    return nytt_passord() if passord else nokler.gitt_nokkel() or nokler.ny_nokkel()


def _vis_kode(ctx: typer.Context) -> None:
    with aapnet(ctx) as okt:
        kode = omkryptering.gjenopprettingskode(okt)
    linje(kode)
    melding(
        "Skriv den ut, lås den inn, og ikke lagre den på maskinen. Den som har koden og filen, kan lese alt."
    )


def _hent(ctx: typer.Context, hvor: nokler.Sted) -> None:
    sted = globale(ctx).sted
    hemmelig = les_hemmelig("Gjenopprettingskode eller passord")
    hentet = omkryptering.hent_nokkel(
        sted, hemmelig, hvor, storage_okt.systemklokke(), globale(ctx).utfort_av
    )
    utfall(sted, f"Nøkkelen passer. Den er {nokler.beskriv(hentet)}.")


def _bytt(ctx: typer.Context, hvor: nokler.Sted, *, passord: bool) -> None:
    sted = globale(ctx).sted
    kontroller_tilgang(sted)
    laas_opp(sted)
    ny = _ny(passord=passord)
    gammel = omkryptering.bytt_nokkel(sted, ny, hvor, storage_okt.systemklokke(), globale(ctx).utfort_av)
    utfall(sted, "Registeret har fått ny nøkkel.")
    melding(
        f"Det som var, ligger i {gammel}, med den gamle nøkkelen. Eldre sikkerhetskopier åpnes også med den."
    )
    si_hvor_nokkelen_er(ny)


def _flytt(ctx: typer.Context, hvor: nokler.Sted) -> None:
    if hvor == "passord":
        raise KommandolinjefeilError("Et passord er en ny nøkkel. Bruk: ipkit register nokkel bytt --passord")
    with aapnet(ctx) as okt:
        omkryptering.flytt_nokkel(okt, globale(ctx).sted, hvor)
        assert okt.db.nokkel is not None
        utfall(hvor, f"Nøkkelen er {nokler.beskriv(okt.db.nokkel)}.")
