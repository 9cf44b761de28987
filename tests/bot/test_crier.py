"""The crier: it writes what is to be written, may be stopped anywhere, and says how it goes."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.crier import Crier
from bot.telegram.delivery import GIVES_UP_AFTER
from conversations.announcements.events import RunPaused, RunResumed, RunStopped
from conversations.announcements.known import ReportOf
from conversations.announcements.watching import EVERY, LATEST
from storage import due, inbox
from storage.announcement_figures import report_of
from storage.outbox import Letter
from tests.bot.town import Town
from tests.players.cast import CITY
from tests.storage.announcing import Announcing

WAITING = "SELECT count(*) FROM inbox WHERE handled_at IS NULL AND set_aside_at IS NULL"


class House:
    """Somebody announces in a town, and a crier is at work; its desk and postman are asked."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.announcing = Announcing(town.store, town.clock)
        self.posted = self.arrived = 0
        self.crier = self.another()
        self.desk = town.desk()

    def another(self) -> Crier:
        """A crier as after a start."""
        return Crier(
            self.town.store, CITY, posted=self._posted, arrived=self._arrived, now=self.now
        )

    def now(self) -> Any:
        return self.announcing.now

    def _posted(self) -> None:
        self.posted += 1

    def _arrived(self) -> None:
        self.arrived += 1

    async def watched(self) -> bool:
        """It looks, and the conversation decides; whether there was anything to look at."""
        looked = await self.crier.watch()
        self.town.clock = self.announcing.now
        while (await self.desk.serve())[0]:
            pass
        return looked

    async def status(self) -> str:
        """How the sending stands."""
        ((status,),) = await self.announcing.rows("SELECT status FROM announcement_runs")
        return str(status)

    async def sent_to(self, number: int, state: Any = "sent") -> list[Letter]:
        """So many letters are over."""
        letters = await self.announcing.claimed(number)
        await self.announcing.over(letters, state, "" if state == "sent" else "TimedOut")
        return letters


@pytest.fixture
def house(town: Town) -> House:
    return House(town)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


async def test_it_writes_every_letter_and_wakes_the_postman(house: House) -> None:
    await house.announcing.crowd(5)
    await house.announcing.begins()
    assert await house.crier.fill()
    assert len(await house.announcing.states()) == 5
    assert house.posted
    assert not await house.crier.fill(), "there is nothing left to do"


async def test_it_writes_nothing_where_nothing_is_announced(house: House) -> None:
    await house.announcing.crowd(2)
    assert not await house.crier.fill()
    assert not await house.crier.watch()
    assert house.posted == house.arrived == 0


async def test_stopped_between_two_pages_another_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = await house.announcing.crowd(7)
    await house.announcing.begins()
    step = house.announcing.step

    async def two_at_a_time() -> bool:
        house.crier.stop()
        return await step(2)

    monkeypatch.setattr(house.crier, "_step", two_at_a_time)
    await house.crier.fill()
    assert len(await house.announcing.states()) == 2
    house.crier = house.another()
    await house.crier.fill()
    found = await house.announcing.rows("SELECT person FROM outbox ORDER BY seq")
    assert [who for (who,) in found] == crowd


async def test_it_works_until_it_is_stopped(house: House) -> None:
    await house.announcing.crowd(3)
    running = asyncio.create_task(house.crier.run())
    await asyncio.sleep(0.05)
    await house.announcing.begins()
    house.crier.wake()
    await until(lambda: house.posted > 0 and house.arrived > 0)
    house.crier.stop()
    await asyncio.wait_for(running, 5)
    assert len(await house.announcing.states()) == 3


async def test_it_looks_when_something_changed_and_not_too_often(house: House) -> None:
    await house.announcing.crowd(9)
    await house.announcing.begins()
    await house.crier.fill()
    assert await house.watched()
    assert not await house.watched(), "it just looked"
    house.announcing.now += EVERY
    assert not await house.watched(), "nothing changed"
    await house.sent_to(3)
    assert await house.watched()
    await house.sent_to(3)
    house.announcing.now += EVERY / 2
    assert not await house.watched(), "it looked a moment ago"
    house.announcing.now += EVERY
    assert await house.watched()
    assert house.arrived == 3


