"""The kinds of values a city file holds: a language, an INSEE code, an hour, and so on."""

import re
from collections.abc import Callable
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

Language = Literal["fr", "fr-simple", "en", "ar"]
Text = Annotated[str, Field(min_length=1)]
Number = Annotated[int, Field(ge=1)]


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


def _siret(value: str) -> str:
    """Fourteen digits of which Luhn's sum is a multiple of ten."""
    if not re.fullmatch(r"[0-9]{14}", value):
        raise PydanticCustomError("siret", "siret")
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(value)))
    if sum(number // 10 + number % 10 for number in doubled) % 10:
        raise PydanticCustomError("siret", "siret")
    return value


Hour = Annotated[int, BeforeValidator(_hour)]
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
