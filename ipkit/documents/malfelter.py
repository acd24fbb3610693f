"""What a template may use, with an example of each, and the fields it uses that are not there."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple

from jinja2 import nodes
from jinja2.visitor import NodeVisitor

from ipkit.domain.dato import langt

# Names that Jinja itself gives, and the macros that a template inherits: no data of ours.
_JINJAS = frozenset(
    {"felles", "loop", "self", "super", "caller", "range", "namespace", "_", "varargs", "kwargs"}
)
# Filters that give back the same list, and those that give one of its elements.
_LISTEFILTRE = frozenset(
    {"list", "sort", "reverse", "select", "reject", "selectattr", "rejectattr", "unique"}
)
_ETT = frozenset({"first", "last"})
_ASCII = str.maketrans({"å": "aa", "ø": "o", "æ": "ae"})


class Malfelt(NamedTuple):
    """One field: its name as a template writes it, what it is, and an example."""

    navn: str
    slag: str
    eksempel: str
    kan_mangle: bool


def felter_i(kontekster: Sequence[dict[str, Any]]) -> list[Malfelt]:
    """Every field of the contexts, with the first example that has something to show."""
    return [
        Malfelt(navn, *_beskriv(verdier), any(v is None for v in verdier))
        for navn, verdier in _flat("", list(kontekster))
    ]


def _flat(foran: str, verdier: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """Name and values of each leaf, in order; `maal[]` is each element of a list."""
    dicter = [v for v in verdier if isinstance(v, dict)]
    lister = [v for v in verdier if isinstance(v, list)]
    if dicter:
        for navn in dict.fromkeys(n for d in dicter for n in d):
            under = [d[navn] for d in dicter if navn in d]
            yield from _flat(f"{foran}.{navn}" if foran else navn, under)
    elif lister:
        yield from _flat(f"{foran}[]", [e for liste in lister for e in liste])
    elif foran:
        yield foran, verdier


def _beskriv(verdier: list[Any]) -> tuple[str, str]:
    verdi = next((v for v in verdier if v not in (None, "")), None)
    if isinstance(verdi, bool):
        return "ja/nei", "ja" if verdi else "nei"
    if isinstance(verdi, date):
        return "dato", langt(verdi)
    if isinstance(verdi, int):
        return "tall", str(verdi)
    return "tekst", str(verdi or "").split("\n")[0][:60]


def ukjente_felter(tre: nodes.Template, kontekster: Sequence[dict[str, Any]]) -> list[tuple[int, str]]:
    """Line and sentence for each name and field that no example has."""
    leser = _Leser(kontekster)
    leser.visit(tre)
    return leser.feil


class _Leser(NodeVisitor):
    """Follows the examples through loops and settings: `None` is what nothing is known about."""

    def __init__(self, kontekster: Sequence[dict[str, Any]]) -> None:
        navn = dict.fromkeys(n for k in kontekster for n in k)
        self.kjente: dict[str, list[Any] | None] = {n: [k[n] for k in kontekster if n in k] for n in navn}
        self.kjente |= dict.fromkeys(_JINJAS)
        self.feil: list[tuple[int, str]] = []

    def visit_For(self, node: nodes.For) -> None:
        """The loop's variable is each element of what it goes over."""
        self.visit(node.iter)
        lister = self._verdier(node.iter)
        elementer = [e for liste in lister or () if isinstance(liste, list) for e in liste]
        self._innenfor(node.target, elementer or None, [node.test, *node.body, *node.else_])

    def visit_Assign(self, node: nodes.Assign) -> None:
        """`{% set x = … %}`"""
        self.visit(node.node)
        if isinstance(node.target, nodes.Name):
            self.kjente[node.target.name] = self._verdier(node.node)

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:
        """`{% set x %}…{% endset %}`"""
        self.kjente |= {n.name: None for n in node.target.find_all(nodes.Name)}
        self.generic_visit(node)

    def visit_Macro(self, node: nodes.Macro) -> None:
        """What a macro is called with is not known here."""
        self.kjente[node.name] = None
        self._innenfor(nodes.Tuple(list(node.args), "store"), None, [*node.defaults, *node.body])

    def visit_CallBlock(self, node: nodes.CallBlock) -> None:
        """Like a macro."""
        self.visit(node.call)
        self._innenfor(nodes.Tuple(list(node.args), "store"), None, node.body)

    def visit_With(self, node: nodes.With) -> None:
        """`{% with x = … %}`"""
        for verdi in node.values:
            self.visit(verdi)
        self._innenfor(nodes.Tuple(list(node.targets), "store"), None, node.body)

    def visit_Import(self, node: nodes.Import) -> None:
        """`{% import … as felles %}`"""
        self.kjente[node.target] = None

    def visit_FromImport(self, node: nodes.FromImport) -> None:
        """`{% from … import kryss %}`"""
        for navn in node.names:
            self.kjente[navn if isinstance(navn, str) else navn[1]] = None

    def visit_Name(self, node: nodes.Name) -> None:
        """A name that is read must be known."""
        if node.ctx == "load" and node.name not in self.kjente:
            self._meld(node.lineno, node.name, self.kjente)

    def visit_Getattr(self, node: nodes.Getattr) -> None:
        """A field must be there in some example, if there is any to look at."""
        self.visit(node.node)
        verdier = self._verdier(node.node) or ()
        dicter = [v for v in verdier if isinstance(v, dict)]
        if dicter and not any(node.attr in d for d in dicter):
            self._meld(node.lineno, node.attr, {navn for d in dicter for navn in d})
        elif verdier and all(isinstance(v, list) for v in verdier):
            navn = getattr(node.node, "attr", None) or getattr(node.node, "name", "")
            self._si(node.lineno, node.attr, f" «{navn}» er en liste; gå gjennom den med {{% for %}}.")

    def _meld(self, linje: int, navn: str, kjente: Iterable[str]) -> None:
        """With the nearest name there is: a template's author may not know how æ, ø and å are spelled."""
        ascii_ = navn.lower().translate(_ASCII)
        nesten = get_close_matches(ascii_, [k for k in kjente if k not in _JINJAS], 1)
        self._si(linje, navn, f" Mente du «{nesten[0]}»?" if nesten else "")

    def _si(self, linje: int, navn: str, mer: str) -> None:
        self.feil.append((linje, f"feltet «{navn}» finnes ikke.{mer}"))

    def _innenfor(
        self, maal: nodes.Node, verdier: list[Any] | None, under: Sequence[nodes.Node | None]
    ) -> None:
        navn = [n.name for n in (maal, *maal.find_all(nodes.Name)) if isinstance(n, nodes.Name)]
        utenfor = dict(self.kjente)
        self.kjente |= {n: verdier if len(navn) == 1 else None for n in navn}
        for node in under:
            if node is not None:
                self.visit(node)
        self.kjente = utenfor

    def _verdier(self, node: nodes.Node) -> list[Any] | None:
        """What the expression can be, by the examples."""
        if isinstance(node, nodes.Name):
            return self.kjente.get(node.name)
        if isinstance(node, nodes.Getattr):
            under = self._verdier(node.node)
            funnet = [v[node.attr] for v in under or () if isinstance(v, dict) and node.attr in v]
            return funnet or None
        if isinstance(node, nodes.Filter) and node.node is not None:
            under = self._verdier(node.node)
            if node.name in _LISTEFILTRE:
                return under
            if node.name in _ETT and under:
                return [e for liste in under if isinstance(liste, list) for e in liste] or None
        return None
