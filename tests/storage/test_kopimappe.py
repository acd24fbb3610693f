"""Backups in a folder, their manifests, the drill; and anchors, which a log written anew contradicts."""

import json
import os
import signal
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.errors import BruksfeilError, IkkeFunnetError, KommandolinjefeilError, NokkelError, RegisterError
from ipkit.storage import anker, filer, logg, manifest, nokler
from ipkit.storage.handling import les_plan
from ipkit.storage.kopimappe import kopier_til_mappe, nokkel_fra_fil, ovelse
from ipkit.storage.register import opprett
from ipkit.storage.sikkerhetskopi import gjenopprett, sikkerhetskopier
from tests.cli.harness import koble_til
from tests.storage.hjelp import NAA, aapnet, klokke, nytt_maal, nytt_register

pytestmark = pytest.mark.usefixtures("kan_ikke_skrives")


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path / "data", planer=2, ukryptert=False)


@pytest.fixture
def mappe(tmp_path: Path) -> Path:
    (tmp_path / "kopier").mkdir()
    return tmp_path / "kopier"


def _kopier(sted: str, mappe: Path, antall: int, behold: int) -> list[tuple[Path, int]]:
    svar = []
    for dag in range(antall):
        with aapnet(sted) as okt:
            okt.klokke = lambda dag=dag: NAA + timedelta(days=dag)  # type: ignore[misc]
            svar.append(kopier_til_mappe(okt, mappe, behold, okt.klokke()))
            nytt_maal(okt, 1)
    return svar


def test_a_manifest_says_what_is_in_the_backup_and_names_nobody(sted: str, tmp_path: Path) -> None:
    kopi = tmp_path / "kopi.db"
    with aapnet(sted) as okt:
        hoder = anker.hoder(okt)
        sikkerhetskopier(okt, kopi)
    lest = manifest.les_manifest(tmp_path / "kopi.db.manifest.json")
    assert lest.hoder == hoder and lest.rot == anker.rot(hoder)
    assert lest.sha256 == manifest.sha256_av(kopi)
    assert (lest.antall["plan"], lest.antall["logg"], lest.kryptert) == (2, 3, True)
    assert lest.laget == NAA.isoformat(timespec="milliseconds")
    tekst = (tmp_path / "kopi.db.manifest.json").read_text(encoding="utf-8")
    assert "Kari" not in tekst and str(tmp_path) not in tekst


def test_only_the_newest_are_kept_and_only_of_this_register(sted: str, mappe: Path, tmp_path: Path) -> None:
    (mappe / "ipkit-20200101T000000Z.db").write_bytes(b"noe jeg har lagt her selv")
    annet = str(tmp_path / "annet.db")
    opprett(annet, lambda: klokke() - timedelta(days=1))
    with aapnet(annet) as okt:
        sikkerhetskopier(okt, mappe / "annet.db")
    svar = _kopier(sted, mappe, 5, 3)
    assert [fjernet for _, fjernet in svar] == [0, 0, 0, 1, 1]
    assert sorted(f.name for f in mappe.glob("*.db")) == [
        "annet.db", "ipkit-20200101T000000Z.db", "ipkit-20260319T093000Z.db",
        "ipkit-20260320T093000Z.db", "ipkit-20260321T093000Z.db",
    ]  # fmt: skip
    assert len(list(mappe.glob("*.manifest.json"))) == 4
    with aapnet(sted) as okt, pytest.raises(BruksfeilError, match="ikke en mappe"):
        kopier_til_mappe(okt, mappe / "borte", 3, NAA)


def test_a_backup_that_somebody_has_given_a_name_is_not_removed_with_the_old_ones(
    sted: str, mappe: Path
) -> None:
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, mappe / "foer-flyttingen.db")
    _kopier(sted, mappe, 3, 1)
    assert sorted(f.name for f in mappe.glob("*.db")) == ["foer-flyttingen.db", "ipkit-20260319T093000Z.db"]


def test_a_drill_restores_the_newest_and_leaves_nothing_behind(sted: str, mappe: Path) -> None:
    _kopier(sted, mappe, 2, 14)
    ved = Path(sted).parent
    foer = sorted(f.name for f in mappe.iterdir())
    with aapnet(sted) as okt:
        ogsaa = sorted(f.name for f in ved.iterdir())
        svar = ovelse(okt, mappe, NAA, ved)
        assert sorted(f.name for f in ved.iterdir()) == ogsaa
        assert (
            okt.db.les("SELECT handling FROM logg WHERE kjede = 0 ORDER BY lopenummer")[-1][0]
            == "register ovelse"
        )
    assert svar.kopi.name == "ipkit-20260318T093000Z.db"
    assert (svar.antall["plan"], svar.handlinger_siden) == (2, 1)
    assert sorted(f.name for f in mappe.iterdir()) == foer


