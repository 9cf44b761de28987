"""Results as they are published: a state that stays until enough answers have come or gone.

Rules (docs/decisions/0018-results-in-steps.md):
1. Everything that anybody is shown (chat, picture, file) is read from the state published last.
2. Another state follows only when 11 people more, or fewer, have answered: nobody sees what one
   answer changes.
3. Every count is told to the ten. Of no cell two states tell who came in between, and the sums of
   different questions do not tell how few passed over one of them.
4. In each question cells that are too small are hidden, and others with them (small_cells.py).
"""

from collections.abc import Iterator
from datetime import date

from conversations.frozen import Frozen
from conversations.reply import Told
from conversations.small_cells import about, enough, rough
from conversations.surveys.results.counted import Cell, Counted, Shape, plain
from conversations.surveys.results.tally import Tally


class Bar(Frozen):
    """One cell as it may be told; `people` is None where it is hidden."""

    name: str
    label: Told
    people: int | None


class Answered(Frozen):
    """One question as it may be told. Without bars: too few answered."""

    key: str
    shape: Shape
    label: Told
    people: int | None
    """About how many answered it."""
    bars: tuple[Bar, ...] = ()

    @property
    def told(self) -> bool:
        """Whether there is anything to show."""
        return any(bar.people is not None for bar in self.bars)


class Results(Frozen):
    """What is published of a consultation."""

    day: date
    """Of which day the answers are."""
    people: int
    """About how many handed in answers."""
    questions: tuple[Answered, ...]


def may_follow(before: int, now: int) -> bool:
    """Whether a state may be published when so many handed in, after one of `before` people."""
    return enough(now) and enough(abs(now - before))


def published(tally: Tally, people: int, day: date) -> Results | None:
    """The state to publish when so many handed in; None while they are too few."""
    near = about(people)
    if near is None:
        return None
    questions = tuple(_answered(one, tally) for one in tally.questions)
    return Results(day=day, people=near, questions=questions)


def _answered(one: Counted, tally: Tally) -> Answered:
    counts, people = tally.counts(one.key), about(tally.answered[one.key])
    cells = one.cells or tuple(_months(counts))
    told = rough([counts.get(cell.name, 0) for cell in cells])
    bars = (
        Bar(name=cell.name, label=cell.label, people=count)
        for cell, count in zip(cells, told, strict=True)
        # A month that is not told is not named either: nobody need have chosen it.
        if one.cells or count is not None
    )
    return Answered(
        key=one.key,
        shape=one.shape,
        label=one.label,
        people=people,
        bars=tuple(bars) if people is not None else (),
    )


def _months(counts: dict[str, int]) -> Iterator[Cell]:
    for month in sorted(counts):
        year, _, number = month.partition("-")
        yield Cell(name=month, label=plain(f"{number}/{year}"))
