"""sak: the case before the plan, and around it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from ipkit.actions import sak, sporsmaal
from ipkit.actions.svarfil import (
    BESLUTNING_SKJEMA,
    HENVENDELSE_SKJEMA,
    SAK_SKJEMA,
    VURDERING_SKJEMA,
)
from ipkit.cli.felles import FastPlanArg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, globale, heltall, nummer, plannummer
from ipkit.cli.kontekst import dato as les_dato
from ipkit.cli.sporring import i_terminal
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.dato import kort
from ipkit.domain.ord import ord_for
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("sak", "Saken før planen: henvendelse, vurdering, beslutning og klage.")
SENE = {
    **dict.fromkeys(("klage", "klageutfall", "sporsmaal", "besvar"), "sak_klage"),
    **dict.fromkeys(("start", "uten-plan", "vis", "liste"), "sak_plan"),
}

AnnenPerson = Annotated[
    str | None,
    typer.Option(
        "--annen-person",
        metavar="GRUNN",
        help="Hvorfor dette er en annen enn den med samme navn og fødselsdato.",
    ),
]


@kommando(app, "ny")
@svarkommando(sporsmaal.SAK_NY, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, annen_person: AnnenPerson = None) -> None:
    """Registrer en henvendelse om individuell plan, og skriv saksnummeret i registeret.

    Henvendelsen kan være muntlig; da skriver du den ned. Blir det en plan, beholder den nummeret.

    Eksempel:
      ipkit sak ny --navn "Siri Strand" --fodselsdato 1988-04-02 --dato 2026-05-20 --kanal muntlig
          --tekst "Ønsker hjelp til å samordne tjenestene" --formidlet-av paarorende
    """
    fil = les_eller_lag(SAK_SKJEMA, filvalg)
    if fil is None:
        return
    with aapnet(ctx) as okt:
        svar = samle(
            sporsmaal.SAK_NY,
            valg,
            fra_fil=fil.svar,
            paakrevd=("navn", "fodselsdato", "dato", "kanal", "tekst"),
            standard={"dato": okt.dagens},
            uaktuelt=lambda navn, s: navn == "formidler_navn" and s.get("formidlet_av") == "planeier",
        )
        n = sak.ny_sak(okt, svar, annen_person=annen_person)
    utfall(str(n), f"Sak {n} er opprettet. Neste steg: ipkit sak onske {n}")


@kommando(app, "henvendelse")
@svarkommando(sporsmaal.HENVENDELSE, fra_fil=True)
def henvendelse(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    nummer_: Annotated[
        str | None,
        typer.Option("--nummer", metavar="TALL", help="Fyll ut det som mangler i denne henvendelsen."),
    ] = None,
) -> None:
    """Registrer én henvendelse til i saken, eller det som manglet i en.

    Slag «melding_om_behov» er når en tjenesteyter melder behovet; «forlengelse» er et ønske om mer tid.

    Eksempel:
      ipkit sak henvendelse 1 --slag forlengelse --dato 2026-05-20 --kanal skriftlig
          --tekst "Ønsker planen forlenget"
    """
    n = heltall(nummer_, "--nummer", minst=1)
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(HENVENDELSE_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        paakrevd = ("dato", "kanal", "tekst") if n is None else ()
        svar = samle(
            sporsmaal.HENVENDELSE, valg, fra_fil=fil.svar, paakrevd=paakrevd, standard={"dato": okt.dagens}
        )
        n = sak.registrer_henvendelse(okt, plan_nr, svar, n)
    utfall(str(n), f"Henvendelse {n} er registrert i sak {plan_nr}.")


@kommando(app, "forelopig-svar")
def forelopig_svar(
    ctx: typer.Context,
    plan: FastPlanArg,
    henvendelse: Annotated[str, typer.Argument(metavar="HENVENDELSE", help="Henvendelsens nummer.")],
    dato_: Annotated[
        str | None, typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Når det ble sendt. Ellers i dag.")
    ] = None,
) -> None:
    """Før at et foreløpig svar er sendt.

    Eksempel:
      ipkit sak forelopig-svar 2 1 --dato 2026-05-30
    """
    with aapnet(ctx) as okt:
        sak.send_forelopig_svar(
            okt, nummer(plan, "PLAN"), nummer(henvendelse, "HENVENDELSE"), les_dato(dato_, "--dato")
        )
    utfall(henvendelse, f"Foreløpig svar på henvendelse {henvendelse} er ført.")


@kommando(app, "onske")
@svarkommando(sporsmaal.ONSKE)
def onske(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Før om planeier ønsker en plan: ja, nei eller ikke_naa.

    Eksempel:
      ipkit sak onske 2 --svar ikke_naa --dato 2026-05-21 --spor-igjen 2026-09-01
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        svar = samle(
            sporsmaal.ONSKE,
            valg,
            paakrevd=("svar",),
            standard={"dato": okt.dagens},
            uaktuelt=lambda navn, s: navn == "spor_igjen" and s.get("svar") != "ikke_naa",
        )
        n = sak.registrer_onske(okt, plan_nr, {"dato": okt.dagens, **svar})
    utfall(str(n), f"Svaret er ført i sak {plan_nr}. {_etter_onsket(plan_nr, svar)}")


def _etter_onsket(plan: int, svar: dict[str, Any]) -> str:
    """What comes after a yes, a no and a not yet (rule 6)."""
    if svar["svar"] == "ja":
        return f"Neste steg: ipkit sak vurdering {plan}"
    if svar["svar"] == "nei":
        return (
            f"Gi koordinator eller ansvarsgruppe uten plan (ipkit sak uten-plan {plan}), eller avslutt saken."
        )
    igjen = svar.get("spor_igjen")
    return f"Planeier spørres igjen {kort(igjen)}." if igjen else ""


@kommando(app, "informasjon")
@svarkommando(sporsmaal.INFORMASJON)
def informasjon(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Før at det er gitt informasjon. Det kan gjøres flere ganger.

    Eksempel:
      ipkit sak informasjon 2 --dato 2026-05-22 --informant "Ola Hansen" --temaer hva_ip_er,klagerett
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        svar = samle(
            sporsmaal.INFORMASJON,
            valg,
            paakrevd=("informant", "temaer"),
            standard={"dato": okt.dagens},
        )
        n = sak.registrer_informasjon(okt, plan_nr, {"dato": okt.dagens, **svar})
    utfall(str(n), f"Informasjonen er ført i sak {plan_nr}.")


@kommando(app, "vurdering")
@svarkommando(sporsmaal.VURDERING, fra_fil=True)
def vurdering(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Før vurderingen av om planeier har rett til plan, med de sju punktene.

    Eksempel:
      ipkit sak vurdering 2 --vurdert-av "Ola Hansen" --kriterier "Oppfylt" --antall-tjenester 3
          --varighet-maaneder 24
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(VURDERING_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar = samle(
            sporsmaal.VURDERING,
            valg,
            fra_fil=fil.svar,
            paakrevd=("vurdert_av",),
            standard={"dato": okt.dagens},
        )
        n = sak.registrer_vurdering(okt, plan_nr, {"dato": okt.dagens, **svar})
    utfall(str(n), f"Vurdering {n} er ført. Neste steg: ipkit sak beslutning {plan_nr}")


@kommando(app, "avklar")
def avklar(
    ctx: typer.Context,
    plan: PlanArg = None,
    grunn: Annotated[str | None, typer.Option("--grunn", metavar="TEKST", help="Hva det er tvil om.")] = None,
) -> None:
    """Send saken til avklaring i koordinerende enhet når det er tvil om retten til plan.

    Eksempel:
      ipkit sak avklar 2
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        sak.avklar(okt, plan_nr, grunn)
        enhet = okt.innstillinger.koordinerende_enhet
    utfall(str(plan_nr), f"Sak {plan_nr} er til avklaring hos {enhet}.")


