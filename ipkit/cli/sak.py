"""sak: the case before the plan, and around it."""

from typing import Annotated, Any

import typer

from ipkit.actions import sak, sporsmaal
from ipkit.actions.svarfil import (
    HENVENDELSE_SKJEMA,
    SAK_SKJEMA,
    VURDERING_SKJEMA,
)
from ipkit.cli.felles import AnnenPersonValg, FastPlanArg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kladd import med_kladd
from ipkit.cli.kontekst import aapnet, heltall, nummer, plannummer
from ipkit.cli.kontekst import dato as les_dato
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import utfall
from ipkit.domain.dato import kort
from ipkit.domain.kommuneord import kommunens_sporsmaal
from ipkit.errors import KommandolinjefeilError

app = gruppe("sak", "Saken før planen: henvendelse, vurdering, beslutning og klage.")
SENE = {
    **dict.fromkeys(("klage", "klageutfall", "sporsmaal", "besvar"), "sak_klage"),
    **dict.fromkeys(("start", "uten-plan", "vis", "liste"), "sak_plan"),
    **dict.fromkeys(("beslutning", "endre-beslutning"), "sak_beslutning"),
}


@kommando(app, "ny")
@svarkommando(sporsmaal.SAK_NY, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, annen_person: AnnenPersonValg = None) -> None:
    """Registrer en henvendelse om individuell plan, og skriv saksnummeret i registeret.

    Henvendelsen kan være muntlig; da skriver du den ned. Blir det en plan, beholder den nummeret. I en
    terminal spørres det bare om det en henvendelse skal si; resten, som telefon og tolk, er valg.

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
            uaktuelt=lambda navn, s: (
                navn not in sporsmaal.SAK_NY_SPORRES or sporsmaal.uaktuelt_i_henvendelse(navn, s)
            ),
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
        svar = samle(
            kommunens_sporsmaal(sporsmaal.HENVENDELSE, okt.innstillinger),
            valg,
            fra_fil=fil.svar,
            paakrevd=("dato", "kanal", "tekst") if n is None else (),
            standard={"dato": okt.dagens},
            uaktuelt=sporsmaal.uaktuelt_i_henvendelse,
        )
        _krev_noe(svar, n, "henvendelse")
        n = sak.registrer_henvendelse(okt, plan_nr, svar, n)
    utfall(str(n), f"Henvendelse {n} er registrert i sak {plan_nr}.")


def _krev_noe(svar: dict[str, Any], nummer: int | None, verb: str) -> None:
    """What is put right has something that is other than before. Raises KommandolinjefeilError."""
    if nummer is not None and not svar:
        raise KommandolinjefeilError(f"Ingenting å endre. Se valgene: ipkit sak {verb} --help")


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
        neste = _etter_onsket(plan_nr, svar, okt.innstillinger.gruppenavn)
    utfall(str(n), f"Svaret er ført i sak {plan_nr}. {neste}")


def _etter_onsket(plan: int, svar: dict[str, Any], gruppen: str) -> str:
    """What comes after a yes, a no and a not yet (rule 6)."""
    if svar["svar"] == "ja":
        return f"Neste steg: ipkit sak vurdering {plan}"
    if svar["svar"] == "nei":
        return f"Gi koordinator eller {gruppen} uten plan (ipkit sak uten-plan {plan}), eller avslutt saken."
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
def vurdering(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    nummer_: Annotated[
        str | None,
        typer.Option("--nummer", metavar="TALL", help="Rett, eller fyll ut, ett svar i denne vurderingen."),
    ] = None,
) -> None:
    """Før vurderingen av om planeier har rett til plan, med de sju punktene.

    Ett svar rettes med --nummer; de andre blir stående.

    Eksempel:
      ipkit sak vurdering 2 --vurdert-av "Ola Hansen" --kriterier "Oppfylt" --antall-tjenester 3
          --varighet-maaneder 24
    """
    n = heltall(nummer_, "--nummer", minst=1)
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(VURDERING_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        with med_kladd(okt, "sak vurdering", plan_nr, n or 0):
            svar = samle(
                sporsmaal.VURDERING,
                valg,
                fra_fil=fil.svar,
                paakrevd=("vurdert_av",) if n is None else (),
                standard={"dato": okt.dagens},
            )
            _krev_noe(svar, n, "vurdering")
            n = sak.registrer_vurdering(okt, plan_nr, svar, n)
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
