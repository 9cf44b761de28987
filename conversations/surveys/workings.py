"""What running a form needs, worked out once: who depends on whom, and quick ways to look up.

Rules:
1. A step recomputes one thing: whether a node is relevant, a calculation, or which of a select's
   answers are still offered. Steps run in an order where every step follows what it reads.
2. A step runs again only when something it reads has changed: that is why now(), uuid(), random()
   and once() do not change at each answer.
3. Steps that read one another in a circle run a bounded number of rounds, and then stay.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from conversations.surveys.dependencies import circles, order
from conversations.surveys.form import Choice, Field, Form, Group, Question
from conversations.surveys.xpath import Expression, Row


@dataclass(frozen=True, eq=False)
class Step:
    """One thing to recompute: `reads` are the paths it looks at, `touches` those it may change."""

    kind: Literal["relevant", "calculate", "filter"]
    path: str
    expression: Expression
    reads: frozenset[str]
    touches: frozenset[str]
    data_type: str = "string"
    question: Question | None = None


@dataclass(frozen=True, eq=False)
class Plan:
    """The steps that follow from a change, in order; `circular` when they must be repeated."""

    steps: tuple[Step, ...]
    circular: bool


@dataclass(frozen=True, eq=False)
class Shown:
    """A question at its place, with the nodes whose relevance decides over it."""

    question: Question
    gates: tuple[str, ...]
    asked: bool
    note: bool


class Workings:
    """Everything derived from a Form; also the `Lookup` that its expressions use."""

    def __init__(self, form: Form) -> None:
        self.form = form
        nodes: tuple[Group | Field, ...] = (*form.groups, *form.fields)
        self.relevance: dict[str, Expression] = {
            node.path: node.relevant for node in nodes if node.relevant is not None
        }
        groups = {field.path: field.groups for field in form.fields}
        self.nodes: frozenset[str] = frozenset(groups) | {group.path for group in form.groups}
        self.gates: Mapping[str, tuple[str, ...]] = {
            path: gates for path in self.nodes if (gates := self._gates(path))
        }
        self.shown = tuple(self._shown(question) for question in form.questions)
        self.index = {shown.question.path: place for place, shown in enumerate(self.shown)}
        self.steps, self._in_circle = self._sorted(tuple(self._all_steps()))
        self._plans: dict[str, Plan] = {}
        self._rows: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self._labels: dict[str, dict[str, Choice]] = {}

    def _gates(self, path: str) -> tuple[str, ...]:
        names = path.split("/")
        above = ("/".join(names[:end]) for end in range(2, len(names) + 1))
        return tuple(node for node in above if node in self.relevance)

    def _shown(self, question: Question) -> Shown:
        gates = self.gates.get(question.path, ())
        return Shown(question, gates, question.asked, question.kind == "note")

    # Steps

    def _all_steps(self) -> list[Step]:
        below: dict[str, set[str]] = defaultdict(set)
        for path, gates in self.gates.items():
            for gate in gates:
                below[gate].add(path)
        steps = [
            Step("relevant", path, expression, _reads(expression), frozenset(below[path] | {path}))
            for path, expression in self.relevance.items()
        ]
        for field in self.form.fields:
            own = frozenset((field.path,))
            if field.calculate is not None:
                reads = _reads(field.calculate)
                steps.append(
                    Step("calculate", field.path, field.calculate, reads, own, field.data_type)
                )
        return steps + self._filters()

    def _filters(self) -> list[Step]:
        """Selects whose choices depend on answers: their own answer may stop being offered."""
        return [
            Step(
                "filter",
                question.path,
                question.nodeset,
                _reads(question.nodeset) | {question.path},
                frozenset((question.path,)),
                question=question,
            )
            for question in self.form.questions
            if question.nodeset is not None and question.nodeset.paths
        ]

    def _sorted(self, steps: tuple[Step, ...]) -> tuple[tuple[Step, ...], frozenset[Step]]:
        ordered, circular = order(len(steps), self._edges(steps))
        return tuple(steps[i] for i in ordered), frozenset(steps[i] for i in circular)

    def _edges(self, steps: Sequence[Step]) -> dict[int, set[int]]:
        """By step, the steps that read what it touches; itself left out."""
        readers: dict[str, list[int]] = defaultdict(list)
        for place, step in enumerate(steps):
            for path in step.reads:
                readers[path].append(place)
        return {
            place: {reader for path in step.touches for reader in readers[path]} - {place}
            for place, step in enumerate(steps)
        }

    @cached_property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """The paths that depend on themselves, circle by circle (a check refuses such forms)."""
        steps = [step for step in self.steps if step.kind != "filter"]
        edges = self._edges(steps)
        for place, step in enumerate(steps):
            if step.reads & step.touches:
                edges[place].add(place)
        found = circles(len(steps), edges)
        paths = (tuple(dict.fromkeys(steps[place].path for place in one)) for one in found)
        return tuple(dict.fromkeys(paths))

    @cached_property
    def whole(self) -> Plan:
        """Every step."""
        return Plan(self.steps, bool(self._in_circle))

    def plan(self, path: str) -> Plan:
        """The steps that may have to run when the value at `path` changes."""
        known = self._plans.get(path)
        if known is None:
            known = self._plans[path] = self._plan(path)
        return known

    def _plan(self, path: str) -> Plan:
        reached, front = set[Step](), {path}
        while front:
            new = {step for step in self.steps if step not in reached and step.reads & front}
            reached |= new
            front = {touched for step in new for touched in step.touches}
        steps = tuple(step for step in self.steps if step in reached)
        return Plan(steps, not self._in_circle.isdisjoint(reached))

    # Lookup

    def rows(self, instance: str) -> Sequence[Row]:
        """The rows of a list; none when there is no such list."""
        choices = self.form.lists.get(instance)
        return choices.rows if choices is not None else ()

    def rows_by(self, instance: str, column: str, value: str) -> Sequence[Row]:
        """The rows of a list with exactly `value` in `column`."""
        key = instance, column
        index = self._rows.get(key)
        if index is None:
            index = {}
            for row in self.rows(instance):
                index.setdefault(row.cells.get(column, ""), []).append(row)
            self._rows[key] = index
        return index.get(value, ())

    def choice(self, path: str, value: str) -> Choice | None:
        """The choice called `value` of the select at `path`."""
        names = self._labels.get(path)
        if names is None:
            question = self.form.question(path)
            choices = question.choices if question is not None else ()
            names = self._labels[path] = {choice.name: choice for choice in reversed(choices)}
        return names.get(value)

    def choice_label(self, path: str, value: str, language: str) -> str:
        """The label of a choice, '' when there is none."""
        choice = self.choice(path, value)
        return choice.label.best(language) if choice is not None else ""

    def translation(self, text_id: str, language: str) -> str:
        """The itext called `text_id`, '' when there is none."""
        words = self.form.texts.get(text_id)
        return words.best(language) if words is not None else ""


def _reads(expression: Expression) -> frozenset[str]:
    return frozenset(expression.paths)
