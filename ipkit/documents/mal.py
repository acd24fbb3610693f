"""Templates: where they are found, and how one is rendered within its limits."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader
from jinja2.environment import Environment
from jinja2.exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError

from ipkit.documents.bytekode import Bytekodelager, lagermappe
from ipkit.documents.feil import MalfeilError
from ipkit.documents.malfil import les_tekst, ligger_i_mappen
from ipkit.documents.oversettelse import KILDESPRAK, oversetter
from ipkit.documents.sandkasse import Budsjett, Sandkasse, budsjett
from ipkit.paths import datamappe

STANDARD = "standard/"


class Malmapper(BaseLoader):
    """Finds templates. `standard/…` is always the built-in one, so that a template of the same name can
    extend it; any other name is looked for in the municipality's folders, then among the built-in."""

    def __init__(self, mapper: Sequence[Path]) -> None:
        self.mapper = tuple(mapper)
        self.kilder: dict[str, str] = {}

    def finn(self, navn: str) -> Path | None:
        """The file of a name, or None. Raises MalfeilError for a name that leads out of the folders."""
        if "\\" in navn or ":" in navn or navn.startswith("/") or ".." in navn.split("/"):
            raise MalfeilError(
                f"en mal må ligge i malmappen, så «{navn}» kan ikke brukes. Skriv navnet uten ../ og /."
            )
        innebygd = datamappe("maler")
        if navn.startswith(STANDARD):
            steder = [innebygd / navn]
        else:
            steder = [*(mappe / navn for mappe in self.mapper), innebygd / STANDARD / navn]
        return next((sted for sted in steder if ligger_i_mappen(sted, navn)), None)

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Jinja's hook: the text of a template."""
        sted = self.finn(template)
        if sted is None:
            raise TemplateNotFound(template)
        kilde = les_tekst(sted, template)
        self.kilder[template] = kilde
        return kilde, template, lambda: True


def finn_fil(navn: str, malmapper: Sequence[Path]) -> Path:
    """A file beside the templates: the municipality's own, else the built-in one."""
    egne = (mappe / navn for mappe in malmapper)
    return next((sted for sted in egne if ligger_i_mappen(sted, navn)), datamappe("maler") / navn)


class Rendret:
    """A rendered template: its HTML, and where in the templates a piece of it may come from."""

    def __init__(self, html: str, mal: str, kilder: dict[str, str]) -> None:
        self.html = html
        self.mal = mal
        self._kilder = kilder

    def feil(self, hva: str, utdrag: str = "", minst: int = 1) -> MalfeilError:
        """A fault of the template, with the line where the text from the fault on stands in a template.

        As much of `utdrag` as is found decides, but at least `minst` characters: the rest may be data.
        """
        for lengde in range(len(utdrag), max(minst, 1) - 1, -1):
            for mal, kilde in self._kilder.items():
                if utdrag[:lengde] in kilde:
                    linje = kilde.count("\n", 0, kilde.index(utdrag[:lengde])) + 1
                    return MalfeilError(hva, mal, linje)
        return MalfeilError(hva, self.mal)


@lru_cache(maxsize=8)
def _sandkasse(mapper: tuple[Path, ...], endret: tuple[int, ...], sprak: str) -> Sandkasse:
    """One environment for each language, its templates compiled, while the folders are as they were."""
    return Sandkasse(Malmapper(mapper), Bytekodelager(lagermappe()), oversetter(sprak, mapper))


def _endret(mapper: Sequence[Path]) -> tuple[int, ...]:
    filer = (fil for mappe in mapper for fil in sorted((*mappe.rglob("*.j2"), *mappe.rglob("*.po"))))
    return tuple(tall for fil in filer for tall in (fil.stat().st_mtime_ns, fil.stat().st_size))


def miljo(malmapper: Sequence[Path]) -> Sandkasse:
    """The environment of the templates of these folders, in bokmål."""
    return _sandkasse(tuple(malmapper), _endret(malmapper), KILDESPRAK)


