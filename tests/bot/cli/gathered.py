"""Meetings that a town's folder holds for a test, in the words of a talk's scene."""

from datetime import UTC, datetime
from pathlib import Path

from conversations.meetings.known import MeetingByNumber, MeetingCard
from storage.unit import Unit
from tests.bot.cli.house import in_store
from tests.players import gatherings
from tests.players.cast import Cast

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


def gathered(town: Path, *scenes: str) -> None:
    """Every meeting of `scenes` (`meeting 17, 2026-12-05 18:30, "La place"`)."""

    async def work(unit: Unit) -> None:
        for scene in scenes:
            await gatherings.gathered(unit, gatherings.read(scene, Cast()), NOW)

    in_store(town, lambda store: store.write(work))


def meeting(town: Path, number: int) -> MeetingCard | None:
    """The meeting of that number."""
    return in_store(town, lambda store: store.write(lambda u: u.find(MeetingByNumber(number))))
