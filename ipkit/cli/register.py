"""register opprett · status · sjekk · oppgrader · innstillinger · gjenopprett.

The key and the backups have files of their own: `register_nokkel.py`, `register_kopi.py`.
"""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.filer import les_fil
from ipkit.actions.register import sett_innstillinger, sjekk_register
from ipkit.cli.felles import JaValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, laas_opp
from ipkit.cli.nokkelvalg import (
    NokkelringValg,
    PassordValg,
    nytt_passord,
    si_hvor_nokkelen_er,
    velg_sted,
)
from ipkit.cli.sporring import bekreft, i_terminal
from ipkit.cli.utskrift import FUNN, linje, melding, skriv_json, tabell, utfall
from ipkit.errors import KommandolinjefeilError, NokkelError
from ipkit.paths import kommunens_mapper
from ipkit.storage import nokler
from ipkit.storage import okt as storage_okt
from ipkit.storage import register as lager
from ipkit.storage.sikkerhetskopi import gjenopprett, oppgrader

TillatStedValg = Annotated[
    bool, typer.Option("--tillat-sted", help="Også i en synkronisert mappe eller på en nettverksdisk.")
]
UKRYPTERT = "Registeret er ikke kryptert. Krypter det med: ipkit register krypter"
app = gruppe("register", "Lag, sjekk, kopier og gjenopprett registeret: filen der alt ligger.")
SENE = dict.fromkeys(("krypter", "dekrypter", "nokkel"), "register_nokkel") | dict.fromkeys(
    ("sikkerhetskopi", "ovelse"), "register_kopi"
)
FilArg = Annotated[str, typer.Argument(metavar="FIL", help="Filen.")]


@kommando(app, "opprett")
def opprett(
    ctx: typer.Context,
    passord: PassordValg = False,
    nokkelring: NokkelringValg = False,
    ukryptert: Annotated[bool, typer.Option("--ukryptert", help="Uten kryptering; for prøvedata.")] = False,
    tillat_sted: TillatStedValg = False,
) -> None:
    """Lag et nytt, tomt og kryptert register. Det overskriver aldri noe.

    Eksempel:
      ipkit --register register.db register opprett
    """
    sted = globale(ctx).sted
    hvor = velg_sted(passord=passord, nokkelring=nokkelring, ukryptert=ukryptert)
    nokkel = nytt_passord() if passord else None
    brukt = lager.opprett(
        sted,
        storage_okt.systemklokke,
        nokkel=nokkel,
        hvor=hvor,
        ukryptert=ukryptert,
        tillat_sted=tillat_sted,
    )
    vist = lager.uten_passord(sted)
    utfall(vist, f"Registeret er laget i {vist}. Neste steg: ipkit sak ny, eller ipkit ny-plan")
    if brukt:
        si_hvor_nokkelen_er(brukt)
    elif ukryptert:
        melding(UKRYPTERT)


@kommando(app, "status")
def status(ctx: typer.Context, json: JsonValg = False) -> None:
    """Vis hvor registeret er, og hvor mye som er i det.

    Eksempel:
      ipkit register status
    """
    with aapnet(ctx) as okt:
        s = lager.status(okt, globale(ctx).sted)
    if json:
        skriv_json("register", [s._asdict()])
        return
    vern = "kryptert" if s.kryptert else "ikke kryptert"
    linje(f"Register: {s.sted} ({s.motor}, skjema {s.skjema}, {vern})")
    if s.kryptert:
        linje(f"Nøkkel: {s.nokkel}")
    if s.bytes is not None:
        linje(f"Størrelse: {s.bytes / 1e6:.1f} MB")
    antall = ", ".join(f"{n} {navn.replace('_', ' ')}" for navn, n in s.planer.items())
    linje(f"Planer: {antall or 'ingen'}")
    linje(f"Linjer i loggen: {s.logglinjer}")


