"""The desk: takes what arrived, lets the conversation decide, keeps what came of it.

Rules:
1. Many turns, one transaction; a savepoint for each, so that one failing turn undoes only itself.
2. The arrivals of one person are taken in their order: while one fails, the later ones wait.
3. A turn that fails three times is set aside for people to look at, and the person gets one
   apology. What they said is never logged, and not even kept where the chat is lent.
4. A full disk or a locked file is not the turn's mistake: the store undoes and repeats the batch.
5. Who sends more than the limit lets through is told so once and then unheard (limit.py).
6. What is the same for everybody is looked up once, until something is recorded (facts.py).
7. Who waits for what takes long, as a large form, is passed over until it is there (shelf.py).
"""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from bot.errand import Errand
from bot.facts import Facts
from bot.limit import Limit
from bot.logs import place_of
from bot.sparing import Sparing, dear
from bot.surveys.shelf import NotReadYet, Shelf
from bot.tally import Tally
from bot.telegram.buttons import Tags
from bot.telegram.groups import Addition, addition_in, greeting
from bot.telegram.inbound import Sender, opened, read_update, said_at
from conversations.book import Book
from conversations.city import CityCard
from conversations.incoming import CameBack, Incoming, Left, TimeCame
from conversations.known import MOST_ASKS, Ask, Known, NotYetKnown
from conversations.reply import line, say
from conversations.talk import Taken, Talks
from conversations.turn import take_turn
from conversations.who import PersonByRef
from storage import identities, inbox
from storage.due import SOURCE as CLOCK
from storage.errors import passing
from storage.inbox import Pending
from storage.store import Store
from storage.traces import number_forget
from storage.unit import Unit

log = logging.getLogger(__name__)

MOST_AT_ONCE = 100
LONGEST_BATCH = 0.1
"""Seconds after which a batch takes nothing more: others wait to write too."""
LOOKS_EVERY = 5.0
"""Seconds after which the tray is looked at even if nobody woke the desk."""
BEFORE_ANOTHER_TRY = 0.2


class TooManyAsks(Exception):
    """A turn asked more of the world than a turn may."""


