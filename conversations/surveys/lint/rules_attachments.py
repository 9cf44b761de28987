"""Rules about what comes with a spreadsheet: voices, pictures, lists as CSV."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from conversations.surveys.lint.columns import MEDIA
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.sheets import Cell
from conversations.surveys.lint.view import Question, View

_PULLED = re.compile(
    r"pulldata\(\s*['\"]([^'\"]+)['\"]\s*,\s*['\"]([^'\"]+)['\"]\s*,\s*"
    r"['\"]([^'\"]+)['\"]"
)
_PARAMETER = re.compile(r"(value|label)\s*=\s*(\S+?)(?=[\s,;]|$)")

Needed = tuple[int, str, str, tuple[str, ...]]
"""(row, heading, file, the columns it must have)."""


def choices_without_media(view: View) -> Iterator[Finding]:
    """Pictures and sounds of choices are not sent: a question's are."""
    for row in view.sheets.choices.rows:
        for cell in row.cells:
            if cell.column.base in MEDIA:
                yield warning("choice-media", "choices", row.number, cell.column.heading)


def attachments_there(view: View) -> Iterator[Finding]:
    """Every file that the sheet names came with it."""
    for row, heading, file, _ in _needed(view):
        if file in view.attached:
            continue
        near = get_close_matches(file, list(view.attached), 1, 0.75)
        if near:
            yield error("attachment-near", "survey", row, heading, file=file, near=near[0])
        else:
            yield error("attachment-missing", "survey", row, heading, file=file)


def lists_from_files(view: View) -> Iterator[Finding]:
    """A CSV has the columns that are read from it."""
    for row, heading, file, columns in _needed(view):
        there = view.attached.get(file, ())
        if not there:  # missing or broken: that is said already
            continue
        for column in columns:
            if column not in there:
                has = ", ".join(there[:12])
                yield error(
                    "attachment-column", "survey", row, heading, file=file, name=column, has=has
                )


def lists_filled(view: View) -> Iterator[Finding]:
    """A CSV of choices has choices: else a required question could not be answered."""
    for question in view.questions:
        if question.kind.file in view.empty:
            where = ("survey", question.row.number, question.row.heading("type"))
            if question.is_required:
                yield error("attachment-empty-required", *where, file=question.kind.file)
            else:
                yield warning("attachment-empty", *where, file=question.kind.file)


def _needed(view: View) -> Iterator[Needed]:
    for question in view.questions:
        number = question.row.number
        for cell in question.row.cells:
            if cell.column.base in MEDIA and cell.text != "-":
                yield number, cell.column.heading, cell.text, ()
            yield from _pulled(number, cell)
        if question.kind.file:
            columns = (*_value_and_label(question), *_filtered(view, question))
            yield number, question.row.heading("type"), question.kind.file, columns
        elif question.kind.name == "csv-external":
            yield number, question.row.heading("name"), f"{question.name}.csv", ()


def _pulled(number: int, cell: Cell) -> Iterator[Needed]:
    for name, column, key in _PULLED.findall(cell.text):
        yield number, cell.column.heading, f"{name.removesuffix('.csv')}.csv", (column, key)


def _value_and_label(question: Question) -> tuple[str, str]:
    given = dict(_PARAMETER.findall(question.row.text("parameters")))
    return given.get("value", "name"), given.get("label", "label")


def _filtered(view: View, question: Question) -> Iterator[str]:
    for written in view.written:
        if written.row.number == question.row.number and written.choices:
            yield from (name for listed, name in written.columns if listed == written.choices)
