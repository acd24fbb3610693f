"""One source of the schema: tables.py, schema.py, the migrations and the domain's values agree."""

import re
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Enum
from sqlcipher3 import dbapi2 as sqlite3
from sqlmodel import SQLModel

from ipkit.domain.elementer import BARN, HODE, PLANEIER, Elementslag
from ipkit.domain.felt import felter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.storage import arbeidssporringer, sporringer
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.lag_skjema import SKJEMAFIL, lag_ddl, lag_skjema
from ipkit.storage.schema import KOLONNER, NOKLER
from tests.storage.hjelp import IDAG, aapnet, nytt_register

ALLE = (HODE, PLANEIER, *BARN)


@pytest.fixture(scope="module")
def sted(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A register as the migrations make it, with enough plans for the planner to care."""
    return nytt_register(tmp_path_factory.mktemp("skjema"), planer=50)


def test_the_checked_in_schema_is_what_the_tables_give() -> None:
    assert SKJEMAFIL.read_text(encoding="utf-8") == lag_skjema()


def _deler(setning: str) -> tuple[str, frozenset[str], str]:
    """What is made, its columns and constraints in any order (ALTER TABLE adds last), and what follows."""
    foran, _, resten = " ".join(setning.split()).partition("(")
    if not foran.startswith("CREATE TABLE"):
        return " ".join(setning.split()), frozenset(), ""
    kropp, _, bak = resten.rpartition(")")
    # A comma inside parentheses does not part anything.
    return foran.strip(), frozenset(d.strip() for d in re.split(r",(?![^()]*\))", kropp)), bak.strip()


def test_a_migrated_register_has_the_ddl_of_the_tables(sted: str) -> None:
    with closing(sqlite3.connect(sted)) as db:
        rader = db.execute(
            "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        )
        migrert = {_deler(sql) for (sql,) in rader}
    assert migrert == {_deler(setning) for setning in lag_ddl("sqlite")}


def test_a_column_added_later_is_the_same_wherever_it_stands() -> None:
    foer = "CREATE TABLE a (\nb INTEGER, c TEXT, CHECK (c IN ('x', 'y'))\n)\nWITHOUT ROWID"
    etter = "CREATE TABLE a (b INTEGER, CHECK (c IN ('x', 'y')), c TEXT) WITHOUT ROWID"
    assert _deler(foer) == _deler(etter)
    assert _deler(foer) != _deler(etter.replace("'y'", "'z'")) != _deler(etter.replace("WITHOUT ROWID", ""))


@pytest.mark.parametrize("slag", ALLE, ids=lambda s: s.navn)
def test_every_declared_field_has_its_column_of_the_same_kind_and_the_other_way_round(
    slag: Elementslag,
) -> None:
    kolonneslag = {"fritekst": "tekst", "kode": "tekst", "tid": "tekst", "part": "tekst"}
    erklaert = {navn: kolonneslag.get(f.slag, f.slag) for navn, f in felter(slag.type).items()}
    egne = {"version": "heltall", **dict.fromkeys(slag.nokkel, "heltall")}
    if slag is HODE:
        egne |= {
            "nummer": "heltall",
            "utgave": "heltall",
            "innhold_utgave": "heltall",
            "id": "tekst",
            "planeier_id": "tekst",
        }
    elif slag is PLANEIER:
        egne["id"] = "tekst"
    else:
        egne["plan"] = "heltall"
    if slag.navn in ("deltaker", "koordinator"):
        egne["fagperson"] = "heltall"  # a number of this register, in no file (rule 48)
    assert KOLONNER[slag.navn] == {**egne, **erklaert}


@pytest.mark.parametrize("slag", BARN, ids=lambda s: s.navn)
def test_an_element_is_keyed_by_its_plan_and_its_own_key(slag: Elementslag) -> None:
    assert NOKLER[slag.navn] == ("plan", *slag.nokkel)


@pytest.mark.parametrize("slag", ALLE, ids=lambda s: s.navn)
def test_the_codes_that_the_database_accepts_are_those_of_the_field(slag: Elementslag) -> None:
    kolonner = SQLModel.metadata.tables[slag.navn].columns
    sjekket = {k.name: tuple(k.type.enums) for k in kolonner if isinstance(k.type, Enum)}
    erklaert = {n: f.koder for n, f in felter(slag.type).items() if f.slag == "kode" and f.koder}
    assert sjekket == erklaert


def test_the_tables_of_the_library_are_the_register() -> None:
    assert set(KOLONNER) == set(SQLModel.metadata.tables) >= {slag.navn for slag in ALLE}


class _Opptak(Forbindelse):
    """A connection that remembers every question and how the engine means to answer it."""

    def __init__(self, sted: str) -> None:
        dbapi = sqlite3.connect(sted, isolation_level=None)
        dbapi.row_factory = sqlite3.Row
        super().__init__(dbapi, "sqlite")
        self.planer: list[tuple[str, list[str]]] = []

    def _kjor(self, sql: str, verdier: object) -> object:
        rader = self._dbapi.execute(f"EXPLAIN QUERY PLAN {sql}", verdier).fetchall()
        self.planer.append((sql, [rad["detail"] for rad in rader]))
        return super()._kjor(sql, verdier)  # type: ignore[arg-type]


def _spor_alt(db: Forbindelse) -> None:
    """Every question of sporringer.py, in every form."""
    for antall in (None, 25):
        for med in (False, True):
            sporringer.planer(db, IDAG, med_avsluttede=med, antall=antall)
        sporringer.evalueringer(db, IDAG, IDAG, antall)
        for navn in (None, "Ola Hansen"):
            arbeidssporringer.arbeid(
                db,
                IDAG,
                Innstillinger(),
                innen=14,
                koordinator=navn,
                antall=antall,
            )
    sporringer.aapne_planer(db, 2)
    sporringer.fodt_samme_dag(db, date(1990, 5, 17))
    sporringer.finnes_plan_id(db, "x")


def _gaar_gjennom_alt(detaljer: list[str]) -> list[str]:
    """The steps that read a big table from end to end, in no index."""
    return [
        d
        for d in detaljer
        if (treff := re.match(r"SCAN (\w+)", d))
        and "INDEX" not in d
        and treff[1] not in ("CONSTANT", "a", "k", "u", "v")
    ]


def test_every_question_is_answered_from_an_index(sted: str) -> None:
    db = _Opptak(sted)
    _spor_alt(db)
    db.lukk()
    funn = {sql: gjennom for sql, detaljer in db.planer if (gjennom := _gaar_gjennom_alt(detaljer))}
    # Every plan, closed ones too, in order of number: the table's own order, cut by LIMIT.
    assert [(d, sql) for sql, d in funn.items() if "ORDER BY p.nummer LIMIT" not in sql] == []
    assert all(len(gjennom) == 1 and gjennom[0] == "SCAN p" for gjennom in funn.values())


SORTERT = ("uten_koordinator", "samtykke_alder")


@pytest.mark.parametrize("sporsmaal", arbeidssporringer.ARBEID)
def test_what_waits_is_sorted_by_its_index_and_not_afterwards(sted: str, sporsmaal: str) -> None:
    """A sort would read everything that is due before it shows the first line."""
    db = _Opptak(sted)
    db.les(
        arbeidssporringer.ARBEID[sporsmaal],
        **{n: d.isoformat() for n, d in arbeidssporringer._grenser(IDAG, IDAG, Innstillinger(), 14).items()},
        antall=25,
    )
    db.lukk()
    (_, detaljer) = db.planer[0]
    sortert = [d for d in detaljer if "TEMP B-TREE FOR ORDER BY" in d]
    # Where the day follows from others (the last meeting, a birthday), or a plan stands once for several.
    assert (sortert == []) is (sporsmaal not in SORTERT)


def test_the_settings_are_few_and_keyed(sted: str) -> None:
    with aapnet(sted) as okt:
        assert okt.innstillinger == Innstillinger()


def test_a_question_with_a_limit_reads_no_more_plans_than_it_shows(sted: str) -> None:
    """Counted in the engine's own steps, so that it holds on every machine."""
    steg: dict[int, int] = {}
    for antall in (5, 40):
        dbapi = sqlite3.connect(sted, isolation_level=None)
        dbapi.row_factory = sqlite3.Row
        dbapi.execute('SELECT 1 FROM "plan"').fetchone()  # the schema has been read before we count
        talt = [0]
        dbapi.set_progress_handler(lambda talt=talt: talt.__setitem__(0, talt[0] + 1), 100)
        sporringer.evalueringer(Forbindelse(dbapi, "sqlite"), date(2027, 1, 1), IDAG, antall)
        steg[antall] = talt[0]
        dbapi.close()
    assert steg[5] * 3 < steg[40]


def test_storage_is_the_only_layer_that_knows_the_tables_file() -> None:
    for fil in Path(sporringer.__file__).parent.glob("*.py"):
        tekst = fil.read_text(encoding="utf-8")
        if fil.name not in ("tables.py", "tables_sak.py", "lag_skjema.py", "sqlmodel_motor.py"):
            assert not re.search(r"^\s*(from|import) (sqlalchemy|sqlmodel|ipkit.storage.tables)", tekst, re.M)


def test_every_table_that_covers_a_plan_keeps_it_covered(sted: str) -> None:
    """A migration that makes a table anew loses its triggers: then the morning list could be silent."""
    db = sqlite3.connect(sted)
    utloesere = {
        (rad[0], rad[1])
        for rad in db.execute("SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'")
    }
    db.close()
    ventet = {
        (t, f"dekning_{t}_{n}")
        for t in ("koordinator", "mote", "samtykke", "plan")
        for n in ("insert", "update", "delete")
    }
    assert ventet <= utloesere
