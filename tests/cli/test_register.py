"""The store: make, look at, check, copy, put back; and the municipality's settings."""

import os
import stat

import pytest

from ipkit.paths import datamappe
from ipkit.storage.migrering import MIGRERINGER
from tests.cli.harness import Ipkit, Resultat


def test_a_new_register_is_for_its_owner_alone(uten_register: Ipkit) -> None:
    uten_register.ok("register", "opprett")

    assert [fil.name for fil in uten_register.register.parent.iterdir()] == ["register.db"]
    if os.name != "nt":
        assert stat.S_IMODE(uten_register.register.stat().st_mode) == 0o600
        assert stat.S_IMODE(uten_register.register.parent.stat().st_mode) == 0o700


def test_status_counts_and_names_nobody(ipkit: Ipkit) -> None:
    ut = ipkit.ok("register", "status").ut

    skjema = MIGRERINGER[-1].nummer
    assert ut.splitlines()[0] == f"Register: {ipkit.register} (sqlite, skjema {skjema}, kryptert)"
    assert ut.splitlines()[3] == "Planer: 1 aktiv"
    assert "Kari" not in ut


def test_a_backup_is_put_back_and_what_was_there_is_kept(ipkit: Ipkit) -> None:
    assert ipkit("register", "sikkerhetskopi", "kopi.db") == Resultat(
        0, "kopi.db\n", "Sikkerhetskopien er skrevet til kopi.db og kontrollert.\n"
    )
    ipkit.ok("maal", "ny", "1", "--tekst", "Lære å lage middag")
    assert ipkit("register", "gjenopprett", "kopi.db") == Resultat(
        2, "", f"IP-K01: Det er et register i {ipkit.register}. Bruk --ja for å sette kopien i stedet.\n"
    )

    resultat = ipkit.ok("register", "gjenopprett", "kopi.db", "--ja")

    assert resultat.ut == f"{ipkit.register}\n"
    assert "Registeret er gjenopprettet fra kopi.db.\nDet åpnes med nøkkelen i filen " in resultat.feil
    assert len(ipkit.ok("maal", "liste").ut.splitlines()) == 2
    gammelt = resultat.feil.splitlines()[2].removeprefix("Det som var der, ligger i ")
    assert len(ipkit.ok("--register", gammelt, "maal", "liste", "1").ut.splitlines()) == 3
    assert ipkit.ok("register", "sjekk").ut == "Registeret er i orden.\n"


def test_putting_a_backup_back_asks_first_and_the_end_of_input_means_no(ipkit: Ipkit) -> None:
    ipkit.ok("register", "sikkerhetskopi", "kopi.db")
    foer = ipkit.register.read_bytes()

    for svar in ("nei\n", "\n", ""):
        resultat = ipkit("register", "gjenopprett", "kopi.db", stdin=svar, terminal=True)
        assert (resultat.kode, resultat.ut) == (0, "Ingenting er gjort.\n")
    assert ipkit.register.read_bytes() == foer
    assert ipkit("register", "gjenopprett", "kopi.db", stdin="ja\n", terminal=True).kode == 0


def test_a_backup_never_replaces_a_file_and_never_follows_a_fault(ipkit: Ipkit) -> None:
    (ipkit.mappe / "kopi.db").write_bytes(b"mine notater")

    assert ipkit("register", "sikkerhetskopi", "kopi.db").kode == 4
    assert ipkit("register", "gjenopprett", "kopi.db", "--ja").kode == 8
    assert (ipkit.mappe / "kopi.db").read_bytes() == b"mine notater"
    assert ipkit("register", "gjenopprett", "borte.db", "--ja").kode == 3


def test_a_register_of_the_newest_form_has_nothing_to_upgrade(ipkit: Ipkit) -> None:
    assert ipkit("register", "oppgrader") == Resultat(
        0, "0\n", "Registeret er av nyeste form. Ingenting å gjøre.\n"
    )