async def test_when_everything_is_over_it_ends_once_with_its_report(house: House) -> None:
    await house.announcing.crowd(4)
    batch = await house.announcing.begins()
    await house.crier.fill()
    await house.sent_to(4)
    await house.watched()
    assert await house.status() == "over"
    house.announcing.now += 2 * EVERY
    assert not await house.watched()
    report = await house.town.store.read(lambda db: report_of(db, ReportOf(batch)))
    assert (report.counts.sent, report.counts.people) == (4, 4)
    ended = "SELECT count(*) FROM journal WHERE name = 'RunEnded'"
    assert await house.announcing.rows(ended) == [(1,)]


async def test_killed_before_the_end_was_said_the_next_one_says_it(house: House) -> None:
    await house.announcing.crowd(2)
    await house.announcing.begins()
    await house.crier.fill()
    await house.watched()
    await house.sent_to(2)
    house.announcing.passes(seconds=1)
    house.crier = house.another()
    await house.watched()
    assert await house.status() == "over"


async def test_an_announcement_to_nobody_ends_at_once(house: House) -> None:
    await house.announcing.begins()
    await house.crier.fill()
    await house.watched()
    assert await house.status() == "over"


@pytest.mark.parametrize(("troubled", "paused"), [(10, False), (11, True)])
@pytest.mark.parametrize("how", ["failed", "unsure"])
async def test_more_than_five_in_a_hundred_pause_it(
    house: House, how: str, troubled: int, paused: bool
) -> None:
    await house.announcing.crowd(LATEST // 10 + troubled + 5)
    await house.announcing.begins()
    await house.crier.fill()
    await house.sent_to(LATEST // 10)
    house.announcing.passes(seconds=1)
    await house.sent_to(troubled, how)
    await house.watched()
    assert await house.status() == ("paused" if paused else "sending")
    assert bool(await house.announcing.claimed()) is not paused


async def test_what_failed_before_it_was_resumed_does_not_pause_it_again(house: House) -> None:
    await house.announcing.crowd(30)
    batch = await house.announcing.begins()
    await house.crier.fill()
    house.announcing.passes(seconds=1)
    await house.sent_to(20, "unsure")
    await house.watched()
    assert await house.status() == "paused"
    house.announcing.passes(seconds=1)
    await house.announcing.happens("", RunResumed(batch=batch))
    house.announcing.passes(minutes=1)
    await house.sent_to(5, "unsure")
    await house.watched()
    assert await house.status() == "sending"


@pytest.mark.parametrize("ends", ["expires", "is cut"])
async def test_what_ends_while_it_is_paused_is_over(house: House, ends: str) -> None:
    await house.announcing.crowd(3)
    batch = await house.announcing.begins(valid=1)
    await house.crier.fill()
    await house.sent_to(1)
    await house.announcing.happens("", RunPaused(batch=batch))
    await house.watched()
    assert await house.status() == "paused"
    if ends == "expires":
        house.announcing.passes(hours=1)
    else:
        await house.announcing.happens("", RunStopped(batch=batch, number=1))
    await house.crier.fill()
    await house.watched()
    assert await house.status() == "over"
    report = await house.town.store.read(lambda db: report_of(db, ReportOf(batch)))
    counts = report.counts
    assert (counts.sent, counts.expired + counts.dropped, counts.people) == (1, 2, 3)


async def test_the_hours_it_puts_in_are_hours_of_the_clock(house: House) -> None:
    await house.announcing.crowd(1)
    await house.announcing.begins()
    await house.crier.fill()
    await house.crier.watch()
    (row,) = await house.town.store.read(lambda db: inbox.take(db, 10))
    assert row.source == due.SOURCE
    assert await house.announcing.rows(WAITING) == [(1,)]


async def test_a_letter_that_waited_for_days_is_tried_again_like_any_other(house: House) -> None:
    """It was written on Thursday and leaves a week later: a moment's trouble does not end it."""
    town = house.town
    ada = town.resident()
    await house.announcing.person("Ada")
    await house.announcing.run("UPDATE identities SET chat_id = :chat", chat=ada.id)
    await house.announcing.begins(valid=30 * 24)
    await house.crier.fill()
    house.announcing.now += GIVES_UP_AFTER + timedelta(days=6)
    await house.crier.fill()
    town.clock = house.announcing.now
    town.world.faults.plan({"kind": "500", "method": "sendMessage", "times": 2})
    async with asyncio.timeout(20):
        await town.postman().settled()
    assert len(town.shown(ada)) == 1
    assert await house.announcing.states() == {"Ada": "sent"}
