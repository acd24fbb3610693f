"""The packages ipkit stands on: few, named, from a version on, and each with its reason."""

import base64
import hashlib
import importlib.util
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROT = Path(__file__).resolve().parents[1]
PROSJEKT = tomllib.loads((ROT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ALLTID = {
    "typer", "rich", "sqlmodel", "jinja2", "python-docx", "pyyaml", "platformdirs", "babel", "sqlcipher3",
}  # fmt: skip
TILLEGG = {
    "postgres": "psycopg", "word": "docxtpl", "pdf": "typst", "passord": "pyzipper", "nokkelring": "keyring",
}  # fmt: skip


def _navn(krav: str) -> str:
    return re.split(r"[\[<>=!~;]", krav)[0].strip().lower()


def test_no_package_comes_in_without_a_decision() -> None:
    assert {_navn(krav) for krav in PROSJEKT["dependencies"]} == ALLTID
    tillegg = PROSJEKT["optional-dependencies"]
    egne = {navn: [_navn(krav) for krav in krav_] for navn, krav_ in tillegg.items() if navn != "dev"}
    assert egne == {navn: [pakke] for navn, pakke in TILLEGG.items()}


@pytest.mark.parametrize(
    "krav",
    [*PROSJEKT["dependencies"], *(k for n in TILLEGG for k in PROSJEKT["optional-dependencies"][n])],
)
def test_each_says_from_which_version_and_why_it_is_there(krav: str) -> None:
    assert re.search(r">=\d", krav)
    beslutninger = (ROT / "docs/utviklere/beslutninger.md").read_text(encoding="utf-8")
    rader = [linje for linje in beslutninger.splitlines() if linje.startswith(f"| {_navn(krav)}")]
    assert len(rader) == 1
    sikkerhet = (ROT / "docs/sikkerhet.md").read_text(encoding="utf-8")
    assert f"| `{krav}` |" in sikkerhet


def test_the_build_looks_at_what_is_installed_and_asks_for_known_vulnerabilities() -> None:
    bygg = (ROT / ".ci/run").read_text(encoding="utf-8")
    assert ".ci/pakker.py" in bygg and "pip-audit" in bygg and "NOT LOOKED FOR" in bygg


def _pakker() -> Any:
    spesifikasjon = importlib.util.spec_from_file_location("pakker", ROT / ".ci/pakker.py")
    assert spesifikasjon and spesifikasjon.loader
    modul = importlib.util.module_from_spec(spesifikasjon)
    spesifikasjon.loader.exec_module(modul)
    return modul


def _installer(mappe: Path, navn: str, lisens: str) -> Path:
    """A package as pip leaves it: one module, and what it should be."""
    kode, om = mappe / f"{navn}.py", mappe / f"{navn}-1.0.dist-info"
    kode.write_text("x = 1\n", encoding="utf-8")
    om.mkdir(parents=True)
    om.joinpath("METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {navn}\nVersion: 1.0\n{lisens}\n", encoding="utf-8"
    )
    verdi = base64.urlsafe_b64encode(hashlib.sha256(kode.read_bytes()).digest()).rstrip(b"=").decode()
    om.joinpath("RECORD").write_text(f"{navn}.py,sha256={verdi},6\n{om.name}/RECORD,,\n", encoding="utf-8")
    return kode


def test_what_is_installed_is_what_its_packages_say(tmp_path: Path) -> None:
    se_over = _pakker().se_over
    kode = _installer(tmp_path, "rich", "License-Expression: MIT")
    assert se_over(tmp_path) == ([], ["1 packages, every file as its package says."])
    kode.write_text("x = 2\n", encoding="utf-8")
    assert se_over(tmp_path)[0] == ["rich: rich.py is changed"]
    kode.unlink()
    assert se_over(tmp_path)[0] == ["rich: rich.py is gone"]


def test_code_of_no_package_a_licence_of_no_use_and_a_new_package_are_found(tmp_path: Path) -> None:
    se_over = _pakker().se_over
    _installer(tmp_path, "ny_pakke", "License-Expression: AGPL-3.0-only")
    _installer(tmp_path, "sqlcipher3", "Summary: its licence stands in a file")
    (tmp_path / "start.pth").write_text("import os\n", encoding="utf-8")
    galt, fortelles = se_over(tmp_path)
    assert galt == ["start.pth belongs to no package", "ny-pakke: its licence is «AGPL-3.0-only»"]
    assert fortelles[0] == "ny-pakke 1.0 is new here, with the licence AGPL-3.0-only"


@pytest.mark.parametrize("navn", sorted(ALLTID | set(TILLEGG.values())))
def test_what_is_decided_on_is_known_to_the_build(navn: str) -> None:
    assert navn in _pakker().KJENTE
