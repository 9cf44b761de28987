"""Compiles a parsed expression into closures, and notes what it refers to on the way.

Rules:
1. A closure never raises for any value: what XPath calls an error is '' or NaN here.
2. Everything that can be decided from the source alone (paths, constants, patterns) is decided
   here, once.
3. `here` is the path of the node that carries the expression; relative paths start from it.
   Within a predicate they start from the row (of a list) or the node the predicate filters.
"""

from itertools import pairwise

from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.functions import FUNCTIONS, UNSUPPORTED, Function
from conversations.surveys.xpath.instances import NONE, Repeats
from conversations.surveys.xpath.lists import list_path
from conversations.surveys.xpath.notes import Column, Comparison, Notes, Scope, resolve
from conversations.surveys.xpath.operators import chain
from conversations.surveys.xpath.parts import (
    Part,
    Run,
    as_nodes,
    as_number,
    as_text,
    as_truth,
    constant,
)
from conversations.surveys.xpath.repeated import repeated_path
from conversations.surveys.xpath.special import SPECIAL
from conversations.surveys.xpath.tree import Call, Chain, Negation, Number, Path, Text, Tree


class Compiler:
    """Compiles one expression of the node at `here`; `notes` fills as it goes."""

    def __init__(self, here: str, repeats: Repeats = NONE) -> None:
        self.here = here
        self.repeats = repeats
        self.notes = Notes()
        # Counts the pieces that depend on the current row: a piece without any can be hoisted.
        self.row_reads = 0
        self.sifting = 0
        """How many predicates on instances are around: there, paths look from other instances."""

    def part(self, tree: Tree, scope: Scope) -> Part:
        """The compiled `tree`; raises ExpressionError."""
        match tree:
            case Number(value):
                return constant(value, "number")
            case Text(value):
                return constant(value, "text")
            case Negation():
                return self._negation(tree, scope)
            case Chain():
                return self._chain(tree, scope)
            case Path():
                return self._path(tree, scope)
            case Call():
                return self._call(tree, scope)

    def _negation(self, tree: Negation, scope: Scope) -> Part:
        inner = self.part(tree.operand, scope)
        number = as_number(inner)
        sign = -1.0 if tree.odd else 1.0
        if inner.constant is not None:
            return constant(sign * number(None), "number")  # type: ignore[arg-type]
        return Part(lambda c: sign * number(c), "number")

    def _chain(self, tree: Chain, scope: Scope) -> Part:
        trees = (tree.first, *(operand for _, operand in tree.rest))
        operators = [operator for operator, _ in tree.rest]
        if operators[0] in ("=", "!="):
            for left, right in pairwise(trees):
                self.note_comparison(left, right, scope)
                self.note_comparison(right, left, scope)
        return chain(operators, [self.part(operand, scope) for operand in trees])

    def note_comparison(self, tree: Tree, literal: Tree, scope: Scope) -> None:
        """Notes `tree` compared with `literal` when they are a path and a text."""
        if isinstance(tree, Path) and isinstance(literal, Text):
            path = self.form_path(tree, scope)
            if path is not None:
                self.notes.comparisons.append(Comparison(path, literal.value, literal.position))

    # Paths of the form

    def form_path(self, tree: Path, scope: Scope) -> str | None:
        """The absolute path `tree` means, None when it is one of a choice list."""
        if isinstance(tree.start, Call):
            if tree.start.name != "current":
                return None
            return resolve(self.here, tree.steps)
        if tree.start == "/":
            return resolve("", tree.steps)
        return None if scope.instance is not None else resolve(scope.here, tree.steps)

    def _path(self, tree: Path, scope: Scope) -> Part:
        if isinstance(tree.start, Call) and tree.start.name == "instance":
            self.notes.functions.add("instance")
            return list_path(self, tree, tree.start, scope)
        if isinstance(tree.start, Call):
            self.notes.functions.add("current")
            _check_count(tree.start, not tree.start.args)
        path = self.form_path(tree, scope)
        if path is None:
            return self._cell(tree, scope)
        if self.repeats.around(path):
            self.notes.paths.setdefault(path, tree.position)
            here = self.here if isinstance(tree.start, Call) else scope.here
            return repeated_path(self, tree, path, here)
        return self._node(tree, path)

    def note_fixed(self, path: str, levels: int) -> None:
        """Notes that the first `levels` repeats around `path` mean the node's own instance."""
        levels = 0 if self.sifting else levels
        self.notes.fixed[path] = min(levels, self.notes.fixed.get(path, levels))

    def _cell(self, tree: Path, scope: Scope) -> Part:
        """A column of the row that the predicate is looking at."""
        names = [step.name for step in tree.steps if step.name != "."]
        if len(names) > 1 or ".." in names or any(step.predicates for step in tree.steps):
            raise ExpressionError(tree.position, "unsupported-path", "/".join(names))
        self.row_reads += 1
        if not names:
            return constant("", "text")
        column = names[0]
        self.notes.columns.append(Column(scope.instance or "", column, tree.position))
        return Part(lambda c: c.cell(column), "text")

    def _node(self, tree: Path, path: str) -> Part:
        self.notes.paths.setdefault(path, tree.position)
        conditions = self._conditions(tree)
        if not conditions:
            return Part(lambda c: c.read(path), "text", None, lambda c: c.node(path))
        return Part(
            lambda c: c.read(path) if all(condition(c) for condition in conditions) else "",
            "text",
            None,
            lambda c: c.node(path) if all(condition(c) for condition in conditions) else (),
        )

    def _conditions(self, tree: Path) -> list[Run]:
        """The predicates on nodes of the form: each such node is alone, at position 1."""
        base = self.here if isinstance(tree.start, Call) or tree.start == "" else ""
        conditions: list[Run] = []
        for index, step in enumerate(tree.steps):
            here = resolve(base, tree.steps[: index + 1])
            for predicate in step.predicates:
                part = self.part(predicate, Scope(here))
                if part.kind == "number":
                    number = as_number(part)
                    conditions.append(lambda c, number=number: number(c) == 1)  # type: ignore[misc]
                else:
                    conditions.append(as_truth(part))
        return conditions

    # Functions

    def _call(self, tree: Call, scope: Scope) -> Part:
        self.notes.functions.add(tree.name)
        special = SPECIAL.get(tree.name)
        if special is not None:
            _check_count(tree, special.fewest <= len(tree.args) <= special.most)
            return special.compile(self, tree, scope)
        function = FUNCTIONS.get(tree.name)
        if function is None:
            known = tree.name in UNSUPPORTED
            reason = "unsupported-function" if known else "unknown-function"
            raise ExpressionError(tree.position, reason, tree.name)  # type: ignore[arg-type]
        _check_count(tree, function.accepts(len(tree.args)))
        return self._plain(function, tree, scope)

    def _plain(self, function: Function, tree: Call, scope: Scope) -> Part:
        runs = [
            self.argument(function.letter(index), arg, scope) for index, arg in enumerate(tree.args)
        ]
        body = function.body
        if function.in_context:
            return Part(lambda c: body(c, *[run(c) for run in runs]), function.gives)  # type: ignore[arg-type,return-value]
        match runs:
            case [one]:
                return Part(lambda c: body(one(c)), function.gives)  # type: ignore[arg-type,return-value]
            case [one, two]:
                return Part(lambda c: body(one(c), two(c)), function.gives)  # type: ignore[arg-type,return-value]
        return Part(lambda c: body(*[run(c) for run in runs]), function.gives)  # type: ignore[arg-type,return-value]

    def argument(self, letter: str, tree: Tree, scope: Scope) -> Run:
        """The closure of an argument, giving what `letter` asks for."""
        part = self.part(tree, scope)
        if letter == "t":
            return as_text(part)
        if letter == "n":
            return as_number(part)
        if letter == "b":
            return as_truth(part)
        if letter == "v":
            return part.run
        if letter == "m":
            return part.nodes if part.many and part.nodes is not None else part.run
        nodes = as_nodes(part)
        if nodes is None:
            raise ExpressionError(tree.position, "not-a-nodeset")
        return nodes


def _check_count(call: Call, accepted: bool) -> None:
    if not accepted:
        raise ExpressionError(call.position, "wrong-argument-count", call.name)
