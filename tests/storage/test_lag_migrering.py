"""The tool that writes migrations: what it writes, and what it refuses to."""

from importlib import import_module
from pathlib import Path

import pytest

from ipkit.storage import lag_migrering as verktoy
from ipkit.storage.ddl import Skjema, les_skjema
from ipkit.storage.lag_migrering import FROSSET, UmuligError, for_postgresql, for_sqlite, kontroller
from ipkit.storage.migrering import MAPPE, MIGRERINGER

LOGG = "CREATE TABLE logg (\nkjede INTEGER NOT NULL\n)"
EIER = 'CREATE TABLE "plan" (\nnummer INTEGER NOT NULL,\nPRIMARY KEY (nummer)\n)'
MAAL = """CREATE TABLE maal (
"plan" INTEGER NOT NULL,
status TEXT NOT NULL,
PRIMARY KEY ("plan"),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT maal_status CHECK (status IN ('a', 'b'))
)
WITHOUT ROWID"""
INDEKS = "CREATE INDEX maal_a ON maal (status) WHERE status = 'a'"


def _skjema(*setninger: str) -> Skjema:
    return les_skjema((LOGG, EIER, *setninger))


FOER = _skjema(MAAL, INDEKS)


def _endret(*par: tuple[str, str]) -> Skjema:
    setninger = "\0".join((LOGG, EIER, MAAL, INDEKS))
    for gammelt, nytt in par:
        assert gammelt in setninger
        setninger = setninger.replace(gammelt, nytt, 1)
    return les_skjema(setninger.split("\0"))


def test_nothing_changed_gives_no_statements() -> None:
    assert list(for_sqlite(FOER, FOER)) == list(for_postgresql(FOER, FOER)) == []


def test_a_new_table_and_a_new_index_are_made() -> None:
    ny, indeks = "CREATE TABLE klage (\nnummer INTEGER NOT NULL\n)", "CREATE INDEX klage_n ON klage (nummer)"
    etter = _skjema(MAAL, INDEKS, ny, indeks)

    assert list(for_sqlite(FOER, etter)) == list(for_postgresql(FOER, etter)) == [ny, indeks]


def test_a_column_that_may_be_empty_is_added_in_place() -> None:
    etter = _endret(("status TEXT NOT NULL", "frist DATE,\nstatus TEXT NOT NULL"))

    setninger = ["ALTER TABLE maal ADD COLUMN frist DATE"]
    assert list(for_sqlite(FOER, etter)) == list(for_postgresql(FOER, etter)) == setninger


def test_a_code_more_makes_the_table_anew_in_sqlite_and_alters_it_in_postgresql() -> None:
    etter = _endret(("('a', 'b')", "('a', 'b', 'c')"))

    assert list(for_sqlite(FOER, etter)) == [
        "PRAGMA defer_foreign_keys=ON",
        "CREATE TABLE kopi_maal AS SELECT * FROM maal",
        "DROP TABLE maal",
        MAAL.replace("'b'", "'b', 'c'"),
        "INSERT INTO maal (plan, status)\nSELECT plan, status FROM kopi_maal",
        "DROP TABLE kopi_maal",
        INDEKS,
    ]
    assert list(for_postgresql(FOER, etter)) == [
        "ALTER TABLE maal DROP CONSTRAINT maal_status",
        "ALTER TABLE maal ADD CONSTRAINT maal_status CHECK (status IN ('a', 'b', 'c'))",
    ]


def test_a_column_that_must_have_a_value_gets_the_default_of_its_field() -> None:
    felt = ("status TEXT NOT NULL", "status TEXT NOT NULL,\nrettighet TEXT NOT NULL")
    foer, etter = (
        les_skjema(s.replace("maal", "deltaker") for s in (LOGG, EIER, maal))
        for maal in (MAAL, MAAL.replace(*felt))
    )

    assert (
        "INSERT INTO deltaker (plan, status, rettighet)\nSELECT plan, status, 'les' FROM kopi_deltaker"
        in for_sqlite(foer, etter)
    )
    assert list(for_postgresql(foer, etter)) == [
        "ALTER TABLE deltaker ADD COLUMN rettighet TEXT NOT NULL DEFAULT 'les'",
        "ALTER TABLE deltaker ALTER COLUMN rettighet DROP DEFAULT",
    ]


def test_a_changed_index_is_made_anew_and_one_that_is_gone_is_dropped() -> None:
    endret, borte = _endret(("status = 'a'", "status = 'b'")), _skjema(MAAL)

    assert list(for_sqlite(FOER, endret)) == ["DROP INDEX maal_a", INDEKS.replace("= 'a'", "= 'b'")]
    assert list(for_postgresql(FOER, borte)) == ["DROP INDEX maal_a"]


@pytest.mark.parametrize(
    ("etter", "sagt"),
    [
        (_skjema(), "Tabellen maal er borte"),
        (_endret(("status TEXT NOT NULL,\n", "")), "Kolonnen maal.status er endret eller borte"),
        (_endret(("status TEXT NOT NULL", "status INTEGER NOT NULL")), "Kolonnen maal.status er endret"),
        (_endret(('PRIMARY KEY ("plan")', 'PRIMARY KEY ("plan", status)')), "En nøkkel i maal er endret"),
        (_endret(("kjede INTEGER NOT NULL", "kjede INTEGER NOT NULL,\nny TEXT NOT NULL")), "Loggen kan ikke"),
    ],
)
def test_what_loses_anything_is_refused(etter: Skjema, sagt: str) -> None:
    with pytest.raises(UmuligError, match=sagt):
        kontroller(FOER, etter)


def test_a_value_that_nobody_has_given_is_refused() -> None:
    etter = _endret(("status TEXT NOT NULL", "status TEXT NOT NULL,\nukjent TEXT NOT NULL"))

    with pytest.raises(UmuligError, match=r"maal\.ukjent\. Gi den en server_default"):
        list(for_sqlite(FOER, etter))


def test_the_migration_being_made_is_what_the_tool_writes_now() -> None:
    """Stale? `python -m ipkit.storage.lag_migrering`."""
    *foer, siste = MIGRERINGER
    if siste.nummer > FROSSET:
        fil = Path(str(import_module(f"{MAPPE}.{siste.modul}").__file__))
        assert fil.read_text(encoding="utf-8") == verktoy.lag_migrering(siste, foer)


def test_a_landed_migration_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verktoy, "FROSSET", MIGRERINGER[-1].nummer)

    with pytest.raises(UmuligError, match="er i bruk og endres aldri"):
        verktoy.skriv()
