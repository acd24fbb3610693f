"""sak start, uten-plan, vis, liste: from the case to the plan, and how the case stands."""

from collections.abc import Iterator
from typing import Any

import typer

from ipkit.actions import sporsmaal
from ipkit.actions.sak import les_sak, liste_saker, start_plan, uten_plan
from ipkit.cli.felles import AntallValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import linje, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.elementer import BARN
from ipkit.domain.felt import felter
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan

app = gruppe("sak", "Saken.")
AVSNITT = {
    "henvendelse": "Henvendelse",
    "onske": "Ønsker planeier plan",
    "informasjon": "Informasjon",
    "vurdering": "Vurdering",
    "beslutning": "Beslutning",
    "klage": "Klage",
    "foresporsel": "Spørsmål",
}


@kommando(app, "start")
@svarkommando(sporsmaal.START)
def start(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Start planarbeidet: saken blir et utkast til plan, med samme nummer.

    Saken må være innvilget, om ikke kommunen er satt opp uten egen beslutning.

    Eksempel:
      ipkit sak start 2 --fra 2026-06-01 --til 2027-06-01 --koordinator "Ola Hansen"
          --koordinator-telefon "55 00 00 00"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        start_plan(okt, plan_nr, samle(sporsmaal.START, valg))
    utfall(
        str(plan_nr),
        f"Plan {plan_nr} er et utkast. Neste steg: ipkit samtykke registrer {plan_nr} --type plan",
    )


@kommando(app, "uten-plan")
@svarkommando(sporsmaal.UTEN_PLAN)
def bare_koordinator(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Koordinator, ansvarsgruppe eller begge deler, uten at det lages en plan.

    Eksempel:
      ipkit sak uten-plan 2 --koordinator "Ola Hansen" --ansvarsgruppe ja
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        uten_plan(okt, plan_nr, samle(sporsmaal.UTEN_PLAN, valg))
    utfall(str(plan_nr), f"Sak {plan_nr} er ført uten plan.")


@kommando(app, "vis")
def vis(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """Vis saken: henvendelser, ønsker, informasjon, vurdering, beslutninger, klager og spørsmål.

    Eksempel:
      ipkit sak vis 2
    """
    with aapnet(ctx) as okt:
        lest = les_sak(okt, plannummer(okt, plan))
    if json:
        skriv_json("sak", [_som_objekt(lest)])
        return
    for rad in _rader(lest):
        linje(rad)


@kommando(app, "liste")
def liste(ctx: typer.Context, antall: AntallValg = None, json: JsonValg = False) -> None:
    """List sakene som er åpne uten at det er laget en plan.

    Eksempel:
      ipkit sak liste
    """
    with aapnet(ctx) as okt:
        linjer = liste_saker(okt, heltall(antall, "--antall", minst=1))
    if json:
        skriv_json("saker", (rad._asdict() for rad in linjer))
        return
    rader = (
        (s.plan, s.navn, s.fodselsdato, ord_for("status", s.status), s.mottatt, s.koordinator) for s in linjer
    )
    tabell(("Sak", "Planeier", "Født", "Status", "Mottatt", "Koordinator"), rader)


def _som_objekt(plan: Plan) -> dict[str, Any]:
    innhold = {
        slag.navn: [
            {"nummer": e.nummer, **{f: getattr(e, f) for f in felter(slag.type)}}
            for e in getattr(plan, slag.navn)
        ]
        for slag in BARN
        if slag.navn in AVSNITT
    }
    return {"plan": plan.hode.nummer, "status": plan.hode.status, **innhold}


def _rader(plan: Plan) -> Iterator[str]:
    yield f"Sak {plan.hode.nummer}: {plan.planeier.navn}, født {kort(plan.planeier.fodselsdato)}"
    yield f"Status: {ord_for('status', plan.hode.status)}"
    for slag in BARN:
        for e in getattr(plan, slag.navn) if slag.navn in AVSNITT else ():
            yield ""
            yield f"{AVSNITT[slag.navn]} {e.nummer}"
            yield from (f"  {rad}" for rad in _svar(e, slag.type))


def _svar(element: Any, cls: type[Any]) -> Iterator[str]:
    for f in felter(cls).values():
        verdi = getattr(element, f.navn)
        if verdi in (None, ()):
            continue
        if f.slag == "dato":
            tekst = kort(verdi)
        elif f.slag == "liste":
            tekst = ", ".join(ord_for(f.navn, kode) for kode in verdi)
        else:
            tekst = ord_for(f.navn, verdi) if f.slag == "kode" else str(verdi)
        yield f"{f.ledetekst}: {tekst}"