def test_what_is_wrong_with_the_register_is_found_with_code_ten(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE maal SET tekst = 'Noe annet'")

    resultat = ipkit("register", "sjekk", "--feilkode")

    assert resultat.kode == 10
    assert [linje.split("\t")[0] for linje in resultat.ut.splitlines()] == ["Funn", "IP-D16"]
    assert "Noe annet" not in resultat.ut


def test_settings_of_the_municipality_decide_the_deadlines(ipkit: Ipkit) -> None:
    kommune = datamappe("eksempler") / "kommune.yaml"
    resultat = ipkit.ok("register", "innstillinger", str(kommune))
    assert resultat.feil.startswith(f"{resultat.ut.strip()} innstillinger er lagret. ")

    (ipkit.mappe / "feil.yaml").write_text("kommunenavn:\nfarge: blå\n", encoding="utf-8")
    foer = ipkit.innhold()
    assert ipkit("register", "innstillinger", "feil.yaml").kode == 9
    assert ipkit.innhold() == foer


@pytest.mark.parametrize("innhold", [b"", b"ikke et register", b"SQLite format 3\0" + b"\0" * 200])
def test_a_file_that_is_no_register_is_left_alone(ipkit: Ipkit, innhold: bytes) -> None:
    fil = ipkit.mappe / "annet.db"
    fil.write_bytes(innhold)
    fil.chmod(0o600)  # one that others can read is refused before anything is read

    for kommando in (("planer",), ("register", "sjekk"), ("register", "opprett"), ("register", "oppgrader")):
        resultat = ipkit("--register", str(fil), *kommando)
        assert resultat.kode in (4, 8), kommando
        assert resultat.feil.count("\n") == 1
    assert fil.read_bytes() == innhold


def test_a_register_that_is_newer_than_the_program_is_refused(ipkit: Ipkit) -> None:
    ipkit.endre("PRAGMA user_version = 99")

    resultat = ipkit("planer")
    assert (resultat.kode, resultat.ut) == (8, "")


def test_a_path_with_an_at_sign_is_shown_whole(uten_register: Ipkit) -> None:
    sted = str(uten_register.mappe / "kari@kommune" / "register.db")

    assert uten_register("--register", sted, "register", "opprett").ut == f"{sted}\n"


def test_a_folder_of_backups_keeps_the_newest_and_is_drilled(ipkit: Ipkit) -> None:
    (ipkit.mappe / "kopier").mkdir()
    assert ipkit("register", "sikkerhetskopi", "borte", "--behold", "2").kode == 1
    assert ipkit("register", "sikkerhetskopi", "kopier", "--behold", "0").kode == 2
    resultat = ipkit.ok("register", "sikkerhetskopi", "kopier", "--behold", "2")
    assert resultat.ut.endswith("ipkit-20260601T100000Z.db\n")
    ipkit.ok("maal", "ny", "1", "--tekst", "Lære å lage middag")
    ovelse = ipkit.ok("register", "ovelse", "kopier")
    assert ovelse.feil.endswith("linjer i loggen. Siden er det gjort 1 endringer.\n")
    assert '"handlinger_siden": 1' in ipkit.ok("register", "ovelse", "kopier", "--json").ut
    assert ipkit("register", "ovelse", ".").kode == 3


def test_a_backup_has_another_key_when_that_is_asked_for(ipkit: Ipkit) -> None:
    valg = ("register", "sikkerhetskopi", "kopi.db", "--passord")
    assert ipkit(*valg, "--nokkelfil", "x").kode == 2
    assert ipkit(*valg, stdin="kort\n").kode == 2
    ipkit.ok(*valg, stdin="hest batteri stift\n")
    assert (ipkit.mappe / "kopi.db").read_bytes()[:16] != ipkit.register.read_bytes()[:16]
    ipkit.ok("register", "gjenopprett", "kopi.db", "--ja")
    assert ipkit("register", "sikkerhetskopi", "to.db", "--nokkelfil", "borte").kode == 7