def rendre(
    navn: str, kontekst: dict[str, Any], malmapper: Sequence[Path] = (), sprak: str = KILDESPRAK
) -> Rendret:
    """Render in a language. Raises MalfeilError with the template and line of whatever is wrong."""
    mapper = tuple(malmapper)
    sandkasse = _sandkasse(mapper, _endret(mapper), sprak)
    assert isinstance(sandkasse.loader, Malmapper)
    kilder = sandkasse.loader.kilder
    merke = budsjett.set(Budsjett())
    try:
        html = sandkasse.get_template(navn).render(kontekst)
    except Exception as feil:
        raise som_malfeil(feil, navn, kilder) from None
    finally:
        budsjett.reset(merke)
    return Rendret(html, navn, kilder)


_SYNTAKS = (
    ("Expected an expression", "det mangler noe mellom {{ og }}, eller mellom {% og %}"),
    (
        "end of (?:print statement|statement block)",
        "en {{ eller {% er ikke avsluttet, eller to ord står ved siden av hverandre",
    ),
    (
        "nexpected end of template",
        "noe er ikke avsluttet: {% if %}, {% for %} og {% block %} skal ha sin {% end… %}",
    ),
    (r"unknown tag '(end\w+|else|elif)'", "«{}» hører ikke til noe som er begynt"),
    (r"unknown tag '(\w+)'", "«{}» er ikke noe en mal kan gjøre"),
    (r"No filter named '(\w+)'", "filteret «{}» finnes ikke"),
    ("unexpected char '([«»“”„’‘])'", "anførselstegnet {} kan ikke stå i en tagg. Skriv ' i stedet"),
    ("unexpected char '(.)'", "tegnet {} kan ikke stå i en tagg"),
    (r"block '(\w+)' defined twice", "delen «{}» står to ganger"),
)


def uleselig(feil: TemplateSyntaxError) -> str:
    """What is wrong with the template's signs, in Norwegian: Jinja's own sentences are for programmers."""
    if norsk := _norsk(feil):
        return norsk
    tekst = feil.message or ""
    egen = tekst if re.search("[«æøå]", tekst) else "se på tegnene {{ }} og {% %} her"
    return f"malen kan ikke leses: {egen}."


def _norsk(feil: TemplateError) -> str | None:
    for moenster, norsk in _SYNTAKS:
        if treff := re.search(moenster, feil.message or ""):
            return f"malen kan ikke leses: {norsk.format(*treff.groups()) if treff.groups() else norsk}."
    return None


def som_malfeil(feil: Exception, navn: str, kilder: dict[str, str]) -> Exception:
    """What went wrong, in Norwegian, at its place. A bug of ours stays what it is."""
    mal, linje = _sted(feil, kilder)
    if isinstance(feil, MalfeilError):
        return feil if feil.mal else MalfeilError(feil.melding.partition(": ")[2], mal or navn, linje)
    if isinstance(feil, TemplateSyntaxError):
        return MalfeilError(uleselig(feil), feil.name or navn, feil.lineno)
    if isinstance(feil, TemplateNotFound):
        hjelp = (
            f" Lag den med: ipkit dokumentmal kopier {navn.partition('.')[0]}" if feil.name == navn else ""
        )
        return MalfeilError(f"finner ikke malen «{feil.name}».{hjelp}", mal or navn, linje)
    if isinstance(feil, RecursionError):
        return MalfeilError("malen kaller seg selv uten ende.", mal or navn, linje)
    if isinstance(feil, TemplateError):
        return MalfeilError(_norsk(feil) or f"{feil.message}.", mal or navn, linje)
    if mal and isinstance(feil, (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)):
        return MalfeilError(f"uttrykket kan ikke regnes ut ({type(feil).__name__}).", mal, linje)
    return feil


def _sted(feil: BaseException, kilder: dict[str, str]) -> tuple[str | None, int | None]:
    """The innermost template line in the traceback, which Jinja has rewritten to template lines."""
    funnet: tuple[str | None, int | None] = (None, None)
    spor = feil.__traceback__
    while spor is not None:
        if spor.tb_frame.f_code.co_filename in kilder:
            funnet = (spor.tb_frame.f_code.co_filename, spor.tb_lineno)
        spor = spor.tb_next
    return funnet
