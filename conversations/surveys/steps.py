"""The steps that recompute a form after a change: who reads what, and in which order they run.

Rules:
1. A step recomputes one thing: whether a node is relevant, a calculation, how many instances of a
   repeat there are, or which of a select's answers are still offered. Steps run in an order where
   every step follows what it reads.
2. A step is that of a definition; within a repeat it runs for the instances concerned.
3. Steps that read one another in a circle run a bounded number of rounds, and then stay.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from conversations.surveys.dependencies import circles, order
from conversations.surveys.form import Form, Question
from conversations.surveys.xpath import Expression
from conversations.surveys.xpath.instances import Repeats


@dataclass(frozen=True, eq=False)
class Step:
    """One thing to recompute: `reads` are the paths it looks at, `touches` those it may change.

    `depth` is how many repeats stand around it; `shared`, of a path read within repeats, how many
    of these mean the step's own instance. `+path` stands for a new instance of the repeat `path`.
    """

    kind: Literal["relevant", "calculate", "filter", "count"]
    path: str
    expression: Expression
    reads: frozenset[str]
    touches: frozenset[str]
    data_type: str = "string"
    question: Question | None = None
    depth: int = 0
    shared: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Plan:
    """The steps that follow from a change, in order; `circular` when they must be repeated."""

    steps: tuple[Step, ...]
    circular: bool

    @cached_property
    def repeated(self) -> bool:
        """Whether a step runs within a repeat, or counts one."""
        return any(step.depth or step.kind == "count" for step in self.steps)


class Steps:
    """Every step of a form, and the plans for changes of it."""

    def __init__(
        self,
        form: Form,
        relevance: Mapping[str, Expression],
        gates: Mapping[str, Sequence[str]],
        repeats: Repeats,
    ) -> None:
        self.form = form
        self.repeats = repeats
        self.below = self._below(frozenset(field.path for field in form.fields))
        steps = [*self._relevances(relevance, gates), *self._calculations()]
        self.steps, self._in_circle = self._sorted((*steps, *self._counts(), *self._filters()))
        self._plans: dict[str, Plan] = {}

    def _below(self, fields: frozenset[str]) -> dict[str, frozenset[str]]:
        """By repeat, every path at or below it, and the mark of a new instance."""
        nodes = fields | {group.path for group in self.form.groups}
        return {
            repeat: frozenset(n for n in nodes if repeat in self.repeats.around(n)) | {"+" + repeat}
            for repeat in self.repeats.paths
        }

    def _step(
        self,
        kind: Literal["relevant", "calculate", "filter", "count"],
        path: str,
        expression: Expression,
        touches: frozenset[str],
        data_type: str = "string",
        question: Question | None = None,
    ) -> Step:
        reads, shared = frozenset(expression.paths), dict(expression.fixed)
        if question is not None:
            reads, shared[path] = reads | {path}, self.repeats.depth(path)
        around = self.repeats.around(path)
        for depth, repeat in enumerate(around[:-1] if kind == "count" else around, start=1):
            reads, shared["+" + repeat] = reads | {"+" + repeat}, depth
        depth = len(around) - (kind == "count")
        return Step(kind, path, expression, reads, touches, data_type, question, depth, shared)

    def _relevances(
        self, relevance: Mapping[str, Expression], gates: Mapping[str, Sequence[str]]
    ) -> Iterator[Step]:
        below: dict[str, set[str]] = defaultdict(set)
        for path, above in gates.items():
            for gate in above:
                below[gate].add(path)
        for path, expression in relevance.items():
            yield self._step("relevant", path, expression, frozenset(below[path] | {path}))

    def _calculations(self) -> Iterator[Step]:
        for one in self.form.fields:
            if one.calculate is not None:
                own = frozenset((one.path,))
                yield self._step("calculate", one.path, one.calculate, own, one.data_type)

    def _counts(self) -> Iterator[Step]:
        for group in self.form.groups:
            if group.count is not None and group.path in self.below:
                yield self._step("count", group.path, group.count, self.below[group.path])

    def _filters(self) -> Iterator[Step]:
        """Selects whose choices depend on answers: their own answer may stop being offered."""
        for one in self.form.questions:
            if one.nodeset is not None and one.nodeset.paths:
                own = frozenset((one.path,))
                yield self._step("filter", one.path, one.nodeset, own, question=one)

    def _sorted(self, steps: tuple[Step, ...]) -> tuple[tuple[Step, ...], frozenset[Step]]:
        ordered, circular = order(len(steps), edges(steps))
        return tuple(steps[i] for i in ordered), frozenset(steps[i] for i in circular)

    @cached_property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """The paths that depend on themselves, circle by circle (a check refuses such forms)."""
        steps = [step for step in self.steps if step.kind != "filter"]
        follow = edges(steps)
        for place, step in enumerate(steps):
            if step.reads & step.touches:
                follow[place].add(place)
        found = circles(len(steps), follow)
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
            known = self._plans[path] = self._plan({path})
        return known

    def plan_of_instances(self, repeat: str) -> Plan:
        """The steps that may have to run when an instance of `repeat` comes or goes."""
        key = "+" + repeat
        known = self._plans.get(key)
        if known is None:
            known = self._plans[key] = self._plan(set(self.below[repeat]))
        return known

    def _plan(self, front: set[str]) -> Plan:
        reached = set[Step]()
        while front:
            new = {step for step in self.steps if step not in reached and step.reads & front}
            reached |= new
            front = {touched for step in new for touched in step.touches}
        steps = tuple(step for step in self.steps if step in reached)
        return Plan(steps, not self._in_circle.isdisjoint(reached))


def edges(steps: Sequence[Step]) -> dict[int, set[int]]:
    """By step, the steps that read what it touches; itself left out."""
    readers: dict[str, list[int]] = defaultdict(list)
    for place, step in enumerate(steps):
        for path in step.reads:
            readers[path].append(place)
    return {
        place: {reader for path in step.touches for reader in readers[path]} - {place}
        for place, step in enumerate(steps)
    }
