"""The bot put together: trays, desk, postman, clock and the line to Telegram, until told to stop.

Order of stopping: no new updates, the turn in hand, the calls in flight, then the database. What
was not sent is in the outbox and leaves after the next start.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
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
from bot.part import Line, Part
from bot.postman import Postman
from bot.settings import Settings
from bot.surveys.checker import Checker
from bot.surveys.counter import Counter
from bot.surveys.folder import Folder
from bot.tally import Tally
from bot.telegram.buttons import Tags
from bot.telegram.commands import show_commands
from bot.telegram.fetching import Fetching
from bot.telegram.greeting import greeted
from bot.telegram.hooking import Hook
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.telegram.poll import Poll
from bot.telegram.request import Telegram, connect
from bot.telegram.spreadsheets import fetching as spreadsheets
from bot.words import Words
from conversations.house import BOOK
from storage import bot_facts
from storage.bot_facts import database_name
from storage.gate import running_alone
from storage.identities import channel
from storage.register import check_register
from storage.secrets import secret
from storage.store import Store, open_store

BUTTONS = "buttons"
"""The name of the secret that signs what buttons carry."""
HOOK = "webhook"
"""The name of the secret that Telegram says with each update it brings."""
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
    line: Line
    """The way by which updates come: the first to stop."""
    desk: Desk
    postman: Postman
    crier: Crier
    clock: Clock
    works: Mapping[str, Part]
    """What else runs beside them, under its name."""
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
        parts: list[Part] = [self.line, self.desk, self.crier, *self.works.values()]
        runs = [part.run for part in parts]
        tasks = [self._task(run) for run in (*runs, self.postman.run)]
        self.clock.start()
        menu = self._task(self.show_menu)
        told = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait([told, *tasks], return_when=asyncio.FIRST_COMPLETED)
        finally:
            told.cancel()
            menu.cancel()
            await self._stop(parts, tasks, within)
        for task in tasks:
            if not task.cancelled() and task.exception() is not None:
                await task

    def _task(self, run: Callable[[], Awaitable[None]]) -> "asyncio.Task[None]":
        return asyncio.get_running_loop().create_task(
            _awaited(run()), name=getattr(run, "__qualname__", "menu")
        )

    async def _stop(
        self, parts: Sequence[Part], tasks: "Sequence[asyncio.Task[None]]", within: float
    ) -> None:
        self.line.stop()
        await self.clock.stop()
        for part in parts:
            part.stop()
        await asyncio.wait(tasks[:-1])
        await self.postman.stop(within=within)
        await asyncio.wait(tasks[-1:])


async def _awaited(work: Awaitable[None]) -> None:
    await work


@asynccontextmanager
async def opened(
    settings: Settings,
    city: City,
    token: str,
    *,
    now: Callable[[], datetime] = utc_now,
    webhook: bool = False,
) -> AsyncIterator[App]:
    """The bot with its database open, for it alone, and its client ready; closed at the end."""
    check_register()
    with running_alone(settings.database_url):
        store = await open_store(settings.database_url)
        bot = connect(token, settings.bot_api_url, in_flight=settings.send_in_flight)
        try:
            await bot.open()
            tags = Tags(await store.write(lambda unit: secret(unit.db, BUTTONS)))
            await store.write(
                lambda unit: bot_facts.remember_line(unit.db, "webhook" if webhook else "poll")
            )
            hook = await _hook(settings, store, bot) if webhook else None
            await store.write(lambda unit: channel(unit.db, settings.public_channel))
            us = Ourselves(await store.read(bot_facts.username))
            folder = Folder(
                settings.media_path, await store.write(lambda unit: database_name(unit.db))
            )
            folder.claim()
            base = Base(store, bot, tags, us, now, folder, hook, Tally())
            yield _put_together(settings, city, base)
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
    folder: Folder
    hook: Hook | None
    tally: Tally


async def _hook(settings: Settings, store: Store, bot: Telegram) -> Hook:
    """Where Telegram is to bring updates, with a secret that this database keeps."""
    found = await store.write(lambda unit: secret(unit.db, HOOK))
    return Hook(bot, settings.webhook_url or "", found.hex(), settings.webhook_connections)


def _line(settings: Settings, base: Base, wake: Callable[[], None]) -> Line:
    bot, store, hook, now, tally = base.bot, base.store, base.hook, base.now, base.tally
    if hook is None:
        timeout = settings.poll_timeout
        return Poll(bot, store, wake=wake, now=now, timeout=timeout, tally=tally)
    from bot.telegram.webhook import Webhook  # who polls needs no server

    host, port = settings.webhook_host, settings.webhook_port
    return Webhook(bot, store, hook, host=host, port=port, wake=wake, now=now, tally=tally)


def _postman(settings: Settings, city: City, base: Base, renderer: Renderer) -> Postman:
    pace = Pace(settings.send_per_second, settings.send_per_chat_per_second, clock=time.monotonic)
    return Postman(
        base.store,
        base.bot,
        renderer,
        pace,
        now=base.now,
        in_flight=settings.send_in_flight,
        shapes=city.shapes,
        tally=base.tally,
    )


def _clock(settings: Settings, city: City, base: Base, wake: Callable[[], None]) -> Clock:
    return Clock(
        base.store,
        wake=wake,
        now=base.now,
        daily=BOOK.daily,
        zone=city.time_zone,
        kept=kept(settings, city_card(settings, city)),
        tally=base.tally,
    )


def _health(settings: Settings, base: Base) -> dict[str, Part]:
    if settings.health_port is None:
        return {}
    from bot.health.server import Health  # who is not asked needs no server
    from bot.health.watch import Watch

    watch = Watch(base.store, base.tally, now=base.now)
    return {"health": Health(watch, settings.health_port)}


def _put_together(settings: Settings, city: City, base: Base) -> App:
    store, bot, now = base.store, base.bot, base.now
    card = city_card(settings, city)
    words = Words(city.time_zone)
    renderer = Renderer(words, base.tags, card.link_hosts, base.ourselves)
    postman = _postman(settings, city, base, renderer)

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
        tally=base.tally,
        errand=postman.errand,
    )
    crier = Crier(store, card, posted=postman.wake, arrived=desk.wake, now=now)
    works: dict[str, Part] = {
        "counter": Counter(store, city.time_zone, arrived=desk.wake, now=now),
        "checker": Checker(store, spreadsheets(bot), arrived=desk.wake, now=now),
        "feed": Feed(store, settings.meetings_feed, card, words, now=now),
        "fetching": Fetching(store, bot, base.folder, now=now),
        **_health(settings, base),
    }
    clock = _clock(settings, city, base, desk.wake)
    line = _line(settings, base, desk.wake)
    menu = partial(show_commands, bot, BOOK, words, city.languages)
    return App(store, bot, line, desk, postman, crier, clock, works, base.ourselves, menu)
