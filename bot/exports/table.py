"""The columns and rows of the table of submissions, as ODK Central lays it out.

Rules:
1. One row per submission; a column is the question's name, groups joined with `-`.
2. A select_multiple stands as one space-separated column, then as one 0/1 column per choice; the
   0/1 columns of a question that was not answered are empty.
3. The columns of every published version are merged: a column keeps its place after the one it
   follows in its own version.
4. Nothing in the table says whose answers they are.
5. Every heading is different, and ours keep theirs: a column of the form whose heading is taken
   gets its name in brackets, and a number where that is taken too.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count
from zoneinfo import ZoneInfo

from bot.exports.labels import Names
from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Form, Question
from storage.submissions import Submission

BEFORE = ("SubmissionDate", "start", "end")
AFTER = ("KEY", "FormVersion", "Locale", "Channel")
_OUR_TIMES = (("timestamp", "start"), ("timestamp", "end"))
"""What a form asks of the clock: never among the answers, since every submission has its times."""


@dataclass(frozen=True)
class Column:
    """One column: the question's key, and the choice it stands for when it is a 0/1 column."""

    key: str
    choice: str | None = None

    @property
    def name(self) -> str:
        return self.key if self.choice is None else f"{self.key}/{self.choice}"


@dataclass(frozen=True)
class Table:
    """How submissions to one consultation become rows."""

    zone: str
    names: Names
    columns: tuple[Column, ...] = ()
    _split: dict[tuple[int, str], Question] = field(default_factory=dict)

    @property
    def header(self) -> list[str]:
        """The headings, every one different."""
        titles = [self.names.heading(column.key, column.choice) for column in self.columns]
        return [*BEFORE, *_distinct(titles, [column.name for column in self.columns]), *AFTER]

    def row(self, one: Submission) -> list[str]:
        """The cells of one submission, in the order of `header`."""
        given = dict(one.answers)
        cells = [self._cell(one.version, column, given) for column in self.columns]
        times = (one.submitted_at, one.started_at, one.submitted_at)
        after = (one.id, str(one.version), one.locale, one.channel)
        return [*(self._time(text) for text in times), *cells, *after]

    def _cell(self, version: int, column: Column, given: Mapping[str, str]) -> str:
        value = given.get(column.key, "")
        if column.choice is None:
            return self.names.value(version, column.key, value)
        question = self._split.get((version, column.key))
        if not value or question is None:
            return ""
        offered = any(choice.name == column.choice for choice in question.choices)
        return str(int(column.choice in value.split())) if offered else ""

    def _time(self, text: str) -> str:
        """A moment on the city's clock with its offset; a day stays a day."""
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        if len(text) <= 10 or at.tzinfo is None:
            return text
        return at.astimezone(ZoneInfo(self.zone)).isoformat(timespec="seconds")


def table(forms: Mapping[int, Form], zone: str, names: Names) -> Table:
    """The table for the published versions `forms`."""
    keys: list[str] = []
    choices: dict[str, list[str]] = {}
    split: dict[tuple[int, str], Question] = {}
    for version, form in sorted(forms.items()):
        answers = {column_of(one.path): one for one in form.fields if _is_answer(one)}
        _merge(keys, list(answers))
        for key, one in answers.items():
            if isinstance(one, Question) and one.kind == "select_multiple":
                split[version, key] = one
                _merge(choices.setdefault(key, []), [choice.name for choice in one.choices])
    columns = [Column(key, choice) for key in keys for choice in (None, *choices.get(key, ()))]
    return Table(zone, names, tuple(columns), split)


def _is_answer(one: Field) -> bool:
    if "/meta/" in one.path or one.preload == ("uid", ""):
        return False
    if one.preload in _OUR_TIMES and column_of(one.path) in BEFORE:
        return False
    return not (isinstance(one, Question) and one.kind == "note")


def _merge(names: list[str], more: Sequence[str]) -> None:
    """Put what is new in `more` right after what it follows there."""
    at = 0
    for name in more:
        if name in names:
            at = names.index(name) + 1
        else:
            names.insert(at, name)
            at += 1


def _distinct(titles: list[str], names: list[str]) -> list[str]:
    """Labels may repeat, and be called as our own columns; headings may not."""
    known = Counter([*BEFORE, *titles, *AFTER])
    taken = {*BEFORE, *AFTER, *(title for title in titles if known[title] == 1)}
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
