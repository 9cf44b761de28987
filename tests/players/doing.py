"""What happened as a `does:` line, the same at every depth, and such a line read again."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from conversations.event import Event
from tests.players.cast import CITY
from tests.script import seen

DOES = "does: "
UNSHOWN = {"started_at", "source", "composed", "content", "letter", "letters", "news"} | {
    "rewrite",
    "notice",
    "gone",
    "recall",
    "reminds",
}
"""Differs from one play to the next; or stands above it already, as what somebody heard."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
RANDOM = re.compile(
    r"\b(?:[0-9a-f]{12,}|[0-9a-z]{32,}|(?:telegram|clock)-[\w@/.:+-]+"
    r"|[0-9a-z]{24}(?=(?:-\d+)?@portevoix))\b"
)
A_REF = re.compile(r"[0-9a-f]{8,}")


def kind_of(name: str) -> type[Event]:
    """The event called `name`."""
    return _kinds()[name]


@cache
def _kinds() -> dict[str, type[Event]]:
    found: dict[str, type[Event]] = {}
    rest: list[type[Event]] = [Event]
    while rest:
        kind = rest.pop()
        rest += kind.__subclasses__()
        found[kind.__name__] = kind
    return found


def does(name: str, data: Mapping[str, Any], people: Mapping[str, str]) -> str:
    """`does: SurveyHandedIn slug=transport version=1 answers=...`: short, and all that matters.

    `data` is JSON, as the journal keeps it; people are shown by their names in the talk file.
    """
    fields = [
        f"{field}={_short(data[field], people)}"
        for field in kind_of(name).model_fields
        if field not in UNSHOWN and data.get(field) not in (None, [])
    ]
    return seen(" ".join([DOES + name, *fields]))


def read(text: str) -> tuple[str, dict[str, str]]:
    """Name and fields of a `does:` line."""
    name, _, rest = text.removeprefix(DOES).partition(" ")
    at, found = 0, []
    for field in kind_of(name).model_fields:
        match = re.compile(rf"(?:^| ){field}=").search(rest, at)
        if match is not None:
            found.append((field, match))
            at = match.end()
    ends = [match.start() for _, match in found[1:]] + [len(rest)]
    return name, {
        field: rest[match.end() : end] for (field, match), end in zip(found, ends, strict=False)
    }


def _short(value: Any, people: Mapping[str, str]) -> str:
    match value:
        case list():
            return "; ".join(_short(part, people) for part in value)
        case {"name": name, "value": answer}:
            return f"{name}={answer}".replace("\n", " ")
        case {"name": name, "sent": _}:
            return str(name)
        case dict():
            return ", ".join(f"{k} {_short(v, people)}" for k, v in value.items() if v != "")
        case str():
            return _said(value, people)
    return str(value)


def _said(text: str, people: Mapping[str, str]) -> str:
    """`text` on one line, moments on the town's own clock, random names as XXXX."""
    if MOMENT.fullmatch(text):
        return f"{datetime.fromisoformat(text).astimezone(ZoneInfo(CITY.time_zone)):%Y-%m-%d %H:%M}"
    for person, name in people.items():
        text = text.replace(person, name)
    text = "XXXX" if A_REF.fullmatch(text) else RANDOM.sub("XXXX", text)
    return text.replace("\n", " ")
