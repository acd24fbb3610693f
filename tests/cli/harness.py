"""Runs the commands in this process, at a fixed time and by a fixed person.

`Ipkit` is what a test calls: `ipkit("vis", "1")` gives exit code and all that was written. With
`terminal=True` the streams say that somebody sits there; the typed answers are `stdin`.
"""

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.cli.main import kjor
from ipkit.storage import forbindelse, nokler

NAA = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
"""The real time of all tests: 1 June 2026 in every time zone from -10 to +13."""
INFORMERT = "hva,hvem,bruk,folger"


def koble_til(register: Path) -> Any:
    """The driver's own connection to a register, around ipkit."""
    db = sqlite3.connect(register)
    forbindelse._gi_nokkel(db, nokler.finn(register))
    return db


class Resultat(NamedTuple):
    """What a command gave."""

    kode: int
    ut: str
    feil: str


class _Strom(io.TextIOWrapper):
    def __init__(self, data: bytes = b"", *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8", newline="", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def tekst(self) -> str:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode("utf-8")


class Ipkit:
    """The program with a register in `mappe`."""

    def __init__(self, mappe: Path, monkeypatch: pytest.MonkeyPatch, forste_id: int = 1) -> None:
        self.mappe = mappe
        self.register = mappe / "data" / "register.db"
        self._monkeypatch = monkeypatch
        fest_omgivelsene(monkeypatch, forste_id)
        monkeypatch.setenv("IPKIT_REGISTER", str(self.register))
        monkeypatch.chdir(mappe)

    def __call__(
        self, *argumenter: str, stdin: str | bytes = b"", dato: str | None = None, terminal: bool = False
    ) -> Resultat:
        inn = stdin.encode("utf-8") if isinstance(stdin, str) else stdin
        ut, feil = _Strom(terminal=terminal), _Strom(terminal=terminal)
        foran = ["--dagens-dato", dato] if dato else []
        with self._monkeypatch.context() as m, redirect_stdout(ut), redirect_stderr(feil):
            m.setattr("sys.stdin", _Strom(inn, terminal=terminal))
            m.setattr("ipkit.lagret._noe", False)  # as in a process of its own
            kode = kjor([*foran, *argumenter])
        return Resultat(kode, ut.tekst(), feil.tekst())

    def ok(self, *argumenter: str, **valg: Any) -> Resultat:
        """The same, where nothing may go wrong."""
        resultat = self(*argumenter, **valg)
        assert resultat.kode == 0, resultat.feil
        return resultat

    def still_klokken(self, naa: datetime) -> None:
        """From now on this is the real time."""
        self._monkeypatch.setattr("ipkit.storage.okt.systemklokke", lambda: naa)

    def sporr(self, sql: str, *verdier: Any) -> list[tuple[Any, ...]]:
        """Look into the register around ipkit."""
        db = koble_til(self.register)
        try:
            return db.execute(sql, verdier).fetchall()
        finally:
            db.close()

    def endre(self, sql: str, *verdier: Any) -> None:
        """Change the register around ipkit."""
        db = koble_til(self.register)
        try:
            db.execute("PRAGMA synchronous=OFF")
            db.execute(sql, verdier)
            db.commit()
        finally:
            db.close()

    def innhold(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything in the register but the log and what a log row needs."""
        db = koble_til(self.register)
        try:
            tabeller = db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ).fetchall()
            unntatt = {"logg", "logghode", "aktor"}
            return {t: db.execute(f'SELECT * FROM "{t}"').fetchall() for (t,) in tabeller if t not in unntatt}
        finally:
            db.close()

    def siste_logg(self, kjede: int = 1) -> tuple[str, str]:
        """Act and outcome of the last row in a plan's log."""
        rad = self.sporr(
            "SELECT handling, resultat FROM logg WHERE kjede = ? ORDER BY lopenummer DESC LIMIT 1", kjede
        )[0]
        return rad[0], rad[1]

    def filer(self) -> set[str]:
        """The names of the files in the working folder."""
        return {fil.name for fil in self.mappe.iterdir() if fil.is_file()}


def fest_omgivelsene(monkeypatch: pytest.MonkeyPatch, forste_id: int) -> None:
    """The clock, the actor and the ids of every act; nothing of the tester's own surroundings."""
    for navn in [n for n in os.environ if n.startswith("IPKIT_") and n != nokler.NOKKELMAPPE]:
        monkeypatch.delenv(navn)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr("ipkit.storage.okt.systemklokke", lambda: NAA)
    tall = iter(range(forste_id, 10_000))
    monkeypatch.setattr("ipkit.actions.plan.uuid4", lambda: UUID(int=next(tall)))
    if os.name == "nt":
        monkeypatch.setattr("os.getlogin", lambda: "proveperson")
    else:
        monkeypatch.setattr("pwd.getpwuid", lambda uid: SimpleNamespace(pw_name="proveperson", pw_dir="/"))


NY_PLAN = (
    "ny-plan", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--koordinator", "Ola Hansen",
    "--koordinator-tjeneste", "Helse- og sosialkontoret", "--koordinator-telefon", "55 00 00 00",
    "--fra", "2026-01-15", "--til", "2027-01-15", "--viktig-for-meg", "Jeg vil bo for meg selv.",
)  # fmt: skip
SAMTYKKE_TIL_PLAN = (
    "samtykke", "registrer", "1", "--type", "plan", "--gitt-av", "planeier", "--dato", "2026-01-15",
    "--form", "skriftlig", "--informert", INFORMERT, "--arkivref", "26/114",
)  # fmt: skip
NY_DELTAKER = (
    "deltaker", "ny", "1", "--navn", "Per Lie", "--rolle", "fysioterapeut", "--tjeneste",
    "Fysioterapitjenesten", "--bidrag", "Ukentlig trening",
)  # fmt: skip
SAMTYKKE_TIL_DELTAKER = (
    "samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "1", "--gitt-av", "planeier",
    "--dato", "2026-01-15", "--til", "2027-01-15", "--form", "skriftlig", "--informert", INFORMERT,
)  # fmt: skip
NYTT_MAAL = (
    "maal", "ny", "1", "--tekst", "Flytte til egen leilighet", "--livsomraade", "bolig",
    "--frist", "2026-12-01",
)  # fmt: skip
NYTT_TILTAK = (
    "tiltak", "ny", "1", "1", "--tekst", "Søke kommunal bolig", "--ansvarlig", "koordinator", "--fra",
    "2026-02-01", "--til", "2026-06-01", "--omfang", "Én søknad", "--hvordan", "Sammen på kontoret",
)  # fmt: skip
ANNET_TILTAK = (
    "tiltak", "ny", "1", "1", "--tekst", "Trening to ganger i uken", "--ansvarlig", "1",
    "--fra", "2026-02-01", "--til", "2026-12-01", "--omfang", "2 × 45 min",
)  # fmt: skip
IVERKSETT = ("iverksett", "1", "--tilslutning", "planeier", "--dato", "2026-01-20")
EVALUERING = (
    "evaluering", "ny", "1", "--dato", "2026-03-18", "--planeier-deltok", "til stede", "--maal", "1=delvis",
    "--begrunnelse", "1=Lang ventetid", "--kan-tiltak-avsluttes", "nei", "--bor-maal-endres", "nei",
    "--bor-tiltak-endres", "ja", "--fortsatt-behov", "ja",
)  # fmt: skip
NYTT_MOTE = (
    "mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-04-10", "--tid", "10:00",
    "--sted", "Rådhuset, rom 2", "--deltaker", "1",
)  # fmt: skip
AKTIV_PLAN = (
    ("register", "opprett"), NY_PLAN, SAMTYKKE_TIL_PLAN, NY_DELTAKER, SAMTYKKE_TIL_DELTAKER, NYTT_MAAL,
    NYTT_TILTAK, ANNET_TILTAK, IVERKSETT, NYTT_MOTE,
)  # fmt: skip
"""The issue's example, as far as a plan in force with a meeting planned."""
