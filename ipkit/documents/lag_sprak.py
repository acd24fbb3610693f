"""Every text that a document can show, and the catalogue of a language brought up to date with them.

`python -m ipkit.documents.lag_sprak nn` writes `maler/sprak/nn.po`: new texts come in without a translation,
changed ones are marked `fuzzy` (shown in bokmål until somebody has read them), and texts that are gone are
left out. A language that is not there gets a file of its own. No other step is needed. `ipkit dokumentmal
sprak` writes the file of a municipality's folder, with what the built-in one does not have.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import write_po

from ipkit.documents.evalueringskontekst import SPORSMAAL
from ipkit.documents.katalog import DOKUMENTER
from ipkit.documents.malsjekk import tekster_i_malene
from ipkit.documents.oversettelse import les_po, oversetter
from ipkit.domain.dato import MAANEDER
from ipkit.domain.elementer import BARN, HODE, PLANEIER
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.felt import felter
from ipkit.domain.historikkord import ELEMENTORD, HANDLINGSORD, TOMT
from ipkit.domain.innstillinger import LIVSOMRAADER, Innstillinger
from ipkit.domain.innsyn import HOLDT_TILBAKE, LESEORD, SLAGORD, SPERRET
from ipkit.domain.kartlegging import Kartleggingsomraade
from ipkit.domain.ord import ORD
from ipkit.domain.overlevering import FRISTORD
from ipkit.domain.tilgang import STATUS
from ipkit.domain.tilgangsoversikt import HVORFOR_IKKE
from ipkit.paths import datamappe
from ipkit.rettsdata import les_rettsdata

_DOMENET = (
    *("funn", "mangler_*", "gyldig", "samtykkegivere", "tilgangsoversikt"),
    *("overlevering", "innsyn", "historikkord"),
)
KODE = ("documents/*.py", *(f"domain/{navn}.py" for navn in _DOMENET))
"""The modules, of the package, that write sentences of documents."""
NAVN = ("_", "merk", "oversett", "o", "tekster")
"""What a module calls with a text to translate."""
_IKKE_I_DOKUMENTER = ("smarter", "samtykkestatus", "kategori", "klageutfall", "temaer", "detaljgrad")
_RETT = ("lov", "kortform", "gjelder", "klageinstans", "klagefrist_fra", "sendes_til", "klagehjemmel")
_INNSTILLINGER = ("koordinerende_enhet", "koordinatortittel", "gruppenavn", "klageinstans")


def kildetekster(malmapper: Sequence[Path] = ()) -> dict[str, list[str]]:
    """Every text in bokmål, with the places that it stands in, those of some folders' own templates too."""
    ut: dict[str, list[str]] = {}
    egne = _malene(malmapper) if malmapper else ()
    for tekst, sted in (*_malene(), *_koden(), *_ordene(), *egne):
        steder = ut.setdefault(tekst, [])
        if sted not in steder:
            steder.append(sted)
    return ut


def _malene(malmapper: Sequence[Path] = ()) -> Iterator[tuple[str, str]]:
    for navn, _, tekst in tekster_i_malene(malmapper):
        yield tekst, f"maler/{navn}"


@cache
def _koden() -> tuple[tuple[str, str], ...]:
    """The texts of the program's own code, which is read once."""
    return tuple(_les_koden())


def _les_koden() -> Iterator[tuple[str, str]]:
    pakke = Path(__file__).parents[1]
    for fil in sorted(fil for monster in KODE for fil in pakke.glob(monster)):
        funnet = extract("python", BytesIO(fil.read_bytes()), dict.fromkeys(NAVN, None))
        for _, tekst, _, _ in funnet:
            if isinstance(tekst, str) and tekst:
                yield tekst, f"ipkit/{fil.relative_to(pakke).as_posix()}"


