"""Write the migration that is being made: `python -m ipkit.storage.lag_migrering`.

It compares what the migrations before it make with what `tables.py` says now, and writes the last file of
`MIGRERINGER` as plain statements for both engines. Run it again whenever the tables change, until the
step has been landed; then raise `FROSSET`, and the file is never touched again.

SQLite cannot change a constraint, so a table with a changed one is made anew, and its rows go through a
copy beside it. What loses anything (a table, a column, a column's kind) is refused: write that by hand.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from ipkit.domain.elementer import BARN, HODE, PLANEIER
from ipkit.domain.felt import felter
from ipkit.storage.ddl import Skjema, Tabell, er_paakrevd, les_skjema, uten_anforsel
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.lag_skjema import lag_ddl
from ipkit.storage.migrering import MIGRERINGER, Migrering

FROSSET = 4
"""The last migration that registers out there may have run."""


class UmuligError(Exception):
    """A change that this tool does not write."""


def lag_migrering(migrering: Migrering, foer: Iterable[Migrering]) -> str:
    """The text of the migration's file, after the migrations `foer`. Raises UmuligError."""
    gammelt = les_skjema(_ddl_etter(foer))
    nytt, nytt_postgres = (les_skjema(lag_ddl(motor)) for motor in ("sqlite", "postgresql"))
    kontroller(gammelt, nytt)
    navn = migrering.modul.partition("_")[2].replace("_", " ")
    return _FILTEKST.format(
        nummer=migrering.nummer,
        navn=navn,
        sqlite=_som_python(for_sqlite(gammelt, nytt)),
        postgresql=_som_python(for_postgresql(gammelt, nytt_postgres)),
    )


_FILTEKST = '''"""Migration {nummer}: {navn}. Written by lag_migrering.py, and frozen once landed."""

from ipkit.storage.forbindelse import Forbindelse

SQLITE = (
{sqlite}
)  # fmt: skip

POSTGRESQL = (
{postgresql}
)  # fmt: skip


def oppgrader(db: Forbindelse) -> None:
    """Every statement in turn; a table that is made anew keeps all its rows."""
    for setning in SQLITE if db.motor == "sqlite" else POSTGRESQL:
        db.utfor(setning)
'''


def _som_python(setninger: Iterable[str]) -> str:
    return "\n".join(f'    """{setning}""",' for setning in setninger)


def _ddl_etter(migreringer: Iterable[Migrering]) -> list[str]:
    """What an empty SQLite database holds after them."""
    dbapi = driver.connect(":memory:", isolation_level=None)
    dbapi.row_factory = driver.Row
    db = Forbindelse(dbapi, "sqlite")
    try:
        for migrering in migreringer:
            migrering.oppgrader(db)
        rader = db.les("SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL")
        return [rad["sql"] for rad in rader]
    finally:
        db.lukk()


def kontroller(foer: Skjema, etter: Skjema) -> None:
    """Raises UmuligError where something is lost, or the log would be made anew."""
    for navn, gammel in foer.tabeller.items():
        if navn not in etter.tabeller:
            raise UmuligError(f"Tabellen {navn} er borte. Skriv det steget for hånd.")
        ny = etter.tabeller[navn]
        for kolonne, tekst in gammel.kolonner.items():
            if ny.kolonner.get(kolonne) != tekst:
                raise UmuligError(f"Kolonnen {navn}.{kolonne} er endret eller borte. Skriv det for hånd.")
        if _navnlose(gammel) - _navnlose(ny):
            raise UmuligError(f"En nøkkel i {navn} er endret. Skriv det for hånd.")
    if _bygges_om(foer.tabeller["logg"], etter.tabeller["logg"]):
        raise UmuligError("Loggen kan ikke lages på nytt. Nye kolonner der må kunne stå tomme.")


def _navnlose(tabell: Tabell) -> set[str]:
    """Keys and references: PostgreSQL gives them names of its own."""
    return {v for v in tabell.vilkaar if not v.startswith("CONSTRAINT")}


def _bygges_om(gammel: Tabell, ny: Tabell) -> bool:
    """Whether SQLite needs a new table: for a constraint, or a column that must have a value."""
    nye = (ny.kolonner[k] for k in ny.kolonner.keys() - gammel.kolonner.keys())
    return gammel.vilkaar.keys() != ny.vilkaar.keys() or any(map(er_paakrevd, nye))


def for_sqlite(foer: Skjema, etter: Skjema) -> Iterator[str]:
    """The statements that bring a SQLite register from one schema to the next."""
    felles = [(foer.tabeller[n], ny) for n, ny in etter.tabeller.items() if n in foer.tabeller]
    ombygd = {ny.navn for gammel, ny in felles if _bygges_om(gammel, ny)}
    if ombygd:
        # foreign_keys itself cannot be changed inside a transaction: they are asked for when it ends.
        yield "PRAGMA defer_foreign_keys=ON"
    yield from _fjern_indekser(foer, etter, unntatt=ombygd)
    for navn, ny in etter.tabeller.items():
        if navn in ombygd:
            yield from _bygg_om(foer.tabeller[navn], ny)
        else:
            yield from _ny_eller_utvidet(foer, ny)
    yield from _lag_indekser(foer, etter, alle_i=ombygd)


