"""Rules about the `parameters` column: scales that can be walked, orders that are drawn."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from conversations.surveys.lint.finding import Finding, error
from conversations.surveys.lint.view import View

_GIVEN = re.compile(r"([\w-]+)\s*=\s*([^\s,;]+)")


def ranges_sensible(view: View) -> Iterator[Finding]:
    """`start`, `end` and `step` are numbers, and from one end a step leads towards the other."""
    for question in view.questions:
        if question.kind.name != "range":
            continue
        given = _given(question.row.text("parameters"))
        where = ("survey", question.row.number, question.row.heading("parameters"))
        start, end, step = (_number(given.get(name, usual)) for name, usual in _USUAL)
        if start is None or end is None or step is None:
            yield error("range-number", *where)
        elif not 0 < abs(step) <= abs(end - start):
            yield error("range-step", *where)


_USUAL = (("start", "1"), ("end", "10"), ("step", "1"))


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def order_drawn(view: View) -> Iterator[Finding]:
    """`randomize` is true or false."""
    for question in view.questions:
        said = _given(question.row.text("parameters")).get("randomize")
        if said is not None and said not in ("true", "false"):
            where = ("survey", question.row.number, question.row.heading("parameters"))
            yield error("randomize-word", *where, word=said)


def _given(text: str) -> Mapping[str, str]:
    return {name.lower(): value for name, value in _GIVEN.findall(text)}
