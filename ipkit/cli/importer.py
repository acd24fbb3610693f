"""importer."""

from pathlib import Path
from typing import Annotated

import typer

from ipkit.actions.importer import importer, planfiler
from ipkit.actions.lister import tallrekke
from ipkit.cli.felles import gruppe, kommando
from ipkit.cli.kontekst import aapnet
from ipkit.cli.utskrift import med_fremdrift, melding, utfall

app = gruppe("importer", "Planer inn.")


@kommando(app, "importer")
def les_filer(
    ctx: typer.Context,
    filer: Annotated[
        list[str], typer.Argument(metavar="FIL…", help="Planer i YAML, eller mapper med slike.")
    ],
    torrkjor: Annotated[bool, typer.Option("--torrkjor", help="Kontroller filene uten å lagre noe.")] = False,
) -> None:
    """Les inn planer fra YAML, og skriv plannumrene. Alt eller ingenting; alle feil blir listet.

    Eksempel:
      ipkit importer eksempler/barn.yaml eksempler/ung_voksen.yaml
    """
    with aapnet(ctx) as okt:
        alle = planfiler(map(Path, filer))
        resultat = importer(okt, med_fremdrift(alle, "Leser planer", len(alle)), torrkjor=torrkjor)
    for fil in resultat.hoppet_over:
        melding(f"{fil} er innstillinger, ikke en plan. Les den inn med: ipkit register innstillinger {fil}")
    if torrkjor:
        melding(f"{resultat.antall} planer er uten feil. Ingenting er lagret.")
        return
    numre = "\n".join(map(str, resultat.planer))
    utfall(numre, f"Importerte {len(resultat.planer)} planer: {tallrekke(list(resultat.planer))}.")
