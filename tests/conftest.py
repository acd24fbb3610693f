"""Shared by all tests: the golden files, the keys, and a disk that nobody waits for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ipkit.storage import forbindelse
from ipkit.storage.nokler import NOKKELMAPPE

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--oppdater-fasit", action="store_true", help="rewrite the golden files; then read the diff"
    )


@pytest.fixture(scope="session", autouse=True)
def _nokkelmappe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The keys of the tests' registers, away from the tester's own."""
    with pytest.MonkeyPatch.context() as bytt:
        bytt.setenv(NOKKELMAPPE, str(tmp_path_factory.mktemp("nokler")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _ingen_venter_paa_disken() -> Iterator[None]:
    """A kill takes nothing from the system's own memory; a power cut does (faults/test_strombrudd.py)."""
    raskt = tuple(valg.replace("synchronous=FULL", "synchronous=OFF") for valg in forbindelse._VALG)
    with pytest.MonkeyPatch.context() as bytt:
        bytt.setattr(forbindelse, "_VALG", raskt)
        bytt.setattr("os.fsync", lambda _: None)
        yield


@pytest.fixture
def fasit(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name, or write it there."""

    def sammenlign(navn: str, tekst: str) -> None:
        fil = GOLDEN / navn
        if request.config.getoption("--oppdater-fasit"):
            fil.parent.mkdir(parents=True, exist_ok=True)
            fil.write_text(tekst, encoding="utf-8", newline="\n")
        assert tekst == fil.read_text(encoding="utf-8")

    return sammenlign


@pytest.fixture
def kan_ikke_skrives(monkeypatch: pytest.MonkeyPatch) -> None:
    """The register as the system would show it on a read-only disk; root can write everywhere else."""
    monkeypatch.setattr("ipkit.storage.register._kan_skrives", lambda sted: False)
