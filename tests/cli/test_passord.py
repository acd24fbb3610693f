"""Files for sending, encrypted: what is in them, what is not, and where the password may come from."""

import hashlib
import io
import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import pyzipper

from ipkit.exchange.passordzip import Passord
from ipkit.grenser import MAKS_HEMMELIG
from tests.cli.harness import Ipkit
from tests.cli.test_lukket import AVSLUTT

PASSORD = "korrekt hest batteri stift"
SYVZIP = shutil.which("7zz") or shutil.which("7z") or shutil.which("7za")


@pytest.fixture
def med_passord(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    monkeypatch.setenv("IPKIT_SENDEPASSORD", PASSORD)
    return ipkit


def _ord(linje: str) -> list[str]:
    return shlex.split(linje)


def _aapne(fil: Path) -> dict[str, bytes]:
    with pyzipper.AESZipFile(fil) as arkiv:
        arkiv.setpassword(PASSORD.encode())
        return {navn: arkiv.read(navn) for navn in arkiv.namelist()}


def test_a_document_with_a_password_is_one_encrypted_zip_and_nothing_else(med_passord: Ipkit) -> None:
    foer = med_passord.filer()
    svar = med_passord.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "planeier", "--passord")
    fil = med_passord.mappe / "plan.docx.zip"
    assert svar.ut == "plan.docx.zip\n"
    assert "Send passordet på en annen måte enn filen" in svar.feil
    assert PASSORD not in svar.ut + svar.feil
    assert med_passord.filer() - foer == {"plan.docx.zip"}
    assert os.name == "nt" or fil.stat().st_mode & 0o777 == 0o600
    ((navn, innhold),) = _aapne(fil).items()
    assert navn == "plan-1.docx"  # names inside are not encrypted
    (utstedt,) = med_passord.sporr("SELECT data FROM innhold")
    assert innhold == utstedt[0]  # what is kept is the document itself
    assert b"word/document.xml" not in fil.read_bytes()
    with zipfile.ZipFile(fil) as arkiv:
        (post,) = arkiv.infolist()
        assert (post.CRC, post.date_time, post.flag_bits & 1) == (0, (1980, 1, 1, 0, 0, 0), 1)
    (felter,) = med_passord.sporr(
        "SELECT felter FROM logg WHERE kjede = 1 AND handling = 'eksporter plan docx'"
    )
    assert felter[0].endswith(" til=planeier passord")


def test_without_the_password_nobody_reads_it_and_without_encryption_anybody_would(
    med_passord: Ipkit,
) -> None:
    med_passord.ok("eksporter", "plan.yaml", "--plan", "1", "--passord")
    data = (med_passord.mappe / "plan.yaml.zip").read_bytes()
    with pyzipper.AESZipFile(io.BytesIO(data)) as arkiv:
        for galt in (None, b"korrekt hest batteri stifT"):
            arkiv.setpassword(galt)
            with pytest.raises(RuntimeError):
                arkiv.read("plan-1.yaml")
    assert b"Kari Nordmann" not in data
    med_passord.ok("eksporter", "plan.yaml", "--plan", "1")
    assert b"Kari Nordmann" in (med_passord.mappe / "plan.yaml").read_bytes()


@pytest.mark.skipif(SYVZIP is None, reason="7-Zip is not on this machine")
def test_seven_zip_opens_it_with_the_password_and_not_without(med_passord: Ipkit) -> None:
    med_passord.ok("eksporter", "plan.docx", "--plan", "1", "--passord")
    fil = med_passord.mappe / "plan.docx.zip"

    def prov(passord: str) -> int:
        return subprocess.run([str(SYVZIP), "t", f"-p{passord}", str(fil)], capture_output=True).returncode

    assert prov(PASSORD) == 0
    assert prov("korrekt hest batteri stifT") != 0


