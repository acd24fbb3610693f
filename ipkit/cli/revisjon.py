"""revisjon ny, liste."""

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.revisjon import revider
from ipkit.actions.sporsmaal import REGELSVAR, REVISJON
from ipkit.actions.svarfil import REVISJON_SKJEMA
from ipkit.cli.felles import JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, heltall, plannummer
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import kodeord, skriv_json, tabell, utfall
from ipkit.domain.dato import kort

app = gruppe("revisjon", "Revisjon: planen gjennomgått og ført à jour, etter avtale med planeier.")

EndringValg = Annotated[
    str | None,
    typer.Option(
        "--endring", metavar="NUMMER", help="Den meldte endringen som er årsaken. Den blir fulgt opp."
    ),
]


@kommando(app, "ny")
@svarkommando(REVISJON, fra_fil=True)
def ny(
    ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None, endring: EndringValg = None
) -> None:
    """Registrer at planen er revidert, og når den skal revideres neste gang.

    Neste revisjon blir regnet ut når den ikke er avtalt. Selve endringene gjør du med mål, tiltak og
    endre-plan.

    Eksempel:
      ipkit revisjon ny 1 --dato 2026-05-20 --avtalt 2026-05-20 --endringer "Nytt tiltak i mål 1"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(REVISJON_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar = samle(
            REVISJON,
            valg,
            fra_fil=fil.svar,
            regelsvar=REGELSVAR["revisjon"],
            standard={"dato": okt.dagens, "avtalt": okt.dagens},
            uaktuelt=lambda navn, svar: (
                (endring is not None and navn in ("anledning", "aarsak")) or uten_aarsak(navn, svar)
            ),
        )
        svar = {"dato": okt.dagens, **svar}
        ny_ = revider(okt, plan_nr, svar, utgave=fil.utgave, endring=heltall(endring, "--endring", minst=1))
    neste = f" Neste revisjon senest {kort(ny_.neste)}." if ny_.neste else ""
    utfall(str(ny_.nummer), f"Revisjon {ny_.nummer} av plan {plan_nr} er registrert.{neste}")


def uten_aarsak(navn: str, svar: Mapping[str, Any]) -> bool:
    """An ordinary evaluation or revision needs no cause (rule 92)."""
    return navn == "aarsak" and (svar.get("anledning") or "ordinaer") == "ordinaer"


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List revisjonene av planen.

    Eksempel:
      ipkit revisjon liste 1
    """
    felt = ("nummer", "dato", "anledning", "aarsak", "endringer", "avtalt", "neste")
    with aapnet(ctx) as okt:
        alle = hele_planen(okt, plannummer(okt, plan), "revisjon liste").revisjon
    rader = [{n: getattr(r, n) for n in felt} for r in alle]
    if json:
        skriv_json("revisjoner", rader)
        return
    for rad in rader:
        rad["anledning"] = kodeord("anledning", rad["anledning"])
    tabell(
        ("Nr", "Dato", "Anledning", "Årsak", "Hva som ble endret", "Avtalt", "Neste"),
        (tuple(r.values()) for r in rader),
    )
