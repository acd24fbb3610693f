"""The options of `eksporter`, and what was typed for them."""

from typing import Annotated, NamedTuple

import typer

VARIANTER = ("kort", "utfyllende", "lettlest", "med_maal", "blank")

FilArg = Annotated[
    str | None,
    typer.Argument(
        metavar="[FIL]",
        help="Endelsen velger format: .docx .html .pdf .yaml .json. Utelates med --alle og --utsending.",
    ),
]
PlanValg = Annotated[str | None, typer.Option("--plan", metavar="PLAN", help="Plannummeret.")]
DokumentValg = Annotated[
    str | None,
    typer.Option(
        "--dokument",
        metavar="NAVN",
        help="plan, referat, innkalling, beslutning, samtykke, tilgang, oppgaveark …; alle står i "
        "ipkit dokumentmal liste. Ellers det filen heter, ellers plan.",
    ),
]
MoteValg = Annotated[
    str | None, typer.Option("--mote", metavar="MØTE", help="Møtet referatet eller innkallingen gjelder.")
]
NummerValg = Annotated[
    str | None,
    typer.Option(
        "--nummer",
        metavar="NR",
        help="Beslutningen, henvendelsen, koordinatoren, deltakeren eller evalueringen det gjelder. "
        "Ellers den nyeste.",
    ),
]
VariantValg = Annotated[
    str | None,
    typer.Option(
        "--variant",
        metavar="KODE",
        help="kort, utfyllende eller lettlest (planen). blank gir et tomt skjema (anmodning, "
        "kartlegging, evaluering, taushetserklaering), med_maal et evalueringsskjema med målene i.",
    ),
]
MottakerValg = Annotated[
    str | None,
    typer.Option(
        "--mottaker",
        metavar="HVEM",
        help="planeier, koordinator, et deltakernummer eller nodtilgang:1; med --alle også deltakere. "
        "Dokumentet blir utstedt og bokført. Uten mottaker blir det en arbeidskopi.",
    ),
]
MalerValg = Annotated[
    str | None, typer.Option("--maler", metavar="MAPPE", help="Kommunens egne maler, foran de innebygde.")
]
OverskrivValg = Annotated[bool, typer.Option("--overskriv", help="Erstatt en fil som er endret i Word.")]
StorskriftValg = Annotated[
    bool, typer.Option("--storskrift", help="Stor skrift: 16 punkt, for den som ser dårlig.")
]
SprakValg = Annotated[
    str | None,
    typer.Option("--sprak", metavar="KODE", help="nb (bokmål) eller nn (nynorsk). Ellers planens eget."),
]
AlleValg = Annotated[bool, typer.Option("--alle", help="Ett dokument for hver åpen plan, i --mappe.")]
UtsendingValg = Annotated[
    bool,
    typer.Option(
        "--utsending",
        help="Alt som sendes etter et møte, i --mappe: referat til hver som kan få det, følgebrev til "
        "dem som får brev, og en liste.",
    ),
]
MappeValg = Annotated[
    str | None, typer.Option("--mappe", metavar="MAPPE", help="Mappen for --alle og --utsending.")
]
FormatValg = Annotated[
    str | None,
    typer.Option("--format", metavar="ENDELSE", help="Formatet i mappen. Ellers docx."),
]


class Valg(NamedTuple):
    """The options as typed."""

    fil: str | None
    plan: str | None
    dokument: str | None
    mote: str | None
    sakens_nummer: str | None
    variant: str | None
    mottaker: str | None
    maler: str | None
    versjon: str | None
    overskriv: bool
    storskrift: bool
    sprak: str | None
    alle: bool
    utsending: bool
    mappe: str | None
    endelse: str | None
