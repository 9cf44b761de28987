"""The demonstration's bot lives by the page's clock, also while that runs fast."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.app import App, opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.cli.demo import call_for_ideas, keeping_up, moment_of
from bot.cli.demo_town import call_a_meeting
from bot.settings import Settings
from bot.simulator.server import serve
from bot.simulator.world import World
from conversations.ideas.campaign import Campaigns
from conversations.meetings.known import MeetingCard, MeetingsToCome
from storage import campaigns, due, meetings_known
from storage.db import Db
from storage.due import Due
from storage.unit import Unit

BELL = "bell"
LATEST = timedelta(hours=9)
"""Three seconds of a busy machine."""


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with serve() as simulator:
        yield simulator.state


@pytest.fixture
async def app(town: Path, world: World) -> AsyncIterator[App]:
    """The bot with its database open; its own clock does not beat."""
    settings = Settings(
        _env_file=None, database_url=f"sqlite:///{town / 'demo.db'}", bot_api_url="http://localhost"
    )
    now = partial(moment_of, world)
    async with opened(settings, load_city(SAMPLE), world.token, now=now) as one:
        yield one


async def plan(app: App, at: datetime, *hours: int) -> None:
    for hour in hours:
        one = Due(f"{BELL}/{hour}", BELL, str(hour), at + timedelta(hours=hour))
        await app.store.write(partial(_plan, one))


async def _plan(one: Due, unit: Unit) -> None:
    await due.plan(unit.db, one)


async def rung(app: App) -> list[tuple[str, datetime]]:
    """What has rung, in order, and by the bot's clock when."""
    rows = await app.store.read(
        lambda db: db.execute(
            "SELECT about, done_at FROM due WHERE what = :what AND done_at IS NOT NULL"
            " ORDER BY done_at, due_at",
            {"what": BELL},
        )
    )
    return [(row["about"], datetime.fromisoformat(row["done_at"])) for row in rows]


def test_the_bots_moment_is_the_pages() -> None:
    world = World("42:x")
    assert abs(moment_of(world) - datetime.now(UTC)) < timedelta(seconds=5)
    world.skipped = 3600
    assert timedelta(minutes=59) < moment_of(world) - datetime.now(UTC) < timedelta(minutes=61)


async def test_what_falls_due_on_the_way_comes_near_its_hour(app: App, world: World) -> None:
    start = moment_of(world)
    await plan(app, start, 40, 20, 80)
    world.fast_time.add(timedelta(hours=60).total_seconds())
    async with keeping_up(app, world), asyncio.timeout(60):
        while len(found := await rung(app)) < 2:
            await asyncio.sleep(0.05)
    assert [about for about, _ in found] == ["20", "40"]
    for about, at in found:
        late = at - (start + timedelta(hours=int(about)))
        assert timedelta(0) <= late < LATEST, (about, late)


async def test_letters_that_waited_for_the_morning_are_looked_for(
    app: App, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken = asyncio.Event()
    monkeypatch.setattr(app.postman, "wake", woken.set)
    async with keeping_up(app, world), asyncio.timeout(20):
        world.fast_time.add(timedelta(days=1).total_seconds())
        await woken.wait()


async def test_in_ordinary_time_the_bots_own_clock_is_left_alone(app: App, world: World) -> None:
    await plan(app, moment_of(world), -1)
    async with keeping_up(app, world):
        await asyncio.sleep(0.4)
    assert await rung(app) == []


async def test_a_campaign_is_open_whenever_the_demonstration_begins(app: App, world: World) -> None:
    world.skipped = timedelta(days=3_000).total_seconds()
    await call_for_ideas(app.store, load_city(SAMPLE), partial(moment_of, world))
    budget, _ = await app.store.read(lambda db: campaigns.every(db, Campaigns()))
    assert (budget.slug, budget.eligibility.cap) == ("budget-participatif", 150_000)
    assert budget.is_open(moment_of(world).date() + timedelta(days=1))
    assert not budget.is_open(moment_of(world).date() + timedelta(days=90))


async def test_a_meeting_is_to_come_whenever_the_demonstration_begins(
    app: App, world: World
) -> None:
    for skipped in (0, 3_000):
        world.skipped = timedelta(days=skipped).total_seconds()
        now = partial(moment_of, world)
        await app.store.write(lambda unit: unit.db.run("DELETE FROM meetings"))
        await call_a_meeting(app.store, load_city(SAMPLE), now)
        ask = MeetingsToCome(now())
        (one,) = await app.store.read(partial(_asked, ask))
        assert timedelta(days=9) < one.meeting.starts - now() < timedelta(days=12)
        assert one.meeting.lasts() == timedelta(hours=2)


async def _asked(ask: MeetingsToCome, db: Db) -> tuple[MeetingCard, ...]:
    return await meetings_known.to_come(db, ask)
