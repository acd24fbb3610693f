"""statistikk."""

import sys
from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple

import typer

from ipkit.actions.statistikk import Statistikk, kontrollliste
from ipkit.actions.statistikk import statistikk as tell
from ipkit.cli.felles import JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, dato
from ipkit.cli.utskrift import SKJEMA, celle, linje, melding, skriv_json, tabell
from ipkit.domain.dato import kort
from ipkit.errors import KommandolinjefeilError

app = gruppe("statistikk", "Tall for koordinerende enhet.")

SKJULT = "skjult"
_KOORDINERES = {
    "aktive": "aktive planer",
    "i_bero": "planer i bero",
    "utkast": "planer under arbeid",
    "saker": "saker under behandling",
    "uten_plan": "saker uten plan",
}
AVSNITT: dict[str, tuple[str, dict[str, str]]] = {
    "planer": (
        "Planer",
        {"aktive": "aktive", "i_bero": "i bero", "utkast": "under arbeid (utkast og til uttalelse)"},
    ),
    "saker": (
        "Saker",
        {
            "under_behandling": "under behandling",
            "uten_plan": "uten plan, med koordinator eller gruppe",
            "henvendelser": "henvendelser hittil i året",
            "innvilget": "innvilget hittil i året",
            "avslaatt": "avslått hittil i året",
            "forlenget": "forlenget hittil i året",
            "ikke_forlenget": "ikke forlenget hittil i året",
        },
    ),
    "med_koordinator": ("Med koordinator", _KOORDINERES),
    "uten_koordinator": ("UTEN KOORDINATOR", _KOORDINERES),
    "koordinatorer": (
        "Koordinatorer",
        {
            "med_plan": "koordinatorer for minst én aktiv plan",
            "uten_plan": "koordinatorer uten aktiv plan",
            "barnekoordinator": "planer og saker med barnekoordinator",
        },
    ),
    "evaluering": (
        "Aktive planer evaluert de siste 12 månedene",
        {"evaluert": "evaluert", "ikke_evaluert": "ikke evaluert"},
    ),
    "over_fristen": (
        "Aktive planer over fristen",
        {
            "minst_en": "minst én frist",
            "evaluering": "evaluering",
            "revisjon": "revisjon",
            "mote": "møte",
            "planperiode": "planperioden er over",
        },
    ),
    "livsomraader": ("Planer med aktive mål, etter livsområde", {"uten_livsomraade": "uten livsområde"}),
    "alder": (
        "Aktive planer etter alder",
        {navn: f"{navn.replace('-', '–')} år" for navn in ("0-5", "6-12", "13-17", "18-24", "25-49", "50-66")}
        | {"67+": "67 år og eldre"},
    ),
    "kostra": (
        "Brukere med individuell plan (KOSTRA)",
        {
            "brukere_med_individuell_plan": "personer med aktiv plan",
            "med_tjeneste": "av dem: med tjeneste blant deltakerne",
        },
    ),
}


class Rad(NamedTuple):
    """One number with its words."""

    avsnitt: str
    hva: str
    antall: int | None


@kommando(app, "statistikk")
def statistikk(
    ctx: typer.Context,
    per: Annotated[
        str | None, typer.Option("--per", metavar="ÅÅÅÅ-MM-DD", help="Dagen det telles på. Ellers i dag.")
    ] = None,
    ekstern: Annotated[
        bool, typer.Option("--ekstern", help="Skjul små tall, så tallene kan sendes ut av enheten.")
    ] = False,
    kontroll: Annotated[
        bool,
        typer.Option("--kontrollliste", help="List de aktive planene med navn, til kontroll mot EPJ og KPR."),
    ] = False,
    json: JsonValg = False,
) -> None:
    """Tall for koordinerende enhet over hele registeret, på en hvilken som helst dag.

    Eksempel:
      ipkit statistikk --per 2026-12-31 --ekstern
    """
    if kontroll and ekstern:
        raise KommandolinjefeilError(
            "Kontrollisten har navn og gis aldri ut av enheten. Utelat --ekstern eller --kontrollliste."
        )
    dag = dato(per, "--per")
    with aapnet(ctx) as okt:
        if kontroll:
            linjer = kontrollliste(okt, dag)
        else:
            talt = tell(okt, dag, ekstern=ekstern)
    if kontroll and json:
        skriv_json("kontrollliste", (x._asdict() for x in linjer))
    elif kontroll:
        tabell(
            ("Plan", "Planeier", "Født", "Koordinator"),
            ((*x[:3], x.koordinator or "UTEN KOORDINATOR") for x in linjer),
        )
    elif json:
        _skriv_json(talt)
    else:
        _vis(talt)


