"""The daily warning, killed before and after it is on disk: everybody is warned exactly once."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conversations.incoming import Incoming, SentOther, TimeCame
from conversations.people.events import PersonWelcomed
from storage.inbox import Arrived, put
from storage.store import open_store
from storage.unit import Unit

BEGAN = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
LATER = BEGAN + timedelta(days=530)

KILLED = """
import asyncio, os, signal, sys
from datetime import datetime
from bot.desk import Desk
from conversations.house import BOOK
from storage.store import open_store
from storage.unit import Unit
from tests.players.cast import CITY
from tests.players.home import TAGS

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

async def main(url, when, now):
    store = await open_store(url)
    desk = Desk(store, BOOK, CITY, TAGS, posted=die, now=lambda: datetime.fromisoformat(now))
    if when == "before":
        posted = Unit.post
        async def post(*args):
            await posted(*args)
            die()
        Unit.post = post
    await desk.serve()
    await store.close()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("lives", [("before", "before", "after"), ("after", "after")])
async def test_killed_around_the_commit(tmp_path: Path, lives: tuple[str, ...]) -> None:
    url = f"sqlite:///{tmp_path / 'house.db'}"
    store = await open_store(url)

    async def silent(unit: Unit) -> None:
        person = (await unit.person_of(77, BEGAN)).person
        incoming = Incoming(ref="begun", person=person, at=BEGAN, what=SentOther(what="x"))
        welcomed = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
        await unit.record(incoming, person, [welcomed])
        arrived = [Arrived("retention@1", TimeCame(what="retention").model_dump_json())]
        await put(unit.db, "clock", arrived, LATER)

    await store.write(silent)
    await store.close()
    for when in lives:
        _life(url, when)
    store = await open_store(url)
    letters = await store.read(lambda db: db.execute("SELECT lane FROM outbox"))
    silences = await store.read(lambda db: db.execute("SELECT person FROM silences"))
    await store.close()
    assert [row[0] for row in letters] == ["reminder"]
    assert len(silences) == 1


def _life(url: str, when: str) -> None:
    """One life of the desk; it is killed unless it finds nothing to do."""
    child = subprocess.run(
        [sys.executable, "-c", KILLED, url, when, LATER.isoformat()],
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        check=False,
        timeout=120,
    )
    assert child.returncode in (0, -signal.SIGKILL)
