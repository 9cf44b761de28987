"""Who came to meetings in any days (`attendance`): attacked with every window of a dozen weeks."""

from datetime import date, timedelta

from conversations.indicators.figures import attendance
from conversations.indicators.known import IndicatorsOf
from conversations.indicators.periods import Period
from conversations.small_cells import about
from storage import indicator_gatherings
from storage.db import Db
from storage.store import Store
from tests.storage.test_indicators import ZONE
from tests.storage.test_indicators_gathered import held_meeting

FIRST = date(2026, 1, 5)
WEEKS = 12
WINDOWS = [(a, b) for a in range(WEEKS) for b in range(a + 1, WEEKS + 1)]
TOWNS = ((7,) * WEEKS, (38, 7, 12, 4, 96, 21, 7, 15, 0, 33, 10, 24))


def test_no_window_tells_more_of_a_meeting_than_it_tells_alone() -> None:
    """Whichever number that looks alike alone one meeting had, every window is answered alike."""
    for town in TOWNS:
        seen = [attendance(town[a:b]) for a, b in WINDOWS]
        for week, people in enumerate(town):
            alike = [n for n in range(120) if about(n) == about(people)]
            assert len(alike) >= 10
            for other in alike:
                changed = (*town[:week], other, *town[week + 1 :])
                assert [attendance(changed[a:b]) for a, b in WINDOWS] == seen, (week, other)


async def test_the_page_of_any_weeks_does_not_tell_who_came_to_a_small_meeting(
    store: Store,
) -> None:
    """The sixth meeting had seven people, then none: no window of the page sees it."""
    await store.write(lambda unit: _town(unit.db, TOWNS[0]))
    before = await store.read(_asked)
    await store.write(
        lambda unit: unit.db.run("UPDATE meetings SET figures = '{\"came\": 0}' WHERE number = 6")
    )
    assert await store.read(_asked) == before


async def _town(db: Db, came: tuple[int, ...]) -> None:
    for week, people in enumerate(came):
        day = FIRST + timedelta(weeks=week)
        await held_meeting(db, week + 1, day.isoformat(), {"came": people})


async def _asked(db: Db) -> list[int | None]:
    """What every window of weeks answers."""
    found = []
    for a, b in WINDOWS:
        days = Period(since=FIRST + timedelta(weeks=a), until=FIRST + timedelta(weeks=b, days=-1))
        ask = IndicatorsOf(days, date(2026, 12, 1), ZONE)
        found.append((await indicator_gatherings.meetings(db, ask)).came)
    return found
