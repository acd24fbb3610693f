"""A plan erased for good (rules 138, 139): who may, and that nothing of its text is left in the file."""

import os
import re
import shlex
import signal
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ipkit.cli.slett import _ORD
from ipkit.domain.historikkord import ELEMENTORD
from ipkit.storage import forbindelse
from ipkit.storage.schema import KOLONNER
from ipkit.storage.sletting import INNHOLD
from tests.cli.harness import Ipkit, koble_til
from tests.cli.test_lukket import AVSLUTT

KANARI = "Kanarifuglen synger"
TEKSTER = (KANARI, "Kari Nordmann", "Flytte til egen leilighet", "Per Lie", "Lang vei hjem")
SENERE = datetime(2036, 6, 1, 10, 0, tzinfo=UTC)
REGEL = "gjelder_fra: 2026-01-01\noppbevaringstid: 10\nslettehjemmel: bevarings- og kassasjonsplanen\n"


def _fyll(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    """A closed plan with a canary in every kind of place, ten years later."""
    ipkit.ok("maal", "ny", "1", "--tekst", KANARI, "--avtalt", "2026-05-01")
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", KANARI)
    ipkit.ok("eksporter", "plan.html", "--plan", "1", "--mottaker", "planeier")
    ipkit.ok("merk-feil", "1", "maal/2", "--grunn", f"{KANARI} Lang vei hjem", "--ja")
    ipkit.ok(*shlex.split(AVSLUTT))
    (ipkit.mappe / "kommune.yaml").write_text(REGEL, encoding="utf-8")
    ipkit.ok("register", "innstillinger", "kommune.yaml")
    monkeypatch.setattr("ipkit.storage.okt.systemklokke", lambda: SENERE)
    return ipkit


@pytest.fixture
def gammel(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    return _fyll(ipkit, monkeypatch)


def _kode(ipkit: Ipkit) -> str:
    treff = re.search(r"Kode i dag: ([0-9a-f]{8})", ipkit.ok("slett", "1", "--torrkjor").feil)
    assert treff
    return treff[1]


def _slett(ipkit: Ipkit, kode: str) -> None:
    ipkit.ok("slett", "1", "--kode", kode, "--bekreftet-av", "Eva Lie, arkivleder", "--ja")


def test_a_dry_run_counts_what_would_go_and_erases_nothing(gammel: Ipkit) -> None:
    foer = gammel.innhold()
    ut = gammel.ok("slett", "1", "--torrkjor").ut
    assert {"Mål\t2", "Deltaker\t1", "Utstedt dokument\t1", "Kartlagt livsområde\t1"} <= set(ut.splitlines())
    assert KANARI not in ut
    assert gammel.innhold() == foer
    assert gammel.siste_logg() == ("slett (tørrkjøring)", "utført")


def test_every_kind_of_row_that_goes_has_a_word_and_a_draft_too(gammel: Ipkit) -> None:
    gammel.endre(
        "INSERT INTO kladd (plan, handling, nummer, aktor, tidspunkt, innhold) "
        "SELECT 1, 'avslutt', 0, min(id), '2026-06-01', '[]' FROM aktor"
    )
    assert "Kladd\t1" in gammel.ok("slett", "1", "--torrkjor").ut.splitlines()
    assert {t for t in INNHOLD if t != "dekning"} <= {*_ORD, *ELEMENTORD}


def test_the_registers_that_are_kept_beside_are_named_after_an_erasure(gammel: Ipkit) -> None:
    gammel.ok("register", "nokkel", "bytt")
    (gammel.register.parent / "register.db.for-notater").write_text("mine", encoding="utf-8")
    (holdt,) = gammel.register.parent.glob("register.db.for-2*")
    svar = gammel.ok("slett", "1", "--kode", _kode(gammel), "--bekreftet-av", "Eva Lie, arkivleder", "--ja")
    assert svar.feil.splitlines()[-1] == f"Også i {holdt}"
    assert "notater" not in svar.feil


@pytest.mark.parametrize("ukryptert", [True, False], ids=["ukryptert", "kryptert"])
def test_nothing_of_the_text_is_left_in_the_file_and_the_chains_are_whole(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch, ukryptert: bool
) -> None:
    if ukryptert:
        ipkit.ok("register", "dekrypter", "--ja")
    _fyll(ipkit, monkeypatch)
    foer = _bytes(ipkit.register)
    assert ukryptert == all(tekst.encode() in foer for tekst in TEKSTER)  # a search that can find something
    assert any(KANARI in str(rad) for rader in ipkit.innhold().values() for rad in rader)
    _slett(ipkit, _kode(ipkit))
    etter = _bytes(ipkit.register)
    assert [tekst for tekst in TEKSTER if tekst.encode() in etter] == []
    assert [
        t for t in TEKSTER if any(t in str(rad) for rader in ipkit.innhold().values() for rad in rader)
    ] == []
    assert ipkit.ok("register", "sjekk", "--feilkode").kode == 0
    assert ipkit.ok("logg", "kontroller", "--feilkode").kode == 0
    assert ipkit("vis", "1").kode == 3
    assert ipkit.ok("statistikk").kode == 0
    db = koble_til(ipkit.register)
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    db.close()


def test_without_the_protection_the_text_is_found_in_the_file(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search above finds what is left: with neither overwriting nor a file written anew."""
    ipkit.ok("register", "dekrypter", "--ja")
    _fyll(ipkit, monkeypatch)
    svake = tuple(valg.replace("secure_delete=ON", "secure_delete=OFF") for valg in forbindelse._VALG)
    monkeypatch.setattr(forbindelse, "_VALG", svake)
    monkeypatch.setattr(forbindelse.Forbindelse, "alene", lambda _: nullcontext())
    _slett(ipkit, _kode(ipkit))
    assert KANARI.encode() in _bytes(ipkit.register)


def test_the_log_says_that_it_was_done_by_whom_and_by_which_rule_without_content(gammel: Ipkit) -> None:
    _slett(gammel, _kode(gammel))
    assert gammel.siste_logg() == ("slett", "utført")
    assert "slett" in gammel.ok("logg", "1").ut
    (grunn,) = gammel.sporr("SELECT tekst FROM begrunnelse WHERE kjede = 0")
    assert grunn == ("Slettet etter bevarings- og kassasjonsplanen. Bekreftet av Eva Lie, arkivleder.",)
    assert gammel.sporr("SELECT count(*) FROM begrunnelse WHERE kjede = 1") == [(0,)]


def test_the_number_is_never_given_again(gammel: Ipkit) -> None:
    _slett(gammel, _kode(gammel))
    ny = ("ny-plan", "--navn", "Ada Ny", "--fodselsdato", "1990-01-01", "--koordinator", "Ola")
    assert gammel.ok(*ny, "--fra", "2036-06-01").ut == "2\n"


def test_the_planeiers_other_plan_keeps_what_was_said_of_them_last(gammel: Ipkit) -> None:
    """The newest word on the planeier may stand in the erased plan's history only."""
    ny = ("ny-plan", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--koordinator", "Ola")
    gammel.ok(*ny, "--fra", "2036-06-01")
    if gammel.sporr("SELECT count(*) FROM person") != [(1,)]:
        gammel.endre(
            'UPDATE "plan" SET planeier_id = '
            '(SELECT planeier_id FROM "plan" WHERE nummer = 1) WHERE nummer = 2'
        )
        gammel.endre('DELETE FROM person WHERE id NOT IN (SELECT planeier_id FROM "plan")')
    _slett(gammel, _kode(gammel))
    assert gammel.sporr("SELECT navn FROM person") == [("Kari Nordmann",)]
    assert gammel.ok("register", "sjekk", "--feilkode").kode == 0


KODE = "slett 1 --bekreftet-av 'Eva Lie, arkivleder' --ja --kode"


@pytest.mark.parametrize(
    ("kommando", "kontroll", "setning"),
    [
        (f"{KODE} 00000000", "kontroller_torrkjort", "IP-R138: Koden er ikke den"),
        (
            "slett 1 --bekreftet-av proveperson --ja --kode",
            "kontroller_bekreftet",
            "IP-R138: En annen enn den som tørrkjørte",
        ),
    ],
)
def test_a_second_person_and_the_code_of_the_day_are_needed_and_nothing_else_stops_it(
    gammel: Ipkit, monkeypatch: pytest.MonkeyPatch, kommando: str, kontroll: str, setning: str
) -> None:
    """Refused, and with the check taken away it goes through, as the rows of tests/cli/sperrer do."""
    kode = _kode(gammel)
    deler = shlex.split(kommando) + ([kode] if kommando.endswith("--kode") else [])
    foer = gammel.innhold()
    resultat = gammel(*deler)
    assert (resultat.kode, resultat.ut) == (6, "")
    assert resultat.feil.startswith(setning)
    assert gammel.innhold() == foer
    assert gammel.siste_logg() == ("slett", "avvist IP-R138")
    monkeypatch.setattr(f"ipkit.actions.slett.{kontroll}", lambda *_: None)
    gammel.ok(*deler)


def test_a_dry_run_of_yesterday_or_a_simulated_day_is_none(
    gammel: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kode = _kode(gammel)
    monkeypatch.setattr("ipkit.storage.okt.systemklokke", lambda: SENERE.replace(day=2))
    assert gammel(*shlex.split(KODE), kode).kode == 6
    monkeypatch.setattr("ipkit.storage.okt.systemklokke", lambda: SENERE.replace(year=2030))
    assert gammel("slett", "1", "--torrkjor", dato="2040-01-01").feil.startswith(
        "IP-R139: Plan 1 skal oppbevares"
    )


def test_it_waits_for_nobody_who_has_the_register_open_but_says_so(
    gammel: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kode = _kode(gammel)
    monkeypatch.setattr("ipkit.storage.forbindelse.VENTETID_MS", 50)
    annen = koble_til(gammel.register)
    annen.execute("SELECT count(*) FROM logg").fetchone()
    try:
        foer = gammel.innhold()
        assert gammel(*shlex.split(KODE), kode).kode == 4
        assert gammel.innhold() == foer
    finally:
        annen.close()
    _slett(gammel, kode)


def test_in_a_script_it_needs_to_be_said_and_in_a_terminal_it_is_asked(gammel: Ipkit) -> None:
    kode = _kode(gammel)
    assert gammel("slett", "1", "--kode", kode, "--bekreftet-av", "Eva").kode == 2
    assert (
        gammel("slett", "1", stdin=f"{kode}\nEva Lie\nnei\n", terminal=True).ut == "Ingenting er slettet.\n"
    )
    assert gammel("slett", "1", stdin=f"{kode}\nEva Lie\nja\n", terminal=True).kode == 0
    assert gammel("vis", "1").kode == 3


def test_every_table_with_rows_of_a_plan_is_emptied() -> None:
    assert set(INNHOLD) == {tabell for tabell, kolonner in KOLONNER.items() if "plan" in kolonner}


def _bytes(register: Path) -> bytes:
    """The register and all that lies beside it under its name."""
    return b"".join(
        fil.read_bytes() for fil in register.parent.glob(f"{register.name}*") if ".for-" not in fil.name
    )


def test_a_simulated_day_with_a_shorter_period_erases_nothing_early_rule_139(gammel: Ipkit) -> None:
    """The settings of the real day hold as well: the stricter of the two decides."""
    for fra, aar in (("2030-01-01", 5), ("2034-01-01", 20)):
        (gammel.mappe / "kommune.yaml").write_text(
            f"gjelder_fra: {fra}\noppbevaringstid: {aar}\nslettehjemmel: planen\n", encoding="utf-8"
        )
        gammel.ok("register", "innstillinger", "kommune.yaml")
    for dato in ("2031-06-01", None):
        svar = gammel("slett", "1", "--torrkjor", dato=dato)
        assert (svar.kode, svar.feil.partition(":")[0]) == (6, "IP-R139")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed")
def test_killed_between_the_commit_and_the_new_file_the_next_start_finishes(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without overwriting (secure_delete off) the text is still there, and goes when anybody opens it."""
    ipkit.ok("register", "dekrypter", "--ja")
    _fyll(ipkit, monkeypatch)
    svake = tuple(valg.replace("secure_delete=ON", "secure_delete=OFF") for valg in forbindelse._VALG)
    kode = _kode(ipkit)
    with monkeypatch.context() as m:
        m.setattr(forbindelse, "_VALG", svake)
        _drep_ved_vacuum(m, lambda: _slett(ipkit, kode))
    assert KANARI.encode() in _bytes(ipkit.register)
    annen = koble_til(ipkit.register)
    annen.execute("PRAGMA journal_mode=WAL")
    annen.execute("SELECT count(*) FROM logg").fetchone()
    funn = ipkit.ok("register", "sjekk").ut  # somebody else has it open: it is said, and waited for nobody
    annen.close()
    assert "IP-D25\tEn sletting er ikke ferdig" in funn
    assert ipkit("vis", "1").kode == 3
    assert KANARI.encode() not in _bytes(ipkit.register)
    assert ipkit.ok("register", "sjekk", "--feilkode").ut == "Registeret er i orden.\n"
    assert ipkit.siste_logg() == ("slett", "utført")


def _drep_ved_vacuum(monkeypatch: pytest.MonkeyPatch, gjor: Callable[[], None]) -> None:
    """Run it in a process that is killed where the file would be written anew."""
    ekte = forbindelse.Forbindelse.utfor

    def utfor(db: forbindelse.Forbindelse, sql: str, **verdier: object) -> int:
        if sql == "VACUUM":
            os.kill(os.getpid(), signal.SIGKILL)
        return ekte(db, sql, **verdier)

    pid = os.fork()
    if pid == 0:
        try:
            monkeypatch.setattr(forbindelse.Forbindelse, "utfor", utfor)
            gjor()
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL
