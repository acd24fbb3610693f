"""eksporter: one file; `eksport_mange` has the many."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer

from ipkit.actions.eksport import Eksport, Eksportert, eksporter
from ipkit.cli import eksportvalg as valg
from ipkit.cli.felles import VersjonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, heltall, nummer, plannummer
from ipkit.cli.paaminnelser import minn_om_grenser
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.utskrift import melding, utfall
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("eksporter", "Filer ut.")


@kommando(app, "eksporter")
@kan_krypteres
def skriv_fil(
    ctx: typer.Context,
    vern: Vern,
    fil: valg.FilArg = None,
    plan: valg.PlanValg = None,
    dokument: valg.DokumentValg = None,
    mote: valg.MoteValg = None,
    sakens_nummer: valg.NummerValg = None,
    variant: valg.VariantValg = None,
    mottaker: valg.MottakerValg = None,
    maler: valg.MalerValg = None,
    versjon: VersjonValg = None,
    overskriv: valg.OverskrivValg = False,
    storskrift: valg.StorskriftValg = False,
    sprak: valg.SprakValg = None,
    alle: valg.AlleValg = False,
    utsending: valg.UtsendingValg = False,
    mappe: valg.MappeValg = None,
    endelse: valg.FormatValg = None,
) -> None:
    """Skriv planen, et referat, et brev eller et skjema til en fil.

    Alt kan bli Word, HTML og PDF, planen også YAML og JSON. Mottakeren blir kontrollert først.
    Med passord blir plan.docx til plan.docx.zip, kryptert, og ingenting annet skrives.

    Eksempel:
      ipkit eksporter plan.docx --plan 1 --mottaker planeier
      ipkit eksporter referat.docx --plan 1 --mote 1 --variant utfyllende
      ipkit eksporter innkalling.docx --plan 1 --mote 1 --mottaker 1
      ipkit eksporter plan.docx --plan 1 --mottaker planeier --storskrift
      ipkit eksporter lettlest.docx --plan 1 --variant lettlest --storskrift
      ipkit eksporter plan.docx --plan 1 --mottaker planeier --sprak nn
      ipkit eksporter plan-versjon-4.docx --plan 1 --versjon 4
      ipkit eksporter samtykke.docx --plan 1
      ipkit eksporter tilgang.docx --plan 1 --mottaker planeier
      ipkit eksporter anmodning.docx --variant blank
      ipkit eksporter skjema.docx --plan 1 --dokument kartlegging --variant blank
      ipkit eksporter plan.docx --plan 1 --mottaker planeier --passordfil passord.txt
      ipkit eksporter --alle --dokument plan --mottaker planeier --mappe planer
      ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet
    """
    typet = valg.Valg(**{navn: ctx.params[navn] for navn in valg.Valg._fields})
    if variant is not None and variant not in valg.VARIANTER:
        raise KommandolinjefeilError(f"--variant skal være én av: {', '.join(valg.VARIANTER)}.")
    if alle or utsending:
        from ipkit.cli.eksport_mange import skriv_mange

        skriv_mange(ctx, typet, vern)
    elif fil is None or mappe is not None or endelse is not None:
        raise KommandolinjefeilError(
            "Skriv FIL, for eksempel plan.docx. --mappe og --format hører til --alle og --utsending."
        )
    else:
        _skriv_en(ctx, _uten_zip(fil) if vern.valgt else Path(fil), typet, vern)


def _uten_zip(fil: str) -> Path:
    """`plan.docx.zip` is the document `plan.docx` in a zip. Raises KommandolinjefeilError for `plan.zip`."""
    sti = Path(fil.removesuffix(".zip"))
    if fil.endswith(".zip") and not sti.suffix:
        raise KommandolinjefeilError(
            f"Skriv hva slags fil som skal i zip-filen: {sti}.docx blir {sti}.docx.zip"
        )
    return sti


def _skriv_en(ctx: typer.Context, sti: Path, v: valg.Valg, vern: Vern) -> None:
    utgave = heltall(v.versjon, "--versjon", minst=1)
    mote = heltall(v.mote, "--mote")
    malmapper = kommunens_mapper(globale(ctx).sted, v.maler)
    blank = v.variant == "blank" and not v.plan
    with aapnet(ctx) as okt:
        passord = vern.passord()
        plan = 0 if blank else nummer(v.plan, "--plan") if v.plan else plannummer(okt, None)
        skrevet = (_blankt() if blank else eksporter)(
            okt,
            Eksport(
                fil=sti,
                plan=plan,
                dokument=v.dokument or _dokument(sti, mote, malmapper),
                variant=v.variant,
                mote=mote,
                nummer=heltall(v.sakens_nummer, "--nummer"),
                mottaker=v.mottaker,
                overskriv=v.overskriv,
                utgave=utgave,
                malmapper=malmapper,
                storskrift=v.storskrift,
                sprak=v.sprak,
                passord=passord,
            ),
        )
    _si_fra(skrevet, plan, v.mottaker)


def _blankt() -> Callable[[Any, Eksport], Eksportert]:
    """A blank form that no plan is named for is of none, whatever plans there are."""
    from ipkit.actions.eksport_blank import skriv_blankt_skjema

    return skriv_blankt_skjema


def _si_fra(skrevet: Eksportert, plan: int, mottaker: str | None) -> None:
    utstedt = f", dokument nr. {skrevet.dokumentnummer}" if skrevet.dokumentnummer else ", arbeidskopi"
    utfall(str(skrevet.fil), f"Skrev {skrevet.fil}{utstedt}.")
    if skrevet.utelatt:
        melding(skrevet.utelatt)
    if skrevet.grense and mottaker is not None:
        minn_om_grenser([(plan, mottaker)])


def _dokument(fil: Path, mote: int | None, malmapper: Sequence[Path]) -> str:
    """What the file is called, where that is a document's name."""
    from ipkit.actions.eksport import dokumentnavn

    return dokumentnavn(fil.stem, malmapper) or ("referat" if mote is not None else "plan")
