"""dokumentmal: the templates of the documents, and the municipality's own."""

from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.dokumentmal import innstillinger_i, malfelter, malliste, sjekk
from ipkit.actions.dokumentmalkopi import kopier
from ipkit.actions.malsprak import lag_sprakfil
from ipkit.cli.felles import JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale
from ipkit.cli.utskrift import FUNN, linje, melding, skriv_json, tabell, utfall
from ipkit.domain.innstillinger import Innstillinger
from ipkit.errors import IpkitError, KommandolinjefeilError
from ipkit.paths import er_url, kommunens_mapper

app = gruppe("dokumentmal", "Malene for dokumentene, og kommunens egne.")
MalerValg = Annotated[
    str | None,
    typer.Option("--maler", metavar="MAPPE", help="Kommunens egne maler. Ellers mappen ved registeret."),
]

InnstillingerValg = Annotated[
    str | None,
    typer.Option("--innstillinger", metavar="FIL", help="Kommunens innstillinger fra denne filen."),
]


@kommando(app, "liste")
def liste(ctx: typer.Context, maler: MalerValg = None, json: JsonValg = False) -> None:
    """List dokumentene som kan lages: hva de er, hvem som kan få dem, varianter og språk.

    Eksempel:
      ipkit dokumentmal liste
    """
    poster = malliste(_mapper(ctx, maler))
    if json:
        skriv_json("dokumentmaler", (p._asdict() for p in poster))
        return
    tabell(
        ("Navn", "Dokument", "Hvem som kan få det", "Varianter", "Språk", "Egen mal"),
        (
            (p.navn, p.tittel, p.hvem, ", ".join(p.varianter), ", ".join(p.sprak), "ja" if p.egen else "")
            for p in poster
        ),
    )


@kommando(app, "kopier")
def kopier_mal(
    ctx: typer.Context,
    navn: Annotated[
        str, typer.Argument(metavar="NAVN", help="Malen, for eksempel plan; stil gir stil.docx.")
    ],
    del_: Annotated[
        str | None, typer.Option("--del", metavar="DEL", help="Delen som skal endres, for eksempel om.")
    ] = None,
    maler: MalerValg = None,
) -> None:
    """Lag en egen mal som endrer én del av en innebygd mal. Resten kommer fra den innebygde.

    Er NAVN et eget dokument i dokumenter.yaml, blir det et ark å skrive i.

    Eksempel:
      ipkit dokumentmal kopier plan --maler maler
      ipkit dokumentmal kopier referat --del neste --maler maler
      ipkit dokumentmal kopier stil --maler maler
    """
    fil = kopier(navn, _egen_mappe(ctx, maler), del_)
    hvor = f" --maler {maler}" if maler else ""
    utfall(str(fil), f"Skrev {fil}. Endre den, og kjør: ipkit dokumentmal sjekk{hvor}")


@kommando(app, "sjekk")
def sjekk_alle(
    ctx: typer.Context,
    maler: MalerValg = None,
    innstillinger: InnstillingerValg = None,
    feilkode: Annotated[
        bool, typer.Option("--feilkode", help="Gi kode 10 når noe er funnet som ikke er feil.")
    ] = False,
) -> None:
    """Lag alle dokumenter med alle eksempler, og list hver feil i malene med fil og linje.

    Word og HTML av alle, PDF av ett eksempel. Med innstillingene i registeret; kan det ikke åpnes, med
    eksempelkommunens. Feil gir kode 9. Det som ikke er oversatt, og filer som ikke blir brukt, er
    ingen feil.

    Eksempel:
      ipkit dokumentmal sjekk
    """
    mapper = _mapper(ctx, maler)
    svar = sjekk(mapper, _innstillinger(ctx, innstillinger))
    if not svar.pdf:
        melding('PDF er ikke prøvd. Det krever en pakke til: pip install "ipkit[pdf]"')
    for funn in svar.funn:
        linje(str(funn))
    melding(f"Ingen feil i {'1 mal' if svar.antall == 1 else f'{svar.antall} maler'}.")
    if svar.funn and feilkode:
        raise typer.Exit(FUNN)


@kommando(app, "sprak")
def sprak(
    ctx: typer.Context,
    kode: Annotated[str, typer.Argument(metavar="SPRÅK", help="Språkets kode, for eksempel se eller en.")],
    maler: MalerValg = None,
) -> None:
    """Lag eller oppdater filen med alle tekstene i dokumentene, til å oversette.

    Det som er oversatt, blir stående. Det som ikke er oversatt, kommer på bokmål.

    Eksempel:
      ipkit dokumentmal sprak se --maler maler
    """
    ny = lag_sprakfil(kode, _egen_mappe(ctx, maler))
    hvor = f" --maler {maler}" if maler else ""
    tekster = "1 tekst" if ny.antall == 1 else f"{ny.antall} tekster"
    utfall(
        str(ny.fil),
        f"Skrev {ny.fil}: {tekster}, {ny.venter} venter på oversettelse. "
        f"Oversett det dere vil, og kjør: ipkit dokumentmal sjekk{hvor}",
    )


@kommando(app, "felter")
def felter(
    ctx: typer.Context,
    navn: Annotated[str, typer.Argument(metavar="NAVN", help="Dokumentet, for eksempel plan.")],
    maler: MalerValg = None,
    innstillinger: InnstillingerValg = None,
    json: JsonValg = False,
) -> None:
    """List det malen for et dokument kan skrive ut, med verdier fra et eksempel.

    «maal[].tekst» er teksten i hvert mål: {% for m in maal %}{{ m.tekst }}{% endfor %}.

    Eksempel:
      ipkit dokumentmal felter plan
      ipkit dokumentmal felter beslutning --innstillinger eksempler/kommune.yaml
    """
    funnet = malfelter(navn, _mapper(ctx, maler), _innstillinger(ctx, innstillinger))
    if json:
        skriv_json("felter", (f._asdict() for f in funnet))
        return
    tabell(
        ("Felt", "Slag", "Eksempel", "Kan mangle"),
        ((f.navn, f.slag, f.eksempel, "ja" if f.kan_mangle else "") for f in funnet),
    )


def _egen_mappe(ctx: typer.Context, valgt: str | None) -> Path:
    """Where something of the municipality's own is written: the folder chosen, or by the register."""
    if valgt is not None:
        return Path(valgt)
    sted = globale(ctx).sted
    if er_url(sted) or not Path(sted).exists():
        raise KommandolinjefeilError("Si hvilken mappe det skal i, for eksempel: --maler maler")
    return Path(sted).parent / "maler"


def _innstillinger(ctx: typer.Context, fil: str | None) -> Innstillinger | None:
    """Those of a file, or of the register as an export has them; None for those of the example. Says which.

    Whoever makes templates need not have the key to people's plans.
    """
    if fil is not None:
        funnet = innstillinger_i(Path(fil))
        melding(f"Med innstillingene i {fil}.")
        return funnet
    sted = globale(ctx).sted
    hvorfor = "det er ikke noe register her"
    if er_url(sted) or Path(sted).exists():
        try:
            with aapnet(ctx) as okt:
                funnet = okt.innstillinger
            melding("Med innstillingene i registeret.")
            return funnet
        except KommandolinjefeilError:
            raise
        except IpkitError as feil:
            hvorfor = f"registeret kan ikke åpnes ({feil.kode})"
    melding(f"Med innstillingene til en eksempelkommune: {hvorfor}. Deres egne: --innstillinger kommune.yaml")
    return None


def _mapper(ctx: typer.Context, valgt: str | None) -> tuple[Path, ...]:
    return kommunens_mapper(globale(ctx).sted, valgt)
