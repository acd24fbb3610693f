"""T7, T8: backup, restore and upgrade, also while others write, and killed between any two steps."""

import os
import shutil
import signal
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.errors import BruksfeilError, IkkeFunnetError, IpkitError, KonfliktError, RegisterError
from ipkit.storage import filer, logg, migrering
from ipkit.storage.forbindelse import aapne
from ipkit.storage.manifest import ENDELSE
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import opprett
from ipkit.storage.sikkerhetskopi import gjenopprett, kontroller_kopi, oppgrader, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.faults.test_mange import tell_opp
from tests.storage.hjelp import IDAG, NAA, aapnet, hel_plan, klokke, nytt_maal, nytt_register

# The read-only look without a log is tried on files that root, who runs CI, could write.
pytestmark = pytest.mark.usefixtures("kan_ikke_skrives")

POSIX = pytest.mark.skipif(
    os.name == "nt", reason="POSIX modes; on Windows the folder's access rights decide"
)
FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 of a forked process is POSIX only")
ENDE = "for-20260317T093000"


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path, planer=2)


@pytest.fixture
def kopi(sted: str, tmp_path: Path) -> Path:
    """A backup, after which the register has gone on."""
    kopi = tmp_path / "kopi.db"
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, kopi)
        nytt_maal(okt, 1)
    return kopi


def maal(sted: str | Path) -> int:
    with aapnet(str(sted)) as okt:
        assert sjekk(okt, str(sted)) == ()
        return len(hent_plan(okt.db, 1).maal)


def navn(mappe: Path) -> list[str]:
    """The files, without the manifests that stand beside backups."""
    return sorted(f.name for f in mappe.iterdir() if not f.name.endswith(ENDELSE))


def handlinger(sted: str) -> list[str]:
    with aapnet(sted) as okt:
        rader = okt.db.les("SELECT handling FROM logg WHERE kjede = 0 ORDER BY lopenummer")
        return [rad["handling"] for rad in rader]


def test_a_restored_backup_is_the_register_as_it_was(sted: str, kopi: Path, tmp_path: Path) -> None:
    assert maal(sted) == 2
    gammel = gjenopprett(sted, kopi, NAA)
    assert gammel == tmp_path / f"register.db.{ENDE}"
    assert (maal(sted), maal(gammel)) == (1, 2)
    assert handlinger(sted) == ["register opprett", "register gjenopprett"]
    assert navn(tmp_path) == ["kopi.db", "register.db", f"register.db.{ENDE}"]


