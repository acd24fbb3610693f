"""Texts in other languages (rule 145): bokmål is the source, `maler/sprak/<språk>.po` holds the rest (D5).

Templates and code mark a text with `_("…")`. Values stand as `{navn}` in the sentence, so that a translator
has the whole of it. What is not translated is shown in bokmål. A text that stands in a table is marked with
`merk("…")`, and translated with `i_ord` where it is used; so are the words of the program's own data.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ipkit.documents.feil import MalfeilError
from ipkit.documents.malfil import les_raatt
from ipkit.domain import dato, ord
from ipkit.domain.tekst import merk
from ipkit.ferdig import ferdig
from ipkit.paths import datamappe

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

KILDESPRAK = "nb"
_PLASS = re.compile(r"\{(\w+)\}")


class Oversetter:
    """One language: `_("Mål {nummer}", nummer=2)`. `skriv` makes a value text."""

    __slots__ = ("tekster",)

    def __init__(self, tekster: Mapping[str, str]) -> None:
        self.tekster = tekster

    def __call__(self, tekst: str, /, **verdier: Any) -> str:
        return sett_inn(self.tekster.get(tekst, tekst), verdier, self._skriv)

    def _skriv(self, verdi: Any) -> str:
        return self.langt(verdi) if isinstance(verdi, date) else str(verdi)

    def langt(self, d: date) -> str:
        """`22. november 2026`, as the language writes it."""
        if not self.tekster:
            return dato.langt(d)
        maaned = self.tekster.get(navn := dato.MAANEDER[d.month - 1], navn)
        return self(LANG_DATO, dag=d.day, maaned=maaned, aar=d.year)


LANG_DATO = merk("{dag}. {maaned} {aar}")
BOKMAAL = Oversetter({})
_i_bruk: ContextVar[Oversetter] = ContextVar("sprak", default=BOKMAAL)
T = TypeVar("T")


@contextmanager
def paa_sprak(oversetter: Oversetter) -> Iterator[None]:
    """While this is open, `_`, `i_ord`, `ord_for` and `langt` speak that language."""
    merke = _i_bruk.set(oversetter)
    try:
        yield
    finally:
        _i_bruk.reset(merke)


def _(tekst: str, /, **verdier: Any) -> str:
    """A text in the language of the document, with its values in place."""
    return _i_bruk.get()(tekst, **verdier)


@overload
def i_ord(tekst: str) -> str: ...
@overload
def i_ord(tekst: T) -> T: ...
def i_ord(tekst: Any) -> Any:
    """A word of the program's own tables and data; what it does not know is given back as it is."""
    return _i_bruk.get().tekster.get(tekst, tekst)


def ord_for(felt: str, kode: str) -> str:
    """The words for a code, in the language of the document."""
    return i_ord(ord.ord_for(felt, kode))


def langt(d: date) -> str:
    """A date in words, in the language of the document."""
    return _i_bruk.get().langt(d)


def sett_inn(tekst: str, verdier: Mapping[str, Any], skriv: Callable[[Any], str]) -> str:
    """The text with its values in place. Raises MalfeilError for a place without a value."""
    if "{" not in tekst:
        return tekst
    forst, plasser = _delt(tekst)
    ut = [forst]
    for navn, etter in plasser:
        if navn not in verdier:
            raise MalfeilError(f"teksten «{tekst[:40]}» mangler verdien «{navn}».")
        ut += (skriv(verdier[navn]), etter)
    return "".join(ut)


@lru_cache(maxsize=1024)
def _delt(tekst: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A text of the program's or the templates' own: how it begins, and each place with what follows."""
    forst, *resten = _PLASS.split(tekst)
    return forst, tuple(zip(resten[::2], resten[1::2], strict=True))


def oversetter(sprak: str, malmapper: Sequence[Path] = ()) -> Oversetter:
    """The texts of a language: the built-in file, and over it those of the municipality's folders."""
    if sprak == KILDESPRAK:
        return BOKMAAL
    filer = [mappe / "sprak" / f"{sprak}.po" for mappe in (datamappe("maler"), *reversed(malmapper))]
    finnes = tuple((fil, fil.stat().st_mtime_ns) for fil in filer if fil.is_file())
    return Oversetter(_les(finnes))


def finnes_paa(malmapper: Sequence[Path] = ()) -> tuple[str, ...]:
    """The languages that there is a file of, bokmål first."""
    filer = (f for m in (datamappe("maler"), *malmapper) for f in sorted((m / "sprak").glob("*.po")))
    return tuple(dict.fromkeys([KILDESPRAK, *(f.stem for f in filer)]))


@lru_cache(maxsize=4)
def _les(filer: tuple[tuple[Path, int], ...]) -> dict[str, str]:
    tekster: dict[str, str] = {}
    for fil, _ in filer:
        kjent = ferdig(fil.name, les_raatt(fil, fil.name))
        tekster |= oversatt(fil) if kjent is None else kjent
    return tekster


def oversatt(fil: Path) -> dict[str, str]:
    """What somebody has translated in a file, and nobody has to read anew. Raises MalfeilError."""
    return {
        melding.id: str(melding.string)
        for melding in les_po(fil)
        if melding.id and melding.string and not melding.fuzzy and isinstance(melding.id, str)
    }


def les_po(fil: Path) -> "Catalog":
    """The catalogue in a file. Raises MalfeilError with the file's name."""
    # Imported here: bokmål has no catalogue, and the program's own are ready (`ipkit.ferdig`).
    from babel.messages.pofile import PoFileError, read_po

    try:
        return read_po(BytesIO(les_raatt(fil, fil.name).removeprefix(BOM_UTF8)), abort_invalid=True)
    except UnicodeDecodeError:
        raise MalfeilError("filen er ikke lagret som UTF-8.", fil.name) from None
    except PoFileError as feil:
        hva = "filen kan ikke leses. Hver msgid og msgstr skal stå mellom rette anførselstegn."
        raise MalfeilError(hva, fil.name, feil.lineno + 1) from None
    except ValueError:
        raise MalfeilError("filen kan ikke leses. Det er noe galt i de første linjene.", fil.name) from None
