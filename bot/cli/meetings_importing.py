"""Takes in the meetings of a calendar's file: shown, asked about, then one transaction.

What changes is reckoned again in the transaction: somebody may have moved a meeting meanwhile.
"""

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.confirming import agrees
from bot.cli.meetings_calling import town_of
from bot.cli.meetings_reading import plain
from bot.cli.members import Nobody, staff_called
from bot.cli.opening import House
from bot.cli.printing import complain, hour, say
from bot.meetings.calendar_file import read_calendar
from bot.meetings.calendar_parts import Read
from bot.meetings.calendar_plan import Act, Plan, planned
from bot.staff_words import Unusable
from bot.town_file import Town
from conversations.meetings.events import MeetingCalled, MeetingChanged
from conversations.meetings.known import MeetingCard, MeetingsOfCalendar, NextMeeting
from conversations.meetings.meeting import Meeting
from storage.unit import Unit

_IN_SHORT = 10
"""Names that are told; of more, how many."""


async def take_in(house: House, file: Path, label: str | None, *, dry: bool, sure: bool) -> int:
    """Show what `file` changes, ask, and do it; 1 when nothing changes though it should."""
    town = await town_of(house)
    try:
        read = read_calendar(file, town)
        caller = await staff_called(house, label, "meetings-not-staff") if label else ""
        plan = await house.store.write(lambda unit: _plan(unit, read, town))
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("meetings-nothing"))
        return 1
    except Nobody as nobody:
        complain(nobody.sentence, house.line("meetings-nothing"))
        return 1
    say(*_told(house, read, plan))
    if dry or not plan.acts:
        say(house.line("meetings-dry" if dry else "meetings-nothing"))
        return 0
    if not sure and not agrees(house, house.line("meetings-import-ask")):
        complain(house.line("meetings-nothing"))
        return 1
    return await _did(house, read, town, caller)


async def _plan(unit: Unit, read: Read, town: Town) -> Plan:
    """What it changes now; `Unusable` where some of it cannot be."""
    there: list[MeetingCard] = []
    for uid in dict.fromkeys((*read.whole, *(one.uid for one in read.dated))):
        some: tuple[MeetingCard, ...] = await unit.find(MeetingsOfCalendar(uid))
        there += some
    first = await unit.find(NextMeeting())
    plan = planned(read, there, first, town, datetime.now(UTC))
    if plan.problems:
        raise Unusable(tuple(plan.problems))
    return plan


async def _did(house: House, read: Read, town: Town, caller: str) -> int:
    ref = f"staff-{secrets.token_hex(8)}"

    async def work(unit: Unit) -> Plan:
        plan, at = await _plan(unit, read, town), datetime.now(UTC)
        for act, _ in plan.acts:
            await unit.did(act, f"{ref}-{act.number}", at, caller)
        return plan

    try:
        plan = await house.store.write(work)
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("meetings-nothing"))
        return 1
    say(house.line("meetings-imported", count=len(plan.acts)))
    return 0


def _told(house: House, read: Read, plan: Plan) -> Iterator[str]:
    """A line for each meeting that is new, changes or is cancelled; then what stays."""
    for act, meeting in plan.acts:
        yield _act(house, act, meeting)
    for sentence, count in (("same", plan.same), ("over", plan.over)):
        if count:
            yield house.line(f"meetings-import-{sentence}", count=count)
    for sentence, names in (("older", plan.older), ("gone", plan.gone), ("cut", read.cut)):
        for name in names[:_IN_SHORT]:
            yield house.line(f"meetings-import-{sentence}", name=name)
        if len(names) > _IN_SHORT:
            yield house.line("meetings-import-more", count=len(names) - _IN_SHORT)


def _act(house: House, act: Act, meeting: Meeting) -> str:
    what = "cancelled"
    if isinstance(act, MeetingCalled | MeetingChanged):
        what = "new" if isinstance(act, MeetingCalled) else "changed"
    (title,) = plain(house, (meeting.title,))
    starts = hour(meeting.starts, house.city.time_zone)
    return house.line(f"meetings-import-{what}", n=act.number, starts=starts, title=title)
