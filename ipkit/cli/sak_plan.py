"""sak start, uten-plan, vis, liste: from the case to the plan, and how the case stands."""

from collections.abc import Iterator
from typing import Any

import typer

from ipkit.actions import sporsmaal
from ipkit.actions.lesing import neste_i_utkast
from ipkit.actions.sak import Lestsak, Ventendesak, les_sak, liste_saker, start_plan, uten_plan
from ipkit.cli.felles import AntallValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, heltall, plannummer
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import linje, melding, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.elementer import BARN
from ipkit.domain.felt import felter
from ipkit.domain.kommuneord import kommunens_sporsmaal
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.paths import kommunens_mapper

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
        svar = samle(sporsmaal.START, valg)
        start_plan(okt, plan_nr, svar)
        neste = neste_i_utkast(okt, plan_nr)
    utfall(str(plan_nr), f"Plan {plan_nr} er et utkast. Neste steg: {neste}")
    if not svar.get("koordinator"):
        melding(f"Er det ingen koordinator ennå: ipkit koordinator ny {plan_nr}")


@kommando(app, "uten-plan")
@svarkommando(sporsmaal.UTEN_PLAN)
def bare_koordinator(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Koordinator, ansvarsgruppe eller begge deler, uten at det lages en plan.

    Eksempel:
      ipkit sak uten-plan 2 --koordinator "Ola Hansen" --ansvarsgruppe ja
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        uten_plan(okt, plan_nr, samle(kommunens_sporsmaal(sporsmaal.UTEN_PLAN, okt.innstillinger), valg))
    utfall(str(plan_nr), f"Sak {plan_nr} er ført uten plan.")


@kommando(app, "vis")
def vis(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """Vis saken: henvendelser, ønsker, informasjon, vurdering, beslutninger, klager og spørsmål.

    Eksempel:
      ipkit sak vis 2
    """
    with aapnet(ctx) as okt:
        mapper = kommunens_mapper(globale(ctx).sted, None)
        lest = les_sak(okt, plannummer(okt, plan), mapper)
    if json:
        skriv_json("sak", [_som_objekt(lest.plan)])
        return
    for rad in _rader(lest):
        linje(rad)


@kommando(app, "liste")
def liste(ctx: typer.Context, antall: AntallValg = None, json: JsonValg = False) -> None:
    """List sakene som er åpne uten at det er laget en plan, med hvor lenge de har ventet og svarfristen.

    Eksempel:
      ipkit sak liste
    """
    with aapnet(ctx) as okt:
        linjer = liste_saker(okt, heltall(antall, "--antall", minst=1))
    if json:
        skriv_json("saker", map(_som_rad, linjer))
        return
    rader = (
        (*s[:3], ord_for("status", s.status), s.mottatt, ventet, frist, s.koordinator)
        for s, ventet, frist in linjer
    )
    tabell(
        ("Sak", "Planeier", "Født", "Status", "Mottatt", "Dager ventet", "Svarfrist", "Koordinator"),
        rader,
        "Ingen åpne saker. Registrer en henvendelse: ipkit sak ny",
    )


def _som_rad(sak: Ventendesak) -> dict[str, Any]:
    kjent = {n: v for n, v in sak.linje._asdict().items() if n != "ubesvart"}
    return {**kjent, "dager_ventet": sak.ventet, "svarfrist": sak.svarfrist}


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


def _rader(lest: Lestsak) -> Iterator[str]:
    plan = lest.plan
    yield f"Sak {plan.hode.nummer}: {plan.planeier.navn}, født {kort(plan.planeier.fodselsdato)}"
    yield f"Status: {ord_for('status', plan.hode.status)}"
    slagene = {slag.navn: slag for slag in BARN}
    for slag in (slagene[navn] for navn in AVSNITT):
        for e in getattr(plan, slag.navn):
            yield ""
            yield f"{AVSNITT[slag.navn]} {e.nummer}"
            if slag.navn == "beslutning":
                e = replace(e, rettsgrunnlag=lest.rettsgrunnlag[e.nummer])
            yield from (f"  {rad}" for rad in _svar(e, slag.type))
            if slag.navn == "beslutning":
                yield f"  Klage: {lest.klageveier[e.nummer]}"


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
            tekst = ord_for(f.navn, verdi) if f.koder else str(verdi)
        yield f"{f.ledetekst}: {tekst}"
