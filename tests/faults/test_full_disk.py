"""T3: the disk is full in the middle of a command. A clear line, a code, and nothing by halves."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import pytest

from tests.cli.conftest import _med
from tests.cli.harness import Ipkit, Resultat
from tests.cli.test_slett import _fyll, _kode
from tests.faults.kommandoer import HANDLINGER, Handling, antall, brudd, legg_tilbake, rester

SIDE = 4096
STORRELSE = 16 * 1024 * 1024
NIVAAER = 3
NIVAAER_FULL = 50
Fyll = Callable[[int], AbstractContextManager[None]]


@pytest.fixture(scope="session")
def liten_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A file system of its own, in memory."""
    if os.name == "nt" or os.geteuid() or not shutil.which("mount"):
        pytest.skip("a small file system can only be mounted by root; the limit on file size is tried anyway")
    mappe = tmp_path_factory.mktemp("disk")
    valg = ("mount", "-t", "tmpfs", "-o", f"size={STORRELSE},mode=0700", "tmpfs", str(mappe))
    if subprocess.run(valg, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    yield mappe
    subprocess.run(("umount", "-l", str(mappe)), check=True)


@pytest.fixture
def paa_liten_disk(
    liten_disk: Path, ferdige: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Ipkit, Fyll]]:
    """The program where the disk is small, and what fills it up to so many pages."""
    mappe = liten_disk / "arbeid"
    mappe.mkdir()
    yield _med(Ipkit(mappe, monkeypatch, forste_id=100), ferdige["aktiv"]), _fyller(liten_disk)
    monkeypatch.undo()
    shutil.rmtree(mappe)


def _fyller(disk: Path) -> Fyll:
    @contextmanager
    def fyll(sider: int) -> Iterator[None]:
        ballast = disk / "ballast"
        ledig = os.statvfs(disk)
        bytes_ = (ledig.f_bavail - sider) * ledig.f_frsize
        with ballast.open("wb") as fil:
            os.posix_fallocate(fil.fileno(), 0, max(1, bytes_))
        try:
            yield
        finally:
            ballast.unlink()

    return fyll


@contextmanager
def filgrense(sider: int) -> Iterator[None]:
    """No file may become larger: what a quota does, for those who cannot mount."""
    import resource

    foer = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (sider * SIDE, foer[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, foer)


def _nivaaer(antall: int, hoyest: int) -> list[int]:
    """Free pages, closer together where less is free."""
    return sorted({round(hoyest * (n / antall) ** 2) for n in range(antall)})


def _innhold(ipkit: Ipkit) -> dict[str, bytes]:
    return {fil.name: fil.read_bytes() for fil in ipkit.mappe.rglob("*") if fil.is_file()}


def _feil_ved(ipkit: Ipkit, fyll: Fyll, handling: Handling, nivaaer: list[int]) -> list[str]:
    """What is wrong after the command has met a disk with so little room, level for level."""
    handling.foer(ipkit)
    foer, lagret = antall(ipkit), _innhold(ipkit)
    filer = {fil: fil.read_bytes() for fil in ipkit.mappe.rglob("*") if fil.is_file()}
    galt = []
    for sider in nivaaer:
        with fyll(sider):
            resultat = ipkit(*handling.kommando)
        lagret_alt = resultat.kode == 0 or "Det som alt var ført, er lagret" in resultat.feil
        lovlig = [antall(ipkit)] if lagret_alt or "oppgrader" in handling.kommando else [foer]
        galt += [f"{sider} pages: {feil}" for feil in _uklart(resultat)]
        galt += [f"{sider} pages: {feil}" for feil in brudd(ipkit, handling, lovlig, lagret)]
        galt += [f"{sider} pages: left {rest.name}" for rest in rester(ipkit)]
        legg_tilbake(ipkit, filer)
    return galt


def _uklart(resultat: Resultat) -> list[str]:
    """Whether somebody who reads the line knows what to do."""
    if resultat.kode == 0:
        return []
    linje = resultat.feil.splitlines()[-1] if resultat.feil else ""
    klart = linje.startswith("IP-") and "IP-F99" not in linje and ("plass" in linje or "isken" in linje)
    return [] if klart and "Traceback" not in resultat.feil else [f"says {resultat.feil!r}"]


STORRELSER = [NIVAAER, pytest.param(NIVAAER_FULL, marks=pytest.mark.full)]


@pytest.mark.parametrize("nivaaer", STORRELSER)
@pytest.mark.parametrize("navn", HANDLINGER)
def test_a_full_disk_is_one_clear_line_and_nothing_is_lost_or_half(
    paa_liten_disk: tuple[Ipkit, Fyll], navn: str, nivaaer: int
) -> None:
    ipkit, fyll = paa_liten_disk
    assert _feil_ved(ipkit, fyll, HANDLINGER[navn], _nivaaer(nivaaer, 400)) == []


KVOTE = [
    pytest.param(navn, marks=() if navn in ("write", "export", "decrypt") else pytest.mark.full)
    for navn in HANDLINGER
]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on file size for a process")
@pytest.mark.parametrize("nivaaer", STORRELSER)
@pytest.mark.parametrize("navn", KVOTE)
def test_a_used_up_quota_is_one_clear_line_and_nothing_is_lost_or_half(
    ipkit: Ipkit, navn: str, nivaaer: int
) -> None:
    assert _feil_ved(ipkit, filgrense, HANDLINGER[navn], _nivaaer(nivaaer, 200)) == []


def _skriv_rett_i(*filer: tuple[Path, bytes]) -> AbstractContextManager[None]:
    """As programs do that do not know better: the target is opened and filled."""
    for fil, innhold in filer:
        fil.write_bytes(innhold)
    return nullcontext()


def test_the_same_where_the_target_itself_is_written_leaves_half_a_document(
    paa_liten_disk: tuple[Ipkit, Fyll], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control."""
    ipkit, fyll = paa_liten_disk
    monkeypatch.setattr("ipkit.actions.eksport.skrives", _skriv_rett_i)
    galt = _feil_ved(ipkit, fyll, HANDLINGER["export"], [12, 16, 20, 24, 28])
    assert any(feil.endswith("partial: plan.docx") for feil in galt)


@pytest.mark.parametrize("nivaaer", STORRELSER)
def test_an_erasure_says_truly_whether_the_plan_is_gone(
    paa_liten_disk: tuple[Ipkit, Fyll], monkeypatch: pytest.MonkeyPatch, nivaaer: int
) -> None:
    """The room that is needed to write the file anew is more than what erasing takes."""
    ipkit, fyll = paa_liten_disk
    kode = _kode(_fyll(ipkit, monkeypatch))
    filer = {fil: fil.read_bytes() for fil in ipkit.mappe.rglob("*") if fil.is_file()}
    utfall = set()
    for sider in _nivaaer(max(nivaaer, 9), 330):
        with fyll(sider):
            resultat = ipkit("slett", "1", "--kode", kode, "--bekreftet-av", "Eva Lie", "--ja")
        borte = ipkit.sporr('SELECT count(*) FROM "plan"') == [(0,)]
        assert ("slettet" in resultat.feil) == borte, resultat.feil
        assert _uklart(resultat) == []
        assert ipkit("register", "sjekk").kode == 0
        utfall.add((resultat.kode, borte))
        legg_tilbake(ipkit, filer)
    assert utfall == {(1, False), (1, True), (0, True)}
