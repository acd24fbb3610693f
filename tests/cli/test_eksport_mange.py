"""`eksporter --alle` and `--utsending` as they are typed."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.harness import Ipkit

REFERAT = ("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")


def test_who_had_no_consent_is_listed_last_and_gives_code_5(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Gry Lie")
    svar = ipkit("eksporter", "--alle", "--mottaker", "deltakere", "--mappe", "ut")
    assert (svar.kode, svar.ut) == (5, "1\n")
    assert svar.feil == (
        "Skrev 1 fil i ut.\n1 er hoppet over:\n"
        "  Plan 1, til 2: Plan 1 har ikke samtykke til at deltaker 2 får opplysninger. Registrer det: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2\n"
    )
    rader = ipkit.sporr("SELECT felter, resultat FROM logg WHERE handling = 'eksporter plan docx'")
    assert sorted(rader) == [("til=2", "avvist IP-S02"), ("utgave=10 til=1", "utført")]


def test_in_a_terminal_the_sentence_alone_is_shown(ipkit: Ipkit) -> None:
    svar = ipkit("eksporter", "--alle", "--mappe", "ut", "--format", "html", terminal=True)
    assert (svar.kode, svar.ut) == (0, "Skrev 1 fil i ut.\n")


def test_one_meeting_is_sent_with_its_list(ipkit: Ipkit) -> None:
    ipkit.ok(*REFERAT)
    svar = ipkit.ok("eksporter", "--utsending", "--plan", "1", "--mote", "1", "--mappe", "ut")
    assert svar.ut == (
        "Mottaker\tSendes som\tFiler\n"
        "Kari Nordmann\tbrevpost\treferat-1-1-planeier.docx, folgebrev-1-1-planeier.docx\n"
        "Per Lie (deltaker 1)\tbrevpost\treferat-1-1-deltaker-1.docx, folgebrev-1-1-deltaker-1.docx\n"
    )
    assert svar.feil == "Skrev 4 filer og listen utsending-1-1.txt i ut.\n"


@pytest.mark.parametrize(
    "linje",
    [
        "--alle",
        "--alle --utsending --mappe ut",
        "plan.docx --alle --mappe ut",
        "plan.docx --mappe ut",
        "--alle --mote 1 --mappe ut",
        "--utsending --plan 1 --mappe ut",
        "--utsending --plan 1 --mote 1 --mappe ut --mottaker planeier",
        "--alle --mappe ut --nummer 1",
        "",
    ],
)
def test_options_that_do_not_fit_together_are_one_line_and_code_2(ipkit: Ipkit, linje: str) -> None:
    svar = ipkit("eksporter", *linje.split())
    assert (svar.kode, svar.ut, svar.feil.count("\n")) == (2, "", 1)
    assert not (ipkit.mappe / "ut").exists()


def test_an_ending_that_ipkit_does_not_write_stops_at_once(ipkit: Ipkit) -> None:
    svar = ipkit("eksporter", "--alle", "--mappe", "ut", "--format", "exe")
    assert svar.kode == 1 and "«.exe»" in svar.feil


def _stor(fil: Path) -> bool:
    """Whether the file is in large print: nothing in Word's styles below 14 points, or the class of HTML."""
    if fil.suffix == ".html":
        return b' class="storskrift"' in fil.read_bytes()
    stiler = ZipFile(fil).read("word/styles.xml").decode("utf-8")
    return min(map(int, re.findall(r'<w:sz w:val="(\d+)"', stiler))) >= 28


@pytest.mark.parametrize("ende", ["docx", "html"])
def test_large_print_is_asked_for_with_one_file_with_all_and_with_a_meeting(ipkit: Ipkit, ende: str) -> None:
    ipkit.ok(*REFERAT)
    mange = ("--mappe", "ut", "--format", ende, "--storskrift")
    ipkit.ok("eksporter", f"plan.{ende}", "--plan", "1", "--storskrift")
    ipkit.ok("eksporter", f"liten.{ende}", "--plan", "1")
    ipkit.ok("eksporter", "--alle", *mange)
    ipkit.ok("eksporter", "--utsending", "--plan", "1", "--mote", "1", *mange)
    skrevet = [ipkit.mappe / f"plan.{ende}", *(ipkit.mappe / "ut").glob(f"*.{ende}")]
    assert len(skrevet) == 6 and all(map(_stor, skrevet))
    assert not _stor(ipkit.mappe / f"liten.{ende}")


def test_large_print_in_pdf_is_another_file(ipkit: Ipkit) -> None:
    """How much larger the letters are is shown in tests/documents/test_pdf.py."""
    pytest.importorskip("typst")
    ipkit.ok("eksporter", "plan.pdf", "--plan", "1")
    ipkit.ok("eksporter", "stor.pdf", "--plan", "1", "--storskrift")
    assert (ipkit.mappe / "plan.pdf").read_bytes() != (ipkit.mappe / "stor.pdf").read_bytes()
    assert ipkit("eksporter", "plan.yaml", "--plan", "1", "--storskrift").kode == 2
