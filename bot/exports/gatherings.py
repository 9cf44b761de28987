"""Writes the files of meetings and of registrations: whole, or not there; the log knows first."""

import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal

from bot.exports import meetings, registrations
from bot.exports.sinks import CsvSink, JsonSink, Sink, XlsxSink
from bot.exports.writing import Whole
from bot.meetings.public import rendered
from bot.words import Words
from conversations.city import CityCard
from conversations.ideas.open_data import Cell
from conversations.meetings.exported import MeetingsExported
from storage import bot_facts, meetings_out
from storage.meetings_out import MeetingOut
from storage.store import Store

What = Literal["meetings", "registrations"]
TABLES: dict[str, type[Sink]] = {"csv": CsvSink, "xlsx": XlsxSink, "json": JsonSink}
AT_ONCE = 100


@dataclass(frozen=True)
class Asked:
    """What is to be in the file."""

    what: What
    format: str
    since: datetime | None


async def export_table(store: Store, path: Path, asked: Asked, city: CityCard) -> int:
    """Write it to `path`; how many rows."""
    username = await store.read(bot_facts.username)
    named = meetings.columns(city) if asked.what == "meetings" else registrations.COLUMNS
    page = partial(meetings_out.page, since=asked.since, most=AT_ONCE)
    with TABLES[asked.format](path, named) as sink:
        async for some in store.pages(page, 0, lambda one: one.number):
            async for row in _rows(store, some, asked.what, city, username):
                sink.add(row)
        await _log(store, asked, sink.rows)
        sink.finish()
        return sink.rows


async def _rows(
    store: Store, some: Sequence[MeetingOut], what: What, city: CityCard, username: str
) -> AsyncIterator[dict[str, Cell]]:
    now = datetime.now(UTC)
    for one in some:
        if what == "meetings":
            yield meetings.row(one, city, username, now)
            continue
        many = await store.read(partial(meetings_out.registrations, number=one.number))
        for row in registrations.registrations_of(one, many, city, now):
            yield row


async def export_calendar(store: Store, path: Path, asked: Asked, city: CityCard) -> int:
    """Write the public meetings to `path` as a calendar; how many."""
    since = asked.since or datetime(2000, 1, 1, tzinfo=UTC)
    cards = await store.read(partial(meetings_out.public, since=since))
    cards = [one for one in cards if one.meeting.starts >= since]
    with Whole(path, None) as file:
        file.put(rendered(cards, city, Words(city.time_zone)))
        await _log(store, asked, len(cards))
        file.finish()
    return len(cards)


async def _log(store: Store, asked: Asked, rows: int) -> None:
    event = MeetingsExported(what=asked.what, kind=asked.format, rows=rows)
    at, ref = datetime.now(UTC), f"staff-{secrets.token_hex(8)}"
    await store.write(lambda unit: unit.did(event, ref, at))
