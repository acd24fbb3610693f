"""The archive package says itself whether it is what was written (rules 136, 139)."""

import json
import shlex
from pathlib import Path

import pytest

from tests.cli.harness import Ipkit
from tests.cli.test_lukket import AVSLUTT


@pytest.fixture
def pakke(ipkit: Ipkit) -> Ipkit:
    ipkit.ok("arkivkopi", "1", "ut")
    return ipkit


def test_a_package_has_documents_data_and_a_manifest_and_is_found_whole(pakke: Ipkit) -> None:
    assert pakke.ok("arkivkopi", "--kontroller", "ut").ut == "Arkivpakken er slik den ble skrevet: 3 filer.\n"
    manifest = json.loads((pakke.mappe / "ut/manifest.json").read_text(encoding="utf-8"))
    assert [fil["navn"] for fil in manifest["filer"]] == ["plan.docx", "plan.yaml"]
    assert (manifest["plan"], manifest["status"], manifest["laget"]) == (1, "aktiv", "2026-06-01")
    anker = manifest["loggmerke"].split(",")[0]
    assert "1 loggmerker stemmer." in pakke.ok("logg", "kontroller", "--anker", anker).ut
    assert "Nordmann" not in json.dumps(manifest)


def test_a_file_that_is_changed_gone_or_strange_is_named(pakke: Ipkit) -> None:
    ut = pakke.mappe / "ut"
    (ut / "plan.yaml").write_bytes((ut / "plan.yaml").read_bytes() + b"#")
    (ut / "plan.docx").unlink()
    (ut / "notat.txt").write_text("x", encoding="utf-8")
    resultat = pakke("arkivkopi", "--kontroller", "ut")
    assert resultat.kode == 10
    assert resultat.ut.splitlines()[1:] == [
        "plan.docx\tmangler", "notat.txt\thører ikke til pakken", "plan.yaml\ter endret",
    ]  # fmt: skip


def test_a_manifest_that_is_rewritten_is_found(pakke: Ipkit) -> None:
    manifest = pakke.mappe / "ut/manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("aktiv", "avsluttet"), encoding="utf-8")
    assert pakke("arkivkopi", "--kontroller", "ut").ut.splitlines()[1:] == ["manifest.json\ter endret"]


@pytest.mark.parametrize("linje", ["tull", "0" * 64 + "  ../register.db"])
def test_a_list_that_is_none_or_leads_out_of_the_folder_is_refused(pakke: Ipkit, linje: str) -> None:
    (pakke.mappe / "ut/sjekksummer.txt").write_text(linje + "\n", encoding="utf-8")
    assert pakke("arkivkopi", "--kontroller", "ut").kode == 9


def test_a_folder_that_is_no_package_is_said_to_be_none(ipkit: Ipkit) -> None:
    assert ipkit("arkivkopi", "--kontroller", "finnes-ikke").kode == 3
    assert ipkit("arkivkopi", "1").kode == 2


def test_what_was_sent_is_in_the_package_byte_for_byte_but_neither_mapping_nor_mistakes(ipkit: Ipkit) -> None:
    """Rules 42, 136; design D9. The coordinator's own copies are the package's documents already."""
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Egen bil")
    for fil, hvem in (("plan", "planeier"), ("feil", "planeier"), ("kartlegging", "planeier")):
        ipkit.ok("eksporter", f"{fil}.html", "--plan", "1", "--mottaker", hvem)
    ipkit.ok("eksporter", "egen.html", "--plan", "1", "--mottaker", "koordinator")
    ipkit.ok("dokument", "2", "--feilregistrert", "--grunn", "Feil adresse")
    ipkit.ok("arkivkopi", "1", "ut")
    assert sorted(f.name for f in (ipkit.mappe / "ut").iterdir()) == [
        "manifest.json", "plan.docx", "plan.yaml", "sjekksummer.txt", "utstedt-1.html",
    ]  # fmt: skip
    assert (ipkit.mappe / "ut/utstedt-1.html").read_bytes() == (ipkit.mappe / "plan.html").read_bytes()
    manifest = json.loads((ipkit.mappe / "ut/manifest.json").read_text(encoding="utf-8"))
    utstedt = manifest["filer"][-1]
    assert (utstedt["dokument"], utstedt["hva"], utstedt["dato"]) == (1, "plan", "2026-06-01")
    assert manifest["utelatt"] == [
        {"dokument": 2, "grunn": "feilregistrert"},
        {"dokument": 3, "grunn": "kartlegging"},
    ]
    assert ipkit("arkivkopi", "--kontroller", "ut").kode == 0


def test_to_archive_makes_the_package_checks_it_and_says_where_it_is(ipkit: Ipkit) -> None:
    """Rules 136, 139."""
    kommando = ("arkiver", "1", "--arkivref", "26/114", "--mappe", "ut")
    svar = ipkit(*kommando)
    assert (svar.kode, svar.feil.partition(":")[0]) == (6, "IP-R55")
    assert not (ipkit.mappe / "ut").exists()
    assert ipkit.siste_logg() == ("arkiver", "avvist IP-R55")
    ipkit.ok(*shlex.split(AVSLUTT))
    assert ipkit(*kommando[:-2]).kode == 2
    assert ipkit(*kommando, "--uten-pakke").kode == 2
    assert ipkit.ok(*kommando).ut == "1\n"
    assert ipkit.sporr("SELECT status, arkivkopi, arkivert, arkivref FROM plan") == [
        ("arkivert", "2026-06-01", "2026-06-01", "26/114")
    ]
    assert ipkit("arkivkopi", "--kontroller", "ut").kode == 0


def test_a_disk_that_gives_something_else_back_is_found_and_nothing_is_recorded_as_archived(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    ipkit.ok(*shlex.split(AVSLUTT))
    ekte = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda fil: ekte(fil)[:-1] if fil.name == "plan.yaml" else ekte(fil)
    )
    svar = ipkit("arkiver", "1", "--arkivref", "26/114", "--mappe", "ut")
    assert (svar.kode, "plan.yaml ble ikke som den ble skrevet" in svar.feil) == (1, True)
    assert ipkit.sporr("SELECT status FROM plan") == [("avsluttet",)]


def test_in_a_terminal_to_archive_asks_for_the_folder_and_the_reference(ipkit: Ipkit) -> None:
    ipkit.ok(*shlex.split(AVSLUTT))
    ipkit.ok("arkiver", "1", stdin="\n26/114\n", terminal=True)
    assert (ipkit.mappe / "arkiv-plan-1/manifest.json").is_file()
