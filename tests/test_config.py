"""kommune.yaml: every fault at once."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ipkit.config import les_innstillinger
from ipkit.domain.innstillinger import LIVSOMRAADER, Innstillinger
from ipkit.domain.verdi import feltnavn
from ipkit.errors import FilfeilError

KOMMUNE = Path(__file__).parents[1] / "eksempler" / "kommune.yaml"


def test_the_example_answers_every_setting() -> None:
    svar = les_innstillinger(KOMMUNE.read_bytes(), "kommune.yaml")
    assert set(svar) == set(feltnavn(Innstillinger)) | {"gjelder_fra"}
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


def test_codes_and_limits_of_the_settings_are_checked_all_at_once() -> None:
    """Rules 11, 23b, 32, 72, 114, 130 and 143 read these."""
    tekst = """\
beslutningsform: dom
samtykkerekkefolge: samtidig
samtykkesektor: skole
plangruppe_maks: 1
tjenester_minst: 0
moter_maks_aar: 53
statistikk_minste_antall: 101
barnekoordinator_varsel_maaneder: 12 og 6
barnets_syn_skal_alder: 19
"""
    with pytest.raises(FilfeilError) as unntak:
        les_innstillinger(tekst.encode(), "k")
    assert unntak.value.feil == (
        "k linje 1: «beslutningsform» skal være én av: vedtak, beslutning, ingen.",
        "k linje 2: «samtykkerekkefolge» skal være én av: samtykke_forst, deltakere_forst.",
        "k linje 3: «samtykkesektor» skal være én av: helse, barnevern.",
        "k linje 4: «plangruppe_maks» skal være fra 2 til 50.",
        "k linje 5: «tjenester_minst» skal være fra 1 til 20.",
        "k linje 6: «moter_maks_aar» skal være fra 1 til 52.",
        "k linje 7: «statistikk_minste_antall» skal være fra 0 til 100.",
        "k linje 8: «barnekoordinator_varsel_maaneder» skal være måneder fra 1 til 60 med komma mellom, "
        "for eksempel 12,6,1.",
        "k linje 9: «barnets_syn_skal_alder» skal være fra 0 til 18.",
    )


@pytest.mark.parametrize(("tekst", "tall"), [("12,6,1", (12, 6, 1)), ("1, 60", (60, 1)), ("3", (3,))])
def test_the_warnings_before_18_are_months_the_longest_first(tekst: str, tall: tuple[int, ...]) -> None:
    """Rule 130."""
    lest = les_innstillinger(f'barnekoordinator_varsel_maaneder: "{tekst}"'.encode(), "k")
    assert Innstillinger(**lest).barnekoordinator_varsel == tall  # type: ignore[arg-type]


@pytest.mark.parametrize("tekst", ["0", "61", "12,,1", "-1", "1.5"])
def test_a_warning_is_from_1_to_60_months_before(tekst: str) -> None:
    with pytest.raises(FilfeilError):
        les_innstillinger(f'barnekoordinator_varsel_maaneder: "{tekst}"'.encode(), "k")


def test_a_text_without_a_value_is_emptied_only_where_empty_is_the_default() -> None:
    assert les_innstillinger(b"fagsystem:\ngruppenavn:\nrevisjon_maaneder:\n", "k") == {"fagsystem": ""}


def test_koordinerende_enhet_decides_where_nobody_else_is_named() -> None:
    """Rule 11."""
    assert Innstillinger(koordinerende_enhet="HSK").besluttes_av == "HSK"
    assert Innstillinger(koordinerende_enhet="HSK", beslutningsorgan="NAV").besluttes_av == "NAV"


def test_importing_config_loads_no_yaml() -> None:
    kode = "import sys, ipkit.config; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
