"""fagperson ny · endre · opplaering · oppdater · liste · vis."""

from collections.abc import Iterable
from typing import Annotated

import typer

from ipkit.actions.fagperson import (
    endre_fagperson,
    foer_opplaering,
    liste_fagpersoner,
    ny_fagperson,
    oppdater_planer,
    som_oppdateres,
    vis_fagperson,
)
from ipkit.actions.sporsmaal import FAGPERSON, OPPLAERING
from ipkit.cli.felles import JaValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, nummer
from ipkit.cli.sporring import bekreft, i_terminal
from ipkit.cli.svar import Valg, samle, svarkommando
from ipkit.cli.utskrift import linje, melding, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.fagperson import Plass, siste
from ipkit.domain.felt import felter
from ipkit.domain.ord import ord_for
from ipkit.errors import KommandolinjefeilError

app = gruppe("fagperson", "De som arbeider med planer: kontakt, opplæring, og hvilke planer de er med i.")
PersonArg = Annotated[str, typer.Argument(metavar="FAGPERSON", help="Nummeret i fagperson liste.")]


@kommando(app, "ny")
@svarkommando(FAGPERSON)
def ny(ctx: typer.Context, valg: Valg) -> None:
    """Før opp noen som arbeider med planer, og skriv nummeret. Bruk det i deltaker ny og koordinator ny.

    Eksempel:
      ipkit fagperson ny --navn "Siri Moe" --rolle sykepleier --tjeneste "Hjemmetjenesten"
          --telefon "55 00 00 03"
    """
    with aapnet(ctx) as okt:
        # Nobody is asked for the last day of somebody new.
        svar = samle(FAGPERSON, valg, paakrevd=("navn",), uaktuelt=lambda navn, _: navn == "til")
        n = ny_fagperson(okt, svar)
    utfall(str(n), f"Fagperson {n} er ført opp. Sett inn i en plan: ipkit deltaker ny PLAN --fagperson {n}")


@kommando(app, "endre")
@svarkommando(FAGPERSON)
def endre(ctx: typer.Context, valg: Valg, person: PersonArg) -> None:
    """Endre det som står om en fagperson, også at noen slutter (--til). Planene endres ikke av det.

    Eksempel:
      ipkit fagperson endre 1 --telefon "55 00 00 04"
    """
    svar = samle(FAGPERSON, valg)
    if not svar:
        raise KommandolinjefeilError("Ingenting å endre. Se valgene: ipkit fagperson endre --help")
    n = nummer(person, "FAGPERSON")
    with aapnet(ctx) as okt:
        plasser = endre_fagperson(okt, n, svar)
    utfall(str(n), f"Fagperson {n} er endret.")
    if svar.get("til"):
        _si_fra(plasser)
    elif plasser:
        melding(f"Planene står som før. Rett dem med: ipkit fagperson oppdater {n}")


@kommando(app, "opplaering")
@svarkommando(OPPLAERING)
def opplaering(ctx: typer.Context, valg: Valg, person: PersonArg) -> None:
    """Før et kurs, eller en samling i koordinatornettverket (--slag nettverk).

    Eksempel:
      ipkit fagperson opplaering 1 --kurs "Grunnkurs for koordinatorer" --dato 2026-03-10
    """
    with aapnet(ctx) as okt:
        svar = samle(OPPLAERING, valg, paakrevd=("kurs", "dato"))
        n = foer_opplaering(okt, nummer(person, "FAGPERSON"), svar)
    utfall(str(n), "Opplæringen er ført.")