def _skriv_json(talt: Statistikk) -> None:
    """One object: a masked number is null."""
    import json

    innhold = {
        "skjema": SKJEMA,
        "per": talt.per.isoformat(),
        "laget": talt.laget.isoformat(),
        "ekstern": talt.grense is not None,
        "minste_antall": talt.grense,
        "som_fort": list(talt.som_fort),
        **talt.tall,
    }
    linje(json.dumps(innhold, ensure_ascii=False, indent=2))


def _vis(talt: Statistikk) -> None:
    rader = list(_rader(talt))
    if sys.stdout.isatty():
        _tegn(talt, rader)
    else:
        tabell(
            ("Avsnitt", "Hva", "Antall"),
            ((r.avsnitt, r.hva, SKJULT if r.antall is None else r.antall) for r in rader),
        )
    for merknad in merknader(talt):
        melding(merknad)


def _rader(talt: Statistikk) -> Iterator[Rad]:
    for navn, tall in talt.tall.items():
        tittel, ord_ = AVSNITT[navn]
        ledetekster: Mapping[str, str] = {**talt.livsomraader, **ord_} if navn == "livsomraader" else ord_
        for nokkel, antall in tall.items():
            yield Rad(tittel, celle(ledetekster.get(nokkel, nokkel)), antall)


def merknader(talt: Statistikk) -> Iterator[str]:
    """What a reader must know of the numbers: which are not exact, and what is masked."""
    if talt.framtid:
        yield f"{kort(talt.per)} er ikke kommet ennå. Tallene bygger på det som er ført til nå."
    if talt.som_fort:
        yield (
            f"Slik det var ført {kort(talt.per)}: planer i bero og under arbeid, saker, frister og mål. "
            "Resten bygger på datoene i planene, også når de er ført inn senere."
        )
    if talt.grense is not None:
        yield (
            f"«{SKJULT}»: tallet er under {talt.grense}, eller kunne brukes til å regne ut et som er det. "
            "Også 0 skjules."
        )
    if "kostra" in talt.tall:
        yield (
            "KOSTRA teller dem som også har en omsorgstjeneste i EPJ. Kontroller mot EPJ med: "
            f"ipkit statistikk --per {talt.per.isoformat()} --kontrollliste"
        )


SOYLE = 30
"""The longest bar, where the window is wide enough."""


def _tegn(talt: Statistikk, rader: list[Rad]) -> None:
    """With bars, each against the largest number of its section."""
    # Rich costs as much as four empty Python starts: only where somebody looks.
    from rich.cells import cell_len, set_cell_size
    from rich.console import Console
    from rich.text import Text

    konsoll = Console(highlight=False, emoji=False, markup=False, soft_wrap=True)
    tegn = "█" if konsoll.encoding.startswith("utf") else "#"
    bredde = max(cell_len(r.hva) for r in rader)
    soyle = max(1, min(SOYLE, konsoll.width - bredde - 11))
    konsoll.print(Text(f"Per {kort(talt.per)}", style="bold"))
    for avsnitt in dict.fromkeys(r.avsnitt for r in rader):
        egne = [r for r in rader if r.avsnitt == avsnitt]
        storst = max((r.antall or 0 for r in egne), default=0)
        konsoll.print(Text(f"\n{avsnitt}", style="bold"))
        for r in egne:
            antall = SKJULT if r.antall is None else str(r.antall)
            lengde = max(1, round(soyle * r.antall / storst)) if r.antall else 0
            konsoll.print(Text(f"{set_cell_size(r.hva, bredde)}  {antall:>6}  {tegn * lengde}".rstrip()))
