"""innsyn."""

from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.innsyn import lag_innsyn
from ipkit.cli.felles import PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, plannummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.utskrift import melding, utfall
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("innsyn", "Innsyn.")


@kommando(app, "innsyn")
@kan_krypteres
def innsyn(
    ctx: typer.Context,
    vern: Vern,
    plan: PlanArg = None,
    mappe: Annotated[
        str | None,
        typer.Option("--mappe", metavar="MAPPE", help="Mappen filene skrives i; den lages om den mangler."),
    ] = None,
    mottaker: Annotated[
        str | None,
        typer.Option(
            "--mottaker",
            metavar="HVEM",
            help="Nummeret til en foresatt eller verge for planeier. Ellers planeier.",
        ),
    ] = None,
) -> None:
    """Skriv alt som er registrert om planeier, og hvem som har sett det, til en mappe.

    Et dokument i klart språk, det samme som data, og kartleggingen til planeier selv. Også kladder.
    Det som forteller om andre, er holdt tilbake og talt.

    Eksempel:
      ipkit innsyn 1 --mappe innsyn-plan-1
      ipkit innsyn 1 --mappe innsyn-plan-1 --passordfil passord.txt
    """
    if mappe is None and i_terminal():
        mappe = spor_tekst("Mappe til innsynet (filene er bare for den som ber om det)", "innsyn")
    if not mappe:
        raise KommandolinjefeilError("Det mangler svar. Oppgi: --mappe")
    with aapnet(ctx) as okt:
        pakke = lag_innsyn(
            okt,
            plannummer(okt, plan),
            Path(mappe),
            mottaker=mottaker or "planeier",
            mapper=kommunens_mapper(globale(ctx).sted, None),
            passord=vern.passord(),
        )
    utfall(mappe, f"Skrev innsynet i {mappe}: {', '.join(pakke.filer)}.")
    if pakke.holdt_tilbake:
        tekster = "1 tekst" if pakke.holdt_tilbake == 1 else f"{pakke.holdt_tilbake} tekster"
        melding(f"Holdt tilbake: {tekster} som forteller om andre enn planeier. Det står i innsynet hvor.")
    if pakke.kladder:
        kladder = "1 kladd" if pakke.kladder == 1 else f"{pakke.kladder} kladder"
        melding(f"Med er også {kladder}: det noen har skrevet i en terminal og ikke ført ennå.")
    if pakke.utelatt:
        deler = "1 del" if pakke.utelatt == 1 else f"{pakke.utelatt} deler"
        melding(f"Ikke med: {deler} som mottakeren ikke skal se, for eksempel saken og det andre har fått.")
