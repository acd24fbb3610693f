"""demo: the whole main job on fictive people, as the commands a coordinator would type."""

import shlex
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from ipkit.cli.felles import gruppe, kommando
from ipkit.cli.main import kjor
from ipkit.cli.utskrift import linje
from ipkit.errors import BruksfeilError, KonfliktError
from ipkit.paths import datamappe

app = gruppe("demo", "Demonstrasjon.")

# The day the examples are written for: then one evaluation is over the deadline.
DEMODATO = "2026-11-22"
STEG: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Et register, og kommunens innstillinger",
        ("register opprett --ukryptert", "register innstillinger {eksempler}/kommune.yaml"),
    ),
    (
        "Tre planer fra fil",
        (
            "importer {eksempler}/barn.yaml {eksempler}/ung_voksen.yaml {eksempler}/voksen_med_verge.yaml",
            "planer",
        ),
    ),
    (
        "En ny plan, fra samtykke til tiltak",
        (
            'ny-plan --navn "Kari Nordmann" --fodselsdato 1990-05-17 --koordinator "Ola Hansen" '
            '--koordinator-tjeneste "Helse- og sosialkontoret" --koordinator-telefon "55 00 00 00" '
            '--fra 2026-11-01 --til 2027-11-01 --viktig-for-meg "Jeg vil bo for meg selv."',
            "samtykke registrer 4 --type plan --gitt-av planeier --dato 2026-11-02 --form skriftlig "
            "--informert hva,hvem,bruk,folger",
            'deltaker ny 4 --navn "Per Lie" --rolle fysioterapeut --tjeneste "Fysioterapitjenesten" '
            '--bidrag "Ukentlig trening"',
            "samtykke registrer 4 --type opplysninger --deltaker 1 --gitt-av planeier --dato 2026-11-02 "
            "--form skriftlig --informert hva,hvem,bruk,folger",
            'mål ny 4 --tekst "Flytte til egen leilighet" --livsomraade bolig --frist 2027-10-01',
            'tiltak ny 4 1 --tekst "Søke kommunal bolig" --ansvarlig koordinator --fra 2026-11-10 '
            '--til 2027-02-01 --omfang "Én søknad" --hvordan "Sammen på kontoret"',
            "iverksett 4 --tilslutning planeier --dato 2026-11-10",
        ),
    ),
    ("Hva er over fristen, og hva er neste steg?", ("evaluering --forfalt", "arbeidsliste")),
    (
        "Dokumenter til å lese, sende og underskrive",
        (
            "eksporter {mappe}/plan.docx --plan 4 --mottaker planeier",
            "eksporter {mappe}/plan.html --plan 4 --mottaker planeier",
            "eksporter {mappe}/plan-barn.docx --plan 1",
            "eksporter {mappe}/plan-ung-voksen.docx --plan 2",
            "eksporter {mappe}/plan-voksen-med-verge.docx --plan 3",
            "eksporter {mappe}/referat.docx --plan 1 --mote 1 --variant utfyllende",
            "eksporter {mappe}/plan-barn.yaml --plan 1",
            "eksporter {mappe}/samtykke.docx --plan 4",
            "eksporter {mappe}/tilgang.docx --plan 4 --mottaker planeier",
        ),
    ),
    (
        "En ny henvendelse, til beslutning og brev",
        (
            'sak ny --navn "Tor Vik" --fodselsdato 1979-03-04 --dato 2026-11-03 --kanal muntlig '
            '--tekst "Vil ha én person å forholde seg til"',
            "sak onske 5 --svar ja",
            "sak beslutning 5 --utfall innvilget --rettsgrunnlag pbrl_2_5 "
            '--begrunnelse "Behovet er langvarig, og tre tjenester må samarbeide."',
            "eksporter {mappe}/beslutning.docx --plan 5 --mottaker planeier",
        ),
    ),
)


@kommando(app, "demo")
def demo(
    mappe: Annotated[
        str | None,
        typer.Argument(
            metavar="[MAPPE]", help="Hvor filene skal ligge. Ellers en ny mappe «ipkit-demo» her."
        ),
    ] = None,
) -> None:
    """Vis hele jobben med fiktive personer, i et register for prøving: kommandoene og det de gir.

    Eksempel:
      ipkit demo prøv
    """
    ut = _ny_mappe(mappe)
    for overskrift, kommandoer in STEG:
        linje(f"\n== {overskrift}")
        for mal in kommandoer:
            _kjor(mal, ut)
    linje(f"\nFilene ligger i {ut.absolute()}")
    linje(f'Prøv selv: {_program()} --register "{ut / "register.db"}" vis 4')


def _program() -> str:
    """How to call the program again: by name where it is found, else by its path."""
    return "ipkit" if shutil.which("ipkit") else f'"{sys.argv[0]}"'


def _kjor(mal: str, ut: Path) -> None:
    # Split before the paths are put in: they may hold spaces and, on Windows, backslashes.
    steder = {"eksempler": str(datamappe("eksempler")), "mappe": str(ut)}
    ord_ = [del_.format(**steder) for del_ in shlex.split(mal)]
    vist = mal.format(eksempler="eksempler", mappe=ut.name)
    linje(f"\n$ ipkit {vist}")
    sys.stdout.flush()
    kode = kjor(["--register", str(ut / "register.db"), "--dagens-dato", DEMODATO, *ord_])
    sys.stdout.flush()
    if kode:
        raise BruksfeilError(
            f"Demoen stoppet: kommandoen over ga kode {kode}. Prøv en annen mappe: ipkit demo MAPPE", "IP-F02"
        )


def _ny_mappe(valgt: str | None) -> Path:
    """A folder with nothing in it. Raises KonfliktError where the chosen one holds something."""
    mappe = Path(valgt or "ipkit-demo")
    nummer = 1
    while valgt is None and mappe.exists():
        nummer += 1
        mappe = Path(f"ipkit-demo-{nummer}")
    try:
        mappe.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise BruksfeilError(f"Kan ikke lage mappen {mappe}. Velg en annen.") from None
    if any(mappe.iterdir()):
        raise KonfliktError(f"Mappen {mappe} er ikke tom. Velg en ny: ipkit demo MAPPE")
    return mappe
