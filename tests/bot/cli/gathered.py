"""Meetings that a town's folder holds for a test, in the words of a talk's scene."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from conversations.meetings.known import MeetingByNumber, MeetingCard
from storage.unit import Unit
from tests.bot.cli.house import in_store
from tests.players import gatherings
from tests.players.cast import Cast

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


def first_tuesday(months: int) -> date:
    """The first Tuesday of the month so many months from now: commands know no other clock."""
    today = datetime.now(UTC).date()
    month = today.month - 1 + months
    first = date(today.year + month // 12, month % 12 + 1, 1)
    return first + timedelta(days=(1 - first.weekday()) % 7)


def gathered(town: Path, *scenes: str) -> None:
    """Every meeting of `scenes` (`meeting 17, 2026-12-05 18:30, "La place"`)."""

    async def work(unit: Unit) -> None:
        for scene in scenes:
            await gatherings.gathered(unit, gatherings.read(scene, Cast()), NOW)

    in_store(town, lambda store: store.write(work))


def meeting(town: Path, number: int) -> MeetingCard | None:
    """The meeting of that number."""
    return in_store(town, lambda store: store.write(lambda u: u.find(MeetingByNumber(number))))
