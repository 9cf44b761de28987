"""When the postman looks at the outbox, and when its hands are full enough."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.pace import Pace
from bot.postman import Postman
from conversations.reply import Reply, verbatim
from storage import batches
from storage.unit import Unit
from tests.bot.test_errand import running
from tests.bot.town import Town, until

BATCH = "1.1"


async def announced(town: Town, people: int) -> None:
    """A batch with a letter for each of so many people."""
    those = [await town.known(town.resident(f"P{n}")) for n in range(people)]
    said = Reply(blocks=(verbatim("demain"),), lane="announcement")
    one = {"locale": "fr", "due_at": "", "closes_at": "", "contact": 0, "target": None}

    async def work(unit: Unit) -> None:
        ends = town.clock + timedelta(days=1)
        await batches.open_batch(unit.db, BATCH, said, town.clock, ends)
        await batches.add(unit.db, BATCH, [{**one, "person": who} for who in those], town.clock)

    await town.store.write(work)


async def test_with_full_hands_it_waits_for_one_to_be_free(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty announcements a second, none of which arrives: nothing more can be claimed."""
    await announced(town, 40)
    tours: list[int] = []
    really = Postman.tour

    async def counted(self: Postman) -> None:
        tours.append(1)
        await really(self)

    async def held(*_call: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(Postman, "tour", counted)
    postman = town.postman(in_flight=100, pace=Pace(30, 0, clock=lambda: 0.0))
    monkeypatch.setattr(postman._delivery, "_tried", held)
    async with running(postman, within=0.1):
        await until(lambda: len(postman._rounds) == 30)
        await asyncio.sleep(0.1)
        before = len(tours)
        await asyncio.sleep(0.3)
        assert len(tours) == before
