"""The bot put together: trays, desk, postman, clock and the line to Telegram, until told to stop.

Order of stopping: no new updates, the turn in hand, the calls in flight, then the database. What
was not sent is in the outbox and leaves after the next start.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from bot.city.definition import City
from bot.clock import Clock
from bot.crier import Crier
from bot.desk import Desk
from bot.keeping import city_card, kept
from bot.limit import Limit
from bot.meetings.feed import Feed
from bot.pace import Pace
from bot.postman import Postman
from bot.settings import Settings
from bot.surveys.checker import Checker
from bot.surveys.counter import Counter
from bot.surveys.folder import Folder
from bot.telegram.buttons import Tags
from bot.telegram.commands import show_commands
from bot.telegram.fetching import Fetching
from bot.telegram.greeting import greeted
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.telegram.poll import Poll
from bot.telegram.request import Telegram, connect
from bot.telegram.spreadsheets import fetching as spreadsheets
from bot.words import Words
from conversations.house import BOOK
from storage import bot_facts
from storage.gate import running_alone
from storage.identities import channel
from storage.register import check_register
from storage.secrets import secret
from storage.store import Store, open_store

BUTTONS = "buttons"
"""The name of the secret that signs what buttons carry."""
STOPS_WITHIN = 20.0
"""Seconds that calls in flight get at a stop; what is cut off is sent again after the start."""
FIRST_WORD = 5.0
"""Seconds we wait for our own name; without it, what links to us is left out of messages."""


def utc_now() -> datetime:
    """The moment it is."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class App:
    """Everything that runs."""

    store: Store
    bot: Telegram
    desk: Desk
    postman: Postman
    crier: Crier
    counter: Counter
    checker: Checker
    feed: Feed
    fetching: Fetching
    clock: Clock
    poll: Poll
    ourselves: Ourselves
    show_menu: Callable[[], Awaitable[None]]

    async def introduced(self) -> bool:
        """Whether Telegram answers: then we know our own name, and so does the database."""
        name = await greeted(self.bot)
        if name and name != self.ourselves.username:
            self.ourselves.username = name
            await self.store.write(lambda unit: bot_facts.remember_username(unit.db, name))
        return name is not None

    async def run(self, stop: asyncio.Event, *, within: float = STOPS_WITHIN) -> None:
        """Serve until `stop` is set; whatever ends one part ends all, and is raised."""
        if not self.ourselves.username:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.introduced(), FIRST_WORD)
        runs = (
            self.poll.run,
            self.desk.run,
            self.postman.run,
            self.crier.run,
            self.feed.run,
            self.counter.run,
            self.checker.run,
            self.fetching.run,
        )
        parts = [self._part(run) for run in runs]
        self.clock.start()
        menu = self._part(self.show_menu)
        told = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait([told, *parts], return_when=asyncio.FIRST_COMPLETED)
        finally:
            told.cancel()
            menu.cancel()
            await self._stop(*parts, within=within)
        for part in parts:
            if not part.cancelled() and part.exception() is not None:
                await part

    def _part(self, run: Callable[[], Awaitable[None]]) -> "asyncio.Task[None]":
        return asyncio.get_running_loop().create_task(
            _awaited(run()), name=getattr(run, "__qualname__", "menu")
        )

    async def _stop(self, *parts: "asyncio.Task[None]", within: float) -> None:
        poll, desk, postman, crier, feed, counter, checker, fetching = parts
        poll.cancel()
        await self.clock.stop()
        self.desk.stop()
        self.crier.stop()
        self.feed.stop()
        self.counter.stop()
        self.checker.stop()
        self.fetching.stop()
        await asyncio.wait([poll, desk, crier, feed, counter, checker, fetching])
        await self.postman.stop(within=within)
        await asyncio.wait([postman])


async def _awaited(work: Awaitable[None]) -> None:
    await work


@asynccontextmanager
async def opened(
    settings: Settings, city: City, token: str, *, now: Callable[[], datetime] = utc_now
) -> AsyncIterator[App]:
    """The bot with its database open, for it alone, and its client ready; closed at the end."""
    check_register()
    with running_alone(settings.database_url):
        store = await open_store(settings.database_url)
        bot = connect(token, settings.bot_api_url, in_flight=settings.send_in_flight)
        try:
            await bot.open()
            tags = Tags(await store.write(lambda unit: secret(unit.db, BUTTONS)))
            await store.write(lambda unit: channel(unit.db, settings.public_channel))
            us = Ourselves(await store.read(bot_facts.username))
            yield _put_together(settings, city, Base(store, bot, tags, us, now))
        finally:
            await bot.end()
            await store.close()


@dataclass(frozen=True)
class Base:
    """What the parts stand on."""

    store: Store
    bot: Telegram
    tags: Tags
    ourselves: Ourselves
    now: Callable[[], datetime]


def _put_together(settings: Settings, city: City, base: Base) -> App:
    store, bot, now = base.store, base.bot, base.now
    card = city_card(settings, city)
    words = Words(city.time_zone)
    pace = Pace(settings.send_per_second, settings.send_per_chat_per_second, clock=time.monotonic)
    postman = Postman(
        store,
        bot,
        Renderer(words, base.tags, card.link_hosts, base.ourselves),
        pace,
        now=now,
        in_flight=settings.send_in_flight,
        shapes=city.shapes,
    )

    def posted() -> None:
        postman.wake()
        crier.wake()

    desk = Desk(
        store,
        BOOK,
        card,
        base.tags,
        posted=posted,
        now=now,
        limit=Limit(settings.messages_per_minute),
        city_facts=city.facts(),
    )
    crier = Crier(store, card, posted=postman.wake, arrived=desk.wake, now=now)
    counter = Counter(store, city.time_zone, arrived=desk.wake, now=now)
    checker = Checker(store, spreadsheets(bot), arrived=desk.wake, now=now)
    feed = Feed(store, settings.meetings_feed, card, words, now=now)
    fetching = Fetching(store, bot, Folder(settings.media_path), now=now)
    daily, zone, keeping = BOOK.daily, city.time_zone, kept(settings, card)
    clock = Clock(store, wake=desk.wake, now=now, daily=daily, zone=zone, kept=keeping)
    poll = Poll(bot, store, wake=desk.wake, now=now, timeout=settings.poll_timeout)
    menu = partial(show_commands, bot, BOOK, words, city.languages)
    names = base.ourselves
    works = crier, counter, checker, feed, fetching
    return App(store, bot, desk, postman, *works, clock, poll, names, menu)
