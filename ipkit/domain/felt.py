"""Field specifications: a descriptive field is declared once, here is what is said about it.

The command line, YAML, the codec of the register, history and the template context all read the
same specification, and every text comes in through `tolk`, so that cleaning happens in one place.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Literal, NamedTuple

from ipkit.domain.part import tolk_part
from ipkit.errors import VerdifeilError

Slag = Literal["tekst", "fritekst", "kode", "dato", "tid", "heltall", "ja_nei", "liste", "part"]

MAKS_TEKST = 500
"""A line: longer is a text in the wrong field."""
MAKS_FRITEKST = 100_000
"""Characters in a free text; a plan is no archive, and a template must end."""


class Felt(NamedTuple):
    """What is known about one field of a value.

    `svar` says that a person answers it (the others are kept by the program), `paakrevd` that a new
    element cannot do without it, `koder` the legal codes (empty: any), `standard` what it is if nobody
    says otherwise, and `hvorfor` half a sentence that says why it is asked.
    """

    navn: str
    ledetekst: str
    slag: Slag
    koder: tuple[str, ...]
    svar: bool
    paakrevd: bool
    standard: Any = None
    hvorfor: str = ""


PAAKREVD: Any = object()
"""The default of a field that has none."""


class Erklaering(NamedTuple):
    """What a class says of a field, before the field has its name."""

    ledetekst: str
    slag: Slag
    koder: tuple[str, ...]
    svar: bool
    hvorfor: str
    standard: Any


def felt(
    ledetekst: str,
    slag: Slag = "tekst",
    *,
    koder: Iterable[str] = (),
    default: Any = PAAKREVD,
    svar: bool = True,
    hvorfor: str = "",
) -> Any:
    """Declare a field of a value with its Norwegian label and kind."""
    return Erklaering(ledetekst, slag, tuple(koder), svar, hvorfor, default)


_KJENTE: dict[type[Any], dict[str, Felt]] = {}


def felter(cls: type[Any]) -> dict[str, Felt]:
    """All declared fields of a value type, by name, in order of declaration."""
    if cls in _KJENTE:
        return _KJENTE[cls]
    erklaert = vars(cls)["_erklaert"]  # every `@verdi` has it, and mypy does not know
    alle = {navn: erklaert[navn] for navn in vars(cls)["_navn"] if navn in erklaert}
    _KJENTE[cls] = {navn: _felt(navn, e) for navn, e in alle.items() if isinstance(e, Erklaering)}
    return _KJENTE[cls]


def _felt(navn: str, e: Erklaering) -> Felt:
    mangler = e.standard is PAAKREVD
    standard = None if mangler else e.standard
    return Felt(navn, e.ledetekst, e.slag, e.koder, e.svar, e.svar and mangler, standard, e.hvorfor)


def partfelter(cls: type[Any]) -> tuple[str, ...]:
    """The fields of a value type that say who: a part of the plan."""
    return tuple(f.navn for f in felter(cls).values() if f.slag == "part")


# Line separators, direction overrides and zero-width characters that make a text look like another one;
# tab and newline are handled by kind. Zero-width joiners stay: Arabic and emoji need them.
# Texts, not patterns: few commands meet a text that must be looked at so closely.
_USYNLIGE = "[\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
_STYRETEGN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"


def rens(tekst: str, ledetekst: str, *, linjer: bool) -> str:
    """Return the text as NFC, without outer blanks.

    Raises VerdifeilError at control characters, lone surrogates and direction overrides, and at a
    newline or tab where the field is one line.
    """
    # Nearly every text: nothing in it that the rest of this function looks for.
    if len(tekst) <= MAKS_TEKST and tekst.isprintable() and unicodedata.is_normalized("NFC", tekst):
        return tekst.strip()
    tekst = unicodedata.normalize("NFC", tekst.replace("\r\n", "\n")).strip()
    if re.search(_STYRETEGN, tekst) or re.search(_USYNLIGE, tekst):
        raise VerdifeilError(f"«{ledetekst}» inneholder usynlige styretegn. Skriv teksten på nytt uten dem.")
    if not linjer and ("\n" in tekst or "\t" in tekst):
        raise VerdifeilError(f"«{ledetekst}» skal være én linje, uten linjeskift og tabulator.")
    maks = MAKS_FRITEKST if linjer else MAKS_TEKST
    if len(tekst) > maks:
        raise VerdifeilError(f"«{ledetekst}» er {len(tekst)} tegn lang; {maks} er det meste.")
    return tekst


def _tolk_dato(f: Felt, tekst: str) -> date:
    """ISO, or as the program's own documents write it: 31.1.2026. A year has four digits: which century
    somebody meant is never guessed, but the answer says how to write it."""
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", tekst)
    norsk = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", tekst)
    try:
        aar, maaned, dag = iso.groups() if iso else norsk.groups()[::-1] if norsk else ()
        return date(int(aar), int(maaned), int(dag))
    except ValueError:
        raise VerdifeilError(_datohjelp(f, tekst, skrevet=bool(iso or norsk))) from None


def _datohjelp(f: Felt, tekst: str, *, skrevet: bool) -> str:
    """What is wrong with a date: not in the calendar, two digits for the year, or no date at all."""
    kort_aar = re.fullmatch(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{2})", tekst)
    if kort_aar:
        dag, maaned, aar = kort_aar.groups()
        forslag = " eller ".join(f"{dag}.{maaned}.{hundre}{aar}" for hundre in ("20", "19"))
        return f"«{f.ledetekst}» skal ha år med fire sifre. Skriv {forslag}."
    if skrevet:
        return f"«{f.ledetekst}»: {tekst} finnes ikke i kalenderen."
    return f"«{f.ledetekst}» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31."


def _tolk_tid(f: Felt, tekst: str) -> str:
    treff = re.fullmatch(r"(\d{1,2})[.:](\d{2})", tekst)
    if not treff or int(treff[1]) > 23 or int(treff[2]) > 59:
        raise VerdifeilError(f"«{f.ledetekst}» skal være et klokkeslett, for eksempel 10:00.")
    return f"{int(treff[1]):02d}:{treff[2]}"


def _tolk_heltall(f: Felt, tekst: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", tekst):
        raise VerdifeilError(f"«{f.ledetekst}» skal være et helt tall.")
    return int(tekst)


_JA_NEI = {"ja": True, "j": True, "nei": False, "n": False}


def _tolk_ja_nei(f: Felt, tekst: str) -> bool:
    try:
        return _JA_NEI[tekst.casefold()]
    except KeyError:
        raise VerdifeilError(f"«{f.ledetekst}» skal være ja eller nei.") from None


def kodeform(tekst: str) -> str:
    """A code as typed on any keyboard: `Ikke nådd`, `ikke-naadd` and `ikke_naadd` are the same."""
    kode = unicodedata.normalize("NFC", tekst).strip().casefold()
    kode = kode.replace("å", "aa").replace("ø", "o").replace("æ", "ae")
    return re.sub(r"[\s-]+", "_", kode)


def _tolk_kode(f: Felt, tekst: str) -> str:
    if tekst in f.koder:
        return tekst
    kode = kodeform(tekst)
    if f.koder and kode not in f.koder:
        raise VerdifeilError(f"«{f.ledetekst}» skal være én av: {', '.join(f.koder)}.")
    return rens(kode, f.ledetekst, linjer=False)


def _tolk_liste(f: Felt, tekst: str) -> tuple[str, ...]:
    # Commas, and also plus signs and blanks: PowerShell takes `hva,hvem` without quotes for a list.
    koder = dict.fromkeys(_tolk_kode(f, del_) for del_ in re.split(r"[,+\s]+", tekst) if del_)
    return tuple(sorted(koder, key=f.koder.index if f.koder else None))


_TOLKER: dict[str, Callable[[Felt, str], Any]] = {
    "kode": _tolk_kode,
    "dato": _tolk_dato,
    "tid": _tolk_tid,
    "heltall": _tolk_heltall,
    "ja_nei": _tolk_ja_nei,
    "liste": _tolk_liste,
    "part": lambda f, t: tolk_part(rens(t, f.ledetekst, linjer=False)),
}


def tolk(f: Felt, tekst: str) -> Any:
    """Read a typed text as the field's value. Empty means not answered: None (a list: the empty one).

    Raises VerdifeilError with a sentence that names the field by its label.
    """
    slag = f.slag
    if slag in ("tekst", "fritekst"):
        return rens(tekst, f.ledetekst, linjer=slag == "fritekst") or None
    if not tekst.strip():
        return () if slag == "liste" else None
    return _TOLKER[slag](f, rens(tekst, f.ledetekst, linjer=False))


def skriv(f: Felt, verdi: Any) -> str:
    """The text that `tolk` reads back as the same value."""
    if verdi is None:
        return ""
    if f.slag == "ja_nei":
        return "ja" if verdi else "nei"
    if f.slag == "liste":
        return ",".join(verdi)
    return str(verdi)
