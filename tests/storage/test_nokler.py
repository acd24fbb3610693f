"""Keys: the code, where they are kept, and what is said when there is none."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from ipkit.errors import BruksfeilError, KommandolinjefeilError, NokkelError, RegisterError
from ipkit.storage import nokler, omkryptering
from ipkit.storage.nokkelkode import les_kode, ser_ut_som_kode, skriv_kode
from ipkit.storage.nokler import Nokkel, finn, husk, ny_nokkel, sted
from ipkit.storage.register import aapne_okt, opprett
from tests.storage.hjelp import NAA, aapnet, klokke, nytt_register


@pytest.fixture
def mappe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine of its own, with no keys on it."""
    monkeypatch.setenv(nokler.NOKKELMAPPE, str(tmp_path / "nokler"))
    monkeypatch.setattr(nokler, "_LAAST_OPP", {})
    return tmp_path / "nokler"


@pytest.fixture
def register(mappe: Path, tmp_path: Path) -> Path:
    return Path(nytt_register(tmp_path / "data", planer=1, ukryptert=False))


class Ring(dict[tuple[str, str], str]):
    """A key store of the operating system."""

    def set_password(self, tjeneste: str, navn: str, kode: str) -> None:
        self[tjeneste, navn] = kode

    def get_password(self, tjeneste: str, navn: str) -> str | None:
        return self.get((tjeneste, navn))

    def delete_password(self, tjeneste: str, navn: str) -> None:
        del self[tjeneste, navn]


def test_a_code_gives_back_its_key_however_it_is_typed() -> None:
    for _ in range(50):
        nokkel = os.urandom(32)
        kode = skriv_kode(nokkel)
        assert les_kode(kode) == les_kode(kode.lower().replace("-", " ").replace("1", "l")) == nokkel
        assert ser_ut_som_kode(kode)
    assert len(kode.split("-")) == 14


def test_a_code_with_one_wrong_sign_anywhere_is_known() -> None:
    kode = skriv_kode(bytes(range(32)))
    for plass, tegn in enumerate(kode):
        if tegn != "-":
            feil = kode[:plass] + ("7" if tegn != "7" else "8") + kode[plass + 1 :]
            with pytest.raises(NokkelError, match="skrevet feil"):
                les_kode(feil)
    with pytest.raises(NokkelError, match="56 bokstaver og tall"):
        les_kode(kode[:-1])
    assert not ser_ut_som_kode("hest batteri stift riktig")


def test_a_register_is_encrypted_unless_somebody_says_otherwise(register: Path, mappe: Path) -> None:
    salt = register.read_bytes()[:16]
    assert salt != b"SQLite format 3\0"
    fil = mappe / f"{salt.hex()}.nokkel"
    assert [f.name for f in mappe.iterdir()] == [fil.name]
    if os.name != "nt":
        assert fil.stat().st_mode & 0o777 == 0o600
        assert mappe.stat().st_mode & 0o777 == 0o700
    assert sted(salt) == "fil"
    with aapnet(str(register)) as okt:
        assert okt.db.nokkel == finn(register)


def test_a_register_that_has_been_moved_is_still_opened(register: Path, tmp_path: Path) -> None:
    register.rename(tmp_path / "annet navn.db")
    with aapnet(str(tmp_path / "annet navn.db")) as okt:
        assert okt.db.les_en('SELECT count(*) AS n FROM "plan"') is not None


def test_without_its_key_it_is_code_seven_with_what_to_do_and_not_a_byte_is_changed(
    register: Path, mappe: Path
) -> None:
    foer = register.read_bytes()
    next(mappe.iterdir()).unlink()
    with pytest.raises(NokkelError) as feil, aapne_okt(str(register)):
        pass
    assert feil.value.exit_code == 7
    assert "register nokkel hent" in feil.value.melding
    assert register.read_bytes() == foer


