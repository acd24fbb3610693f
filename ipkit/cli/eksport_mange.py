"""eksporter --alle and --utsending: many files in one command, and who was passed over."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer

from ipkit.actions.eksport_mange import Masse, Utfall, bestillinger, skriv_bestillinger
from ipkit.actions.eksport_utsending import Moteutsending, send_ut
from ipkit.cli.eksportvalg import Valg
from ipkit.cli.kontekst import aapnet, globale, laas_opp, nummer
from ipkit.cli.paaminnelser import minn_om_grenser
from ipkit.cli.passordvalg import BREV_UKRYPTERT, Vern
from ipkit.cli.utskrift import med_fremdrift, melding, tabell, utfall
from ipkit.domain.ord import ord_for
from ipkit.errors import IpkitError, KommandolinjefeilError, SamtykkeError
from ipkit.paths import kommunens_mapper


def skriv_mange(ctx: typer.Context, v: Valg, vern: Vern) -> None:
    """The one of the two that is asked for. Raises KommandolinjefeilError."""
    if v.fil is not None or v.versjon is not None or v.sakens_nummer is not None:
        raise KommandolinjefeilError("FIL, --versjon og --nummer brukes ikke med --alle og --utsending.")
    if v.mappe is None:
        raise KommandolinjefeilError("Si hvilken mappe filene skal i, med --mappe.")
    if v.alle and v.utsending:
        raise KommandolinjefeilError("Velg én av --alle og --utsending.")
    maate: dict[str, Any] = {
        "mappe": Path(v.mappe),
        "format": (v.endelse or "docx").lstrip(".").lower(),
        "overskriv": v.overskriv,
        "malmapper": kommunens_mapper(globale(ctx).sted, v.maler),
        "storskrift": v.storskrift,
        "sprak": v.sprak,
    }
    if vern.valgt:
        laas_opp(globale(ctx).sted)  # the register's own passphrase comes first on standard input
        maate["passord"] = vern.passord()
    if v.alle:
        skriv_alle(ctx, _masse(v, maate))
    else:
        skriv_utsending(ctx, _moteutsending(v, maate))


def _masse(v: Valg, maate: dict[str, Any]) -> Masse:
    if v.mote is not None:
        raise KommandolinjefeilError("--mote hører til --utsending.")
    plan = None if v.plan is None else nummer(v.plan, "--plan")
    return Masse(dokument=v.dokument or "plan", mottaker=v.mottaker, plan=plan, variant=v.variant, **maate)


def _moteutsending(v: Valg, maate: dict[str, Any]) -> Moteutsending:
    if v.mote is None or v.plan is None or v.mottaker or v.dokument or v.variant:
        raise KommandolinjefeilError(
            "Skriv: ipkit eksporter --utsending --plan PLAN --mote MØTE --mappe MAPPE"
        )
    return Moteutsending(plan=nummer(v.plan, "--plan"), mote=nummer(v.mote, "--mote"), **maate)


def skriv_alle(ctx: typer.Context, masse: Masse) -> None:
    """One document of every plan. Raises typer.Exit with 5 where somebody had no consent."""
    skrevet: list[Utfall] = []
    hoppet: list[Utfall] = []
    with aapnet(ctx) as okt:
        alle = bestillinger(okt, masse)
        for gjort in med_fremdrift(skriv_bestillinger(okt, alle), "Skriver", len(alle)):
            (hoppet if gjort.feil else skrevet).append(gjort)
    utfall(str(len(skrevet)), f"Skrev {_filer(len(skrevet))} i {masse.mappe}.")
    if hoppet:
        melding(f"{len(hoppet)} er hoppet over:")
    for u in hoppet:
        til = f", til {u.bestilling.mottaker}" if u.bestilling.mottaker else ""
        melding(f"  Plan {u.bestilling.plan}{til}: {u.feil}")
    minn_om_grenser((u.bestilling.plan, u.bestilling.mottaker or "") for u in skrevet if u.grense)
    _avslutt([u.feil for u in hoppet if u.feil])


def skriv_utsending(ctx: typer.Context, u: Moteutsending) -> None:
    """Everything for one meeting. Raises typer.Exit with 5 where somebody had no consent."""
    with aapnet(ctx) as okt:
        sendinger, liste = send_ut(okt, u)
    tabell(
        ("Mottaker", "Sendes som", "Filer"),
        ((s.mottaker.navn, ord_for("maate", s.mottaker.maate), ", ".join(s.filer)) for s in sendinger),
    )
    antall = sum(len(s.filer) for s in sendinger)
    melding(f"Skrev {_filer(antall)} og listen {liste.name} i {u.mappe}.")
    if u.passord:
        melding(BREV_UKRYPTERT)
    minn_om_grenser((u.plan, s.mottaker.part or "") for s in sendinger if s.grense)
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
