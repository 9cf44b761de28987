"""Rules about the clock: what it fills in must be known again when answers become anonymous."""

import re
from collections.abc import Iterator

from conversations.surveys.clock_read import CLOCK, to_the_day
from conversations.surveys.lint.finding import Finding, warning
from conversations.surveys.lint.sheets import Cell
from conversations.surveys.lint.view import REFERENCE, Question, View
from conversations.surveys.xpath import ExpressionError, compile_expression

_DATED = frozenset({"date", "time", "dateTime", "datetime"})
_KNOWN_HOUR = re.compile(
    r"now\(\)|string\(now\(\)\)"
    r"|format-date(?:-time)?\(now\(\),(['\"])(?:%H[:h]%M|%d/%m/%Y|%Y-%m-%d)\1\)"
)


def clock_known_again(view: View) -> Iterator[Finding]:
    """Words and numbers that the clock fills in tell for ever when somebody answered, unless
    `own_hour.py` knows them again."""
    for question in view.questions:
        if not question.is_asked or question.kind.name in _DATED:
            continue
        for cell in _filling(question):
            if _is_lost(cell.text, question.name):
                where = ("survey", question.row.number, cell.column.heading)
                yield warning("clock-untold", *where, name=question.name)


def _filling(question: Question) -> Iterator[Cell]:
    yield from question.row.all("default")
    if question.row.text("trigger"):
        yield from question.row.all("calculation")


def _is_lost(text: str, name: str) -> bool:
    source = REFERENCE.sub(lambda found: f" /data/{found[1]} ", text)
    try:
        read = compile_expression(source, f"/data/{name or '_'}")
    except ExpressionError:
        return False
    if read.functions.isdisjoint(CLOCK) or not to_the_day(read):
        return False
    hour = "now" in read.functions
    return bool(read.paths) or (hour and not _KNOWN_HOUR.fullmatch(text.replace(" ", "")))