def test_it_is_replaced_only_where_ipkit_wrote_it(med_passord: Ipkit) -> None:
    kommando = ("eksporter", "plan.docx.zip", "--plan", "1", "--passord")  # the name with .zip will do
    med_passord.ok(*kommando)
    med_passord.ok(*kommando)
    assert (
        "plan.docx blir plan.docx.zip"
        in med_passord("eksporter", "plan.zip", "--plan", "1", "--passord").feil
    )
    (med_passord.mappe / "plan.docx.zip").write_bytes(b"PK en annen")
    assert med_passord(*kommando).kode == 4


def test_innsyn_is_one_zip_that_tells_nothing_outside(med_passord: Ipkit) -> None:
    med_passord.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Egen bil")
    med_passord.ok("innsyn", "1", "--mappe", "ut", "--passord")
    assert [f.name for f in (med_passord.mappe / "ut").iterdir()] == ["innsyn.zip"]
    filer = _aapne(med_passord.mappe / "ut/innsyn.zip")
    assert list(filer) == ["innsyn.docx", "kartlegging.docx", "innsyn.json"]
    assert b"Egen bil" in filer["innsyn.json"]
    assert med_passord.siste_logg() == ("innsyn", "utført")
    (felter,) = med_passord.sporr("SELECT felter FROM logg WHERE kjede = 1 AND handling = 'innsyn'")
    assert felter[0] == "til=planeier passord"


def test_an_archive_package_keeps_its_names_within_one_that_tells_none(med_passord: Ipkit) -> None:
    med_passord.ok(*_ord(AVSLUTT))
    med_passord.ok("arkiver", "1", "--arkivref", "26/114", "--mappe", "ut", "--passord")
    ((navn, indre),) = _aapne(med_passord.mappe / "ut/arkivpakke.zip").items()
    assert navn == "pakke.zip"
    with zipfile.ZipFile(io.BytesIO(indre)) as arkiv:
        arkiv.extractall(med_passord.mappe / "pakket-opp")
    assert med_passord("arkivkopi", "--kontroller", "pakket-opp").kode == 0


def test_an_issued_document_is_written_again_with_a_password(med_passord: Ipkit) -> None:
    med_passord.ok("eksporter", "plan.html", "--plan", "1", "--mottaker", "planeier")
    med_passord.ok("dokument", "1", "--skriv-ut", "kopi.html", "--passord")
    assert _aapne(med_passord.mappe / "kopi.html.zip") == {
        "plan-utstedt-1.html": (med_passord.mappe / "plan.html").read_bytes()
    }
    assert not (med_passord.mappe / "kopi.html").exists()
    assert med_passord("dokument", "1", "--passord").kode == 2


def test_all_plans_and_all_of_a_meeting_are_encrypted_and_letters_are_not(med_passord: Ipkit) -> None:
    med_passord.ok("eksporter", "--alle", "--mottaker", "planeier", "--mappe", "alle", "--passord")
    assert [f.name for f in (med_passord.mappe / "alle").iterdir()] == ["plan-1-planeier.docx.zip"]
    med_passord.ok("deltaker", "endre", "1", "1", "--kontaktform", "epost")
    med_passord.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    med_passord.ok("eksporter", "--utsending", "--plan", "1", "--mote", "1", "--mappe", "ut", "--passord")
    assert sorted(f.name for f in (med_passord.mappe / "ut").iterdir()) == [
        "folgebrev-1-1-planeier.docx", "referat-1-1-deltaker-1.docx.zip", "referat-1-1-planeier.docx",
        "utsending-1-1.txt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("passord", "kode"),
    [("for kort", 2), ("1" * 40, 2), ("blåbær og syltetøy hver dag", 2), ("fire helt vanlige ord", 0)],
)
def test_a_weak_password_is_refused_and_one_that_programs_read_differently(
    ipkit: Ipkit, passord: str, kode: int
) -> None:
    svar = ipkit("eksporter", "plan.yaml", "--plan", "1", "--passord", stdin=f"{passord}\n")
    assert svar.kode == kode
    assert passord not in svar.ut + svar.feil
    assert ("plan.yaml.zip" in ipkit.filer()) is (kode == 0)


