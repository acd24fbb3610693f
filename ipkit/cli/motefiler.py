"""The papers of a meeting as files: one for the koordinator, or one for each who is to have it."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksportvalg import kontroller_valg
from ipkit.actions.filer import kontroller_utfil, lag_mappe
from ipkit.actions.referat import mottakere
from ipkit.cli.kontekst import globale
from ipkit.paths import kommunens_mapper

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt


def kontroller(okt: "Okt", fil: str | None, mappe: str | None, plan: int, mote: int) -> None:
    """Raises where the files could not be written, before anything is recorded; makes the folder."""
    if fil is not None:
        bestilling = Eksport(fil=Path(fil), plan=plan, dokument="referat", mote=mote)
        kontroller_valg(bestilling)
        kontroller_utfil(okt, bestilling.fil, overskriv=False)
    if mappe is not None:
        lag_mappe(Path(mappe))


def skriv_referatet(ctx: typer.Context, okt: "Okt", plan: int, mote: int, fil: Path) -> str:
    """A working copy of the minutes. Returns what to tell."""
    _skriv(ctx, okt, Eksport(fil=fil, plan=plan, dokument="referat", mote=mote))
    return f"Skrev {fil}, arbeidskopi."


def skriv_til_alle(ctx: typer.Context, okt: "Okt", plan: int, mote: int, dokument: str, mappe: str) -> str:
    """An issued copy for each part on the distribution list who may have it. Returns what to tell."""
    parter = mottakere(okt, plan, mote, dokument)
    for part in parter:
        fil = Path(mappe) / f"{dokument}-{plan}-{mote}-{part}.docx"
        _skriv(ctx, okt, Eksport(fil=fil, plan=plan, dokument=dokument, mote=mote, mottaker=part))
    return f"Skrev {len(parter)} filer i {mappe}."


def _skriv(ctx: typer.Context, okt: "Okt", bestilling: Eksport) -> None:
    from dataclasses import replace

    eksporter(okt, replace(bestilling, malmapper=kommunens_mapper(globale(ctx).sted, None)))
