"""Make `schema.py` from the SQLModel tables: `python -m ipkit.storage.lag_skjema`.

`--ddl` prints the DDL of both engines instead, to copy from when a migration is written. Tests fail
when schema.py is stale, and when a migrated register differs from this DDL.
Only this module and `tables.py` know SQLAlchemy.
"""

import re
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Date, Integer, LargeBinary, Table
from sqlalchemy.dialects.postgresql import base as postgresql
from sqlalchemy.dialects.sqlite import base as sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement
from sqlmodel import SQLModel

from ipkit.storage import tables, tables_sak

DEKLARERT_I = (tables, tables_sak)
"""Importing these declares the tables."""
SKJEMAFIL = Path(__file__).with_name("schema.py")

HODE = '''"""The register's tables as plain data. Made by lag_skjema.py from tables.py: do not edit."""

from typing import Final

'''

_SLAG: tuple[tuple[type[Any], str], ...] = (
    (tables.Kommaliste, "liste"),
    (Boolean, "ja_nei"),
    (Integer, "heltall"),
    (Date, "dato"),
    (LargeBinary, "data"),
)


def _slag(kolonnetype: object) -> str:
    return next((navn for type_, navn in _SLAG if isinstance(kolonnetype, type_)), "tekst")


def _tabeller() -> list[Table]:
    return list(SQLModel.metadata.sorted_tables)


def _kolonner() -> str:
    linjer = ["KOLONNER: Final[dict[str, dict[str, str]]] = {"]
    for tabell in _tabeller():
        linjer.append(f'    "{tabell.name}": {{')
        linjer += [f'        "{k.name}": "{_slag(k.type)}",' for k in tabell.columns]
        linjer.append("    },")
    return "\n".join([*linjer, "}"])


def _nokler() -> str:
    linjer = ["NOKLER: Final[dict[str, tuple[str, ...]]] = {"]
    for tabell in _tabeller():
        navn = ", ".join(f'"{k.name}"' for k in tabell.primary_key.columns)
        komma = "," if len(tabell.primary_key.columns) == 1 else ""
        linjer.append(f'    "{tabell.name}": ({navn}{komma}),')
    return "\n".join([*linjer, "}"])


def lag_skjema() -> str:
    """The text of schema.py."""
    return HODE + "\n\n".join((_kolonner(), _nokler())) + "\n"


def lag_ddl(motor: str) -> tuple[str, ...]:
    """The statements that make an empty register; `motor` is `sqlite` or `postgresql`."""
    dialekter: dict[str, Any] = {"sqlite": sqlite.SQLiteDialect, "postgresql": postgresql.PGDialect}
    dialekt = dialekter[motor]()
    setninger: list[ExecutableDDLElement] = []
    for tabell in _tabeller():
        setninger.append(CreateTable(tabell))
        setninger += [CreateIndex(i) for i in sorted(tabell.indexes, key=lambda i: str(i.name))]
    return tuple(_paa_linjer(str(s.compile(dialect=dialekt))) for s in setninger)


def _paa_linjer(setning: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", setning.strip())


def _som_python(motor: str) -> str:
    linjer = "\n".join(f'    """{setning}""",' for setning in lag_ddl(motor))
    return f"{motor.upper()} = (\n{linjer}\n)"


if __name__ == "__main__":
    if "--ddl" in sys.argv:
        sys.stdout.write(_som_python("sqlite") + "\n\n" + _som_python("postgresql") + "\n")
    else:
        SKJEMAFIL.write_text(lag_skjema(), encoding="utf-8", newline="\n")
