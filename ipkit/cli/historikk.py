"""historikk · sammenlign · angre · merk-feil."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import typer

from ipkit.actions.historikk import Sammenligning, sammenlign_utgaver, utgaveliste
from ipkit.cli.felles import AntallValg, FastPlanArg, GrunnValg, JaValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall, nummer, plannummer
from ipkit.cli.sporring import bekreft, i_terminal, spor_tekst
from ipkit.cli.utskrift import kuttet, linje, melding, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.felt import Felt, tolk
from ipkit.domain.historikk import Elementendring, Utgave
from ipkit.domain.historikkord import element_i_ord, endring_i_ord, handling_i_ord, verdi_i_ord
from ipkit.errors import KommandolinjefeilError

app = gruppe("historikk", "Versjonene av en plan.")
_MERKE = {"ny": " (ny)", "endret": "", "tatt_ut": " (tatt ut)"}
_GRUNN = Felt("grunn", "Hvorfor det er feilregistrert", "fritekst", (), True, True)


@kommando(app, "historikk")
def historikk(
    ctx: typer.Context, plan: PlanArg = None, antall: AntallValg = None, json: JsonValg = False
) -> None:
    """List versjonene av planen, den nyeste først: hvem som gjorde hva, når, og hva som ble endret.

    Eksempel:
      ipkit historikk 1
      ipkit historikk 1 --antall 5 --json
    """
    with aapnet(ctx) as okt:
        utgaver, totalt = utgaveliste(okt, plannummer(okt, plan), heltall(antall, "--antall", minst=1))
    if json:
        skriv_json("versjoner", map(_utgave_som_data, utgaver))
    else:
        tabell(
            ("Versjon", "Når", "Hvem", "Hva", "Endret"),
            (
                (u.nummer, _naar(u), _hvem(u), _hva(u), "; ".join(map(endring_i_ord, u.endringer)))
                for u in utgaver
            ),
        )
    kuttet(len(utgaver), totalt, "versjoner")


@kommando(app, "sammenlign")
def sammenlign(
    ctx: typer.Context,
    plan: FastPlanArg,
    fra: Annotated[str, typer.Argument(metavar="FRA", help="Versjonen det sammenlignes fra.")],
    til: Annotated[str, typer.Argument(metavar="TIL", help="Versjonen det sammenlignes med.")],
    json: JsonValg = False,
) -> None:
    """Vis hva som er ulikt i to versjoner, felt for felt: før → etter.

    Eksempel:
      ipkit sammenlign 1 3 5
    """
    with aapnet(ctx) as okt:
        svar = sammenlign_utgaver(okt, nummer(plan, "PLAN"), nummer(fra, "FRA"), nummer(til, "TIL"))
        livsomraader = okt.innstillinger.livsomraader
    if json:
        skriv_json("endringer", (_endring_som_data(e, med_innhold=True) for e in svar.endringer))
        return
    linje(f"Plan {nummer(plan, 'PLAN')}: {_navngi(svar.fra)} → {_navngi(svar.til)}")
    _skriv_ulikt(svar, livsomraader)


def _skriv_ulikt(svar: Sammenligning, livsomraader: Mapping[str, str]) -> None:
    if not svar.endringer:
        linje("Ingenting er ulikt.")
    for endring in svar.endringer:
        linje()
        linje(element_i_ord(endring.element) + _MERKE[endring.hva])
        for f in endring.felter:
            foer, etter = (verdi_i_ord(f.felt, v, livsomraader) for v in (f.foer, f.etter))
            verdi = {"ny": etter, "tatt_ut": foer}.get(endring.hva, f"{foer} → {etter}")
            linje(f"  {f.felt.ledetekst}: {verdi}")


def _navngi(u: Utgave) -> str:
    return f"versjon {u.nummer} ({kort(u.dato)})"


def _naar(u: Utgave) -> str:
    """In the time zone of the machine; history keeps UTC."""
    return datetime.fromisoformat(u.tidspunkt).astimezone().strftime("%d.%m.%Y %H:%M")


def _hvem(u: Utgave) -> str:
    return f"{u.os_bruker}, på vegne av {u.utfort_av}" if u.utfort_av else u.os_bruker


def _hva(u: Utgave) -> str:
    return handling_i_ord(u.navn) + (f": {u.grunn}" if u.grunn else "")


def _utgave_som_data(u: Utgave) -> dict[str, Any]:
    return {
        "versjon": u.nummer,
        "tidspunkt": u.tidspunkt,
        "dato": u.dato,
        "utfort_av": u.os_bruker,
        "paa_vegne_av": u.utfort_av,
        "handling": u.navn,
        "hva": handling_i_ord(u.navn),
        "grunn": u.grunn,
        "endringer": [_endring_som_data(e, med_innhold=False) for e in u.endringer],
    }


def _endring_som_data(e: Elementendring, *, med_innhold: bool) -> dict[str, Any]:
    felter = []
    for f in e.felter:
        innhold = {"foer": f.foer, "etter": f.etter} if med_innhold else {}
        felter.append({"felt": f.felt.navn, "ledetekst": f.felt.ledetekst, **innhold})
    return {"element": e.element, "navn": element_i_ord(e.element), "hva": e.hva, "felter": felter}


@kommando(app, "angre")
def angre(ctx: typer.Context, plan: PlanArg = None, ja: JaValg = False) -> None:
    """Ta tilbake det siste du gjorde i planen. Det blir en ny versjon; ingenting slettes.

    Samtykke, og annet som bestemmer hvem som får se hva, angres ikke. Det gjør heller ikke en
    avslutning, eller noe som alt er sendt ut i et dokument.

    Eksempel:
      ipkit angre 1 --ja
    """
    from ipkit.actions.retting import angre as ta_tilbake
    from ipkit.actions.retting import som_angres

    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        sett = None if ja else _vist(som_angres(okt, n), n)
        if sett is not None and not bekreft("Ta tilbake dette?"):
            linje("Ingenting er tatt tilbake.")
            return
        tatt = ta_tilbake(okt, n, sett)
    utfall(
        str(tatt.nummer), f"Versjon {tatt.nummer} av plan {n} er tatt tilbake: {handling_i_ord(tatt.navn)}."
    )


def _vist(siste: Utgave, plan: int) -> int:
    """Show what would be taken back; returns its number. Raises KommandolinjefeilError in a script."""
    if not i_terminal():
        raise KommandolinjefeilError("Dette tar tilbake det siste i planen. Bruk --ja hvis det er meningen.")
    melding(f"Det siste i plan {plan}: {_hva(siste)}, {_naar(siste)}.")
    for endring in siste.endringer:
        melding(f"  {endring_i_ord(endring)}")
    return siste.nummer


@kommando(app, "merk-feil")
def merk_feil(
    ctx: typer.Context,
    plan: FastPlanArg,
    element: Annotated[
        list[str],
        typer.Argument(
            metavar="ELEMENT…",
            help="Som historikk skriver det: «Tiltak 2.1», eller tiltak/2.1.",
        ),
    ],
    grunn: GrunnValg = None,
    ja: JaValg = False,
) -> None:
    """Merk noe som feilregistrert: teksten tas bort fra planen og alle tidligere versjoner.

    At det sto noe der, hvem som merket det, når og hvorfor, blir stående. Det kan ikke angres.

    Eksempel:
      ipkit merk-feil 1 maal/1 --grunn "Ført på feil person." --ja
    """
    from ipkit.actions.retting import merk_feil as merk

    if grunn is None and i_terminal():
        grunn = spor_tekst(f"{_GRUNN.ledetekst} (for den som ser etter senere)")
    hvorfor = tolk(_GRUNN, grunn or "")
    n = nummer(plan, "PLAN")
    if not ja and not _skal_merkes(element):
        linje("Ingenting er merket.")
        return
    with aapnet(ctx) as okt:
        merket, fulgte, aapne, kopier = merk(okt, n, element, hvorfor)
    navn = ", ".join(map(element_i_ord, merket))
    utfall(",".join(merket), f"Merket som feilregistrert i plan {n}: {navn}.")
    if fulgte:
        melding(f"Tatt bort også der programmet hadde skrevet det: {', '.join(map(element_i_ord, fulgte))}.")
    if aapne:
        melding(
            f"Står fortsatt åpne: {', '.join(map(element_i_ord, aapne))}. Skriv den riktige teksten på målet "
            f"(ipkit maal endre {n}), flytt dem (ipkit tiltak flytt {n}), eller merk dem også."
        )
    if kopier:
        melding(f"Den samme teksten står også i: {', '.join(kopier)}. Skal den bort der, merk dem også.")


def _skal_merkes(elementer: list[str]) -> bool:
    if not i_terminal():
        raise KommandolinjefeilError("Teksten kan ikke hentes tilbake. Bruk --ja hvis det er meningen.")
    melding(f"Teksten tas bort for godt: {', '.join(elementer)}.")
    return bekreft("Merke som feilregistrert?")
