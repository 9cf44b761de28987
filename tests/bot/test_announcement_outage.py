"""The bot was down at an announcement's hour: what is over is missed, the rest leaves, once."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta

import pytest

from conversations.announcements.content import Content
from conversations.announcements.events import AnnouncementComposed, Composed
from conversations.announcements.known import ReportOf
from conversations.incoming import Incoming, SentOther
from conversations.reply import Told
from conversations.schedule import Schedule, next_occurrence
from storage.announcement_figures import report_of
from tests.players.cast import CITY, Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player

MONDAYS = Schedule(at=datetime(2026, 11, 23, 10, 0), rule="FREQ=WEEKLY;BYDAY=MO")
RUNS = "SELECT run, status, planned_at FROM announcement_runs ORDER BY run"
SENT = "SELECT batch, count(*) FROM outbox WHERE batch <> '' GROUP BY batch ORDER BY batch"


class Town:
    """Ana announces to Ben and Lea; then the bot is down."""

    def __init__(self, house: AtTheDesk) -> None:
        self.house = house
        self.heard: list[str] = []
        """What everybody was shown since the bot was started again: the first line of each."""

    async def announces(self, schedule: Schedule, valid_hours: int) -> None:
        """Planned; nothing of it has left."""
        ((ana,),) = await self.rows("SELECT person FROM people WHERE label = 'Ana'")
        now = self.house.now()
        composed = Composed(
            content=Content(
                texts=Told(words=(("fr", "Atelier"), ("ar", "ورشة Atelier")), html=True)
            ),
            schedule=schedule,
            valid_hours=valid_hours,
        )
        event = AnnouncementComposed(
            number=1,
            composed=composed,
            people=2,
            awaiting=False,
            next_at=next_occurrence(schedule, CITY.time_zone, now),
        )
        told = Incoming(ref="told", person=str(ana), at=now, what=SentOther(what="x"))
        await self.house.store.write(lambda unit: unit.record(told, str(ana), [event]))

    async def started_again(self, moment: str) -> None:
        """Down until that moment of the town's clock; then everything that is due comes."""
        self.house.cast.clock = self.house.cast.local(moment)
        await self.house.restart()
        await self.goes_on()

    async def goes_on(self, moment: str = "") -> None:
        """Everything that is due comes, at that moment."""
        if moment:
            self.house.cast.clock = self.house.cast.local(moment)
        for _ in range(3):
            outcome = await self.house.rang()
            for name, heard in sorted(outcome.heard.items()):
                self.heard += [f"{name}: {one.lines()[0]}" for one in heard]
            self.house.cast.clock += timedelta(seconds=10)

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in await self.house.store.read(lambda db: db.execute(sql))]

    async def runs(self) -> list[str]:
        """Each sending, and what became of it."""
        found = await self.rows(RUNS)
        moments = [datetime.fromisoformat(str(at)) for _, _, at in found]
        return [
            f"{run} {at:%m-%d} {status}"
            for (run, status, _), at in zip(found, moments, strict=True)
        ]

    def shown(self, name: str) -> int:
        """How often the announcement was shown to somebody."""
        return sum(one.startswith(f"{name}: ") and "Atelier" in one for one in self.heard)


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    house = AtTheDesk(Cast())
    await house.open()
    player = Player(house)
    for scene in ("Ana, staff, fr", "Ben, resident, fr", "Lea, resident, ar"):
        await player._scene(scene)
    yield Town(house)
    await house.close()


async def test_nothing_is_sent_after_its_end_and_it_is_counted_as_missed(town: Town) -> None:
    await town.announces(Schedule(at=datetime(2026, 11, 24, 10, 0)), 5)
    await town.started_again("2026-11-24 15:00")
    assert await town.runs() == ["1 11-24 missed"]
    assert await town.rows(SENT) == []
    assert await town.rows("SELECT status, next_at FROM announcements") == [("over", None)]
    assert town.shown("Ben") == 0
    assert [one for one in town.heard if one.startswith("Ana: ")], "whoever composed it is told"
    report = await town.house.store.read(lambda db: report_of(db, ReportOf("1.1")))
    assert report.counts.people == 0


async def test_a_minute_before_its_end_it_leaves(town: Town) -> None:
    await town.announces(Schedule(at=datetime(2026, 11, 24, 10, 0)), 5)
    await town.started_again("2026-11-24 14:59")
    assert await town.runs() == ["1 11-24 over"]
    assert town.shown("Ben") == town.shown("Lea") == 1


@pytest.mark.parametrize(("hours", "status"), [(23, "missed"), (24, "over")])
async def test_started_at_night_it_waits_for_the_morning_if_it_is_good_for_so_long(
    town: Town, hours: int, status: str
) -> None:
    await town.announces(Schedule(at=datetime(2026, 11, 24, 9, 30)), hours)
    await town.started_again("2026-11-24 22:00")
    assert town.shown("Ben") == 0
    await town.goes_on("2026-11-25 09:00")
    assert await town.runs() == [f"1 11-24 {status}"]
    assert town.shown("Ben") == (status == "over")


@pytest.mark.parametrize(
    ("hours", "statuses"),
    [
        (24, ["missed", "missed", "missed", "missed"]),
        (3 * 24, ["missed", "missed", "missed", "over"]),
        (10 * 24, ["missed", "missed", "missed", "over"]),
        (30 * 24, ["missed", "missed", "missed", "over"]),
    ],
)
async def test_every_week_and_down_for_three_only_the_newest_leaves_if_it_may(
    town: Town, hours: int, statuses: list[str]
) -> None:
    """Each is taken in its order and counted; nobody is told the same four times in a morning."""
    await town.announces(MONDAYS, hours)
    await town.started_again("2026-12-15 10:30")
    days = ("11-23", "11-30", "12-07", "12-14")
    expected = [f"{n} {day} {statuses[n - 1]}" for n, day in enumerate(days, 1)]
    assert await town.runs() == expected
    sent = [f"1.{n}" for n, status in enumerate(statuses, 1) if status == "over"]
    assert [batch for batch, _ in await town.rows(SENT)] == sent
    assert town.shown("Ben") == town.shown("Lea") == len(sent)
    happened = "SELECT name FROM journal WHERE name IN ('RunBegan', 'RunMissed') ORDER BY seq"
    names = {"missed": "RunMissed", "over": "RunBegan"}
    assert await town.rows(happened) == [(names[status],) for status in statuses]
    (((next_at),),) = await town.rows("SELECT next_at FROM announcements")
    assert str(next_at)[:16] == "2026-12-21T09:00"


async def test_stopped_again_in_the_middle_of_catching_up(town: Town) -> None:
    await town.announces(MONDAYS, 10 * 24)
    town.house.cast.clock = town.house.cast.local("2026-12-15 10:30")
    for _ in range(12):
        await town.house.restart()
        await town.house.beat()
        await town.house.desk.serve()
    await town.goes_on()
    assert await town.runs() == [
        "1 11-23 missed",
        "2 11-30 missed",
        "3 12-07 missed",
        "4 12-14 over",
    ]
    assert town.shown("Ben") == 1


async def test_what_was_to_end_meanwhile_does_not_come_again(town: Town) -> None:
    schedule = MONDAYS.model_copy(update={"until": date(2026, 12, 1)})
    await town.announces(schedule, 24)
    await town.started_again("2026-12-15 10:30")
    assert await town.runs() == ["1 11-23 missed", "2 11-30 missed"]
    assert await town.rows("SELECT status, next_at FROM announcements") == [("over", None)]
