"""The tables of a consultation, as ODK Central lays them out: its submissions, then each repeat.

Rules:
1. One row per submission; one row per instance of a repeat that holds something, in the repeat's
   own table, with the KEY of what it stands in as PARENT_KEY.
2. The columns of every published version are merged: a column keeps its place after the one it
   follows in its own version.
3. Nothing in a table says whose answers they are.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.exports.columns import (
    AFTER,
    BEFORE,
    OF_INSTANCES,
    Column,
    Multiple,
    distinct,
    is_answer,
    merge,
    parts,
)
from bot.exports.labels import Names
from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Form

Way = tuple[str, ...]
"""The repeats that one stands in and itself, outermost first: `("g/house", "member")`; () is the
table of submissions."""


@dataclass(frozen=True)
class Table:
    """One table: its columns, and where it hangs."""

    way: Way
    name: str
    """What its file or sheet is called; '' of the submissions."""
    columns: tuple[Column, ...]
    header: tuple[str, ...]

    @property
    def within(self) -> str:
        """The name of the list that its rows are in one row of the table above."""
        return self.way[-1].replace("/", "-") if self.way else ""


@dataclass
class Laid:
    """What the versions of a form come to."""

    columns: dict[Way, list[str]] = field(default_factory=lambda: {(): []})
    parts: dict[tuple[Way, str], list[Column]] = field(default_factory=dict)

    def take_in(self, form: Form, multiple: Multiple) -> None:
        """One more version, after those before."""
        ways = {way_of(form, group.path): None for group in form.groups if group.repeat}
        known = list(self.columns)
        merge(known, ((), *ways))
        self.columns = {way: self.columns.get(way, []) for way in known}
        for way in known:
            answers = [f for f in form.fields if is_answer(f) and way_of(form, f.path) == way]
            merge(self.columns[way], [column_of(one.path) for one in answers])
            for one in answers:
                self._parts(way, one, multiple)

    def _parts(self, way: Way, one: Field, multiple: Multiple) -> None:
        place = way, column_of(one.path)
        merge(self.parts.setdefault(place, []), parts(one, multiple))

    def tables(self, names: Names) -> list[Table]:
        """The submissions first, then the repeats in the order of the form."""
        called = _names(list(self.columns))
        return [self._table(way, called[way], names) for way in self.columns]

    def _table(self, way: Way, name: str, names: Names) -> Table:
        columns = [one for key in self.columns[way] for one in self.parts[way, key]]
        inside = "-".join(way).replace("/", "-") + "-" if way else ""
        own = [column.name.removeprefix(inside) for column in columns]
        titles = [names.heading(column) for column in columns]
        titles = [
            short if title == column.name else title
            for title, short, column in zip(titles, own, columns, strict=True)
        ]
        before, after = ((), OF_INSTANCES) if way else (BEFORE, AFTER)
        below = [one[-1].replace("/", "-") for one in self.columns if one and one[:-1] == way]
        found = distinct(titles, own, (*before, *after, *below))
        return Table(way, name, tuple(columns), (*before, *found, *after))


def way_of(form: Form, path: str) -> Way:
    """The repeats around the node at `path`."""
    around, found, done = form.workings.repeats.around(path), [], ""
    for repeat in around:
        inner = "/".join(repeat.split("/")[2:])
        found.append(inner.removeprefix(done))
        done = inner + "/"
    return tuple(found)


def tables(forms: Mapping[int, Form], names: Names, multiple: Multiple = "both") -> list[Table]:
    """The tables for the published versions `forms`."""
    laid = Laid()
    for _, form in sorted(forms.items()):
        laid.take_in(form, multiple)
    return laid.tables(names)


def _names(ways: list[Way]) -> dict[Way, str]:
    """As ODK Central calls the files of repeats: `member`, of several `member~1`, `member~2`."""
    own = {way: way[-1].rpartition("/")[2] if way else "" for way in ways}
    total, seen, found = Counter(own.values()), Counter[str](), {}
    for way, name in own.items():
        seen[name] += 1
        found[way] = f"{name}~{seen[name]}" if total[name] > 1 else name
    return found
