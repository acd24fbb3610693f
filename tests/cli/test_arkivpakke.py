"""The archive package says itself whether it is what was written (rules 136, 139)."""

import json

import pytest

from tests.cli.harness import Ipkit


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
