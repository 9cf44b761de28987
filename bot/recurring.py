"""What comes again and again, as a file says it: every week, on the first Tuesday, by a rule."""

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BeforeValidator, ValidationError
from pydantic_core import PydanticCustomError

from bot.city.kinds import WEEKDAYS, Text, Weekday
from bot.reading import Reading
from conversations.frozen import Frozen
from conversations.schedule import ORDINALS, Schedule, monthly, weekly

Which = Literal["first", "second", "third", "fourth", "last"]
_WHICH = dict(zip(("first", "second", "third", "fourth", "last"), ORDINALS, strict=True))
_GOES_WITH = {
    "": frozenset[str](),
    "week": frozenset({"days", "until"}),
    "month": frozenset({"which", "day", "until"}),
    "rule": frozenset({"until"}),
}
"""What else may be said of what comes again in that way."""


def _wall(value: object) -> object:
    """A day and an hour; between quotation marks too."""
    if isinstance(value, str) and len(value) > len("2026-12-01"):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("at", "at") from None
    if not isinstance(value, datetime):
        raise PydanticCustomError("at", "at")
    if value.tzinfo is not None:
        raise PydanticCustomError("aware", "aware")
    return value


def _day(value: object) -> object:
    if type(value) is not date:
        raise PydanticCustomError("date", "date")
    return value


Wall = Annotated[datetime, BeforeValidator(_wall)]
"""A moment as the town's clock shows it."""
Day = Annotated[date, BeforeValidator(_day)]


class RecurringPart(Frozen):
    """What is said of it in a table."""

    every: Literal["week", "month"] | None = None
    days: tuple[Weekday, ...] = ()
    which: Which | None = None
    day: Weekday = ""
    rule: Text = ""
    until: Day | None = None


def without_seconds(text: str, *keys: str) -> str:
    """`text` as TOML: that asks for seconds, nobody else does."""
    named = "|".join(keys)
    moment = rf"(?m)^(\s*(?:{named})\s*=\s*\d{{4}}-\d\d-\d\d[T ]\d\d:\d\d)(?=\s*(?:#.*)?$)"
    return re.sub(moment, r"\1:00", text)


def agree(raw: dict[str, object], table: str, first: str, reading: Reading) -> None:
    """What is said must go together, whether it is right or not; what comes again needs a `first`
    day and hour, which may be '' where that stands elsewhere."""
    how = "rule" if "rule" in raw else raw.get("every")
    if "rule" in raw and "every" in raw:
        reading.wrong((table, "rule"), "announce-every-or-rule")
        return
    if how and first and first not in raw:
        reading.wrong((table,), "announce-no-at")
    known = _GOES_WITH.get(how if isinstance(how, str) else "")
    if known is None:
        return
    for key in ("days", "which", "day", "until"):
        if key in raw and key not in known:
            reading.wrong((table, key), "announce-useless")
    for key in sorted(known - {"until"}):
        if not raw.get(key):
            reading.wrong((table, key), "city-missing")


def schedule_of(part: RecurringPart, at: datetime | None) -> Schedule | ValidationError:
    """When it comes, of a part that agrees; what is wrong with its rule."""
    try:
        return _made(part, at)
    except ValidationError as error:
        return error


def _made(part: RecurringPart, at: datetime | None) -> Schedule:
    if part.every is None or at is None:
        return Schedule(at=at, rule=part.rule, until=part.until)
    start, hour = at.date(), at.time()
    if part.every == "week":
        days = tuple(WEEKDAYS.index(day) for day in part.days)
        return weekly(start, hour, days, part.until)
    assert part.which is not None
    return monthly(start, hour, _WHICH[part.which], WEEKDAYS.index(part.day), part.until)
