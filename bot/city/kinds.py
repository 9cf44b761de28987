"""The kinds of values a city file holds: a language, an INSEE code, a date, and so on."""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from conversations.who import AGE_BANDS

Language = Literal["fr", "fr-simple", "en", "ar"]
Text = Annotated[str, Field(min_length=1)]
Number = Annotated[int, Field(ge=1)]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
REFERENCE_BANDS = tuple(one for one in AGE_BANDS if one not in ("under_15", "unsaid"))
_FIRST_YEAR = 2000
"""A ballot before it is a slip of the pen."""


def _matching(kind: str, pattern: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError(kind, kind)
        return value

    return check


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):
        raise PydanticCustomError("zone", "zone") from None
    return value


def _hour(value: object) -> object:
    if type(value) is not int or not 0 <= value <= 23:
        raise PydanticCustomError("hour", "hour")
    return value


def _weekday(value: object) -> object:
    if value not in WEEKDAYS:
        raise PydanticCustomError("weekday", "weekday")
    return value


def _yes_or_no(value: object) -> object:
    if not isinstance(value, bool):
        raise PydanticCustomError("yes-no", "yes or no")
    return value


def _day(value: object) -> object:
    # A datetime is a date to Python, and a text that reads like one is a date to pydantic.
    if type(value) is not date or value.year < _FIRST_YEAR:
        raise PydanticCustomError("date", "date")
    return value


def _rounds(value: tuple[date, ...]) -> tuple[date, ...]:
    if len(value) not in (1, 2) or list(value) != sorted(set(value)):
        raise PydanticCustomError("rounds", "rounds")
    return value


def _siret(value: str) -> str:
    """Fourteen digits of which Luhn's sum is a multiple of ten."""
    if not re.fullmatch(r"[0-9]{14}", value):
        raise PydanticCustomError("siret", "siret")
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(value)))
    if sum(number // 10 + number % 10 for number in doubled) % 10:
        raise PydanticCustomError("siret", "siret")
    return value


def _percent(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        raise PydanticCustomError("percent", "percent")
    return value


def _age_band(value: str) -> str:
    if value not in REFERENCE_BANDS:
        raise PydanticCustomError("age-band", "age band")
    return value


Percent = Annotated[float, BeforeValidator(_percent)]
ReferenceBand = Annotated[str, AfterValidator(_age_band)]
"""An age band that residents of the bot may tell."""
Hour = Annotated[int, BeforeValidator(_hour)]
Weekday = Annotated[str, BeforeValidator(_weekday)]
YesOrNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Rounds = Annotated[tuple[Annotated[date, BeforeValidator(_day)], ...], AfterValidator(_rounds)]
"""The days on which people vote, one or two."""
Zone = Annotated[str, AfterValidator(_zone)]
Siret = Annotated[str, AfterValidator(_siret)]
Insee = Annotated[str, AfterValidator(_matching("insee", r"[0-9][0-9AB][0-9]{3}"))]
PostalCode = Annotated[str, AfterValidator(_matching("postal", r"[0-9]{5}"))]
Phone = Annotated[str, AfterValidator(_matching("phone", r"\+?[0-9](?:[ .]?[0-9]){2,14}"))]
Email = Annotated[str, AfterValidator(_matching("email", r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+"))]
Code = Annotated[str, AfterValidator(_matching("code", r"[a-z][a-z0-9-]{0,19}"))]
"""A name that is kept and travels in buttons."""
Host = Annotated[
    str, AfterValidator(_matching("host", r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+"))
]
