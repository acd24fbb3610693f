"""T16: what a person has told stands only where a command's purpose prints it."""

import os
import subprocess
import sys

import pytest

from tests.cli.harness import AKTIV_PLAN, EVALUERING, NY_PLAN, Ipkit

KANARI = "Kanarifuglus"
"""Part of every name and text of the register; nobody types it."""
TEKSTFELT = (
    ("person", "navn"), ("person", "adresse"), ("person", "telefon"), ("koordinator", "navn"),
    ("koordinator", "telefon"), ("deltaker", "navn"), ("deltaker", "bidrag"), ("maal", "tekst"),
    ("tiltak", "tekst"), ("tiltak", "hvordan"), ("mote", "sted"), ("plantekst", "tekst"),
    ("samtykke", "arkivref"),
)  # fmt: skip
ALLE = [
    ("planer",), ("vis", "1"), ("arbeidsliste",), ("evaluering",), ("mangler",), ("mangler", "1"),
    ("maal", "liste"), ("tiltak", "liste"), ("deltaker", "liste"), ("samtykke", "liste"), ("mote", "liste"),
    ("register", "status"), ("register", "sjekk"),
    NY_PLAN, *AKTIV_PLAN[2:-2], EVALUERING, AKTIV_PLAN[-1],
    ("endre-plan", "1", "--bakgrunn", "Ny"), ("maal", "endre", "1", "1", "--tekst", "Nytt"),
    ("maal", "status", "1", "1", "avsluttet", "--oppnaaelse", "naadd"),
    ("tiltak", "status", "1", "1", "1", "gjennomfort"), ("tiltak", "endre", "1", "1", "1", "--tekst", "Nytt"),
    ("deltaker", "endre", "1", "1", "--rolle", "Ny"), ("deltaker", "ta-ut", "1", "1"),
    ("samtykke", "trekk-tilbake", "1", "--ja"), ("samtykke", "trekk-tilbake", "1", "--deltaker", "1"),
    ("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1"),
    ("mote", "avlys", "1", "1"),
    ("eksporter", "plan.docx"), ("eksporter", "plan.yaml", "--mottaker", "1"),
    ("avslutt", "1", "--grunn", "ikke_behov", "--tekst", "Nådd", "--dato", "2026-06-01"),
]  # fmt: skip
VISER = {"planer", "vis", "arbeidsliste", "evaluering", "maal", "tiltak", "deltaker", "samtykke", "mote"}


@pytest.fixture
def med_kanari(ipkit: Ipkit) -> Ipkit:
    """The issue's plan with the canary in every name and text."""
    for tabell, kolonne in TEKSTFELT:
        ipkit.endre(f'UPDATE "{tabell}" SET {kolonne} = ?', KANARI)
    return ipkit


@pytest.mark.parametrize("kommando", ALLE, ids=lambda k: " ".join(k[:3]))
def test_nobodys_name_is_in_messages_or_in_the_log(med_kanari: Ipkit, kommando: tuple[str, ...]) -> None:
    resultat = med_kanari(*kommando)

    assert KANARI not in resultat.feil
    if not (kommando[0] in VISER and (len(kommando) < 2 or kommando[1] in ("1", "liste"))):
        assert KANARI not in resultat.ut
    assert KANARI not in repr(med_kanari.sporr("SELECT * FROM logg"))
    assert KANARI not in "".join(med_kanari.filer())


@pytest.mark.parametrize("sted", ["ipkit.storage.logg.skriv", "ipkit.storage.handling.hent_plan"])
def test_a_forced_fault_in_any_command_says_nothing_of_anybody(
    med_kanari: Ipkit, sted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    foer, filer = med_kanari.innhold(), med_kanari.filer()

    def feil(*_: object, **__: object) -> None:
        raise ValueError(f"Kunne ikke lagre {KANARI}")

    monkeypatch.setattr(sted, feil)
    for kommando in ALLE:
        resultat = med_kanari(*kommando)
        assert KANARI not in resultat.feil, kommando
        if resultat.kode:
            assert resultat.feil.count("\n") == 1, kommando
            assert "Traceback" not in resultat.feil
            assert (med_kanari.innhold(), med_kanari.filer()) == (foer, filer), kommando
        else:
            foer, filer = med_kanari.innhold(), med_kanari.filer()


def test_a_fault_of_the_database_says_nothing_of_what_was_written(
    med_kanari: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    med_kanari.endre(
        "CREATE TRIGGER hindring BEFORE INSERT ON maal BEGIN SELECT RAISE(ABORT, 'Kanarifuglus'); END"
    )

    resultat = med_kanari("maal", "ny", "1", "--tekst", f"{KANARI} vil flytte")

    assert resultat.kode == 4
    assert KANARI not in resultat.feil


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_the_process_leaves_no_picture_of_its_memory() -> None:
    program = (
        "import resource; from ipkit.cli.main import forbered_konsoll; forbered_konsoll(); "
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    ferdig = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ferdig.stdout == "(0, 0)\n"
