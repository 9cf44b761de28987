"""What Decidim exports of its proposals: whose idea each is, where it stands there, what was said.

The names are those of its own export (decidim-proposals, proposal_serializer.rb): `state` is empty
until the answer is published there, and `not_answered` before there is one.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from bot.exports.decidim import referred
from bot.imports.plain import plain
from bot.imports.problems import Unreadable, at_line
from bot.imports.tables import MOST_ROWS, Row, Table, characters, read_bytes, read_table, text_of
from bot.staff_words import Problem, problem
from conversations.ideas.open_data import LANGUAGE
from conversations.ideas.rules import Status
from conversations.incoming import clean

STATES: Mapping[str, Status] = {
    "evaluating": "under_study",
    "accepted": "selected",
    "rejected": "not_selected",
}
WITHOUT_ANSWER = ("", "not_answered", "withdrawn")
LARGEST_COST = 10**12
_DEEPEST = 6


class Answer(NamedTuple):
    """One proposal that began as an idea of ours."""

    line: int
    id: str
    """Decidim's own number."""
    number: int | None
    """Ours, from the last line of the body; None where that was lost."""
    status: Status | None
    """None: there is no answer yet."""
    words: str
    period: str
    cost_report: str
    cost: int | None
    url: str


def read_proposals(path: Path) -> Table:
    """The rows of the file at `path`: CSV, XLSX or JSON."""
    data = read_bytes(path)
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"[", b"{")):
        return _from_json(text_of(data))
    return read_table(path)


def _from_json(text: str) -> Table:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable(problem("ideas-answers-json")) from None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise Unreadable(problem("ideas-answers-json"))
    if len(found) > MOST_ROWS:
        raise Unreadable(problem("ideas-import-rows", most=MOST_ROWS))
    rows = tuple(Row(n, dict(_flat(one))) for n, one in enumerate(found, 1))
    return Table(tuple(dict.fromkeys(name for row in rows for name in row.cells)), rows, ())


def _flat(value: object, name: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """`{"body": {"fr": "x"}}` as `body/fr`, as it is written in tables."""
    if isinstance(value, dict) and depth < _DEEPEST:
        for key, inner in value.items():
            yield from _flat(inner, f"{name}/{key}" if name else str(key), depth + 1)
    elif value is not None and not isinstance(value, dict | list):
        yield characters(name), characters(str(value))


def answers(
    rows: Iterable[Row], states: Mapping[str, Status]
) -> tuple[list[Answer], list[Problem]]:
    """The proposals, and what is not understood; `states` says what states mean."""
    found: list[Answer] = []
    problems: list[Problem] = []
    for row in rows:
        state = row.cells.get("state", "").strip()
        if state not in states and state not in WITHOUT_ANSWER:
            problems.append(at_line(row.line, "state", state=state))
            continue
        found.append(_answer(row, states.get(state)))
    return found, problems


def _answer(row: Row, status: Status | None) -> Answer:
    bodies = (text for name, text in row.cells.items() if name.partition("/")[0] == "body")
    numbers = (number for text in bodies if (number := referred(text)) is not None)
    return Answer(
        line=row.line,
        id=row.cells.get("id", "").strip(),
        number=next(numbers, None),
        status=status,
        words=_said(row, "answer"),
        period=_said(row, "execution_period"),
        cost_report=_said(row, "cost_report"),
        cost=_euros(row.cells.get("cost", "")),
        url=row.cells.get("url", "").strip(),
    )


def _said(row: Row, name: str) -> str:
    """In French, else in whichever language there is."""
    every = {key: text for key, text in row.cells.items() if key.partition("/")[0] == name}
    texts = (clean(plain(text)) for text in (every.get(f"{name}/{LANGUAGE}", ""), *every.values()))
    return next((text for text in texts if text), "")


def _euros(said: str) -> int | None:
    """Whole euros; None where there is no such sum."""
    try:
        cost = round(float(said.replace(",", ".")))
    except (ValueError, OverflowError):
        return None
    return cost if 0 <= cost < LARGEST_COST else None
