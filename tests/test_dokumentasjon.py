"""The documentation is executed: its commands run, its links lead somewhere, and it names what there is.

Every ```bash block of a document that says `<!-- prøves med: … -->` is run, in order, in a folder of its
own. A block after `<!-- kjøring: … -->` is not: it installs, or sets up the reader's shell (`.ci/run`
runs the one that is called `test`).
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from ipkit import errors
from ipkit.cli.kommandoer import KOMMANDOER
from ipkit.cli.main import kjor
from ipkit.cli.utskrift import FUNN
from ipkit.config import GJELDER_FRA, _kjente
from ipkit.documents.delmengde import INNHOLD
from ipkit.documents.sandkasse import _TILLATTE_FILTRE
from ipkit.domain.avgjorelse import TILLATT
from ipkit.paths import datamappe
from ipkit.storage.nokler import NOKKELMAPPE

ROT = Path(__file__).parent.parent
README = ROT / "README.md"
DOKUMENTER = (README, ROT / "CHANGELOG.md", *sorted((ROT / "docs").rglob("*.md")))
DAGEN = "2026-12-01"
"""The day the documents are read: the examples' plans have an overdue evaluation then."""
PLANFILER = ("barn.yaml", "ung_voksen.yaml", "voksen_med_verge.yaml")

_MERKE = re.compile(r"<!-- prøves med: (tomt register|eksemplene) -->")
_BLOKK = re.compile(
    r"(<!-- kjøring: \w+ -->\n)?(?:<!-- dato: (\S+) -->\n)?^```bash\n(.*?)^```$", re.DOTALL | re.MULTILINE
)
_LENKE = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


class Linje(NamedTuple):
    """One command of a document, the exit code it is said to give (`# kode 5`), and the day it is typed."""

    ord: list[str]
    kode: int
    dato: str


def _les(fil: Path) -> str:
    return fil.read_text(encoding="utf-8")


def _kommandoer(tekst: str) -> Iterator[Linje]:
    for merke, dato, blokk in _BLOKK.findall(tekst):
        if merke:
            continue
        for linje in filter(str.strip, blokk.splitlines()):
            kode = re.search(r"# kode (\d+)\s*$", linje)
            ord_ = shlex.split(linje, comments=True)
            if ord_:
                yield Linje(ord_, int(kode[1]) if kode else 0, dato or DAGEN)


def _forbered(slag: str) -> None:
    """Here: nothing, or the examples of the repository with their plans in a register."""
    if slag == "eksemplene":
        shutil.copytree(datamappe("eksempler"), "eksempler")
        assert kjor(["register", "opprett"]) == 0
        assert kjor(["importer", *(f"eksempler/{fil}" for fil in PLANFILER)]) == 0


