"""`[when]`: when an announcement leaves, and what does not go together there."""

from pydantic import TypeAdapter, ValidationError

from bot.announcements.definition import WhenPart
from bot.announcements.reading import Reading
from bot.city.kinds import WEEKDAYS
from conversations.announcements.events import Composed
from conversations.schedule import ORDINALS, Schedule, monthly, weekly

_PART = TypeAdapter(WhenPart)
_WHICH = dict(zip(("first", "second", "third", "fourth", "last"), ORDINALS, strict=True))
_GOES_WITH = {
    "": frozenset[str](),
    "week": frozenset({"days", "until"}),
    "month": frozenset({"which", "day", "until"}),
    "rule": frozenset({"until"}),
}
"""What else may be said of what comes again in that way."""


def schedule(raw: object, reading: Reading) -> Schedule | None:
    """When it leaves; None after telling what is wrong."""
    before = len(reading.found)
    part = reading.part(("when",), _PART, raw)
    if part is None or not isinstance(raw, dict):
        return None
    _agree(raw, reading)
    if len(reading.found) > before:
        return None
    try:
        return _made(part)
    except ValidationError as error:
        kind = error.errors(include_url=False)[0]["type"]
        key, sentence = ("rule", "announce-rule") if kind == "rule" else ("at", "announce-never")
        reading.wrong(("when", key), sentence, value=part.rule)
        return None


def valid_hours(raw: object) -> int:
    """For how long it is good, of a part that is right."""
    part = _PART.validate_python(raw)
    if part.valid_days is not None:
        return part.valid_days * 24
    return part.valid_hours or Composed().valid_hours


def _agree(raw: dict[str, object], reading: Reading) -> None:
    """What is said must go together, whether it is right or not."""
    how = "rule" if "rule" in raw else raw.get("every")
    if "rule" in raw and "every" in raw:
        reading.wrong(("when", "rule"), "announce-every-or-rule")
        return
    if how and "at" not in raw:
        reading.wrong(("when",), "announce-no-at")
    if "valid_days" in raw and "valid_hours" in raw:
        reading.wrong(("when", "valid_hours"), "announce-valid-twice")
    known = _GOES_WITH.get(how if isinstance(how, str) else "")
    if known is None:
        return
    for key in ("days", "which", "day", "until"):
        if key in raw and key not in known:
            reading.wrong(("when", key), "announce-useless")
    for key in sorted(known - {"until"}):
        if not raw.get(key):
            reading.wrong(("when", key), "city-missing")


def _made(part: WhenPart) -> Schedule:
    if part.every is None or part.at is None:
        return Schedule(at=part.at, rule=part.rule, until=part.until)
    start, hour = part.at.date(), part.at.time()
    if part.every == "week":
        days = tuple(WEEKDAYS.index(day) for day in part.days)
        return weekly(start, hour, days, part.until)
    assert part.which is not None
    return monthly(start, hour, _WHICH[part.which], WEEKDAYS.index(part.day), part.until)
