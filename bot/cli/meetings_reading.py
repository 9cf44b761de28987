"""Meetings as whoever types a command reads them: the list, and one in full."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from bot.cli.opening import House
from bot.cli.printing import complain, hour, say
from bot.keeping import city_card
from bot.words import Words as Speaker
from conversations.meetings.known import (
    MeetingByNumber,
    MeetingCard,
    MeetingsPast,
    MeetingsToCome,
)
from conversations.meetings.telling import described, facts, seats
from conversations.reply import Words

MOST = 200
"""Lines of a list."""


def plain(house: House, words: Sequence[Words]) -> list[str]:
    """What the chat would say, for a terminal."""
    speaker = Speaker(house.city.time_zone)
    return [speaker.plain(one, house.lang) for one in words]


async def list_all(house: House, *, past: bool) -> int:
    """Those to come, the next first; or those that are over, the latest first."""
    now = datetime.now(UTC)
    ask = MeetingsPast(now, MOST) if past else MeetingsToCome(now, all=True, most=MOST)
    found = await house.store.write(lambda unit: unit.find(ask))
    for one in found:
        say(_row(house, one, now))
    if not found:
        say(house.line("meetings-none"))
    return 0


def _row(house: House, one: MeetingCard, now: datetime) -> str:
    (title,) = plain(house, (one.meeting.title,))
    starts = hour(one.meeting.starts, house.city.time_zone)
    return house.line(
        "meetings-row", n=one.number, starts=starts, title=title, state=state(house, one, now)
    )


def state(house: House, one: MeetingCard, now: datetime) -> str:
    """Where it stands, and whether everybody finds it."""
    phase = house.line(f"meetings-{one.phase(now)}")
    return phase if one.meeting.public else house.line("meetings-hidden", state=phase)


async def show(house: House, number: int) -> int:
    """All there is to know of it; 1 when there is no such meeting."""
    one = await house.store.write(lambda unit: unit.find(MeetingByNumber(number)))
    if one is None:
        complain(house.line("meetings-unknown", n=number))
        return 1
    say(*_shown(house, one, datetime.now(UTC)))
    return 0


def _shown(house: House, one: MeetingCard, now: datetime) -> Iterator[str]:
    city = city_card(house.settings, house.city)
    yield _row(house, one, now)
    yield from plain(house, (facts(one.meeting, city), *described(one.meeting)))
    for point in one.meeting.agenda:
        yield f"- {plain(house, (point,))[0]}"
    yield from plain(house, (*seats(one), *((one.why,) if one.why.words else ())))
    yield house.line("meetings-calendar", uid=one.uid, sequence=one.sequence)
