"""kommune.yaml: every fault at once."""

import subprocess
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from ipkit.config import les_innstillinger
from ipkit.domain.innstillinger import LIVSOMRAADER, Innstillinger
from ipkit.errors import FilfeilError

KOMMUNE = Path(__file__).parents[1] / "eksempler" / "kommune.yaml"


def test_the_example_answers_every_setting() -> None:
    svar = les_innstillinger(KOMMUNE.read_bytes(), "kommune.yaml")
    assert set(svar) == {f.name for f in fields(Innstillinger)} | {"gjelder_fra"}
    assert svar["gjelder_fra"] == date(2026, 1, 1)
    assert svar["privat_utkast"] is False
    assert svar["livsomraader"] == LIVSOMRAADER


def test_all_faults_are_listed_with_their_lines() -> None:
    tekst = """\
komune: Fjordvik
klagefrist_uker: fire
revisjon_maaneder: 61
privat_utkast: kanskje
livsomraader:
  økonomi: Økonomi
  bolig:
gjelder_fra: i dag
"""
    with pytest.raises(FilfeilError) as unntak:
        les_innstillinger(tekst.encode(), "kommune.yaml")
    assert unntak.value.feil == (
        "kommune.yaml linje 1: ukjent felt «komune». Mente du «kommune»?",
        "kommune.yaml linje 2: «klagefrist_uker» skal være et helt tall.",
        "kommune.yaml linje 3: «revisjon_maaneder» skal være fra 1 til 60.",
        "kommune.yaml linje 4: «privat_utkast» skal være ja eller nei.",
        "kommune.yaml linje 6: koden for et livsområde skrives med små bokstaver a–z, tall og _.",
        "kommune.yaml linje 7: livsområdet mangler et navn.",
        "kommune.yaml linje 8: «gjelder_fra» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.",
    )


@pytest.mark.parametrize(("alder", "lovlig"), [("0", True), ("18", True), ("19", False)])
def test_ages_are_from_0_to_18(alder: str, lovlig: bool) -> None:
    data = f"foresatte_til_alder: {alder}".encode()
    if lovlig:
        assert les_innstillinger(data, "k") == {"foresatte_til_alder": int(alder)}
    else:
        with pytest.raises(FilfeilError):
            les_innstillinger(data, "k")


def test_importing_config_loads_no_yaml() -> None:
    kode = "import sys, ipkit.config; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
