"""mote referat · merknad · kopi · send-referat · godkjenn · plan-oppdatert."""

from typing import Annotated

import typer

from ipkit.actions.referat import (
    Referat,
    Skrevet,
    gi_kopi,
    godkjenn,
    legg_til_merknad,
    merk_plan_oppdatert,
    send,
    skriv_referat,
)
from ipkit.actions.sporsmaal import MERKNAD, REFERAT
from ipkit.actions.svarfil import REFERAT_SKJEMA, Filsvar, hvem
from ipkit.cli.felles import DatoValg, FastPlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, dato, nummer
from ipkit.cli.mote import MoteArg
from ipkit.cli.mote_innkall import EPOST, motefiler
from ipkit.cli.paaminnelser import minn_om_grenser
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.sporring import i_terminal
from ipkit.cli.svar import Filvalg, Valg, par, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.felt import felter, tolk
from ipkit.domain.moteendring import Planendringer
from ipkit.domain.utsendingsregler import med_epost

app = gruppe("mote", "Møter og referater.")
MappeValg = Annotated[
    str | None,
    typer.Option("--mappe", metavar="MAPPE", help="Skriv referatet til hver mottaker i denne mappen."),
]
TiltakValg = Annotated[
    list[str] | None,
    typer.Option("--tiltak", metavar="NUMMER=STATUS", help="Ny status for et tiltak. Kan gjentas."),
]
RettValg = Annotated[
    str | None,
    typer.Option(
        "--rett", metavar="GRUNN", help="Rett et referat som er skrevet. Det gamle blir i historien."
    ),
]
KopiTilValg = Annotated[
    str | None, typer.Option("--til", metavar="NUMMER", help="En deltaker som skal ha referatet.")
]
NavnValg = Annotated[str | None, typer.Option("--navn", metavar="NAVN", help="En som ikke er i planen.")]
OnskesValg = Annotated[
    bool, typer.Option("--planeier-onsker", help="Planeier har sagt at denne skal ha referatet.")
]
MaateValg = Annotated[
    str | None,
    typer.Option(
        "--maate",
        metavar="KODE",
        help="brevpost, telefon, mote, digital eller epost. Ellers som avtalt, ellers brevpost.",
    ),
]


