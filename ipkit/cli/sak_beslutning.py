"""sak beslutning, endre-beslutning: yes, no, and for how long."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions import sak, sporsmaal
from ipkit.actions.svarfil import BESLUTNING_SKJEMA
from ipkit.cli.felles import FastPlanArg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kladd import med_kladd
from ipkit.cli.kontekst import aapnet, globale, nummer, plannummer
from ipkit.cli.sporring import i_terminal
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.ord import ord_for
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("sak", "Saken.")


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
        with med_kladd(okt, "sak beslutning", plan_nr):
            svar = samle(
                _med_grunnlagene(okt.dagens, mapper) if i_terminal() else sporsmaal.BESLUTNING,
                valg,
                fra_fil=fil.svar,
                paakrevd=("utfall", "rettsgrunnlag"),
                regelsvar=sporsmaal.REGELSVAR["beslutning"],
                standard={"dato": okt.dagens},
            )
            n, er_sak = sak.registrer_beslutning(okt, plan_nr, {"dato": okt.dagens, **svar}, mapper)
    ordet = ord_for("utfall", svar["utfall"])
    fikk = "" if svar.get("underrettet") else f" Før når planeier fikk den: {_underrett(plan_nr, n)}"
    utfall(str(n), f"Beslutning {n} er ført: {ordet}.{fikk}")
    melding(f"Brevet til planeier: ipkit eksporter beslutning.docx --plan {plan_nr} --mottaker planeier")
    if svar["utfall"] == "innvilget" and er_sak:
        melding(f"Når planeier har fått svaret: ipkit sak start {plan_nr}")
    if svar["utfall"] == "ikke_forlenget":
        melding(f"Når siste dag er over: ipkit avslutt {plan_nr}")


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
