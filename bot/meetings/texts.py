"""What a meeting's file says in words: one text in each language of the town."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from bot.city.lines import Path
from bot.meetings.definition import Points
from bot.meetings.reading import Reading
from conversations.meetings.meeting import MOST_POINTS
from conversations.reply import Told

_POINTS = TypeAdapter(Points)


def told_of(
    path: Path,
    words: Mapping[Any, str],
    raw: Mapping[str, Any],
    reading: Reading,
    *,
    needed: bool = False,
) -> Told:
    """The languages in the order of the town, so that the first is what others fall back to;
    without the first no other may stand there."""
    languages = reading.town.city.languages
    key = str(path[-1])
    for locale in words:
        reading.one_of((*path, locale), "announce-language", locale, languages)
    written = raw.get(key)
    if needed and written is None:
        reading.wrong(path, "city-missing")
    elif isinstance(written, dict) and languages[0] not in written:
        reading.wrong(path, "announce-first-language", value=languages[0])
    there = ((one, words[one].strip()) for one in languages if one in words)
    said = Told(words=tuple((locale, text) for locale, text in there if text))
    if needed and words and not said.words:
        reading.wrong(path, "city-empty")
    return said


def agenda_of(raw: object, reading: Reading) -> tuple[Told, ...]:
    """`[[agenda]]`: what is spoken of, in its order."""
    if not isinstance(raw, list):
        reading.wrong(("agenda",), "meetings-file-agenda")
        return ()
    if len(raw) > MOST_POINTS:
        reading.wrong(("agenda", MOST_POINTS), "meetings-file-points", most=MOST_POINTS)
    return tuple(_point(n, one, reading) for n, one in enumerate(raw))


def _point(n: int, raw: object, reading: Reading) -> Told:
    path: Path = ("agenda", n)
    words = reading.part(path, _POINTS, raw) or {}
    return told_of(path, words, {str(n): raw}, reading)
