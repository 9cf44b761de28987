"""A compiled expression: what the rest of the survey room uses of this package."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from conversations.surveys.xpath.compiler import Compiler
from conversations.surveys.xpath.context import FUEL, Context, OutOfFuel
from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.instances import NONE, Found, Repeats, Where
from conversations.surveys.xpath.notes import Column, Comparison, Scope
from conversations.surveys.xpath.parser import parse
from conversations.surveys.xpath.parts import Run
from conversations.surveys.xpath.tree import Call, Path
from conversations.surveys.xpath.values import Row, Value, to_number, to_text, to_truth

# Functions whose value changes by itself: a recalculation without a changed input skips them.
VOLATILE = frozenset(("now", "today", "random", "uuid", "once"))


@dataclass(frozen=True, eq=False)
class Expression:
    """A compiled expression of the node at `here`.

    `paths` maps every absolute path of the form it refers to, to its position in the source;
    `functions` are the names it calls; `comparisons` its paths compared with a text; `columns`
    and `instances` what it reads of choice lists; `fixed`, of paths within repeats, how many of
    these mean the instance that the node stands in, which is `where`.
    """

    source: str
    here: str
    paths: Mapping[str, int]
    functions: frozenset[str]
    comparisons: tuple[Comparison, ...]
    columns: tuple[Column, ...]
    instances: frozenset[str]
    run: Run
    constant: Value | None
    fixed: Mapping[str, int] = field(default_factory=dict)
    where: Where = ()

    def at(self, where: Where) -> "Expression":
        """The same expression for the node's instance at `where`."""
        return replace(self, where=where)

    def value(self, context: Context, where: Where | None = None) -> Value:
        """The value, '' when the work it takes has no reasonable end; never raises.

        `where` is the instance to look from, when it is another than the expression's own.
        """
        context.fuel = FUEL
        context.where = context.home = self.where if where is None else where
        try:
            return self.run(context)
        except (OutOfFuel, RecursionError):
            context.row, context.position, context.size = None, 1, 1
            return ""

    def text(self, context: Context) -> str:
        """The value as a text."""
        return to_text(self.value(context))

    def number(self, context: Context) -> float:
        """The value as a number."""
        return to_number(self.value(context))

    def truth(self, context: Context) -> bool:
        """The value as a truth."""
        return to_truth(self.value(context))

    def rows(self, context: Context) -> tuple[Row, ...]:
        """The rows of a choice list that the value is; none when it is anything else."""
        value = self.value(context)
        if not isinstance(value, tuple):
            return ()
        return tuple(node for node in value if isinstance(node, Row))

    def places(self, context: Context) -> tuple[Where, ...]:
        """Where the nodes within repeats stand that the value is."""
        value = self.value(context)
        nodes = value if isinstance(value, tuple) else ()
        return tuple(node.where for node in nodes if isinstance(node, Found))

    @property
    def volatile(self) -> bool:
        """Whether the value may change while no answer does."""
        return not self.functions.isdisjoint(VOLATILE)


def compile_expression(source: str, here: str = "/data", repeats: Repeats = NONE) -> Expression:
    """`source` compiled for the node at the absolute path `here`; raises ExpressionError."""
    compiler = Compiler(here, repeats)
    try:
        part = compiler.part(parse(source), Scope(here))
    except RecursionError:
        raise ExpressionError(0, "too-deep") from None
    notes = compiler.notes
    return Expression(
        source=source,
        here=here,
        paths=MappingProxyType(notes.paths),
        functions=frozenset(notes.functions),
        comparisons=tuple(dict.fromkeys(notes.comparisons)),
        columns=tuple(dict.fromkeys(notes.columns)),
        instances=frozenset(notes.instances),
        run=part.run,
        constant=part.constant,
        fixed=MappingProxyType(notes.fixed),
    )


def target_path(source: str, here: str) -> str | None:
    """The path of the form that `source` leads to (within randomize() too); None for others."""
    try:
        tree = parse(source)
    except ExpressionError:
        return None
    if isinstance(tree, Call) and tree.name == "randomize" and tree.args:
        tree = tree.args[0]
    return Compiler(here).form_path(tree, Scope(here)) if isinstance(tree, Path) else None
