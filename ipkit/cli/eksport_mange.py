"""eksporter --alle and --utsending: many files in one command, and who was passed over."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import typer

from ipkit.actions.eksport_mange import Masse, Utfall, bestillinger, skriv_en
from ipkit.actions.eksport_utsending import Moteutsending, Sending, lag_for_en, mottakere, skriv_liste
from ipkit.cli.kontekst import aapnet, globale, nummer
from ipkit.cli.utskrift import med_fremdrift, melding, tabell, utfall
from ipkit.domain.ord import ord_for
from ipkit.errors import IpkitError, KommandolinjefeilError, SamtykkeError
from ipkit.paths import kommunens_mapper


class Mange(NamedTuple):
    """The options as typed."""

    alle: bool
    utsending: bool
    mappe: str | None
    endelse: str | None
    plan: str | None
    dokument: str | None
    mote: str | None
    mottaker: str | None
    variant: str | None
    overskriv: bool
    maler: str | None
    sprak: str | None = None


def skriv_mange(ctx: typer.Context, m: Mange) -> None:
    """The one of the two that is asked for. Raises KommandolinjefeilError."""
    if m.mappe is None:
        raise KommandolinjefeilError("Si hvilken mappe filene skal i, med --mappe.")
    if m.alle and m.utsending:
        raise KommandolinjefeilError("Velg én av --alle og --utsending.")
    mappe, endelse = Path(m.mappe), (m.endelse or "docx").lstrip(".").lower()
    malmapper = kommunens_mapper(globale(ctx).sted, m.maler)
    if m.alle:
        if m.mote is not None:
            raise KommandolinjefeilError("--mote hører til --utsending.")
        plan = None if m.plan is None else nummer(m.plan, "--plan")
        valg = m.dokument or "plan", endelse, m.mottaker, plan, m.variant, m.overskriv, malmapper, m.sprak
        skriv_alle(ctx, Masse(mappe, *valg))
        return
    if m.mote is None or m.plan is None or m.mottaker or m.dokument or m.variant:
        raise KommandolinjefeilError(
            "Skriv: ipkit eksporter --utsending --plan PLAN --mote MØTE --mappe MAPPE"
        )
    om = nummer(m.plan, "--plan"), nummer(m.mote, "--mote")
    send_ut(ctx, Moteutsending(*om, mappe, endelse, m.overskriv, malmapper, m.sprak))


def skriv_alle(ctx: typer.Context, masse: Masse) -> None:
    """One document of every plan. Raises typer.Exit with 5 where somebody had no consent."""
    skrevet = 0
    hoppet: list[Utfall] = []
    with aapnet(ctx) as okt:
        alle = bestillinger(okt, masse)
        for bestilling in med_fremdrift(alle, "Skriver"):
            gjort = skriv_en(okt, bestilling)
            if gjort.feil:
                hoppet.append(gjort)
            else:
                skrevet += 1
    utfall(str(skrevet), f"Skrev {_filer(skrevet)} i {masse.mappe}.")
    if hoppet:
        melding(f"{len(hoppet)} er hoppet over:")
    for u in hoppet:
        til = f", til {u.bestilling.mottaker}" if u.bestilling.mottaker else ""
        melding(f"  Plan {u.bestilling.plan}{til}: {u.feil}")
    _avslutt([u.feil for u in hoppet if u.feil])


def send_ut(ctx: typer.Context, u: Moteutsending) -> None:
    """Everything for one meeting. Raises typer.Exit with 5 where somebody had no consent."""
    sendinger: list[Sending] = []
    with aapnet(ctx) as okt:
        sendinger.extend(lag_for_en(okt, u, m) for m in med_fremdrift(mottakere(okt, u), "Skriver"))
        liste = skriv_liste(okt, u, sendinger)
    tabell(
        ("Mottaker", "Sendes som", "Filer"),
        ((s.mottaker.navn, ord_for("maate", s.mottaker.maate), ", ".join(s.filer)) for s in sendinger),
    )
    antall = sum(len(s.filer) for s in sendinger)
    melding(f"Skrev {_filer(antall)} og listen {liste.name} i {u.mappe}.")
    for s in sendinger:
        if s.feil:
            melding(f"Ikke til {s.mottaker.part or 'en som ikke er deltaker'}: {s.feil}")
    _avslutt([s.feil for s in sendinger if s.feil])


def _filer(antall: int) -> str:
    return "1 fil" if antall == 1 else f"{antall} filer"


def _avslutt(feil: Iterable[IpkitError]) -> None:
    """Exit 5 where consent said no to any, else the code of the first that was passed over."""
    koder = [f.exit_code for f in feil]
    if koder:
        raise typer.Exit(SamtykkeError.exit_code if SamtykkeError.exit_code in koder else koder[0])
