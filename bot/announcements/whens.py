"""`[when]`: when an announcement leaves, and what does not go together there."""

from pydantic import TypeAdapter, ValidationError

from bot.announcements.definition import WhenPart
from bot.announcements.reading import Reading
from bot.recurring import agree, schedule_of
from conversations.announcements.events import Composed
from conversations.schedule import Schedule

_PART = TypeAdapter(WhenPart)


def schedule(raw: object, reading: Reading) -> Schedule | None:
    """When it leaves; None after telling what is wrong."""
    before = len(reading.found)
    part = reading.part(("when",), _PART, raw)
    if part is None or not isinstance(raw, dict):
        return None
    agree(raw, "when", "at", reading)
    if "valid_days" in raw and "valid_hours" in raw:
        reading.wrong(("when", "valid_hours"), "announce-valid-twice")
    if len(reading.found) > before:
        return None
    made = schedule_of(part, part.at)
    if isinstance(made, ValidationError):
        kind = made.errors(include_url=False)[0]["type"]
        key, sentence = ("rule", "announce-rule") if kind == "rule" else ("at", "announce-never")
        reading.wrong(("when", key), sentence, value=part.rule)
        return None
    return made


def valid_hours(raw: object) -> int:
    """For how long it is good, of a part that is right."""
    part = _PART.validate_python(raw)
    if part.valid_days is not None:
        return part.valid_days * 24
    return part.valid_hours or Composed().valid_hours