@pytest.mark.skipif(os.name == "nt", reason="modes and kill -9 are of POSIX")
def test_a_drill_is_for_its_owner_alone_and_what_a_killed_one_left_goes_at_the_next_start(
    sted: str, mappe: Path
) -> None:
    """The restored register may be unencrypted: never where others can look."""
    _kopier(sted, mappe, 1, 14)
    ved = Path(sted).parent
    barn = os.fork()
    if barn == 0:
        with aapnet(sted) as okt, pytest.MonkeyPatch.context() as m:
            m.setattr("ipkit.storage.kopimappe._sammenlign", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
            ovelse(okt, mappe, NAA, ved)
        os._exit(1)
    assert os.WIFSIGNALED(os.waitpid(barn, 0)[1])
    (rest,) = (f for f in ved.iterdir() if f.is_dir() and f != mappe)
    assert rest.stat().st_mode & 0o777 == 0o700
    assert (rest / "register.db").stat().st_mode & 0o777 == 0o600
    with aapnet(sted):
        pass
    assert not rest.exists()


def test_on_windows_a_folder_somebody_is_at_work_in_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no asking whether a process lives; but a file that is open cannot be removed."""
    rest = tmp_path / filer.uferdig_navn("mappe", 2**22 + 7)
    rest.mkdir()
    (rest / "i-bruk").touch()
    (rest / "register.db").touch()
    maskin = filer._maskin()
    monkeypatch.setattr(filer, "WINDOWS", True)
    monkeypatch.setattr(filer, "_maskin", lambda: maskin)
    with monkeypatch.context() as m:
        m.setattr(Path, "unlink", _i_bruk)
        filer.rydd(tmp_path)
    assert (rest / "register.db").exists()
    filer.rydd(tmp_path)
    assert not rest.exists()


def _i_bruk(*_: object, **__: object) -> None:
    raise PermissionError


def test_a_drill_does_not_use_what_lies_where_its_folder_is_to_be(sted: str, mappe: Path) -> None:
    """A link that somebody has laid there is not followed, and what it points to stays."""
    _kopier(sted, mappe, 1, 14)
    annet = mappe / "annet"
    annet.mkdir()
    (annet / "fil").write_text("x")
    lenke = Path(sted).parent / filer.uferdig_navn("mappe", os.getpid())
    lenke.symlink_to(annet)
    with aapnet(sted) as okt:
        ovelse(okt, mappe, NAA, Path(sted).parent)
    assert [f.name for f in annet.iterdir()] == ["fil"] and not lenke.exists()


def test_a_drill_without_a_backup_or_a_manifest_says_so(sted: str, mappe: Path) -> None:
    with aapnet(sted) as okt:
        with pytest.raises(IkkeFunnetError, match="ingen sikkerhetskopi"):
            ovelse(okt, mappe, NAA, Path(sted).parent)
        sikkerhetskopier(okt, mappe / "kopi.db")
        (mappe / "kopi.db.manifest.json").unlink()
        with pytest.raises(IkkeFunnetError, match="ikke noe manifest"):
            ovelse(okt, mappe / "kopi.db", NAA, Path(sted).parent)


def _en_bit(kopi: Path) -> None:
    data = bytearray(kopi.read_bytes())
    data[-9] ^= 1
    kopi.write_bytes(data)


def _hodet(kopi: Path) -> None:
    fil = manifest.manifestfil(kopi)
    data = json.loads(fil.read_text(encoding="utf-8"))
    data["hoder"][0]["hash"] = "0" * 64
    fil.write_text(json.dumps(data), encoding="utf-8")


def _tomt_manifest(kopi: Path) -> None:
    manifest.manifestfil(kopi).write_text("[]", encoding="utf-8")


@pytest.mark.parametrize("skad", [_en_bit, _hodet, _tomt_manifest])
def test_a_backup_that_is_not_what_its_manifest_says_is_never_restored(
    sted: str, mappe: Path, skad: Callable[[Path], None]
) -> None:
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, mappe / "kopi.db")
    skad(mappe / "kopi.db")
    foer = Path(sted).read_bytes()
    with pytest.raises(RegisterError) as feil:
        gjenopprett(sted, mappe / "kopi.db", NAA)
    assert feil.value.kode == "IP-D20"
    assert Path(sted).read_bytes() == foer


def test_a_backup_with_the_key_of_a_file(sted: str, mappe: Path, tmp_path: Path) -> None:
    nokler.skriv_fil(tmp_path / "kopi.nokkel", nokler.ny_nokkel())
    nokkel = nokkel_fra_fil(tmp_path / "kopi.nokkel")
    with aapnet(sted) as okt:
        sikkerhetskopier(okt, mappe / "kopi.db", nokkel)
    with pytest.raises(NokkelError):
        gjenopprett(str(tmp_path / "ny.db"), mappe / "kopi.db", NAA)
    with pytest.MonkeyPatch.context() as m:
        m.setenv(nokler.NOKKELFIL, str(tmp_path / "kopi.nokkel"))
        assert gjenopprett(str(tmp_path / "ny.db"), mappe / "kopi.db", NAA) is None


# Anchors


def skriv_om_loggen(sted: str | Path) -> None:
    """Whoever owns the file writes plan 1's log anew, chain and head and all."""
    with closing(koble_til(Path(sted))) as db:
        db.isolation_level = None
        db.row_factory = sqlite3.Row
        for trigger in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{trigger["name"]}"')
        forrige = logg.START
        for rad in db.execute("SELECT * FROM logg WHERE kjede = 1 ORDER BY lopenummer").fetchall():
            ny = {**dict(rad), "os_bruker": "en-annen", "forrige": forrige}
            forrige = logg._hash(ny)
            db.execute(
                "UPDATE logg SET os_bruker = 'en-annen', forrige = ?, hash = ? WHERE kjede = 1 "
                "AND lopenummer = ?",
                (ny["forrige"], forrige, rad["lopenummer"]),
            )
        db.execute("UPDATE logghode SET hash = ? WHERE kjede = 1", (forrige,))


def test_a_log_that_is_written_anew_is_whole_in_itself_and_contradicts_its_anchors(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=2)
    with aapnet(sted) as okt:
        les_plan(okt, 1, "vis")
        ankre = anker.hoder(okt)
        les_plan(okt, 1, "vis")  # what comes after changes nothing
        assert anker.brutte(okt, ankre) == ()
    skriv_om_loggen(sted)
    with aapnet(sted) as okt:
        assert list(logg.brudd(okt)) == []
        assert [a.kjede for a in anker.brutte(okt, ankre)] == [1]
        lest = anker.les_kode(anker.kode(ankre[1]).upper().replace(".", " . "))
        assert (lest.kjede, len(lest.hash)) == (1, 16)
        assert anker.brutte(okt, [lest]) == (lest,)


def test_a_chain_that_is_shorter_than_its_anchor_is_broken(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=1)
    with aapnet(sted) as okt:
        hode = anker.hode(okt, 1)
        assert anker.brutte(okt, [hode._replace(lopenummer=hode.lopenummer + 1)]) != ()
        assert anker.brutte(okt, [hode._replace(hash="")]) != ()
        assert anker.hode(okt, 99) == (99, 0, "")


@pytest.mark.parametrize("tekst", ["", "1.2", "1.2.kort", "1.2.9f3ac2d1b07e11a", "x.2.9f3ac2d1b07e11aa"])
def test_what_is_no_anchor_is_refused(tekst: str) -> None:
    with pytest.raises(KommandolinjefeilError, match="tre deler"):
        anker.les_kode(tekst)


def test_two_registers_are_not_the_same(tmp_path: Path) -> None:
    ider = set()
    for n in range(2):
        sted = str(tmp_path / f"{n}.db")
        opprett(sted, lambda n=n: klokke() + timedelta(seconds=n))  # type: ignore[misc]
        with aapnet(sted) as okt:
            ider.add(manifest.register_id(okt))
    assert len(ider) == 2


MANIFEST: list[object] = [
    {"laget": ["x"], "antall": []},
    {"antall": {"plan": "to"}},
    {"antall": {"plan": 1}},  # what is counted is missing
    {"hoder": {"kjede": 1}},
    {"hoder": [{"kjede": 1e999, "lopenummer": 1, "hash": "x"}]},
    {"hoder": [[]]},
    {"registerskjema": {}},
]


@pytest.mark.parametrize("galt", MANIFEST, ids=str)
def test_a_manifest_with_values_of_another_kind_is_damaged_and_never_a_traceback(
    sted: str, mappe: Path, galt: dict[str, object]
) -> None:
    _kopier(sted, mappe, 1, 14)
    (fil,) = mappe.glob("*.manifest.json")
    hel = json.loads(fil.read_text(encoding="utf-8"))
    fil.write_text(json.dumps({**hel, **galt}), encoding="utf-8")
    with pytest.raises(RegisterError, match=r"skadet|endret"):
        manifest.les_manifest(fil)
    with aapnet(sted) as okt, pytest.raises(IkkeFunnetError):
        ovelse(okt, mappe, NAA, Path(sted).parent)


def test_a_manifest_is_read_up_to_its_limit_and_no_further(
    sted: str, mappe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kopier(sted, mappe, 1, 14)
    (fil,) = mappe.glob("*.manifest.json")
    monkeypatch.setattr(manifest, "MAKS_MANIFEST", fil.stat().st_size)
    manifest.les_manifest(fil)
    with fil.open("ab") as aapen:
        aapen.write(b" ")
    with pytest.raises(RegisterError, match="er ikke et manifest"):
        manifest.les_manifest(fil)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a FIFO is of POSIX")
def test_a_manifest_that_never_ends_is_not_waited_for(mappe: Path) -> None:
    os.mkfifo(mappe / "x.db.manifest.json")
    with pytest.raises(IkkeFunnetError):
        manifest.les_manifest(mappe / "x.db.manifest.json")
