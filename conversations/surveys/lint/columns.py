"""Columns by their one name: XLSForm knows several spellings, and translations after `::`."""

from difflib import get_close_matches
from functools import cache

from conversations.frozen import Frozen
from conversations.surveys.words import language_code

TRANSLATED = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message"})
MEDIA = frozenset({"image", "big-image", "audio", "video"})
EXPRESSIONS = ("relevant", "constraint", "calculation", "required", "choice_filter", "repeat_count")

_SURVEY = frozenset(
    {"type", "name", "default", "appearance", "read_only", "parameters", "repeat_count"}
    | {"trigger", "save_to", "disabled", "rows", "autoplay", "intent", "note"}
    | TRANSLATED
    | MEDIA
    | set(EXPRESSIONS)
)
_CHOICES = frozenset({"list_name", "name", "label"} | MEDIA)
_SETTINGS = frozenset(
    {"form_title", "form_id", "version", "results", "default_language", "style", "instance_name"}
    | {"public_key", "submission_url", "auto_send", "auto_delete", "allow_choice_duplicates"}
    | {"namespaces", "name", "client_editable", "omit_instanceid", "instance_xmlns"}
)
COLUMNS = {"survey": _SURVEY, "choices": _CHOICES, "settings": _SETTINGS}

_ALIASES = {
    "survey": {
        "caption": "label",
        "relevance": "relevant",
        "readonly": "read_only",
        "constraining_message": "constraint_message",
        "constraintmsg": "constraint_message",
        "jr:constraintmsg": "constraint_message",
        "requiredmsg": "required_message",
        "jr:requiredmsg": "required_message",
        "calculate": "calculation",
        "command": "type",
        "tag": "name",
        "value": "name",
        "count": "repeat_count",
        "jr:count": "repeat_count",
    },
    "choices": {"caption": "label", "value": "name"},
    "settings": {
        "title": "form_title",
        "set_form_title": "form_title",
        "id_string": "form_id",
        "set_form_id": "form_id",
    },
}
_PREFIXES = ("bind", "control", "body", "media")
_OURS = ("_", "$", "#")
"""Headings of the tools that wrote the file, and of columns kept for oneself."""
_NOTES = frozenset(
    {"comment", "comments", "commentaire", "commentaires", "notes", "remarque", "remarques"}
    | {"kuid", "instance", "compact_tag", "hxl", "todo"}
)


class Column(Frozen):
    """A heading as it stands, its one name (empty when unknown) and its language's code."""

    heading: str
    base: str
    language: str = ""


@cache
def column(sheet: str, heading: str) -> Column:
    """The column that `heading` means on `sheet`."""
    parts = [part.strip() for part in _split(heading)]
    first = _one_name(sheet, parts[0])
    if first in _PREFIXES and len(parts) > 1:
        parts = parts[1:]
        first = _one_name(sheet, parts[0])
    known = first in COLUMNS.get(sheet, frozenset())
    language = language_code(parts[-1]) if known and len(parts) > 1 else ""
    return Column(heading=heading, base=first if known else "", language=language)


def near(sheet: str, heading: str) -> str:
    """The known column that `heading` looks like; empty when it looks like none."""
    name = _snake(_split(heading)[0])
    known = COLUMNS.get(sheet, frozenset()) | frozenset(_ALIASES.get(sheet, ()))
    return next(iter(get_close_matches(name, sorted(known), 1, 0.75)), "")


def is_private(heading: str) -> bool:
    """Whether `heading` is a note of the authors or of their tool, of no concern to us."""
    return heading.startswith(_OURS) or _snake(_split(heading)[0]) in _NOTES


def _split(heading: str) -> list[str]:
    return heading.split("::") if "::" in heading else _single_colon(heading)


def _single_colon(heading: str) -> list[str]:
    first, colon, rest = heading.partition(":")
    return [first, rest] if colon and first.strip() != "jr" else [heading]


def _one_name(sheet: str, text: str) -> str:
    name = _snake(text)
    return _ALIASES.get(sheet, {}).get(name, name)


def _snake(text: str) -> str:
    return "_".join(text.split()).lower()
