"""arbeidsliste."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated

import typer

from ipkit.actions.arbeidsliste import INNEN_DAGER, arbeidsliste
from ipkit.cli.felles import AntallValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall
from ipkit.cli.utskrift import en_linje, linje, melding, skriv_json, tabell
from ipkit.domain.arbeidsliste import Arbeid, Ventende
from ipkit.domain.dato import kort

app = gruppe("arbeidsliste", "Arbeidslisten.")
VIST = 3


@kommando(app, "arbeidsliste")
def vis_arbeidsliste(
    ctx: typer.Context,
    koordinator: Annotated[
        str | None,
        typer.Option(
            "--koordinator",
            metavar="NAVN",
            help="Bare planene til denne koordinatoren, og de som er uten. En del av navnet er nok.",
        ),
    ] = None,
    innen: Annotated[
        str | None,
        typer.Option("--innen", metavar="DAGER", help="Hvor langt fram listen ser. Ellers 14 dager."),
    ] = None,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """Det som haster i dag, med ett neste steg for hver plan. Planer uten koordinator står først.

    Det som kommer de neste 14 dagene, står for seg. Frist i dag er ikke over fristen.

    Eksempel:
      ipkit arbeidsliste --koordinator "Ola Hansen"
    """
    with aapnet(ctx) as okt:
        dager = heltall(innen, "--innen")
        dager = INNEN_DAGER if dager is None else dager
        arbeid, flere = arbeidsliste(
            okt, koordinator=koordinator, innen=dager, antall=heltall(antall, "--antall", minst=1)
        )
        ke = okt.innstillinger.koordinerende_enhet
    if json:
        skriv_json("arbeid", map(_som_json, arbeid))
    elif sys.stdout.isatty():
        for tekst in _lest(arbeid, med_koordinator=koordinator is None):
            linje(tekst)
    else:
        tabell(
            (
                "Plan", "Planeier", "Koordinator", "Venter", "Dager over fristen", "Neste steg",
                "Kommer",
            ),
            (_rad(a, ke) for a in arbeid),
        )  # fmt: skip
    if flere:
        melding(f"Viser {len(arbeid)} planer. Det er flere; se alle ved å utelate --antall.")
    elif not any(a.venter for a in arbeid):
        melding("Ingenting haster.")


def _rad(a: Arbeid, ke: str) -> tuple[object, ...]:
    kommer = "; ".join(f"{v.frist} {v.tekst}" for v in a.kommer)
    over = a.neste.dager_over or ""
    return a.plan, a.navn, _koordinator(a, ke), _kort(a.venter), over, a.neste.kommando, kommer


def _koordinator(a: Arbeid, ke: str) -> str:
    """Who has it; a case before there is a coordinator is koordinerende enhet's."""
    return a.koordinator or ("UTEN KOORDINATOR" if a.uten_koordinator else ke)


def _kort(venter: Sequence[Ventende]) -> str:
    """What waits, the most urgent first; a long list says how much more there is."""
    tekster = [v.tekst for v in venter]
    flere = len(tekster) - VIST
    return "; ".join(tekster[:VIST]) + (f", og {flere} til" if flere > 0 else "")


def _lest(arbeid: Sequence[Arbeid], *, med_koordinator: bool) -> Iterator[str]:
    """For somebody who reads: nobody's plans first, then what is to be done, then what comes."""
    uten = [a for a in arbeid if a.uten_koordinator]
    venter = [a for a in arbeid if a.venter_paa_andre]
    naa = [a for a in arbeid if a.venter and a not in uten and a not in venter]
    for tittel, planer in (("Uten koordinator", uten), ("Å gjøre nå", naa), ("Venter på svar", venter)):
        if planer:
            yield f"{tittel} ({len(planer)})"
            for a in planer:
                yield from _plan(a, med_koordinator=med_koordinator)
            yield ""
    yield from _kalender(arbeid)


def _plan(a: Arbeid, *, med_koordinator: bool) -> Iterator[str]:
    """Who, what waits with how long it has waited, and the command whole on a line of its own."""
    hvem = f" ({en_linje(a.koordinator)})" if a.koordinator and med_koordinator else ""
    yield f"{a.plan:>5}  {en_linje(a.navn)}{hvem}"
    tekster = [f"{v.tekst}{_dager(v.dager_over)}" for v in a.venter[:VIST]]
    if flere := len(a.venter) - len(tekster):
        tekster.append(f"og {flere} til")
    yield from _brutt(" · ".join(tekster))
    yield f"{_INN}> {a.neste.kommando}"


def _kalender(arbeid: Sequence[Arbeid]) -> Iterator[str]:
    """What comes, a line for each plan and day; a plan where nothing else waits has its next step there."""
    dager: dict[tuple[date, int], tuple[Arbeid, list[str]]] = {}
    for a in arbeid:
        for v in a.kommer:
            if v.frist is not None:
                dager.setdefault((v.frist, a.plan), (a, []))[1].append(v.tekst)
    if dager:
        yield f"Kommer ({len(dager)})"
    vist: set[int] = set()
    forrige = None
    for (dag, plan), (a, tekster) in sorted(dager.items(), key=lambda d: d[0]):
        naar = kort(dag) if dag != forrige else ""
        yield f"  {naar:<10}  {plan:>4}  {en_linje(a.navn)}: {', '.join(tekster)}"
        if not a.venter and plan not in vist:
            yield f"{'':<12}      > {a.neste.kommando}"
        vist.add(plan)
        forrige = dag
    if dager:
        yield ""


_INN = " " * 7


def _brutt(tekst: str) -> list[str]:
    """Lines that are not broken in the middle of a word, however narrow the terminal."""
    # Imported here: only where somebody reads.
    import shutil
    import textwrap

    bredde = max(40, shutil.get_terminal_size().columns)
    return textwrap.wrap(tekst, bredde, initial_indent=_INN, subsequent_indent=_INN, break_long_words=False)


def _dager(over: int) -> str:
    return f", {over} {'dag' if over == 1 else 'dager'}" if over else ""


def _som_json(arbeid: Arbeid) -> dict[str, object]:
    return {
        "plan": arbeid.plan,
        "navn": arbeid.navn,
        "koordinator": arbeid.koordinator,
        "neste_steg": arbeid.neste.kommando,
        "venter": [_punkt(v) for v in arbeid.venter],
        "kommer": [_punkt(v) for v in arbeid.kommer],
    }


def _punkt(v: Ventende) -> dict[str, object]:
    return {navn: verdi for navn, verdi in v._asdict().items() if navn != "kommer"}
