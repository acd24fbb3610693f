"""dokument: what has been issued, and each of them again."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ipkit.actions.dokument import dokumentliste, feilregistrer, kontroller_fil, skriv_ut, vis_dokument
from ipkit.cli.eksportvalg import OverskrivValg
from ipkit.cli.felles import JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.hjelp import Gruppe
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.utskrift import FUNN, linje, melding, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.felt import Felt, tolk
from ipkit.domain.part import kopinummer
from ipkit.domain.plan import Plan
from ipkit.errors import KommandolinjefeilError

if TYPE_CHECKING:
    from ipkit.actions.sendepassord import Passord
    from ipkit.domain.gjengivelse import Utstedt
    from ipkit.storage.okt import Okt


NrArg = Annotated[str, typer.Argument(metavar="NR", help="Dokumentets nummer; det står i bunnteksten.")]
SkrivUtValg = Annotated[
    str | None,
    typer.Option(
        "--skriv-ut",
        metavar="FIL",
        help="Skriv dokumentet til en fil, byte for byte. Uten FIL får den et navn.",
    ),
]
KopiTilValg = Annotated[
    str | None,
    typer.Option(
        "--mottaker",
        metavar="HVEM",
        help="Hvem kopien er til: planeier eller koordinator. Ellers den dokumentet ble laget til, "
        "og da kontrolleres samtykket på nytt.",
    ),
]
KontrollerValg = Annotated[
    str | None,
    typer.Option(
        "--kontroller", metavar="FIL", help="Si om filen er dokumentet, uendret. Kode 10 når den er endret."
    ),
]
FeilregistrertValg = Annotated[
    bool, typer.Option("--feilregistrert", help="Merk dokumentet som feil. Det blir ikke slettet.")
]
GrunnValg = Annotated[
    str | None, typer.Option("--grunn", metavar="TEKST", help="Hvorfor det er feilregistrert.")
]


class Nummergruppe(Gruppe):
    """`ipkit dokument 17` is `ipkit dokument vis 17`; `--skriv-ut` alone writes in the folder one is in."""

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        if args and args[0].isdigit():
            args = ["vis", *args]
        for n, ord_ in enumerate(args):
            if ord_ == "--skriv-ut" and "".join(args[n + 1 : n + 2])[:1] in ("", "-"):
                args = [*args[: n + 1], ".", *args[n + 1 :]]
        return super().parse_args(ctx, args)


app = gruppe("dokument", "Dokumentene som er utstedt, slik de var.", Nummergruppe)
_GRUNN = Felt("grunn", "Hvorfor det er feilregistrert", "fritekst", (), True, True)


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List dokumentene som er utstedt fra en plan, i rekkefølge.

    Eksempel:
      ipkit dokument liste 1
      ipkit dokument liste 1 --json
    """
    with aapnet(ctx) as okt:
        funnet, utstedte = dokumentliste(okt, plannummer(okt, plan))
    if json:
        skriv_json("dokumenter", (d._asdict() for d in utstedte))
        return
    tabell(
        ("Nr.", "Dato", "Dokument", "Format", "Til", "Versjon", "Merket"),
        ((d.nummer, d.dato, _navn(d), d.format, _mottaker(funnet, d), d.utgave, _merke(d)) for d in utstedte),
    )


