"""maal ny · endre · godkjenn · avvis · status · ordne · liste."""

from typing import Annotated

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.maal import avvis, godkjenn, legg_til_eller_foresla, ordne, sett_status
from ipkit.actions.maal import endre as endre_maal
from ipkit.actions.sporsmaal import MAAL, med_livsomraader
from ipkit.actions.svarfil import MAAL_SKJEMA
from ipkit.cli.felles import AvtaltValg, FastPlanArg, GrunnValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, dato, nummer, plannummer
from ipkit.cli.sporring import i_terminal, spor_tekst
from ipkit.cli.svar import Filvalg, Valg, par, samle, svarkommando
from ipkit.cli.utskrift import kodeord, skriv_json, tabell, utfall
from ipkit.domain.maal import Maal
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.errors import KommandolinjefeilError

app = gruppe("maal", "Mål: det planeier vil oppnå.")
SENE = {"viderefor": "maal_viderefor"}
MaalArg = Annotated[str, typer.Argument(metavar="MÅL", help="Målets nummer.")]


@kommando(app, "ny")
@svarkommando(MAAL, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Legg til et mål, og skriv nummeret. Krever samtykke til planen.

    Er planen i verk, blir målet et forslag til det er avtalt med planeier (--avtalt).

    Eksempel:
      ipkit mål ny 1 --tekst "Flytte til egen leilighet" --livsomraade bolig --frist 2026-12-01
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(MAAL_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        spurt = med_livsomraader(MAAL, okt.innstillinger.livsomraader)
        svar = samle(spurt, valg, fra_fil=fil.svar, paakrevd=("tekst",))
        maal = legg_til_eller_foresla(okt, plan_nr, svar, utgave=fil.utgave)
    n = maal.nummer
    if maal.status == "forslag":
        neste = f"ipkit maal godkjenn {plan_nr} {n} --avtalt ÅÅÅÅ-MM-DD"
        utfall(str(n), f"Mål {n} er foreslått i plan {plan_nr}. Når det er avtalt med planeier: {neste}")
        return
    utfall(str(n), f"Mål {n} er lagt til i plan {plan_nr}. Neste steg: ipkit tiltak ny {plan_nr} {n}")


@kommando(app, "endre")
@svarkommando(MAAL)
def endre(ctx: typer.Context, valg: Valg, plan: FastPlanArg, maal: MaalArg) -> None:
    """Endre et mål. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit mål endre 1 1 --frist 2027-01-15
    """
    svar = samle(MAAL, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit mål endre --help")
    with aapnet(ctx) as okt:
        endre_maal(okt, nummer(plan, "PLAN"), nummer(maal, "MÅL"), svar)
    utfall(maal, f"Mål {maal} er endret.")


@kommando(app, "godkjenn")
def godkjenn_forslag(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    avtalt: AvtaltValg = None,
) -> None:
    """Godkjenn et mål som er foreslått, etter avtale med planeier.

    Eksempel:
      ipkit mål godkjenn 1 2 --avtalt 2026-05-20
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(maal, "MÅL")
    with aapnet(ctx) as okt:
        godkjenn(okt, plan_nr, n, dato(avtalt, "--avtalt"))
    utfall(str(n), f"Mål {n} er godkjent. Neste steg: ipkit maal status {plan_nr} {n} aktivt")


@kommando(app, "avvis")
def avvis_forslag(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    grunn: GrunnValg = None,
) -> None:
    """Avvis et mål som er foreslått, med en grunn. Tiltakene under det faller bort.

    Eksempel:
      ipkit mål avvis 1 2 --grunn "Planeier vil vente til neste år"
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(maal, "MÅL")
    if grunn is None and i_terminal():
        grunn = spor_tekst("Hvorfor forslaget avvises")
    with aapnet(ctx) as okt:
        avvis(okt, plan_nr, n, grunn)
    utfall(str(n), f"Forslaget til mål {n} er avvist.")


@kommando(app, "status")
def status(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: MaalArg,
    ny_status: Annotated[str, typer.Argument(metavar="STATUS", help="aktivt, avsluttet eller avbrutt.")],
    oppnaaelse: Annotated[
        str | None, typer.Option("--oppnaaelse", metavar="KODE", help="naadd, delvis eller ikke-naadd.")
    ] = None,
    begrunnelse: Annotated[
        str | None, typer.Option("--begrunnelse", metavar="TEKST", help="Kreves når målet ikke er helt nådd.")
    ] = None,
    tiltak: Annotated[
        list[str] | None,
        typer.Option("--tiltak", metavar="NUMMER=STATUS", help="Hva et åpent tiltak ble til. Kan gjentas."),
    ] = None,
) -> None:
    """Sett målets status, og hvor langt det er nådd.

    Når et mål avsluttes, må hvert åpne tiltak få en status. Er målet ikke helt nådd, må det begrunnes.

    Eksempel:
      ipkit mål status 1 1 avsluttet --oppnaaelse naadd --tiltak 1=gjennomfort --tiltak 2=avsluttet
    """
    videre = {nummer(n.split(".")[-1], "Tiltak"): s for n, s in par(tiltak or [], "--tiltak").items()}
    plan_nr, n = nummer(plan, "PLAN"), nummer(maal, "MÅL")
    with aapnet(ctx) as okt:
        sett_status(okt, plan_nr, n, ny_status, oppnaaelse=oppnaaelse, begrunnelse=begrunnelse, tiltak=videre)
    utfall(str(n), f"Mål {n} i plan {plan_nr} er {ny_status}.")


@kommando(app, "ordne")
def ordne_maalene(
    ctx: typer.Context,
    plan: FastPlanArg,
    maal: Annotated[
        list[str] | None, typer.Argument(metavar="MÅL…", help="Numrene i den rekkefølgen planeier vil ha.")
    ] = None,
) -> None:
    """Sett målene i planeiers rekkefølge. Den gjelder overalt: lister, dokumenter, saksliste og bilder.

    Målene som nevnes, blir prioritet 1, 2, 3 … De andre har ingen prioritet og kommer etter.

    Eksempel:
      ipkit mål ordne 1 2 1
    """
    n = nummer(plan, "PLAN")
    with aapnet(ctx) as okt:
        rekke = ordne(okt, n, numre(maal or spor_om_rekkefolge("Målene", "2, 1"), "MÅL"))
    utfall(",".join(map(str, rekke)), f"Målene i plan {n} står nå slik: {', '.join(map(str, rekke))}.")


def spor_om_rekkefolge(hva: str, eksempel: str) -> list[str]:
    """The numbers typed in answer; without anybody to ask, raises KommandolinjefeilError."""
    if not i_terminal():
        raise KommandolinjefeilError(f"Skriv numrene i den rekkefølgen de skal ha, for eksempel {eksempel}")
    return [spor_tekst(f"{hva} i den rekkefølgen planeier vil ha (numre, for eksempel {eksempel})")]


def numre(skrevet: list[str], hva: str) -> list[int]:
    """`2 1`, `2,1` and `2, 1` are the same."""
    return [nummer(n, hva) for bit in skrevet for n in bit.replace(",", " ").split()]


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List målene i planen.

    Eksempel:
      ipkit mål liste 1 --json
    """
    with aapnet(ctx) as okt:
        maal = maal_i_rekkefolge(hele_planen(okt, plannummer(okt, plan), "maal liste"))
    if json:
        felter = ("nummer", *MAAL, "status", "oppnaaelse", "begrunnelse")
        skriv_json("maal", ({n: getattr(m, n) for n in felter} for m in maal))
        return
    tabell(("Nr", "Mål", "Livsområde", "Frist", "Status", "Oppnåelse"), map(_rad, maal))


def _rad(m: Maal) -> tuple[object, ...]:
    status, oppnaaelse = kodeord("status", m.status), kodeord("oppnaaelse", m.oppnaaelse)
    return m.nummer, m.tekst, m.livsomraade, m.frist, status, oppnaaelse
