"""The figures of a meeting hide everybody, and outlive who came."""

from datetime import timedelta

import pytest

from conversations.meetings.figures import (
    FiguresOfMeeting,
    MeetingFigures,
    cells,
    first_timers,
    secteurs_of,
)
from conversations.meetings.known import MeetingByNumber, MeetingCard
from storage.pruning import Kept, prune
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

MEETING = (
    "meeting 17, 2026-11-20 18:30, 60 seats, comes Ana with 2, came Ben with 1 and crowd,"
    ' stays Zoé, "La place"'
)
PEOPLE = ("Ana, resident, fr", "Ben, resident, fr", "Zoé, resident, fr")
SECTEURS = secteurs_of(CITY)


async def figures(stage: Stage, at: timedelta = timedelta()) -> MeetingFigures:
    ask = FiguresOfMeeting(17, stage.depth.now() + at, SECTEURS)
    found = await stage.depth.store.read(lambda db: _find(db, ask))
    assert found is not None
    return found


async def _find(db, ask):  # type: ignore[no-untyped-def]
    from storage.meetings_figures import figures as find

    return await find(db, ask)


async def card(stage: Stage) -> MeetingCard:
    found = await stage.depth.store.write(lambda unit: unit.find(MeetingByNumber(17)))
    assert found is not None
    return found


async def changed(stage: Stage, sql: str) -> None:
    await stage.depth.store.write(lambda unit: unit.db.run(sql))


async def pruned(stage: Stage, days: float) -> dict[str, int]:
    """An hour's cleaning so many days later."""
    now = stage.depth.now() + timedelta(days=days)
    kept = Kept(attendance=timedelta(days=90), secteurs=SECTEURS)
    return await stage.depth.store.write(lambda unit: prune(unit.db, now, kept))


async def spread(stage: Stage, where: int, people: int) -> None:
    """So many of the crowd live there and are of age."""
    await changed(
        stage,
        f"""
        INSERT INTO profiles (person, district)
        SELECT person, {where} FROM registrations
        WHERE guests = 0 AND came IS NOT NULL AND person NOT IN (SELECT person FROM profiles)
        ORDER BY person LIMIT {people}""",
    )


async def test_what_is_counted() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        await changed(stage, "UPDATE meetings SET walk_ins = 4")
        found = await figures(stage)
        assert (found.yes, found.no, found.maybe, found.guests) == (26, 1, 0, 3)
        assert (found.seats, found.seen, found.no_shows) == (60, 25, 1)
        assert (found.came, found.walk_ins) == (25 + 1 + 4, 4)
        assert found.came == (await card(stage)).came


async def test_parts_hide_whoever_is_few() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        (first, parts), (second, others) = SECTEURS[:2]
        await spread(stage, parts[0], 12)
        await spread(stage, others[0], 3)
        await pruned(stage, days=1)
        told = {one.name: one.people for one in (await figures(stage)).by_secteur}
        # 12, 3 and 10 who said nothing: 25 - 12 = 13 stand behind two cells and more.
        assert told[str(first)] == 12
        assert told[str(second)] is None
        assert told["unsaid"] is None


async def test_nothing_is_told_in_parts_before_the_door_has_closed() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        await pruned(stage, days=0)
        before = await figures(stage)
        assert (before.over, before.by_secteur, before.by_age_band) == (False, (), ())
        assert before.first_timers is None
        await changed(
            stage,
            """
            UPDATE first_meetings SET meeting = 9
            WHERE person IN (SELECT person FROM first_meetings ORDER BY person LIMIT 12)""",
        )
        await pruned(stage, days=1)
        after = await figures(stage)
        assert (after.over, after.first_timers) == (True, 13)


@pytest.mark.parametrize(
    ("first", "seen", "told"),
    [(25, 25, None), (20, 40, 20), (3, 40, None), (38, 40, None), (0, 40, None), (11, 22, 11)],
)
def test_first_timers_hide_the_others_too(first: int, seen: int, told: int | None) -> None:
    assert first_timers(first, seen) == told


