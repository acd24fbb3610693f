"""evaluering (list) · evaluering ny."""

from collections.abc import Mapping
from typing import Annotated

import typer

from ipkit.actions.evaluering import evaluer
from ipkit.actions.oppfolging import evalueringsliste
from ipkit.actions.sporsmaal import EVALUERING
from ipkit.actions.svarfil import EVALUERING_SKJEMA
from ipkit.cli.felles import AntallValg, FraFilValg, JsonValg, PlanArg, SkjelettValg, UtValg, kommando
from ipkit.cli.filsvar import Filvalg, les_eller_lag
from ipkit.cli.hjelp import Gruppe
from ipkit.cli.kontekst import aapnet, heltall, nummer, plannummer
from ipkit.cli.svar import Valg, par, samle, svarkommando
from ipkit.cli.utskrift import FUNN, kuttet, skriv_json, tabell, utfall
from ipkit.domain.dato import kort

app = typer.Typer(cls=Gruppe, add_completion=False, rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def evaluering(
    ctx: typer.Context,
    forfalt: Annotated[bool, typer.Option("--forfalt", help="Bare de som er over fristen.")] = False,
    innen: Annotated[
        str | None,
        typer.Option(
            "--innen", metavar="DAGER", help="De som er over fristen, eller når den innen så mange dager."
        ),
    ] = None,
    feilkode: Annotated[bool, typer.Option("--feilkode", help="Gi kode 10 når listen ikke er tom.")] = False,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """Evalueringer som nærmer seg eller er over fristen. Frist i dag er ikke over fristen.

    Eksempel:
      ipkit evaluering --forfalt --json
    """
    if ctx.invoked_subcommand is not None:
        return
    with aapnet(ctx) as okt:
        frister, totalt = evalueringsliste(
            okt, forfalt=forfalt, innen=heltall(innen, "--innen"), antall=heltall(antall, "--antall")
        )
    if json:
        skriv_json("evalueringer", ({**f.linje._asdict(), "dager_over": f.dager_over} for f in frister))
    else:
        tabell(
            ("Plan", "Planeier", "Koordinator", "Frist", "Dager over fristen"),
            (
                (
                    f.linje.plan,
                    f.linje.navn,
                    f.linje.koordinator or "UTEN KOORDINATOR",
                    f.linje.frist,
                    f.dager_over,
                )
                for f in frister
            ),
        )
    kuttet(len(frister), totalt, "evalueringer")
    if feilkode and totalt:
        raise typer.Exit(FUNN)


@kommando(app, "ny")
@svarkommando(EVALUERING)
def ny(
    ctx: typer.Context,
    valg: Valg,
    plan: PlanArg = None,
    maal: Annotated[
        list[str] | None,
        typer.Option(
            "--maal", metavar="NUMMER=OPPNÅELSE", help="naadd, delvis eller ikke-naadd. Kan gjentas."
        ),
    ] = None,
    begrunnelse: Annotated[
        list[str] | None,
        typer.Option(
            "--begrunnelse", metavar="NUMMER=TEKST", help="Kreves for mål som ikke er helt nådd. Kan gjentas."
        ),
    ] = None,
    fra_fil: FraFilValg = None,
    skjelett: SkjelettValg = False,
    ut: UtValg = None,
) -> None:
    """Registrer en evaluering: hvordan planeier deltok, hvert mål, og de fire spørsmålene.

    Neste evaluering blir regnet ut når den ikke er avtalt.

    Eksempel:
      ipkit evaluering ny 1 --dato 2026-03-18 --planeier-deltok "til stede" --maal 1=delvis
          --begrunnelse 1="Lang ventetid" --kan-tiltak-avsluttes nei --bor-maal-endres nei
          --bor-tiltak-endres ja --fortsatt-behov ja
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(EVALUERING_SKJEMA, Filvalg(fra_fil, skjelett, ut), okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar = samle(EVALUERING, valg, fra_fil=fil.svar, paakrevd=("dato",))
        vurderinger = {
            **fil.vurderinger,
            **_vurderinger(par(maal or [], "--maal"), par(begrunnelse or [], "--begrunnelse")),
        }
        ny_ = evaluer(okt, plan_nr, svar, vurderinger, utgave=fil.utgave)
    neste = f" Neste evaluering senest {kort(ny_.neste)}." if ny_.neste else ""
    utfall(str(ny_.nummer), f"Evaluering {ny_.nummer} av plan {plan_nr} er registrert.{neste}")


def _vurderinger(
    maal: Mapping[str, str], begrunnelser: Mapping[str, str]
) -> dict[int, tuple[str | None, str | None]]:
    """Attainment and reason by goal number."""
    numre = dict.fromkeys([*maal, *begrunnelser])
    return {nummer(n, "Målet"): (maal.get(n), begrunnelser.get(n)) for n in numre}
