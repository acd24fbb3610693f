"""T9: an export is killed, or the disk is full. What lies in a target is the old file or the whole new one,
and every new file has its row in the log."""

import errno
import hashlib
import os
import random
import signal
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import pytest

from ipkit.actions import filer
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksport_mange import Masse, bestillinger, skriv_bestillinger
from ipkit.errors import BruksfeilError
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests.actions.conftest import klokke
from tests.actions.test_eksport_mange import _mange
from tests.storage.hjelp import tomt_register

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 of a forked worker is POSIX only")
DRAP = [10, pytest.param(200, marks=pytest.mark.full)]
PLANER = 3


@pytest.fixture
def sted(tmp_path: Path) -> str:
    """A register with three plans, each exported once to the folder `ut`."""
    sted = str(tmp_path / "data" / "register.db")
    tomt_register(sted, klokke())
    with aapne_okt(sted, klokke=klokke) as okt:
        _mange(okt, PLANER)
        _skriv_alle(okt, tmp_path / "ut")
    return sted


def _skriv_alle(okt: Okt, ut: Path) -> None:
    for u in skriv_bestillinger(okt, bestillinger(okt, Masse(ut, mottaker="planeier"))):
        assert u.feil is None
    eksporter(okt, Eksport(fil=ut / "plan.html", plan=1))


def _drept_i_steg(arbeid: Callable[[], None], steg: int) -> bool:
    """Run it in a forked process that is killed at its n-th call of C code; whether it was."""
    barn = os.fork()
    if barn == 0:
        igjen = steg

        def drep(ramme: Any, hendelse: str, hva: Any) -> None:
            nonlocal igjen
            igjen -= hendelse == "c_call"
            if igjen < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.setprofile(drep)
            arbeid()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(barn, 0)[1])


def _galt(sted: str, ut: Path) -> list[str]:
    """Every file that is not a whole one that the register knows, and every one without a log row."""
    feil = []
    with aapne_okt(sted, klokke=klokke) as okt:
        kjente = {r["sha256"] for r in okt.db.les("SELECT sha256 FROM skrevet_fil")}
    for fil in sorted(ut.iterdir()):
        if fil.name.endswith(".ipkit-tmp"):
            continue
        data = fil.read_bytes()
        if fil.suffix == ".docx" and not _hel(data):
            feil.append(f"{fil.name}: half")
        if hashlib.sha256(data).hexdigest() not in kjente:
            feil.append(f"{fil.name}: not booked")
    return feil


def _hel(data: bytes) -> bool:
    try:
        with ZipFile(BytesIO(data)) as arkiv:
            return arkiv.testzip() is None
    except (BadZipFile, zlib.error, EOFError):
        return False


def _antall_steg(arbeid: Callable[[], None]) -> int:
    antall = 0

    def tell(ramme: Any, hendelse: str, hva: Any) -> None:
        nonlocal antall
        antall += hendelse == "c_call"

    sys.setprofile(tell)
    try:
        arbeid()
    finally:
        sys.setprofile(None)
    return antall


def _drep(sted: str, ut: Path, antall: int) -> tuple[int, list[str]]:
    """Kill so many exports, evenly over their steps; how many were, and what was wrong after any."""

    def arbeid() -> None:
        with aapne_okt(sted, klokke=klokke) as okt:
            _skriv_alle(okt, ut)

    alle = _antall_steg(arbeid)
    tilfeldig = random.Random(9)
    drept, feil = 0, []
    for n in range(antall):
        steg = (alle * n + tilfeldig.randrange(alle)) // antall
        drept += _drept_i_steg(arbeid, steg)
        feil += _galt(sted, ut)
    return drept, feil


@pytest.mark.parametrize("antall", DRAP)
def test_a_killed_export_leaves_old_or_whole_files_with_their_log_rows_t9(
    sted: str, tmp_path: Path, antall: int
) -> None:
    ut = tmp_path / "ut"
    drept, feil = _drep(sted, ut, antall)
    assert drept >= antall // 2 and feil == []
    with aapne_okt(sted, klokke=klokke) as okt:  # and the next one cleans up
        _skriv_alle(okt, ut)
    assert sorted(f.name for f in ut.iterdir()) == sorted(
        ["plan.html", *(f"plan-{n}-planeier.docx" for n in range(1, PLANER + 1))]
    )


