"""Reads a meeting, or a series of them, from a TOML file, by the same rules as the chat."""

from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from bot.attached import Attachment, attachment
from bot.audience import audience_of
from bot.city.lines import key_lines
from bot.city.toml import parsed, text_of
from bot.meetings.definition import TABLES, MeetingPart
from bot.meetings.hours import moments, series_of
from bot.meetings.places import spot_of
from bot.meetings.reading import Reading
from bot.meetings.texts import agenda_of, told_of
from bot.recurring import without_seconds
from bot.staff_words import Unusable
from bot.town_file import Town
from conversations.audience import Audience
from conversations.meetings.calling import problems
from conversations.meetings.meeting import Meeting

_MEETING = TypeAdapter(MeetingPart)


class Found(NamedTuple):
    """Meetings that may be called, the first first, and the picture they take along."""

    meetings: tuple[Meeting, ...]
    attachment: Attachment | None


def read_meetings(path: Path, town: Town) -> Found:
    """What `path` holds; `Unusable` with every problem at once."""
    text = without_seconds(text_of(path, "announce-no-file"), "starts", "ends")
    raw = parsed(path.name, text)
    reading = Reading(path.name, key_lines(text), town)
    found = _read(raw, path.parent, reading)
    if found is None or reading.found:
        raise Unusable(reading.problems)
    return found


def _read(raw: dict[str, Any], folder: Path, reading: Reading) -> Found | None:
    own = {key: value for key, value in raw.items() if key not in TABLES}
    part = reading.part((), _MEETING, own) or MeetingPart()
    pictures = {key: raw[key] for key in ("photo",) if key in raw}
    attached = attachment(pictures, folder, reading)
    audience = _audience(raw, part, reading)
    if part.capacity is not None and part.reserved >= part.capacity:
        reading.wrong(("reserved",), "meetings-file-reserved", most=part.capacity)
    given = {
        "title": told_of(("title",), part.title, raw, reading, needed=True),
        "description": told_of(("description",), part.description, raw, reading),
        "spot": spot_of(raw.get("place"), reading),
        "agenda": agenda_of(raw.get("agenda", []), reading),
        "audience": audience,
        "picture": attached.file if attached else None,
        **_settings(part),
    }
    hours = moments(raw, part, reading)
    first = None if hours is None else _made(given, hours, reading)
    if first is None:
        return None
    many = series_of(raw.get("series"), first, reading)
    _callable(many, reading)
    return Found(many, attached)


def _audience(raw: dict[str, Any], part: MeetingPart, reading: Reading) -> Audience | None:
    """Whom it invites; nobody where the file says so."""
    if part.invites:
        return audience_of(raw.get("audience", {}), reading)
    if "audience" in raw:
        reading.wrong(("audience",), "meetings-file-invites")
    return None


def _settings(part: MeetingPart) -> dict[str, Any]:
    return {
        "capacity": part.capacity,
        "reserved": part.reserved,
        "most_guests": part.guests,
        "public": part.public,
        "needs": tuple(dict.fromkeys(part.needs)),
        "interpreters": tuple(dict.fromkeys(part.interpreters)),
        "organiser": part.organiser.strip(),
        "remind_unanswered": part.remind_unanswered_days or None,
        "remind_coming": tuple(sorted(set(part.remind_coming_hours), reverse=True)),
        "feedback": part.feedback,
    }


def _made(given: dict[str, Any], hours: dict[str, Any], reading: Reading) -> Meeting | None:
    """The meeting; None where it cannot be one: what else is wrong with it is told already."""
    try:
        return Meeting(**given, **hours)
    except ValidationError as error:
        for kind in (one["type"] for one in error.errors(include_url=False)):
            if kind in ("ends", "long"):
                reading.wrong(("ends",), f"meetings-file-{kind}")
        return None


def _callable(many: tuple[Meeting, ...], reading: Reading) -> None:
    """What the chat would say of them, once."""
    city, now = reading.town.city, reading.town.now
    said = dict.fromkeys(one for each in many for one in problems(each, now, city))
    for one in said:
        if one.id in _KEY:
            reading.says((_KEY[one.id],), one)


_KEY = {
    "meeting-wrong-past": "starts",
    "meeting-wrong-far": "starts",
    "meeting-wrong-guests": "guests",
}
"""What of it is told nowhere else, and the key to name."""