def test_a_wrong_key_is_code_seven_and_a_damaged_key_file_says_so(
    register: Path, mappe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    annen = tmp_path / "annen.nokkel"
    nokler.skriv_fil(annen, ny_nokkel())
    monkeypatch.setenv(nokler.NOKKELFIL, str(annen))
    with pytest.raises(NokkelError, match="er ikke registerets"), aapne_okt(str(register)):
        pass
    monkeypatch.setenv(nokler.NOKKELFIL, str(tmp_path / "borte"))
    with pytest.raises(NokkelError, match="Kan ikke lese"), aapne_okt(str(register)):
        pass
    monkeypatch.delenv(nokler.NOKKELFIL)
    husket = next(mappe.iterdir())
    egen = husket.read_text()
    husket.write_text(annen.read_text())  # found by the salt, so the register may as well be damaged
    with (
        pytest.raises(RegisterError, match=r"eller nøkkelen i filen .* er en annens"),
        aapne_okt(str(register)),
    ):
        pass
    husket.write_text(egen)
    for innhold in ("", "ipkit-nokkel 1\n", "ipkit-nokkel 1\nAAAA", "\xff\xfe", husket.read_text()[:-5]):
        husket.write_text(innhold, encoding="latin-1")
        with pytest.raises(NokkelError, match="er skadet"), aapne_okt(str(register)):
            pass


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes; on Windows the folder's access rights decide")
def test_a_key_that_others_can_read_is_refused_with_the_command_that_mends_it(
    register: Path, mappe: Path
) -> None:
    fil = next(mappe.iterdir())
    fil.chmod(0o640)
    with pytest.raises(NokkelError) as feil, aapne_okt(str(register)):
        pass
    assert feil.value.melding.endswith(f'chmod 600 "{fil}"')


def test_the_key_never_lies_beside_the_register(mappe: Path, tmp_path: Path) -> None:
    with pytest.raises(BruksfeilError, match="samme mappe"):
        opprett(str(mappe / "register.db"), klokke)
    assert not mappe.exists()


def test_a_folder_by_another_name_is_the_same_folder(
    mappe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "lenke").symlink_to(tmp_path / "data")
    for fil in (tmp_path / "data/../data/k", tmp_path / "lenke/k"):
        monkeypatch.setenv(nokler.NOKKELFIL, str(fil))
        with pytest.raises(BruksfeilError, match="samme mappe"):
            opprett(str(tmp_path / "data" / "register.db"), klokke)
        assert not fil.exists()


def test_a_key_is_not_brought_in_or_moved_to_where_the_register_is(
    register: Path, mappe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with aapnet(str(register)) as okt:
        kode = omkryptering.gjenopprettingskode(okt)
        monkeypatch.setenv(nokler.NOKKELMAPPE, str(register.parent))
        with pytest.raises(BruksfeilError, match="samme mappe"):
            omkryptering.flytt_nokkel(okt, str(register), "fil")
    with pytest.raises(BruksfeilError, match="samme mappe"):
        omkryptering.hent_nokkel(str(register), kode, "fil", NAA)
    assert [f.name for f in register.parent.iterdir() if f.suffix == ".nokkel"] == []


def test_a_named_key_file_is_made_and_then_used(
    mappe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fil = tmp_path / "minnepinne" / "ipkit.nokkel"
    monkeypatch.setenv(nokler.NOKKELFIL, str(fil))
    en = nytt_register(tmp_path / "en", ukryptert=False)
    innhold = fil.read_bytes()
    to = nytt_register(tmp_path / "to", ukryptert=False)
    assert fil.read_bytes() == innhold
    assert not mappe.exists()
    for sted_ in (en, to):
        with aapnet(sted_) as okt:
            assert okt.db.nokkel is not None and nokler.beskriv(okt.db.nokkel) == f"i filen {fil}"


def test_the_key_store_is_asked_only_when_it_is_where_the_key_is(
    register: Path, mappe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nokkel = finn(register)
    assert nokkel is not None
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    with aapnet(str(register)):
        pass  # nothing was asked of it
    with pytest.raises(NokkelError, match="tilleggspakke"):
        husk(nokkel, "nokkelring")
    assert sted(nokkel.salt) == "fil"

    ring = Ring()
    monkeypatch.setitem(__import__("sys").modules, "keyring", ring)
    husk(nokkel, "nokkelring")
    assert skriv_kode(nokkel.hemmelig) not in next(mappe.iterdir()).read_text(encoding="utf-8")
    assert list(ring.values()) == [skriv_kode(nokkel.hemmelig)]
    with aapnet(str(register)) as okt:
        assert okt.db.nokkel == nokkel
    husk(nokkel, "fil")  # moved out of it again: nothing is left there
    assert list(ring.values()) == []
    husk(nokkel, "nokkelring")
    ring.clear()
    with pytest.raises(NokkelError, match="ikke i maskinens nøkkelring"), aapnet(str(register)):
        pass


def test_a_key_store_that_fails_or_forgets_is_never_trusted(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nokkel = finn(register)
    assert nokkel is not None
    glemmer = SimpleNamespace(set_password=lambda *_: None, get_password=lambda *_: None)
    monkeypatch.setitem(__import__("sys").modules, "keyring", glemmer)
    with pytest.raises(NokkelError, match="tok ikke vare på"):
        husk(nokkel, "nokkelring")

    def laast(*_: object) -> None:
        raise RuntimeError("dbus: Kari Nordmann")

    monkeypatch.setitem(
        __import__("sys").modules, "keyring", SimpleNamespace(set_password=laast, get_password=laast)
    )
    with pytest.raises(NokkelError, match="lås den opp"):
        husk(nokkel, "nokkelring")
    assert finn(register) == nokkel


def test_a_passphrase_opens_the_file_for_sqlciphers_own_tools_too(mappe: Path, tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    nokkel = nokler.nytt_passord("hest batteri stift")
    fil = tmp_path / "data" / "register.db"
    opprett(str(fil), klokke, nokkel=nokkel, hvor="passord")
    with aapnet(str(fil)):
        pass
    db = dbapi2.connect(fil)
    db.execute("PRAGMA key='hest batteri stift'")
    assert db.execute("SELECT count(*) FROM logg").fetchone()[0] == 1
    db.close()
    assert "hest" not in next(mappe.iterdir()).read_text(encoding="utf-8")
    nokler._LAAST_OPP.clear()
    assert nokler.venter_passord(fil) == nokkel.salt
    with pytest.raises(NokkelError) as feil, aapnet(str(fil)):
        pass
    assert feil.value.kode == "IP-O02"
    with pytest.raises(KommandolinjefeilError, match="minst 12"):
        nokler.nytt_passord("for kort")
    with pytest.raises(KommandolinjefeilError, match="6 av dem ulike"):
        nokler.nytt_passord("121212121212")
    nokler.nytt_passord("abcdefabcdef")


@pytest.mark.parametrize("innhold", [b"", b"kort", bytes(8192), "Kjære dagbok\n".encode() * 900])
def test_what_cannot_be_an_encrypted_register_is_called_damaged_and_not_locked(
    mappe: Path, tmp_path: Path, innhold: bytes
) -> None:
    fil = tmp_path / "noe.db"
    fil.write_bytes(innhold)
    with pytest.raises(RegisterError), aapne_okt(str(fil)):
        pass


def test_a_key_is_never_shown_where_it_is_described(register: Path) -> None:
    nokkel = finn(register)
    assert isinstance(nokkel, Nokkel)
    assert nokkel.hemmelig.hex() not in nokler.beskriv(nokkel)


def test_what_the_database_sorts_is_never_in_a_file_of_its_own(register: Path) -> None:
    """Such a file would lie in the system's folder, in the clear."""
    with aapnet(str(register)) as okt:
        assert okt.db.les("PRAGMA temp_store")[0][0] == 2  # memory
