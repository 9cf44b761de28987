"""An event of a calendar -> meetings: itself, or each of those that its rule makes."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Component, vRecur

from bot.meetings.calendar_event import (
    Hours,
    Wrong,
    hours_of,
    is_cancelled,
    name_of,
    on_the_wall,
    said_in,
    sequence_of,
)
from bot.meetings.calendar_parts import Dated, Read, Said
from bot.meetings.recurrences import Exotic, walls
from bot.meetings.zones import moment
from bot.town_file import Town

MOST = 500
"""Events of a file, and meetings that it makes."""
AHEAD = timedelta(days=2 * 366)


def alone(
    uid: str,
    event: Component,
    others: list[Component],
    town: Town,
    read: Read,
    *,
    gone: bool,
) -> None:
    """One that does not come again."""
    if others:
        raise Wrong("meetings-ics-rule", event, value="RECURRENCE-ID")
    read.whole[uid] = (sequence_of(event), name_of(event))
    said = None
    if not (gone or is_cancelled(event)):
        hours = hours_of(event, town)
        said = said_in(event, *hours.at(hours.wall), town, read)
    read.dated.append(Dated(uid, None, name_of(event), sequence_of(event), said))


def repeated(
    uid: str,
    event: Component,
    others: list[Component],
    town: Town,
    read: Read,
    *,
    gone: bool,
) -> None:
    """Those of its rule that are still to come, each with what is said of it alone."""
    name, sequence = name_of(event), sequence_of(event)
    read.whole[uid] = (sequence, name)
    if gone or is_cancelled(event):
        return  # whatever is here of it is in the file no more
    hours = hours_of(event, town)
    differ = {day_of(one, hours.zone, town): one for one in others}
    skipped = _skipped(event, hours.zone, town)
    usual = said_in(event, *hours.at(hours.wall), town, read)
    for wall in _walls(event, hours, town):
        if len(read.dated) > MOST:
            return
        other = differ.pop(wall.date(), None)
        if wall.date() in skipped and other is None:
            continue
        if other is not None:
            read.dated.append(instance(uid, other, town, read, gone=False, zone=hours.zone))
            continue
        starts, ends = hours.at(wall)
        if ends > town.now:
            said = replace(usual, starts=starts, ends=ends)
            read.dated.append(Dated(uid, wall.date(), name, sequence, said))


def instance(
    uid: str, event: Component, town: Town, read: Read, *, gone: bool, zone: ZoneInfo | None = None
) -> Dated:
    """One of a series that is told by itself."""
    day = day_of(event, zone, town)
    said: Said | None = None
    if not (gone or is_cancelled(event)):
        hours = hours_of(event, town)
        said = said_in(event, *hours.at(hours.wall), town, read)
    return Dated(uid, day, name_of(event), sequence_of(event), said)


def day_of(event: Component, zone: ZoneInfo | None, town: Town) -> date:
    """Which of its series it is: its first day, on the series' own clock."""
    if any(broken == "RECURRENCE-ID" for broken, _ in event.errors):
        raise Wrong("meetings-ics-broken", event, key="RECURRENCE-ID")
    found = event["RECURRENCE-ID"]
    at = getattr(found, "dt", None)
    if getattr(found, "params", {}).get("RANGE"):
        raise Wrong("meetings-ics-range", event)
    if isinstance(at, datetime):
        wall, own = on_the_wall(event, "RECURRENCE-ID", at, found.params, town)
        clock = zone or (own if own.key != "UTC" else ZoneInfo(town.city.time_zone))
        return moment(wall, own).astimezone(clock).date()
    if isinstance(at, date):
        return at
    raise Wrong("meetings-ics-broken", event, key="RECURRENCE-ID")


def _walls(event: Component, hours: Hours, town: Town) -> list[datetime]:
    rule: Any = event.get("RRULE")
    if "RDATE" in event or "EXRULE" in event or not isinstance(rule, vRecur):
        raise Wrong("meetings-ics-rule", event, value="RDATE" if "RDATE" in event else "RRULE")
    last = (town.now + AHEAD).astimezone(hours.zone).replace(tzinfo=None)
    try:
        return list(walls(rule, hours.wall, hours.zone, last))
    except Exotic as exotic:
        raise Wrong("meetings-ics-rule", event, value=exotic.rule[:100]) from None


def _skipped(event: Component, zone: ZoneInfo, town: Town) -> frozenset[date]:
    """The days of EXDATE, on the series' own clock."""
    if any(broken == "EXDATE" for broken, _ in event.errors):
        raise Wrong("meetings-ics-broken", event, key="EXDATE")
    found = event.get("EXDATE", [])
    days: set[date] = set()
    for some in found if isinstance(found, list) else [found]:
        for one in some.dts:
            if isinstance(one.dt, datetime):
                wall, own = on_the_wall(event, "EXDATE", one.dt, some.params, town)
                days.add(moment(wall, own).astimezone(zone).date())
            else:
                days.add(one.dt)
    return frozenset(days)
