"""samtykke registrer · trekk-tilbake · liste."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from ipkit.actions.lesing import neste_samtykke, samles_opp, samtykkeliste
from ipkit.actions.samtykke import (
    registrer_samtykke,
    registrer_samtykker,
    som_trekkes,
    tiltak_uten_deltaker,
    trekk_samtykke,
    uten_erklaering,
)
from ipkit.actions.sporsmaal import SAMTYKKE, med_livsomraader
from ipkit.actions.svarfil import SAMTYKKE_SKJEMA
from ipkit.cli.felles import JaValg, JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kontekst import aapnet, dato, heltall, nummer, plannummer
from ipkit.cli.paaminnelser import minn_om_erklaering
from ipkit.cli.sporring import bekreft, i_terminal, spor
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import linje, melding, skriv_json, tabell, utfall
from ipkit.domain.dato import kort
from ipkit.domain.felt import felter
from ipkit.domain.ord import ORD, ord_for
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.errors import KommandolinjefeilError

app = gruppe("samtykke", "Samtykke til at planen lages, og til at navngitte deltakere får opplysninger.")
SENE = dict.fromkeys(("forny", "bekreft", "avklar"), "samtykke_endring")
"""Verbs with a module of their own."""


@kommando(app, "registrer")
@svarkommando(SAMTYKKE, fra_fil=True)
def registrer(ctx: typer.Context, valg: Valg, filvalg: Filvalg, plan: PlanArg = None) -> None:
    """Registrer et samtykke eller et nei, og skriv nummeret.

    Type «plan» er samtykke til at planen lages; «opplysninger» lar én deltaker få opplysninger, eller
    flere: --deltaker 1,2,3. Da blir det ett samtykke for hver, og alle eller ingen blir lagret. Et ja
    krever at giveren er informert om alle fire punktene: hva, hvem, bruk og følger.

    Eksempel:
      ipkit samtykke registrer 1 --type plan --gitt-av planeier --dato 2026-01-15 --form skriftlig
          --informert hva,hvem,bruk,folger --arkivref "26/114"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(SAMTYKKE_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        spurt = med_livsomraader(SAMTYKKE, okt.innstillinger.livsomraader)
        svar = samle(
            spurt,
            valg,
            fra_fil=fil.svar,
            paakrevd=("type", "gitt_av", "form"),
            uten_forslag=("svar",),
            standard={"dato": okt.dagens, "deltaker": _forslag(okt, plan_nr)},
            uaktuelt=uaktuelt,
        )
        spor_om_det_som_mangler(svar)
        deltakere = _deltakere(svar.pop("deltaker", ()) or (), fil.hver_deltaker)
        if deltakere:
            numre = registrer_samtykker(okt, plan_nr, svar, deltakere, utgave=fil.utgave)
        else:
            numre = (registrer_samtykke(okt, plan_nr, svar, utgave=fil.utgave),)
        ja_til = [rad["deltaker"] for rad in deltakere] if svar.get("svar", "ja") == "ja" else []
        venter = uten_erklaering(okt, plan_nr, ja_til, "samtykke registrer")
        neste = neste_samtykke(okt, plan_nr)
    _si_fra(plan_nr, ",".join(map(str, numre)), svar.get("svar", "ja"), neste)
    minn_om_erklaering(plan_nr, venter)


def _si_fra(plan: int, numre: str, svar: str, neste: str | None) -> None:
    hva = f"Samtykke {numre}" if svar == "ja" else f"Svaret «{svar}» (samtykke {numre})"
    steg = f" Neste steg: {neste}" if neste else ""
    utfall(numre, f"{hva} er registrert i plan {plan}.{steg}")


def _forslag(okt: Any, plan: int) -> tuple[str, ...]:
    """Where all participants are entered first, all that wait are the answer at hand (rule 29)."""
    return tuple(str(n) for n in samles_opp(okt, plan)) if i_terminal() else ()


def _deltakere(nevnt: Sequence[str], rader: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those with a row of their own in the file, then the others that are named."""
    egne = {rad["deltaker"] for rad in rader}
    resten = [nummer(tekst, "--deltaker") for tekst in nevnt]
    return [*rader, *({"deltaker": n} for n in sorted(resten) if n not in egne)]


def spor_om_det_som_mangler(svar: dict[str, Any]) -> None:
    if not svar.get("informert") and svar.get("svar", "ja") == "ja" and i_terminal():
        svar["informert"] = _spor_om_informasjon()


@kommando(app, "trekk-tilbake")
def trekk_tilbake(
    ctx: typer.Context,
    plan: PlanArg = None,
    deltaker: Annotated[
        str | None,
        typer.Option("--deltaker", metavar="NUMMER", help="Bare for denne deltakeren. Ellers alt."),
    ] = None,
    dato_: Annotated[
        str | None,
        typer.Option("--dato", metavar="ÅÅÅÅ-MM-DD", help="Første dag uten samtykke. Ellers i dag."),
    ] = None,
    grunn: Annotated[
        str | None,
        typer.Option("--grunn", metavar="TEKST", help="Planeier må ikke oppgi grunn. Vises ingen steder."),
    ] = None,
    ja: JaValg = False,
) -> None:
    """Trekk tilbake samtykket for én deltaker, eller samtykket til planen og all deling.

    Uten --deltaker blir alt trukket tilbake; da viser kommandoen hva, og spør først.

    Eksempel:
      ipkit samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-05-01
    """
    n = heltall(deltaker, "--deltaker")
    naar = dato(dato_, "--dato")
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        if n is None and not ja and not _bekreftet(som_trekkes(okt, plan_nr, None, naar), plan_nr):
            linje("Ingenting er trukket tilbake.")
            return
        trukket = trekk_samtykke(okt, plan_nr, n, naar, grunn)
        tiltak = tiltak_uten_deltaker(okt, plan_nr, n) if n is not None else ()
    assert trukket[0].trukket is not None
    numre = ",".join(str(s.nummer) for s in trukket)
    utfall(numre, f"Trukket tilbake fra {kort(trukket[0].trukket)}: samtykke {numre} i plan {plan_nr}.")
    for t in tiltak:
        melding(
            f"Deltaker {n} har ansvar for tiltak {t}. Skal en annen ha det: "
            f"ipkit tiltak endre {plan_nr} {t.replace('.', ' ')} --ansvarlig …"
        )


def _bekreftet(samtykker: tuple[Samtykke, ...], plan: int) -> bool:
    if not i_terminal():
        raise KommandolinjefeilError(
            "Dette trekker tilbake alt samtykke i planen. Bruk --ja hvis det er meningen."
        )
    melding(f"Dette trekkes tilbake i plan {plan}:")
    for s in samtykker:
        melding(f"  {s.nummer}  {_gjelder(s)}, gitt {kort(s.dato)}")
    melding(f"Gjelder det bare én: ipkit samtykke trekk-tilbake {plan} --deltaker NUMMER")
    return bekreft("Trekke tilbake alt dette?")


def _gjelder(s: Samtykke) -> str:
    return "planen" if s.deltaker is None else f"opplysninger til deltaker {s.deltaker}"


def uaktuelt(navn: str, svar: Mapping[str, Any]) -> bool:
    """What need not be asked: the planeier's own name and mandate, a participant for the plan itself …"""
    if navn == "informert":  # four questions of their own
        return True
    if navn == "deltaker":
        return svar.get("type") == "plan"
    if navn == "omraader":
        return svar.get("type") == "plan"
    if navn == "giver_navn":
        return svar.get("gitt_av") == "planeier"
    if navn == "barnets_syn":  # the child is heard where somebody else consents
        return svar.get("gitt_av") in ("planeier", "fullmektig", "naermeste_paarorende")
    if navn == "fullmakt":
        return svar.get("gitt_av") in ("planeier", "foresatt")
    if navn == "kompetanse":
        return svar.get("gitt_av") not in ("planeier", "naermeste_paarorende")
    if navn in ("vitne", "bekreftet_skriftlig"):
        return svar.get("form") in ("skriftlig", "digital")
    return False


def _spor_om_informasjon() -> tuple[str, ...]:
    """The four points are four answers, not one tick (rule 26)."""
    felt = felter(Samtykke)["informert"]
    sporsmaal = (
        felt._replace(
            slag="ja_nei", koder=(), ledetekst=f"Er giveren informert om {ORD['informert'][punkt]}?"
        )
        for punkt in INFORMASJONSPUNKTER
    )
    svar = [spor(s, paakrevd=True) for s in sporsmaal]
    return tuple(punkt for punkt, ja in zip(INFORMASJONSPUNKTER, svar, strict=True) if ja)


@kommando(app, "liste")
def liste(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """List samtykkene i planen med status, også de som er trukket tilbake eller erstattet.

    Eksempel:
      ipkit samtykke liste 1
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        samtykker, ubesvarte = samtykkeliste(okt, plan_nr)
    if json:
        skriv_json("samtykker", (_som_json(s, status) for s, status in samtykker))
        return
    tabell(_OVERSKRIFTER, (_linje(s, status) for s, status in samtykker))
    if ubesvarte:
        melding(_mangler_for(plan_nr, ubesvarte))


def _som_json(s: Samtykke, status: str) -> dict[str, Any]:
    foerst = ("type", "deltaker", "svar", "gitt_av", "giver_navn", "dato")
    sist = ("til", "form", "begrensning", "trukket", "erstatter")
    return {
        "nummer": s.nummer,
        "status": status,
        **{navn: getattr(s, navn) for navn in foerst},
        "fra": s.gjelder_fra,
        **{navn: getattr(s, navn) for navn in sist},
    }


_OVERSKRIFTER = (
    "Nr", "Status", "Gjelder", "Svar", "Gitt av", "Navn", "Dato", "Fra", "Til", "Form", "Trukket",
    "Begrensning",
)  # fmt: skip


def _linje(s: Samtykke, status: str) -> tuple[Any, ...]:
    return (
        s.nummer,
        ord_for("samtykkestatus", status),
        _gjelder(s),
        ord_for("svar", s.svar),
        ord_for("gitt_av", s.gitt_av),
        s.giver_navn,
        s.dato,
        s.gjelder_fra,
        s.til,
        ord_for("form", s.form),
        s.trukket,
        s.begrensning,
    )


def _mangler_for(plan: int, deltakere: Sequence[int]) -> str:
    numre = ",".join(map(str, deltakere))
    return (
        f"Samtykket mangler for deltaker {numre}. Registrer det: "
        f"ipkit samtykke registrer {plan} --type opplysninger --deltaker {numre}"
    )
