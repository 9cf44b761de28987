"""The calendar feed: right after a change and after a start, whole at any moment."""

import asyncio
import os
import resource
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from bot.meetings import feed as feeding
from bot.meetings.feed import Feed, put
from bot.words import Words
from conversations.meetings.changing import cancelled
from conversations.meetings.known import MeetingByNumber
from conversations.reply import told
from storage.store import Store, open_store
from storage.unit import Unit
from tests.players import gatherings
from tests.players.cast import CITY, Cast

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
SQUARE = 'meeting 17, 2026-12-05 18:30, 30 seats, "La place"'


class House:
    """A town with a feed that looks when it is asked."""

    def __init__(self, store: Store, path: Path) -> None:
        self.store = store
        self.path = path
        self.now = NOW
        self.feed = self.another()

    def another(self) -> Feed:
        """A feed as after a start."""
        return Feed(self.store, self.path, CITY, Words(), now=lambda: self.now)

    async def looks(self) -> bool:
        """It looks once; whether it wrote."""
        before = feeding.stamp(self.path)
        await self.feed._tour(self.path)
        return feeding.stamp(self.path) != before

    async def calls(self, scene: str) -> None:
        """A meeting is there."""

        async def work(unit: Unit) -> None:
            await gatherings.gathered(unit, gatherings.read(scene, Cast()), self.now)

        await self.store.write(work)

    async def cancels(self, number: int) -> None:
        """It does not take place."""

        async def work(unit: Unit) -> None:
            card = await unit.find(MeetingByNumber(number))
            assert card is not None
            await unit.did(cancelled(card, told({}), self.now, CITY), "x", self.now)

        await self.store.write(work)

    def events(self) -> dict[str, str]:
        """The meetings in the file, by their names, with where they stand."""
        made = icalendar.Calendar.from_ical(self.path.read_bytes())
        return {str(one["UID"]): str(one["STATUS"]) for one in made.walk("VEVENT")}


@pytest.fixture
async def house(tmp_path: Path):
    store = await open_store(f"sqlite:///{tmp_path}/a.db")
    yield House(store, tmp_path / "meetings.ics")
    await store.close()


async def test_it_is_written_at_each_change_and_costs_nothing_else(house: House) -> None:
    assert await house.looks() and house.events() == {}
    await house.calls(SQUARE)
    await house.calls('meeting 18, 2026-12-06 18:30, hidden, "Le conseil"')
    assert await house.looks()
    assert house.events() == {"meeting-17@example.org": "CONFIRMED"}
    assert not await house.looks()
    house.now += timedelta(minutes=1)
    await house.cancels(17)
    assert await house.looks()
    assert house.events() == {"meeting-17@example.org": "CANCELLED"}
    assert b"METHOD:PUBLISH" in house.path.read_bytes()


async def test_it_is_right_after_a_start_and_leaves_alone_what_is(house: House) -> None:
    await house.calls(SQUARE)
    await house.looks()
    house.feed = house.another()
    assert not await house.looks()
    await house.cancels(17)
    house.feed = house.another()
    assert await house.looks() and house.events() == {"meeting-17@example.org": "CANCELLED"}
    house.path.write_text("something else")
    assert await house.looks() and "meeting-17@example.org" in house.events()
    house.path.unlink()
    assert await house.looks()


async def test_what_is_over_for_sixty_days_leaves_it(house: House) -> None:
    await house.calls(SQUARE)
    house.now = datetime(2027, 2, 3, tzinfo=UTC)
    assert await house.looks() and len(house.events()) == 1
    house.now = datetime(2027, 2, 4, tzinfo=UTC)
    assert await house.looks() and house.events() == {}


async def test_where_it_cannot_be_written_that_is_logged_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "bot.meetings.feed")
    house.path = house.path.parent / "nowhere" / "meetings.ics"
    for _ in range(3):
        assert not await house.looks()
    assert [one.levelname for one in caplog.records] == ["ERROR"]
    house.path.parent.mkdir()
    assert await house.looks() and house.events() == {}
    house.path.unlink()
    house.path.mkdir()
    assert not await house.looks()
    assert [one.levelname for one in caplog.records] == ["ERROR", "INFO", "ERROR"]
    assert list(house.path.parent.iterdir()) == [house.path]


async def test_it_stops_at_once_and_runs_without_a_file(house: House) -> None:
    for path in (house.path, None):
        feed = Feed(house.store, path, CITY, Words(), now=lambda: NOW)
        runs = asyncio.ensure_future(feed.run())
        await asyncio.sleep(0.2)
        feed.stop()
        await asyncio.wait_for(runs, 2)
    assert house.path.exists()


def test_others_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        put(tmp_path / "a.ics", b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "a.ics").stat().st_mode & 0o777 == 0o644


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    put(path, b"before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OSError, match="too large"):
            put(path, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]


_WRITES = """
import sys, itertools
from pathlib import Path
from bot.meetings.feed import put
for n in itertools.count():
    put(Path(sys.argv[1]), bytes([65 + n % 26]) * 2_000_000)
    print(n, flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    for kill in range(5):
        writing = subprocess.Popen(
            [sys.executable, "-c", _WRITES, path], stdout=subprocess.PIPE, text=True
        )
        assert writing.stdout is not None
        for _ in range(2 + kill):
            writing.stdout.readline()
        writing.send_signal(signal.SIGKILL)
        writing.wait()
        writing.stdout.close()
        content = path.read_bytes()
        assert len(content) == 2_000_000 and len(set(content)) == 1
    put(path, b"after")
    assert path.read_bytes() == b"after" and list(tmp_path.iterdir()) == [path]
