"""A town in which steps are taken one after the other, and what must hold is looked at.

What several people do waits in the inbox until somebody would act again without having seen the
answer: then the desk takes it all, as it does under load, and every letter is opened and judged.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from typing import Any

from bot.desk import MOST_AT_ONCE
from conversations.house import BOOK
from storage import identities, inbox, outbox
from storage.inbox import Arrived
from storage.store import open_store
from storage.unit import Unit
from tests.fuzz import tables
from tests.fuzz.clockwork import moments
from tests.fuzz.doing import STANDING, Doing
from tests.fuzz.fate import checked_once, fated, in_one_thread
from tests.fuzz.mailbox import Mailbox
from tests.fuzz.marks import Marks, Written
from tests.fuzz.posting import WatchedPostman
from tests.fuzz.reached import Reached
from tests.fuzz.reading import Readers
from tests.fuzz.steps import Step
from tests.fuzz.town import PLANTED_MARKS, active, draft_link, planted
from tests.fuzz.watching import WatchedDesk
from tests.fuzz.weather import Weather
from tests.players.cast import CITY, CITY_FACTS, Cast
from tests.players.chat import Chat
from tests.players.home import TAGS, Home, nothing
from tests.players.updates import Mail

Json = dict[str, Any]
MOST_WAITING = 8
MOST_SEEN = 400
"""Links and commands remembered, of all that ever stood in a letter."""
LOOKED_THROUGH = 50
"""After so many looks at the tables, the whole file is checked."""
REPEATED_FOR = timedelta(hours=24)
"""So long Telegram keeps an update, and may hand it out again."""
ON_THEIR_WAY = "SELECT id FROM outbox WHERE state = 'sending'"
ENDINGS = ("Withdrawn", "Forgotten", "Erased", "Anonym", "Removed")
"""How events are called after which a receipt has no record any more."""


class Broken(AssertionError):
    """Something that must hold does not."""


class Walked(Home):
    """A house that begins with the planted town, on a file of its own."""

    begins_with: bytes = b""

    async def open(self) -> None:
        """Open the database, at first as it was planted."""
        if not self.file.exists():
            self.file.write_bytes(self.begins_with)
        self.move_in(await open_store(self.url), nothing)


class World:
    """The town, what people see of it, and what is waiting."""

    def __init__(self, seed: int, reached: Reached | None = None, *, threads: bool = False) -> None:
        self.seed = seed
        self.threads = threads
        """Whether the store works in threads of its own, as it does in the house."""
        self.reached = reached or Reached()
        self.script: list[str] = []
        """What was done, as a talk file says it."""
        self.marks = Marks()
        self.readers = Readers(self.marks)
        self.links: deque[str] = deque(maxlen=MOST_SEEN)
        self.commands: deque[str] = deque(STANDING, maxlen=MOST_SEEN)
        self.mail = Mail()
        self.doing = Doing(self)
        self.mailbox = Mailbox(self)
        self.waiting: list[tuple[str, Json]] = []
        self.past: deque[tuple[datetime, Json]] = deque(maxlen=60)
        self.nonce = 0
        self.looks = 0
        self.sheets = True
        """Whether a file may wait to be checked."""
        self.facts: dict[str, str] = {}
        """What errands need to know of the town that was planted."""
        self.known: set[str] = set()
        """Receipts that had their record once."""
        self._inside = ExitStack()

    async def open(self) -> None:
        """Begin with the planted town."""
        cast, file = await planted()
        self.cast = Cast(people=cast.people, crowd=cast.crowd, clock=cast.clock)
        self.names = active(self.seed)
        self.chats = {name: Chat() for name in cast.people}
        shown = {role.number: self.chats[role.name] for role in cast.people.values()}
        self.weather = Weather(self.seed, shown, self.mailbox.judge)
        self._inside.enter_context(fated(f"walk {self.seed}"))
        self._inside.enter_context(self.reached.listening())
        self._inside.enter_context(checked_once())
        if not self.threads:
            self._inside.enter_context(in_one_thread())
        self.home = Walked(self.cast)
        self.home.begins_with = file
        await self._sit_down()
        await self.home.store.write(self._planted)

    async def close(self) -> None:
        """Throw the town away."""
        self.reached.weather.update(self.weather.met)
        with self._inside:
            await self.home.close()

    async def _sit_down(self) -> None:
        before = getattr(self, "desk", None)
        await self.home.open()
        store, now = self.home.store, self.home.now
        more: Json = {"city_facts": CITY_FACTS, "timer": lambda: 0.0}
        watch: Json = {"marks": self.marks, "reached": self.reached}
        self.postman = WatchedPostman(store, self.weather, now=now)
        self.desk = WatchedDesk(store, BOOK, CITY, TAGS, posted=nothing, now=now, **more, **watch)
        if before is not None:
            self.desk.remember(before)

    async def _planted(self, unit: Unit) -> None:
        row = await unit.db.one("SELECT id FROM ideas WHERE number = 48215")
        self.facts = {"asked": row[0] if row else "", "draft": draft_link()}
        for mark, name in PLANTED_MARKS.items():
            number = self.cast.people[name].number
            who = await identities.meet(unit.db, number, self.cast.clock)
            self.marks.wrote(mark, Written(who.person))

    async def do(self, step: Step) -> None:
        """Take one step; Broken when something does not hold after it."""
        self.reached.steps[step.kind] += 1
        match step.kind:
            case "clock":
                await self._settle()
                await self._later(step)
            case "restart":
                self.script.append("restart: now")
                await self._cut(self._settle(), step.pick % 24)
                await self._killed()
            case "cancelled":
                self.script.append("# cancelled in the middle")
                await self._cut(self._served(), step.pick % 12)
            case "missed":
                name = self.names[step.who % len(self.names)]
                self.script.append(f"# {name} blocks us, and we are not told")
                self.weather.blocks(self.cast.people[name].number)
            case "again":
                since = self.cast.clock - REPEATED_FOR
                past = [update for at, update in self.past if at > since]
                if past:
                    self._arrive("", past[-1 - step.pick % len(past)])
            case "swap":
                if len(self.waiting) > 1:
                    self.waiting.insert(0, self.waiting.pop())
            case _:
                await self._act(step)

    async def _act(self, step: Step) -> None:
        name = self.names[step.who % len(self.names)]
        hasty = step.pick % 7 == 0
        if any(one == name for one, _ in self.waiting) and not hasty:
            await self._settle()
        update, said = self.doing.update(step, name)
        if update is None:
            return
        self._in_touch(name, update)
        self.cast.tick()
        self.nonce += 1
        update["nonce"] = self.nonce
        self.script.append(said)
        self.sheets = self.sheets or "document" in update.get("message", {})
        self._arrive(name, update)
        if step.kind == "double":
            again = {**update, "update_id": self.mail._next()}
            self.nonce += 1
            self._arrive(name, {**again, "nonce": self.nonce})
        if len(self.waiting) >= MOST_WAITING:
            await self._settle()

    def _in_touch(self, name: str, update: Json) -> None:
        """Whoever does something can be written to, unless it is that they block us."""
        number = self.cast.people[name].number
        self.weather.is_back(number)
        change = update.get("my_chat_member", {})
        if change.get("new_chat_member", {}).get("status") == "kicked":
            self.weather.blocks(number)

    def _arrive(self, name: str, update: Json) -> None:
        self.waiting.append((name, update))
        self.past.append((self.cast.clock, update))

    async def settle(self) -> None:
        """Let everything that waits be answered, and look at what came of it."""
        await self._settle()

    async def _settle(self) -> None:
        await self._served()
        await self._looked()

    async def _served(self) -> None:
        if self.waiting:
            waiting, self.waiting = self.waiting, []
            some = [Arrived(str(one["update_id"]), json.dumps(one)) for _, one in waiting]
            try:
                await self.home.store.write(
                    lambda unit: inbox.put(unit.db, "telegram", some, self.home.now())
                )
            except asyncio.CancelledError:
                self.waiting = [*waiting, *self.waiting]  # Telegram was not told: it repeats
                raise
        await self._worked()

    async def _worked(self) -> None:
        await self._emptied()
        if self.sheets:
            self.sheets = False
            while await self.home.checker.tour():
                await self._emptied()

    async def _emptied(self) -> None:
        """The desk takes everything that waits."""
        more = True
        while more:
            taken, failing = await self.desk.serve()
            self._judged()
            more = failing or taken >= MOST_AT_ONCE

    def _judged(self) -> None:
        if self.desk.wrong:
            raise Broken("\n".join(self.desk.wrong))

    async def _cut(self, work: Awaitable[None], after: int) -> None:
        """Do `work`, cancelled after so many breaths of the loop."""
        task = asyncio.ensure_future(work)
        for _ in range(after):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def _killed(self) -> None:
        """The house is, and begins again; what was on its way may have arrived or not."""
        await self.postman.killed()
        rows = await self.home.store.read(lambda db: db.execute(ON_THEIR_WAY))
        self.weather.killed(row[0] for row in rows)
        await self.home.store.close()
        await self._sit_down()
        await self.home.store.write(lambda unit: outbox.recover(unit.db))

    async def _later(self, step: Step) -> None:
        """The clock goes on, as it does for a bot that runs, or at once for one that slept."""
        for moment in moments(self.cast.clock, step.pick):
            self.cast.clock = moment
            await self._rang()
            await self._looked()
        self.script.append(f"clock: {self.cast.clock:%Y-%m-%d %H:%M} UTC")

    async def _rang(self) -> None:
        await self.home.crier.watch()
        await self._worked()
        for _ in range(20):
            if not await self.home.beat():
                return
            await self._worked()
        raise Broken("something is due for ever")

    async def _looked(self) -> None:
        await self.home.crier.fill()
        await self.postman.all_sent()
        said, self.mailbox.receipts = self.mailbox.receipts, set()
        wrong, now = await self.home.store.read(tables.looked)
        self.known |= now
        self.looks += 1
        if self.looks % LOOKED_THROUGH == 0:
            wrong += await self.home.store.read(tables.damaged)
        ended = sum(n for e, n in self.reached.events.items() if any(w in e for w in ENDINGS))
        if said - self.known and ended == getattr(self, "_ended", 0):
            wrong.append(f"receipts without a record: {said - self.known}")
        self._ended = ended
        self._judged()
        wrong += self.weather.wrong
        if wrong:
            raise Broken("\n".join(wrong))
