"""A unit: everything that one transaction may do, in the words of the house."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from conversations.book import Book
from conversations.event import Event, StaffAct
from conversations.frozen import day_of, utc_text
from conversations.incoming import Incoming
from conversations.known import Ask
from conversations.reply import Reply
from conversations.talk import Talks
from storage import identities, journal, outbox, people, posting, sessions, staff_log, talks
from storage.db import Db, Savepoint
from storage.happened import Happened
from storage.posting import Posted
from storage.register import APPLIERS, FINDERS

V = TypeVar("V")


class Unit:
    """One transaction; made by the store, good until its work returns."""

    __slots__ = ("applied", "db")

    def __init__(self, db: Db) -> None:
        self.db = db
        self.applied = 0
        """Events that were applied, those undone since among them."""

    def savepoint(self) -> Savepoint:
        """A part that can be undone alone."""
        return self.db.savepoint()

    async def find(self, ask: Ask[V]) -> V:
        """What the tables answer to `ask`."""
        value: V = await FINDERS[type(ask)](self.db, ask)
        return value

    async def person_of(self, chat_id: int, at: datetime) -> identities.Identity:
        """Whoever writes from `chat_id`."""
        return await identities.meet(self.db, chat_id, at)

    async def talks(self, book: Book, person: str) -> Talks:
        """The talks of `person`."""
        return await talks.read(self.db, book, person)

    async def keep(self, person: str, before: Talks, after: Talks, at: datetime) -> None:
        """Keep what changed between `before` and `after`."""
        await talks.keep(self.db, person, before, after, at)

    async def record(self, incoming: Incoming, person: str, events: Sequence[Event]) -> None:
        """Apply `events` to their tables and write them into the journal."""
        happened = Happened(incoming.ref, person, incoming.at)
        lent = bool(events) and await sessions.lent(self.db, person) is not None
        for event in events:
            if isinstance(event, StaffAct) and event.by_team():
                # First: the act may end what tells who acts (a session, a role).
                by = await staff_log.doer(self.db, person)
                await staff_log.write(self.db, event, happened.at, by)
            await self._apply(event, happened, lent=lent)

    async def did(self, event: Event, ref: str, at: datetime, person: str = "") -> None:
        """Apply and log what somebody does at the town's own machine, about `person` if any."""
        if isinstance(event, StaffAct):
            await staff_log.write(self.db, event, at, staff_log.AT_THE_MACHINE)
        await self._apply(event, Happened(ref, person, at))

    async def _apply(self, event: Event, happened: Happened, *, lent: bool = False) -> None:
        self.applied += 1
        await APPLIERS[type(event)](self.db, event, happened)
        if not event.journaled:
            return
        if lent or event.by_the_day:
            # By its arrival and its hour it would lead to the letters of a chat.
            await journal.append(self.db, "", day_of(happened.at), event)
        else:
            await journal.append(self.db, happened.ref, happened.at, event)

    async def post(
        self, incoming: Incoming, mailbox: str, locale: str, replies: Sequence[Reply]
    ) -> None:
        """Put `replies` into the outbox."""
        await posting.post(self.db, await self.letters(incoming, mailbox, locale, replies))

    async def letters(
        self, incoming: Incoming, mailbox: str, locale: str, replies: Sequence[Reply]
    ) -> list[Posted]:
        """`replies` as letters, for `mailbox` unless they say for whom; their ids follow from
        `incoming`."""
        return [
            Posted(
                id=f"{incoming.ref}.{n}",
                person=reply.to or mailbox,
                lane=reply.lane,
                locale=reply.locale or await self._locale(reply.to, locale),
                reply=reply,
                made_at=incoming.at,
                due_at=await self._due_at(reply, incoming.at),
                mark=reply.mark,
                closes_at=_closes_at(reply),
            )
            for n, reply in enumerate(replies)
            if reply.to or mailbox
        ]

    async def _locale(self, to: str, locale: str) -> str:
        return (await people.locale_of(self.db, to) if to else "") or locale or "fr"

    async def _due_at(self, reply: Reply, now: datetime) -> str:
        """Empty for what is due at once (see outbox.py)."""
        if reply.to and not reply.while_lent and await sessions.is_lent(self.db, reply.to):
            return outbox.HELD
        then = reply.not_before
        return "" if then is None or then <= now else utc_text(then)


def _closes_at(reply: Reply) -> str:
    """Empty for what may leave at any time; reminders get another window (reminder_windows.py)."""
    then = reply.not_after
    return "" if then is None or reply.lane != "reminder" else utc_text(then)
