"""Rules about the settings sheet: a title in every language, a default language that exists."""

from collections.abc import Iterator
from typing import get_args

from conversations.surveys.known import GivesBack
from conversations.surveys.lint.columns import Column
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.sheets import Row
from conversations.surveys.lint.slug import slugged
from conversations.surveys.lint.view import View
from conversations.surveys.words import language_code

LONGEST_TITLE = 120


def title_there(view: View) -> Iterator[Finding]:
    """People see the title; a title in one language only is shown to everybody."""
    row = _first(view)
    titles = list(row.all("form_title"))
    if not titles:
        yield error("title-missing", "settings", 2, "form_title")
        return
    for cell in titles:
        if len(cell.text) > LONGEST_TITLE:
            yield error("title-long", "settings", row.number, cell.column.heading)
    there = {cell.column.language or view.default_language for cell in titles}
    for language in view.sheets.languages:
        if language and language not in there and len(view.sheets.languages) > 1:
            heading = f"form_title::{language}"
            yield warning("title-language", "settings", row.number, heading, language=language)


def default_language_there(view: View) -> Iterator[Finding]:
    """With several languages, the one that others fall back on is named, and has its labels."""
    row = _first(view)
    named = row.text("default_language")
    heading = row.heading("default_language")
    if not named and len(view.sheets.languages) > 1 and view.default_language:
        yield warning(
            "default-unnamed", "settings", row.number, heading, language=view.default_language
        )
    for sheet in (view.sheets.survey, view.sheets.choices) if named else ():
        labels = sheet.of("label")
        if labels and language_code(named) not in {column.language for column in labels}:
            shown = ", ".join(column.heading for column in labels)
            where = ("settings", row.number, heading)
            yield error("default-unknown", *where, language=named, sheet=sheet.name, columns=shown)


def default_language_spelt(view: View) -> Iterator[Finding]:
    """pyxform compares the default language with the headings letter by letter."""
    row = _first(view)
    named = row.text("default_language")
    headings = [column.heading.rpartition("::")[2].strip() for column in _labels(view)]
    same = [text for text in headings if language_code(text) == language_code(named)]
    if named and same and named not in same:
        where = ("settings", row.number, row.heading("default_language"))
        yield warning("default-spelling", *where, language=named, near=same[0])


def form_id_kept(view: View) -> Iterator[Finding]:
    """The consultation is named after form_id; not every sign of it can stand in a link."""
    row = _first(view)
    wanted = row.text("form_id")
    name = slugged(wanted)
    if name and name != wanted:
        yield warning("form-id-changed", "settings", row.number, row.heading("form_id"), name=name)


def not_encrypted(view: View) -> Iterator[Finding]:
    """Answers encrypted for another server could not be read by the town."""
    row = _first(view)
    if row.text("public_key"):
        yield error("encrypted-never", "settings", row.number, row.heading("public_key"))


def results_known(view: View) -> Iterator[Finding]:
    """When results are given back: one of three words, or nothing."""
    row = _first(view)
    said = row.text("results")
    if said and said not in get_args(GivesBack):
        words = ", ".join(get_args(GivesBack))
        yield error("results-unknown", "settings", row.number, row.heading("results"), words=words)


def _labels(view: View) -> tuple[Column, ...]:
    return (*view.sheets.survey.of("label"), *view.sheets.choices.of("label"))


def _first(view: View) -> Row:
    return next(iter(view.sheets.settings.rows), Row(number=2))
