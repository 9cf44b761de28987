"""`starts`, `ends` and `[series]`: when a meeting is, and when it comes again."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError

from bot.meetings.definition import MeetingPart
from bot.meetings.reading import Reading
from bot.recurring import RecurringPart, agree, schedule_of
from conversations.meetings.calling import MOST_IN_SERIES, series
from conversations.meetings.meeting import Meeting
from conversations.quiet import moment_of
from conversations.schedule import Schedule, occurrences

_SERIES = TypeAdapter(RecurringPart)


def moments(
    raw: Mapping[str, Any], part: MeetingPart, reading: Reading
) -> dict[str, datetime] | None:
    """`starts` and `ends` as moments; None where one is missing or no such hour is shown."""
    found: dict[str, datetime] = {}
    for key, wall in (("starts", part.starts), ("ends", part.ends)):
        if key not in raw:
            reading.wrong((key,), "city-missing")
        elif wall is not None:
            zone = reading.town.city.time_zone
            if not is_shown(wall, zone):
                reading.wrong((key,), "meetings-file-skipped", value=f"{wall:%Y-%m-%d %H:%M}")
            found[key] = moment_of(wall, zone)
    return found if len(found) == len(("starts", "ends")) else None


def is_shown(wall: datetime, zone: str) -> bool:
    """Whether the town's clock ever shows `wall`: one hour of a night in spring it does not."""
    there = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))
    return there.replace(tzinfo=None, fold=0) == wall.replace(fold=0)


def series_of(raw: object, first: Meeting, reading: Reading) -> tuple[Meeting, ...]:
    """The meetings of `[series]`; the first alone where there is none, or it is wrong."""
    if raw is None:
        return (first,)
    before = len(reading.found)
    part = reading.part(("series",), _SERIES, raw)
    if part is None or not isinstance(raw, dict):
        return (first,)
    agree(raw, "series", "", reading)
    if "every" not in raw and "rule" not in raw:
        reading.wrong(("series",), "meetings-file-every")
    if len(reading.found) > before:
        return (first,)
    schedule = _schedule(part, first, reading)
    if schedule is None:
        return (first,)
    return series(first, schedule.rule, schedule.until, reading.town.city)


def _schedule(part: RecurringPart, first: Meeting, reading: Reading) -> Schedule | None:
    """When it comes; None after telling why it does not."""
    zone = reading.town.city.time_zone
    wall = first.starts.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    made = schedule_of(part, wall)
    if isinstance(made, ValidationError):
        kind = made.errors(include_url=False)[0]["type"]
        key, sentence = ("rule", "rule") if kind == "rule" else ("until", "never")
        reading.wrong(("series", key), f"meetings-file-{sentence}", value=part.rule)
        return None
    before = first.starts - timedelta(seconds=1)
    many = occurrences(made, zone, before, MOST_IN_SERIES + 1)
    if not many or many[0] != first.starts:
        day = many[0].astimezone(ZoneInfo(zone)).date() if many else "–"
        reading.wrong(("series",), "meetings-file-first", day=day)
        return None
    if made.until is not None and len(many) > MOST_IN_SERIES:
        reading.wrong(("series", "until"), "meetings-file-many", most=MOST_IN_SERIES)
    return made
