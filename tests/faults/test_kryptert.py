"""T1, T6, T8 on an encrypted register; and nobody's words are in its bytes."""

import os
import random
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from ipkit.errors import IpkitError, KonfliktError, NokkelError, RegisterError
from ipkit.storage import filer, nokler, omkryptering
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.nokler import ny_nokkel, salt_i
from ipkit.storage.planlager import hent_plan
from ipkit.storage.sikkerhetskopi import gjenopprett, kontroller_kopi, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.faults.test_drap import KVITTERT_MAAL, KVITTERT_PLAN, _drep_en_arbeider, _kontroller
from tests.faults.test_skadet import _bruk
from tests.storage.hjelp import IDAG, NAA, aapnet, hel_plan, nytt_maal, nytt_register

pytestmark = pytest.mark.usefixtures("kan_ikke_skrives")
FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 of a forked worker is POSIX only")
ORD = ("Kari Ærlig", "Flytte til egen leilighet", "Per Lie", "bo for meg selv", "Vera Verge", "CREATE TABLE")


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path, planer=3, ukryptert=False)


def _lekker(mappe: Path) -> list[str]:
    """Every word of a plan that stands in some file, in the encodings SQLite may use."""
    alt = b"".join(f.read_bytes() for f in mappe.rglob("*") if f.is_file())
    return [o for o in ORD if any(o.encode(k) in alt for k in ("utf-8", "utf-16-le", "utf-16-be"))]


def test_no_word_of_a_plan_is_in_the_register_its_log_file_or_its_backups(sted: str, tmp_path: Path) -> None:
    with aapnet(sted) as okt:
        nytt_maal(okt, 1, "Flytte til egen leilighet")
        assert Path(f"{sted}-wal").stat().st_size > 0
        sikkerhetskopier(okt, tmp_path / "kopi.db")
        sikkerhetskopier(okt, tmp_path / "annen.db", ny_nokkel())
        assert _lekker(tmp_path) == []
    assert gjenopprett(sted, tmp_path / "kopi.db", NAA) is not None
    assert _lekker(tmp_path) == []


def test_the_same_search_does_find_them_where_there_is_no_encryption(tmp_path: Path) -> None:
    nytt_register(tmp_path, planer=3)
    assert len(_lekker(tmp_path)) == len(ORD)


def test_a_backup_has_the_salt_of_the_register_so_its_key_is_found(sted: str, tmp_path: Path) -> None:
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, tmp_path / "kopi.db")
    assert salt_i(tmp_path / "kopi.db") == salt_i(Path(sted))
    kontroller_kopi(tmp_path / "kopi.db", IDAG)


def test_a_backup_with_another_key_is_opened_by_that_key_alone(sted: str, tmp_path: Path) -> None:
    kopi, annen = tmp_path / "kopi.db", ny_nokkel()
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, kopi, annen)
    with pytest.raises(NokkelError):
        kontroller_kopi(kopi, IDAG)
    kontroller_kopi(kopi, IDAG, annen)
    nokler.laas_opp(annen)
    assert gjenopprett(str(tmp_path / "ny" / "register.db"), kopi, NAA) is None
    with aapnet(str(tmp_path / "ny" / "register.db")) as okt:
        assert hent_plan(okt.db, 2) == hel_plan(1)


def test_encrypting_changing_the_key_and_decrypting_keep_every_act_and_the_old_file(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=2)
    en, to = ny_nokkel(), ny_nokkel()
    gamle = [omkryptering.krypter(sted, en, "fil", NAA)]
    assert salt_i(Path(sted)) == en.salt
    assert _lekker(gamle[0].parent) != []  # the old one, kept aside, is as it was
    gamle.append(omkryptering.bytt_nokkel(sted, to, "fil", NAA + timedelta(seconds=1)))
    assert salt_i(Path(sted)) == to.salt
    gamle.append(omkryptering.dekrypter(sted, NAA + timedelta(seconds=2)))
    assert salt_i(Path(sted)) is None
    with aapnet(sted) as okt:
        assert sjekk(okt, sted) == ()
        assert [hent_plan(okt.db, n) for n in (1, 2)] == [hel_plan(0), hel_plan(1)]
        rader = okt.db.les("SELECT handling FROM logg WHERE kjede = 0 ORDER BY lopenummer")
    assert [r["handling"] for r in rader] == [
        "register opprett", "register krypter", "register nokkel bytt", "register dekrypter",
    ]  # fmt: skip
    for gammel in gamle:
        kontroller_kopi(gammel, IDAG)
    for galt in (
        lambda: omkryptering.dekrypter(sted, NAA),
        lambda: omkryptering.bytt_nokkel(sted, en, "fil", NAA),
    ):
        with pytest.raises(KonfliktError, match="ikke kryptert"):
            galt()


