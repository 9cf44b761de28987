"""A compiled expression: what the rest of the survey room uses of this package."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.surveys.xpath.compiler import Compiler
from conversations.surveys.xpath.context import FUEL, Context, OutOfFuel
from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.notes import Column, Comparison, Scope
from conversations.surveys.xpath.parser import parse
from conversations.surveys.xpath.parts import Run
from conversations.surveys.xpath.values import Row, Value, to_number, to_text, to_truth

# Functions whose value changes by itself: a recalculation without a changed input skips them.
VOLATILE = frozenset(("now", "today", "random", "uuid", "once"))


@dataclass(frozen=True, eq=False)
class Expression:
    """A compiled expression of the node at `here`.

    `paths` maps every absolute path of the form it refers to, to its position in the source;
    `functions` are the names it calls; `comparisons` its paths compared with a text; `columns`
    and `instances` what it reads of choice lists.
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

    def value(self, context: Context) -> Value:
        """The value, '' when the work it takes has no reasonable end; never raises."""
        context.fuel = FUEL
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

    @property
    def volatile(self) -> bool:
        """Whether the value may change while no answer does."""
        return not self.functions.isdisjoint(VOLATILE)


def compile_expression(source: str, here: str = "/data") -> Expression:
    """`source` compiled for the node at the absolute path `here`; raises ExpressionError."""
    compiler = Compiler(here)
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
    )