def test_the_backup_is_one_file_with_the_same_content(sted: str, kopi: Path) -> None:
    with closing(sqlite3.connect(kopi)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert handlinger(sted) == ["register opprett", "register sikkerhetskopi"]
    with aapnet(str(kopi), uten_logg=True) as okt:
        assert hent_plan(okt.db, 2) == hel_plan(1)


def test_a_backup_is_restored_elsewhere(kopi: Path, tmp_path: Path) -> None:
    """The drill: another machine, nothing there from before."""
    annet = tmp_path / "annen" / "register.db"
    assert gjenopprett(str(annet), kopi, NAA) is None
    assert maal(annet) == 1
    assert navn(annet.parent) == ["register.db"]


def test_nothing_is_overwritten(sted: str, kopi: Path, tmp_path: Path) -> None:
    foer = kopi.read_bytes()
    with aapnet(sted) as okt:
        with pytest.raises(KonfliktError):
            sikkerhetskopier(okt, kopi)
        with pytest.raises(BruksfeilError, match="mappe"):
            sikkerhetskopier(okt, tmp_path)
    assert kopi.read_bytes() == foer
    gjenopprett(sted, kopi, NAA)
    with pytest.raises(KonfliktError):
        gjenopprett(sted, kopi, NAA)  # within the same second: what was kept aside is in the way
    assert maal(sted) == 1
    with pytest.raises(IkkeFunnetError):
        gjenopprett(sted, tmp_path / "ingen.db", NAA)


def test_a_register_in_use_is_not_replaced(sted: str, kopi: Path, tmp_path: Path) -> None:
    with aapnet(sted) as okt:
        with pytest.raises(KonfliktError):
            gjenopprett(sted, kopi, NAA)
        nytt_maal(okt, 1)
    assert maal(sted) == 3
    assert navn(tmp_path) == ["kopi.db", "register.db"]


def test_a_copy_of_a_register_in_use_is_not_taken_for_a_backup(sted: str, tmp_path: Path) -> None:
    annet = nytt_register(tmp_path / "annet") if (tmp_path / "annet").mkdir() is None else ""
    with aapnet(annet), pytest.raises(BruksfeilError, match="ikke en sikkerhetskopi"):
        with aapnet(annet) as okt, okt.db.skriving():
            okt.db.utfor("UPDATE teller SET verdi = 7 WHERE navn = 'plan'")
        gjenopprett(sted, Path(annet), NAA)


def test_the_rest_of_a_register_that_is_gone_is_not_read_into_a_new_one(sted: str, kopi: Path) -> None:
    """SQLite would: a log file belongs to whatever file has its name."""
    fil = Path(sted)
    with aapnet(sted) as okt:
        nytt_maal(okt, 1)
        wal = Path(f"{sted}-wal").read_bytes()
    fil.unlink()
    Path(f"{sted}-wal").write_bytes(wal)
    with pytest.raises(KonfliktError):
        opprett(sted, klokke)
    gjenopprett(sted, kopi, NAA)
    assert maal(sted) == 1


def test_backups_while_others_write_hold_the_register_as_of_one_commit(sted: str, tmp_path: Path) -> None:
    import multiprocessing

    forked = "fork" in multiprocessing.get_all_start_methods()
    sammenheng = multiprocessing.get_context("fork" if forked else "spawn")
    feil = sammenheng.SimpleQueue()
    skrivere = [sammenheng.Process(target=tell_opp, args=(sted, 100, feil)) for _ in range(4)]
    for skriver in skrivere:
        skriver.start()
    kopier = []
    while any(skriver.is_alive() for skriver in skrivere) or not kopier:
        kopier.append(tmp_path / f"kopi{len(kopier)}.db")
        with aapnet(sted) as okt:
            sikkerhetskopier(okt, kopier[-1])
    for skriver in skrivere:
        skriver.join()
    assert feil.empty()
    talt = []
    for kopi in kopier:
        with aapnet(str(kopi), uten_logg=True) as okt:
            plan = hent_plan(okt.db, 1)
            assert plan.maal[0].prioritet == plan.hode.utgave
            assert list(logg.brudd(okt)) == []
            talt.append(plan.hode.utgave)
    assert talt == sorted(talt)
    with aapnet(sted) as okt:
        assert hent_plan(okt.db, 1).hode.utgave == 401


def test_checking_a_register_while_others_write_finds_nothing_wrong(sted: str) -> None:
    import multiprocessing

    forked = "fork" in multiprocessing.get_all_start_methods()
    sammenheng = multiprocessing.get_context("fork" if forked else "spawn")
    feil = sammenheng.SimpleQueue()
    skriver = sammenheng.Process(target=tell_opp, args=(sted, 150, feil))
    skriver.start()
    with aapnet(sted) as okt:
        while skriver.is_alive():
            assert sjekk(okt, sted) == ()
    skriver.join()
    assert feil.empty()


# Upgrade

NYERE = migrering.MIGRERINGER[-1].nummer + 1


@pytest.fixture
def nyere_program(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Teach the program one more migration."""

    def laer(modul: str) -> None:
        monkeypatch.setattr(migrering, "MAPPE", "tests.storage.falske_migreringer")
        monkeypatch.setattr("ipkit.storage.sjekk.endrede_utlosere", lambda _: [])  # none is made anew here
        flere = (*migrering.MIGRERINGER, migrering.Migrering(NYERE, modul))
        monkeypatch.setattr(migrering, "MIGRERINGER", flere)

    return laer


def kolonner(sted: str | Path) -> set[str]:
    db = aapne(str(sted))
    try:
        return {rad["name"] for rad in db.les("PRAGMA table_info(person)")}
    finally:
        db.lukk()


def test_an_upgrade_backs_up_first_and_says_where(
    sted: str, tmp_path: Path, nyere_program: Callable[[str], None]
) -> None:
    foer = maal(sted)
    nyere_program("m0002_kallenavn")
    with pytest.raises(RegisterError, match="ipkit register oppgrader"), aapnet(sted):
        pass
    kopi = tmp_path / "register.db.for-oppgradering-20260317T093000"
    assert oppgrader(sted, NAA) == (1, kopi)
    assert oppgrader(sted, NAA) == (0, None)
    assert maal(sted) == foer
    assert "kallenavn" in kolonner(sted)
    assert "kallenavn" not in kolonner(shutil.copy(kopi, tmp_path / "se.db"))
    assert handlinger(sted) == ["register opprett", "register oppgrader"]
    # And back: a backup of an older schema is restored, and upgraded again.
    gjenopprett(sted, kopi, NAA)
    assert "kallenavn" not in kolonner(sted)
    assert oppgrader(sted, NAA + timedelta(seconds=1))[0] == 1


def test_an_upgrade_that_fails_in_the_middle_leaves_the_old_register_and_the_backup(
    sted: str, tmp_path: Path, nyere_program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    nyere_program("m0003_feiler")
    with pytest.raises(IpkitError):
        oppgrader(sted, NAA)
    monkeypatch.undo()
    assert maal(sted) == 1
    assert "kallenavn" not in kolonner(sted)
    assert navn(tmp_path) == ["register.db", "register.db.for-oppgradering-20260317T093000"]


def test_no_upgrade_without_a_backup(
    sted: str, tmp_path: Path, nyere_program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    nyere_program("m0002_kallenavn")
    (tmp_path / "register.db.for-oppgradering-20260317T093000").write_text("opptatt", encoding="utf-8")
    with pytest.raises(KonfliktError):
        oppgrader(sted, NAA)
    monkeypatch.undo()
    assert maal(sted) == 1


def test_a_second_upgrade_that_waited_for_the_first_does_nothing(
    sted: str, nyere_program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    nyere_program("m0002_kallenavn")
    db = aapne(sted)
    igjen = migrering.ventende(db)
    oppgrader(sted, NAA)
    monkeypatch.setattr(migrering, "ventende", lambda _: igjen)
    migrering.kjor_migreringer(db)
    db.lukk()
    assert maal(sted) == 1


# Killed between any two steps. A step is a call of the operating system or a statement.


def i_steg(hopp: int) -> pytest.MarkDecorator:
    """Every so many steps on an encrypted register; with `-m full` every step, encrypted and not."""
    storrelser = (
        pytest.param(False, hopp, id="encrypted"),
        pytest.param(False, 1, id="encrypted, every step", marks=pytest.mark.full),
        pytest.param(True, 1, id="unencrypted, every step", marks=pytest.mark.full),
    )
    return pytest.mark.parametrize(("ukryptert", "hopp"), storrelser)


STEG = ("sqlite3.connect", "open", "os.link", "os.remove", "os.rename", "os.listdir")


def _drept_i_steg(stopp: int, gjor: Callable[[], Any]) -> bool:
    """Run it in a process that is killed just before step `stopp`; whether it got so far."""
    barn = os.fork()
    if barn == 0:
        igjen = [stopp]

        def foer(hendelse: str, _: Any) -> None:
            if hendelse in STEG:
                igjen[0] -= 1
                if igjen[0] <= 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        def steg(setning: str) -> None:
            foer("open", setning)

        koble_til = sqlite3.connect

        def koble(*a: Any, **k: Any) -> Any:
            db = koble_til(*a, **k)
            db.set_trace_callback(steg)
            return db

        sqlite3.connect = koble  # type: ignore[assignment]
        sys.addaudithook(foer)
        try:
            gjor()
        finally:
            os._exit(0)
    _, status = os.waitpid(barn, 0)
    return os.WIFSIGNALED(status)


def _alle_steg(lag: Callable[[], Callable[[], Any]], kontroller: Callable[[], None], hopp: int = 1) -> int:
    """Kill in each step in turn, from a fresh start every time, until it is done."""
    stopp = 1
    while _drept_i_steg(stopp, lag()):
        kontroller()
        stopp += hopp
    kontroller()
    return stopp


@pytest.fixture
def drepes(tmp_path: Path, ukryptert: bool) -> str:
    """A register with two plans, for what is killed."""
    (tmp_path / "fra").mkdir()
    return nytt_register(tmp_path / "fra", planer=2, ukryptert=ukryptert)


def _mappe(tmp_path: Path) -> Callable[[], Path]:
    teller = iter(range(10_000))

    def ny() -> Path:
        mappe = tmp_path / str(next(teller))
        mappe.mkdir()
        return mappe

    return ny


def _legg(innhold: bytes, mappe: Path) -> Path:
    """The register in that folder, as it was before anything was killed."""
    fil = mappe / "register.db"
    fil.write_bytes(innhold)
    fil.chmod(0o600)
    return fil


@FORK
@i_steg(25)
def test_making_a_register_is_all_or_nothing_wherever_it_is_killed(
    tmp_path: Path, ukryptert: bool, hopp: int
) -> None:
    ny = _mappe(tmp_path)
    naa: list[Path] = []

    def lag() -> Callable[[], Any]:
        naa[:] = [ny()]
        return lambda: opprett(str(naa[0] / "register.db"), klokke, ukryptert=ukryptert)

    def kontroller() -> None:
        fil = naa[0] / "register.db"
        if not fil.exists():
            opprett(str(fil), klokke, ukryptert=ukryptert)
        with aapnet(str(fil)) as okt:
            assert sjekk(okt, str(fil)) == ()
        assert navn(naa[0]) == ["register.db"]

    assert _alle_steg(lag, kontroller, hopp) > 30


@FORK
@i_steg(9)
def test_a_restore_is_the_old_register_or_the_new_one_wherever_it_is_killed(
    drepes: str, tmp_path: Path, hopp: int
) -> None:
    ny = _mappe(tmp_path)
    naa: list[Path] = []
    kopi = Path(drepes).with_name("kopi.db")
    with aapnet(drepes) as okt:
        sikkerhetskopier(okt, kopi)
        nytt_maal(okt, 1)
    hel = Path(drepes).read_bytes()

    def lag() -> Callable[[], Any]:
        naa[:] = [_legg(hel, ny())]
        return lambda: gjenopprett(str(naa[0]), kopi, NAA)

    def kontroller() -> None:
        assert maal(naa[0]) in (1, 2)
        rester = set(navn(naa[0].parent)) - {"register.db", f"register.db.{ENDE}"}
        assert rester == set()
        gjenopprett(str(naa[0]), kopi, NAA + timedelta(hours=1))
        assert maal(naa[0]) == 1

    assert _alle_steg(lag, kontroller, hopp) > 20


@FORK
@i_steg(9)
def test_an_upgrade_is_the_old_schema_or_the_new_one_wherever_it_is_killed(
    drepes: str, tmp_path: Path, nyere_program: Callable[[str], None], hopp: int
) -> None:
    ny = _mappe(tmp_path)
    naa: list[Path] = []
    hel = Path(drepes).read_bytes()
    nyere_program("m0002_kallenavn")

    def lag() -> Callable[[], Any]:
        naa[:] = [_legg(hel, ny())]
        return lambda: oppgrader(str(naa[0]), NAA)

    def kontroller() -> None:
        fil = naa[0]
        kopi = fil.with_name("register.db.for-oppgradering-20260317T093000")
        with closing(aapne(str(fil))._dbapi) as db:
            (skjema,) = db.execute("PRAGMA user_version").fetchone()
        assert ("kallenavn" in kolonner(fil)) == (skjema == NYERE)
        assert kopi.exists() or skjema < NYERE
        if kopi.exists():
            kontroller_kopi(kopi, IDAG)
        oppgrader(str(fil), NAA + timedelta(hours=1))
        assert maal(fil) == 1
        assert not [n for n in navn(fil.parent) if n.startswith(".")]

    assert _alle_steg(lag, kontroller, hopp) > 20


@FORK
@i_steg(9)
def test_a_backup_is_whole_or_not_there_wherever_it_is_killed(drepes: str, tmp_path: Path, hopp: int) -> None:
    ny = _mappe(tmp_path)
    naa: list[Path] = []

    def ta_kopi() -> None:
        with aapnet(drepes) as okt:
            sikkerhetskopier(okt, naa[0] / "kopi.db")

    def lag() -> Callable[[], Any]:
        naa[:] = [ny()]
        return ta_kopi

    def kontroller() -> None:
        if not (naa[0] / "kopi.db").exists():
            ta_kopi()
        with aapnet(str(naa[0] / "kopi.db"), uten_logg=True) as okt:
            assert hent_plan(okt.db, 1) == hel_plan(0)
        with aapnet(drepes) as okt:
            sikkerhetskopier(okt, naa[0] / "neste.db")
        assert navn(naa[0]) == ["kopi.db", "neste.db"]

    assert _alle_steg(lag, kontroller, hopp) > 20


# Files and access


@POSIX
def test_register_backup_and_side_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    gammel = os.umask(0)
    try:
        sted = nytt_register(tmp_path / "ny", planer=1)
        with aapnet(sted) as okt:
            nytt_maal(okt, 1)
            with pytest.raises(BruksfeilError, match="finnes ikke"):
                sikkerhetskopier(okt, tmp_path / "ny" / "kopier" / "kopi.db")
            (tmp_path / "ny" / "kopier").mkdir(mode=0o700)
            sikkerhetskopier(okt, tmp_path / "ny" / "kopier" / "kopi.db")
            underveis = {f: stat.S_IMODE(f.stat().st_mode) for f in (tmp_path / "ny").iterdir()}
        gjenopprett(sted, tmp_path / "ny" / "kopier" / "kopi.db", NAA)
    finally:
        os.umask(gammel)
    mapper = {tmp_path / "ny", tmp_path / "ny" / "kopier"}
    assert {f.name for f in underveis} == {"register.db", "register.db-wal", "register.db-shm", "kopier"}
    alt = underveis | {f: stat.S_IMODE(f.stat().st_mode) for f in tmp_path.rglob("*")}
    assert {modus for f, modus in alt.items() if f not in mapper} == {0o600}
    assert {stat.S_IMODE(mappe.stat().st_mode) for mappe in mapper} == {0o700}


@POSIX
def test_a_register_that_others_can_read_is_found(sted: str) -> None:
    Path(sted).chmod(0o640)
    with aapnet(sted) as okt:
        (funn,) = sjekk(okt, sted)
    assert (funn.kode, funn.kommando) == ("IP-D15", f'chmod 600 "{sted}"')


@POSIX
def test_what_a_killed_program_left_is_removed_and_what_a_living_one_has_is_not(sted: str) -> None:
    fil = Path(sted)
    doed, levende = 2**22 + 7, os.getppid()
    for pid in (doed, levende):
        for ende in ("", "-wal"):
            fil.with_name(filer.uferdig_navn(fil.name, pid) + ende).write_text("x", encoding="utf-8")
    kollegas = fil.with_name(f".register.db.00000000-{doed}.ipkit-tmp")  # from another machine
    kollegas.write_text("x", encoding="utf-8")
    with aapnet(sted):
        pass
    levendes = filer.uferdig_navn(fil.name, levende)
    igjen = {levendes, f"{levendes}-wal", kollegas.name, "register.db"}
    assert set(navn(fil.parent)) == igjen


def test_a_target_that_came_in_the_meantime_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "fra").write_text("nytt", encoding="utf-8")
    (tmp_path / "til").write_text("gammelt", encoding="utf-8")
    with pytest.raises(KonfliktError):
        filer.flytt_uten_aa_overskrive(tmp_path / "fra", tmp_path / "til")
    assert (tmp_path / "til").read_text(encoding="utf-8") == "gammelt"


@POSIX
def test_a_disk_without_hard_links_is_no_obstacle(
    sted: str, kopi: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ingen_lenker(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", ingen_lenker)
    opprett(str(tmp_path / "annet.db"), klokke)
    assert gjenopprett(sted, kopi, NAA) == tmp_path / f"register.db.{ENDE}"
    assert maal(sted) == 1
    with pytest.raises(KonfliktError):
        filer.flytt_uten_aa_overskrive(kopi, Path(sted))


def test_windows_is_taken_at_its_word_about_files_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The Windows branch, run here with Windows' answers: rename refuses a target that exists or is open."""

    def rename(fra: Path, til: Path) -> None:
        raise FileExistsError if Path(til).exists() else PermissionError

    def replace_(fra: Path, til: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(filer, "WINDOWS", True)
    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(Path, "replace", replace_)
    (tmp_path / "a").write_text("a", encoding="utf-8")
    (tmp_path / "b").write_text("b", encoding="utf-8")
    with pytest.raises(KonfliktError):
        filer.flytt_uten_aa_overskrive(tmp_path / "a", tmp_path / "b")
    with pytest.raises(BruksfeilError):
        filer.flytt_uten_aa_overskrive(tmp_path / "a", tmp_path / "c")
    with pytest.raises(KonfliktError, match="i bruk"):
        filer.erstatt(tmp_path / "a", tmp_path / "b")
