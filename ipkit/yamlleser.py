"""Reads YAML into a small tree in which every scalar is a text and every node knows its line.

YAML 1.1 guesses: it makes 136352997 of 01010112345, 630 of 10:30 and False of NO. Here nothing is
guessed; the meaning comes from the field specification of whoever reads the tree. What a plan never
needs (anchors, tags, several documents) and what can only hurt (bombs, control characters, deep
nesting) is a fault, and all faults are collected. The reader lies beside `config`, since settings and
plans are read with the same one.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Any, NoReturn, TypeAlias

import yaml

from ipkit.filfeil import Feilliste
from ipkit.grenser import MAKS_YAML

try:
    from yaml import CBaseLoader as _Loader
except ImportError:  # PyYAML without libyaml: the same events, some ten times slower
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

MAKS_DYBDE = 20
"""Levels within each other. A plan has six."""
MAKS_HENDELSER = 200_000
"""Events from the parser in one file: 5 MB of `-` would otherwise become gigabytes of nodes. When so many
have been read, the file is not read again after a fault either: 196 kB of `-` took 7 seconds so."""
MAKS_OMLESINGER = 50
"""Lines with a fault of syntax that are set aside to find the faults that come after them."""
MAKS_TEGN_OMLEST = 200_000
"""Characters in a file that is read again after a fault of syntax; a larger one stops at the first."""

Verdi: TypeAlias = "str | dict[str, Node] | list[Node]"


class Node:
    """One value with the line it begins on (of its key, where it has one), counted from 1."""

    __slots__ = ("linje", "verdi")

    def __init__(self, linje: int, verdi: Verdi) -> None:
        self.linje = linje
        self.verdi = verdi


def les_yaml(data: bytes, filnavn: str) -> Node:
    """Read one YAML document. An empty file is an empty text.

    Raises FilfeilError with every fault that could be found.
    """
    feil = Feilliste(filnavn)
    node = les_tre(data, feil)
    feil.reis()
    return node


def les_tre(data: bytes, feil: Feilliste) -> Node:
    """Read one YAML document as far as it can be read; what is wrong is added to `feil`."""
    if len(data) > MAKS_YAML:
        feil.ufullstendig = True
        feil.meld(1, f"filen er større enn {MAKS_YAML // 1_000_000} MB. En plan er mye mindre.")
        return Node(1, "")
    tekst = _uten_styretegn(dekod(data, feil), feil)
    rester = MAKS_OMLESINGER if len(tekst) <= MAKS_TEGN_OMLEST else 1
    hendelser = MAKS_HENDELSER
    while True:
        bygger = _Bygger(feil)
        try:
            return bygger.bygg(tekst)
        except _StoppLesingError:
            feil.ufullstendig = True
            return bygger.rot
        except yaml.YAMLError as e:
            linje = _meld_syntaksfeil(e, tekst, feil)
            tekst = _uten_linje(tekst, linje)
            rester -= 1
            hendelser -= bygger.hendelser
            if not rester or hendelser <= 0:
                return bygger.rot


def dekod(data: bytes, feil: Feilliste) -> str:
    """The text of a file as NFC with \\n between lines: UTF-8 with or without BOM, or UTF-16 with one."""
    koding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        tekst = data.decode(koding)
    except UnicodeDecodeError:
        for linje in _udekodbare_linjer(data, koding):
            feil.meld(linje, "tegn som ikke er gyldig tekst. Lagre filen på nytt som UTF-8.")
        tekst = data.decode(koding, "replace")
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    return tekst if unicodedata.is_normalized("NFC", tekst) else unicodedata.normalize("NFC", tekst)


def _udekodbare_linjer(data: bytes, koding: str) -> list[int]:
    """Lines counted from 1. UTF-16 cannot be taken up again after a fault: the first one only."""
    if koding == "utf-16":
        return [data.decode(koding, "replace").partition("\ufffd")[0].count("\n") + 1]
    linjer = enumerate(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"), 1)
    return [nr for nr, linje in linjer if linje.decode("utf-8", "ignore").encode() != linje]


# What YAML does not call printable, and the line breaks that only YAML counts as such.
_STYRETEGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def _uten_styretegn(tekst: str, feil: Feilliste) -> str:
    if not _STYRETEGN.search(tekst):
        return tekst
    for nr, linje in enumerate(tekst.split("\n"), 1):
        if _STYRETEGN.search(linje):
            feil.meld(nr, "usynlige styretegn. Skriv linjen på nytt uten dem.")
    return _STYRETEGN.sub(" ", tekst)


_SYNTAKSFEIL: tuple[tuple[str, str], ...] = (
    ("found a tab", "tabulator brukt som innrykk. Bruk mellomrom."),
    ("character '\\t'", "tabulator brukt som innrykk. Bruk mellomrom."),
    ("escape", "ukjent kode etter omvendt skråstrek. Skriv \\\\ for en omvendt skråstrek."),
    ("quoted scalar", "anførselstegnet er ikke avsluttet."),
    ("scanning an alias", "en verdi som begynner med * eller & må stå i anførselstegn."),
    ("scanning an anchor", "en verdi som begynner med * eller & må stå i anførselstegn."),
    ("flow", "klammen er ikke avsluttet, eller det mangler et komma."),
    (
        "mapping values are not allowed",
        "kolon der det ikke kan stå. Sett teksten i anførselstegn, eller se over innrykket.",
    ),
    ("cannot start any token", "verdien begynner med et tegn som må stå i anførselstegn."),
    ("could not find expected ':'", "det mangler kolon etter navnet på feltet."),
    ("expected", "innrykket stemmer ikke med linjene over."),
)
# A fault that shows only at the end of the file is reported where it began.
_BEGYNNELSEN_TELLER = ("quoted scalar", "flow", "simple key")


def _meld_syntaksfeil(e: yaml.YAMLError, tekst: str, feil: Feilliste) -> int:
    """Note the fault in Norwegian and return its line."""
    feil.ufullstendig = True
    problem = f"{getattr(e, 'context', '')} {getattr(e, 'problem', '')}"
    merke = getattr(e, "problem_mark", None)
    if any(ord_ in problem for ord_ in _BEGYNNELSEN_TELLER):
        merke = getattr(e, "context_mark", None) or merke
    linjer = tekst.split("\n")
    linje = min(merke.line if merke else 0, len(linjer) - 1)
    while linje and not linjer[linje].strip():
        linje -= 1
    if "cannot start any token" in problem and re.match(" *\t", linjer[linje]):
        problem = "found a tab"
    melding = next((norsk for ord_, norsk in _SYNTAKSFEIL if ord_ in problem), "linjen er ikke gyldig YAML.")
    if not feil.har(linje + 1):
        feil.meld(linje + 1, melding)
    return linje


def _uten_linje(tekst: str, linje: int) -> str:
    """The text with the value of that line (0-based) left out, or the whole line if that was no help."""
    linjer = tekst.split("\n")
    noekkel = re.match(r" *(?:- +)*[^\W\d]\w*:(?= )", linjer[linje])
    linjer[linje] = noekkel[0] if noekkel else ""
    return "\n".join(linjer)


class _StoppLesingError(Exception):
    """The file is not worth reading further; the fault is noted."""


class _Bygger:
    """Builds the tree from the parser's events, without recursion. Exactly one of `_kart` and `_liste`
    is set while inside something."""

    def __init__(self, feil: Feilliste) -> None:
        self.rot = Node(1, "")
        self.hendelser = 0
        self._feil = feil
        self._foreldre: list[tuple[dict[str, Node] | None, list[Node] | None]] = []
        self._kart: dict[str, Node] | None = None
        self._liste: list[Node] | None = None
        self._nokkel: str | None = None
        self._linje = 1
        self._dokumenter = 0

    def bygg(self, tekst: str) -> Node:
        parser = _Loader(tekst)
        behandle = {
            yaml.ScalarEvent: self._skalar,
            yaml.MappingStartEvent: self._begynn_kart,
            yaml.SequenceStartEvent: self._begynn_liste,
            yaml.MappingEndEvent: self._avslutt,
            yaml.SequenceEndEvent: self._avslutt,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._dokument,
            yaml.DocumentEndEvent: _ingenting,
            yaml.StreamStartEvent: _ingenting,
        }
        hent: Callable[[], Any] = parser.get_event
        slutt = yaml.StreamEndEvent
        try:
            for self.hendelser in range(MAKS_HENDELSER):
                hendelse = hent()
                slag = type(hendelse)
                if slag is slutt:
                    return self.rot
                behandle[slag](hendelse)
            self._stopp(hendelse, "filen har for mange verdier til å være en plan.")
        finally:
            parser.dispose()

    def _skalar(self, hendelse: Any) -> None:
        if hendelse.tag is not None or hendelse.anchor is not None:
            self._uonsket_tegn(hendelse)
        kart = self._kart
        if kart is None:
            self._legg_til(hendelse, hendelse.value)
        elif self._nokkel is None:
            self._nokkel = nokkel = hendelse.value
            self._linje = hendelse.start_mark.line + 1
            if nokkel in kart:
                self._feil.meld(self._linje, "feltet står to ganger på samme sted. Behold det ene.")
        else:
            kart[self._nokkel] = Node(self._linje, hendelse.value)
            self._nokkel = None

    def _legg_til(self, hendelse: Any, verdi: Verdi) -> None:
        if self._kart is not None and self._nokkel is not None:
            self._kart[self._nokkel] = Node(self._linje, verdi)
            self._nokkel = None
        elif self._liste is not None:
            self._liste.append(Node(hendelse.start_mark.line + 1, verdi))
        else:
            self.rot = Node(hendelse.start_mark.line + 1, verdi)

    def _begynn_kart(self, hendelse: Any) -> None:
        kart: dict[str, Node] = {}
        self._begynn(hendelse, kart)
        self._kart, self._liste = kart, None

    def _begynn_liste(self, hendelse: Any) -> None:
        liste: list[Node] = []
        self._begynn(hendelse, liste)
        self._kart, self._liste = None, liste

    def _begynn(self, hendelse: Any, ny: Verdi) -> None:
        if hendelse.tag is not None or hendelse.anchor is not None:
            self._uonsket_tegn(hendelse)
        if self._kart is not None and self._nokkel is None:
            self._stopp(hendelse, "navnet på et felt må være et enkelt ord.")
        if len(self._foreldre) >= MAKS_DYBDE:
            self._stopp(hendelse, f"mer enn {MAKS_DYBDE} nivåer inni hverandre.")
        self._legg_til(hendelse, ny)
        self._foreldre.append((self._kart, self._liste))

    def _avslutt(self, hendelse: Any) -> None:
        self._kart, self._liste = self._foreldre.pop()

    def _alias(self, hendelse: Any) -> None:
        self._uonsket_tegn(hendelse)
        if self._kart is not None and self._nokkel is None:
            self._nokkel, self._linje = "", hendelse.start_mark.line + 1
        else:
            self._legg_til(hendelse, "")

    def _dokument(self, hendelse: Any) -> None:
        self._dokumenter += 1
        if self._dokumenter > 1:
            self._stopp(hendelse, "filen har flere dokumenter («---»). Legg hver plan i sin egen fil.")

    def _uonsket_tegn(self, hendelse: Any) -> None:
        tekst = "en verdi som begynner med *, & eller ! må stå i anførselstegn."
        self._feil.meld(hendelse.start_mark.line + 1, tekst)

    def _stopp(self, hendelse: Any, tekst: str) -> NoReturn:
        self._feil.meld(hendelse.start_mark.line + 1, tekst)
        raise _StoppLesingError


def _ingenting(hendelse: Any) -> None:
    """Events that carry nothing."""
