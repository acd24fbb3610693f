"""Every fault of the templates of some folders, with file and line: read, and rendered with examples."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.delmengde import INNHOLD
from ipkit.documents.dokument import kontekst_for, lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.documents.katalog import uten_variant
from ipkit.documents.mal import STANDARD, miljo, uleselig
from ipkit.documents.malfelter import ukjente_felter
from ipkit.documents.malfil import les_tekst
from ipkit.documents.oversettelse import KILDESPRAK, oversetter
from ipkit.documents.stil import STILFIL, les_stil
from ipkit.documents.word_mal import delte_tagger, kilde, teksten
from ipkit.errors import IpkitError
from ipkit.paths import datamappe

MAL = ".html.j2"
_KOMMENTAR = re.compile(r"\{#.*?#\}|<!--.*?-->", re.DOTALL)
_TAGG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)[\s/>]")
_HELLER = {"b": "strong", "i": "em", "h4": "h3", "u": "em"}
"""What to write for a tag that many know from elsewhere."""
ENKLE = re.compile(r"(?<!\{)\{\s*[a-z]\w*(?:\.\w+)+\s*\}(?!\})")
"""One curly bracket where two are meant: it would be printed as it stands."""
_STIL = re.compile(r'\bclass="([^"{]*)"')


class Malfeil(NamedTuple):
    """One fault. `linje` 0: of the whole file."""

    mal: str
    linje: int
    hva: str

    def __str__(self) -> str:
        return f"{self.mal}{f', linje {self.linje}' if self.linje else ''}: {self.hva}"


def egne_maler(malmapper: Sequence[Path]) -> dict[str, Path]:
    """The templates in the folders, by name; without any folder the built-in ones."""
    rot = [(mappe, "") for mappe in malmapper] or [(datamappe("maler") / "standard", STANDARD)]
    return {
        foran + fil.relative_to(mappe).as_posix(): fil
        for mappe, foran in reversed(rot)
        for fil in sorted(mappe.rglob(f"*{MAL}"))
        if fil.is_file()
    }


def sjekk_maler(bestillinger: Sequence[Bestilling], malmapper: Sequence[Path]) -> list[Malfeil]:
    """The faults of each template and of `stil.docx`, in order of file and line."""
    feil: dict[Malfeil, None] = dict.fromkeys(_sjekk_stil(malmapper))
    kontekster = _kontekster(bestillinger)
    for navn, fil in egne_maler(malmapper).items():
        feil |= dict.fromkeys(_sjekk_tekst(navn, fil, kontekster, malmapper))
    for fil in wordmaler(malmapper):
        feil |= dict.fromkeys(_sjekk_word(fil, kontekster, malmapper))
    uleselige = {f.mal for f in feil if f.mal.endswith(".docx")}
    for bestilling in bestillinger:
        # A Word form that cannot be read is told of once: rendering it says so again, in other words.
        nye = (f for f in _tegn(bestilling, malmapper) if f.mal not in uleselige)
        feil |= dict.fromkeys(f for f in nye if not any(_sagt(f, kjent) for kjent in feil))
    return sorted(feil)


def _sagt(feil: Malfeil, kjent: Malfeil) -> bool:
    """Whether the rendering only repeats what was seen in the file, where it could be said with advice."""
    return feil[:2] == kjent[:2] and kjent.hva.startswith(feil.hva)


def manglende_oversettelser(malmapper: Sequence[Path], sprak: Sequence[str]) -> list[Malfeil]:
    """The texts to translate that a language does not have."""
    funn = {
        Malfeil(navn, linje, f"mangler oversettelse til {kode}: «{tekst[:50]}»")
        for navn, linje, tekst in tekster_i_malene(malmapper)
        for kode in sprak
        if kode != KILDESPRAK and tekst not in oversetter(kode, malmapper).tekster
    }
    return sorted(funn)


def tekster_i_malene(malmapper: Sequence[Path]) -> Iterator[tuple[str, int, str]]:
    """Template, line and text of each `_("…")`; without any folder of the built-in templates."""
    for navn, fil in egne_maler(malmapper).items():
        tre = _les(navn, fil, malmapper)
        if isinstance(tre, nodes.Template):
            yield from ((navn, linje, tekst) for linje, tekst in _tekster(tre))


def _tekster(tre: nodes.Template) -> Iterator[tuple[int, str]]:
    for kall in tre.find_all(nodes.Call):
        if isinstance(kall.node, nodes.Name) and kall.node.name == "_" and kall.args:
            tekst = kall.args[0]
            if isinstance(tekst, nodes.Const) and isinstance(tekst.value, str):
                yield kall.lineno, tekst.value


def _kontekster(bestillinger: Sequence[Bestilling]) -> dict[str, list[dict[str, Any]]]:
    """What the templates see, by document; under the empty name for whatever is of none."""
    ut: dict[str, list[dict[str, Any]]] = {"": []}
    for bestilling in bestillinger:
        kontekst = kontekst_for(bestilling)
        ut.setdefault(bestilling.dokument, []).append(kontekst)
        ut[""].append(kontekst)
    return ut


def _les(navn: str, fil: Path, malmapper: Sequence[Path]) -> "nodes.Template | Malfeil":
    try:
        return miljo(malmapper).parse(les_tekst(fil, navn))
    except MalfeilError as e:
        return Malfeil(navn, 0, e.hva)
    except TemplateSyntaxError as e:
        return Malfeil(navn, e.lineno, uleselig(e))


def _sjekk_tekst(
    navn: str, fil: Path, kontekster: dict[str, list[dict[str, Any]]], malmapper: Sequence[Path]
) -> Iterator[Malfeil]:
    """What can be seen in the file itself: fields, tags and styles, also where no example comes by."""
    tre = _les(navn, fil, malmapper)
    if isinstance(tre, Malfeil):
        yield tre
        return
    dokument = uten_variant(navn.removeprefix(STANDARD).removesuffix(MAL))
    for linje, hva in ukjente_felter(tre, kontekster.get(dokument) or kontekster[""]):
        yield Malfeil(navn, linje, hva)
    tekst = _KOMMENTAR.sub(lambda t: "\n" * t[0].count("\n"), les_tekst(fil, navn))
    for treff in _TAGG.finditer(tekst):
        if treff[1] not in INNHOLD:
            heller = f" Bruk <{_HELLER[treff[1]]}>." if treff[1] in _HELLER else ""
            yield Malfeil(navn, _linje(tekst, treff), f"<{treff[1]}> kan ikke brukes i en mal.{heller}")
    for treff in ENKLE.finditer(tekst):
        yield Malfeil(navn, _linje(tekst, treff), f"{treff[0]} skal ha to krøllparenteser: {{{treff[0]}}}")
    stiler = _stiler(malmapper)
    for treff in _STIL.finditer(tekst):
        if treff[1] not in stiler:
            yield Malfeil(navn, _linje(tekst, treff), f"stilen «{treff[1]}» finnes ikke i stil.docx.")


def wordmaler(malmapper: Sequence[Path]) -> list[Path]:
    """The Word forms in the folders, without what Word keeps beside one that is open."""
    alle = (f for m in malmapper for f in sorted(m.glob("*.docx")))
    return [f for f in alle if f.name != STILFIL and not f.name.startswith("~$") and f.is_file()]


def _sjekk_word(
    fil: Path, kontekster: dict[str, list[dict[str, Any]]], malmapper: Sequence[Path]
) -> Iterator[Malfeil]:
    """What can be seen in a Word form itself; Word has no lines."""
    try:
        delte = list(delte_tagger(fil))
        yield from (Malfeil(fil.name, 0, hva) for hva in delte)
        for treff in ENKLE.finditer(teksten(fil)):
            yield Malfeil(fil.name, 0, f"{treff[0]} skal ha to krøllparenteser: {{{treff[0]}}}")
        if not delte:
            tre = miljo(malmapper).parse(kilde(fil))
            valg = kontekster.get(uten_variant(fil.stem)) or kontekster[""]
            yield from (Malfeil(fil.name, 0, hva) for _, hva in ukjente_felter(tre, valg))
    except TemplateSyntaxError as e:
        yield Malfeil(fil.name, 0, uleselig(e))
    except MalfeilError as e:
        yield Malfeil(fil.name, 0, e.hva)
    except IpkitError as e:
        yield Malfeil(fil.name, 0, str(e))


def _linje(tekst: str, treff: re.Match[str]) -> int:
    return tekst.count("\n", 0, treff.start()) + 1


def _stiler(malmapper: Sequence[Path]) -> frozenset[str]:
    for fil in (*(mappe / STILFIL for mappe in malmapper), datamappe("maler") / STILFIL):
        if fil.is_file():
            try:
                return les_stil(fil, "nb-NO").navn
            except MalfeilError:
                continue
    return frozenset()


def _sjekk_stil(malmapper: Sequence[Path]) -> Iterator[Malfeil]:
    """A style file of their own must have every style that the built-in one has."""
    innebygd = les_stil(datamappe("maler") / STILFIL, "nb-NO").navn
    for fil in (mappe / STILFIL for mappe in malmapper if (mappe / STILFIL).is_file()):
        try:
            for navn in sorted(innebygd - les_stil(fil, "nb-NO").navn):
                yield Malfeil(STILFIL, 0, f"stilen «{navn}» mangler. Kopier den fra den innebygde stil.docx.")
        except MalfeilError as e:
            yield Malfeil(STILFIL, 0, e.hva)


def _tegn(bestilling: Bestilling, malmapper: Sequence[Path]) -> Iterator[Malfeil]:
    navn = bestilling.dokument
    bare_word = bestilling.egen and any(f.stem == navn for f in wordmaler(malmapper))
    if bare_word and bestilling.format != "docx" and f"{navn}{MAL}" not in egne_maler(malmapper):
        return
    try:
        lag_dokument(bestilling, malmapper)
    except MalfeilError as e:
        yield Malfeil(e.mal or bestilling.dokument, e.linje or 0, e.hva)
    except IpkitError as e:
        yield Malfeil(bestilling.dokument, 0, str(e))
