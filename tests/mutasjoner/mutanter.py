"""Ways to break a function: what a slip of the hand could have written instead."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, NamedTuple

ROT = Path(__file__).parents[2]

BYTTER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip
NAVNEBYTTER = {"any": "all", "all": "any", "min": "max", "max": "min"}
TOMME = ("tuple", "list", "Iterator", "Iterable", "Sequence")
Funksjon = ast.FunctionDef


class Mutant(NamedTuple):
    """One broken function: where, what was written, what stands there instead, and its code."""

    modul: str
    funksjon: str
    linje: int
    foer: str
    etter: str
    kode: CodeType

    @property
    def navn(self) -> str:
        """What it is called in a report; it does not change when lines above it do."""
        return f"{self.modul.removeprefix('ipkit.')}:{self.funksjon}: {self.foer} → {self.etter}"


def mutanter(modul: str) -> Iterator[Mutant]:
    """Every mutant of every function and method at the top of a module, in order of line."""
    fil = ROT / Path(*modul.split(".")).with_suffix(".py")
    tre = ast.parse(fil.read_text(encoding="utf-8"))
    for klasse, funksjon in _funksjoner(tre):
        for sted, foer, etter in _endringer(funksjon):
            yield _mutant(modul, str(fil), klasse, funksjon, (sted, foer, etter))


def _funksjoner(tre: ast.Module) -> Iterator[tuple[str | None, Funksjon]]:
    for node in tre.body:
        if isinstance(node, ast.FunctionDef):
            yield None, node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, f) for f in node.body if isinstance(f, ast.FunctionDef))


Sted = tuple[ast.AST, str, int | None]


def _endringer(funksjon: Funksjon) -> Iterator[tuple[Sted, ast.AST, ast.AST]]:
    """Where something can be put in the place of something else. Annotations and docstrings do nothing."""
    kropp = funksjon.body[1:] if ast.get_docstring(funksjon) else funksjon.body
    skall = ast.Module(body=kropp, type_ignores=[])
    for forelder in ast.walk(skall):
        eier = funksjon if forelder is skall else forelder
        for felt, verdi in ast.iter_fields(forelder):
            barn = list(enumerate(verdi)) if isinstance(verdi, list) else [(None, verdi)]
            for plass, node in barn:
                if not isinstance(node, ast.AST) or felt in ("annotation", "returns", "decorator_list"):
                    continue
                forskjovet = len(funksjon.body) - len(kropp) if eier is funksjon else 0
                sted = (eier, felt, None if plass is None else plass + forskjovet)
                yield from ((sted, node, ny) for ny in _i_stedet(forelder, felt, node, funksjon))


def _i_stedet(forelder: ast.AST, felt: str, node: Any, funksjon: Funksjon) -> Iterator[ast.AST]:
    if felt in ("test", "ifs") and not _er_not(node):
        yield ast.UnaryOp(ast.Not(), node)
    if _er_not(node):
        yield node.operand
    if type(node) in BYTTER:
        yield BYTTER[type(node)]()
    if isinstance(node, ast.Raise) or (
        isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)
    ):
        yield ast.Pass()
    if isinstance(node, ast.Return) and node.value is not None:
        for svar in _svar(funksjon, node.value):
            yield ast.Return(ast.Constant(svar) if svar != () else ast.Tuple([], ast.Load()))
    if (
        isinstance(node, ast.Constant)
        and type(node.value) is int
        and isinstance(forelder, ast.Compare | ast.BinOp)
    ):
        yield ast.Constant(node.value + 1)
    if isinstance(node, ast.Name) and node.id in NAVNEBYTTER and felt == "func":
        yield ast.Name(NAVNEBYTTER[node.id], ast.Load())


def _er_not(node: ast.AST) -> Any:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _svar(funksjon: Funksjon, verdi: ast.expr) -> list[Any]:
    """What a rule could answer without looking; never what stands there already."""
    type_ = ast.unparse(funksjon.returns) if funksjon.returns else ""
    svar: list[Any] = [True, False] if type_ == "bool" else []
    if type_.startswith(TOMME):
        svar.append(())
    if "None" in type_ and type_ != "None":
        svar.append(None)
    staar = ast.unparse(verdi)
    return [s for s in svar if repr(s) != staar]


def _mutant(
    modul: str, fil: str, klasse: str | None, funksjon: Funksjon, endring: tuple[Sted, ast.AST, ast.AST]
) -> Mutant:
    (eier, felt, plass), foer, etter = endring
    linje = getattr(foer, "lineno", getattr(eier, "lineno", funksjon.lineno))
    for ny in ast.walk(etter):
        if "lineno" in ny._attributes and not hasattr(ny, "lineno"):
            ny.lineno = ny.end_lineno = linje  # type: ignore[attr-defined]
            ny.col_offset = ny.end_col_offset = 0  # type: ignore[attr-defined]
    vis_foer, vis_etter = _vist(eier, foer), ""
    try:
        _sett(eier, felt, plass, etter)
        vis_etter = _vist(eier, etter)
        kode = _kompiler(fil, klasse, funksjon)
    finally:
        _sett(eier, felt, plass, foer)
    navn = f"{klasse}.{funksjon.name}" if klasse else funksjon.name
    return Mutant(modul, navn, linje, vis_foer, vis_etter, kode)


def _vist(eier: ast.AST, node: ast.AST) -> str:
    """A node as text; an operator is shown with what it stands between."""
    tekst = ast.unparse(eier if isinstance(node, ast.operator | ast.cmpop | ast.boolop) else node)
    return " ".join(tekst.split())[:100]


def _sett(eier: ast.AST, felt: str, plass: int | None, node: ast.AST) -> None:
    if plass is None:
        setattr(eier, felt, node)
    else:
        getattr(eier, felt)[plass] = node


def _kompiler(fil: str, klasse: str | None, funksjon: Funksjon) -> CodeType:
    """The code of the function alone, in its class where it has one (for `super()`)."""
    pynt, funksjon.decorator_list = funksjon.decorator_list, []
    try:
        kropp: list[ast.stmt] = [funksjon]
        if klasse:
            kropp = [ast.ClassDef(klasse, [], [], kropp, [], lineno=1, col_offset=0)]
        kode = compile(ast.Module(kropp, []), fil, "exec")
    finally:
        funksjon.decorator_list = pynt
    for navn in [klasse, funksjon.name] if klasse else [funksjon.name]:
        kode = next(k for k in kode.co_consts if isinstance(k, CodeType) and k.co_name == navn)
    return kode


def levende(modul: str, funksjon: str) -> FunctionType | None:
    """The function that the program calls, below what wraps it; None where it cannot be reached."""
    ting: Any = import_module(modul)
    for navn in funksjon.split("."):
        ting = vars(ting).get(navn)
        if ting is None:
            return None
    for _ in range(5):
        under = (getattr(ting, navn, None) for navn in ("fget", "__func__", "__wrapped__"))
        ting = next((u for u in under if u is not None), ting)
    return ting if isinstance(ting, FunctionType) else None
