"""Rules about names: there, well formed, each meaning one thing."""

import re
from collections.abc import Iterator

from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.view import REFERENCE, Question, View

_NAME = re.compile(r"[^\W\d][\w.-]*")
RESERVED = frozenset(
    {"meta", "instanceID", "SubmissionDate", "KEY"} | {"FormVersion", "Locale", "Channel"}
)
METADATA = ("start", "end")
"""Names of the table of answers that only the metadata of that type may bear."""


def names_there(view: View) -> Iterator[Finding]:
    """What is asked needs a name: it is the column of the answers."""
    for question in view.questions:
        may_lack = question.kind.closes or question.kind.name in ("note", "start", "end", "today")
        if not question.name and not may_lack:
            yield error("name-missing", "survey", question.row.number, "name")


def names_valid(view: View) -> Iterator[Finding]:
    """A letter or `_` first, then letters, digits, `_`, `-` and `.`."""
    for question in view.questions:
        where = ("survey", question.row.number, question.row.heading("name"))
        if question.name and not _NAME.fullmatch(question.name):
            yield error("name-invalid", *where, name=question.name)
        elif question.name in RESERVED or _is_taken(question):
            yield error("name-reserved", *where, name=question.name)


def _is_taken(question: Question) -> bool:
    return question.name in METADATA and question.kind.name != question.name


def names_once(view: View) -> Iterator[Finding]:
    """Twice in a group is a mistake; twice in the form is one when somebody refers to it."""
    for name, questions in view.by_name.items():
        seen: dict[tuple[str, ...], Question] = {}
        for question in questions:
            where = ("survey", question.row.number, question.row.heading("name"))
            first = seen.setdefault(question.groups, question)
            if first is not question:
                yield error("name-twice", *where, name=name, row=first.row.number)
            elif question is not questions[0]:
                yield _elsewhere(view, where, name, questions[0])


def _elsewhere(view: View, where: tuple[str, int, str], name: str, first: Question) -> Finding:
    asks = any(name in written.names for written in view.written)
    if asks or any(name in REFERENCE.findall(text) for text in _labels(view)):
        return error("name-ambiguous", *where, name=name, row=first.row.number)
    return warning("name-elsewhere", *where, name=name, row=first.row.number)


def names_by_case(view: View) -> Iterator[Finding]:
    """Names that only differ by capitals are mixed up by people and by tools."""
    seen: dict[str, Question] = {}
    for question in view.questions:
        if not question.name:
            continue
        first = seen.setdefault(question.name.lower(), question)
        if first.name != question.name:
            where = ("survey", question.row.number, question.row.heading("name"))
            yield warning("name-case", *where, name=question.name, other=first.name)


def _labels(view: View) -> Iterator[str]:
    for row in view.sheets.survey.rows:
        yield from (cell.text for cell in row.cells if cell.column.base in ("label", "hint"))
