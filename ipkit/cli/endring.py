"""endring ny, folg-opp, varsle, sendt, liste."""

from typing import Annotated, Any

import typer

from ipkit.actions.endring import folg_opp_endring, merk_sendt, registrer_endring, varsle_endring
from ipkit.actions.lesing import hele_planen
from ipkit.actions.sporsmaal import ENDRING, ENDRING_FULGT_OPP, ENDRING_SENDT, REGELSVAR
from ipkit.actions.svarfil import ENDRING_SKJEMA
from ipkit.cli.felles import FastPlanArg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, nummer, plannummer
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import kodeord, melding, skriv_json, tabell, utfall
from ipkit.domain.endringsregler import varsler
from ipkit.domain.plan import Plan
from ipkit.domain.utsending import Endringsmelding

app = gruppe("endring", "Endringer noen har meldt, hva som er gjort med dem, og hvem som er varslet.")

EndringArg = Annotated[str, typer.Argument(metavar="ENDRING", help="Nummeret i endring liste.")]
TilValg = Annotated[
    list[str] | None,
    typer.Option(
        "--til", metavar="DELTAKER", help="Bare denne mottakeren. Kan gjentas. Ellers alle det gjelder."
    ),
]


@kommando(app, "ny")
@svarkommando(ENDRING, fra_fil=True)
def ny(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Før en endring noen har meldt: hvem, når og hva. Livsområdet avgjør hvem den gjelder.

    Eksempel:
      ipkit endring ny 1 --meldt-av 1 --dato 2026-05-28 --livsomraade bolig --vesentlig ja
          --tekst "Har fått tilbud om leilighet"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(ENDRING_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        svar: dict[str, Any] = samle(
            ENDRING,
            valg,
            fra_fil=fil.svar,
            paakrevd=("tekst",),
            standard={"dato": okt.dagens},
            uaktuelt=lambda navn, svar: navn == "navn" and svar.get("meldt_av") is not None,
        )
        meldt, gjelder = registrer_endring(okt, plan_nr, {"dato": okt.dagens, **svar}, utgave=fil.utgave)
    n = meldt.nummer
    hvem = (
        f"Den gjelder {len(gjelder)} av deltakerne: ipkit endring varsle {plan_nr} {n}. " if gjelder else ""
    )
    videre = (
        f"ipkit evaluering ny {plan_nr} --endring {n}"
        if meldt.vesentlig
        else f"ipkit endring folg-opp {plan_nr} {n}"
    )
    utfall(str(n), f"Endring {n} er ført. {hvem}Neste steg: {videre}")


@kommando(app, "folg-opp")
@svarkommando(ENDRING_FULGT_OPP)
def folg_opp(ctx: typer.Context, valg: Valg, plan: FastPlanArg, endring: EndringArg) -> None:
    """Før hva som ble gjort med en meldt endring, og når.

    Eksempel:
      ipkit endring folg-opp 1 1 --oppfolging "Tiltak 1.1 er endret" --fulgt-opp 2026-05-30
    """
    with aapnet(ctx) as okt:
        svar = samle(
            ENDRING_FULGT_OPP, valg, regelsvar=REGELSVAR["endring"], standard={"fulgt_opp": okt.dagens}
        )
        folg_opp_endring(
            okt,
            nummer(plan, "PLAN"),
            nummer(endring, "ENDRING"),
            svar.get("fulgt_opp"),
            svar.get("oppfolging"),
        )
    utfall(endring, f"Endring {endring} er fulgt opp.")


@kommando(app, "varsle")
def varsle(ctx: typer.Context, plan: FastPlanArg, endring: EndringArg, til: TilValg = None) -> None:
    """Lag listen over hvem som skal varsles om en endring. Bare de som har samtykke for livsområdet.

    Ingenting blir sendt. Lag meldingen til hver av dem med eksporter, og før dem som sendt.

    Eksempel:
      ipkit endring varsle 1 1
    """
    with aapnet(ctx) as okt:
        plan_nr, n = nummer(plan, "PLAN"), nummer(endring, "ENDRING")
        liste_ = varsle_endring(okt, plan_nr, n, til or ())
        navn = _navn(hele_planen(okt, plan_nr, "endring varsle (vis)"))
    tabell(
        ("Mottaker", "Navn", "Hvordan", "Sendt", "Meldingen"),
        (
            (
                u.mottaker,
                navn.get(u.mottaker or "", u.navn),
                kodeord("maate", u.maate),
                u.dato,
                f"ipkit eksporter endring-{n}-{u.mottaker}.docx --dokument endringsmelding --plan {plan_nr} "
                f"--nummer {n} --mottaker {u.mottaker}",
            )
            for u in liste_
        ),
    )
    melding(f"Når meldingene er sendt: ipkit endring sendt {plan_nr} {n}")


def _navn(plan: Plan) -> dict[str, str]:
    return {str(d.nummer): d.betegnelse for d in plan.deltaker} | {"planeier": plan.planeier.navn}


@kommando(app, "sendt")
@svarkommando(ENDRING_SENDT)
def sendt(
    ctx: typer.Context, valg: Valg, plan: FastPlanArg, endring: EndringArg, til: TilValg = None
) -> None:
    """Før at meldingene om en endring er sendt.

    Eksempel:
      ipkit endring sendt 1 1 --til 1 --dato 2026-05-29 --maate brevpost
    """
    with aapnet(ctx) as okt:
        svar = samle(ENDRING_SENDT, valg, standard={"dato": okt.dagens})
        sendte = merk_sendt(
            okt,
            nummer(plan, "PLAN"),
            nummer(endring, "ENDRING"),
            til or (),
            svar.get("maate"),
            svar.get("dato"),
        )
    utfall(
        str(len(sendte)), f"{len(sendte)} {'melding' if len(sendte) == 1 else 'meldinger'} er ført som sendt."
    )


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List endringene som er meldt, hva som ble gjort, og hvem som er varslet.

    Eksempel:
      ipkit endring liste 1
    """
    with aapnet(ctx) as okt:
        hele = hele_planen(okt, plannummer(okt, plan), "endring liste")
    if json:
        skriv_json("endringer", (_som_json(hele, e) for e in hele.endringsmelding))
        return
    tabell(
        ("Nr", "Dato", "Meldt av", "Hva", "Vesentlig", "Fulgt opp", "Hva som ble gjort", "Varslet"),
        (
            (
                e.nummer,
                e.dato,
                e.meldt_av or e.navn,
                e.tekst,
                e.vesentlig,
                e.fulgt_opp,
                e.oppfolging,
                _varslet(hele, e),
            )
            for e in hele.endringsmelding
        ),
    )


def _varslet(plan: Plan, e: Endringsmelding) -> str:
    return ", ".join(
        f"{u.mottaker or u.navn}{'' if u.dato else ' (ikke sendt)'}" for u in varsler(plan, e.nummer)
    )


def _som_json(plan: Plan, e: Endringsmelding) -> dict[str, Any]:
    felt = (
        "nummer",
        "dato",
        "meldt_av",
        "navn",
        "tekst",
        "livsomraade",
        "vesentlig",
        "fulgt_opp",
        "oppfolging",
    )
    varslet = [
        {"mottaker": u.mottaker, "navn": u.navn, "maate": u.maate, "dato": u.dato}
        for u in varsler(plan, e.nummer)
    ]
    return {**{n: getattr(e, n) for n in felt}, "varslet": varslet}
