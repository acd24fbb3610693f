"""mote innkall."""

from typing import TYPE_CHECKING, Annotated

import typer

from ipkit.actions.mote import kall_inn
from ipkit.cli.felles import FastPlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.mote import DatoValg, MoteArg
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.moteregler import for_kort_varsel
from ipkit.domain.utsendingsregler import med_epost

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt

app = gruppe("mote", "Møter og referater.")
EPOST = "E-post må brukes med forsiktighet. Avklar med planeier, og send ikke opplysninger ukryptert."


@kommando(app, "innkall")
def innkall(
    ctx: typer.Context,
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
        _kontroller(okt, mappe, plan_nr, n)
        innkalt = kall_inn(okt, plan_nr, n, dato(dato_, "--dato"))
        dag, innst = innkalt.mote.innkalt or okt.dagens, okt.innstillinger
        skrevet = _skriv_innkallinger(ctx, okt, plan_nr, n, mappe)
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


def _kontroller(okt: "Okt", mappe: str | None, plan: int, mote: int) -> None:
    if mappe is not None:
        from ipkit.cli.motefiler import kontroller

        kontroller(okt, None, mappe, plan, mote)


def _skriv_innkallinger(ctx: typer.Context, okt: "Okt", plan: int, mote: int, mappe: str | None) -> str:
    if mappe is None:
        return ""
    # Imported here: only who writes files pays for it.
    from ipkit.cli.motefiler import skriv_til_alle

    return skriv_til_alle(ctx, okt, plan, mote, "innkalling", mappe)
