"""ny-plan, endre-plan, iverksett, avslutt."""

from typing import Annotated, Any

import typer

from ipkit.actions.lesing import hele_planen, neste_i_utkast
from ipkit.actions.plan import endre_plan, ny_plan, sett_i_verk
from ipkit.actions.sporsmaal import (
    ANDRE_TEKSTER,
    EGNE_ORD,
    ENDRE_PLAN,
    IVERKSETT,
    NY_PLAN,
    REGELSVAR,
)
from ipkit.actions.svarfil import ENDRE_PLAN_SKJEMA, NY_PLAN_SKJEMA
from ipkit.cli.felles import AnnenPersonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, plannummer
from ipkit.cli.sporring import i_terminal
from ipkit.cli.svar import Filvalg, Valg, par, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.dato import kort
from ipkit.domain.felt import felter, kodeform, tolk
from ipkit.domain.merking import Merking
from ipkit.domain.tilslutningsregler import planeiers_ja
from ipkit.errors import KommandolinjefeilError

app = gruppe("plan", "Planen.")
TEKSTER = (*EGNE_ORD, *ANDRE_TEKSTER)


@kommando(app, "ny-plan")
@svarkommando(NY_PLAN, fra_fil=True)
def ny(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    annen_person: AnnenPersonValg = None,
) -> None:
    """Lag en ny plan og skriv plannummeret.

    Planeiers egne ord og koordinator kan registreres med en gang; mål og tiltak krever samtykke først.

    Eksempel:
      ipkit ny-plan --navn "Kari Nordmann" --fodselsdato 1990-05-17 --koordinator "Ola Hansen"
          --koordinator-telefon "55 00 00 00" --fra 2026-01-15 --til 2027-01-15
    """
    fil = les_eller_lag(NY_PLAN_SKJEMA, filvalg)
    if fil is None:
        return
    with aapnet(ctx) as okt:
        svar = samle(NY_PLAN, valg, fra_fil=fil.svar, paakrevd=("navn", "fodselsdato", "koordinator"))
        nummer = ny_plan(okt, svar, annen_person=annen_person)
        neste = neste_i_utkast(okt, nummer)
    utfall(str(nummer), f"Plan {nummer} er opprettet. Neste steg: {neste}")


FagplanValg = Annotated[
    list[str] | None,
    typer.Option("--fagplan", metavar="TITTEL=STED", help="En annen plan, og hvor den ligger. Kan gjentas."),
]
UtenFagplanValg = Annotated[
    list[str] | None,
    typer.Option("--uten-fagplan", metavar="TITTEL", help="En plan som ikke hører til lenger."),
]
TekstomraadeValg = Annotated[
    list[str] | None,
    typer.Option(
        "--tekst-livsomraade", metavar="TEKST=KODE", help="Livsområdet en av tekstene gjelder. Kan gjentas."
    ),
]
TekstdelingValg = Annotated[
    list[str] | None,
    typer.Option(
        "--tekst-deles-ikke-med",
        metavar="TEKST=foresatte",
        help="En tekst foresatte ikke skal se. Kan gjentas.",
    ),
]


@kommando(app, "endre-plan")
@svarkommando(ENDRE_PLAN, fra_fil=True)
def endre(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    fagplan: FagplanValg = None,
    uten_fagplan: UtenFagplanValg = None,
    tekst_livsomraade: TekstomraadeValg = None,
    tekst_deles_ikke_med: TekstdelingValg = None,
) -> None:
    """Endre planens egne opplysninger og tekster. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit endre-plan 1 --bakgrunn "Flyttet hjem til kommunen i fjor."
          --fagplan "Opplæringsplan=Hos skolen"
    """
    with aapnet(ctx) as okt:
        nummer = plannummer(okt, plan)
        fil = les_eller_lag(ENDRE_PLAN_SKJEMA, filvalg, okt=okt, plan=nummer)
        if fil is None:
            return
        svar = samle(ENDRE_PLAN, valg, fra_fil=fil.svar)
        fagplaner = par(fagplan or [], "--fagplan")
        merking = _merking(tekst_livsomraade or [], tekst_deles_ikke_med or [])
        if not (svar or fagplaner or uten_fagplan or merking):
            raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit endre-plan --help")
        endre_plan(
            okt,
            nummer,
            svar,
            fagplaner=fagplaner,
            uten_fagplaner=uten_fagplan or (),
            merking=merking,
            utgave=fil.utgave,
        )
    utfall(str(nummer), f"Plan {nummer} er endret.")


def _merking(livsomraader: list[str], deles_ikke_med: list[str]) -> dict[str, dict[str, Any]]:
    """Life area and flags by the name of the text, such as `bakgrunn` or `viktig-for-meg`."""
    merking: dict[str, dict[str, Any]] = {}
    for felt, tekster in (("livsomraade", livsomraader), ("deles_ikke_med", deles_ikke_med)):
        for slag, verdi in par(tekster, f"--tekst-{felt.replace('_', '-')}").items():
            navn = kodeform(slag)
            if navn not in TEKSTER:
                raise KommandolinjefeilError(f"Planen har ingen tekst «{slag}». Velg: {', '.join(TEKSTER)}")
            merking.setdefault(navn, {})[felt] = tolk(felter(Merking)[felt], verdi)
    return merking


@kommando(app, "iverksett")
@svarkommando(IVERKSETT)
def iverksett(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Sett planen i verk. Første evaluering og revisjon blir regnet ut når de ikke er avtalt.

    Eksempel:
      ipkit iverksett 1 --tilslutning planeier --dato 2026-01-20
    """
    with aapnet(ctx) as okt:
        nummer = plannummer(okt, plan)
        besvart = i_terminal() and planeiers_ja(hele_planen(okt, nummer, "iverksett (vis)"))
        regelsvar = () if besvart else REGELSVAR["iverksett"]
        svar = samle(IVERKSETT, valg, regelsvar=regelsvar, standard={"dato": okt.dagens})
        hode = sett_i_verk(okt, nummer, svar)
    assert hode.neste_evaluering and hode.neste_revisjon
    utfall(
        str(nummer),
        f"Plan {nummer} er i verk. Første evaluering senest {kort(hode.neste_evaluering)}, "
        f"revisjon senest {kort(hode.neste_revisjon)}.",
    )
    melding(f"Planen å skrive under på: ipkit eksporter plan.docx --plan {nummer} --mottaker planeier")
