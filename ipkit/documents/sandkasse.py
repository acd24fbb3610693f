"""What a template may do: a person's words never become code or markup, and every template ends.

On top of Jinja's sandbox: no method calls on values, no `safe`, no autoescape block, arithmetic on
small numbers only, few filters, and a budget for steps and characters in every rendering (T13).
"""

import re
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from datetime import date
from typing import Any

from jinja2 import BaseLoader, BytecodeCache, StrictUndefined
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.runtime import BlockReference, LoopContext, Macro, TemplateReference, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from markupsafe import Markup, escape

from ipkit.documents.malkode import Kodeskriver
from ipkit.documents.oversettelse import KILDESPRAK, Oversetter, langt, sett_inn
from ipkit.domain.dato import kort

MAKS_STEG = 200_000
"""Turns of loops and calls of macros in one rendering; the longest real plan takes some thousands."""
MAKS_TEGN = 20_000_000
"""Characters written in one rendering, intermediate texts included."""
MAKS_TALL = 1_000_000
"""The largest number that arithmetic and `range` take and give."""

_TILLATTE_FILTRE = (
    "capitalize",
    "count",
    "d",
    "default",
    "e",
    "escape",
    "first",
    "int",
    "join",
    "last",
    "length",
    "list",
    "lower",
    "map",
    "reject",
    "rejectattr",
    "reverse",
    "select",
    "selectattr",
    "sort",
    "title",
    "trim",
    "unique",
    "upper",
)
_EGNE_OBJEKTER = (BlockReference, LoopContext, Macro, Namespace, TemplateModule, TemplateReference, Undefined)
# Blanks that HTML would collapse are written as character references; `delmengde` decodes them after.
_BLANKE = re.compile(r"[\n\t\r]|(?<= ) ")


class Budsjett:
    """What one rendering has left."""

    __slots__ = ("steg", "tegn")

    def __init__(self) -> None:
        self.steg = MAKS_STEG
        self.tegn = MAKS_TEGN

    def bruk_steg(self, antall: int) -> None:
        """Raises SecurityError when the steps are spent."""
        self.steg -= antall
        if self.steg < 0:
            raise SecurityError(f"malen går i løkke: mer enn {MAKS_STEG} steg")

    def bruk_tegn(self, antall: int) -> None:
        """Raises SecurityError when the characters are spent."""
        self.tegn -= antall
        if self.tegn < 0:
            raise SecurityError(f"malen skriver mer enn {MAKS_TEGN} tegn")


budsjett: ContextVar[Budsjett] = ContextVar("budsjett")


def _lokke(verdier: Iterable[Any]) -> list[Any]:
    """Every loop goes over this list, so that its turns are counted before it starts."""
    liste = list(verdier)
    budsjett.get().bruk_steg(len(liste) + 1)
    return liste


def skriv_verdi(verdi: Any) -> str:
    """What `{{ … }}` writes: text and numbers only, escaped, with a person's own blanks and lines kept."""
    slag = type(verdi)
    tekst: str = verdi if slag is str or slag is Markup else _som_tekst(verdi)
    budsjett.get().bruk_tegn(len(tekst))
    if slag is Markup:
        return tekst
    # Asked sign by sign: a pattern costs twice as much on texts as short as a plan's.
    if "&" in tekst or "<" in tekst or ">" in tekst or '"' in tekst or "'" in tekst:
        tekst = str(escape(tekst))
    if "  " in tekst or "\n" in tekst or "\t" in tekst or "\r" in tekst:
        tekst = _BLANKE.sub(lambda treff: f"&#{ord(treff[0])};", tekst)
    if tekst[:1] == " ":
        tekst = f"&#32;{tekst[1:]}"
    return f"{tekst[:-1]}&#32;" if tekst[-1:] == " " else tekst


def _som_tekst(verdi: Any) -> str:
    """A date in words, a whole number in digits; nothing else is a text."""
    if isinstance(verdi, Undefined):
        str(verdi)  # raises, naming what is undefined
    if isinstance(verdi, date):
        return langt(verdi)
    if isinstance(verdi, bool) or not isinstance(verdi, (str, int)):
        raise SecurityError(
            "det som skal skrives, er ingen tekst (verdien mangler eller er en liste). "
            "Bruk {% if … %} rundt verdier som kan mangle"
        )
    return str(verdi)


def _sammen(verdier: Iterable[Any]) -> Markup:
    """The `~` operator."""
    return Markup("".join(map(skriv_verdi, verdier)))


