"""evaluering ny."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ipkit.actions.evaluering import evaluer
from ipkit.actions.lesing import hele_planen
from ipkit.actions.sporsmaal import EVALUERING, REGELSVAR
from ipkit.actions.svarfil import EVALUERING_SKJEMA
from ipkit.cli.felles import PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kladd import med_kladd
from ipkit.cli.kontekst import aapnet, heltall, nummer, plannummer
from ipkit.cli.revisjon import EndringValg, uten_aarsak
from ipkit.cli.sporring import i_terminal, spor
from ipkit.cli.svar import Filvalg, Valg, par, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.dato import kort
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt

app = gruppe("evaluering", "Evalueringer.")


@kommando(app, "ny")
@svarkommando(EVALUERING, fra_fil=True)
def ny(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
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
    endring: EndringValg = None,
) -> None:
    """Registrer en evaluering: hvordan planeier deltok, hvert mål, og de fire spørsmålene.

    Neste evaluering blir regnet ut når den ikke er avtalt. Uten behov skal planen avsluttes.

    Eksempel:
      ipkit evaluering ny 1 --dato 2026-03-18 --planeier-deltok "til stede" --maal 1=delvis
          --begrunnelse 1="Lang ventetid" --kan-tiltak-avsluttes nei --bor-maal-endres nei
          --bor-tiltak-endres ja --fortsatt-behov ja
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(EVALUERING_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        gitt = _vurderinger(par(maal or [], "--maal"), par(begrunnelse or [], "--begrunnelse"))
        melding_nr = heltall(endring, "--endring", minst=1)
        with med_kladd(okt, "evaluering ny", plan_nr):
            svar = _svar(okt, valg, fil.svar, melding_nr)
            vurderinger = {**fil.vurderinger, **gitt}
            if i_terminal():
                vurderinger |= _spor_om_maal(hele_planen(okt, plan_nr, "evaluering ny (vis)"), vurderinger)
            ny_ = evaluer(okt, plan_nr, svar, vurderinger, utgave=fil.utgave, endring=melding_nr)
        _fortell(okt, plan_nr, ny_)


def _svar(okt: "Okt", valg: Valg, fra_fil: Mapping[str, Any], endring: int | None) -> dict[str, Any]:
    """The answers to the questions of the whole plan; a reported change is its own reason (rule 92)."""
    return samle(
        EVALUERING,
        valg,
        fra_fil=fra_fil,
        paakrevd=("dato",),
        regelsvar=REGELSVAR["evaluering"],
        standard={"dato": okt.dagens},
        uaktuelt=lambda navn, svar: (
            (endring is not None and navn in ("anledning", "aarsak"))
            or uten_aarsak(navn, svar)
            or (navn == "neste" and svar.get("fortsatt_behov") is False)
        ),
    )


def _fortell(okt: "Okt", plan: int, e: Evaluering) -> None:
    if e.dato > okt.siste_dag:
        melding("Merk: evalueringen er datert fram i tid. Er datoen feil, registrer den på nytt.")
    if not e.fortsatt_behov:
        ke = okt.innstillinger.koordinerende_enhet
        melding(f"Meld til {ke} at det ikke lenger er behov for planen, og avslutt den: ipkit avslutt {plan}")
    neste = f" Neste evaluering senest {kort(e.neste)}." if e.neste else ""
    utfall(str(e.nummer), f"Evaluering {e.nummer} av plan {plan} er registrert.{neste}")


def _vurderinger(
    maal: Mapping[str, str], begrunnelser: Mapping[str, str]
) -> dict[int, tuple[str | None, str | None]]:
    """Attainment and reason by goal number."""
    numre = dict.fromkeys([*maal, *begrunnelser])
    return {nummer(n, "Målet"): (maal.get(n), begrunnelser.get(n)) for n in numre}


def _spor_om_maal(
    plan: Plan, besvart: Mapping[int, tuple[str | None, str | None]]
) -> dict[int, tuple[str | None, str | None]]:
    """Ask how far each active goal has come that was not said anything about (rules 83, 94)."""
    felt = felter(Maalvurdering)
    svar: dict[int, tuple[str | None, str | None]] = {}
    for m in maal_i_rekkefolge(plan):
        if m.status != "aktivt" or m.nummer in besvart:
            continue
        om = f"Mål {m.nummer}, {m.tekst}: oppnåelse"
        oppnaaelse = spor(felt["oppnaaelse"]._replace(ledetekst=om), standard=m.oppnaaelse, paakrevd=True)
        begrunnelse = None
        if oppnaaelse != "naadd":
            begrunnelse = spor(felt["begrunnelse"], standard=m.begrunnelse, paakrevd=True)
        svar[m.nummer] = (oppnaaelse, begrunnelse)
    return svar
