"""The columns of a table of answers: which there are, and what they are called.

Rules:
1. A column is the question's name, groups joined with `-`; within a repeat, from the repeat on.
2. A select_multiple stands as one space-separated column, then as one 0/1 column per choice, or as
   either alone; more than 200 choices are no columns of their own.
3. A geopoint stands as four columns, as ODK Central splits it.
4. Every heading is different, and ours keep theirs: a column of the form whose heading is taken
   gets its name in brackets, and a number where that is taken too.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Literal, TypeVar

from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Question

BEFORE = ("SubmissionDate", "start", "end")
AFTER = ("KEY", "FormVersion", "Locale", "Channel")
OF_INSTANCES = ("PARENT_KEY", "KEY")
"""Behind the columns of a repeat: where an instance stands, and what it is called."""
AXES = ("Latitude", "Longitude", "Altitude", "Accuracy")
MOST_SPLIT = 200
_OUR_TIMES = (("timestamp", "start"), ("timestamp", "end"))
"""What a form asks of the clock: never among the answers, since every submission has its times."""

Multiple = Literal["both", "one", "split"]
"""A select_multiple: one column and one for each choice, or only one of the two."""
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Column:
    """One column: the question's key, and the part of its answer that stands there."""

    key: str
    choice: str | None = None
    axis: str = ""

    @property
    def name(self) -> str:
        if self.axis:
            return f"{self.key}-{self.axis}"
        return self.key if self.choice is None else f"{self.key}/{self.choice}"


def is_answer(one: Field) -> bool:
    """Whether it has a column at all."""
    if "/meta/" in one.path or one.preload == ("uid", ""):
        return False
    if one.preload in _OUR_TIMES and column_of(one.path) in BEFORE:
        return False
    return not (isinstance(one, Question) and one.kind == "note")


def parts(one: Field, multiple: Multiple) -> list[Column]:
    """The columns of one question."""
    key = column_of(one.path)
    if isinstance(one, Question) and one.kind == "geopoint":
        return [Column(key, axis=axis) for axis in AXES]
    if multiple == "one" or not is_split(one):
        return [Column(key)]
    whole = [] if multiple == "split" else [Column(key)]
    return [*whole, *(Column(key, name) for name in choices_of(one))]


def is_split(one: Field) -> bool:
    """Whether its choices may have columns of their own."""
    return (
        isinstance(one, Question)
        and one.kind == "select_multiple"
        and 0 < len(one.choices) <= MOST_SPLIT
    )


def choices_of(one: Field) -> list[str]:
    """Their names, each once."""
    return list(dict.fromkeys(c.name for c in one.choices)) if isinstance(one, Question) else []


def merge(known: list[T], more: Iterable[T]) -> None:
    """Put what is new in `more` right after what it follows there."""
    at = 0
    for one in more:
        if one in known:
            at = known.index(one) + 1
        else:
            known.insert(at, one)
            at += 1


def distinct(titles: Sequence[str], names: Sequence[str], ours: Sequence[str]) -> list[str]:
    """Labels may repeat, and be called as our own columns; headings may not."""
    known = Counter([*ours, *titles])
    taken = {*ours, *(title for title in titles if known[title] == 1)}
    found = []
    for title, name in zip(titles, names, strict=True):
        if known[title] > 1:
            title = _free(title, name, taken)
            taken.add(title)
        found.append(title)
    return found


def _free(title: str, name: str, taken: set[str]) -> str:
    wanted = title if title == name else f"{title} ({name})"
    numbered = (f"{wanted} ({number})" for number in count(2))
    return next(one for one in chain([wanted], numbered) if one not in taken)
