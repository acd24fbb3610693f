"""T16: what a person has told stands only where a command's purpose prints it."""

import os
import shlex
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.fylt import KOLONNER, VISER
from tests.cli.harness import NY_PLAN, Ipkit, koble_til
from tests.cli.test_hjelp import ALLE
from tests.cli.test_lukket import SKRIVER

KANARI = "Kanarifuglus"
"""Part of every name and text of the register; nobody types it."""
TALL = {
    "dokumentmal liste", "dokumentmal felter", "statistikk", "logg", "slett", "register status",
    "register sjekk", "register ovelse",
}  # fmt: skip
"""What they show is counts, names of fields and who did what; never what somebody told."""
ANDRE = (
    "eksporter plan.docx --plan 1", "eksporter plan.docx --plan 1 --mottaker 1",
    "eksporter plan.yaml --plan 2", "innsyn 1 --mappe ut", "arkivkopi 1 arkiv", "dokument vis 1",
    "sak ny --navn Ida --fodselsdato 1990-01-01", "fagperson ny --navn Ida",
    "fagperson endre 1 --tjeneste NAV", "fagperson oppdater 1", "fagperson opplaering 1 --hva Kurs",
    "importer mangler.yaml", "kjor mangler.txt", "dokumentmal kopier plan", "dokumentmal sjekk",
    "dokumentmal sprak se",
    "utlevering ny 1 --til Legevakten --lovgrunn fare_for_liv --besluttet-av Eva --hva Medisiner "
    "--begrunnelse Fare", "utlevering vist 1 1", "nodtilgang avslutt 1 1",
    "sak beslutning 2 --dato 2026-06-01 --rettsgrunnlag pbrl_2_5 --begrunnelse Ja --utfall innvilget",
    "sak endre-beslutning 2 1 --underrettet 2026-06-01", "sak klage 2 --kategori annet --dato 2026-06-01",
    "sak klageutfall 2 1 --klageutfall medhold", "merk-feil 1 maal/1 --grunn Feil --ja",
    "samtykke trekk-tilbake 1 --deltaker 1 --ja", "samtykke trekk-tilbake 1 --ja", "gjenaapne 1 --grunn Feil",
    "arkiver 1 --arkivref 26/1", "register sikkerhetskopi kopi.db", "register gjenopprett kopi.db --ja",
    "register oppgrader", "register innstillinger mangler.yaml", "register opprett", "register krypter",
    "register nokkel flytt", "demo demo", "register dekrypter --ja",
)  # fmt: skip
SKREVET = """SELECT (SELECT count(*) FROM historikk), (SELECT count(*) FROM handling),
    (SELECT count(*) FROM dokument), (SELECT count(*) FROM fagperson), (SELECT count(*) FROM innstilling),
    (SELECT count(*) FROM kartleggingshistorikk)"""
"""What acts add to; a refusal has its row in the log."""
TUNGE = {"dokumentmal sjekk", "demo"}
"""Seconds of their own: only with `-m full`."""
LINJER = [
    *((navn, f"{navn} {argumenter}") for navn, argumenter in VISER.items()),
    ("ny-plan", shlex.join(NY_PLAN)),
    *((navn, f"{navn} {argumenter}") for navn, argumenter in SKRIVER.items()),
    *((" ".join(k) if (k := tuple(linje.split()[:2])) in ALLE else k[0], linje) for linje in ANDRE),
]


@pytest.fixture
def med_kanari(fylt: Ipkit) -> Ipkit:
    """Two plans with the canary in every name and text."""
    with closing(koble_til(fylt.register)) as db:
        for tabell, kolonne, slag in KOLONNER:
            if slag != "kode":
                db.execute(f'UPDATE "{tabell}" SET {kolonne} = ?', (KANARI,))
        db.commit()
    return fylt


def test_every_command_is_tried() -> None:
    assert {" ".join(k) for k in ALLE} == {navn for navn, _ in LINJER}


def _sies(ipkit: Ipkit, navn: str, linje: str) -> list[str]:
    """Where the canary is after the command, of the places where it must not be."""
    resultat = ipkit(*shlex.split(linje))
    ute = ["error"] if KANARI in resultat.feil else []
    if KANARI in resultat.ut and (navn not in VISER or navn in TALL or resultat.kode):
        ute.append("result")
    if KANARI in repr(ipkit.sporr("SELECT * FROM logg")):
        ute.append("log")
    if KANARI in "".join(fil.name for fil in ipkit.mappe.rglob("*")):
        ute.append("file name")
    return [f"{linje}: {sted}" for sted in ute]


def _aapne_for_andre(mappe: Path) -> list[str]:
    """Files and folders that others than the owner may read."""
    return [
        fil.name for fil in mappe.rglob("*") if os.name != "nt" and stat.S_IMODE(fil.stat().st_mode) & 0o077
    ]


uten_tunge = pytest.mark.parametrize(
    "uten", [pytest.param(TUNGE, id=""), pytest.param(set(), id="all", marks=pytest.mark.full)]
)


@uten_tunge
def test_nobodys_name_is_in_messages_in_the_log_or_where_others_can_read(
    med_kanari: Ipkit, uten: set[str]
) -> None:
    gammel = os.umask(0o077)  # as `main` sets it
    try:
        linjer = [(navn, linje) for navn, linje in LINJER if navn not in uten]
        assert [feil for navn, linje in linjer for feil in _sies(med_kanari, navn, linje)] == []
    finally:
        os.umask(gammel)
    assert _aapne_for_andre(med_kanari.mappe) == []


@uten_tunge
@pytest.mark.parametrize(
    "sted",
    ["ipkit.storage.logg.skriv", pytest.param("ipkit.storage.handling.hent_plan", marks=pytest.mark.full)],
)
def test_a_forced_fault_in_any_command_says_nothing_of_anybody(
    med_kanari: Ipkit, sted: str, uten: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    foer = med_kanari.sporr(SKREVET)

    def feil(*_: object, **__: object) -> None:
        raise ValueError(f"Kunne ikke lagre {KANARI}")

    monkeypatch.setattr(sted, feil)
    uventede = 0
    for linje in [linje for navn, linje in LINJER if navn not in uten]:
        resultat = med_kanari(*shlex.split(linje))
        assert KANARI not in resultat.feil, linje
        if resultat.kode:
            assert "Traceback" not in resultat.feil, linje
            assert (KANARI not in resultat.ut, med_kanari.sporr(SKREVET) == foer) == (True, True), linje
            uventede += "IP-F99" in resultat.feil
        else:
            foer = med_kanari.sporr(SKREVET)
    assert uventede > 40


def test_a_message_that_repeats_what_was_written_is_seen(
    med_kanari: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: an error that names what it could not store."""
    monkeypatch.setattr("ipkit.cli.main._uventet", lambda feil: f"{feil}\n")
    with pytest.raises(AssertionError, match="Kanarifuglus"):
        test_a_forced_fault_in_any_command_says_nothing_of_anybody(
            med_kanari, "ipkit.storage.logg.skriv", TUNGE, monkeypatch
        )


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
