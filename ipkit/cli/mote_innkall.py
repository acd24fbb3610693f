"""mote innkall."""

from typing import TYPE_CHECKING, Annotated

import typer

from ipkit.actions.mote import kall_inn
from ipkit.cli.felles import DatoValg, FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.mote import MoteArg
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.moteregler import for_kort_varsel
from ipkit.domain.utsendingsregler import med_epost

if TYPE_CHECKING:
    from ipkit.cli.motefiler import Motefiler
    from ipkit.storage.okt import Okt

app = gruppe("mote", "Møter og referater.")
EPOST = "E-post må brukes med forsiktighet. Avklar med planeier, og send ikke opplysninger ukryptert."


@kommando(app, "innkall")
@kan_krypteres
def innkall(
    ctx: typer.Context,
    vern: Vern,
    plan: FastPlanArg,
    mote: MoteArg,
    dato_: DatoValg = None,
    mappe: Annotated[
        str | None,
        typer.Option("--mappe", metavar="MAPPE", help="Skriv innkallingen til hver mottaker i denne mappen."),
    ] = None,
) -> None:
    """Kall inn til et møte. Sakslisten blir ført à jour, og mottakerne blir ført opp.

    Bare de som er innenfor samtykket, eller som planeier har sagt ja til på dette møtet, blir innkalt.

    Eksempel:
      ipkit møte innkall 1 1 --dato 2026-03-20 --mappe .
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        filer = motefiler(ctx, okt, vern, plan_nr, n, mappe=mappe)
        innkalt = kall_inn(okt, plan_nr, n, dato(dato_, "--dato"))
        dag, innst = innkalt.mote.innkalt or okt.dagens, okt.innstillinger
        skrevet = filer and filer.skriv_etterpaa(
            f"Møte {n} er innkalt", f"ipkit mote innkall {plan_nr} {n} --mappe {mappe}", "innkalling"
        )
    utfall(
        str(n),
        f"Møte {n} er innkalt, {len(innkalt.utsendinger)} mottakere. "
        + (skrevet or f"Lag innkallingene: ipkit eksporter innkalling.docx --plan {plan_nr} --mote {n}"),
    )
    if innkalt.mote.klarert is None:
        melding(
            "Deltakerne er ikke avklart med planeier. Gjør det, og skriv datoen: "
            f"ipkit mote endre {plan_nr} {n} --klarert ÅÅÅÅ-MM-DD"
        )
    if for_kort_varsel(innkalt.mote, dag, innst):
        melding(f"Det er under {innst.mote_varsel_dager} dager til møtet. Innkall i god tid.")
    if med_epost(innkalt.utsendinger):
        melding(EPOST)


def motefiler(
    ctx: typer.Context,
    okt: "Okt",
    vern: Vern,
    plan: int,
    mote: int,
    *,
    fil: str | None = None,
    mappe: str | None = None,
) -> "Motefiler | None":
    """What is to be written of a meeting, looked at before anything is recorded; None where nothing is."""
    if fil is None and mappe is None:
        vern.til_mappe(None, "--mappe")
        return None
    # Imported here: only who writes files pays for it.
    from ipkit.cli.motefiler import Motefiler

    return Motefiler(ctx, okt, vern, plan, mote, fil=fil, mappe=mappe)
