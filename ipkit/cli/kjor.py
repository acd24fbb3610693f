"""kjor: many commands from a file in one process, the start-up paid once."""

import shlex
from typing import Annotated

import typer

from ipkit.cli.felles import gruppe, kommando
from ipkit.cli.inndata import les_inndata
from ipkit.cli.kommandoer import kommandonavn
from ipkit.cli.kontekst import globale, laas_opp
from ipkit.cli.main import kjor as kjor_linje
from ipkit.cli.utskrift import melding
from ipkit.errors import KommandolinjefeilError

app = gruppe("kjor", "Mange kommandoer.")


@kommando(app, "kjor")
def kjor(
    ctx: typer.Context,
    fil: Annotated[str, typer.Argument(metavar="FIL", help="Én kommando på hver linje; - er standard inn.")],
    fortsett: Annotated[bool, typer.Option("--fortsett", help="Ikke stopp ved første feil.")] = False,
) -> None:
    """Kjør kommandoene i en fil, som om hver sto etter «ipkit».

    Én kommando på hver linje. Tomme linjer og # blir hoppet over.
    Stopper ved første feil og gir dens kode, og alltid ved Ctrl-C. Det som alt er gjort, er lagret.

    Eksempel:
      ipkit kjør morgen.txt --fortsett
    """
    laas_opp(globale(ctx).sted)  # the passphrase stands before the commands on standard input
    tekst = _tekst(les_inndata(fil), fil)
    feil = 0
    for nr, linje in enumerate(tekst.splitlines(), start=1):
        kode = _kjor(ctx, linje) if _er_kommando(linje) else 0
        if kode:
            melding(f"Linje {nr} ga kode {kode}.")
            feil = feil or kode
            if not fortsett:
                break
    if feil:
        raise typer.Exit(feil)


def _kjor(ctx: typer.Context, linje: str) -> int:
    """One line; what cannot be read as a command is a fault of that line alone."""
    ord_ = _ord(linje)
    if ord_ is None:
        melding("IP-K01: Linjen har et anførselstegn som ikke er lukket.")
        return KommandolinjefeilError.exit_code
    if ord_ and kommandonavn(ord_[0]) == "kjor":
        melding("IP-K01: En fil med kommandoer kan ikke kjøre en fil med kommandoer.")
        return KommandolinjefeilError.exit_code
    return kjor_linje(ord_, _globale_valg(ctx), i_fil=True)


def _tekst(data: bytes, fil: str) -> str:
    # PowerShell 5 redirects as UTF-16 with a byte order mark.
    koding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(koding)
    except UnicodeDecodeError:
        raise KommandolinjefeilError(f"{fil} er ikke en tekstfil i UTF-8.") from None


def _er_kommando(linje: str) -> bool:
    return bool(linje.strip()) and not linje.lstrip().startswith("#")


def _ord(linje: str) -> list[str] | None:
    """The words of a line; None where a quotation mark is not closed."""
    deler = shlex.shlex(linje, posix=True, punctuation_chars=False)
    deler.whitespace_split, deler.commenters = True, ""
    deler.escape = ""  # a backslash is a part of a path on Windows, and nothing else anywhere
    try:
        ord_ = list(deler)
    except ValueError:
        return None
    return ord_[1:] if ord_[:1] == ["ipkit"] else ord_


def _globale_valg(ctx: typer.Context) -> list[str]:
    valg = globale(ctx)
    par = (
        ("--register", valg.register),
        ("--dagens-dato", valg.dagens_dato),
        ("--utfort-av", valg.utfort_av),
    )
    gitt = [ord_ for navn, verdi in par if verdi for ord_ in (navn, verdi)]
    return [*gitt, *(["--uten-logg"] if valg.uten_logg else [])]
