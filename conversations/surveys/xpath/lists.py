"""Paths into choice lists: `instance('towns')/root/item[department = /data/dep]/label`.

A first predicate of the form `column = value` is looked up in an index, not searched for, so that
a cascade over 35,000 communes costs as little as one over ten.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.notes import Scope
from conversations.surveys.xpath.parts import Part, as_number, as_text, as_truth, equal
from conversations.surveys.xpath.tree import Call, Chain, Path, Text, Tree
from conversations.surveys.xpath.values import Nodes, Row, Value

if TYPE_CHECKING:
    from conversations.surveys.xpath.compiler import Compiler

Rows = Callable[[Context], Sequence[Row]]
Filter = Callable[[Context, Sequence[Row]], Sequence[Row]]


def list_path(compiler: "Compiler", tree: Path, start: Call, scope: Scope) -> Part:
    """The Part of a path into a choice list: its rows, or the cells of one column of them."""
    if len(start.args) != 1:
        raise ExpressionError(start.position, "wrong-argument-count", "instance")
    if not isinstance(start.args[0], Text):
        raise ExpressionError(start.position, "unsupported-path", "instance")
    instance = start.args[0].value.strip()
    compiler.notes.instances.add(instance)
    misplaced = [step for index, step in enumerate(tree.steps) if step.predicates and index != 1]
    names = [step.name for step in tree.steps]
    if misplaced or "." in names or ".." in names:
        raise ExpressionError(tree.position, "unsupported-path", "instance")
    if len(names) < 2:
        return Part(lambda c: (), "nodes")
    rows = _rows(compiler, instance, tree.steps[1].predicates, scope)
    if len(names) == 2:
        return Part(lambda c: tuple(rows(c)), "nodes")
    return _column(rows, names[2] if len(names) == 3 else "")


def _column(rows: Rows, column: str) -> Part:
    def cells(context: Context) -> Nodes:
        return tuple(context.cell_of(row, column) for row in rows(context))

    def first(context: Context) -> str:
        found = rows(context)
        return context.cell_of(found[0], column) if found else ""

    return Part(first, "text", None, cells, many=True)


def _rows(compiler: "Compiler", instance: str, predicates: tuple[Tree, ...], scope: Scope) -> Rows:
    inner = Scope(scope.here, instance)
    if not predicates:
        return lambda c: c.lookup.rows(instance)
    start, others = _start(compiler, instance, predicates, inner)
    filters = [_filter(compiler, predicate, inner) for predicate in others]

    def rows(context: Context) -> Sequence[Row]:
        found = start(context)
        for narrow in filters:
            found = narrow(context, found)
        return found

    return rows


def _start(
    compiler: "Compiler", instance: str, predicates: tuple[Tree, ...], inner: Scope
) -> tuple[Rows, tuple[Tree, ...]]:
    """The rows to begin with, through the index when it applies, and the predicates left."""
    indexed = _indexed(compiler, instance, predicates[0], inner)
    if indexed is not None:
        return indexed, predicates[1:]
    return lambda c: c.lookup.rows(instance), predicates


def _indexed(compiler: "Compiler", instance: str, predicate: Tree, inner: Scope) -> Rows | None:
    if not isinstance(predicate, Chain) or [op for op, _ in predicate.rest] != ["="]:
        return None
    left, right = predicate.first, predicate.rest[0][1]
    column = _column_name(left)
    if column is None:
        column, right = _column_name(right), left
    if column is None or column == "label":
        return None
    before = compiler.row_reads
    part = compiler.part(right, inner)
    if compiler.row_reads != before:
        return None
    # Compiled again for its notes: the column, and a comparison written the other way round.
    compiler.part(predicate, inner)
    compiler.row_reads = before
    run = part.run

    def rows(context: Context) -> Sequence[Row]:
        context.spend(1)
        value = run(context)
        if isinstance(value, str):
            return context.lookup.rows_by(instance, column, value)
        return _searched(context, context.lookup.rows(instance), column, value)

    return rows


def _searched(context: Context, rows: Sequence[Row], column: str, value: Value) -> Sequence[Row]:
    context.spend(len(rows))
    return [row for row in rows if equal(context.cell_of(row, column), value)]


def _column_name(tree: Tree) -> str | None:
    if not isinstance(tree, Path) or tree.start != "":
        return None
    names = [step.name for step in tree.steps if step.name != "."]
    if len(names) != 1 or names[0] == ".." or any(step.predicates for step in tree.steps):
        return None
    return names[0]


def _filter(compiler: "Compiler", predicate: Tree, inner: Scope) -> Filter:
    before = compiler.row_reads
    part = compiler.part(predicate, inner)
    compiler.row_reads = before
    if part.kind == "number":
        number = as_number(part)
        return _kept(lambda c: number(c) == c.position)
    return _kept(as_truth(part))


def _kept(keeps: Callable[[Context], bool]) -> Filter:
    def narrow(context: Context, rows: Sequence[Row]) -> Sequence[Row]:
        outside = context.row, context.position, context.size
        context.spend(len(rows))
        context.size = len(rows)
        kept: list[Row] = []
        for index, row in enumerate(rows):
            # Set anew for every row: a predicate within the predicate moves them.
            context.row, context.position = row, index + 1
            if keeps(context):
                kept.append(row)
        context.row, context.position, context.size = outside
        return kept

    return narrow


def key_lookup(instance: Part, column: Part, key: Part, value: Part) -> Part:
    """pulldata(instance, column, key column, key): the cell of the first row that has the key."""
    named, wanted, keyed, sought = map(as_text, (instance, column, key, value))

    def cell(context: Context) -> str:
        rows = context.lookup.rows_by(named(context), keyed(context), sought(context))
        return context.cell_of(rows[0], wanted(context)) if rows else ""

    return Part(cell, "text")
