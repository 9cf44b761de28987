"""Rules about sheets and headings: what pyxform would silently leave aside."""

from collections.abc import Iterator
from difflib import get_close_matches

from conversations.surveys.lint.columns import TRANSLATED, is_private, near
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.sheets import Sheet
from conversations.surveys.lint.view import View
from conversations.who import LOCALES

_SHEETS = ("survey", "choices", "settings")
_WITHOUT = {"entities": "never", "osm": "never", "external_choices": "external"}
_NEEDED = {"survey": ("type", "name"), "choices": ("list_name", "name")}


def sheets_there(view: View) -> Iterator[Finding]:
    """A sheet `survey`, no sheet of what the bot cannot do, no misspelt one."""
    names = [name.lower() for name in view.sheets.names]
    if not view.sheets.survey.columns:
        yield error("sheet-missing", "survey", 0, "", sheet="survey")
    for name in view.sheets.names:
        if name.lower() in _WITHOUT:
            support = _WITHOUT[name.lower()]
            yield error(f"sheet-{support}", name, 0, "", sheet=name)
        elif name.lower() not in _SHEETS and not name.startswith("_"):
            close = get_close_matches(name.lower(), _SHEETS, 1, 0.75)
            if close and close[0] not in names:
                yield error("sheet-near", name, 0, "", sheet=name, near=close[0])


def headings_needed(view: View) -> Iterator[Finding]:
    """`type` and `name`; `list_name` and `name`."""
    for sheet in (view.sheets.survey, view.sheets.choices):
        if sheet.columns:
            for base in _NEEDED[sheet.name]:
                if not sheet.has(base):
                    yield error("column-missing", sheet.name, 1, base, column=base)


def headings_known(view: View) -> Iterator[Finding]:
    """A heading that looks like a known one is a mistake; another one is left aside."""
    for sheet in (view.sheets.survey, view.sheets.choices, view.sheets.settings):
        for column in sheet.columns:
            if column.base or is_private(column.heading):
                continue
            close = near(sheet.name, column.heading)
            if close and not _read_by_filter(view, sheet, column.heading):
                yield error("column-near", sheet.name, 1, column.heading, near=close)
            elif sheet.name != "choices":
                yield warning("column-unknown", sheet.name, 1, column.heading)


def _read_by_filter(view: View, sheet: Sheet, heading: str) -> bool:
    read = {column for written in view.written for _, column in written.columns}
    return sheet.name == "choices" and heading in read


def headings_once(view: View) -> Iterator[Finding]:
    """Two headings that mean the same column."""
    for sheet in (view.sheets.survey, view.sheets.choices, view.sheets.settings):
        seen: dict[tuple[str, str], str] = {}
        for column in sheet.columns:
            if not column.base:
                continue
            first = seen.setdefault((column.base, column.language), column.heading)
            if first != column.heading:
                yield error("column-twice", sheet.name, 1, column.heading, first=first)


def languages_known(view: View) -> Iterator[Finding]:
    """Translations in a language that the bot speaks."""
    for sheet in (view.sheets.survey, view.sheets.choices):
        for column in sheet.columns:
            if column.base in TRANSLATED and column.language not in ("", *LOCALES):
                yield warning(
                    "language-unknown", sheet.name, 1, column.heading, language=column.language
                )


def no_foreign_columns(view: View) -> Iterator[Finding]:
    """Columns whose effect the bot does not have: named, never silently lost."""
    for row in view.sheets.survey.rows:
        for base in _NEVER:
            if row.text(base):
                heading = row.heading(base)
                yield error("column-never", "survey", row.number, heading, column=base)


_NEVER = ("save_to", "intent")