def test_the_test_sees_a_writer_that_writes_straight_to_the_target_t9(
    sted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: without the file beside it, a kill leaves half a file, or one that no row tells of."""

    @contextmanager
    def rett_i_filene(filer: list[Path]) -> Iterator[list[Path]]:
        yield filer

    def til_midten(nye: dict[Path, bytes]) -> None:
        for fil, innhold in nye.items():
            fil.write_bytes(innhold[: len(innhold) // 2])
            os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(filer, "uferdige", rett_i_filene)
    monkeypatch.setattr(filer, "skriv_uferdige", til_midten)
    monkeypatch.setattr(filer, "erstatt", lambda *a, **k: None)
    for navn in ("eksport_mange", "eksport"):
        monkeypatch.setattr(f"ipkit.actions.{navn}.kontroller_utfil", lambda *a, **k: None)
    barn = os.fork()
    if barn == 0:
        with aapne_okt(sted, klokke=klokke) as okt:
            _skriv_alle(okt, tmp_path / "ut")
        os._exit(0)
    assert os.WIFSIGNALED(os.waitpid(barn, 0)[1])
    assert _galt(sted, tmp_path / "ut") == ["plan-1-planeier.docx: half", "plan-1-planeier.docx: not booked"]


@pytest.mark.parametrize("nivaaer", [5, pytest.param(50, marks=pytest.mark.full)])
def test_a_disk_that_is_full_at_any_byte_leaves_the_old_files_and_no_row_t9(
    sted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nivaaer: int
) -> None:
    ut = tmp_path / "ut"
    foer = {f.name: f.read_bytes() for f in ut.iterdir()}
    skriv = Path.write_bytes
    with aapne_okt(sted, klokke=klokke) as okt:
        rader = okt.db.les("SELECT COUNT(*) AS n FROM logg")
        for n in range(nivaaer):
            plass = n * sum(len(data) for navn, data in foer.items() if navn.endswith("docx")) // nivaaer
            _full_etter(plass, monkeypatch, skriv)
            with pytest.raises(BruksfeilError, match="disken ikke er full"):
                list(skriv_bestillinger(okt, bestillinger(okt, Masse(ut, mottaker="planeier"))))
            assert {f.name: f.read_bytes() for f in ut.iterdir()} == foer
        assert okt.db.les("SELECT COUNT(*) AS n FROM logg") == rader


def _full_etter(plass: int, monkeypatch: pytest.MonkeyPatch, skriv: Any) -> None:
    igjen = [plass]

    def write_bytes(fil: Path, innhold: bytes) -> int:
        faar = min(igjen[0], len(innhold))
        igjen[0] -= faar
        skriv(fil, innhold[:faar])
        if faar < len(innhold):
            raise OSError(errno.ENOSPC, "No space left on device")
        return faar

    monkeypatch.setattr(Path, "write_bytes", write_bytes)


@pytest.mark.parametrize("slag", ["link", "folder", "FIFO"])
def test_what_is_no_file_is_not_written_to_by_many_either_t9(sted: str, tmp_path: Path, slag: str) -> None:
    ut, fil = tmp_path / "ny", tmp_path / "ny" / "plan-2.docx"
    ut.mkdir()
    annen = tmp_path / "annen.docx"
    {"link": lambda: fil.symlink_to(annen), "folder": fil.mkdir, "FIFO": lambda: os.mkfifo(fil)}[slag]()
    with aapne_okt(sted, klokke=klokke) as okt, pytest.raises(BruksfeilError):
        list(skriv_bestillinger(okt, bestillinger(okt, Masse(ut, overskriv=True))))
    assert not annen.exists() and [f.name for f in ut.iterdir()] == [fil.name]
