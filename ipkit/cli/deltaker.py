"""deltaker ny · liste · endre · ta-ut · taushet."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from ipkit.actions.deltaker import endre_deltaker, ny_deltaker, ta_ut_deltaker
from ipkit.actions.fagperson import fra_registeret
from ipkit.actions.lesing import deltakerstatuser, hele_planen, samles_opp
from ipkit.actions.sporsmaal import DELTAKER
from ipkit.actions.svarfil import DELTAKER_SKJEMA
from ipkit.actions.tilgang import registrer_taushet
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, dato, nummer, plannummer
from ipkit.cli.sporring import i_terminal, spor
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import melding, skriv_json, tabell, utfall
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.felt import felter
from ipkit.errors import KommandolinjefeilError

app = gruppe("deltaker", "Hvem som deltar, fra hvilken tjeneste, og hva de bidrar med.")
DeltakerArg = Annotated[str, typer.Argument(metavar="DELTAKER", help="Deltakerens nummer i planen.")]


@kommando(app, "ny")
@svarkommando(DELTAKER, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Registrer en deltaker som foreslått, og skriv nummeret. Tilgang krever planeiers samtykke.

    Eksempel:
      ipkit deltaker ny 1 --navn "Per Lie" --rolle fysioterapeut --tjeneste "Fysioterapitjenesten"
          --bidrag "Ukentlig trening"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(DELTAKER_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        kjent = {
            **fra_registeret(okt, "deltaker", tolk_valg(DELTAKER, {"fagperson": valg["fagperson"]})),
            **fil.svar,
        }
        # A service without a named person is a participant too.
        paakrevd = () if valg["tjeneste"] or kjent.get("tjeneste") else ("navn",)
        svar = samle(DELTAKER, valg, fra_fil=kjent, paakrevd=paakrevd)
        n = ny_deltaker(okt, plan_nr, svar, utgave=fil.utgave)
        alle = samles_opp(okt, plan_nr)
    utfall(str(n), f"Deltaker {n} er foreslått i plan {plan_nr}. {_neste(plan_nr, n, alle)}")
    _advar_om_epost(svar)


def _advar_om_epost(svar: Mapping[str, Any]) -> None:
    """E-mail can be agreed on, with care (rule 44)."""
    if svar.get("kontaktform") == "epost":
        melding(
            "E-post er valgt. Send ikke opplysninger fra planen i vanlig e-post; brevpost er det vanlige."
        )


def _neste(plan: int, n: int, alle: Sequence[int]) -> str:
    """The next step: consent for this one, or for all at once when all are entered (rule 29)."""
    registrer = f"ipkit samtykke registrer {plan} --type opplysninger --deltaker"
    if not alle:
        return f"Neste steg, når planeier samtykker: {registrer} {n}"
    numre = ",".join(map(str, alle))
    return (
        "Neste steg, når alle er ført opp og erklæringen er underskrevet "
        f"(ipkit eksporter samtykke.docx --plan {plan}): {registrer} {numre}"
    )


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List deltakerne i planen, og om de har tilgang.

    Eksempel:
      ipkit deltaker liste 1
    """
    with aapnet(ctx) as okt:
        innhold = hele_planen(okt, plannummer(okt, plan), "deltaker liste")
        status = deltakerstatuser(okt, innhold)
    rader = [
        {
            "nummer": d.nummer,
            "navn": d.navn,
            "rolle": d.rolle,
            "tjeneste": d.tjeneste,
            "status": status[d.nummer],
            "bidrag": d.bidrag,
            "plangruppe": d.plangruppe,
        }
        for d in innhold.deltaker
    ]
    if json:
        skriv_json("deltakere", rader)
    else:
        tabell(
            ("Nr", "Navn", "Rolle", "Tjeneste", "Status", "Bidrag", "I plangruppen"),
            (tuple(r.values()) for r in rader),
        )


@kommando(app, "endre")
@svarkommando(DELTAKER)
def endre(ctx: typer.Context, valg: Valg, plan: FastPlanArg, deltaker: DeltakerArg) -> None:
    """Endre det som er registrert om en deltaker. Det som ikke nevnes, blir stående.

    Eksempel:
      ipkit deltaker endre 1 1 --telefon "55 00 00 11"
    """
    svar = samle(DELTAKER, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit deltaker endre --help")
    with aapnet(ctx) as okt:
        endre_deltaker(okt, nummer(plan, "PLAN"), nummer(deltaker, "DELTAKER"), svar)
    utfall(deltaker, f"Deltaker {deltaker} er endret.")
    _advar_om_epost(svar)


@kommando(app, "ta-ut")
def ta_ut(
    ctx: typer.Context,
    plan: FastPlanArg,
    deltaker: DeltakerArg,
    dato_: Annotated[
        str | None,
        typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Første dag uten tilgang. Ellers i dag."),
    ] = None,
) -> None:
    """Ta en deltaker ut av planen. Historien blir stående, tilgangen tar slutt.

    Eksempel:
      ipkit deltaker ta-ut 1 2 --dato 2026-06-01
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(deltaker, "DELTAKER")
    with aapnet(ctx) as okt:
        tiltak = ta_ut_deltaker(okt, plan_nr, n, dato(dato_, "--dato"))
    utfall(str(n), f"Deltaker {n} er tatt ut av plan {plan_nr}.")
    for t in tiltak:
        kommando_ = f"ipkit tiltak endre {plan_nr} {t.replace('.', ' ')} --ansvarlig …"
        melding(f"Tiltak {t} trenger ny ansvarlig: {kommando_}")


@kommando(app, "taushet")
def taushet(
    ctx: typer.Context,
    plan: FastPlanArg,
    deltaker: DeltakerArg,
    dato_: Annotated[
        str | None,
        typer.Option(
            "--dato", metavar="ÅÅÅÅ-MM-DD", help="Når erklæringen ble underskrevet. I et skript uten: i dag."
        ),
    ] = None,
    lovpaalagt: Annotated[
        bool, typer.Option("--lovpaalagt", help="Deltakeren har taushetsplikt etter loven.")
    ] = False,
) -> None:
    """Før at en deltaker har skrevet under taushetserklæring. Den kreves før første tilgang.

    Bare av den som ikke har taushetsplikt etter loven. Har deltakeren det, føres det med --lovpaalagt.

    Eksempel:
      ipkit deltaker taushet 1 1 --dato 2026-01-15
    """
    if lovpaalagt and dato_ is not None:
        raise KommandolinjefeilError("--dato hører til en underskrift. Bruk enten --dato eller --lovpaalagt.")
    n, naar = nummer(deltaker, "DELTAKER"), dato(dato_, "--dato")
    with aapnet(ctx) as okt:
        if naar is None and not lovpaalagt and i_terminal():
            naar = spor(felter(Deltaker)["taushetserklaering"], standard=okt.dagens, paakrevd=True)
        registrer_taushet(okt, nummer(plan, "PLAN"), n, naar, lovpaalagt=lovpaalagt)
    hva = "har taushetsplikt etter loven" if lovpaalagt else "har skrevet under taushetserklæring"
    utfall(str(n), f"Deltaker {n} {hva}.")
