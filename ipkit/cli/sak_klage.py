"""sak klage, klageutfall, sporsmaal, besvar: what the planeier is not content with, or asks about."""

from typing import Annotated, Any

import typer

from ipkit.actions import sak, sporsmaal
from ipkit.actions.klage import registrer_klage, registrer_klageutfall
from ipkit.actions.svarfil import KLAGE_SKJEMA
from ipkit.cli.felles import FastPlanArg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, globale, nummer, plannummer
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.dato import kort
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("sak", "Saken.")


@kommando(app, "klage")
@svarkommando(sporsmaal.KLAGE, fra_fil=True)
def klage(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Registrer en klage: på en beslutning, en mangelfull plan, medvirkningen eller samarbeidet.

    Eksempel:
      ipkit sak klage 1 --kategori mangelfull_plan --dato 2026-05-28 --tekst "Planen er ikke fulgt"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(KLAGE_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar = samle(
            sporsmaal.KLAGE,
            valg,
            fra_fil=fil.svar,
            paakrevd=("kategori",),
            standard={"dato": okt.dagens},
        )
        mapper = kommunens_mapper(globale(ctx).sted, None)
        n, siste = registrer_klage(okt, plan_nr, {"dato": okt.dagens, **svar}, mapper)
    utfall(str(n), f"Klage {n} er registrert. Neste steg: ipkit sak klageutfall {plan_nr} {n}")
    if siste is not None:
        melding(
            f"Klagen kom etter fristen, {kort(siste)}. Den som tok beslutningen, kan likevel ta den opp. "
            "Vurder det, og skriv hvorfor i svaret."
        )


@kommando(app, "klageutfall")
@svarkommando(sporsmaal.KLAGEUTFALL)
def klageutfall(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    klage: Annotated[str, typer.Argument(metavar="KLAGE", help="Klagens nummer.")],
) -> None:
    """Før at en klage er sendt videre til klageinstansen, eller hva den endte med.

    Eksempel:
      ipkit sak klageutfall 1 1 --oversendt 2026-06-01 --sendt-til Statsforvalteren
    """
    with aapnet(ctx) as okt:
        svar = samle(sporsmaal.KLAGEUTFALL, valg)
        if not svar:
            raise KommandolinjefeilError("Oppgi --oversendt, eller --klageutfall og --avgjort")
        registrer_klageutfall(okt, nummer(plan, "PLAN"), nummer(klage, "KLAGE"), svar)
    utfall(klage, f"Klage {klage} er oppdatert.")


@kommando(app, "sporsmaal")
@svarkommando(sporsmaal.SPORSMAAL)
def nytt_sporsmaal(ctx: typer.Context, valg: Valg, plan: PlanArg = None) -> None:
    """Før et spørsmål fra planeier, og hvem det er sendt videre til.

    Eksempel:
      ipkit sak sporsmaal 1 --tekst "Når kommer svaret om bolig?" --videresendt-til Boligkontoret
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        svar: dict[str, Any] = samle(
            sporsmaal.SPORSMAAL, valg, paakrevd=("tekst",), standard={"dato": okt.dagens}
        )
        n = sak.registrer_sporsmaal(okt, plan_nr, {"dato": okt.dagens, **svar})
    utfall(str(n), f"Spørsmål {n} er ført. Når det er besvart: ipkit sak besvar {plan_nr} {n}")


@kommando(app, "besvar")
@svarkommando(sporsmaal.SPORSMAALSSVAR)
def besvar(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    nummer_: Annotated[str, typer.Argument(metavar="SPØRSMÅL", help="Spørsmålets nummer.")],
) -> None:
    """Før at et spørsmål er sendt videre eller besvart.

    Eksempel:
      ipkit sak besvar 1 1 --besvart 2026-05-30 --svartekst "Svaret kommer i juni"
    """
    with aapnet(ctx) as okt:
        svar = samle(sporsmaal.SPORSMAALSSVAR, valg)
        if not svar:
            raise KommandolinjefeilError("Oppgi --besvart, eller --videresendt-til")
        sak.besvar_sporsmaal(okt, nummer(plan, "PLAN"), nummer(nummer_, "SPØRSMÅL"), svar)
    utfall(nummer_, f"Spørsmål {nummer_} er oppdatert.")
