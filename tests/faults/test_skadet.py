"""T5, T6: a register that is read-only, damaged, or something else. One line, never a traceback."""

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.errors import BruksfeilError, IkkeFunnetError, IpkitError, KonfliktError, RegisterError
from ipkit.storage import arbeidssporringer, sporringer
from ipkit.storage import sjekk as sjekkmodul
from ipkit.storage.forbindelse import APPLIKASJON, aapne
from ipkit.storage.handling import les_plan
from ipkit.storage.migrering import MIGRERINGER
from ipkit.storage.register import opprett, status
from ipkit.storage.sikkerhetskopi import gjenopprett, oppgrader, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import IDAG, NAA, aapnet, hel_plan, klokke, nytt_maal, nytt_register

# The read-only look without a log is tried on files that root, who runs CI, could write.
pytestmark = pytest.mark.usefixtures("kan_ikke_skrives")

BITER = 20
BITER_FULL = 500


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path, planer=3)


def _avkort(fil: Path) -> None:
    fil.write_bytes(fil.read_bytes()[: fil.stat().st_size // 2])


def _avkort_i_hodet(fil: Path) -> None:
    fil.write_bytes(fil.read_bytes()[:50])


def _tom(fil: Path) -> None:
    fil.write_bytes(b"")


def _snu_hodet(fil: Path) -> None:
    fil.write_bytes(bytes(b ^ 0xFF for b in fil.read_bytes()[:16]) + fil.read_bytes()[16:])


def _knus_en_side(fil: Path) -> None:
    data = bytearray(fil.read_bytes())
    data[4096 : 2 * 4096] = random.Random(1).randbytes(4096)
    fil.write_bytes(data)


def _knus_skjemaet(fil: Path) -> None:
    fil.write_bytes(fil.read_bytes().replace(b"CREATE TABLE person", b"CREATE TABEL person"))


def _ikke_en_database(fil: Path) -> None:
    fil.write_text("Kjære dagbok\n" * 1000, encoding="utf-8")


def _fremmed_database(fil: Path) -> None:
    fil.unlink()
    with closing(sqlite3.connect(fil)) as db:
        db.execute("CREATE TABLE bokmerker (adresse TEXT)")
        db.execute("PRAGMA application_id=1234")


def _nyere(fil: Path) -> None:
    with closing(sqlite3.connect(fil)) as db:
        db.execute("PRAGMA user_version=99")


def _uten_skjema(fil: Path) -> None:
    with closing(sqlite3.connect(fil)) as db:
        db.execute("PRAGMA user_version=0")


SKADER = (
    _avkort, _avkort_i_hodet, _tom, _snu_hodet, _knus_en_side, _knus_skjemaet,
    _ikke_en_database, _fremmed_database, _nyere, _uten_skjema,
)  # fmt: skip


def _bruk(sted: str) -> None:
    """Open, read everything, ask everything, check, write."""
    with aapnet(sted) as okt:
        sporringer.planer(okt.db, IDAG)
        arbeidssporringer.arbeid(okt.db, IDAG, okt.innstillinger, innen=14)
        for plan in (1, 2, 3):
            les_plan(okt, plan, "vis")
        assert okt.innstillinger
        status(okt, sted)
        if funn := sjekk(okt, sted):
            raise RegisterError(funn[0].tekst, funn[0].kode)
        nytt_maal(okt, 1)


@pytest.mark.parametrize("skad", SKADER, ids=lambda f: f.__name__.strip("_"))
def test_a_damaged_register_is_exit_8_and_no_new_one_is_made_on_top(
    sted: str, skad: Callable[[Path], None]
) -> None:
    skad(Path(sted))
    with pytest.raises(RegisterError) as feil:
        _bruk(sted)
    foer = Path(sted).read_bytes()
    assert feil.value.exit_code == 8
    assert "\n" not in feil.value.melding
    with pytest.raises(KonfliktError):
        opprett(sted, klokke)
    assert Path(sted).read_bytes() == foer


@pytest.mark.parametrize("skad", SKADER, ids=lambda f: f.__name__.strip("_"))
def test_a_damaged_backup_is_refused_and_the_register_stays(
    sted: str, tmp_path: Path, skad: Callable[[Path], None]
) -> None:
    kopi = tmp_path / "kopi.db"
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, kopi)
    skad(kopi)
    with pytest.raises(RegisterError):
        gjenopprett(sted, kopi, NAA)
    _bruk(sted)
    assert sorted(f.name for f in tmp_path.iterdir()) == ["kopi.db", "kopi.db.manifest.json", "register.db"]


@pytest.mark.parametrize("skad", SKADER, ids=lambda f: f.__name__.strip("_"))
def test_a_damaged_register_is_kept_aside_when_a_backup_takes_its_place(
    sted: str, tmp_path: Path, skad: Callable[[Path], None]
) -> None:
    kopi = tmp_path / "kopi.db"
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, kopi)
    skad(Path(sted))
    gammel = gjenopprett(sted, kopi, NAA)
    assert gammel is not None and gammel.name == "register.db.for-20260317T093000"
    _bruk(sted)


