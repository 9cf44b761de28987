"""Reads an announcement from a TOML file, by the same rules as the chat."""

from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from bot.announcements.definition import Texts
from bot.announcements.pointers import pointers
from bot.announcements.reading import Reading
from bot.announcements.whens import schedule, valid_hours
from bot.attached import FILES, Attachment, attachment
from bot.audience import audience_of
from bot.city.lines import Path as KeyPath
from bot.city.lines import key_lines
from bot.city.toml import parsed, text_of
from bot.recurring import without_seconds
from bot.staff_words import Unusable
from bot.town_file import Town
from conversations.announcements.content import LONGEST_CAPTION, LONGEST_TEXT, Content
from conversations.announcements.events import Composed
from conversations.announcements.guards import planned_for
from conversations.announcements.markup import Mistake, read_markup
from conversations.reply import Told, line

_TEXTS = TypeAdapter(Texts)
_TOP = ("text", *FILES, "buttons", "audience", "when")


class Found(NamedTuple):
    """An announcement that may be planned, and the file it takes along."""

    composed: Composed
    attachment: Attachment | None


def read_announcement(path: Path, town: Town) -> Found:
    """The announcement of `path`; `Unusable` with every problem at once."""
    text = without_seconds(text_of(path, "announce-no-file"), "at")
    raw = parsed(path.name, text)
    reading = Reading(path.name, key_lines(text), town)
    found = _read(raw, path.parent, reading)
    if found is None or reading.found:
        raise Unusable(reading.problems)
    return found


def _read(raw: dict[str, Any], folder: Path, reading: Reading) -> Found | None:
    for key in raw:
        if key not in _TOP:
            reading.unknown((key,))
    attached = attachment(raw, folder, reading)
    file = attached.file if attached else None
    content = Content(buttons=pointers(raw.get("buttons", []), reading), file=file)
    has_file = any(kind in raw for kind in FILES)
    texts = _texts(raw, has_file, reading)
    audience = audience_of(raw.get("audience", {}), reading)
    when = schedule(raw.get("when", {}), reading)
    if audience is None or when is None:
        return None
    composed = Composed(
        content=content.model_copy(update={"texts": texts}),
        audience=audience,
        schedule=when,
        valid_hours=valid_hours(raw.get("when", {})),
    )
    _not_over(composed, reading)
    return Found(composed, attached)


def _not_over(composed: Composed, reading: Reading) -> None:
    if planned_for(composed, reading.town.now, reading.town.city) is None:
        reading.wrong(("when", "at"), "announce-over")


def _texts(raw: dict[str, Any], has_file: bool, reading: Reading) -> Told:
    if "text" not in raw:
        reading.wrong(("text",), "city-missing")
        return Told(words=(), html=True)
    texts = reading.part(("text",), _TEXTS, raw["text"]) or {}
    first = reading.town.city.languages[0]
    if isinstance(raw["text"], dict) and first not in raw["text"]:
        reading.wrong(("text",), "announce-first-language", value=first)
    read = {
        locale: _marked(("text", locale), text, has_file, reading)
        for locale, text in texts.items()
        if reading.one_of(
            ("text", locale), "announce-language", locale, reading.town.city.languages
        )
    }
    return Told(
        words=tuple((one, read[one]) for one in reading.town.city.languages if one in read),
        html=True,
    )


def _marked(path: KeyPath, text: str, has_file: bool, reading: Reading) -> str:
    """The text as it is sent; empty after telling what is wrong in it."""
    read = read_markup(text.strip(), reading.town.city.link_hosts)
    if isinstance(read, Mistake):
        reading.says(path, read.says)
        return ""
    longest = LONGEST_CAPTION if has_file else LONGEST_TEXT
    if read.length > longest:
        reading.says(path, line("announcement-too-many", n=read.length, most=longest))
    return read.html
