"""What an expression sees while it is evaluated: answers, relevance, choice lists, time, seed.

Rules:
1. A node that is not relevant, and a node that does not exist, is ''.
2. Nothing here changes the world; a context lives for one evaluation, or one run of them.
3. Work is counted: when `fuel` is spent the evaluation ends, and its value is ''.
"""

from collections.abc import Container, Mapping, Sequence, Set
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from conversations.surveys.moment import Moment
from conversations.surveys.xpath.instances import Counts, Found, Repeats, Where
from conversations.surveys.xpath.values import Nodes, Row

# Choice-list rows one evaluation may look at; a regex that ran out of time costs many.
FUEL = 200_000


class OutOfFuel(Exception):
    """The evaluation looked at more rows than any form needs."""


class Lookup(Protocol):
    """What an expression may ask of the form's definition."""

    @property
    def gates(self) -> Mapping[str, Sequence[str]]:
        """By path, the nodes (itself or ancestors) whose relevance decides over it."""

    @property
    def nodes(self) -> Container[str]:
        """Every path of the form."""

    @property
    def repeats(self) -> Repeats:
        """The form's repeats: its other paths are those of the definition."""

    def rows(self, instance: str) -> Sequence[Row]:
        """The items of a secondary instance; none when there is no such instance."""

    def rows_by(self, instance: str, column: str, value: str) -> Sequence[Row]:
        """The items of a secondary instance whose cell in `column` is exactly `value`."""

    def choice_label(self, path: str, value: str, language: str) -> str:
        """The label of choice `value` of the question at `path`, '' when there is none."""

    def translation(self, text_id: str, language: str) -> str:
        """The itext called `text_id`, '' when there is none."""


class Context:
    """One evaluation's surroundings; `row`, `position` and `size` are set within predicates.

    `home` is where the node that carries the expression stands within its repeats; `where` is
    the same, but within a predicate that of the node it looks at.
    """

    __slots__ = (
        "answers",
        "counts",
        "fuel",
        "hidden",
        "home",
        "language",
        "lookup",
        "moment",
        "position",
        "row",
        "seed",
        "size",
        "where",
    )

    def __init__(
        self,
        lookup: Lookup,
        answers: Mapping[str, str],
        hidden: Set[str],
        moment: Moment,
        language: str,
        seed: str,
        counts: Counts = MappingProxyType({}),
    ) -> None:
        self.lookup = lookup
        self.answers = answers
        self.hidden = hidden
        self.moment = moment
        self.language = language
        self.seed = seed
        self.counts = counts
        self.home: Where = ()
        self.where: Where = ()
        self.row: Row | None = None
        self.position = 1
        self.size = 1
        self.fuel = FUEL

    def read(self, path: str) -> str:
        """The value of a node of the form, '' when it is missing or not relevant."""
        if self.hidden:
            gates = self.lookup.gates.get(path)
            if gates is not None and not self.hidden.isdisjoint(gates):
                return ""
        return self.answers.get(path, "")

    def node(self, path: str) -> Nodes:
        """The node at `path` as a nodeset: empty when it is missing or not relevant."""
        if path not in self.lookup.nodes and path not in self.answers:
            return ()
        gates = self.lookup.gates.get(path, ())
        return (self.answers.get(path, ""),) if self.hidden.isdisjoint(gates) else ()

    def read_at(self, path: str, where: Where) -> str:
        """The value of the instance at `where` of a node within repeats, '' as in `read`."""
        if self.hidden and self.hides(path, where):
            return ""
        return self.answers.get(self.lookup.repeats.place(path, where), "")

    def hides(self, path: str, where: Where) -> bool:
        """Whether the instance at `where` of the node at `path` is not relevant."""
        repeats, hidden = self.lookup.repeats, self.hidden
        gates = self.lookup.gates.get(path, ())
        return any(repeats.place(gate, where[: repeats.depth(gate)]) in hidden for gate in gates)

    def found(self, path: str, where: Where) -> Found:
        """The instance at `where` of the node at `path`, with its value."""
        value = self.answers.get(self.lookup.repeats.place(path, where), "")
        return Found.at(value, where)

    def instances(self, repeat: str, within: Where) -> range:
        """The positions of the instances of `repeat` in the instance around it, `within`."""
        count = self.counts.get(self.lookup.repeats.place(repeat, within), 0)
        self.spend(count)
        return range(1, count + 1)

    def exists(self, path: str, where: Where) -> bool:
        """Whether there are instances at every position of `where`."""
        repeats = self.lookup.repeats
        return all(
            0 < at <= self.counts.get(repeats.place(repeat, where[:depth]), 0)
            for depth, (repeat, at) in enumerate(zip(repeats.around(path), where, strict=False))
        )

    def cell(self, column: str) -> str:
        """The current row's cell; a label of a multilingual list comes in the language."""
        if self.row is None:
            return ""
        return self.cell_of(self.row, column)

    def cell_of(self, row: Row, column: str) -> str:
        """The cell of `row` in `column`."""
        value = row.cells.get(column)
        if value is None and column == "label" and "itextId" in row.cells:
            return self.lookup.translation(row.cells["itextId"], self.language)
        return value or ""

    def spend(self, units: int) -> None:
        """Counts work; raises OutOfFuel."""
        self.fuel -= units
        if self.fuel < 0:
            raise OutOfFuel

    def local(self) -> datetime:
        """Now on the city's clock."""
        return self.moment.local