def test_a_newer_register_is_refused_with_advice_by_everything(sted: str, tmp_path: Path) -> None:
    _nyere(Path(sted))
    for forsok in (lambda: _bruk(sted), lambda: oppgrader(sted, NAA)):
        with pytest.raises(RegisterError) as feil:
            forsok()
        assert feil.value.melding == (
            "Registeret er laget av en nyere ipkit "
            f"(skjema 99, dette programmet kan {MIGRERINGER[-1].nummer}). Oppgrader ipkit."
        )
    assert [f.name for f in tmp_path.iterdir()] == ["register.db"]


def test_no_register_is_not_found_and_none_is_made(tmp_path: Path) -> None:
    for sted in (tmp_path / "ingen.db", tmp_path / "ingen" / "register.db"):
        with pytest.raises(IkkeFunnetError) as feil:
            aapne(str(sted))
        assert "register opprett" in feil.value.melding
    with pytest.raises(BruksfeilError, match="er en mappe"):
        aapne(str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_word_file_is_not_called_a_damaged_register(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(b"PK\x03\x04" + bytes(100))

    with pytest.raises(RegisterError, match="Er det riktig fil"):
        aapne(str(tmp_path / "plan.docx"))


def _snu_biter(sted: str, mappe: Path, antall: int) -> None:
    """Flip one random bit at a time, most of them in bytes nobody uses. Anything but IpkitError is a bug."""
    hel = Path(sted).read_bytes()
    tilfeldig = random.Random(20260317)
    for _ in range(antall):
        data = bytearray(hel)
        data[tilfeldig.randrange(len(data))] ^= 1 << tilfeldig.randrange(8)
        fil = mappe / "skadet.db"
        fil.write_bytes(data)
        fil.chmod(0o600)
        with suppress(IpkitError):
            _bruk(str(fil))
        for rest in mappe.glob("skadet.db*"):
            rest.unlink()


@pytest.mark.parametrize("antall", [BITER, pytest.param(BITER_FULL, marks=pytest.mark.full)])
def test_a_flipped_bit_anywhere_is_never_a_traceback(sted: str, tmp_path: Path, antall: int) -> None:
    _snu_biter(sted, tmp_path, antall)


def _usette_biter(sted: str, mappe: Path, antall: int) -> int:
    """Flip one bit at a time in what somebody wrote, and count those that nothing finds."""
    hel = Path(sted).read_bytes()
    skrevet = ("Flytte til egen leilighet", "Per Lie", "2026-01-15", "Jeg vil bo for meg selv.", "Vera Verge")
    tilfeldig = random.Random(20260317)
    usett = 0
    for _ in range(antall):
        tekst = tilfeldig.choice(skrevet).encode()
        sted_i_fil = hel.find(tekst, tilfeldig.randrange(hel.rfind(tekst) + 1))
        data = bytearray(hel)
        data[sted_i_fil + tilfeldig.randrange(len(tekst))] ^= 1 << tilfeldig.randrange(8)
        fil = mappe / "skadet.db"
        fil.write_bytes(data)
        fil.chmod(0o600)
        with suppress(IpkitError):
            _bruk(str(fil))
            usett += 1
        for rest in mappe.glob("skadet.db*"):
            rest.unlink()
    return usett


@pytest.mark.parametrize("antall", [BITER, pytest.param(BITER_FULL, marks=pytest.mark.full)])
def test_a_flipped_bit_in_what_somebody_wrote_is_found(sted: str, tmp_path: Path, antall: int) -> None:
    assert _usette_biter(sted, tmp_path, antall) <= antall // 100


def test_without_the_look_at_history_most_of_them_are_not(
    sted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: SQLite's own check knows nothing of a changed letter."""
    monkeypatch.setattr(sjekkmodul, "endrede_planer", lambda _: ())
    assert _usette_biter(sted, tmp_path, 10) > 5


@pytest.mark.parametrize(
    ("kolonne", "verdi"),
    [
        ("fodselsdato", "'ikke en dato'"),
        ("fodselsdato", "12"),
        ("navn", "x'ff'"),
        ("navn", "CAST(x'ff41' AS TEXT)"),
        ("version", "'to'"),
    ],
)
def test_a_value_of_another_kind_than_its_column_is_exit_8(sted: str, kolonne: str, verdi: str) -> None:
    with closing(sqlite3.connect(sted, isolation_level=None)) as db:
        db.execute(f"UPDATE person SET {kolonne} = {verdi}")
    with pytest.raises(RegisterError), aapnet(sted) as okt:
        les_plan(okt, 1, "vis")


def test_a_damaged_setting_is_exit_8(sted: str) -> None:
    with closing(sqlite3.connect(sted, isolation_level=None)) as db:
        db.execute("INSERT INTO innstilling VALUES ('kommune', '2026-01-01', '{')")
    with pytest.raises(RegisterError), aapnet(sted) as okt:
        assert okt.innstillinger


# T5


def _som_en_som_ikke_faar_skrive(gjor: Callable[[], None]) -> None:
    """Run it as a user whom the modes bind: root may write anything."""
    barn = os.fork()
    if barn == 0:
        kode = 1
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            gjor()
            kode = 0
        finally:
            os._exit(kode)
    assert os.waitpid(barn, 0)[1] == 0


@pytest.mark.skipif(
    not hasattr(os, "fork"), reason="POSIX modes; on Windows the folder's access rights decide"
)
@pytest.mark.parametrize(("mappe", "fil"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)])
def test_a_read_only_register_refuses_all_but_reading_without_log(mappe: int, fil: int) -> None:
    """File, folder or both; what is read is written in the log, or is not read."""
    with tempfile.TemporaryDirectory() as rot:
        sted = nytt_register(Path(rot), planer=1)
        Path(sted).chmod(fil)
        Path(rot).chmod(mappe)

        def bruk() -> None:
            for forsok in (lambda okt: les_plan(okt, 1, "vis"), lambda okt: nytt_maal(okt, 1)):
                with pytest.raises(BruksfeilError) as feil, aapnet(sted) as okt:
                    forsok(okt)
                assert "--uten-logg" in feil.value.melding
            with aapnet(sted, uten_logg=True) as okt:
                assert les_plan(okt, 1, "vis") == hel_plan(0)

        _som_en_som_ikke_faar_skrive(bruk)
        Path(rot).chmod(0o700)
        Path(sted).chmod(0o600)
        with aapnet(sted) as okt:
            assert len(okt.db.les("SELECT * FROM logg WHERE kjede = 1")) == 1


def test_without_log_nothing_is_written_and_no_file_is_made(sted: str, tmp_path: Path) -> None:
    foer = Path(sted).read_bytes()
    with aapnet(sted, uten_logg=True) as okt:
        assert les_plan(okt, 1, "vis") == hel_plan(0)
        assert len(sporringer.planer(okt.db, IDAG)) == 3
        for forsok in (lambda: nytt_maal(okt, 1), lambda: okt.db.utfor("DELETE FROM maal")):
            with pytest.raises(BruksfeilError) as feil:
                forsok()
            assert "--uten-logg" in feil.value.melding
    assert Path(sted).read_bytes() == foer
    assert [f.name for f in tmp_path.iterdir()] == ["register.db"]


def test_without_log_shows_what_another_program_has_just_written(sted: str, tmp_path: Path) -> None:
    """What lies in the log file beside a register in use belongs to it."""
    with aapnet(sted) as okt:
        nytt_maal(okt, 1, "Helt nytt")
        with aapnet(sted, uten_logg=True) as leser:
            assert les_plan(leser, 1, "vis").maal[-1].tekst == "Helt nytt"
        kopiert = tmp_path / "annet"
        kopiert.mkdir()
        for ende in ("", "-wal"):
            shutil.copy(sted + ende, kopiert / f"register.db{ende}")
    with aapnet(str(kopiert / "register.db"), uten_logg=True) as leser:
        assert les_plan(leser, 1, "vis").maal[-1].tekst == "Helt nytt"


def test_the_register_says_what_it_is_in_its_header(sted: str) -> None:
    with closing(sqlite3.connect(sted)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLIKASJON,)
        assert db.execute("PRAGMA user_version").fetchone() == (MIGRERINGER[-1].nummer,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_dates_outside_the_calendar_do_not_get_in(sted: str) -> None:
    with aapnet(sted) as okt:
        assert sporringer.evalueringer(okt.db, date.max, IDAG)[1] == 3
