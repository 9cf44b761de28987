"""What the demonstration has besides its consultation: a meeting, an election to confirm."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from conversations.meetings.events import MeetingCalled
from conversations.meetings.rules import reminders
from conversations.quiet import moment_of
from conversations.voting.election import Election
from conversations.voting.events import ElectionAdded

if TYPE_CHECKING:
    from bot.city.definition import City
    from storage.store import Store

MEETING = Path(__file__).parents[1] / "sample" / "reunion.toml"
READ_AS_OF = datetime(2026, 11, 1, tzinfo=UTC)
"""The sample's own date lies after it."""
DAYS_AHEAD, STARTS = 10, time(18, 30)
"""Whenever the demonstration begins, the meeting is to come."""
PRESIDENTIAL = Election(
    kind="presidential", first_round=date(2027, 4, 18), second_round=date(2027, 5, 2)
)
"""As the dates were reported in November 2026: somebody of the team must confirm them."""


async def call_a_meeting(store: "Store", city: "City", now: Callable[[], datetime]) -> None:
    """The first of the sample's meetings, in some days; nobody is invited yet."""
    from bot.meetings.file import read_meetings
    from bot.town_file import Town
    from bot.words import Words

    card = city.card()
    town = Town(card, (), READ_AS_OF, Words(card.time_zone), "fr")
    day = now().astimezone(ZoneInfo(card.time_zone)).date() + timedelta(days=DAYS_AHEAD)
    starts = moment_of(datetime.combine(day, STARTS), card.time_zone)
    meeting = read_meetings(MEETING, town).meetings[0].at(starts)
    called = MeetingCalled(
        number=1,
        uid="demo@portevoix",
        composed=meeting,
        hours=reminders(meeting, now(), card),
    )
    await store.write(lambda unit: unit.did(called, "demo", now()))


async def note_an_election(store: "Store", now: Callable[[], datetime]) -> None:
    """An election whose dates wait for somebody's word, while it is yet to come."""
    if now().date() >= PRESIDENTIAL.first_round:
        return
    added = ElectionAdded(id="presidential-2027", election=PRESIDENTIAL)
    await store.write(lambda unit: unit.did(added, "demo", now()))