@kommando(app, "oppdater")
def oppdater(ctx: typer.Context, person: PersonArg, ja: JaValg = False) -> None:
    """Rett navn, tjeneste, telefon og e-post i planene der fagpersonen er med. Planene vises først.

    Eksempel:
      ipkit fagperson oppdater 1 --ja
    """
    n = nummer(person, "FAGPERSON")
    with aapnet(ctx) as okt:
        plasser = som_oppdateres(okt, n)
        if not plasser:
            melding("Planene har det samme som står om fagpersonen. Ingenting er endret.")
            return
        for p in plasser:
            melding(f"Plan {p.plan}: {p.slag} {p.nummer}")
        if not ja and not (i_terminal() and bekreft("Skal dette rettes i planene?")):
            linje("Ingenting er endret. Rett planene med --ja")
            return
        oppdater_planer(okt, n, plasser)
    planer = ",".join(str(p) for p in dict.fromkeys(p.plan for p in plasser))
    utfall(planer, f"Kontaktopplysningene er rettet i plan {planer}.")


_OVERSKRIFTER = (
    "Nr", "Navn", "Rolle", "Tjeneste", "Telefon", "E-post", "Leder", "Sluttet", "Siste kurs", "Nettverk",
)  # fmt: skip


@kommando(app, "liste")
def liste(
    ctx: typer.Context,
    uten_opplaering: Annotated[
        bool,
        typer.Option(
            "--uten-opplaering", help="Bare de som koordinerer en plan i dag, og ikke har vært på kurs."
        ),
    ] = False,
    alle: Annotated[bool, typer.Option("--alle", help="Også de som har sluttet.")] = False,
    json: JsonValg = False,
) -> None:
    """List fagpersonene, med siste kurs og siste samling i nettverket. Planene deres er ikke med.

    Eksempel:
      ipkit fagperson liste
      ipkit fagperson liste --uten-opplaering
    """
    with aapnet(ctx) as okt:
        lest = liste_fagpersoner(okt, uten_opplaering=uten_opplaering, alle=alle)
    felt = ("nummer", "navn", "rolle", "tjeneste", "telefon", "epost", "leder", "til")
    rader = [
        {
            **{n: getattr(p, n) for n in felt},
            "siste_kurs": siste(deres, "kurs"),
            "siste_nettverk": siste(deres, "nettverk"),
        }
        for p, deres in lest
    ]
    if json:
        skriv_json("fagpersoner", rader)
        return
    tabell(
        _OVERSKRIFTER,
        (tuple(r.values()) for r in rader),
        "Ingen fagpersoner. Før opp en: ipkit fagperson ny",
    )


@kommando(app, "vis")
def vis(ctx: typer.Context, person: PersonArg, json: JsonValg = False) -> None:
    """Vis en fagperson, opplæringen, og hvilke åpne planer vedkommende er med i. Det står i loggen.

    Eksempel:
      ipkit fagperson vis 1
    """
    with aapnet(ctx) as okt:
        p, kurs, plasser = vis_fagperson(okt, nummer(person, "FAGPERSON"))
    if json:
        om = {"nummer": p.nummer, **{n: getattr(p, n) for n in felter(type(p))}}
        deres = [{n: getattr(o, n) for n in felter(type(o))} for o in kurs]
        skriv_json("fagpersoner", [{**om, "opplaering": deres, "planer": [x._asdict() for x in plasser]}])
        return
    linje(f"Fagperson {p.nummer}: {p.navn}")
    for navn, f in felter(type(p)).items():
        verdi = getattr(p, navn)
        if verdi is not None and navn != "navn":
            linje(f"{f.ledetekst}: {kort(verdi) if f.slag == 'dato' else verdi}")
    for o in kurs:
        linje(f"{ord_for('slag', o.slag).capitalize()} {kort(o.dato)}: {o.kurs}")
    for x in plasser:
        linje(f"Plan {x.plan}: {x.slag} {x.nummer}")


def _si_fra(plasser: Iterable[Plass]) -> None:
    """Where somebody who leaves still has a part, and what to type."""
    for p in plasser:
        kommando_ = (
            f"ipkit deltaker ta-ut {p.plan} {p.nummer}"
            if p.slag == "deltaker"
            else f"ipkit koordinator bytt {p.plan} --byttegrunn sluttet"
        )
        melding(f"Står i plan {p.plan} som {p.slag} {p.nummer}: {kommando_}")
