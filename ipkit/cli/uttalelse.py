"""uttalelse send · svar · behandlet · tilbake · liste."""

from typing import Annotated

import typer

from ipkit.actions import uttalelse
from ipkit.actions.sporsmaal import BEHANDLET, REGELSVAR, UTTALELSE, UTTALELSESSVAR
from ipkit.cli.felles import FastPlanArg, GrunnValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.svar import Valg, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import kodeord, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.tilslutningsregler import Svarlinje

app = gruppe("uttalelse", "Planen til uttalelse, og hva partene svarte.")
HvemArg = Annotated[str, typer.Argument(metavar="HVEM", help="planeier, eller deltakerens nummer i planen.")]


@kommando(app, "send")
@svarkommando(UTTALELSE)
def send(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Før at planen er sendt til uttalelse hos alle den gjelder. Frist er ellers som kommunen har bestemt.

    Eksempel:
      ipkit uttalelse send 1 --frist 2026-06-15
    """
    svar = tolk_valg(UTTALELSE, valg)
    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        hode = uttalelse.send_til_uttalelse(okt, n, svar.get("frist"), svar.get("dato"))
    assert hode.uttalelsesfrist
    utfall(
        str(n),
        f"Plan {n} er til uttalelse med svarfrist {kort(hode.uttalelsesfrist)}. Forslaget til hver: "
        f"ipkit eksporter forslag.docx --dokument plan --plan {n} --mottaker …",
    )


@kommando(app, "svar")
@svarkommando(UTTALELSESSVAR)
def svar(ctx: typer.Context, valg: Valg, plan: FastPlanArg, hvem: HvemArg) -> None:
    """Før hva planeier eller en deltaker svarte på planen. Bare planeiers svar kan stanse den.

    Når verge, foresatt eller fullmektig svarer for planeier, oppgis det med --gitt-av.

    Eksempel:
      ipkit uttalelse svar 1 1 --svar merknad --merknad "Tiltak 1.2 passer bedre om høsten"
    """
    n, gitt = nummer(plan, "PLAN"), tolk_valg(UTTALELSESSVAR, valg)
    with aapnet(ctx) as okt:
        uttalelse.registrer_svar(
            okt,
            n,
            hvem,
            gitt.get("svar") or "ja",
            gitt_av=gitt.get("gitt_av"),
            merknad=gitt.get("merknad"),
            dato=gitt.get("dato"),
        )
    utfall(hvem, f"Svaret fra {hvem if hvem == 'planeier' else f'deltaker {hvem}'} er ført.")


@kommando(app, "behandlet")
@svarkommando(BEHANDLET)
def behandlet(ctx: typer.Context, valg: Valg, plan: FastPlanArg, hvem: HvemArg) -> None:
    """Før hva en merknad, eller et nei, førte til.

    Eksempel:
      ipkit uttalelse behandlet 1 1 --tekst "Tiltaket er flyttet til høsten"
    """
    n = nummer(plan, "PLAN")
    gitt = samle(BEHANDLET, valg, regelsvar=REGELSVAR["behandlet"])
    with aapnet(ctx) as okt:
        uttalelse.behandle_merknad(okt, n, hvem, gitt.get("tekst"), gitt.get("dato"))
    utfall(hvem, "Merknaden er ført som behandlet.")


@kommando(app, "tilbake")
def tilbake(
    ctx: typer.Context,
    plan: FastPlanArg,
    grunn: GrunnValg = None,
) -> None:
    """Ta planen tilbake fra uttalelse til utkast. Svarene blir stående.

    Eksempel:
      ipkit uttalelse tilbake 1 --grunn "Planeier vil ha med et mål til"
    """
    n = nummer(plan, "PLAN")
    if grunn is None and i_terminal():
        grunn = spor_tekst("Hvorfor planen trekkes tilbake")
    with aapnet(ctx) as okt:
        uttalelse.tilbake(okt, n, grunn)
    utfall(str(n), f"Plan {n} er utkast igjen. Send den på nytt: ipkit uttalelse send {n}")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List alle planen gjelder: hvem som har svart, hva, og hvem som ikke har svart.

    Eksempel:
      ipkit uttalelse liste 1
    """
    with aapnet(ctx) as okt:
        innhold, linjer = uttalelse.les_svar(okt, plannummer(okt, plan))
    if json:
        skriv_json("svar", map(_som_data, linjer))
        return
    navn = {str(d.nummer): d.betegnelse for d in innhold.deltaker}
    rader = ((x.part, navn.get(x.part, innhold.planeier.navn), *_svaret(x)) for x in linjer)
    tabell(("Part", "Navn", "Svar", "Dato", "Merknad", "Behandlet"), rader)


def _som_data(x: Svarlinje) -> dict[str, object]:
    navn = ("svar", "gitt_av", "dato", "merknad", "utgave", "behandlet", "behandlet_tekst")
    gitt = {n: x.svar and getattr(x.svar, n) for n in navn}
    return {"part": x.part, **gitt, "endret_siden": x.endret_siden}


def _svaret(x: Svarlinje) -> tuple[object, ...]:
    if x.svar is None:
        return "ikke svart", None, None, None
    ord_ = kodeord("svar", x.svar.svar)
    ved = f" ved {kodeord('gitt_av', x.svar.gitt_av)}" if x.svar.gitt_av not in (None, "planeier") else ""
    siden = ", planen er endret siden" if x.endret_siden else ""
    return f"{ord_}{ved}{siden}", x.svar.dato, x.svar.merknad, x.svar.behandlet
