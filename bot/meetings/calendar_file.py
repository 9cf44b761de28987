"""Reads meetings from a calendar's file (.ics): everything that is wrong is told by its event.

Rules:
1. The file is measured and its events are counted before it is parsed.
2. Nothing in it is trusted: texts are plain, links lead where the town allows, people who are named
   in it (organisers, guests) are not read at all.
3. What comes again becomes separate meetings, up to two years ahead.
"""

import re
import warnings
from collections import defaultdict
from pathlib import Path

from icalendar import Calendar, Component

from bot.meetings.calendar_event import Wrong, is_over, name_of, sequence_of, uid_of
from bot.meetings.calendar_parts import Read
from bot.meetings.calendar_series import MOST, alone, instance, repeated
from bot.staff_words import Unusable, problem
from bot.town_file import Town

LARGEST = 1_000_000
_EVENT = re.compile(rb"(?im)^BEGIN:VEVENT\s*$")
_TAKEN = ("", "PUBLISH", "REQUEST", "CANCEL", "ADD")


def read_calendar(path: Path, town: Town) -> Read:
    """What `path` holds; `Unusable` with every problem at once."""
    content = _content(path)
    read = Read()
    for calendar in _parsed(path, content):
        _read(calendar, town, read, path.name)
    if len(read.dated) > MOST and not read.problems:
        read.problems.append(problem("meetings-ics-many", file=path.name, most=MOST))
    if read.problems:
        raise Unusable(tuple(read.problems))
    return read


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        raise Unusable((problem("announce-no-file", file=path),)) from None
    if len(content) > LARGEST:
        raise _one("meetings-ics-large", path)
    if len(_EVENT.findall(content.replace(b"\r", b""))) > MOST:
        raise Unusable((problem("meetings-ics-many", file=path.name, most=MOST),))
    return content


def _one(sentence: str, path: Path) -> Unusable:
    return Unusable((problem(sentence, file=path.name),))


def _parsed(path: Path, content: bytes) -> list[Calendar]:
    try:
        text = content.decode("utf-8-sig")
        with warnings.catch_warnings(action="ignore"):  # it guesses at names of zones, as we do
            found = [one for one in Calendar.from_ical(text, multiple=True) if _is_ours(one)]
    except (ValueError, IndexError, KeyError, TypeError, RecursionError):
        raise _one("meetings-ics-unreadable", path) from None
    if not any(one.walk("VEVENT") for one in found):
        raise _one("meetings-ics-none", path)
    return found


def _is_ours(one: Component) -> bool:
    return one.name == "VCALENDAR"


def _read(calendar: Calendar, town: Town, read: Read, file: str) -> None:
    method = str(calendar.get("METHOD", "")).upper()
    if method not in _TAKEN:
        read.problems.append(problem("meetings-ics-method", file=file, value=method[:20]))
        return
    many: dict[str, list[Component]] = defaultdict(list)
    for event in calendar.walk("VEVENT"):
        uid = uid_of(event)
        if is_over(event, town):
            read.over += 1
        elif uid:
            many[uid].append(event)
        else:
            read.problems.append(problem("meetings-ics-uid", name=name_of(event)))
    for uid, events in many.items():
        _events(uid, events, method, town, read)


def _events(uid: str, events: list[Component], method: str, town: Town, read: Read) -> None:
    """Everything about one UID: the event itself, and those of its series that differ."""
    masters = [one for one in events if "RECURRENCE-ID" not in one]
    masters.sort(key=sequence_of)
    others = [one for one in events if "RECURRENCE-ID" in one]
    if len(masters) > 1 and sequence_of(masters[-1]) == sequence_of(masters[-2]):
        read.problems.append(problem("meetings-ics-twice", name=name_of(masters[0])))
        return
    gone = method == "CANCEL"
    try:
        for one in masters[-1:]:
            made = repeated if "RRULE" in one or "RDATE" in one else alone
            made(uid, one, others, town, read, gone=gone)
        if not masters:
            read.dated += [instance(uid, one, town, read, gone=gone) for one in others]
    except Wrong as wrong:
        read.problems.append(wrong.problem)
