"""A small town for tests: the simulator, a database, and the parts of the bot on them."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.desk import Desk
from bot.pace import Pace
from bot.postman import Postman
from bot.simulator.people import acting
from bot.simulator.server import Simulator
from bot.simulator.world import Person, World
from bot.telegram.buttons import Tags
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.telegram.poll import GATHERS, Poll
from bot.telegram.request import Telegram
from bot.words import Words
from conversations.book import Book
from conversations.house import BOOK
from conversations.incoming import Incoming, SentOther
from conversations.reply import Lane, Reply, verbatim
from conversations.reply import Words as Said
from storage.store import Store
from tests.players.cast import CITY

TAGS = Tags(b"a secret for tests only")
RENDERER = Renderer(Words(), TAGS, ourselves=Ourselves("portevoix_bot"))
PATIENCE = 20.0
"""Seconds after which a test gives up; nothing is measured by them."""
LIKE_NO_FIGURE = 6_172_839_405
"""A person's id as long as Telegram's: found in a text, it is no size or time by chance."""


@dataclass
class Town:
    """Everything a test needs; parts are made when it asks for them."""

    simulator: Simulator
    store: Store
    bot: Telegram
    clock: datetime = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)
    posted: int = 0

    @property
    def world(self) -> World:
        return self.simulator.state

    def now(self) -> datetime:
        return self.clock

    def passes(self, **time: float) -> None:
        self.clock += timedelta(**time)

    def desk(self, book: Book = BOOK) -> Desk:
        return Desk(self.store, book, CITY, TAGS, posted=self._posted, now=self.now)

    def poll(self, wake: Callable[[], None] = lambda: None, *, gathers: float = GATHERS) -> Poll:
        given = {"timeout": 1, "pause": 0.01, "gathers": gathers}
        return Poll(self.bot, self.store, wake=wake, now=self.now, **given)

    def postman(self, *, in_flight: int = 20, pace: Pace | None = None) -> Postman:
        return Postman(
            self.store,
            self.bot,
            RENDERER,
            pace or Pace(0, 0, clock=time.monotonic),
            now=self.now,
            in_flight=in_flight,
            first_pause=0.01,
            dice=lambda: 0.5,
        )

    def _posted(self) -> None:
        self.posted += 1

    def resident(self, name: str = "Ada", text: str = "/start", id: int | None = None) -> Person:
        """Somebody who has begun the chat."""
        person = self.world.add_person(name, "fr", id)
        acting.write(self.world, person, text)
        return person

    async def known(self, person: Person) -> str:
        """The random id behind them."""
        who = await self.store.write(lambda unit: unit.person_of(person.id, self.clock))
        return who.person

    async def post(self, ref: str, person: str, *said: Said | str, lane: Lane = "reply") -> None:
        replies = [
            Reply(blocks=(verbatim(one) if isinstance(one, str) else one,), lane=lane)
            for one in said
        ]
        await self.post_replies(ref, person, *replies)

    async def post_replies(self, ref: str, person: str, *replies: Reply) -> None:
        at = Incoming(ref=ref, person=person, at=self.clock, what=SentOther(what="x"))
        await self.store.write(lambda unit: unit.post(at, person, "fr", replies))

    def shown(self, person: Person) -> list[str]:
        """What the bot wrote to them, in order."""
        chat = self.world.chats.get(person.id)
        messages = chat.messages.values() if chat else ()
        return [message.body.get("text", "") for message in messages if message.from_bot]

    def calls(self, method: str) -> list[dict[str, Any]]:
        return [call for call in self.world.calls.log if call["method"] == method]

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        found = await self.store.read(lambda db: db.execute(sql))
        return [tuple(row) for row in found]


async def until(true: Callable[[], Any]) -> None:
    """Wait until `true()`."""
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.005)
