"""Rules about the `type` column: kinds the bot knows, and groups that open and close."""

from collections.abc import Iterator
from difflib import get_close_matches

from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.kinds import ASKED, GROUPS, NEVER, OTHERWISE, SILENT
from conversations.surveys.lint.view import Question, View

MOST_QUESTIONS = 25
MOST_GROUPS = 20
"""Within one another; a repeat is two levels of the 60 that a form may have (xform_source.py)."""


def kinds_known(view: View) -> Iterator[Finding]:
    """Every type is one the bot asks; one it asks in another way, or never, is named as such."""
    for question in view.questions:
        row, text = question.row, question.row.text("type")
        where = ("survey", row.number, row.heading("type"))
        match question.kind.support:
            case "otherwise":
                yield _otherwise(where, question)
            case "never" if question.kind.name == "begin_loop":
                yield error("type-loop", *where)
            case "never" if not question.kind.closes:
                yield error("type-never", *where, type=question.kind.name)
            case "unknown":
                yield _unknown(where, text)


def _otherwise(where: tuple[str, int, str], question: Question) -> Finding:
    if question.kind.name == "xml-external":
        return error("type-xml-external", *where, file=f"{question.name}.xml")
    return error("type-external", *where, list=question.kind.choices)


def _unknown(where: tuple[str, int, str], text: str) -> Finding:
    first = text.split()[0].lower()
    if first in ("select_one", "select_multiple", "select", "rank"):
        return error("type-no-list", *where, type=text)
    known = ASKED | SILENT | OTHERWISE | NEVER | GROUPS
    if first in ("group", "repeat", "loop"):
        return error("type-near", *where, type=text, near=f"begin_{first}")
    close = get_close_matches(first, sorted(known), 1, 0.7)
    if close:
        return error("type-near", *where, type=text, near=close[0])
    return error("type-unknown", *where, type=text)


def types_there(view: View) -> Iterator[Finding]:
    """A row that says something says what it is."""
    for row in view.sheets.survey.rows:
        said = row.text("name") or row.text("label")
        if said and not row.text("type") and view.sheets.survey.has("type"):
            yield error("type-missing", "survey", row.number, "type")


def groups_closed(view: View) -> Iterator[Finding]:
    """Groups open and close like brackets."""
    open_groups: list[Question] = []
    for question in view.questions:
        where = ("survey", question.row.number, question.row.heading("type"))
        if question.kind.opens:
            open_groups.append(question)
        elif question.kind.closes:
            if not open_groups:
                yield error("group-not-open", *where, type=question.kind.name)
                continue
            opening = open_groups.pop()
            if opening.kind.name[6:] != question.kind.name[4:]:
                yield _crossed(where, opening, question)
    for group in open_groups:
        where = ("survey", group.row.number, group.row.heading("type"))
        yield error("group-not-closed", *where, name=group.name)


def groups_shallow(view: View) -> Iterator[Finding]:
    """Groups within one another, no more of them than the converted form may have levels."""
    for question in view.questions:
        if question.kind.opens and len(question.groups) == MOST_GROUPS:
            where = ("survey", question.row.number, question.row.heading("type"))
            yield error("group-deep", *where, most=MOST_GROUPS)


def _crossed(where: tuple[str, int, str], opening: Question, closing: Question) -> Finding:
    row = str(opening.row.number)
    return error("group-crossed", *where, opens=opening.kind.name, row=row)


def external_apps(view: View) -> Iterator[Finding]:
    """An appearance that opens another application on the person's telephone."""
    for question in view.questions:
        if question.row.text("appearance").startswith("ex:"):
            yield error(
                "app-never", "survey", question.row.number, question.row.heading("appearance")
            )


def questions_few(view: View) -> Iterator[Finding]:
    """Past about 25 questions people leave."""
    asked = [question for question in view.questions if question.is_asked]
    asked = [question for question in asked if question.kind.name != "note"]
    if not asked:
        yield error("no-question", "survey")
    if len(asked) > MOST_QUESTIONS:
        row = asked[MOST_QUESTIONS].row.number
        yield warning("too-many-questions", "survey", row, "", count=len(asked))


def calculations_there(view: View) -> Iterator[Finding]:
    """A calculation calculates something."""
    for question in view.questions:
        row = question.row
        says = row.text("calculation") or row.text("default")
        if question.kind.name == "calculate" and not says:
            yield error("calculation-missing", "survey", row.number, "calculation")
