"""The course of an interview: what is shown, in order, with every repeat unrolled.

Rules:
1. Within a repeat each question stands once for each instance, by the path of the instance.
2. After the last instance of a repeat that people may add to stands a step of its own, by the path
   of the series; so it does when there are no instances.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from conversations.surveys.form import Field, Question
from conversations.surveys.xpath.instances import Counts, Where

if TYPE_CHECKING:
    from conversations.surveys.workings import Workings


@dataclass(frozen=True, eq=False)
class Shown:
    """A question at its place, with the nodes whose relevance decides over it."""

    question: Question
    gates: tuple[str, ...]
    asked: bool
    note: bool
    adds: bool = False
    """The step that asks whether there is another instance."""

    @property
    def stops(self) -> bool:
        """Whether the interview waits here."""
        return self.asked or self.adds


@dataclass(frozen=True, eq=False)
class Course:
    """What is shown, and where each path stands in it; `starts` is where an instance begins."""

    shown: tuple[Shown, ...]
    index: Mapping[str, int]
    starts: Mapping[str, int] = field(default_factory=dict)

    def after(self, path: str | None) -> int:
        """Where to look on from `path`: past a question, at the beginning of an instance."""
        if path is None:
            return 0
        found = self.starts.get(path)
        return self.index[path] + 1 if found is None else found


def outline(workings: "Workings", counts: Counts) -> Course:
    """The course when there are `counts` instances, by the path of their series."""
    maker = _Maker(workings, counts)
    maker.unroll(0, len(workings.shown), ())
    index = {shown.question.path: place for place, shown in enumerate(maker.shown)}
    return Course(tuple(maker.shown), index, maker.starts)


class _Maker:
    def __init__(self, workings: "Workings", counts: Counts) -> None:
        self.workings = workings
        self.counts = counts
        self.shown: list[Shown] = []
        self.starts: dict[str, int] = {}

    def unroll(self, start: int, end: int, where: Where) -> None:
        while start < end:
            shown = self.workings.shown[start]
            start += 1
            if shown.question.path in self.workings.repeats.paths:
                last = self._end(start, shown.question.path)
                self._repeat(shown.question.path, start, last, where)
                start = last
            else:
                self._append(shown, where)

    def _end(self, start: int, repeat: str) -> int:
        shown = self.workings.shown
        while start < len(shown) and shown[start].question.path.startswith(repeat + "/"):
            start += 1
        return start

    def _repeat(self, repeat: str, start: int, end: int, where: Where) -> None:
        place = self.workings.repeats.place
        series = place(repeat, where)
        for number in range(1, self.counts.get(series, 0) + 1):
            at = (*where, number)
            self.starts[place(repeat, at)] = len(self.shown)
            self.unroll(start, end, at)
        if not self.workings.groups[repeat].closed:
            question = self.workings.question(series)
            assert question is not None
            gates = self.workings.gates_at(series)
            self.shown.append(Shown(question, gates, asked=False, note=False, adds=True))

    def _append(self, shown: Shown, where: Where) -> None:
        if where:
            path = self.workings.repeats.place(shown.question.path, where)
            question = self.workings.question(path)
            assert question is not None
            gates = self.workings.gates_at(path)
            shown = Shown(question, gates, shown.asked, shown.note)
        self.shown.append(shown)


def leaves(workings: "Workings", counts: Counts) -> list[tuple[Field, str]]:
    """Every leaf of the form with the path of each of its instances, in document order."""
    fields, repeats = workings.form.fields, workings.repeats
    if not repeats.paths:
        return [(one, one.path) for one in fields]
    found: list[tuple[Field, str]] = []

    def unroll(start: int, end: int, where: Where) -> None:
        while start < end:
            around = repeats.around(fields[start].path)
            if len(around) == len(where):
                found.append((fields[start], repeats.place(fields[start].path, where)))
                start += 1
                continue
            repeat, first = around[len(where)], start
            while start < end and repeat in repeats.around(fields[start].path):
                start += 1
            for number in range(1, counts.get(repeats.place(repeat, where), 0) + 1):
                unroll(first, start, (*where, number))

    unroll(0, len(fields), ())
    return found
