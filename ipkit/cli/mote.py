"""mote sak · deltaker · endre · avlys · informert · liste."""

from typing import Annotated

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.mote import (
    avlys_mote,
    endre,
    legg_til_sak,
    merk_informert,
    sett_deltaker,
    ta_ut_deltaker,
)
from ipkit.actions.samtykke import uten_erklaering
from ipkit.actions.sporsmaal import MOTE_ENDRE, MOTEDELTAKER, SAKSPUNKT
from ipkit.cli.felles import DatoValg, FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato, nummer, plannummer
from ipkit.cli.paaminnelser import PAPIRENE, minn_om_erklaering
from ipkit.cli.svar import Valg, samle, svarkommando, tolk_valg
from ipkit.cli.utskrift import kodeord, melding, skriv_json, tabell, utfall
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import gruppens_ord, motetype
from ipkit.domain.saksliste import utenfor_planen
from ipkit.errors import KommandolinjefeilError

app = gruppe("mote", "Møter og referater.")
SENE = {
    "ny": "mote_ny",
    "innkall": "mote_innkall",
    **dict.fromkeys(
        ("referat", "merknad", "kopi", "send-referat", "godkjenn", "plan-oppdatert"), "mote_referat"
    ),
}
MoteArg = Annotated[str, typer.Argument(metavar="MØTE", help="Møtets nummer.")]


def om_veiledning(plan: int, innst: Innstillinger) -> str:
    """What to say of an item that is not about the plan (rule 102)."""
    tekst = "Overordnede drøftinger og veiledning hører hjemme i et eget møte, ikke i ansvarsgruppemøtet"
    return f"{gruppens_ord(tekst, innst)}: ipkit mote ny {plan} --type annet"


@kommando(app, "sak")
@svarkommando(SAKSPUNKT)
def sak(ctx: typer.Context, valg: Valg, plan: FastPlanArg, mote: MoteArg) -> None:
    """Sett en sak på sakslisten. Saker fra planeier kommer først. Uten --meldt-av er saken planeiers.

    Eksempel:
      ipkit møte sak 1 1 --tekst "Jeg vil snakke om ferien" --meldt-av planeier
    """
    svar = samle(SAKSPUNKT, valg, paakrevd=("tekst",))
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        s = legg_til_sak(okt, plan_nr, n, {**svar, "meldt_av": svar.get("meldt_av") or "planeier"})
        holdt = hele_planen(okt, plan_nr, "mote sak (vis)")
        innst = okt.innstillinger
    utfall(str(s), f"Sak {s} er satt på sakslisten til møte {n}.")
    if any(punkt.nummer == s for punkt in utenfor_planen(holdt, holdt.finn_mote(n))):
        melding(om_veiledning(plan_nr, innst))


@kommando(app, "deltaker")
@svarkommando(MOTEDELTAKER)
def deltaker(
    ctx: typer.Context,
    valg: Valg,
    plan: FastPlanArg,
    mote: MoteArg,
    hvem: Annotated[
        str | None, typer.Argument(metavar="[HVEM]", help="Deltakernummeret. Utelates for en gjest.")
    ] = None,
    ta_ut: Annotated[bool, typer.Option("--ta-ut", help="Inviter ikke denne likevel.")] = False,
) -> None:
    """Inviter en til, eller skriv at noen kommer som tolk, følgeperson, vara eller gjest.

    Den som ikke er i planen, føres opp med navn, og bare når planeier sier ja til det.

    Eksempel:
      ipkit møte deltaker 1 1 1
      ipkit møte deltaker 1 1 --navn "Amir Tolk" --kommer-som tolk --ja-til-motet ja
    """
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    svar = tolk_valg(MOTEDELTAKER, valg)
    if hvem is None and not svar.get("navn"):
        raise KommandolinjefeilError("Si hvem det gjelder: et deltakernummer, eller --navn for en gjest.")
    with aapnet(ctx) as okt:
        if ta_ut:
            ta_ut_deltaker(okt, plan_nr, n, hvem or svar["navn"])
        else:
            sett_deltaker(okt, plan_nr, n, {**svar, "part": hvem})
        ja = [int(hvem)] if svar.get("ja_til_motet") and not ta_ut and hvem and hvem.isdigit() else []
        venter = uten_erklaering(okt, plan_nr, ja, "mote deltaker")
    hva = "er ikke lenger invitert" if ta_ut else "er ført opp"
    utfall(hvem or svar["navn"], f"{'Deltaker ' + hvem if hvem else svar['navn']} {hva} på møte {n}.")
    minn_om_erklaering(plan_nr, venter, PAPIRENE)


