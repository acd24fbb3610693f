"""The papers of a meeting as files: one for the koordinator, or one for each who is to have it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksport_utsending import Motedokument, Moteutsending, lag_for_en, mottakere, skriv_liste
from ipkit.actions.eksportvalg import kontroller_valg
from ipkit.actions.filer import kontroller_utfil, lag_mappe
from ipkit.cli.kontekst import globale
from ipkit.cli.paaminnelser import minn_om_grenser
from ipkit.cli.utskrift import melding
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
    eksporter(okt, Eksport(fil=fil, plan=plan, dokument="referat", mote=mote, malmapper=_mapper(ctx)))
    return f"Skrev {fil}, arbeidskopi."


def skriv_til_alle(
    ctx: typer.Context, okt: "Okt", plan: int, mote: int, dokument: Motedokument, mappe: str
) -> str:
    """All that is sent, and the list, as `eksporter --utsending`. Returns what to tell."""
    u = Moteutsending(plan, mote, Path(mappe), dokument, malmapper=_mapper(ctx))
    sendinger = [lag_for_en(okt, u, m) for m in mottakere(okt, u)]
    liste = skriv_liste(okt, u, sendinger)
    if dokument == "innkalling":  # what is sent says so by itself for minutes
        minn_om_grenser((plan, s.mottaker.part or "") for s in sendinger if s.grense)
    for s in sendinger:
        if s.feil:
            melding(f"Ikke til {s.mottaker.part or 'en som ikke er deltaker'}: {s.feil}")
    antall = sum(len(s.filer) for s in sendinger)
    return f"Skrev {antall} {'fil' if antall == 1 else 'filer'} og listen {liste.name} i {mappe}."


def _mapper(ctx: typer.Context) -> Sequence[Path]:
    return kommunens_mapper(globale(ctx).sted, None)
