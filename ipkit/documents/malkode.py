"""How a template becomes code: what is limited in it (T13), and what is cheaper than as Jinja does it."""

from typing import Any, NoReturn

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateSyntaxError
from jinja2.visitor import NodeTransformer


class Begrenser(NodeTransformer):
    """Rewrites a parsed template: every loop and every `~` goes through the budget."""

    def visit_For(self, node: nodes.For) -> nodes.Node:
        """Count the turns of the loop before it starts."""
        node.iter = nodes.Filter(node.iter, "_lokke", [], [], None, None, lineno=node.lineno)
        return self.generic_visit(node)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        """Charge the text that `~` makes, and keep its blanks."""
        liste = nodes.List(node.nodes, lineno=node.lineno)
        self.generic_visit(liste)
        return nodes.Filter(liste, "_sammen", [], [], None, None, lineno=node.lineno)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:
        """`_("…")` is a text to translate: a literal only, or a person's words would become markup."""
        if not (isinstance(node.node, nodes.Name) and node.node.name == "_"):
            return self.generic_visit(node)
        if len(node.args) != 1 or not _er_tekst(node.args[0]) or node.dyn_args or node.dyn_kwargs:
            raise TemplateSyntaxError(
                "«_» tar én fast tekst i anførselstegn; verdier settes inn med {navn}", node.lineno
            )
        self.generic_visit(node)
        # Not a filter: `map("name")` would reach it with a person's words.
        hva = nodes.EnvironmentAttribute("oversett", lineno=node.lineno)
        return nodes.Call(hva, node.args, node.kwargs, None, None, lineno=node.lineno)

    def visit_ScopedEvalContextModifier(self, node: nodes.Node) -> NoReturn:
        """`{% autoescape %}` could turn a person's words into markup."""
        raise TemplateSyntaxError("«autoescape» kan ikke brukes", node.lineno)


def _er_tekst(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, str)


class Kodeskriver(CodeGenerator):
    """Jinja's code generator, on the limited template."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        """Limit first, then generate."""
        super().visit_Template(Begrenser().visit(node), frame)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """`skriv_verdi` escapes; a second time is only slower, and so it is for what `oversett` gives."""
        if finalize.src is not None and not _oversettes(node):
            self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if finalize.src is not None and not _oversettes(node):
            self.write(")")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """A text to translate is called as it is: half of all calls, and none that can call itself."""
        if _oversettes(node):
            self.write("environment.oversett(environment.finalize")
            self.signature(node, frame)
            self.write(")")
        else:
            super().visit_Call(node, frame, forward_caller=forward_caller)


def _oversettes(node: nodes.Node) -> bool:
    """Whether it is `_("…")`, as `Begrenser` has made it."""
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.EnvironmentAttribute)
