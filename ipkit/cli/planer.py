"""planer."""

from typing import Annotated

import typer

from ipkit.actions.lister import TELLES, planliste
from ipkit.cli.felles import AntallValg, JsonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall
from ipkit.cli.utskrift import kuttet, skriv_json, tabell
from ipkit.domain.ord import ord_for
from ipkit.domain.planstatus import LUKKET, SAK

app = gruppe("planer", "Planene.")


@kommando(app, "planer")
def planer(
    ctx: typer.Context,
    alle: Annotated[bool, typer.Option("--alle", help="Ta med de avsluttede.")] = False,
    antall: AntallValg = None,
    json: JsonValg = False,
) -> None:
    """List planene, uten de avsluttede.

    Eksempel:
      ipkit planer --json
    """
    with aapnet(ctx) as okt:
        liste = planliste(okt, med_avsluttede=alle, antall=heltall(antall, "--antall", minst=1))
        enhet = okt.innstillinger.koordinerende_enhet
    if json:
        skriv_json("planer", (linje._asdict() for linje in liste.linjer))
    else:
        tabell(
            ("Plan", "Planeier", "Født", "Status", "Koordinator", "Fra", "Til", "Neste evaluering"),
            (
                (*x[:3], _status(x.status), _koordinator(x.koordinator, x.status, enhet), *x[5:])
                for x in liste.linjer
            ),
            "Ingen åpne planer. Lag en: ipkit ny-plan, eller registrer en henvendelse: ipkit sak ny. "
            "De avsluttede: ipkit planer --alle",
        )
    kuttet(len(liste.linjer), liste.totalt, "planer", telles=TELLES)


def _koordinator(navn: str | None, status: str, enhet: str) -> str:
    """Who has it; a case is koordinerende enhet's until somebody does, and a closed plan is nobody's."""
    if navn or status in LUKKET:
        return navn or ""
    return enhet if status in SAK else "UTEN KOORDINATOR"


def _status(status: str) -> str:
    """A closed plan is locked: it can be read, not changed (rule 137)."""
    return f"{status} (låst)" if status in LUKKET else ord_for("status", status)