def _bygg_om(gammel: Tabell, ny: Tabell) -> Iterator[str]:
    """The rows are copied aside and back: what refers to the table refers to it by its name all along."""
    navn, kopi = ny.navn, f"kopi_{ny.navn}"
    standard = {k: _standard(navn, k) for k in ny.kolonner if _mangler_verdi(gammel, ny, k)}
    kolonner = ", ".join((*gammel.kolonner, *standard))
    verdier = ", ".join((*gammel.kolonner, *standard.values()))
    yield f"CREATE TABLE {kopi} AS SELECT * FROM {navn}"
    yield f"DROP TABLE {navn}"
    yield ny.setning
    yield f"INSERT INTO {navn} ({kolonner})\nSELECT {verdier} FROM {kopi}"
    yield f"DROP TABLE {kopi}"


def _mangler_verdi(gammel: Tabell, ny: Tabell, kolonne: str) -> bool:
    return kolonne not in gammel.kolonner and er_paakrevd(ny.kolonner[kolonne])


def _standard(tabell: str, kolonne: str) -> str:
    """What old rows get: the field's own default, as the check of contents against history takes it."""
    typer = {slag.navn: slag.type for slag in (HODE, PLANEIER, *BARN)}
    felt = felter(typer[tabell]).get(kolonne) if tabell in typer else None
    if felt is None or not isinstance(felt.standard, str):
        raise UmuligError(f"Gamle rader har ingen verdi for {tabell}.{kolonne}. Gi den en server_default.")
    return f"'{felt.standard}'"


def _ny_eller_utvidet(foer: Skjema, ny: Tabell) -> Iterator[str]:
    if ny.navn not in foer.tabeller:
        yield ny.setning
        return
    for kolonne, tekst in ny.kolonner.items():
        if kolonne not in foer.tabeller[ny.navn].kolonner:
            yield f"ALTER TABLE {ny.navn} ADD COLUMN {tekst}"


def for_postgresql(foer: Skjema, etter: Skjema) -> Iterator[str]:
    """The same for PostgreSQL, which alters its tables in place. `foer` may be SQLite's: only names and
    constraints are read of it."""
    yield from _fjern_indekser(foer, etter)
    for navn, ny in etter.tabeller.items():
        if navn not in foer.tabeller:
            yield ny.setning
        else:
            yield from _endre_paa_stedet(foer.tabeller[navn], ny)
    yield from _lag_indekser(foer, etter)


def _endre_paa_stedet(gammel: Tabell, ny: Tabell) -> Iterator[str]:
    endre = f"ALTER TABLE {ny.navn}"
    for vilkaar in gammel.vilkaar:
        if vilkaar not in ny.vilkaar:
            yield f"{endre} DROP CONSTRAINT {vilkaar.split()[1]}"
    for kolonne, tekst in ny.kolonner.items():
        if _mangler_verdi(gammel, ny, kolonne):
            yield f"{endre} ADD COLUMN {tekst} DEFAULT {_standard(ny.navn, kolonne)}"
            yield f"{endre} ALTER COLUMN {kolonne} DROP DEFAULT"
        elif kolonne not in gammel.kolonner:
            yield f"{endre} ADD COLUMN {tekst}"
    for vilkaar, tekst in ny.vilkaar.items():
        if vilkaar not in gammel.vilkaar:
            yield f"{endre} ADD {tekst}"


def _fjern_indekser(foer: Skjema, etter: Skjema, unntatt: Iterable[str] = ()) -> Iterator[str]:
    for navn, indeks in foer.indekser.items():
        if indeks.tabell not in unntatt and not _er_lik(foer, etter, navn):
            yield f"DROP INDEX {navn}"


def _lag_indekser(foer: Skjema, etter: Skjema, alle_i: Iterable[str] = ()) -> Iterator[str]:
    for navn, indeks in etter.indekser.items():
        if indeks.tabell in alle_i or not _er_lik(foer, etter, navn):
            yield indeks.setning


def _er_lik(foer: Skjema, etter: Skjema, indeks: str) -> bool:
    gammel, ny = foer.indekser.get(indeks), etter.indekser.get(indeks)
    return bool(gammel and ny and uten_anforsel(gammel.setning) == uten_anforsel(ny.setning))


def skriv() -> Path:
    """Write the file of the last migration, and return its path. Raises UmuligError."""
    *foer, siste = MIGRERINGER
    if siste.nummer <= FROSSET:
        raise UmuligError(f"{siste.modul} er i bruk og endres aldri. Sett inn neste nummer i MIGRERINGER.")
    fil = Path(__file__).with_name("migreringer") / f"{siste.modul}.py"
    fil.write_text(lag_migrering(siste, foer), encoding="utf-8", newline="\n")
    return fil


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{skriv().name}\n")
    except UmuligError as feil:
        sys.exit(str(feil))
