"""The issue's example, step by step as written: every code and every line."""

import io
import shlex
import zipfile

from tests.cli.harness import (
    ANNET_TILTAK,
    EVALUERING,
    IVERKSETT,
    NY_DELTAKER,
    NY_PLAN,
    NYTT_MAAL,
    NYTT_MOTE,
    NYTT_TILTAK,
    SAMTYKKE_TIL_DELTAKER,
    SAMTYKKE_TIL_PLAN,
    Ipkit,
    Resultat,
)

TABELLHODE = "Plan\tPlaneier\tKoordinator\tFrist\tDager over fristen\n"
UTEN_GRUNN = tuple(ord_ for ord_ in EVALUERING if ord_ not in ("--begrunnelse", "1=Lang ventetid"))
FORFALT_JSON = """{
  "skjema": 1,
  "evalueringer": [
    {
      "plan": 1,
      "navn": "Kari Nordmann",
      "koordinator": "Ola Hansen",
      "frist": "2026-03-17",
      "dager_over": 1
    }
  ]
}
"""
TRUKKET = (
    "IP-S03: Samtykke 2 for deltaker 1 (15.01.2026) er trukket tilbake fra 01.05.2026. "
    "Registrer et nytt: ipkit samtykke registrer 1 --type opplysninger --deltaker 1\n"
)
VIST = """Plan 1: Kari Nordmann, født 17.05.1990
Status: aktiv (versjon 13)
Planperiode: 15.01.2026–15.01.2027
Koordinator: Ola Hansen, Helse- og sosialkontoret, 55 00 00 00
Neste evaluering: 18.03.2027
Neste revisjon: 20.07.2026
Viktig for meg: Jeg vil bo for meg selv.

Deltakere
  1  Per Lie, fysioterapeut, Fysioterapitjenesten, samtykke trukket: Ukentlig trening

Samtykker
  1  ja til planen, 15.01.2026, skriftlig
  2  ja til opplysninger til deltaker 1, 15.01.2026, skriftlig, trukket 01.05.2026

Mål og tiltak
  1  Flytte til egen leilighet (aktivt, delvis nådd, frist 01.12.2026)
     1.1  Søke kommunal bolig (planlagt, koordinator, 01.02.2026–01.06.2026)
     1.2  Trening to ganger i uken (planlagt, Per Lie, 01.02.2026–01.12.2026)

Møter
  1  ansvarsgruppemøte, 10.04.2026, kl. 10:00, Rådhuset, rom 2, avholdt, referat skrevet
  2  ansvarsgruppemøte, 09.10.2026, planlagt

Evalueringer
  1  18.03.2026, planeier var til stede

Neste steg: Referat fra møte 1 er ikke sendt.
  ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet
"""
PLANER_JSON = """{
  "skjema": 1,
  "planer": [
    {
      "plan": 1,
      "navn": "Kari Nordmann",
      "fodselsdato": "1990-05-17",
      "status": "aktiv",
      "koordinator": "Ola Hansen",
      "fra": "2026-01-15",
      "til": "2027-01-15",
      "neste_evaluering": "2027-03-18"
    }
  ]
}
"""