@pytest.fixture
def svar(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is typed unseen, in order."""
    skrives: list[str] = []
    monkeypatch.setattr("getpass.getpass", lambda *_a, **_k: skrives.pop(0))
    yield skrives
    assert not skrives


def test_in_a_terminal_it_is_typed_twice_unseen(ipkit: Ipkit, svar: list[str]) -> None:
    svar += [PASSORD, f"{PASSORD}!", PASSORD, PASSORD]
    kommando = ("eksporter", "plan.yaml", "--plan", "1", "--passord")
    assert ipkit(*kommando, terminal=True).feil == "IP-K01: De to var ikke like. Ingenting er skrevet.\n"
    assert "plan.yaml.zip" not in ipkit.filer()
    ipkit.ok(*kommando, terminal=True)
    assert _aapne(ipkit.mappe / "plan.yaml.zip")


def test_a_file_with_the_password_must_be_its_owners_alone(ipkit: Ipkit) -> None:
    fil = ipkit.mappe / "passord.txt"
    fil.write_text(f"{PASSORD}\n", encoding="utf-8")
    fil.chmod(0o644)
    kommando = ("eksporter", "plan.yaml", "--plan", "1", "--passordfil", "passord.txt")
    if os.name != "nt":
        assert ipkit(*kommando).feil == (
            'IP-O04: Andre på maskinen kan lese passord.txt. Kjør: chmod 600 "passord.txt"\n'
        )
    fil.chmod(0o600)
    ipkit.ok(*kommando)
    assert _aapne(ipkit.mappe / "plan.yaml.zip")
    fil.write_text("\n", encoding="utf-8")
    assert ipkit(*kommando).kode == 7
    assert ipkit(*kommando[:-1], "finnes-ikke").kode == 7


def test_two_ways_at_once_are_an_error(med_passord: Ipkit) -> None:
    assert med_passord("eksporter", "plan.yaml", "--plan", "1", "--passordfil", "p.txt").kode == 2


def test_the_password_is_no_argument(ipkit: Ipkit) -> None:
    assert ipkit("eksporter", "plan.yaml", "--plan", "1", f"--passord={PASSORD}").kode == 2
    assert "plan.yaml.zip" not in ipkit.filer()


def test_without_the_package_one_line_says_how_before_anything_is_asked(
    ipkit: Ipkit, svar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyzipper", None)
    assert ipkit("eksporter", "plan.docx", "--plan", "1", "--passord", terminal=True).feil == (
        "IP-F01: Filer med passord krever en tilleggspakke. Installer ipkit med tillegget «passord».\n"
    )
    assert ipkit("eksporter", "plan.docx", "--plan", "1").kode == 0


def test_the_package_is_imported_only_where_something_is_encrypted(ipkit: Ipkit) -> None:
    program = (
        "import sys; from ipkit.cli.main import kjor; "
        "kode = kjor(['eksporter', 'plan.yaml', '--plan', '1']); "
        "sys.exit(kode or 'pyzipper' in sys.modules or 'Cryptodome' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True).returncode == 0


def test_a_password_is_never_shown_by_python() -> None:
    assert PASSORD not in repr(Passord(PASSORD)) + str(Passord(PASSORD))


KOMMANDOER = [
    (("koordinator", "overlevering", "1", "--mappe", "ut"), {"overlevering.zip"}),
    (("mote", "send-referat", "1", "1", "--mappe", "ut"), {"referat-1-1-deltaker-1.docx.zip"}),
    (("mote", "innkall", "1", "2", "--mappe", "ut"), {"innkalling-1-2-deltaker-1.docx.zip"}),
    ((*_ord(AVSLUTT), "--arkivkopi", "ut"), {"arkivpakke.zip"}),
    (("arkivkopi", "1", "ut"), {"arkivpakke.zip"}),
    (("innsyn", "1", "--mappe", "ut"), {"innsyn.zip"}),
]


@pytest.mark.parametrize(("kommando", "ventet"), KOMMANDOER, ids=lambda k: " ".join(k)[:20])
def test_every_command_that_writes_for_sending_can_encrypt_and_says_how_to_send_the_password(
    med_passord: Ipkit, kommando: tuple[str, ...], ventet: set[str]
) -> None:
    med_passord.ok("deltaker", "endre", "1", "1", "--kontaktform", "epost")
    med_passord.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    med_passord.ok(
        "mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-09-01", "--deltaker", "1"
    )  # fmt: skip
    svar = med_passord.ok(*kommando, "--passord")
    assert svar.feil.count("Send passordet på en annen måte enn filen") == 1
    filer = {fil.name for fil in (med_passord.mappe / "ut").iterdir()}
    klartekst = {navn for navn in filer if not navn.endswith(".zip")}
    assert ventet <= filer and not any("deltaker-1" in navn for navn in klartekst)
    assert all("planeier" in navn or navn.endswith(".txt") for navn in klartekst)  # letters, and the list
    for navn in filer & ventet:
        assert _aapne(med_passord.mappe / "ut" / navn)


@pytest.mark.parametrize(
    "kommando",
    [
        ("koordinator", "overlevering", "1"),
        ("mote", "innkall", "1", "1"),
        ("mote", "referat", "1", "1", "--skjelett", "--ut", "referat.yaml"),
        ("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1"),
        ("avslutt", "1", "--skjelett"),
        _ord(AVSLUTT),
    ],
    ids=lambda k: " ".join(k)[:20],
)
def test_a_password_where_no_file_is_written_is_refused_before_anything_is_recorded(
    med_passord: Ipkit, kommando: tuple[str, ...]
) -> None:
    foer, filer = med_passord.innhold(), med_passord.filer()
    svar = med_passord(*kommando, "--passord")
    assert (svar.kode, svar.feil.count("\n")) == (2, 1), svar.feil
    assert (med_passord.innhold(), med_passord.filer()) == (foer, filer)


def test_the_minutes_in_a_file_are_encrypted_too(med_passord: Ipkit) -> None:
    med_passord.ok(
        *("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1"),
        *("--ut", "referat.docx", "--passord"),
    )
    assert "referat.docx" not in med_passord.filer()
    assert list(_aapne(med_passord.mappe / "referat.docx.zip")) == ["referat-1-1.docx"]


def test_an_encrypted_package_is_checked_as_it_is_with_the_password_only(
    ipkit: Ipkit, svar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fil = ipkit.mappe / "passord.txt"
    fil.write_text(f"{PASSORD}\n", encoding="utf-8")
    fil.chmod(0o600)
    ipkit.ok("arkivkopi", "1", "ut", "--passordfil", "passord.txt")
    kontroller = ("arkivkopi", "--kontroller", "ut/arkivpakke.zip")
    hel = "Arkivpakken er slik den ble skrevet: 3 filer.\n"
    assert ipkit.ok(*kontroller, "--passordfil", "passord.txt").ut == hel
    assert ipkit.ok("arkivkopi", "--kontroller", "ut", "--passordfil", "passord.txt").ut == hel
    svar += [PASSORD]  # asked for once, since nothing is made with it
    spurt = ipkit.ok(*kontroller, terminal=True)
    assert spurt.ut == hel and "Send passordet" not in spurt.feil
    assert ipkit(*kontroller, stdin=f"{PASSORD}x\n").feil == (
        "IP-F01: Filen kan ikke åpnes med dette passordet. Er det riktig fil?\n"
    )
    pakke = ipkit.mappe / "ut/arkivpakke.zip"
    data = pakke.read_bytes()
    for endret in (data[:200] + bytes([data[200] ^ 1]) + data[201:], data[: len(data) // 2], b"PK\x03\x04"):
        pakke.write_bytes(endret)
        funnet = ipkit(*kontroller, stdin=f"{PASSORD}\n")
        assert (funnet.kode, funnet.ut, funnet.feil.count("\n")) == (1, "", 1)
    monkeypatch.setattr("ipkit.exchange.passordzip.MAKS_UTPAKKET", 10)
    pakke.write_bytes(data)
    assert "blir ikke åpnet" in ipkit(*kontroller, stdin=f"{PASSORD}\n").feil


def _pakket(filer: list[tuple[str, bytes]]) -> bytes:
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as arkiv:
        for navn, data in filer:
            arkiv.writestr(navn, data)
    return Passord(PASSORD).pakk([("pakke.zip", ut.getvalue())])


LISTE = f"{hashlib.sha256(b'a').hexdigest()}  plan.docx\n".encode()
PAKKER = [
    ([("sjekksummer.txt", LISTE), ("plan.docx", b"a")], 0),
    ([("sjekksummer.txt", LISTE), ("plan.docx", b"b")], 10),
    ([("sjekksummer.txt", LISTE)], 10),
    ([("sjekksummer.txt", LISTE), ("plan.docx", b"a"), ("../x", b"a")], 10),
    ([("plan.docx", b"a")], 9),
    ([("sjekksummer.txt", b"")], 9),
]


@pytest.mark.parametrize(("filer", "kode"), PAKKER)
def test_what_is_changed_within_an_encrypted_package_is_found(
    med_passord: Ipkit, filer: list[tuple[str, bytes]], kode: int
) -> None:
    (med_passord.mappe / "p.zip").write_bytes(_pakket(filer))
    svar = med_passord("arkivkopi", "--kontroller", "p.zip")
    assert svar.kode == kode, svar.feil
    assert not (med_passord.mappe.parent / "x").exists()


def test_a_package_that_hides_a_file_behind_another_of_the_same_name_is_refused(med_passord: Ipkit) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = _pakket([("sjekksummer.txt", LISTE), ("plan.docx", b"b"), ("plan.docx", b"a")])
    (med_passord.mappe / "p.zip").write_bytes(data)
    assert "har samme navn" in med_passord("arkivkopi", "--kontroller", "p.zip").feil


def test_a_file_too_large_to_be_a_password_is_not_read_whole(ipkit: Ipkit) -> None:
    fil = ipkit.mappe / "passord.txt"
    kommando = ("eksporter", "plan.yaml", "--plan", "1", "--passordfil", "passord.txt")
    fil.write_bytes((PASSORD + "\n").encode().ljust(MAKS_HEMMELIG, b"x"))
    fil.chmod(0o600)
    ipkit.ok(*kommando)
    fil.write_bytes((PASSORD + "\n").encode().ljust(MAKS_HEMMELIG + 1, b"x"))
    svar = ipkit(*kommando)
    assert (svar.kode, svar.feil) == (
        7,
        "IP-O03: passord.txt er over 1000 byte, og er ingen nøkkel eller passord. Er det riktig fil?\n",
    )


def test_a_password_file_of_powershell_is_read_and_one_in_another_encoding_is_one_line(ipkit: Ipkit) -> None:
    fil = ipkit.mappe / "passord.txt"
    kommando = ("eksporter", "plan.yaml", "--plan", "1", "--passordfil", "passord.txt")
    fil.write_bytes(f"{PASSORD}\r\n".encode("utf-16"))
    fil.chmod(0o600)
    ipkit.ok(*kommando)
    assert _aapne(ipkit.mappe / "plan.yaml.zip")
    fil.write_bytes("blåbær".encode("latin-1"))
    assert ipkit(*kommando).feil == ("IP-O03: passord.txt er ikke en tekstfil i UTF-8. Er det riktig fil?\n")


def test_a_line_too_long_to_be_a_password_is_refused_as_it_is_typed(ipkit: Ipkit) -> None:
    kommando = ("eksporter", "plan.yaml", "--plan", "1", "--passord")
    langt = (PASSORD * 100)[:MAKS_HEMMELIG]
    ipkit.ok(*kommando, stdin=f"{langt}\n")
    assert ipkit(*kommando, stdin=f"{langt}x\n").kode == 7