def _join(verdier: Iterable[Any], skille: str = "") -> Markup:
    """The `join` filter, on text and numbers."""
    return Markup(skriv_verdi(skille).join(map(skriv_verdi, _lokke(verdier))))


def _bare_dato(skriv: Callable[[date], str]) -> Callable[[Any], str]:
    """A filter that writes a date, and says so of anything else."""

    def filter_(verdi: Any) -> str:
        if isinstance(verdi, date):
            return skriv(verdi)
        skriv_verdi(verdi)  # raises for what is missing
        raise SecurityError("filteret er bare for datoer; dette er noe annet")

    return filter_


def _range(*grenser: int) -> range:
    tall = range(*grenser)
    budsjett.get().bruk_steg(len(tall))
    return tall


class _Ukjent(StrictUndefined):
    """A missing field is a fault with its name, in Norwegian."""

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or f"feltet «{self._undefined_name}» finnes ikke"


class Sandkasse(ImmutableSandboxedEnvironment):
    """The environment of every template. Values are data: only Jinja's own objects have attributes."""

    code_generator_class = Kodeskriver
    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "**", "%"])

    def __init__(
        self, loader: BaseLoader, bytekode: BytecodeCache, oversetter: Oversetter | None = None
    ) -> None:
        self.tekster = oversetter.tekster if oversetter else {}
        super().__init__(
            loader=loader,
            bytecode_cache=bytekode,
            autoescape=True,
            undefined=_Ukjent,
            finalize=skriv_verdi,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        filtre: dict[str, Callable[..., Any]] = {navn: FILTERS[navn] for navn in _TILLATTE_FILTRE}
        self.filters = filtre | {
            "_lokke": _lokke,
            "_sammen": _sammen,
            "join": _join,
            "dato": _bare_dato(langt),
            "kortdato": _bare_dato(kort),
            "avsnitt": avsnitt,
            "stor": stor,
        }
        self.globals = {"range": _range, "namespace": Namespace}

    def oversett(self, skriv: Callable[[Any], str], tekst: str, /, **verdier: Any) -> Markup:
        """A text of the template in the document's language, with the values as `skriv` escapes them.

        One that nobody has translated is bokmål, and says so to whoever has the document read aloud.
        """
        ferdig = sett_inn(self.tekster.get(tekst, tekst), verdier, skriv)
        budsjett.get().bruk_tegn(len(ferdig))
        if self.tekster and tekst not in self.tekster:
            ferdig = f'<span lang="{KILDESPRAK}">{ferdig}</span>'
        return str.__new__(Markup, ferdig)  # Markup's own way looks for `__html__` first

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A key of our plain data first, where Jinja would look for a method of dict; then a macro."""
        if type(obj) is dict:
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if type(obj) is TemplateModule and type(makro := obj.__dict__.get(attribute)) is Macro:
            return makro
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """No methods of texts, dates or lists: they could make a giant, or read the clock."""
        return isinstance(obj, _EGNE_OBJEKTER) and super().is_safe_attribute(obj, attr, value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> Undefined:
        """The Norwegian sentence for what `is_safe_attribute` refuses."""
        return self.undefined(f"«{attribute}» kan ikke brukes i en mal", name=attribute, exc=SecurityError)

    def call(self, context: Any, /, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Count the call: a macro that calls itself twice never ends otherwise."""
        budsjett.get().bruk_steg(1)
        if type(obj) is Macro:
            # Not through the context, which these are for: it would look for hooks that a macro has not.
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
            return obj(*args, **kwargs)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic on small whole numbers; texts are joined with `~`."""
        if operator == "**" or not (_er_tall(left) and _er_tall(right)):
            raise SecurityError(f"«{operator}» er bare for små hele tall; tekster settes sammen med «~»")
        return super().call_binop(context, operator, left, right)


def _er_tall(verdi: Any) -> bool:
    return isinstance(verdi, int) and abs(verdi) <= MAKS_TALL


def stor(tekst: str) -> str:
    """The text with a capital first letter, and the rest as it is: `HSK sentrum` stays so."""
    return tekst[:1].upper() + tekst[1:]


def avsnitt(tekst: str) -> list[str]:
    """A free text as its paragraphs: what stands between blank lines."""
    return [del_ for del_ in re.split(r"\n[ \t]*\n+", tekst) if del_.strip()]
