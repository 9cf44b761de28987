"""Calls the meetings of a file: shown, asked about, then one transaction.

What is wrong with them is looked at again in the transaction: an hour may have gone by.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.announcements_reading import at_the_machine
from bot.cli.confirming import agrees
from bot.cli.facts import decided
from bot.cli.meetings_reading import plain
from bot.cli.members import Nobody, staff_called
from bot.cli.opening import House
from bot.cli.printing import complain, hour, say
from bot.keeping import city_card
from bot.meetings.file import Found, read_meetings
from bot.staff_words import Unusable
from bot.town_file import Town
from bot.words import Words
from conversations.audience import AudienceSize
from conversations.audience_words import audience_words, size_words
from conversations.known import Known
from conversations.languages import NAMES
from conversations.meetings.calling import called, problems
from conversations.meetings.events import MeetingCalled
from conversations.meetings.meeting import Meeting
from conversations.meetings.telling import described, facts
from conversations.openings import Openings
from conversations.reply import Line
from storage import uploads
from storage.unit import Unit


async def town_of(house: House) -> Town:
    """What a meeting's file is compared with."""
    now, city = datetime.now(UTC), city_card(house.settings, house.city)
    openings = await house.store.write(lambda unit: unit.find(Openings(now)))
    return Town(city, openings, now, Words(city.time_zone), house.lang)


async def call(house: House, file: Path, label: str | None, *, dry: bool, sure: bool) -> int:
    """Show what is in `file`, ask, and call it; 1 when it is not called."""
    town = await town_of(house)
    try:
        found = read_meetings(file, town)
        caller = await staff_called(house, label, "meetings-not-staff") if label else ""
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("meetings-nothing"))
        return 1
    except Nobody as nobody:
        complain(nobody.sentence, house.line("meetings-nothing"))
        return 1
    say(*await _summary(house, town, found))
    if dry:
        say(house.line("meetings-dry"))
        return 0
    if not sure and not agrees(house, _question(house, len(found.meetings))):
        complain(house.line("meetings-nothing"))
        return 1
    return await _keep(house, town, found, caller)


def _question(house: House, count: int) -> str:
    return house.line("meetings-add-ask" if count == 1 else "meetings-add-ask-many", count=count)


async def _keep(house: House, town: Town, found: Found, caller: str) -> int:
    incoming = at_the_machine()

    def decide(known: Known) -> tuple[MeetingCalled, ...] | Line:
        wrong = [said for one in found.meetings for said in problems(one, incoming.at, town.city)]
        return wrong[0] if wrong else called(found.meetings, incoming.at, known, town.city)

    async def work(unit: Unit) -> tuple[MeetingCalled, ...] | Line:
        acts = await decided(unit, town.city, decide)
        if isinstance(acts, Line):
            return acts
        if found.attachment is not None:
            await uploads.keep(unit.db, *found.attachment)
        for act in acts:
            await unit.did(act, f"{incoming.ref}-{act.number}", incoming.at, caller)
        return acts

    acts = await house.store.write(work)
    if isinstance(acts, Line):
        complain(*plain(house, (acts,)), house.line("meetings-nothing"))
        return 1
    for act in acts:
        starts = hour(act.composed.starts, town.city.time_zone)
        say(house.line("meetings-added", n=act.number, starts=starts))
    say(house.line("meetings-added-then"))
    return 0


async def _summary(house: House, town: Town, found: Found) -> list[str]:
    """What people read of it in each language, then what the team asks of it."""
    first = found.meetings[0]
    return [
        *_as_read(house, town, first),
        *_asked(house, found),
        *await _invited(house, town, first),
        *_dates(house, town, found.meetings),
    ]


def _as_read(house: House, town: Town, meeting: Meeting) -> Iterator[str]:
    for locale in town.city.languages:
        if locale not in dict(meeting.title.words):
            continue
        yield house.line("meetings-read", language=plain(house, (NAMES[locale],))[0])
        for block in (facts(meeting, town.city), *described(meeting)):
            yield from (f"    {row}" for row in town.words.plain(block, locale).split("\n"))


def _asked(house: House, found: Found) -> Iterator[str]:
    meeting = found.meetings[0]
    for point in meeting.agenda:
        yield house.line("meetings-point", words=plain(house, (point,))[0])
    if found.attachment is not None:
        file, content = found.attachment
        kilobytes = max(1, len(content) // 1_000)
        yield house.line("meetings-photo", name=file.name, size=kilobytes)
    if meeting.capacity is None:
        yield house.line("meetings-seats-open")
    else:
        yield house.line("meetings-seats", seats=meeting.capacity, reserved=meeting.reserved)
    yield house.line("meetings-guests", guests=meeting.most_guests)


async def _invited(house: House, town: Town, meeting: Meeting) -> list[str]:
    """Whom it is for, and how many people that is now."""
    audience = meeting.audience
    if audience is None:
        return [house.line("meetings-nobody")]
    ask = AudienceSize(audience, town.now, town.city.contacts_per_week, invites=True)
    size = await house.store.write(lambda unit: decided(unit, town.city, lambda known: known[ask]))
    whom = audience_words(audience, town.city, town.openings)
    people, *left = plain(house, size_words(size))
    return [*plain(house, whom), house.line("meetings-audience", people=people), *left]


def _dates(house: House, town: Town, meetings: tuple[Meeting, ...]) -> Iterator[str]:
    if len(meetings) > 1:
        yield house.line("meetings-series", count=len(meetings))
        for one in meetings:
            yield f"- {hour(one.starts, town.city.time_zone)}"
