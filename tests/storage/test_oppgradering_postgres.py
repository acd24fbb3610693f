"""The same upgrade on PostgreSQL: the same plans, and the schema of the tables."""

from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.errors import RegisterError
from ipkit.storage.ddl import les_skjema
from ipkit.storage.forbindelse import Forbindelse, aapne
from ipkit.storage.lag_skjema import lag_ddl
from ipkit.storage.migrering import MAPPE, MIGRERINGER
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import opprett
from ipkit.storage.sikkerhetskopi import oppgrader
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import NAA, aapnet, klokke, nytt_maal
from tests.storage.test_oppgradering import SISTE, hent_register


def _forste() -> Any:
    return import_module(f"{MAPPE}.{MIGRERINGER[0].modul}")


def _fra_sqlite(fil: Path, db: Forbindelse) -> None:
    """The rows of a schema-1 file into a PostgreSQL database of the same schema."""
    with closing(sqlite3.connect(fil)) as gammel:
        for tabell in les_skjema(_forste().SQLITE).tabeller.values():
            plasser = ", ".join(f":{k}" for k in tabell.kolonner)
            setning = f"INSERT INTO {tabell.navn} ({', '.join(tabell.kolonner)}) VALUES ({plasser})"
            ja_nei = {k for k, tekst in tabell.kolonner.items() if "BOOLEAN" in tekst}
            rader = gammel.execute(f"SELECT {', '.join(tabell.kolonner)} FROM {tabell.navn}")
            for rad in rader:
                verdier = dict(zip(tabell.kolonner, rad, strict=True))
                db.utfor(setning, **{k: bool(v) if k in ja_nei else v for k, v in verdier.items()})


@pytest.fixture
def pg_gammelt(pg_sted: str, tmp_path: Path) -> Iterator[str]:
    """The dumped register on PostgreSQL."""
    db = aapne(pg_sted)
    with db.skriving():
        _forste().oppgrader(db)
        db.utfor("DELETE FROM teller")
        _fra_sqlite(hent_register(tmp_path), db)
        db.utfor("SELECT setval('aktor_id_seq', (SELECT max(id) FROM aktor))")
    db.lukk()
    yield pg_sted


def _planer(sted: str) -> list[Any]:
    with aapnet(sted) as okt:
        return [hent_plan(okt.db, n) for n in range(1, 7)]


def test_on_postgresql_the_same_register_gives_the_same_plans(pg_gammelt: str, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="ipkit register oppgrader"), aapnet(pg_gammelt):
        pass

    assert oppgrader(pg_gammelt, NAA) == (SISTE - 1, None)

    (tmp_path / "fil").mkdir()
    fil = hent_register(tmp_path / "fil")
    oppgrader(str(fil), NAA)
    assert _planer(pg_gammelt) == _planer(str(fil))
    with aapnet(pg_gammelt) as okt:
        assert sjekk(okt, pg_gammelt) == ()
        nytt_maal(okt, 1)
        assert sjekk(okt, pg_gammelt) == ()


KATALOG = (
    """SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'dekning_naa'
        ORDER BY 1, 2""",
    """SELECT conrelid::regclass::text AS tabell, pg_get_constraintdef(oid) AS vilkaar FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2""",
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
)


def test_on_postgresql_the_migrations_give_the_schema_of_the_tables(pg_sted: str) -> None:
    opprett(pg_sted, klokke)
    db = aapne(pg_sted)
    migrert = [[dict(rad) for rad in db.les(sporsmaal)] for sporsmaal in KATALOG]
    db.utfor("DROP SCHEMA public CASCADE")
    db.utfor("CREATE SCHEMA public")
    for setning in lag_ddl("postgresql"):
        db.utfor(setning)
    laget = [[dict(rad) for rad in db.les(sporsmaal)] for sporsmaal in KATALOG]
    db.lukk()
    assert migrert == laget
