"""The instances of a form's repeats while a sheet is open for change: made, counted, enumerated.

Rules:
1. There is a bound to them, for each repeat and in all: no number that somebody types, and no
   calculation, makes an interview without end.
2. An instance that a smaller count leaves out keeps its answers in the sheet; when the count grows
   again they are there again. One that somebody removes is gone.
3. A new instance has its defaults, and in it as many instances of inner repeats as the form says.
"""

from collections.abc import Iterable

from conversations.surveys.form import Field
from conversations.surveys.workings import Workings
from conversations.surveys.xpath import Value
from conversations.surveys.xpath.instances import Where
from conversations.surveys.xpath.values import to_number

MOST_INSTANCES = 50
"""Of one repeat in one instance of the repeat around it."""
MOST_IN_ALL = 500


class Instances:
    """Counts by the path of a series, and the answers that new instances begin with."""

    __slots__ = ("answers", "counts", "made", "workings")

    def __init__(self, workings: Workings, answers: dict[str, str], counts: dict[str, int]) -> None:
        self.workings = workings
        self.answers = answers
        self.counts = counts
        self.made: list[tuple[str, Where]] = []
        """New instances: their repeat and where they stand."""

    def every(self, around: Iterable[str], start: Where = ()) -> list[Where]:
        """Where the instances of nested repeats stand, of those that begin with `start`."""
        place, counts = self.workings.repeats.place, self.counts
        places = [start]
        for depth, repeat in enumerate(around):
            if depth < len(start):
                if start[depth] > counts.get(place(repeat, start[:depth]), 0):
                    return []
                continue
            places = [
                (*at, number)
                for at in places
                for number in range(1, counts.get(place(repeat, at), 0) + 1)
            ]
        return places

    def count(self, repeat: str, within: Where, value: Value) -> bool:
        """As many instances as `value` says; an empty one keeps those there are."""
        number = to_number(value)
        if number != number:
            return False
        series = self.workings.repeats.place(repeat, within)
        wanted = int(max(0.0, min(number, MOST_INSTANCES)))
        before = self.counts.get(series, 0)
        if wanted < before:
            self.counts[series] = wanted
        for _ in range(before, wanted):
            self.add(repeat, within)
        return self.counts.get(series, 0) != before

    def add(self, repeat: str, within: Where) -> Where | None:
        """A new last instance of `repeat`: where it stands; None when there are too many."""
        series = self.workings.repeats.place(repeat, within)
        number = self.counts.get(series, 0) + 1
        if number > MOST_INSTANCES or sum(self.counts.values()) >= MOST_IN_ALL:
            return None
        self.counts[series] = number
        at = (*within, number)
        self.made.append((repeat, at))
        beginning = self.workings.repeats.place(repeat, at) + "/"
        if not any(path.startswith(beginning) for path in self.answers):
            self._fill(repeat, at)
        return at

    def _fill(self, repeat: str, at: Where) -> None:
        repeats = self.workings.repeats
        for field in self.workings.fields_of(repeat):
            if field.default:
                self.answers[repeats.place(field.path, at)] = field.default
        for inner in self.workings.inner(repeat):
            self.counts[repeats.place(inner, at)] = 0
            for _ in range(self.workings.groups[inner].fresh):
                self.add(inner, at)

    def leaves(self) -> list[tuple[Field, Where]]:
        """Every leaf of the form, once for each of its instances."""
        around = self.workings.repeats.around
        return [
            (field, where)
            for field in self.workings.form.fields
            for where in self.every(around(field.path))
        ]