@kommando(app, "sjekk")
def sjekk(
    ctx: typer.Context,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når noe er galt.")] = False,
    json: JsonValg = False,
) -> None:
    """Kontroller registeret: filen, henvisningene, loggen, datoene og tilgangen til filen.

    Eksempel:
      ipkit register sjekk --feilkode
    """
    with aapnet(ctx) as okt:
        funn = sjekk_register(okt, globale(ctx).sted)
    if json:
        skriv_json("funn", (f._asdict() for f in funn))
    elif funn:
        tabell(("Funn", "Hva", "Gjør dette"), funn)
    else:
        linje("Registeret er i orden.")
    if feilkode and funn:
        raise typer.Exit(FUNN)


@kommando(app, "oppgrader")
def oppgrader_register(ctx: typer.Context) -> None:
    """Gi registeret formen denne versjonen av ipkit trenger. Tar sikkerhetskopi først.

    Eksempel:
      ipkit register oppgrader
    """
    sted = globale(ctx).sted
    lager.kontroller_tilgang(sted)
    laas_opp(sted)
    antall, kopi = oppgrader(sted, storage_okt.systemklokke(), globale(ctx).utfort_av)
    if antall:
        utfall(str(antall), f"Registeret er oppgradert, {antall} steg.")
        if kopi:
            melding(f"Det gamle ligger i {kopi}")
    else:
        utfall("0", "Registeret er av nyeste form. Ingenting å gjøre.")


@kommando(app, "innstillinger")
def innstillinger(ctx: typer.Context, fil: FilArg) -> None:
    """Les kommunens innstillinger fra en YAML-fil inn i registeret. De som er endret, vises.

    Eksempel:
      ipkit register innstillinger eksempler/kommune.yaml
    """
    data = les_fil(Path(fil))
    with aapnet(ctx) as okt:
        foer = okt.innstillinger
        satt = sett_innstillinger(okt, data, fil, kommunens_mapper(globale(ctx).sted, None))
    endret = {navn: ny for navn, ny in satt.items() if ny != getattr(foer, navn)}
    utfall(str(len(satt)), f"{len(satt)} innstillinger er lagret. {len(endret) or 'Ingen'} er endret.")
    for navn, ny in endret.items():
        melding(f"  {navn}: {_vist(getattr(foer, navn))} → {_vist(ny)}")


def _vist(verdi: object) -> str:
    """A setting as one writes it; the life areas by their codes."""
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    return ", ".join(verdi) if isinstance(verdi, dict) else str(verdi) or "(tom)"


@kommando(app, "gjenopprett")
def gjenopprett_register(
    ctx: typer.Context, fil: FilArg, ja: JaValg = False, tillat_sted: TillatStedValg = False
) -> None:
    """Sett en sikkerhetskopi i registerets sted. Det som var der, blir tatt vare på ved siden av.

    Eksempel:
      ipkit register gjenopprett kopi-2026-11-22.db --ja
    """
    sted = globale(ctx).sted
    if Path(sted).exists() and not ja:
        if not i_terminal():
            raise KommandolinjefeilError(
                f"Det er et register i {sted}. Bruk --ja for å sette kopien i stedet."
            )
        if not bekreft(f"Sette {fil} i stedet for {sted}?"):
            linje("Ingenting er gjort.")
            return
    laas_opp(fil)
    with suppress(NokkelError):  # a register whose passphrase is lost is put aside as it is
        laas_opp(sted)
    naa, hvem = storage_okt.systemklokke(), globale(ctx).utfort_av
    gammel = gjenopprett(sted, Path(fil), naa, hvem, tillat_sted=tillat_sted)
    utfall(sted, f"Registeret er gjenopprettet fra {fil}.")
    nokkel = nokler.finn(Path(sted))
    melding(f"Det åpnes med nøkkelen {nokler.beskriv(nokkel)}." if nokkel else UKRYPTERT)
    if gammel:
        melding(f"Det som var der, ligger i {gammel}")
