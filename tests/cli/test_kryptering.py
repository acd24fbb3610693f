"""The key as a person and a script meet it: made, shown, moved, lost, brought in (rule 140)."""

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ipkit.storage import nokler
from ipkit.storage.nokkelkode import skriv_kode
from tests.cli.harness import NAA, Ipkit, Resultat
from tests.storage.test_nokler import Ring

PASSORD = "hest batteri stift"


@pytest.fixture
def ny(uten_register: Ipkit, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    """A machine with no keys on it, and no memory from one command to the next."""
    monkeypatch.setenv(nokler.NOKKELMAPPE, str(uten_register.mappe / "nokler"))
    monkeypatch.setattr(nokler, "laas_opp", lambda _: None)
    return uten_register


@pytest.fixture
def med_minne(ny: Ipkit, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    """What a process keeps of passphrases, forgotten when the test is over."""
    monkeypatch.undo()
    return ny


def _husket(ipkit: Ipkit) -> list[Path]:
    return sorted((ipkit.mappe / "nokler").iterdir())


def test_a_new_register_says_where_its_key_is_and_how_to_print_it(ny: Ipkit) -> None:
    resultat = ny.ok("register", "opprett")
    (fil,) = _husket(ny)
    assert resultat.ut == f"{ny.register}\n"
    assert resultat.feil.splitlines()[1:] == [
        f"Registeret er kryptert. Nøkkelen er i filen {fil}.",
        "Uten nøkkelen kan ingen åpne registeret. Skriv ut koden, og lås den inn: "
        "ipkit register nokkel --gjenopprettingskode",
    ]
    status = ny.ok("register", "status").ut.splitlines()
    assert status[0].endswith("kryptert)") and "ikke" not in status[0]
    assert status[1] == f"Nøkkel: i filen {fil}"


def test_an_unencrypted_register_is_possible_and_says_so(ny: Ipkit) -> None:
    resultat = ny.ok("register", "opprett", "--ukryptert")
    assert "Registeret er ikke kryptert. Krypter det med: ipkit register krypter\n" in resultat.feil
    assert not (ny.mappe / "nokler").exists()
    assert "ikke kryptert)" in ny.ok("register", "status").ut
    assert '"kryptert": false' in ny.ok("register", "status", "--json").ut
    assert ny.ok("register", "nokkel").ut == "Ikke kryptert.\n"
    assert ny("register", "nokkel", "--gjenopprettingskode").kode == 4


def test_a_lost_key_is_brought_in_with_the_recovery_code(ny: Ipkit) -> None:
    ny.ok("register", "opprett")
    kode = ny.ok("register", "nokkel", "--gjenopprettingskode").ut
    assert ny.siste_logg(0) == ("register nokkel gjenopprettingskode", "utført")
    _husket(ny)[0].unlink()
    borte = ny("planer")
    assert (borte.kode, borte.ut, borte.feil.count("\n")) == (7, "", 1)
    assert borte.feil.startswith("IP-O01: Nøkkelen til ")
    assert ny("register", "nokkel", "hent", stdin="").kode == 7
    feil = kode.replace(kode[0], "7" if kode[0] != "7" else "8", 1)
    assert ny("register", "nokkel", "hent", stdin=feil) == Resultat(
        7, "", "IP-O03: Koden er skrevet feil et sted. Sjekk den, og prøv igjen.\n"
    )
    for uten_en_gruppe in ("noe helt annet", kode[5:]):
        svar = ny("register", "nokkel", "hent", stdin=uten_en_gruppe)
        assert svar.kode == 7 and "56 bokstaver og tall i 14 grupper" in svar.feil
    annen = skriv_kode(bytes(32))
    assert "annen nøkkel enn den registeret har nå" in ny("register", "nokkel", "hent", stdin=annen).feil
    assert not _husket(ny)
    ny.ok("register", "nokkel", "hent", stdin=kode.lower())
    assert ny("planer").kode == 0


def test_a_register_with_a_passphrase_reads_it_from_the_first_line_of_standard_input(ny: Ipkit) -> None:
    ny.ok("register", "opprett", "--passord", stdin=f"{PASSORD}\n")
    assert [f.read_text(encoding="utf-8") for f in _husket(ny)] == ["ipkit-nokkel 1\npassord\n"]


def test_a_passphrase_is_asked_for_once_and_a_wrong_one_is_code_seven(
    med_minne: Ipkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ny = Ipkit(tmp_path, monkeypatch)
    monkeypatch.setenv(nokler.NOKKELMAPPE, str(tmp_path / "nokler"))
    monkeypatch.setattr(nokler, "_LAAST_OPP", {})
    ny.ok("register", "opprett", "--passord", stdin=f"{PASSORD}\n")
    nokler._LAAST_OPP.clear()
    uten = ny("planer")
    assert (uten.kode, uten.feil) == (
        7,
        "IP-O01: Passord til registeret mangler. Skriv det i en terminal, eller send det på standard inn.\n",
    )
    assert ny("planer", stdin="galt passord her\n").kode == 7
    nokler._LAAST_OPP.clear()
    assert ny("kjor", "-", stdin=f"{PASSORD}\nplaner\nregister status\n").kode == 0
    assert ny("planer").kode == 0  # the same process has been given it


def test_two_ways_at_once_are_an_error(ny: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ny("register", "opprett", "--passord", "--ukryptert").feil == (
        "IP-K01: Velg bare én: --passord eller --ukryptert.\n"
    )
    monkeypatch.setenv(nokler.NOKKELFIL, str(ny.mappe / "n" / "nokkel"))
    for valg in ("--passord", "--nokkelring", "--ukryptert"):
        assert ny("register", "opprett", valg).kode == 2
    assert not ny.register.exists()
    assert ny("register", "opprett").kode == 0
    assert ny("register", "nokkel", "bytt").kode == 4


def test_a_typed_passphrase_is_asked_for_twice(ny: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    svar = iter([PASSORD, "noe annet enn det", PASSORD, PASSORD])
    monkeypatch.setattr("getpass.getpass", lambda *_a, **_k: next(svar))
    assert ny("register", "opprett", "--passord", terminal=True).feil == (
        "IP-K01: De to var ikke like. Ingenting er gjort.\n"
    )
    assert not ny.register.exists()
    assert ny("register", "opprett", "--passord", terminal=True).kode == 0


def test_the_key_is_moved_to_the_key_store_and_back(ny: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    ny.ok("register", "opprett")
    ring: Any = Ring()
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert ny.ok("register", "nokkel", "flytt", "--nokkelring").ut == "nokkelring\n"
    assert ny.ok("register", "nokkel").ut == "Nøkkelen er i maskinens nøkkelring.\n"
    ny.ok("register", "nokkel", "flytt")
    ring.clear()
    assert ny("planer").kode == 0
    assert ny("register", "nokkel", "flytt", "--passord").kode == 2


def test_encrypt_change_the_key_and_decrypt(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    assert ipkit("register", "krypter").kode == 4
    assert ipkit("register", "dekrypter").kode == 2
    assert ipkit("register", "dekrypter", stdin="nei\n", terminal=True).ut == "Ingenting er gjort.\n"
    ipkit.ok("register", "nokkel", "bytt")
    _flytt_gamle(ipkit)
    ipkit.ok("register", "dekrypter", "--ja")
    assert b"Kari Nordmann" in ipkit.register.read_bytes()
    _flytt_gamle(ipkit)
    resultat = ipkit.ok("register", "krypter")
    assert "UKRYPTERTE" in resultat.feil
    assert b"Kari Nordmann" not in ipkit.register.read_bytes()
    assert ipkit.innhold() == foer
    (ukryptert,) = ipkit.register.parent.glob("register.db.for-*")
    assert ipkit.ok("register", "sjekk").ut.splitlines()[1:] == [
        f"IP-D27\t{ukryptert.name} ved siden av registeret er ikke kryptert. Slett den når alt virker."
        f'\trm "{ukryptert}"'
    ]
    ukryptert.unlink()
    assert ipkit.ok("register", "sjekk").ut == "Registeret er i orden.\n"


def _flytt_gamle(ipkit: Ipkit) -> None:
    """All tests have one clock, and what is kept aside is named by it."""
    for gammel in ipkit.register.parent.glob("register.db.for-*"):
        os.rename(gammel, ipkit.mappe / f"{len(list(ipkit.mappe.iterdir()))}.gammel")  # noqa: PTH104


def test_no_key_or_passphrase_is_an_argument(ny: Ipkit) -> None:
    for kommando in ("opprett", "krypter", "nokkel"):
        hjelp = ny.ok("register", kommando, "--help").ut
        assert "--passord TEXT" not in hjelp and "--passord [" not in hjelp
    assert ny("register", "opprett", "--passord", PASSORD).kode == 2


def test_every_act_on_the_key_says_on_whose_behalf_and_needs_a_file_that_is_ones_own(ipkit: Ipkit) -> None:
    """Rule 46: design D12 logs both."""
    kode = ipkit.ok("register", "nokkel", "--gjenopprettingskode").ut
    for kommando, inn in (
        ("nokkel hent", kode),
        ("dekrypter --ja", ""),
        ("krypter", ""),
        ("nokkel bytt", ""),
    ):
        ipkit.ok("--utfort-av", "Drift", "register", *kommando.split(), stdin=inn)
        rad = ipkit.sporr(
            "SELECT handling, utfort_av FROM logg WHERE kjede = 0 ORDER BY lopenummer DESC LIMIT 1"
        )
        assert rad == [(f"register {kommando.removesuffix(' --ja')}", "Drift")]
        _flytt_gamle(ipkit)
    if os.name != "nt":
        ipkit.register.chmod(0o644)
        for kommando in ("nokkel bytt", "krypter", "dekrypter --ja", "oppgrader"):
            assert ipkit("register", *kommando.split()).feil.startswith("IP-D15: Andre på maskinen kan lese")


def test_a_backup_takes_the_place_of_a_register_whose_passphrase_or_key_is_lost(ipkit: Ipkit) -> None:
    """And it is said what opens what is there now."""
    ipkit.ok("register", "sikkerhetskopi", "kopi.db")
    husket = nokler.husket_fil(nokler.salt_i(ipkit.register) or b"")
    ipkit.register.unlink()
    ipkit.ok("register", "opprett", "--passord", stdin="korrekt hest batteri\n")
    svar = ipkit.ok("register", "gjenopprett", "kopi.db", "--ja")
    assert f"Det åpnes med nøkkelen i filen {husket}.\nDet som var der, ligger i " in svar.feil
    assert ipkit("planer").kode == 0

    ipkit.still_klokken(NAA + timedelta(hours=1))
    ipkit.ok("register", "dekrypter", "--ja")
    ipkit.ok("register", "sikkerhetskopi", "klar.db")
    ipkit.register.unlink()
    ipkit.still_klokken(NAA + timedelta(hours=2))
    ipkit.ok("register", "opprett")
    nokler.husket_fil(nokler.salt_i(ipkit.register) or b"").unlink()
    side = ipkit.register.with_name("register.db-wal")
    side.write_bytes(b"x")  # somebody may be using it
    assert ipkit("register", "gjenopprett", "klar.db", "--ja").kode == 7
    side.unlink()
    svar = ipkit.ok("register", "gjenopprett", "klar.db", "--ja")
    assert "Registeret er ikke kryptert. Krypter det med: ipkit register krypter\n" in svar.feil
    assert ipkit("planer").kode == 0
