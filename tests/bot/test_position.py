"""A person's position becomes a district at once: no table, file or log holds it afterwards."""

import logging
import os
import signal
import struct
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest

from conversations.people.profile_events import DistrictTold
from conversations.profile import ProfileCard, ProfileOf
from storage import register
from storage.db import Db
from storage.happened import Happened
from storage.inbox import MOST_TRIES
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act

NORTH, EAST = 43.28412345, 5.36298765
MARKS = (
    *(b"43.2841", b"5.36298", b"43,2841"),
    *(struct.pack(order + "d", value) for order in "<>" for value in (NORTH, EAST)),
)
HERE = f"(place {NORTH} {EAST})"


class House:
    """Ben, who is asked where he lives, and the files behind him."""

    def __init__(self) -> None:
        self.desk = AtTheDesk(Cast())
        self.player = Player(self.desk)

    async def begins(self) -> None:
        await self.desk.open()
        await self.player._act(Act("scene", "Ben, resident, fr", 0))
        await self.says("/whereabouts")

    async def says(self, *inputs: str) -> None:
        for number, what in enumerate(inputs):
            await self.player._act(Act("Ben", what, number))

    async def profile(self) -> ProfileCard:
        (row,) = await self.desk.store.read(lambda db: db.execute("SELECT person FROM people"))
        return await self.desk.store.write(lambda unit: unit.find(ProfileOf(row[0])))

    async def tables(self) -> str:
        """Every row of the database as text."""
        read = self.desk.store.read
        names = await read(
            lambda db: db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        )
        rows = [
            tuple(row)
            for (name,) in names
            for row in await read(lambda db, n=name: db.execute(f"SELECT * FROM {n}"))
        ]
        assert len(rows) > 10
        return repr(rows)

    def files(self) -> bytes:
        """The database as it lies there, with its log."""
        return b"".join(file.read_bytes() for file in sorted(self.desk.folder.iterdir()))


def marks_in(found: bytes) -> list[bytes]:
    return [mark for mark in MARKS if mark in found]


@pytest.fixture
async def house() -> AsyncIterator[House]:
    there = House()
    await there.begins()
    yield there
    await there.desk.close()


async def test_after_the_turn_it_is_in_no_table_file_or_log(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await house.says(HERE)
    assert (await house.profile()).district == 7
    assert marks_in((await house.tables()).encode()) == []
    await house.desk.store.checkpoint()  # as the clock does every minute
    assert marks_in(house.files()) == []
    assert marks_in(caplog.text.encode()) == []


async def test_these_marks_are_found_where_they_are(house: House) -> None:
    """The test above can fail: before the turn, the update with the position is in the tray."""
    await arrives(house)
    assert marks_in((await house.tables()).encode()) != []
    assert marks_in(house.files()) != []


async def arrives(house: House) -> None:
    """Ben's position is in the tray; nobody took it yet."""
    role = house.desk.cast.people["Ben"]
    update = house.player.mail.of(role.number, "fr", HERE, house.desk.cast.chats["Ben"].number())
    await house.desk.arrive_update(update)


async def test_after_a_crash_before_the_turn(house: House) -> None:
    await arrives(house)
    await house.desk.restart()
    await house.desk.served()
    assert (await house.profile()).district == 7
    await house.desk.store.checkpoint()
    assert marks_in((await house.tables()).encode() + house.files()) == []


KILLED = """
import asyncio, os, signal, sys
from conversations.people.profile_events import DistrictTold
from storage import register
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk

async def killed(db, event, happened):
    os.kill(os.getpid(), signal.SIGKILL)

async def main():
    register.APPLIERS[DistrictTold] = killed
    desk = AtTheDesk(Cast())
    desk.folder = type(desk.folder)(sys.argv[1])
    await desk.open()
    await desk.served()

asyncio.run(main())
"""


async def test_after_a_kill_in_the_middle_of_the_turn(house: House) -> None:
    await arrives(house)
    await house.desk.store.close()
    command = [sys.executable, "-c", KILLED, str(house.desk.folder)]
    ended = subprocess.run(command, env={**os.environ, "PYTHONPATH": "."}, timeout=60, check=False)
    assert ended.returncode == -signal.SIGKILL
    await house.desk.open()
    await house.desk.served()
    assert (await house.profile()).district == 7
    await house.desk.store.checkpoint()
    assert marks_in((await house.tables()).encode() + house.files()) == []


async def test_a_turn_that_fails_says_and_keeps_nothing_of_it(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)

    async def fails(_db: Db, event: DistrictTold, _happened: Happened) -> None:
        raise ValueError(f"{event} {NORTH} {EAST}")

    monkeypatch.setitem(register.APPLIERS, DistrictTold, fails)
    await arrives(house)
    for _ in range(MOST_TRIES):
        await house.desk.work()
    asides = await house.desk.store.read(
        lambda db: db.execute("SELECT body FROM inbox WHERE set_aside_at IS NOT NULL")
    )
    assert len(asides) == 1
    assert "message" in asides[0][0], "the rest of it stays, for people to look at"
    assert (await house.profile()).district is None
    await house.desk.store.checkpoint()
    assert marks_in((await house.tables()).encode() + house.files()) == []
    assert "failed" in caplog.text
    assert marks_in(caplog.text.encode()) == []
