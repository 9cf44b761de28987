"""Filling batches: the letters of a sending, some people at a time, each in their reader's time.

Rules:
1. Some at a time, each in a transaction of its own, from where the last one ended: memory stays
   as it is however many people there are, answers are not kept waiting, and a kill undoes one page.
2. Everybody is written to outside their quiet hours, and nobody on a quiet day. A letter that did
   not leave before its window closed gets the next one.
3. What rewrites or deletes a message rings nowhere: it has no window. It is made for exactly those
   who got the message, also for whoever was just being sent it.
4. What must have come by a certain hour leaves at once, without a sound, for whoever would only be
   written to after it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from conversations.announcements.events import Composed
from conversations.announcements.guards import quiet_days_of
from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.quiet import QuietDays, QuietHours, closes, next_allowed
from storage import audiences, ballots, batches, one_at_a_time, reminder_windows, windows
from storage.announcements_known import composed_of
from storage.audiences import Reader
from storage.batches import Batch
from storage.circles import Ask, Circle, circle_of
from storage.db import Db, Row
from storage.outbox import HELD

AT_ONCE = 250
"""People in one transaction: ten or twenty milliseconds, and an answer may wait for three."""


@dataclass(frozen=True)
class Times:
    """When people may be written to, by the quiet hours they chose."""

    days: QuietDays
    city: CityCard
    now: datetime
    _known: dict[tuple[int, int] | None, tuple[str, str]]

    @classmethod
    def of(cls, composed: Composed, city: CityCard, now: datetime) -> "Times":
        """From `now` on."""
        return cls(quiet_days_of(composed, city), city, now, {})

    def window(self, quiet: tuple[int, int] | None) -> tuple[str, str]:
        """From when until when (empty: for ever), as the outbox keeps it."""
        if quiet not in self._known:
            self._known[quiet] = self._reckoned(quiet)
        return self._known[quiet]

    def _reckoned(self, quiet: tuple[int, int] | None) -> tuple[str, str]:
        own = self.city.quiet if quiet is None else QuietHours(since=quiet[0], until=quiet[1])
        zone = self.city.time_zone
        begins = next_allowed(self.now, own, zone, "announcement", self.days)
        ends = closes(begins, own, zone, self.days)
        return utc_text(begins), utc_text(ends) if ends is not None else ""


async def step(db: Db, city: CityCard, now: datetime, most: int = AT_ONCE) -> bool:
    """Do a little of what is to be done; whether something was."""
    if await reminder_windows.reopened(db, city, now, most):
        return True
    active = await batches.active(db)
    city = await ballots.known_to(db, city, now) if active else city
    for batch in active:
        try:
            if await _step(db, batch, city, now, most):
                return True
        except ValidationError:  # an earlier version wrote it otherwise
            if batch.state == "open":
                await batches.give_up(db, batch)
    return False


async def _step(db: Db, batch: Batch, city: CityCard, now: datetime, most: int) -> bool:
    if batch.drops:
        return await batches.drop_some(db, batch, most, now)
    if batch.expires_at and batch.expires_at <= utc_text(now):
        await batches.end(db, batch.id, "expired")
        return True
    if batch.source:
        fill = _through(db, batch) if batch.filled else _fill_changes(db, batch, now, most)
        return await fill
    if not batch.filled:
        return await _fill(db, batch, city, now, most)
    return await _reopened(db, batch, city, now, most)


async def _fill(db: Db, batch: Batch, city: CityCard, now: datetime, most: int) -> bool:
    circle = circle_of(batch.id)
    if circle is not None:
        return await _fill_circle(db, batch, circle, city, now, most)
    composed = await _composed(db, batch.id)
    if composed is None:
        await batches.got_to(db, batch.id, batch.cursor, filled=True)
        return True
    week = city.contacts_per_week
    some = await audiences.page(
        db, composed.audience, after=batch.cursor, most=most, at=now, a_week=week
    )
    times = Times.of(composed, city, now)
    readers, slug = some.readers, composed.content.consultation
    if slug:
        readers = await one_at_a_time.sparing(db, readers, slug, now)
    letters = [_letter(one, times) for one in readers if not one.why]
    await batches.add(db, batch.id, letters, now)
    await _count_left_out(db, batch.id, readers)
    await batches.got_to(db, batch.id, some.last, filled=not some.more)
    return True


async def _fill_circle(
    db: Db, batch: Batch, circle: Circle, city: CityCard, now: datetime, most: int
) -> bool:
    """A letter for whoever a room says it is for."""
    some = await circle.page(db, Ask(batch.id, batch.cursor, most, now, city))
    times = _times_of(batch.id, circle, city, now)
    contact = {"contact": int(circle.counts(batch.id))}
    letters = [{**_letter(one, times), **contact} for one in some.readers if not one.why]
    in_time = [_in_time(one, batch, now) for one in letters]
    await batches.add(db, batch.id, in_time, now)
    if circle.noted is not None:
        await circle.noted(db, batch.id, [str(one["person"]) for one in letters], now)
    await batches.got_to(db, batch.id, some.last, filled=not some.more)
    return True


def _in_time(letter: dict[str, Any], batch: Batch, now: datetime) -> dict[str, Any]:
    """The letter, at once and silently where it would come when it should have been there."""
    due_at = letter["due_at"]
    late = bool(batch.needed_by) and batch.needed_by <= due_at and utc_text(now) < due_at < HELD
    return {**letter, "due_at": "", "closes_at": "", "silent": 1} if late else letter


def _times_of(batch: str, circle: Circle, city: CityCard, now: datetime) -> Times:
    return Times(circle.days(batch, city), city, now, {})


def _letter(reader: Reader, times: Times) -> dict[str, Any]:
    begins, ends = times.window(reader.quiet)
    return {
        "person": reader.person,
        "locale": reader.locale,
        "due_at": HELD if reader.lent else begins,
        "closes_at": ends,
        "contact": 1,
        "target": None,
    }


async def _count_left_out(db: Db, batch: str, readers: list[Reader]) -> None:
    left = {why: sum(one.why == why for one in readers) for why in ("recent", "busy", "budget")}
    if any(left.values()):
        await db.run(
            """
            UPDATE announcement_runs SET left_recent = left_recent + :recent,
                left_busy = left_busy + :busy, left_budget = left_budget + :budget
            WHERE batch = :batch""",
            {**left, "batch": batch},
        )


async def _fill_changes(db: Db, batch: Batch, now: datetime, most: int) -> bool:
    """A letter for each message of the source that was delivered, then for what was on its way when
    the change was made. False while only that is waited for."""
    rows = await db.execute(
        """
        SELECT seq, person, locale, message FROM outbox
        WHERE batch = :source AND batch <> '' AND state = 'sent' AND error = '' AND seq > :after
        ORDER BY seq LIMIT :most""",
        {"source": batch.source, "after": int(batch.cursor or 0), "most": most},
    )
    if rows:
        await _change(db, batch, rows, now)
        await batches.got_to(db, batch.id, str(rows[-1]["seq"]), filled=False)
        return True
    late = [await _late(db, int(seq)) for seq in batch.late.split(",") if seq]
    if any(row is not None and row["state"] == "sending" for row in late):
        return False
    await _change(db, batch, [r for r in late if r is not None and r["state"] == "sent"], now)
    await batches.got_to(db, batch.id, batch.cursor, filled=True)
    return True


async def _late(db: Db, seq: int) -> Row | None:
    return await db.one(
        "SELECT seq, person, locale, message, state FROM outbox WHERE seq = :seq", {"seq": seq}
    )


async def _change(db: Db, batch: Batch, rows: list[Row], now: datetime) -> None:
    at_once = {"due_at": "", "closes_at": "", "contact": 0}
    letters = [
        {"person": row["person"], "locale": row["locale"], "target": row["message"], **at_once}
        for row in rows
        if row["message"] is not None
    ]
    await batches.add(db, batch.id, letters, now)


async def _through(db: Db, batch: Batch) -> bool:
    """Whether every message is changed: then that is over."""
    left = await db.one(
        """
        SELECT 1 FROM outbox
        WHERE batch = :batch AND batch <> '' AND state IN ('waiting', 'sending') LIMIT 1""",
        {"batch": batch.id},
    )
    if left is None:
        await batches.end(db, batch.id)
    return left is None


async def _reopened(db: Db, batch: Batch, city: CityCard, now: datetime, most: int) -> bool:
    """Another window for those whose quiet time began before their letter left."""
    rows = await windows.closed(db, batch.id, most, now)
    times = await _times(db, batch.id, city, now) if rows else None
    if times is None:
        return False
    moved = []
    for seq, person in rows:
        chosen = await db.one(
            """
            SELECT quiet_since, quiet_until FROM profiles
            WHERE person = :person AND quiet_since IS NOT NULL""",
            {"person": person},
        )
        begins, ends = times.window(None if chosen is None else (chosen[0], chosen[1]))
        window = {"seq": seq, "due_at": begins, "closes_at": ends, "silent": 0}
        moved.append(_in_time(window, batch, now))
    await windows.move(db, moved)
    return True


async def _times(db: Db, batch: str, city: CityCard, now: datetime) -> Times | None:
    circle = circle_of(batch)
    if circle is not None:
        return _times_of(batch, circle, city, now)
    composed = await _composed(db, batch)
    return None if composed is None else Times.of(composed, city, now)


async def _composed(db: Db, batch: str) -> Composed | None:
    row = await db.one(
        """
        SELECT a.content, a.audience, a.schedule, a.valid_hours, a.acknowledged
        FROM announcement_runs r JOIN announcements a ON a.number = r.number
        WHERE r.batch = :batch""",
        {"batch": batch},
    )
    return None if row is None else composed_of(row)