def test_the_example_of_the_issue_runs_as_written(uten_register: Ipkit) -> None:
    ipkit = uten_register

    laget = ipkit("register", "opprett")
    assert (laget.kode, laget.ut) == (0, f"{ipkit.register}\n")
    assert laget.feil.startswith(
        f"Registeret er laget i {ipkit.register}. Neste steg: ipkit sak ny, eller ipkit ny-plan\n"
    )
    assert ipkit(*NY_PLAN) == Resultat(
        0, "1\n", "Plan 1 er opprettet. Neste steg: ipkit samtykke registrer 1 --type plan\n"
    )
    foer = ipkit.innhold()
    assert ipkit(*NYTT_MAAL) == Resultat(
        5,
        "",
        "IP-S01: Plan 1 mangler samtykke til at planen lages. "
        "Registrer det: ipkit samtykke registrer 1 --type plan\n",
    )
    assert ipkit.innhold() == foer
    assert ipkit(*SAMTYKKE_TIL_PLAN) == Resultat(0, "1\n", "Samtykke 1 er registrert i plan 1.\n")
    assert ipkit(*NY_DELTAKER) == Resultat(
        0,
        "1\n",
        "Deltaker 1 er foreslått i plan 1. Neste steg, når planeier samtykker: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 1\n",
    )
    assert ipkit(*SAMTYKKE_TIL_DELTAKER) == Resultat(0, "2\n", "Samtykke 2 er registrert i plan 1.\n")
    assert ipkit(*NYTT_MAAL) == Resultat(
        0, "1\n", "Mål 1 er lagt til i plan 1. Neste steg: ipkit tiltak ny 1 1\n"
    )
    assert ipkit(*NYTT_TILTAK) == Resultat(0, "1.1\n", "Tiltak 1.1 er lagt til i plan 1.\n")
    assert ipkit(*ANNET_TILTAK) == Resultat(0, "1.2\n", "Tiltak 1.2 er lagt til i plan 1.\n")
    assert ipkit(*IVERKSETT) == Resultat(
        0,
        "1\n",
        "Plan 1 er i verk. Første evaluering senest 17.03.2026, revisjon senest 20.07.2026.\n"
        "Planen å skrive under på: ipkit eksporter plan.docx --plan 1 --mottaker planeier\n",
    )

    assert ipkit("evaluering", "--forfalt", dato="2026-03-17") == Resultat(0, TABELLHODE, "")
    assert ipkit("evaluering", "--forfalt", "--json", dato="2026-03-18") == Resultat(0, FORFALT_JSON, "")
    assert ipkit("evaluering", "--forfalt", "--feilkode", dato="2026-03-18") == Resultat(
        10, f"{TABELLHODE}1\tKari Nordmann\tOla Hansen\t2026-03-17\t1\n", ""
    )
    assert ipkit(*UTEN_GRUNN) == Resultat(
        6,
        "",
        "IP-R83: Mål 1 i plan 1 er ikke nådd fullt ut, og da må det begrunnes. "
        "Legg til begrunnelsen med --begrunnelse\n",
    )
    assert ipkit(*EVALUERING) == Resultat(
        0, "1\n", "Evaluering 1 av plan 1 er registrert. Neste evaluering senest 18.03.2027.\n"
    )
    assert ipkit(*NYTT_MOTE) == Resultat(
        0,
        "1\n",
        "Møte 1 er planlagt. Neste steg: ipkit møte referat 1 1\n",
    )
    assert ipkit("mote", "referat", "1", "1", "--skjelett", "--ut", "referat.yaml") == Resultat(
        0, "", "Skrev referat.yaml. Fyll den ut, og les den inn med --fra-fil referat.yaml\n"
    )
    referat = (
        "mote referat 1 1 --moteleder koordinator --referent 1 --fra-fil referat.yaml --neste 2026-10-09"
    )
    assert ipkit(*shlex.split(referat)) == Resultat(
        0,
        "1\n",
        "Referatet fra møte 1 er ført. Lag dokumentet: ipkit eksporter referat.docx --plan 1 --mote 1\n"
        "Ble planen endret etter møtet? Svar: ipkit mote plan-oppdatert 1 1\n"
        "Møte 2 er planlagt. Kall inn: ipkit mote innkall 1 2\n"
        "Eksemplarene å sende: ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet\n"
        "Når referatet er sendt: ipkit mote send-referat 1 1\n",
    )

    assert _eksporter(ipkit, "plan.docx --plan 1") == "plan.docx, arbeidskopi"
    assert _eksporter(ipkit, "plan.docx --plan 1 --mottaker planeier") == "plan.docx, dokument nr. 1"
    assert _eksporter(ipkit, "referat.docx --plan 1 --mote 1 --variant utfyllende") == (
        "referat.docx, arbeidskopi"
    )
    assert _eksporter(ipkit, "plan.yaml --plan 1") == "plan.yaml, arbeidskopi"
    assert "Kari Nordmann" in _tekst(ipkit, "plan.docx")
    assert "Rådhuset, rom 2" in _tekst(ipkit, "referat.docx")

    trekk = 'samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-05-01 --grunn "Byttet behandler"'
    assert ipkit(*shlex.split(trekk)) == Resultat(
        0,
        "2\n",
        "Trukket tilbake fra 01.05.2026: samtykke 2 i plan 1.\n"
        "Deltaker 1 har ansvar for tiltak 1.2. Skal en annen ha det: "
        "ipkit tiltak endre 1 1 2 --ansvarlig …\n",
    )
    til_deltakeren = ("eksporter", "ny.docx", "--plan", "1", "--mottaker", "1")
    assert ipkit(*til_deltakeren, dato="2026-05-02") == Resultat(5, "", TRUKKET)
    assert ipkit(*til_deltakeren, dato="2026-04-30") == Resultat(5, "", TRUKKET)
    assert ipkit.filer() == {"plan.docx", "plan.yaml", "referat.docx", "referat.yaml"}

    assert ipkit("vis", "1") == Resultat(0, VIST, "")
    assert ipkit("planer", "--json") == Resultat(0, PLANER_JSON, "")
    assert ipkit("arbeidsliste") == Resultat(
        0,
        "Plan\tPlaneier\tKoordinator\tVenter\tDager over fristen\tNeste steg\tKommer\n"
        "1\tKari Nordmann\tOla Hansen\treferat fra møte 1 er ikke sendt\t\t"
        "ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet\t2026-06-01 tiltak 1.1\n",
        "",
    )
    assert ipkit("register", "sjekk") == Resultat(0, "Registeret er i orden.\n", "")


def _eksporter(ipkit: Ipkit, resten: str) -> str:
    resultat = ipkit.ok("eksporter", *shlex.split(resten))
    assert resultat.ut == f"{shlex.split(resten)[0]}\n"
    return resultat.feil.removeprefix("Skrev ").removesuffix(".\n")


def _tekst(ipkit: Ipkit, navn: str) -> str:
    with zipfile.ZipFile(io.BytesIO((ipkit.mappe / navn).read_bytes())) as dokument:
        return dokument.read("word/document.xml").decode("utf-8")