@kommando(app, "referat")
@svarkommando(REFERAT, fra_fil=True, ut="Skriv skjelettet, eller referatet som .docx eller .html, hit.")
@kan_krypteres
def referat(
    ctx: typer.Context,
    vern: Vern,
    valg: Valg,
    filvalg: Filvalg,
    plan: FastPlanArg,
    mote: MoteArg,
    tiltak: TiltakValg = None,
    rett: RettValg = None,
    mappe: MappeValg = None,
) -> None:
    """Før referatet fra et møte, og oppdater planen i samme slengen.

    I en terminal blir du spurt punkt for punkt. Ellers: lag filen med --skjelett, fyll den ut, og
    les den inn. Det dere ble enige om, blir endret i planen: status, ansvar, datoer, nye mål og
    tiltak, neste møte.

    Eksempel:
      ipkit møte referat 1 1 --skjelett --ut referat.yaml
      ipkit møte referat 1 1 --fra-fil referat.yaml --neste 2026-10-09 --ut referat.docx
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    med_fil = filvalg if filvalg.skjelett else filvalg._replace(ut=None)
    with aapnet(ctx) as okt:
        if filvalg.skjelett:
            vern.ikke_til("skjelettet")
        fil = les_eller_lag(REFERAT_SKJEMA, med_fil, okt=okt, plan=plan_nr, nummer=n, reis=False)
        if fil is None:
            return
        filer = motefiler(ctx, okt, vern, plan_nr, n, fil=filvalg.ut, mappe=mappe)
        svar = {**fil.svar, **tolk_valg(REFERAT, valg)}
        kjent = _av_fil(svar, fil, par(tiltak or [], "--tiltak"))
        if i_terminal() and filvalg.fra_fil is None and not (svar.get("moteleder") and svar.get("referent")):
            from ipkit.cli.referatveiviser import spor_og_skriv

            skrevet = spor_og_skriv(okt, plan_nr, n, kjent, rett=rett)
        else:
            skrevet = skriv_referat(okt, plan_nr, n, kjent, rett=rett, fil=fil)
        dokument = f"Lag dokumentet: ipkit eksporter referat.docx --plan {plan_nr} --mote {n}"
        if filer is not None:
            igjen = f"ipkit eksporter --utsending --plan {plan_nr} --mote {n} --mappe MAPPE"
            dokument = filer.skriv_etterpaa(f"Referatet fra møte {n} er ført", igjen)
        nytt_skjema = okt.innstillinger.nytt_planskjema_etter_mote
    utfall(str(n), f"Referatet fra møte {n} er ført. {dokument}")
    _fortell(plan_nr, n, skrevet, nytt_skjema=nytt_skjema, lagd=mappe is not None)


def _av_fil(svar: dict[str, object], fil: Filsvar, tiltak: dict[str, str]) -> Referat:
    """The rows of the file as what is recorded; a row of who came that says no more was there."""
    deltakere = {hvem(r): r for r in fil.deltakere}
    ikke_om = ("part", "navn", "oppmote", "ja_til_motet")
    status = tuple({"nummer": n, "status": s} for n, s in tiltak.items())
    return Referat(
        svar=svar,
        oppmoter={h: r.get("oppmote", "til_stede") for h, r in deltakere.items()},
        punkter=fil.punkter,
        ja_til_motet=tuple(h for h, r in deltakere.items() if r.get("ja_til_motet")),
        om_deltakere={h: {n: v for n, v in r.items() if n not in ikke_om} for h, r in deltakere.items()},
        endringer=Planendringer(fil.maal, (*fil.tiltak, *status)),
    )


def _fortell(plan: int, mote: int, skrevet: Skrevet, *, nytt_skjema: bool, lagd: bool) -> None:
    """What came of it, and what is left to do; `lagd`: the copies to send are made."""
    if skrevet.endret:
        hva = "1 endring" if skrevet.endret == 1 else f"{skrevet.endret} endringer"
        melding(f"Planen er oppdatert: {hva} i mål og tiltak. Se: ipkit vis {plan}")
    elif skrevet.mote.plan_oppdatert is None:
        melding(f"Ble planen endret etter møtet? Svar: ipkit mote plan-oppdatert {plan} {mote}")
    if skrevet.forslag:
        melding(
            f"Planeier var ikke til stede: {skrevet.forslag} nye mål og tiltak står som forslag til de er "
            f"avtalt med planeier. Se: ipkit tiltak godkjenn --help"
        )
    if skrevet.neste_mote is not None:
        melding(
            f"Møte {skrevet.neste_mote} er planlagt. Kall inn: ipkit mote innkall {plan} {skrevet.neste_mote}"
        )
    elif skrevet.mote.neste is None:
        melding("Neste møte er ikke avtalt.")
    if nytt_skjema:
        melding(f"Lag nytt planskjema etter møtet: ipkit eksporter plan.docx --plan {plan}")
    if not lagd:
        hvor = f"--plan {plan} --mote {mote} --mappe etter-motet"
        melding(f"Eksemplarene å sende: ipkit eksporter --utsending {hvor}")
    melding(f"Når referatet er sendt: ipkit mote send-referat {plan} {mote}")


@kommando(app, "merknad")
@svarkommando(MERKNAD)
def merknad(ctx: typer.Context, valg: Valg, plan: FastPlanArg, mote: MoteArg) -> None:
    """Før en merknad til et referat som er sendt.

    Eksempel:
      ipkit møte merknad 1 1 --av 1 --tekst "Fristen er 1. juni, ikke 1. juli"
    """
    svar = samle(MERKNAD, valg, paakrevd=("av", "tekst"))
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        i_tide = legg_til_merknad(okt, plan_nr, n, svar)
    utfall(str(n), f"Merknaden til referatet fra møte {n} er ført. Skal referatet rettes, bruk: "
           f"ipkit mote referat {plan_nr} {n} --rett GRUNN")  # fmt: skip
    if not i_tide:
        melding("Fristen for merknader var ute.")


@kommando(app, "kopi")
def kopi(
    ctx: typer.Context,
    plan: FastPlanArg,
    mote: MoteArg,
    til: KopiTilValg = None,
    navn: NavnValg = None,
    planeier_onsker: OnskesValg = False,
    maate: MaateValg = None,
) -> None:
    """Sett en til på listen over dem som får referatet, eller endre måten.

    Eksempel:
      ipkit møte kopi 1 1 --til 1 --maate digital
      ipkit møte kopi 1 1 --navn "Fastlege Berg" --planeier-onsker
    """
    maatefelt = felter(Deltaker)["kontaktform"]._replace(ledetekst="--maate")
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        rad = gi_kopi(
            okt,
            plan_nr,
            n,
            til=til,
            navn=navn,
            maate=tolk(maatefelt, maate or ""),
            planeier_onsker=planeier_onsker,
        )
    utfall(
        til or navn or "", f"{'Deltaker ' + til if til else navn} står på listen over dem som får referatet."
    )
    if rad.mottaker is None:
        melding(
            f"Eget eksemplar: ipkit eksporter referat.docx --plan {plan_nr} --mote {n} "
            f"--mottaker kopi:{rad.nummer}"
        )
    if med_epost((rad,)):
        melding(EPOST)


@kommando(app, "send-referat")
@kan_krypteres
def send_referat(
    ctx: typer.Context,
    vern: Vern,
    plan: FastPlanArg,
    mote: MoteArg,
    til: Annotated[
        list[str] | None,
        typer.Option("--til", metavar="HVEM", help="Bare til denne. Kan gjentas. Ellers til alle på listen."),
    ] = None,
    dato_: DatoValg = None,
    mappe: MappeValg = None,
) -> None:
    """Skriv at referatet er sendt. ipkit sender ingenting selv.

    Samtykket blir kontrollert på nytt den dagen det sendes.

    Eksempel:
      ipkit møte send-referat 1 1 --mappe .
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        filer = motefiler(ctx, okt, vern, plan_nr, n, mappe=mappe)
        dag, skrevet = dato(dato_, "--dato"), ""
        if filer is not None:  # nothing is recorded as sent before it is there to send
            send(okt, plan_nr, n, til or (), dag, prov=True)
            skrevet = filer.skriv()
        sendt = send(okt, plan_nr, n, til or (), dag)
    utfall(str(n), f"Det er ført at referatet fra møte {n} er sendt til {len(sendt.til)}. {skrevet}".rstrip())
    if mappe is None:
        melding(
            "ipkit sender ingenting selv. Eksemplarene: "
            f"ipkit eksporter --utsending --plan {plan_nr} --mote {n} --mappe etter-motet"
        )
    minn_om_grenser((plan_nr, part) for part in sendt.med_grense)
    if sendt.sperret:
        melding(f"{len(sendt.sperret)} på listen er utenfor samtykket nå, og har ikke fått referatet.")
    if med_epost(sendt.til):
        melding(EPOST)


@kommando(app, "godkjenn")
def godkjenn_referat(ctx: typer.Context, plan: FastPlanArg, mote: MoteArg, dato_: DatoValg = None) -> None:
    """Skriv at referatet er godkjent av dem som fikk det.

    Eksempel:
      ipkit møte godkjenn 1 1
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        godkjenn(okt, plan_nr, n, dato(dato_, "--dato"))
    utfall(str(n), f"Referatet fra møte {n} er godkjent.")


@kommando(app, "plan-oppdatert")
def plan_oppdatert(ctx: typer.Context, plan: FastPlanArg, mote: MoteArg, dato_: DatoValg = None) -> None:
    """Skriv at planen er i tråd med det dere ble enige om i møtet.

    Eksempel:
      ipkit møte plan-oppdatert 1 1
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        merk_plan_oppdatert(okt, plan_nr, n, dato(dato_, "--dato"))
    utfall(str(n), f"Planen er oppdatert etter møte {n}.")
