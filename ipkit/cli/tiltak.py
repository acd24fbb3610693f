"""tiltak ny · endre · godkjenn · avvis · status · flytt · ordne · liste."""

import re
from typing import Annotated, Any

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.maal import (
    avvis_et_tiltak,
    endre_et_tiltak,
    flytt,
    godkjenn_et_tiltak,
    legg_til_eller_foresla_tiltak,
    ordne_tiltakene,
    sett_status_tiltak,
)
from ipkit.actions.sporsmaal import REGELSVAR, TILTAK, Sporsmaal, med_livsomraader
from ipkit.actions.svarfil import TILTAK_SKJEMA
from ipkit.cli.felles import AvtaltValg, FastPlanArg, GrunnValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.hjelp import Gruppe
from ipkit.cli.kommandoer import kommandonavn
from ipkit.cli.kontekst import aapnet, dato, nummer, plannummer
from ipkit.cli.maal import MaalArg, spor_om_rekkefolge
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import kodeord, skriv_json, tabell, trygg, utfall
from ipkit.domain.felt import kodeform
from ipkit.domain.moteendring import tiltaksnummer
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import tiltak_i_rekkefolge
from ipkit.errors import KommandolinjefeilError


class Tiltaksgruppe(Gruppe):
    """`tiltak status 1 1.2 …` is `tiltak status 1 1 2 …`: a measure is written as it is shown."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if len(args) > 2 and kommandonavn(args[0]) in ("endre", "status", "godkjenn", "avvis", "flytt"):
            args[2:3] = args[2].split(".") if re.fullmatch(r"\d+\.\d+", args[2]) else [args[2]]
        return super().parse_args(ctx, args)


app = gruppe(
    "tiltak",
    "Tiltak: hva som skal gjøres for å nå et mål, og hvem som har ansvaret.",
    slag=Tiltaksgruppe,
)
TiltakArg = Annotated[str, typer.Argument(metavar="TILTAK", help="Tiltakets nummer under målet.")]


@kommando(app, "ny")
@svarkommando(TILTAK, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: FastPlanArg, maal: MaalArg) -> None:
    """Legg til et tiltak under et mål, og skriv nummeret.

    Ansvarlig er planeier, koordinator, et deltakernummer, eller «tjeneste:Navnet på tjenesten».
    Er planen i verk, blir tiltaket et forslag til det er avtalt med planeier (--avtalt).

    Eksempel:
      ipkit tiltak ny 1 1 --tekst "Søke kommunal bolig" --ansvarlig koordinator --fra 2026-02-01
          --til 2026-06-01 --omfang "Én søknad" --hvordan "Sammen på kontoret"
    """
    plan_nr, m = nummer(plan, "PLAN"), nummer(maal, "MÅL")
    with aapnet(ctx) as okt:
        fil = les_eller_lag(TILTAK_SKJEMA, filvalg, okt=okt, plan=plan_nr, nummer=m)
        if fil is None:
            return
        if i_terminal():  # a goal that is not there is told before the questions, not after
            hele_planen(okt, plan_nr, "tiltak ny (spør)").finn_maal(m)
        spurt = med_livsomraader(TILTAK, okt.innstillinger.livsomraader)
        if i_terminal() and not valg["ansvarlig"]:
            spurt = _med_deltakerne(spurt, hele_planen(okt, plan_nr, "tiltak ny (vis)"))
        svar = samle(spurt, valg, fra_fil=fil.svar, paakrevd=("tekst",), regelsvar=REGELSVAR["tiltak"])
        tiltak = legg_til_eller_foresla_tiltak(okt, plan_nr, m, svar, utgave=fil.utgave)
    n = f"{m}.{tiltak.nummer}"
    if tiltak.status == "forslag":
        neste = f"ipkit tiltak godkjenn {plan_nr} {n} --avtalt ÅÅÅÅ-MM-DD"
        utfall(n, f"Tiltak {n} er foreslått i plan {plan_nr}. Når det er avtalt med planeier: {neste}")
        return
    utfall(n, f"Tiltak {n} er lagt til i plan {plan_nr}.")


def _med_deltakerne(spurt: Sporsmaal, plan: Plan) -> Sporsmaal:
    """The questions with the numbers of the participants above the one that asks for one."""
    hvem = ", ".join(f"{d.nummer} er {d.betegnelse}" for d in plan.deltaker if d.ut is None)
    return {**spurt, "ansvarlig": spurt["ansvarlig"]._replace(hvorfor=trygg(hvem))}


@kommando(app, "endre")
@svarkommando(TILTAK)
def endre(ctx: typer.Context, valg: Valg, plan: FastPlanArg, maal: MaalArg, tiltak: TiltakArg) -> None:
    """Endre et tiltak. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit tiltak endre 1 1 2 --ansvarlig 3
    """
    svar = samle(TILTAK, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit tiltak endre --help")
    m, t = nummer(maal, "MÅL"), nummer(tiltak, "TILTAK")
    with aapnet(ctx) as okt:
        endre_et_tiltak(okt, nummer(plan, "PLAN"), m, t, svar)
    utfall(f"{m}.{t}", f"Tiltak {m}.{t} er endret.")


@kommando(app, "status")
def status(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    tiltak: TiltakArg,
    ny_status: Annotated[
        str,
        typer.Argument(
            metavar="STATUS",
            help="planlagt, i-gang, venter-paa-svar, gjennomfort, avsluttet eller ikke-gjennomfort.",
        ),
    ],
    kommentar: Annotated[
        str | None, typer.Option("--kommentar", metavar="TEKST", help="En kommentar.")
    ] = None,
) -> None:
    """Sett tiltakets status.

    Eksempel:
      ipkit tiltak status 1 1 2 gjennomfort
    """
    m, t = nummer(maal, "MÅL"), nummer(tiltak, "TILTAK")
    with aapnet(ctx) as okt:
        sett_status_tiltak(okt, nummer(plan, "PLAN"), m, t, ny_status, kommentar)
    utfall(f"{m}.{t}", f"Status for tiltak {m}.{t}: {ord_for('status', kodeform(ny_status))}.")


@kommando(app, "godkjenn")
def godkjenn(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    tiltak: TiltakArg,
    avtalt: AvtaltValg = None,
) -> None:
    """Godkjenn et tiltak som er foreslått, etter avtale med planeier.

    Eksempel:
      ipkit tiltak godkjenn 1 1.3 --avtalt 2026-05-20
    """
    m, t = nummer(maal, "MÅL"), nummer(tiltak, "TILTAK")
    with aapnet(ctx) as okt:
        godkjenn_et_tiltak(okt, nummer(plan, "PLAN"), m, t, dato(avtalt, "--avtalt"))
    utfall(f"{m}.{t}", f"Tiltak {m}.{t} er godkjent og planlagt.")


@kommando(app, "avvis")
def avvis(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    tiltak: TiltakArg,
    grunn: GrunnValg = None,
) -> None:
    """Avvis et tiltak som er foreslått, med en grunn.

    Eksempel:
      ipkit tiltak avvis 1 1.3 --grunn "Planeier vil heller trene hjemme"
    """
    m, t = nummer(maal, "MÅL"), nummer(tiltak, "TILTAK")
    if grunn is None and i_terminal():
        grunn = spor_tekst("Hvorfor forslaget avvises")
    with aapnet(ctx) as okt:
        avvis_et_tiltak(okt, nummer(plan, "PLAN"), m, t, grunn)
    utfall(f"{m}.{t}", f"Forslaget til tiltak {m}.{t} er avvist.")


@kommando(app, "flytt")
def flytt_til(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    tiltak: TiltakArg,
    til_maal: Annotated[str, typer.Option("--til-maal", metavar="MÅL", help="Målet det skal høre til.")],
) -> None:
    """Flytt et tiltak til et annet mål. Det får nytt nummer, og det som viser til det, følger med.

    Eksempel:
      ipkit tiltak flytt 1 1.2 --til-maal 2
    """
    m, t, n = nummer(maal, "MÅL"), nummer(tiltak, "TILTAK"), nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        nytt = flytt(okt, n, m, t, nummer(til_maal, "--til-maal"))
    utfall(nytt, f"Tiltak {m}.{t} er nå tiltak {nytt}.")


@kommando(app, "ordne")
def ordne(
    ctx: typer.Context,
    plan: FastPlanArg,
    tiltak: Annotated[
        list[str] | None,
        typer.Argument(metavar="TILTAK…", help="Numrene i den rekkefølgen planeier vil ha, slik: 1.2 1.1"),
    ] = None,
) -> None:
    """Sett tiltakene under et mål i planeiers rekkefølge. De som ikke nevnes, kommer etter.

    Eksempel:
      ipkit tiltak ordne 1 1.2 1.1
    """
    n = nummer(plan, "PLAN")
    skrevet = " ".join(tiltak or spor_om_rekkefolge("Tiltakene", "1.2, 1.1")).replace(",", " ").split()
    par = [tiltaksnummer(bit) for bit in skrevet]
    maal = {m for m, _ in par}
    if len(maal) != 1:
        raise KommandolinjefeilError("Tiltakene må høre til ett og samme mål, for eksempel: 1.2 1.1")
    m = maal.pop()
    with aapnet(ctx) as okt:
        rekke = [f"{m}.{t}" for t in ordne_tiltakene(okt, n, m, [t for _, t in par])]
    utfall(",".join(rekke), f"Tiltakene under mål {m} står nå slik: {', '.join(rekke)}.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List tiltakene i planen.

    Eksempel:
      ipkit tiltak liste 1
    """
    with aapnet(ctx) as okt:
        tiltak = tiltak_i_rekkefolge(hele_planen(okt, plannummer(okt, plan), "tiltak liste"))
    if json:
        skriv_json(
            "tiltak",
            (
                {"maal": t.maal, "nummer": t.nummer, **{n: getattr(t, n) for n in TILTAK}, "status": t.status}
                for t in tiltak
            ),
        )
        return
    tabell(
        ("Nr", "Tiltak", "Ansvarlig", "Omfang", "Fra", "Til", "Status"),
        (
            (
                f"{t.maal}.{t.nummer}",
                t.tekst,
                t.ansvarlig,
                t.omfang,
                t.fra,
                t.til,
                kodeord("status", t.status),
            )
            for t in tiltak
        ),
    )
