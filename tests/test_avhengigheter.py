"""The packages ipkit stands on: few, named, from a version on, and each with its reason."""

import re
import tomllib
from pathlib import Path

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


def test_the_build_asks_for_known_vulnerabilities() -> None:
    assert "pip-audit" in (ROT / ".ci/run").read_text(encoding="utf-8")
