"""Calendars' files for tests: short to write, read in the sample town on a day."""

from pathlib import Path

from bot.meetings.calendar_file import read_calendar
from bot.meetings.calendar_parts import Read
from bot.staff_words import Problem, Unusable
from tests.bot.meetings.written import TOWN

USUAL = {
    "UID": "place@ville.example",
    "DTSTAMP": "20261101T090000Z",
    "DTSTART;TZID=Europe/Paris": "20261215T183000",
    "DTEND;TZID=Europe/Paris": "20261215T203000",
    "SUMMARY": "La place",
    "LOCATION": "Maison pour tous",
}


def event(*more: str, **instead: str) -> str:
    """The usual event without what `instead` says is '', and with the lines of `more`."""
    said = {name: value for name, value in USUAL.items() if name.split(";")[0] not in instead}
    said |= {name: value for name, value in instead.items() if value}
    lines = [f"{name}:{value}" for name, value in said.items()]
    return "\n".join(("BEGIN:VEVENT", *lines, *more, "END:VEVENT"))


def calendar(*events: str, method: str = "PUBLISH") -> str:
    """A file with these events."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//FR", f"METHOD:{method}")
    return "\r\n".join("\n".join((*head, *events, "END:VCALENDAR", "")).split("\n"))


def written(folder: Path, text: str | bytes) -> Path:
    """A file that holds `text`."""
    file = folder / "c.ics"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def read(folder: Path, text: str | bytes) -> Read:
    """What the calendar `text` holds."""
    return read_calendar(written(folder, text), TOWN)


def walls(folder: Path, text: str) -> list[str]:
    """When each of its meetings begins and ends, in UTC."""
    return [
        f"{one.said.starts:%Y-%m-%d %H:%M}-{one.said.ends:%H:%M}"
        for one in read(folder, text).dated
        if one.said is not None
    ]


def wrong(folder: Path, text: str | bytes) -> list[tuple[str, str]]:
    """(sentence, the event it is about) of everything that is wrong in it."""
    try:
        read(folder, text)
    except Unusable as unusable:
        return [_told(one) for one in unusable.problems]
    return []


def _told(one: Problem) -> tuple[str, str]:
    assert one.sentence("fr") and one.sentence("en")
    args = dict(one.args)
    return one.line.removeprefix("meetings-ics-"), args.get("name", args.get("file", ""))