@pytest.mark.parametrize("dokument", DOKUMENTER, ids=lambda fil: fil.relative_to(ROT).as_posix())
def test_every_command_of_a_document_runs_as_it_stands(
    dokument: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tekst = _les(dokument)
    merke = _MERKE.search(tekst)
    if merke is None:
        assert not list(_kommandoer(tekst)), "bash blocks without a mark that says what they are run with"
        return
    for navn in [n for n in os.environ if n.startswith("IPKIT_") and n != NOKKELMAPPE]:
        monkeypatch.delenv(navn)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IPKIT_REGISTER", str(tmp_path / "register.db"))
    monkeypatch.setenv("IPKIT_DATO", DAGEN)
    _forbered(merke[1])
    for linje in _kommandoer(tekst):
        assert linje.ord[0] == "ipkit", linje.ord
        monkeypatch.setenv("IPKIT_DATO", linje.dato)
        assert kjor(linje.ord[1:]) == linje.kode, (linje, capsys.readouterr())


def test_the_walk_of_the_readme_ends_with_a_word_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    test_every_command_of_a_document_runs_as_it_stands(README, tmp_path, monkeypatch, capsys)
    assert (tmp_path / "plan.docx").read_bytes()[:2] == b"PK"


def test_the_readme_says_how_the_tests_are_run() -> None:
    assert re.search(r"<!-- kjøring: test -->\n```bash\n[^\n]*pytest -n auto\n```", _les(README))


def test_every_command_is_in_the_readme() -> None:
    ord_ = set(re.findall(r"[\wæøå-]+", _les(README)))
    assert [k.vist for k in KOMMANDOER if k.vist not in ord_] == []


def test_every_exit_code_is_in_the_readme() -> None:
    koder = {0, FUNN, *(feil.exit_code for feil in vars(errors).values() if _er_feilklasse(feil))}
    assert set(map(int, re.findall(r"^\| (\d+) \|", _les(README), re.MULTILINE))) == koder


def _er_feilklasse(noe: object) -> bool:
    return isinstance(noe, type) and issubclass(noe, errors.IpkitError)


def test_every_no_of_the_consent_decision_is_explained_to_the_coordinator() -> None:
    kode = "".join(_les(fil) for fil in (ROT / "ipkit" / "domain").glob("*.py"))
    tekst = _les(ROT / "docs/koordinator/feilsoking.md")
    assert [k for k in sorted(set(re.findall(r'"(IP-S\d\d)"', kode)) - {TILLATT}) if k not in tekst] == []


def test_every_finding_of_the_check_of_a_register_is_explained_once_and_no_code_means_two_things() -> None:
    kode = _les(ROT / "ipkit" / "storage" / "sjekk.py")
    rader = re.findall(
        r"^\| (IP-D\d\d(?:, IP-D\d\d)*) \|", _les(ROT / "docs/administrator/register.md"), re.M
    )
    forklart = [k for rad in rader for k in rad.split(", ")]
    assert len(forklart) == len(set(forklart))
    assert set(re.findall(r'"(IP-D\d\d)"', kode)) <= set(forklart)


def test_every_setting_is_in_the_administrators_table() -> None:
    tekst = _les(ROT / "docs/administrator/innstillinger.md")
    navn = [*_kjente(), "livsomraader"]
    assert GJELDER_FRA in navn
    assert [n for n in navn if f"`{n}`" not in tekst] == []


@pytest.mark.parametrize("dokument", DOKUMENTER, ids=lambda fil: fil.relative_to(ROT).as_posix())
def test_every_link_leads_to_a_file(dokument: Path) -> None:
    lenker = _LENKE.findall(_les(dokument))
    assert [lenke for lenke in lenker if not (dokument.parent / lenke).exists()] == []


# One letter of each stands in brackets, so that this file does not hold them itself.
_REGISTRE = re.compile(r"p[y]pi\.(org|io)|python[h]osted|index[-]url|artif[a]ctory", re.IGNORECASE)
_LOKALE_STIER = re.compile(r"/h[o]me/\w|/U[s]ers/\w|\bC:[\\]+U[s]ers|/w[o]rk/\w|(?<![\w.])/r[o]ot/")
_TEKSTFILER = {".py", ".md", ".toml", ".yaml", ".j2", ".css", ".txt", ".cfg", ".po", ".sql", ""}


def _filer() -> Iterator[Path]:
    mapper = ("ipkit", "tests", "docs", "maler", "eksempler", ".ci")
    yield from (
        fil for fil in ROT.iterdir() if fil.is_file() and fil.name != ".git" and fil.suffix in _TEKSTFILER
    )
    for mappe in mapper:
        yield from (
            fil
            for fil in (ROT / mappe).rglob("*")
            if fil.is_file() and fil.suffix in _TEKSTFILER and "__pycache__" not in fil.parts
        )


def test_no_file_holds_the_address_of_a_package_registry_or_a_path_of_one_machine() -> None:
    funn = [
        f"{fil.relative_to(ROT)}: {treff[0]}"
        for fil in _filer()
        for treff in [*_REGISTRE.finditer(_les(fil)), *_LOKALE_STIER.finditer(_les(fil))]
    ]
    assert funn == []


def test_every_part_of_a_template_is_in_the_documentation_of_templates() -> None:
    tekst = _les(ROT / "docs/maler.md")
    maler = "".join(_les(fil) for fil in (datamappe("maler") / "standard").glob("*.j2"))
    kjente = {
        *re.findall(r"{% block (\w+) %}", maler),
        *INNHOLD,
        *_TILLATTE_FILTRE,
        "dato",
        "kortdato",
        "avsnitt",
    }
    kortformer = {"#rot", "d", "e", "escape"}
    assert sorted(navn for navn in kjente - kortformer if f"`{navn}" not in tekst) == []


def test_the_examples_of_the_library_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IPKIT_REGISTER", "register.db")
    _forbered("eksemplene")
    assert kjor(["register", "sikkerhetskopi", "kopi.db"]) == 0
    dokumenter = ("bibliotek.md", "sporring_med_sqlmodel.md")
    tekst = "".join(_les(ROT / "docs/utviklere" / navn) for navn in dokumenter)
    eksempler = re.findall(r"^```python\n(.*?)^```$", tekst, re.S | re.M)
    # In a process of its own: SQLModel must not be loaded where the start of commands is tested.
    svar = [
        subprocess.run(
            [sys.executable, "-c", kode], capture_output=True, text=True, encoding="utf-8", check=True
        )
        for kode in eksempler
    ]
    assert "IP-S05" in svar[0].stdout
    assert svar[1].stdout == "4 1 1.1\n"
    assert svar[2].stdout.splitlines()[:2] == ["arbeid 1", "bolig 1"]
