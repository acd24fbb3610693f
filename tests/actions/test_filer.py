"""The file that is written: the old one or the whole new one, and nothing beside it."""

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.filer import les_raa, skriv_ny_fil
from ipkit.errors import BruksfeilError, IpkitError, KonfliktError
from ipkit.storage.filer import uferdig_navn
from ipkit.storage.okt import Okt

GAMMEL = b"det som var der"


def _eksporter(okt: Okt, fil: Path, *, overskriv: bool = False) -> None:
    eksporter(okt, Eksport(fil=fil, plan=1, overskriv=overskriv))


@pytest.mark.parametrize("ende", ["docx", "html", "yaml", "json"])
def test_what_ipkit_wrote_is_replaced_and_what_others_wrote_is_not(okt: Okt, mappe: Path, ende: str) -> None:
    fil = mappe / f"plan.{ende}"
    _eksporter(okt, fil)
    _eksporter(okt, fil)
    fil.write_bytes(GAMMEL)

    with pytest.raises(KonfliktError):
        _eksporter(okt, fil)
    assert fil.read_bytes() == GAMMEL
    _eksporter(okt, fil, overskriv=True)
    assert fil.read_bytes() != GAMMEL
    assert [f.name for f in mappe.iterdir()] == [fil.name]


def test_what_ipkit_wrote_elsewhere_is_not_known_here(okt: Okt, mappe: Path) -> None:
    _eksporter(okt, mappe / "plan.docx")
    (mappe / "plan.docx").rename(mappe / "annen.docx")

    with pytest.raises(KonfliktError):
        _eksporter(okt, mappe / "annen.docx")


def test_a_folder_and_a_missing_folder_are_no_targets(okt: Okt, mappe: Path) -> None:
    (mappe / "mappe.docx").mkdir()

    for fil in (mappe / "mappe.docx", mappe / "borte" / "plan.docx"):
        with pytest.raises(BruksfeilError) as nei:
            _eksporter(okt, fil, overskriv=True)
        assert nei.value.exit_code == 1
    assert [f.name for f in mappe.iterdir()] == ["mappe.docx"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own on Windows")
@pytest.mark.parametrize("finnes", [True, False])
def test_a_link_is_not_followed(okt: Okt, mappe: Path, finnes: bool) -> None:
    annen = mappe / "annen.docx"
    if finnes:
        annen.write_bytes(GAMMEL)
    (mappe / "plan.docx").symlink_to(annen)

    with pytest.raises(BruksfeilError):
        _eksporter(okt, mappe / "plan.docx", overskriv=True)
    assert annen.exists() == finnes
    assert not finnes or annen.read_bytes() == GAMMEL


@pytest.mark.skipif(os.name == "nt", reason="no FIFO on Windows")
def test_a_special_file_is_no_target(okt: Okt, mappe: Path) -> None:
    os.mkfifo(mappe / "plan.docx")

    with pytest.raises(BruksfeilError):
        _eksporter(okt, mappe / "plan.docx", overskriv=True)


@pytest.mark.skipif(os.name == "nt", reason="the folder's access rights decide on Windows")
def test_only_the_owner_may_read_what_is_written(okt: Okt, mappe: Path) -> None:
    _eksporter(okt, mappe / "plan.docx")

    assert stat.S_IMODE((mappe / "plan.docx").stat().st_mode) == 0o600


class Drept(BaseException):
    """The program ends here."""


def _full_disk(*_: Any, **__: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _drept(*_: Any, **__: Any) -> None:
    raise Drept


FEIL_I = ["os.open", "os.fsync", "pathlib.Path.write_bytes", "pathlib.Path.replace"]


@pytest.mark.parametrize("feil", [_full_disk, _drept], ids=["full disk", "killed"])
@pytest.mark.parametrize("steg", FEIL_I)
@pytest.mark.parametrize("finnes", [True, False], ids=["over an old file", "a new file"])
def test_a_fault_in_any_step_leaves_the_old_file_and_nothing_beside_it(
    okt: Okt, mappe: Path, monkeypatch: pytest.MonkeyPatch, feil: Any, steg: str, finnes: bool
) -> None:
    fil = mappe / "plan.docx"
    if finnes:
        _eksporter(okt, fil)
    foer = fil.read_bytes() if finnes else None
    skrevet = okt.db.les("SELECT * FROM dokument")

    with monkeypatch.context() as m:
        m.setattr(steg, feil)
        with pytest.raises(Drept if feil is _drept else IpkitError):
            eksporter(okt, Eksport(fil=fil, plan=1, mottaker="planeier"))

    assert (fil.read_bytes() if finnes else None) == foer
    assert [f.name for f in mappe.iterdir()] == (["plan.docx"] if finnes else [])
    if steg != "pathlib.Path.replace":  # issued, and then not put in place: the register keeps it
        assert okt.db.les("SELECT * FROM dokument") == skrevet
    _eksporter(okt, fil)


def test_a_fault_when_the_export_is_booked_leaves_the_old_file(
    okt: Okt, mappe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fil = mappe / "plan.docx"
    _eksporter(okt, fil)
    foer = fil.read_bytes()

    with monkeypatch.context() as m:
        m.setattr("ipkit.actions.eksportbokforing.husk_skrevet", _drept)
        with pytest.raises(Drept):
            eksporter(okt, Eksport(fil=fil, plan=1, mottaker="planeier"))

    assert fil.read_bytes() == foer
    assert [f.name for f in mappe.iterdir()] == ["plan.docx"]
    assert okt.db.les_en("SELECT 1 FROM dokument") is None


def test_what_a_killed_export_left_is_removed_by_the_next(okt: Okt, mappe: Path) -> None:
    avsluttet = _prosess_som_er_over()
    rest = mappe / uferdig_navn("plan.docx", avsluttet)
    rest.write_bytes(b"halv")
    i_gang = mappe / uferdig_navn("plan.docx", os.getppid())
    i_gang.write_bytes(b"en annen skriver")

    _eksporter(okt, mappe / "plan.docx")

    assert not rest.exists()
    assert i_gang.exists() or os.name == "nt"


def _prosess_som_er_over() -> int:
    import subprocess
    import sys

    prosess = subprocess.Popen([sys.executable, "-c", ""])
    prosess.wait()
    return prosess.pid


@pytest.mark.parametrize("navn", ["plan.docx", "finnes ikke/plan.docx"])
def test_a_skeleton_never_replaces_anything(mappe: Path, navn: str) -> None:
    (mappe / "plan.docx").write_bytes(GAMMEL)

    with pytest.raises(IpkitError):
        skriv_ny_fil(mappe / navn, b"ny")
    assert (mappe / "plan.docx").read_bytes() == GAMMEL


def test_a_file_too_large_to_be_anything_of_ours_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ipkit.actions.filer.MAKS_FIL", 10)
    fil = tmp_path / "stor.yaml"
    fil.write_bytes(b"x" * 10)
    assert les_raa(fil) == b"x" * 10
    fil.write_bytes(b"x" * 11)
    with pytest.raises(BruksfeilError, match="blir ikke lest"):
        les_raa(fil)
