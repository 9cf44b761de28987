"""Counting answers while they are read, some at a time: as large as the form, not as the crowd."""

from collections import Counter
from collections.abc import Iterable, Sequence

from conversations.surveys.results.counted import Counted, cells_of


class Tally:
    """How many people answered each question, and how many of them stand in each of its cells."""

    def __init__(self, questions: Sequence[Counted]) -> None:
        self.questions = tuple(questions)
        self.answered: Counter[str] = Counter()
        self._cells: dict[str, Counter[str]] = {one.key: Counter() for one in questions}
        self._by_key = {one.key: one for one in questions}

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns whose answers are wanted."""
        return tuple(self._by_key)

    def add(self, rows: Iterable[tuple[str, str, int]]) -> None:
        """Answers as (column, value, people); what no cell is for is not counted."""
        for key, value, people in rows:
            one = self._by_key.get(key)
            names = cells_of(one, value) if one is not None else ()
            if names:
                self.answered[key] += people
                self._cells[key].update(dict.fromkeys(names, people))

    def counts(self, key: str) -> dict[str, int]:
        """People by the name of the cell; cells where nobody stands may be missing."""
        return dict(self._cells[key])