@kommando(app, "vis")
@kan_krypteres
def vis(
    ctx: typer.Context,
    nr: NrArg,
    vern: Vern,
    til_fil: SkrivUtValg = None,
    mottaker: KopiTilValg = None,
    kontroller: KontrollerValg = None,
    feilregistrert: FeilregistrertValg = False,
    grunn: GrunnValg = None,
    overskriv: OverskrivValg = False,
) -> None:
    """Vis ett utstedt dokument, skriv det ut på nytt, eller kontroller en fil mot det.

    Nummeret kan skrives rett etter «dokument»: ipkit dokument 17. Den som har trukket samtykket,
    får ikke dokumentet på nytt.

    Eksempel:
      ipkit dokument vis 1
      ipkit dokument vis 1 --skriv-ut kopi.docx --mottaker koordinator
      ipkit dokument vis 1 --skriv-ut
      ipkit dokument vis 1 --kontroller kopi.docx
      ipkit dokument vis 1 --feilregistrert --grunn "Gikk til feil adresse"
    """
    n = nummer(nr, "NR")
    if sum((til_fil is not None, kontroller is not None, feilregistrert)) > 1:
        raise KommandolinjefeilError("Velg én av --skriv-ut, --kontroller og --feilregistrert.")
    if til_fil is not None:
        with aapnet(ctx) as okt:
            _skriv_ut(okt, n, Path(til_fil), mottaker, overskriv, vern.passord())
    elif mottaker is not None or vern.valgt:
        raise KommandolinjefeilError("--mottaker, --passord og --passordfil hører til --skriv-ut FIL.")
    elif kontroller is not None:
        _kontroller(ctx, n, Path(kontroller))
    elif feilregistrert:
        _merk(ctx, n, grunn)
    else:
        _vis(ctx, n)


def _skriv_ut(
    okt: "Okt", n: int, fil: Path, mottaker: str | None, overskriv: bool, passord: "Passord | None"
) -> None:
    d, utfil = skriv_ut(okt, n, fil, mottaker=mottaker, overskriv=overskriv, passord=passord)
    utfall(str(utfil), f"Skrev {utfil}: dokument nr. {n} slik det ble utstedt {kort(d.dato)}.")
    if d.feilregistrert:
        melding(f"Dokumentet er merket som feilregistrert {kort(d.feilregistrert)}.")


def _kontroller(ctx: typer.Context, n: int, fil: Path) -> None:
    with aapnet(ctx) as okt:
        svar = kontroller_fil(okt, n, fil)
    if svar.uendret:
        utfall("uendret", f"{fil} er dokument nr. {n}, uendret siden {kort(svar.dokument.dato)}.")
        return
    utfall("endret", f"{fil} er ikke dokument nr. {n} slik det ble utstedt {kort(svar.dokument.dato)}.")
    raise typer.Exit(FUNN)


def _merk(ctx: typer.Context, n: int, grunn: str | None) -> None:
    if grunn is None and i_terminal():
        grunn = spor_tekst(f"{_GRUNN.ledetekst} (for den som ser etter senere)")
    with aapnet(ctx) as okt:
        feilregistrer(okt, n, tolk(_GRUNN, grunn) if grunn else None)
    utfall(str(n), f"Dokument nr. {n} er merket som feilregistrert. Det er ikke slettet.")


def _vis(ctx: typer.Context, n: int) -> None:
    with aapnet(ctx) as okt:
        plan, d = vis_dokument(okt, n)
    rader = (
        ("Dokument", f"nr. {d.nummer}, {_navn(d)} (.{d.format})"),
        ("Plan", f"{d.plan}, versjon {d.utgave}"),
        ("Utstedt", f"{kort(d.dato)} til {_mottaker(plan, d)}"),
        ("Språk", d.sprak),
        ("Sjekksum", f"sha256 {d.sha256}"),
        *((("Merket", _merke(d)),) if d.feilregistrert else ()),
    )
    for navn, verdi in rader:
        linje(f"{navn}: {verdi}")


def _navn(d: "Utstedt") -> str:
    om = f" fra møte {d.mote}" if d.mote else f" {d.element}" if d.element else ""
    variant = f" ({d.variant})" if d.variant != "utfyllende" else ""
    return f"{d.dokument}{om}{variant}"


def _mottaker(plan: Plan, d: "Utstedt") -> str:
    """The recipient as people say it: a number with its name."""
    navn = next((p.betegnelse for p in plan.deltaker if str(p.nummer) == d.mottaker), None)
    utenfor = next((u.navn for u in plan.utsending if u.nummer == kopinummer(d.mottaker)), None)
    if utenfor:
        return f"{d.mottaker} ({utenfor})"
    return f"deltaker {d.mottaker} ({navn})" if navn else d.mottaker


def _merke(d: "Utstedt") -> str:
    return f"feilregistrert {kort(d.feilregistrert)}" if d.feilregistrert else ""
