"""The way out as PDF: Kari, who has consent, Ola, who withdrew, and Per, who was never asked (rule 24)."""

import shutil
import subprocess
from pathlib import Path

import pytest

from ipkit.actions.dokument import skriv_ut
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.errors import SamtykkeError
from ipkit.storage.okt import Okt
from tests.actions.conftest import HEMMELIG, siste_logg
from tests.fabrikk import KARI, OLA, PER

pytest.importorskip("typst")
LESER = shutil.which("pdftotext")


def _tekst(fil: Path) -> str:
    assert LESER
    return subprocess.run([LESER, fil, "-"], capture_output=True, check=True).stdout.decode("utf-8")


@pytest.mark.skipif(LESER is None, reason="pdftotext (poppler) is not installed")
def test_kari_reads_nothing_of_another_life_area_and_planeier_all(okt: Okt, mappe: Path) -> None:
    eksporter(okt, Eksport(fil=mappe / "kari.pdf", plan=1, mottaker=str(KARI)))
    eksporter(okt, Eksport(fil=mappe / "planeier.pdf", plan=1, mottaker="planeier"))
    assert "Flytte til egen leilighet" in _tekst(mappe / "kari.pdf")
    assert HEMMELIG not in _tekst(mappe / "kari.pdf")
    assert HEMMELIG in _tekst(mappe / "planeier.pdf")


@pytest.mark.parametrize(("hvem", "kode"), [(OLA, "IP-S03"), (PER, "IP-S02")], ids=["Ola", "Per"])
def test_ola_and_per_are_denied(okt: Okt, mappe: Path, hvem: int, kode: str) -> None:
    with pytest.raises(SamtykkeError):
        eksporter(okt, Eksport(fil=mappe / "plan.pdf", plan=1, mottaker=str(hvem)))
    assert siste_logg(okt)["resultat"] == f"avvist {kode}"
    assert list(mappe.iterdir()) == []


def test_an_issued_pdf_is_kept_and_written_out_again(okt: Okt, mappe: Path) -> None:
    eksporter(okt, Eksport(fil=mappe / "plan.pdf", plan=1, mottaker="planeier"))
    skriv_ut(okt, 1, mappe / "kopi.pdf")
    assert (mappe / "kopi.pdf").read_bytes() == (mappe / "plan.pdf").read_bytes()
