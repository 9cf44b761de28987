"""What follows a meeting reaches everybody once, whatever stops the house in between."""

from conversations.meetings.known import MeetingByNumber
from conversations.meetings.minutes import Minutes
from conversations.meetings.minutes_writing import published
from conversations.reply import told
from storage import filling
from storage.meetings_after import form
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

MEETING = (
    "meeting 17, 2026-11-20 18:30, 60 seats, by Zoé, came Ben and crowd, follows Ana,"
    ' comes Léo, stays Mia, "La place"'
)
PEOPLE = tuple(f"{name}, resident, fr" for name in ("Ben", "Ana", "Léo", "Mia"))
SCENE = ("Zoé, staff, fr", *PEOPLE, "crowd 12, fr", MEETING)
LETTERS = """
SELECT person, count(*) FROM outbox WHERE batch LIKE 'meeting.17.{what}.%' GROUP BY person"""


class Killed(BaseException):
    """The process is gone in the middle of a transaction."""


async def publish(stage: Stage) -> None:
    async def work(unit: Unit) -> None:
        card = await unit.find(MeetingByNumber(17))
        assert card is not None
        minutes = Minutes(text=told({"fr": "Nous avons parlé."}))
        await unit.did(published(card, minutes, None, CITY), "test", stage.depth.now())

    await stage.depth.store.write(work)


async def step(stage: Stage, *, killed: bool = False) -> bool:
    """Five people of the batch; or as far as a kill lets it come."""

    async def work(unit: Unit) -> bool:
        done = await filling.step(unit.db, CITY, stage.depth.now(), most=5)
        if killed:
            raise Killed
        return done

    try:
        return await stage.depth.store.write(work)
    except Killed:
        return True


async def letters(stage: Stage, what: str) -> dict[str, int]:
    return dict(await stage.rows(LETTERS.format(what=what)))


async def test_killed_while_minutes_are_sent_everybody_gets_them_once() -> None:
    async with staged(*SCENE) as stage:
        await publish(stage)
        assert await letters(stage, "minutes") == {}, "the letters are not written with the act"
        for _ in range(3):  # each page is undone once before it is done
            await step(stage, killed=True)
            await step(stage)
        while await step(stage):
            pass
        found = await letters(stage, "minutes")
        came = await stage.rows("SELECT person FROM registrations WHERE came IS NOT NULL")
        wanted = {person for (person,) in came} | {await stage.person("Ana")}
        assert set(found) == wanted
        assert len(wanted) == 14
        assert set(found.values()) == {1}


async def test_where_nobody_was_seen_at_the_door_who_had_a_seat_gets_them() -> None:
    meeting = 'meeting 17, 2026-11-20 18:30, comes Ben, maybe Ana, stays Mia, "La place"'
    async with staged(*PEOPLE, meeting) as stage:
        await publish(stage)
        while await step(stage):
            pass
        assert set(await letters(stage, "minutes")) == {await stage.person("Ben")}


async def test_after_an_outage_the_team_is_told_once_and_by_no_round_twice() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2026-12-01 12:00")
        asked = "SELECT nudged FROM meetings WHERE number = 17"
        told_ = "SELECT count(*) FROM journal WHERE name = 'MinutesMissed'"
        assert await stage.rows(asked) == [(7,)]
        assert await stage.rows(told_) == [(1,)]
        await stage.told("time: meeting-minutes ", "time: meeting-minutes ")
        assert await stage.rows(told_) == [(1,)]


async def test_who_came_is_asked_once_by_a_consultation_of_that_meeting() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2026-11-22 12:00")
        assert await letters(stage, "feedback") == {}, "not on a Sunday"
        await stage.told("clock: 2026-11-23 12:00", "clock: 2026-11-24 12:00")
        await stage.told("time: meeting-feedback ")
        found = await letters(stage, "feedback")
        came = await stage.rows("SELECT person FROM registrations WHERE came IS NOT NULL")
        assert found == {person: 1 for (person,) in came}
        ((slug, listed, xform),) = await stage.rows(
            """
            SELECT s.slug, s.listed, v.xform FROM surveys s
            JOIN survey_versions v ON v.slug = s.slug WHERE s.slug LIKE 'reunion-17-%'"""
        )
        assert (listed, bytes(xform)) == (0, form().xform)
        assert await stage.rows("SELECT feedback FROM meetings") == [(slug,)]


async def test_after_two_weeks_nobody_is_asked_any_more() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2026-12-07 12:00")
        assert await letters(stage, "feedback") == {}
