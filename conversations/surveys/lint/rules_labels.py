"""Rules about the words people read: there in every language, short enough, rightly named."""

import re
from collections.abc import Iterator

from conversations.surveys.lint.columns import TRANSLATED
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.rules_choices import LONGEST_LABEL
from conversations.surveys.lint.sheets import MISSING, Row, Sheet
from conversations.surveys.lint.view import Question, View

MOST_TEXT = 3_800
"""Of the 4,096 UTF-16 units a Telegram message takes; the rest is for our own words."""

_POLL = re.compile(r"\bsondages?\b", re.IGNORECASE)


def labels_there(view: View) -> Iterator[Finding]:
    """What is asked has words, at least in the language that the others fall back on."""
    for question in view.questions:
        if question.is_asked:
            yield from _lacking("question", view, view.sheets.survey, question.row)
    used = {question.kind.choices for question in view.questions}
    for name, rows in view.sheets.lists.items():
        for row in rows if name in used else ():
            yield from _lacking("choice", view, view.sheets.choices, row)


def _lacking(what: str, view: View, sheet: Sheet, row: Row) -> Iterator[Finding]:
    there = [cell for cell in row.all("label") if cell.text not in MISSING]
    if not there:
        yield error(f"{what}-no-label", sheet.name, row.number, _label(sheet, ""))
        return
    if view.default_language in {cell.column.language for cell in there}:
        return
    for column in sheet.of("label"):
        if column.language == view.default_language:
            where = (sheet.name, row.number, column.heading)
            yield error("default-empty", *where, language=column.language or column.heading)


def _label(sheet: Sheet, language: str) -> str:
    return next((c.heading for c in sheet.of("label") if c.language == language), "label")


def hints_in_every_language(view: View) -> Iterator[Finding]:
    """A hint or a message has a column for every language that the questions are in."""
    ours = {column.language or view.default_language for column in view.sheets.survey.of("label")}
    for base in sorted(TRANSLATED - {"label", "guidance_hint"}):
        if not any(row.text(base) for row in view.sheets.survey.rows):
            continue
        columns = view.sheets.survey.of(base)
        missing = ours - {column.language or view.default_language for column in columns}
        if missing:
            languages = ", ".join(sorted(missing))
            where = ("survey", 1, columns[0].heading)
            yield warning("translation-column", *where, column=base, languages=languages)


def languages_on_both_sheets(view: View) -> Iterator[Finding]:
    """A language of the questions is one of the choices too."""
    survey, choices = view.sheets.survey, view.sheets.choices
    ours = {c.language: c for c in survey.of("label")}
    theirs = {c.language: c for c in choices.of("label")}
    if not theirs or not ours:
        return
    for language in filter(None, ours.keys() - theirs.keys()):
        yield warning("language-missing", "choices", 1, ours[language].heading, language=language)
    for language in filter(None, theirs.keys() - ours.keys()):
        yield warning("language-missing", "survey", 1, theirs[language].heading, language=language)


def languages_named(view: View) -> Iterator[Finding]:
    """Once there are several languages, a label without one belongs to nobody."""
    if len(view.sheets.languages) < 2 or "" not in view.sheets.languages:
        return
    for sheet in (view.sheets.survey, view.sheets.choices):
        for column in sheet.of("label"):
            if not column.language:
                yield error("language-unnamed", sheet.name, 1, column.heading)


def texts_short(view: View) -> Iterator[Finding]:
    """A question with its hint, and the notes shown with it, fits one message."""
    notes: dict[str, int] = {}
    for question in view.questions:
        if not question.is_asked:
            continue
        sizes = _sizes(view, question)
        together = {lang: size + notes.get(lang, 0) for lang, size in sizes.items()}
        long = next((lang for lang, size in together.items() if size > MOST_TEXT), None)
        if long is not None:
            where = ("survey", question.row.number, _label(view.sheets.survey, long))
            yield error("text-long", *where, count=together[long], limit=MOST_TEXT)
        notes = together if question.kind.name == "note" and long is None else {}


def _sizes(view: View, question: Question) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for base in ("label", "hint"):
        for cell in question.row.all(base):
            sizes[cell.column.language] = sizes.get(cell.column.language, 0) + _units(cell.text)
    rows = view.sheets.lists.get(question.kind.choices, ())
    for language in sizes:
        labels = [c.text for row in rows for c in row.all("label") if c.column.language == language]
        if len(labels) <= 8 and any(len(label) > LONGEST_LABEL for label in labels):
            sizes[language] += sum(_units(label) + 4 for label in labels)
    return sizes


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def never_a_poll(view: View) -> Iterator[Finding]:
    """What a town asks like this is a consultation, not a "sondage" (loi 77-808)."""
    for sheet in (view.sheets.survey, view.sheets.choices, view.sheets.settings):
        for row in sheet.rows:
            for cell in row.cells:
                if cell.column.base in TRANSLATED | {"form_title"} and _POLL.search(cell.text):
                    yield warning("word-sondage", sheet.name, row.number, cell.column.heading)


def constraints_explained(view: View) -> Iterator[Finding]:
    """Whoever is refused an answer is told why."""
    for question in view.questions:
        row = question.row
        if row.text("constraint") and not row.text("constraint_message"):
            yield warning("constraint-silent", "survey", row.number, row.heading("constraint"))
