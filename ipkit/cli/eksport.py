"""eksporter."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.cli.felles import VersjonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, globale, heltall, nummer, plannummer
from ipkit.cli.utskrift import melding, utfall
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

app = gruppe("eksporter", "Filer ut.")
VARIANTER = ("kort", "utfyllende", "lettlest", "med_maal", "blank")


@kommando(app, "eksporter")
def skriv_fil(
    ctx: typer.Context,
    fil: Annotated[
        str | None,
        typer.Argument(
            metavar="[FIL]",
            help="Endelsen velger format: .docx .html .pdf .yaml .json. Utelates med --alle og --utsending.",
        ),
    ] = None,
    plan: Annotated[str | None, typer.Option("--plan", metavar="PLAN", help="Plannummeret.")] = None,
    dokument: Annotated[
        str | None,
        typer.Option(
            "--dokument",
            metavar="NAVN",
            help="plan, referat, innkalling, beslutning, forelopig_svar, samtykke, tilgang, anmodning, "
            "anmodning_koordinator, overlevering, kartlegging, oppgaveark, evaluering, koordinatorbytte, "
            "veiledning eller taushetserklaering. Ellers det filen heter, ellers plan.",
        ),
    ] = None,
    mote: Annotated[
        str | None, typer.Option("--mote", metavar="MØTE", help="Møtet referatet eller innkallingen gjelder.")
    ] = None,
    sakens_nummer: Annotated[
        str | None,
        typer.Option(
            "--nummer",
            metavar="NR",
            help="Beslutningen, henvendelsen, koordinatoren, deltakeren eller evalueringen det gjelder. "
            "Ellers den nyeste.",
        ),
    ] = None,
    variant: Annotated[
        str | None,
        typer.Option(
            "--variant",
            metavar="KODE",
            help="kort, utfyllende eller lettlest (planen). blank gir et tomt skjema (anmodning, "
            "kartlegging, evaluering, taushetserklaering), med_maal et evalueringsskjema med målene i.",
        ),
    ] = None,
    mottaker: Annotated[
        str | None,
        typer.Option(
            "--mottaker",
            metavar="HVEM",
            help="planeier, koordinator, et deltakernummer eller nodtilgang:1; med --alle også deltakere. "
            "Dokumentet blir utstedt og bokført. Uten mottaker blir det en arbeidskopi.",
        ),
    ] = None,
    maler: Annotated[
        str | None, typer.Option("--maler", metavar="MAPPE", help="Kommunens egne maler, foran de innebygde.")
    ] = None,
    versjon: VersjonValg = None,
    overskriv: Annotated[
        bool, typer.Option("--overskriv", help="Erstatt en fil som er endret i Word.")
    ] = False,
    storskrift: Annotated[
        bool, typer.Option("--storskrift", help="Stor skrift: 16 punkt, for den som ser dårlig.")
    ] = False,
    sprak: Annotated[
        str | None,
        typer.Option("--sprak", metavar="KODE", help="nb (bokmål) eller nn (nynorsk). Ellers planens eget."),
    ] = None,
    alle: Annotated[bool, typer.Option("--alle", help="Ett dokument for hver åpen plan, i --mappe.")] = False,
    utsending: Annotated[
        bool,
        typer.Option(
            "--utsending",
            help="Alt som sendes etter et møte, i --mappe: referat til hver som kan få det, følgebrev til "
            "dem som får brev, og en liste.",
        ),
    ] = False,
    mappe: Annotated[
        str | None, typer.Option("--mappe", metavar="MAPPE", help="Mappen for --alle og --utsending.")
    ] = None,
    endelse: Annotated[
        str | None,
        typer.Option("--format", metavar="ENDELSE", help="Formatet i mappen. Ellers docx."),
    ] = None,
) -> None:
    """Skriv planen, et referat, et brev eller et skjema til en fil.

    Alt kan bli Word, HTML og PDF, planen også YAML og JSON. Mottakeren blir kontrollert først.

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
      ipkit eksporter skjema.docx --plan 1 --dokument kartlegging --variant blank
      ipkit eksporter --alle --dokument plan --mottaker planeier --mappe planer
      ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet
    """
    if variant is not None and variant not in VARIANTER:
        raise KommandolinjefeilError(f"--variant skal være én av: {', '.join(VARIANTER)}.")
    if alle or utsending:
        from ipkit.cli.eksport_mange import Mange, skriv_mange

        if fil is not None or versjon is not None or sakens_nummer is not None or storskrift:
            raise KommandolinjefeilError(
                "FIL, --versjon, --nummer og --storskrift brukes ikke med --alle og --utsending."
            )
        skriv_mange(
            ctx,
            Mange(
                alle,
                utsending,
                mappe,
                endelse,
                plan,
                dokument,
                mote,
                mottaker,
                variant,
                overskriv,
                maler,
                sprak,
            ),
        )
        return
    if fil is None or mappe is not None or endelse is not None:
        raise KommandolinjefeilError(
            "Skriv FIL, for eksempel plan.docx. --mappe og --format hører til --alle og --utsending."
        )
    sti = Path(fil)
    utgave = heltall(versjon, "--versjon", minst=1)
    med_mote = heltall(mote, "--mote")
    malmapper = kommunens_mapper(globale(ctx).sted, maler)
    with aapnet(ctx) as okt:
        skrevet = eksporter(
            okt,
            Eksport(
                fil=sti,
                plan=nummer(plan, "--plan") if plan else plannummer(okt, None),
                dokument=dokument or _dokument(sti, med_mote, malmapper),
                variant=variant,
                mote=med_mote,
                nummer=heltall(sakens_nummer, "--nummer"),
                mottaker=mottaker,
                overskriv=overskriv,
                utgave=utgave,
                malmapper=malmapper,
                storskrift=storskrift,
                sprak=sprak,
            ),
        )
    utstedt = f", dokument nr. {skrevet.dokumentnummer}" if skrevet.dokumentnummer else ", arbeidskopi"
    utfall(str(sti), f"Skrev {sti}{utstedt}.")
    if skrevet.utelatt:
        deler = "1 del" if skrevet.utelatt == 1 else f"{skrevet.utelatt} deler"
        melding(f"{deler} er utelatt, fordi mottakeren ikke har samtykke til å se dem.")
    if skrevet.grense:
        melding("Samtykket har en begrensning i ord. Les den før du deler: ipkit samtykke liste")


def _dokument(fil: Path, mote: int | None, malmapper: Sequence[Path]) -> str:
    """What the file is called, where that is a document's name."""
    from ipkit.actions.eksport import dokumentnavn

    return dokumentnavn(fil.stem, malmapper) or ("referat" if mote is not None else "plan")
