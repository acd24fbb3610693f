"""Registers are made once and copied: a closed register is one file."""

import shutil
from pathlib import Path

import pytest

from tests.cli.fylt import fyll
from tests.cli.harness import AKTIV_PLAN, Ipkit


@pytest.fixture(scope="session")
def ferdige(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An empty register, one with the issue's plan in force, and one with something of everything."""
    mappe = tmp_path_factory.mktemp("ferdige")
    with pytest.MonkeyPatch.context() as monkeypatch:
        ipkit = Ipkit(mappe, monkeypatch)
        ipkit.ok(*AKTIV_PLAN[0])
        shutil.copy(ipkit.register, mappe / "tomt.db")
        for kommando in AKTIV_PLAN[1:]:
            ipkit.ok(*kommando)
        shutil.copy(ipkit.register, mappe / "aktiv.db")
        fyll(ipkit)
    return {"tomt": mappe / "tomt.db", "aktiv": mappe / "aktiv.db", "fylt": ipkit.register}


@pytest.fixture
def uten_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    """The program where there is no register yet."""
    return Ipkit(tmp_path, monkeypatch, forste_id=100)


@pytest.fixture
def tomt(uten_register: Ipkit, ferdige: dict[str, Path]) -> Ipkit:
    """The program with an empty register."""
    return _med(uten_register, ferdige["tomt"])


@pytest.fixture
def ipkit(uten_register: Ipkit, ferdige: dict[str, Path]) -> Ipkit:
    """The program with the issue's plan: in force, with a participant, a goal and a meeting."""
    return _med(uten_register, ferdige["aktiv"])


@pytest.fixture
def fylt(uten_register: Ipkit, ferdige: dict[str, Path]) -> Ipkit:
    """The program with something of everything: plan 2 has an element of every kind."""
    return _med(uten_register, ferdige["fylt"])


def _med(ipkit: Ipkit, fil: Path) -> Ipkit:
    ipkit.register.parent.mkdir(mode=0o700)
    shutil.copy(fil, ipkit.register)
    ipkit.register.chmod(0o600)
    return ipkit