def test_no_hidden_cell_can_be_worked_out() -> None:
    told = cells(("a", "b", "c"), (30, 12, 4))
    assert [one.people for one in told] == [30, None, None]


async def test_who_came_is_kept_for_its_time_then_only_how_many() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        await spread(stage, SECTEURS[0][1][0], 12)
        await pruned(stage, days=1)
        was, shown = await figures(stage), await card(stage)
        assert (await pruned(stage, days=88))["registrations"] == 0
        assert await stage.rows("SELECT count(*) FROM registrations") == [(27,)]
        assert (await pruned(stage, days=90))["registrations"] == 27
        assert await stage.rows("SELECT count(*) FROM registrations") == [(0,)]
        now = await figures(stage)
        assert now == was.model_copy(update={"frozen": True})
        card_now = await card(stage)
        assert (card_now.came, card_now.yes) == (shown.came, shown.yes) == (26, 26)
        # What is kept names nobody, and says of nobody at which meeting they were.
        everything = str(await stage.everything())
        ana = await stage.person("Ana")
        assert ana in everything
        ((kept,),) = await stage.rows("SELECT figures FROM meetings")
        assert ana not in kept
        assert await stage.rows("SELECT DISTINCT meeting FROM first_meetings") == [(0,)]


async def test_parts_stay_as_they_were_told() -> None:
    """Two pages never differ by the one who moved, grew older or was forgotten meanwhile."""
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        await spread(stage, SECTEURS[0][1][0], 12)
        await spread(stage, SECTEURS[1][1][0], 3)
        await pruned(stage, days=1)
        was = await figures(stage)
        assert was.over and was.by_secteur[0].people == 12
        await changed(stage, "UPDATE profiles SET district = NULL")
        await changed(stage, "UPDATE people SET age_band = '65_plus'")
        await changed(stage, "DELETE FROM first_meetings")
        await pruned(stage, days=2)
        assert await figures(stage) == was


async def test_what_was_frozen_stays_whatever_comes_later() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        await pruned(stage, days=90)
        was = await figures(stage)
        await changed(
            stage,
            """
            INSERT INTO registrations (meeting, person, follows, answered_at)
            SELECT 17, person, 1, '' FROM people LIMIT 1""",
        )
        assert (await pruned(stage, days=91))["registrations"] == 1
        assert await figures(stage) == was


async def test_the_invited_are_counted_after_their_records_are_gone() -> None:
    meeting = 'meeting 17, 2026-12-05 18:30, invited Ana and crowd, "La place"'
    async with staged(*PEOPLE, "crowd 24, fr", meeting) as stage:
        assert (await figures(stage)).invited == 25
        await changed(stage, "UPDATE batches SET state = 'over', drops = ''")
        await pruned(stage, days=31)
        assert await stage.rows("SELECT count(*) FROM outbox") == [(0,)]
        assert (await figures(stage)).invited == 25


async def test_points_are_counted_on_after_the_registrations_are_gone() -> None:
    async with staged(*PEOPLE, "crowd 24, fr", MEETING) as stage:
        raise_ = """
            INSERT INTO follow_ups (number, meeting, words, due_on, status, done_on, raised_at,
                changed_at)
            VALUES ({n}, 17, 'x', '{due}', '{status}', '{done}', '', '')"""
        await changed(stage, raise_.format(n=1, due="2026-11-25", status="open", done=""))
        await changed(stage, raise_.format(n=2, due="", status="dropped", done=""))
        await pruned(stage, days=90)
        now = await figures(stage, at=timedelta(days=90))
        assert (now.follow_ups, now.due, now.done, now.in_time) == (1, 1, 0, 0)
        await changed(
            stage, "UPDATE follow_ups SET status = 'done', done_on = '2026-11-24' WHERE number = 1"
        )
        now = await figures(stage, at=timedelta(days=90))
        assert (now.follow_ups, now.due, now.done, now.in_time) == (1, 1, 1, 1)