@kommando(app, "endre")
@svarkommando(MOTE_ENDRE)
def endre_mote(ctx: typer.Context, valg: Valg, plan: FastPlanArg, mote: MoteArg) -> None:
    """Flytt et møte, eller skriv når deltakerne ble avklart med planeier.

    Eksempel:
      ipkit møte endre 1 1 --tid 12:30 --klarert 2026-03-20
    """
    svar = tolk_valg(MOTE_ENDRE, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit møte endre --help")
    plan_nr, n = nummer(plan, "PLAN"), nummer(mote, "MØTE")
    with aapnet(ctx) as okt:
        endret = endre(okt, plan_nr, n, svar)
    utfall(str(n), f"Møte {n} er endret.")
    if endret.status == "innkalt" and svar.keys() & {"dato", "tid", "sted"}:
        melding(f"Møtet er alt innkalt. Si fra til deltakerne: ipkit mote innkall {plan_nr} {n}")


@kommando(app, "avlys")
def avlys(
    ctx: typer.Context,
    plan: FastPlanArg,
    mote: MoteArg,
    grunn: Annotated[
        str | None, typer.Option("--grunn", metavar="TEKST", help="Hvorfor møtet avlyses.")
    ] = None,
) -> None:
    """Avlys et møte som er planlagt eller innkalt.

    Eksempel:
      ipkit møte avlys 1 2 --grunn "Sykdom"
    """
    with aapnet(ctx) as okt:
        avlys_mote(okt, nummer(plan, "PLAN"), nummer(mote, "MØTE"), grunn)
    utfall(mote, f"Møte {mote} er avlyst.")


@kommando(app, "informert")
def informert(
    ctx: typer.Context,
    plan: FastPlanArg,
    mote: MoteArg,
    hvem: Annotated[str, typer.Argument(metavar="HVEM", help="Deltakernummeret.")],
    dato_: DatoValg = None,
) -> None:
    """Skriv at en deltaker har holdt sin egen tjeneste informert om det som ble avtalt.

    Eksempel:
      ipkit møte informert 1 1 1
    """
    with aapnet(ctx) as okt:
        merk_informert(okt, nummer(plan, "PLAN"), nummer(mote, "MØTE"), hvem, dato(dato_, "--dato"))
    utfall(hvem, f"Tjenesten til deltaker {hvem} er informert om møte {mote}.")


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List møtene i planen.

    Eksempel:
      ipkit møte liste 1
    """
    with aapnet(ctx) as okt:
        moter = hele_planen(okt, plannummer(okt, plan), "mote liste").mote
        innst = okt.innstillinger
    if json:
        felt = (
            *("nummer", "type", "dato", "tid", "sted", "status", "klarert", "innkalt", "moteleder"),
            *("referent", "referatdato", "referatstatus", "referat_sendt", "referat_godkjent"),
            *("merknadsfrist", "neste", "plan_oppdatert"),
        )
        skriv_json("moter", ({n: getattr(m, n) for n in felt} for m in moter))
        return
    tabell(
        ("Nr", "Møte", "Dato", "Kl.", "Sted", "Status", "Referat", "Neste møte"),
        (
            (
                m.nummer,
                motetype(m.type, innst),
                m.dato,
                m.tid,
                m.sted,
                kodeord("status", m.status),
                kodeord("referatstatus", m.referatstatus) or m.referatdato,
                m.neste,
            )
            for m in moter
        ),
    )
