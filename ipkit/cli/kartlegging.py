"""kartlegging skriv, vis."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from ipkit.actions.kartlegging import (
    kartleggingsskjema,
    les_kartleggingsfil,
    skriv_kartlegging,
    vis_kartlegging,
)
from ipkit.actions.sporsmaal import KARTLEGGING, KARTLEGGINGSOMRAADE
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import lever
from ipkit.cli.inndata import les_inndata
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.sporring import bekreft, i_terminal, spor_alle
from ipkit.cli.svar import Filvalg, Valg, svarkommando, tolk_valg
from ipkit.cli.utskrift import linje, skriv_json, utfall
from ipkit.domain.dato import kort
from ipkit.domain.felt import felter, kodeform
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.errors import KommandolinjefeilError

app = gruppe("kartlegging", "Kartlegging av behov. Bare for planeier og plankoordinator.")


@kommando(app, "skriv")
@svarkommando({**KARTLEGGING, **KARTLEGGINGSOMRAADE}, fra_fil=True)
def skriv(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: FastPlanArg,
    livsomraade: Annotated[
        str | None, typer.Argument(metavar="LIVSOMRÅDE", help="Koden for livsområdet, for eksempel bolig.")
    ] = None,
) -> None:
    """Skriv kartleggingen, for ett livsområde eller for hele planen.

    Kartleggingen er forarbeid. Den blir aldri med i planen, i referater eller i filer til andre.

    Eksempel:
      ipkit kartlegging skriv 1 bolig --ressurser "Lager middag selv" --onsker "Egen leilighet"
          --folges-opp ja
    """
    plan_nr = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        if filvalg.skjelett:
            lever(kartleggingsskjema(okt, plan_nr), filvalg.ut)
            return
        svar, omraader, utgave = _fra_fil(okt, plan_nr, filvalg.fra_fil)
        svar = {**svar, **tolk_valg(KARTLEGGING, _utvalg(valg, KARTLEGGING))}
        om = tolk_valg(KARTLEGGINGSOMRAADE, _utvalg(valg, KARTLEGGINGSOMRAADE))
        if om and livsomraade is None:
            raise KommandolinjefeilError("Skriv hvilket livsområde det gjelder, for eksempel: bolig")
        if livsomraade is not None:
            kode = kodeform(livsomraade)
            omraader = {**omraader, kode: {**omraader.get(kode, {}), **om}}
        if i_terminal() and filvalg.fra_fil is None and not (svar or om):
            svar, omraader = _spor(okt.innstillinger.livsomraader, livsomraade)
        skriv_kartlegging(okt, plan_nr, svar, omraader, utgave=utgave)
    utfall(
        str(plan_nr), f"Kartleggingen i plan {plan_nr} er skrevet. Se den: ipkit kartlegging vis {plan_nr}"
    )


@kommando(app, "vis")
def vis(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """Vis kartleggingen på skjermen. Lesingen står i loggen.

    Eksempel:
      ipkit kartlegging vis 1
    """
    with aapnet(ctx) as okt:
        kartlegging = vis_kartlegging(okt, plannummer(okt, plan))
        livsomraader = okt.innstillinger.livsomraader
    if json:
        skriv_json("kartlegging", [_som_objekt(kartlegging)])
        return
    for rad in _rader(kartlegging, livsomraader):
        linje(rad)


def _utvalg(valg: Valg, sporsmaal: Any) -> Valg:
    return Valg({n: valg[n] for n in sporsmaal})


def _fra_fil(okt: Any, plan: int, fil: str | None) -> tuple[dict[str, Any], dict[str, Any], int | None]:
    if fil is None:
        return {}, {}, None
    data = les_inndata(fil)
    svar, omraader, utgave = les_kartleggingsfil(okt, plan, data, fil)
    return dict(svar), dict(omraader), utgave


def _spor(livsomraader: dict[str, str], bare: str | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Ask for one life area, or for the whole: area by area, and only those that are wanted."""
    ingen = frozenset[str]()
    if bare is not None:
        return {}, {kodeform(bare): spor_alle(KARTLEGGINGSOMRAADE, {}, ingen, lambda *_: False)}
    svar = spor_alle(KARTLEGGING, {}, ingen, lambda *_: False)
    omraader = {}
    for kode, navn in livsomraader.items():
        if bekreft(f"Skal {navn.lower()} kartlegges?"):
            omraader[kode] = spor_alle(KARTLEGGINGSOMRAADE, {}, ingen, lambda *_: False)
    return svar, omraader


def _som_objekt(k: Kartlegging) -> dict[str, Any]:
    hode = {f: getattr(k, f) for f in felter(Kartlegging)}
    omraader = [{f: getattr(o, f) for f in felter(Kartleggingsomraade)} for o in k.omraader]
    return {"plan": k.plan, **hode, "omraader": omraader}


def _rader(k: Kartlegging, livsomraader: dict[str, str]) -> Iterator[str]:
    if k.version == 0:
        yield f"Plan {k.plan} har ingen kartlegging ennå. Skriv den: ipkit kartlegging skriv {k.plan}"
        return
    yield f"Kartlegging i plan {k.plan}. Bare for planeier og plankoordinator."
    yield from _svar(k, Kartlegging, "")
    for om in k.omraader:
        yield ""
        yield livsomraader.get(om.livsomraade, om.livsomraade)
        yield from _svar(om, Kartleggingsomraade, "  ")


def _svar(verdi: Any, cls: type[Any], innrykk: str) -> Iterator[str]:
    for f in felter(cls).values():
        svar = getattr(verdi, f.navn)
        if svar is None or f.navn == "livsomraade":
            continue
        tekst = kort(svar) if f.slag == "dato" else ("ja" if svar else "nei") if f.slag == "ja_nei" else svar
        yield f"{innrykk}{f.ledetekst}: {tekst}"