@kommando(app, "beslutning")
@svarkommando(sporsmaal.BESLUTNING, fra_fil=True)
def beslutning(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Før beslutningen: innvilget, avslått, forlenget eller ikke forlenget. Den skal alltid begrunnes.

    Rettsgrunnlaget avgjør klagefrist og klageinstans. Koder: docs/administrator/rettsgrunnlag.md.

    Eksempel:
      ipkit sak beslutning 2 --utfall innvilget --dato 2026-05-25 --rettsgrunnlag pbrl_2_5
          --begrunnelse "Langvarig behov for flere tjenester"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(BESLUTNING_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        mapper = kommunens_mapper(globale(ctx).sted, None)
        svar = samle(
            _med_grunnlagene(okt.dagens, mapper) if i_terminal() else sporsmaal.BESLUTNING,
            valg,
            fra_fil=fil.svar,
            paakrevd=("utfall", "rettsgrunnlag"),
            regelsvar=sporsmaal.REGELSVAR["beslutning"],
            standard={"dato": okt.dagens},
        )
        n = sak.registrer_beslutning(okt, plan_nr, {"dato": okt.dagens, **svar}, mapper)
    ordet = ord_for("utfall", svar["utfall"])
    fikk = "" if svar.get("underrettet") else f" Før når planeier fikk den: {_underrett(plan_nr, n)}"
    utfall(str(n), f"Beslutning {n} er ført: {ordet}.{fikk}")
    melding(f"Brevet til planeier: ipkit eksporter beslutning.docx --plan {plan_nr} --mottaker planeier")
    if svar["utfall"] == "innvilget":
        melding(f"Når planeier har fått svaret: ipkit sak start {plan_nr}")


def _med_grunnlagene(dagens: date, mapper: Sequence[Path]) -> sporsmaal.Sporsmaal:
    """The questions with the legal bases of today, a line each above the question."""
    from ipkit.domain.rett import lovlige_grunnlag
    from ipkit.rettsdata import les_rettsdata

    felt = sporsmaal.BESLUTNING["rettsgrunnlag"]
    lover = lovlige_grunnlag(les_rettsdata(mapper).rettsgrunnlag, dagens)
    linjer = (f"{kode}: {lov.kortform}, {lov.gjelder}" for kode, lov in lover.items())
    return {
        **sporsmaal.BESLUTNING,
        "rettsgrunnlag": felt._replace(hvorfor="\n   ".join((f"{felt.hvorfor}:", *linjer))),
    }


def _underrett(plan: int, n: int) -> str:
    return f"ipkit sak endre-beslutning {plan} {n} --underrettet ÅÅÅÅ-MM-DD"


@kommando(app, "endre-beslutning")
@svarkommando(sporsmaal.BESLUTNING_ENDRET)
def endre_beslutning(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    beslutning: Annotated[str, typer.Argument(metavar="BESLUTNING", help="Beslutningens nummer.")],
) -> None:
    """Før når planeier fikk beslutningen, og når den ble ført i fagsystemet.

    Eksempel:
      ipkit sak endre-beslutning 2 1 --underrettet 2026-05-26
    """
    svar = samle(sporsmaal.BESLUTNING_ENDRET, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit sak endre-beslutning --help")
    with aapnet(ctx) as okt:
        sak.endre_beslutning(okt, nummer(plan, "PLAN"), nummer(beslutning, "BESLUTNING"), svar)
    utfall(beslutning, f"Beslutning {beslutning} er oppdatert.")