class Desk:
    """One desk serves everybody: a turn is short."""

    def __init__(
        self,
        store: Store,
        book: Book,
        city: CityCard,
        tags: Tags,
        *,
        posted: Callable[[], None],
        now: Callable[[], datetime],
        most: int = MOST_AT_ONCE,
        timer: Callable[[], float] = time.monotonic,
        limit: Limit | None = None,
        tally: Tally | None = None,
        city_facts: Mapping[type[Ask[Any]], Callable[[Any], Any]] | None = None,
        errand: Callable[[], Errand] = Errand,
    ) -> None:
        self._store = store
        self._book = book
        self._city = city
        self._tags = tags
        self._posted = posted
        self._now = now
        self._most = most
        self._timer = timer
        self._limit = limit or Limit()
        self._tally = tally or Tally()
        self._sparing = Sparing()
        self._ask_errand = errand
        self._errand = Errand()
        self._happened = False
        self._shelf = Shelf(store, self.wake)
        self._facts = Facts(city, city_facts or {}, self._shelf)
        self._more = False
        self._woken = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Something arrived."""
        self._woken.set()

    async def run(self) -> None:
        """Serve until `stop`."""
        while not self._stopping:
            self._woken.clear()
            self._tally.turned("desk")
            _, failing = await self.serve()
            if failing:
                await self._rest(BEFORE_ANOTHER_TRY)
            elif not self._more:
                await self._rest(LOOKS_EVERY)
        await self._shelf.end()

    def stop(self) -> None:
        """Finish the batch in hand, then end."""
        self._stopping = True
        self._woken.set()

    async def serve(self) -> tuple[int, bool]:
        """Take one batch: how many arrivals, and whether one of them must be tried again."""
        errand = self._errand = self._ask_errand()
        kept = False
        try:
            taken, failing = await self._store.write(self._batch)
            kept = True
        finally:
            errand.end(kept=kept)
        self._shelf.begin()
        if errand.waiting or self._happened:
            self._posted()
        return taken, failing

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), seconds)

    async def _batch(self, unit: Unit) -> tuple[int, bool]:
        await self._facts.begin(unit, self._store.applied)
        self._happened = False
        rows = await inbox.take(unit.db, self._most)
        at, ends = self._now(), self._timer() + LONGEST_BATCH
        await self._errand.begin(unit, at)
        done: list[int] = []
        waiting: set[int] = set()
        taken = 0
        for row in rows:
            if taken and self._timer() >= ends:
                break
            taken += 1
            sender, update = opened(row.body, ours=row.source == CLOCK)
            if sender is not None and sender.chat_id in waiting:
                continue
            began, mark = time.perf_counter(), self._errand.mark()
            try:
                async with unit.savepoint():
                    await self._take(unit, row, sender, update)
                done.append(row.seq)
                self._took(row, time.perf_counter() - began)
            except NotReadYet:
                self._undone(mark)
                if sender is not None:
                    waiting.add(sender.chat_id)
            except Exception as error:
                self._undone(mark)
                if passing(error):
                    raise
                if not await self._failed(unit, row, sender, error, at) and sender:
                    waiting.add(sender.chat_id)
        await inbox.handled(unit.db, done, at)
        self._more = taken < len(rows) or taken == self._most
        return taken, len(done) < taken

    def _undone(self, mark: int) -> None:
        self._facts.undone()
        self._errand.back(mark)

    def _took(self, row: Pending, seconds: float) -> None:
        self._tally.turns.add(seconds)
        log.debug("turn taken", extra={"turn": row.ref, "ms": round(seconds * 1000, 2)})

    async def _take(
        self, unit: Unit, row: Pending, sender: Sender | None, update: dict[str, Any] | None
    ) -> None:
        if update is None:
            raise ValueError("the body is no update")
        if row.source == CLOCK:
            what = TimeCame.model_validate(update)
            incoming = Incoming(ref=row.ref, person="", at=row.arrived_at, what=what)
            await self._turn(unit, incoming)
        elif sender is not None:
            await self._take_from(unit, row, sender, update)
        elif (addition := addition_in(update)) is not None:
            await self._greet(unit, row, addition)

    async def _take_from(
        self, unit: Unit, row: Pending, sender: Sender, update: dict[str, Any]
    ) -> None:
        if "my_chat_member" not in update:
            said = said_at(update, row.arrived_at)
            verdict = self._limit.verdict(sender.chat_id, row.seq, row.arrived_at, said)
            if verdict == "told":
                await self._tell(unit, row, sender, "hall-too-fast")
            if verdict != "heard":
                return
        who = await unit.person_of(sender.chat_id, row.arrived_at)
        incoming = read_update(update, sender, row.ref, who.person, row.arrived_at, self._tags)
        if incoming is None:
            return
        if not who.reachable and not isinstance(incoming.what, Left):
            await identities.reachable(unit.db, who.person)
        asked = not who.acting and dear(incoming.what)
        if asked and not self._sparing.grants(sender.chat_id, row.seq, row.arrived_at):
            await self._tell(unit, row, sender, "rights-mydata-often")
            return
        if who.missed and not isinstance(incoming.what, Left | CameBack):
            await identities.missed(unit.db, who.person, False)
            incoming = incoming.model_copy(update={"returned": True})
        if who.acting and not isinstance(incoming.what, Left | CameBack):
            incoming = incoming.model_copy(update={"person": who.acting})
        await self._turn(unit, incoming, who.person, sender.chat_id)

    async def _turn(
        self, unit: Unit, incoming: Incoming, mailbox: str = "", chat_id: int | None = None
    ) -> None:
        """Let `incoming` be answered; while a chat is lent, into the `mailbox` of its holder."""
        person = incoming.person
        before = await unit.talks(self._book, person) if person else Talks()
        taken = await self._decided(unit, before, incoming)
        if person:
            await unit.keep(person, before, taken.talks, incoming.at)
        await unit.record(incoming, person, taken.events)
        self._facts.recorded(taken.events)
        self._happened = self._happened or bool(taken.events)
        said = (incoming.locale, taken.replies)
        await self._errand.post(unit, incoming, mailbox, *said, chat_id)

    async def _decided(self, unit: Unit, before: Talks, incoming: Incoming) -> Taken:
        """Take the turn; whenever it asks something, look that up and take it again."""
        facts = await self._facts.of_turn(unit, incoming.person, self._now())
        for _ in range(MOST_ASKS + 1):
            try:
                return take_turn(self._book, before, incoming, Known(facts))
            except NotYetKnown as missing:
                facts[missing.ask] = await self._facts.find(unit, missing.ask)
        raise TooManyAsks

    async def _failed(
        self, unit: Unit, row: Pending, sender: Sender | None, error: Exception, at: datetime
    ) -> bool:
        """Count the failure; True when the arrival is set aside for good."""
        where = place_of(error)
        log.error("%s update %s failed: %s", row.source, row.update_id, where)
        lent = sender is not None and await identities.lends(unit.db, sender.chat_id)
        aside = await inbox.failed(unit.db, row, where, at, wordless=lent)
        self._tally.failures["aside" if aside else "again"] += 1
        if aside and sender is not None:
            try:
                async with unit.savepoint():
                    # Under a name of its own, or it would take the place of what the turn says
                    # one day.
                    await self._tell(unit, row, sender, "hall-our-fault", ".sorry")
            except Exception as another:  # an apology must not stop the house
                if passing(another):
                    raise
                log.error("no apology for update %s: %s", row.update_id, place_of(another))
        return aside

    async def _tell(
        self, unit: Unit, row: Pending, sender: Sender, said: str, mark: str = ""
    ) -> None:
        """Say the one line `said`, without a turn."""
        who = await unit.person_of(sender.chat_id, row.arrived_at)
        ref = f"{row.ref}{mark}"
        incoming = Incoming(ref=ref, person=who.person, at=row.arrived_at, what=Left())
        card = await unit.find(PersonByRef(who.person))
        locale = card.locale or sender.locale
        said_to = (who.person, locale, [say(line(said))])
        await self._errand.post(unit, incoming, *said_to, sender.chat_id)

    async def _greet(self, unit: Unit, row: Pending, group: Addition) -> None:
        """Say in a group that we answer in private; its number goes once that is delivered."""
        who = await unit.person_of(group.chat_id, row.arrived_at)
        incoming = Incoming(ref=row.ref, person=who.person, at=row.arrived_at, what=Left())
        said = (group.locale, [greeting(self._city)])
        await self._errand.post(unit, incoming, who.person, *said, group.chat_id)
        await number_forget(unit.db, who.person)
