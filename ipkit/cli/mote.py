"""mote ny · referat · liste · avlys."""

from typing import Annotated

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.mote import Referat, avlys_mote, legg_til_mote, skriv_referat
from ipkit.actions.sporsmaal import MOTE, REFERAT, REGELSVAR
from ipkit.actions.svarfil import MOTE_SKJEMA, REFERAT_SKJEMA
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import kodeord, melding, skriv_json, tabell, utfall

app = gruppe("mote", "Møter og referater.")
MoteArg = Annotated[str, typer.Argument(metavar="MØTE", help="Møtets nummer.")]


@kommando(app, "ny")
@svarkommando(MOTE, fra_fil=True)
def ny(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    deltaker: Annotated[
        list[str] | None,
        typer.Option("--deltaker", metavar="NUMMER", help="En deltaker som skal inviteres. Kan gjentas."),
    ] = None,
    ja_til_motet: Annotated[
        list[str] | None,
        typer.Option(
            "--ja-til-motet",
            metavar="NUMMER",
            help="En deltaker uten samtykke som planeier vil ha med akkurat her.",
        ),
    ] = None,
    sak: Annotated[
        list[str] | None,
        typer.Option("--sak", metavar="TEKST", help="En sak planeier eller andre vil ha med. Kan gjentas."),
    ] = None,
) -> None:
    """Planlegg et møte, og skriv nummeret. Planeier og koordinator er alltid med.

    Sakslisten til et ansvarsgruppemøte blir fylt med målene i planen.

    Eksempel:
      ipkit møte ny 1 --type ansvarsgruppe --dato 2026-04-10 --tid 10:00
          --sted "Rådhuset, rom 2" --deltaker 1
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(MOTE_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar = samle(MOTE, valg, fra_fil=fil.svar, paakrevd=("type", "dato"))
        deltakere = [*fil.deltakere, *(deltaker or [])]
        n = legg_til_mote(
            okt,
            plan_nr,
            svar,
            deltakere,
            ja_til_motet=[*fil.ja_til_motet, *(ja_til_motet or [])],
            saker=[*fil.saker, *({"tekst": tekst} for tekst in sak or [])],
            gjester=fil.gjester,
            utgave=fil.utgave,
        )
    utfall(
        str(n),
        f"Møte {n} er planlagt. Etter møtet: ipkit møte referat {plan_nr} {n} --skjelett --ut referat.yaml",
    )


@kommando(app, "referat")
@svarkommando(REFERAT, fra_fil=True)
def referat(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: FastPlanArg,
    mote: MoteArg,
    rett: Annotated[
        str | None,
        typer.Option(
            "--rett", metavar="GRUNN", help="Rett et referat som er skrevet. Det gamle blir i historien."
        ),
    ] = None,
) -> None:
    """Før referatet fra et møte. Lag filen med --skjelett, fyll den ut, og les den inn.

    Eksempel:
      ipkit møte referat 1 1 --skjelett --ut referat.yaml
      ipkit møte referat 1 1 --moteleder koordinator --referent 1 --fra-fil referat.yaml
          --neste 2026-10-09
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        fil = les_eller_lag(REFERAT_SKJEMA, filvalg, okt=okt, plan=plan_nr, nummer=n)
        if fil is None:
            return
        svar = samle(REFERAT, valg, fra_fil=fil.svar, regelsvar=REGELSVAR["referat"])
        holdt = skriv_referat(
            okt,
            plan_nr,
            n,
            Referat(svar, fil.oppmoter, fil.punkter, fil.sagt_ja_til),
            rett=rett,
            utgave=fil.utgave,
        )
    utfall(
        str(n),
        f"Referatet fra møte {n} er ført. "
        f"Lag dokumentet: ipkit eksporter referat.docx --plan {plan_nr} --mote {n}",
    )
    if holdt.neste is None:
        melding("Neste møte er ikke avtalt.")


@kommando(app, "avlys")
def avlys(
    ctx: typer.Context,
    plan: FastPlanArg,
    mote: MoteArg,
    grunn: Annotated[
        str | None, typer.Option("--grunn", metavar="TEKST", help="Hvorfor møtet avlyses.")
    ] = None,
) -> None:
    """Avlys et planlagt møte.

    Eksempel:
      ipkit møte avlys 1 2 --grunn "Sykdom"
    """
    with aapnet(ctx) as okt:
        avlys_mote(okt, nummer(plan, "PLAN"), nummer(mote, "MØTE"), grunn)
    utfall(mote, f"Møte {mote} er avlyst.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List møtene i planen.

    Eksempel:
      ipkit møte liste 1
    """
    with aapnet(ctx) as okt:
        moter = hele_planen(okt, plannummer(okt, plan), "mote liste").mote
    if json:
        felt = (
            "nummer",
            "type",
            "dato",
            "tid",
            "sted",
            "status",
            "moteleder",
            "referent",
            "referatdato",
            "neste",
        )
        skriv_json("moter", ({n: getattr(m, n) for n in felt} for m in moter))
        return
    tabell(
        ("Nr", "Møte", "Dato", "Kl.", "Sted", "Status", "Referat", "Neste møte"),
        (
            (
                m.nummer,
                kodeord("type", m.type),
                m.dato,
                m.tid,
                m.sted,
                kodeord("status", m.status),
                m.referatdato,
                m.neste,
            )
            for m in moter
        ),
    )
