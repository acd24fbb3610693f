"""The codec between values and rows, and the writer that stands on it.

Dates are ISO text, truth values 0 and 1, lists text with commas; PostgreSQL gives and takes its own
dates and truth values, and both forms are read. The columns come from the generated schema.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import repeat
from typing import Any, TypeVar

from ipkit.domain.verdi import feltnavn
from ipkit.errors import KonfliktError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.schema import KOLONNER, NOKLER

T = TypeVar("T")


def _les_dato(verdi: Any) -> date:
    if isinstance(verdi, date):
        return verdi
    return date.fromisoformat(verdi)


def _les_liste(verdi: Any) -> tuple[str, ...]:
    return tuple(verdi.split(",")) if verdi else ()


def _les(type_: type[Any]) -> Callable[[Any], Any]:
    def leser(verdi: Any) -> Any:
        if not isinstance(verdi, type_):
            raise TypeError
        return verdi

    return leser


_LESERE: dict[str, Callable[[Any], Any]] = {
    "dato": _les_dato,
    "ja_nei": bool,
    "liste": _les_liste,
    "tekst": _les(str),
    "heltall": _les(int),
    "data": bytes,
}
_SOM_DEN_ER: dict[str, set[type[Any]]] = {"tekst": {str, type(None)}, "heltall": {int, type(None)}}
"""Columns that are not changed when they are read, and what may stand in them."""
_SKRIVERE: dict[str, Callable[[Any], Any]] = {"dato": date.isoformat, "liste": ",".join}


def til_kolonner(tabell: str, verdier: Mapping[str, Any]) -> dict[str, Any]:
    """Encode values for the columns of a table. Unknown names are a KeyError: a fault in the program."""
    kolonner = KOLONNER[tabell]
    ut = {}
    for navn, verdi in verdier.items():
        skriver = _SKRIVERE.get(kolonner[navn])
        ut[navn] = skriver(verdi) if skriver and verdi is not None else verdi
    return ut


@cache
def _dekoder(tabell: str) -> list[tuple[str, Callable[[Any], Any], Any]]:
    """Name and reader of each column, and what it is where it says nothing: a list is empty."""
    return [(n, _LESERE[slag], () if slag == "liste" else None) for n, slag in KOLONNER[tabell].items()]


def fra_rad(tabell: str, rad: Rad) -> dict[str, Any]:
    """Decode a whole row of a table. Raises RegisterError where a value is not of its column's kind."""
    ut = {}
    try:
        for navn, leser, av_ingen in _dekoder(tabell):
            verdi = rad[navn]
            ut[navn] = av_ingen if verdi is None else leser(verdi)
    except (TypeError, ValueError, AttributeError, LookupError):
        raise skadet() from None
    return ut


def fra_rader(
    tabell: str, type_: type[T], rader: Sequence[Rad], *, uten: str = ""
) -> Iterator[tuple[Any, T]]:
    """Decode many whole rows at once into values, each with what stood in the column `uten`.

    The columns of the first row are those of all. They are decoded a column at a time, and every value is
    then built from its parts. Raises RegisterError where a value is not of its column's kind.
    """
    if not rader:
        return
    navn = tuple(rader[0].keys())
    if set(navn) != KOLONNER[tabell].keys() or set(navn) - {uten} != set(feltnavn(type_)):
        raise skadet()
    try:
        kolonner = dict(zip(navn, zip(*_verdier(rader), strict=True), strict=True))
        lest = {n: _les_kolonne(KOLONNER[tabell][n], k) for n, k in kolonner.items()}
    except (TypeError, ValueError, AttributeError):
        raise skadet() from None
    nokler = lest.pop(uten, None) or repeat(None)
    for nokkel, innhold in zip(nokler, zip(*lest.values(), strict=True), strict=False):
        verdi = object.__new__(type_)
        verdi.__dict__.update(zip(lest, innhold, strict=True))
        yield nokkel, verdi


def _les_kolonne(slag: str, kolonne: Sequence[Any]) -> Sequence[Any]:
    """One column of many rows, decoded. Raises TypeError, ValueError, AttributeError."""
    typer = set(map(type, kolonne))
    if (som_den_er := _SOM_DEN_ER.get(slag)) is not None:
        if not typer <= som_den_er:
            raise TypeError
        return kolonne
    leser, av_ingen = _LESERE[slag], () if slag == "liste" else None
    if slag == "dato" and typer <= _SOM_DEN_ER["tekst"]:
        leser = date.fromisoformat
    return [av_ingen if v is None else leser(v) for v in kolonne]


def _verdier(rader: Sequence[Rad]) -> Iterable[Iterable[Any]]:
    """A row of SQLite is its values; PostgreSQL gives a mapping."""
    return (rad.values() for rad in rader) if isinstance(rader[0], dict) else rader


def innsetting(tabell: str) -> str:
    """The INSERT for every column of a table."""
    kolonner = KOLONNER[tabell]
    return (
        f'INSERT INTO "{tabell}" ({", ".join(kolonner)}) '
        f"VALUES ({', '.join(f':{navn}' for navn in kolonner)})"
    )


def sett_inn(db: Forbindelse, tabell: str, verdier: Mapping[str, Any]) -> None:
    """Insert one row; every column must be given."""
    db.utfor(innsetting(tabell), **til_kolonner(tabell, verdier))


def sett_inn_mange(db: Forbindelse, tabell: str, rader: Iterable[Mapping[str, Any]]) -> None:
    """Insert many rows in one go (commit-and-refresh for each row is 940 × slower)."""
    kodet = [til_kolonner(tabell, rad) for rad in rader]
    if kodet:
        db.utfor_mange(innsetting(tabell), kodet)


def oppdater(db: Forbindelse, tabell: str, verdier: Mapping[str, Any]) -> None:
    """Replace one row by its key, where it still has the version before the one given.

    Raises KonfliktError when somebody else was first: nothing is lost, and nothing is overwritten.
    """
    noekler = NOKLER[tabell]
    sett = ", ".join(f"{navn}=:{navn}" for navn in verdier if navn not in noekler)
    hvor = " AND ".join(f"{navn}=:{navn}" for navn in noekler)
    kodet = til_kolonner(tabell, verdier)
    antall = db.utfor(
        f'UPDATE "{tabell}" SET {sett} WHERE {hvor} AND version=:_for',
        **kodet,
        _for=kodet["version"] - 1,
    )
    if antall != 1:
        raise endret_av_andre()


def endret_av_andre() -> KonfliktError:
    """A lost race."""
    return KonfliktError(
        "Noen andre har endret det samme i mellomtiden. Ingenting er lagret. Se på planen og prøv igjen."
    )
