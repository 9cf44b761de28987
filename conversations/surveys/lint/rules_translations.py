"""Rules about cells that nobody translated: told once for each language, not once for each cell."""

from collections.abc import Iterator
from itertools import groupby

from conversations.surveys.lint.columns import TRANSLATED
from conversations.surveys.lint.finding import Finding, warning
from conversations.surveys.lint.sheets import MISSING, Row, Sheet
from conversations.surveys.lint.view import View

FIRST_ROWS = 5
"""Rows that are named; the others are like them."""

Empty = tuple[str, str, int, str]
"""(sheet, language, row, heading) of a cell without its translation."""


def translations_there(view: View) -> Iterator[Finding]:
    """What is written in one language is written in all of them: labels, hints, messages."""
    for (sheet, language), cells in groupby(sorted(_empty(view)), lambda one: one[:2]):
        found = list(cells)
        if len(found) == 1:
            yield warning("translation-empty", sheet, *found[0][2:], language=language)
            continue
        rows = sorted({row for _, _, row, _ in found})
        shown = ", ".join(map(str, rows[:FIRST_ROWS])) + (", …" if rows[FIRST_ROWS:] else "")
        yield warning("translations-empty", sheet, language=language, count=len(found), rows=shown)


def _empty(view: View) -> Iterator[Empty]:
    survey, choices = view.sheets.survey, view.sheets.choices
    asked = {question.row.number for question in view.questions if question.is_asked}
    for row in survey.rows:
        bases = TRANSLATED if row.number in asked else TRANSLATED - {"label"}
        yield from _lacking(view, survey, row, bases)
    used = {question.kind.choices for question in view.questions}
    for name, rows in view.sheets.lists.items():
        for row in rows if name in used else ():
            yield from _lacking(view, choices, row, frozenset({"label"}))


def _lacking(view: View, sheet: Sheet, row: Row, bases: frozenset[str]) -> Iterator[Empty]:
    """Of what stands there in one language at least; the default one is another rule's."""
    for base in bases:
        there = {c.column.language for c in row.all(base) if c.text not in MISSING}
        for column in sheet.of(base) if there else ():
            default = base == "label" and column.language == view.default_language
            if column.language and column.language not in there and not default:
                yield sheet.name, column.language, row.number, column.heading
