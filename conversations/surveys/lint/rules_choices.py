"""Rules about lists of choices: there, used, each choice named once."""

import re
from collections.abc import Iterator

from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.sheets import Row
from conversations.surveys.lint.view import View

LONGEST_LABEL = 35
_EQUALS = re.compile(r"\s*([\w.-]+)\s*=\s*\$\{\s*([^{}\s]+)\s*\}\s*")


def lists_there(view: View) -> Iterator[Finding]:
    """Every list that a question names has choices: else a required one could not be answered."""
    for question in view.questions:
        name = question.kind.choices
        rows = view.sheets.lists.get(name, ())
        if name and question.is_asked and not any(row.text("name") for row in rows):
            id = "list-missing-required" if question.is_required else "list-missing"
            yield error(id, "survey", question.row.number, question.row.heading("type"), list=name)


def lists_used(view: View) -> Iterator[Finding]:
    """Every list is asked somewhere."""
    used = {question.kind.choices for question in view.questions}
    read = {name for written in view.written for name, _ in written.columns}
    sources = " ".join(written.cell.text for written in view.written)
    for name, rows in view.sheets.lists.items():
        if name not in used | read and f"'{name}'" not in sources:
            where = ("choices", rows[0].number, rows[0].heading("list_name"))
            yield warning("list-unused", *where, list=name)


def choices_named(view: View) -> Iterator[Finding]:
    """Every choice has its list, its name and something to show."""
    for row in view.sheets.choices.rows:
        if not row.text("list_name") and (row.text("name") or row.text("label")):
            yield error("choice-no-list", "choices", row.number, "list_name")
        if row.text("list_name") and not row.text("name"):
            yield error("choice-no-name", "choices", row.number, "name")


def choices_once(view: View) -> Iterator[Finding]:
    """A name twice in one list makes two answers one."""
    settings = next(iter(view.sheets.settings.rows), None)
    if settings and settings.text("allow_choice_duplicates").lower() in ("yes", "true"):
        return
    for name, rows in view.sheets.lists.items():
        seen: dict[str, Row] = {}
        for row in rows:
            choice = row.text("name")
            first = seen.setdefault(choice, row)
            if choice and first is not row:
                where = ("choices", row.number, row.heading("name"))
                yield error("choice-twice", *where, name=choice, list=name, row=first.number)


def choices_without_spaces(view: View) -> Iterator[Finding]:
    """A select_multiple answer is its names separated by spaces."""
    several = {q.kind.choices for q in view.questions if q.kind.name in ("select_multiple", "rank")}
    for name in several:
        for row in view.sheets.lists.get(name, ()):
            choice = row.text("name")
            if len(choice.split()) > 1:
                where = ("choices", row.number, row.heading("name"))
                yield error("choice-space", *where, name=choice)


def choices_short(view: View) -> Iterator[Finding]:
    """A label over 35 characters does not fit a button: the choices will be numbered."""
    used = {question.kind.choices for question in view.questions}
    for name, rows in view.sheets.lists.items():
        for row in rows if name in used else ():
            long = [cell for cell in row.all("label") if len(cell.text) > LONGEST_LABEL]
            for cell in long[:1]:
                where = ("choices", row.number, cell.column.heading)
                yield warning("choice-long", *where, count=len(cell.text))


def other_added(view: View) -> Iterator[Finding]:
    """`or_other` adds a choice to the list, for everyone who uses it."""
    for question in view.questions:
        if not question.kind.or_other:
            continue
        where = ("survey", question.row.number, question.row.heading("type"))
        shared = [q for q in view.questions if q.kind.choices == question.kind.choices]
        if len(shared) > 1:
            yield warning("other-shared", *where, list=question.kind.choices)


def cascades_full(view: View) -> Iterator[Finding]:
    """After each answer of a cascade's parent something is left to choose."""
    for question in view.questions:
        for cell in question.row.all("choice_filter"):
            simple = _EQUALS.fullmatch(cell.text)
            parents = view.by_name.get(simple[2], ()) if simple else ()
            if simple is None or len(parents) != 1 or not parents[0].kind.is_select:
                continue
            if question.kind.file:  # its rows are not on the sheet
                continue
            rows = view.sheets.lists.get(question.kind.choices, ())
            offered = {row.under(simple[1]) or row.text(simple[1]) for row in rows}
            if offered == {""}:
                continue
            for parent in view.sheets.lists.get(parents[0].kind.choices, ()):
                if parent.text("name") and parent.text("name") not in offered:
                    required = question.is_required
                    say = error if required else warning
                    id = "cascade-empty-required" if required else "cascade-empty"
                    where = ("survey", question.row.number, cell.column.heading)
                    yield say(id, *where, answer=parent.text("name"), parent=simple[2])
