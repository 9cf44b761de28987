"""What people need to come is forgotten a week after the meeting, and nothing else with it."""

from datetime import datetime, timedelta
from typing import Any

from storage import meetings_keeping
from storage.pruning import Kept, prune
from tests.storage.staging import Stage, staged

SCENE = (
    *("Ben, resident, fr", "Ana, resident, fr"),
    'meeting 17, 2026-12-05 18:30, needs step_free interpreter, languages ar, "La place"',
    'meeting 18, 2026-12-06 18:30, needs step_free, "Le marché"',
)
TOLD = (
    *("Ben: /rsvp 17 guests 1", "Ben: /rsvp 17 need step_free +"),
    *("Ana: /rsvp 17 yes", "Ana: /rsvp 17 need interpreter ar", "Ben: /rsvp 18 yes"),
    "Ben: /rsvp 18 need step_free +",
)
WEEK = timedelta(days=7)


async def rows(stage: Stage) -> list[tuple[Any, ...]]:
    """What is kept of who needs what."""
    return await stage.rows(
        """
        SELECT meeting, answer, guests, seat, needs, interpreter FROM registrations
        ORDER BY meeting, guests DESC"""
    )


async def test_needs_are_kept_until_a_week_after_the_meeting_and_no_longer() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(*TOLD)
        needed = [
            (17, "yes", 1, "seated", "step_free", ""),
            (17, "yes", 0, "seated", "interpreter", "ar"),
            (18, "yes", 0, "seated", "step_free", ""),
        ]
        assert await rows(stage) == needed
        ((ends,),) = await stage.rows("SELECT ends_at FROM meetings WHERE number = 17")
        over = datetime.fromisoformat(ends) + WEEK
        write = stage.depth.store.write
        assert await write(lambda unit: meetings_keeping.prune_needs(unit.db, over)) == 0
        assert await rows(stage) == needed
        later = over + timedelta(seconds=1)
        assert await write(lambda unit: meetings_keeping.prune_needs(unit.db, later)) == 2
        assert await rows(stage) == [
            (17, "yes", 1, "seated", "", ""),
            (17, "yes", 0, "seated", "", ""),
            needed[2],
        ]


async def test_the_hourly_tidying_does_it() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(*TOLD)
        later = datetime.fromisoformat("2026-12-13T20:00:00+00:00")
        await stage.depth.store.write(lambda unit: prune(unit.db, later, Kept()))
        assert {row[4:] for row in await rows(stage)} == {("", "")}
        assert len(await rows(stage)) == 3, "who answered what is kept longer"