def _ordene() -> Iterator[tuple[str, str]]:
    """The words of codes, of settings, of labels and of the law, each looked up as a whole."""
    tabeller: dict[str, Iterable[str]] = {
        "ipkit/domain/ord.py": (o for n, t in ORD.items() if n not in _IKKE_I_DOKUMENTER for o in t.values()),
        "ipkit/domain/dato.py": MAANEDER,
        "ipkit/documents/katalog.py": (slag.tittel for slag in DOKUMENTER.values()),
        "ipkit/domain/innstillinger.py": _innstillinger(),
        "ipkit/domain/kartlegging.py": (f.ledetekst for f in felter(Kartleggingsomraade).values()),
        "ipkit/domain/evaluering.py": (felter(Evaluering)[navn].ledetekst for navn in SPORSMAAL),
        "ipkit/domain/elementer.py": _ledetekster(),
        "ipkit/domain/historikkord.py": (*ELEMENTORD.values(), *HANDLINGSORD.values(), TOMT),
        "ipkit/domain/innsyn.py": (
            *(*LESEORD.values(), *SLAGORD.values(), HOLDT_TILBAKE, SPERRET, FEILREGISTRERT),
        ),
        "ipkit/domain/overlevering.py": FRISTORD.values(),
        "ipkit/domain/tilgang.py": STATUS.values(),
        "ipkit/domain/tilgangsoversikt.py": HVORFOR_IKKE.values(),
        "maler/rett/rettsgrunnlag.yaml": _retten(),
    }
    for sted, tekster in tabeller.items():
        yield from ((tekst, sted) for tekst in tekster)


def _ledetekster() -> Iterator[str]:
    """The labels of all that is recorded of a person, for the document `innsyn`."""
    for slag in (HODE, PLANEIER, *BARN):
        yield from (f.ledetekst for f in felter(slag.type).values())


def _innstillinger() -> Iterator[str]:
    standard = Innstillinger()
    yield from (getattr(standard, navn) for navn in _INNSTILLINGER)
    yield from LIVSOMRAADER.values()


def _retten() -> Iterator[str]:
    for rad in les_rettsdata().rettsgrunnlag:
        yield from (tekst for navn in _RETT if (tekst := getattr(rad, navn)))


def oppdatert(fil: Path, tekster: dict[str, list[str]]) -> Catalog:
    """The catalogue of a file brought up to date with the texts, or a new one. Raises MalfeilError."""
    ny = Catalog(charset="utf-8", fuzzy=False)
    for tekst, steder in sorted(tekster.items(), key=lambda par: (par[1], par[0])):
        ny.add(tekst, locations=[(sted, 0) for sted in steder])
    katalog = les_po(fil) if fil.is_file() else Catalog(charset="utf-8", fuzzy=False)
    katalog.update(ny)
    katalog.obsolete.clear()
    return katalog


def som_po(katalog: Catalog) -> bytes:
    """The file of a catalogue; no dates in it, so that the same texts give the same bytes."""
    ut = BytesIO()
    ut.write(b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n')
    write_po(ut, katalog, width=0, omit_header=True, include_lineno=False)
    return ut.getvalue()


class NySprakfil(NamedTuple):
    """What is to be in a file, how many texts there are, and how many wait for a translation."""

    fil: Path
    innhold: bytes
    antall: int
    venter: int


def ny_sprakfil(kode: str, mappe: Path | None = None) -> NySprakfil:
    """The file of a language: the program's own, or that of a folder, which has what the program's lacks.

    What a folder's file says otherwise than the program's is kept there. Raises MalfeilError.
    """
    fil = (mappe or datamappe("maler")) / "sprak" / f"{kode}.po"
    tekster = kildetekster([mappe] if mappe else [])
    if mappe:
        innebygd = oversetter(kode).tekster
        egne = {m.id for m in les_po(fil) if m.string} if fil.is_file() else set()
        tekster = {t: steder for t, steder in tekster.items() if t not in innebygd or t in egne}
    katalog = oppdatert(fil, tekster)
    venter = sum(1 for m in katalog if m.id and (not m.string or m.fuzzy))
    return NySprakfil(fil, som_po(katalog), len(katalog), venter)


def main(kode: str = "nn", mappe: str | None = None) -> None:
    """One language by its code; tells how many texts wait for a translation."""
    ny = ny_sprakfil(kode, Path(mappe) if mappe else None)
    ny.fil.parent.mkdir(parents=True, exist_ok=True)
    ny.fil.write_bytes(ny.innhold)
    print(f"{ny.fil}: {ny.antall} tekster, {ny.venter} venter på oversettelse.")


if __name__ == "__main__":
    main(*sys.argv[1:3])