def test_a_register_in_use_is_not_encrypted_under_its_users(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=1)
    with aapnet(sted) as okt:
        with pytest.raises(KonfliktError):
            omkryptering.krypter(sted, ny_nokkel(), "fil", NAA)
        nytt_maal(okt, 1)
    assert salt_i(Path(sted)) is None
    assert [f.name for f in tmp_path.iterdir()] == ["register.db"]


def test_what_somebody_wrote_while_the_new_file_was_made_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sted = nytt_register(tmp_path, planer=1)
    kopier = Forbindelse.sikkerhetskopier_til

    def med_en_handling_til(db: Forbindelse, fil: Path, nokkel: nokler.Nokkel | None) -> None:
        kopier(db, fil, nokkel)
        with aapnet(sted) as okt:
            nytt_maal(okt, 1, "Helt nytt")

    monkeypatch.setattr(Forbindelse, "sikkerhetskopier_til", med_en_handling_til)
    with pytest.raises(KonfliktError, match="Noen skrev"):
        omkryptering.krypter(sted, ny_nokkel(), "fil", NAA)
    with aapnet(sted) as okt:
        assert hent_plan(okt.db, 1).maal[-1].tekst == "Helt nytt"
    assert [f.name for f in tmp_path.iterdir()] == ["register.db"]


def test_a_failure_at_the_last_step_leaves_the_register_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sted = nytt_register(tmp_path, planer=1)

    def i_bruk(*_: object) -> None:
        raise KonfliktError("i bruk")

    monkeypatch.setattr(omkryptering, "erstatt", i_bruk)
    with pytest.raises(KonfliktError):
        omkryptering.krypter(sted, ny_nokkel(), "fil", NAA)
    with aapnet(sted) as okt:
        assert sjekk(okt, sted) == ()
    assert not [f for f in tmp_path.iterdir() if f.name.startswith(".")]
    assert filer.SIDEFILER


@FORK
def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    """T1."""
    sted = nytt_register(tmp_path, ukryptert=False)
    tilfeldig = random.Random(20261125)
    kvittert = {KVITTERT_PLAN: 0, KVITTERT_MAAL: 0}
    for runde in range(30):
        svar = _drep_en_arbeider(sted, runde, tilfeldig.uniform(0.0, 0.03))
        for slag in kvittert:
            kvittert[slag] += svar.count(slag)
    _kontroller(sted, kvittert)
    assert kvittert[KVITTERT_PLAN] >= 30


def test_any_flipped_bit_in_a_page_is_found_and_never_a_traceback(sted: str, tmp_path: Path) -> None:
    """T6: the salt apart (then it is another file, whose key nobody has), every bit of a page counts."""
    hel = Path(sted).read_bytes()
    tilfeldig = random.Random(20261125)
    fil = tmp_path / "skadet.db"
    for runde in range(40):
        data = bytearray(hel)
        plass = tilfeldig.randrange(16) if runde < 4 else tilfeldig.randrange(16, len(data))
        data[plass] ^= 1 << tilfeldig.randrange(8)
        fil.write_bytes(data)
        fil.chmod(0o600)
        with pytest.raises(IpkitError) as feil:
            _bruk(str(fil))
        assert feil.value.exit_code == (7 if runde < 4 else 8), plass
        for rest in tmp_path.glob("skadet.db*"):
            rest.unlink()


@pytest.mark.parametrize("lengde", [0, 16, 100, 4096, 4096 * 3 + 512])
def test_a_cut_off_register_is_code_eight(sted: str, lengde: int) -> None:
    fil = Path(sted)
    fil.write_bytes(fil.read_bytes()[:lengde])
    with pytest.raises(RegisterError):
        _bruk(sted)
    with suppress(IpkitError):
        _bruk(sted)
    assert fil.stat().st_size == lengde
