"""The tidying goes page by page: others write in between, and whoever comes back then stays."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import pytest

from conversations.frozen import utc_text
from storage import delivery_records, identities, meetings_tidying, talks, uploads
from storage.db import Db
from storage.hands import AllInOne, OneByOne
from storage.pruning import Kept, tidied
from storage.store import Store
from storage.tidying import Hands
from storage.unit import Unit
from tests.storage.conftest import NOON
from tests.storage.staging import staged

T = TypeVar("T")
Work = Callable[[Unit], Awaitable[object]]
LATER = NOON + timedelta(days=40)
THEN = {"at": utc_text(NOON)}


class Meanwhile(OneByOne):
    """What was found is written only after something else has happened."""

    def __init__(self, store: Store, what: Work) -> None:
        super().__init__(store)
        self.store, self.what = store, what

    async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
        await self.store.write(self.what)
        return await super().write(work)


async def ended(unit: Unit, many: int) -> None:
    await unit.db.executemany(
        """
        INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position,
            updated_at) VALUES (:who, 'a', '', '', '', 0, '', 'ended', 0, :at)""",
        [{"who": f"p{n}", **THEN} for n in range(many)],
    )


async def left(db: Db) -> int:
    row = await db.one("SELECT count(*) FROM talks")
    return row[0] if row else 0


async def seen_between(store: Store, work: Callable[[], Awaitable[object]]) -> list[int]:
    """How many talks somebody who writes again and again finds, while `work` goes on."""
    tidying = asyncio.ensure_future(work())
    found = []
    while not tidying.done():
        found.append(await store.write(lambda unit: left(unit.db)))
    await tidying
    return sorted(set(found), reverse=True)


async def test_others_write_between_two_pages(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talks, "AT_ONCE", 10)
    await store.write(lambda unit: ended(unit, 100))
    page_by_page = await seen_between(store, lambda: tidied(OneByOne(store), LATER, Kept()))
    assert page_by_page == list(range(100, -1, -10))

    await store.write(lambda unit: ended(unit, 100))
    at_once = await seen_between(
        store, lambda: store.write(lambda unit: tidied(AllInOne(unit.db), LATER, Kept()))
    )
    assert set(at_once) <= {100, 0}, "that is how it was: nobody had a turn in between"


async def test_a_rest_is_as_long_as_the_page_and_a_second_at_most(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[float] = []

    async def slept(seconds: float) -> None:
        rests.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", slept)
    for rest in (0, 2, 1e9):
        hands = OneByOne(store, rest=rest)
        await hands.read(left)
        await hands.write(left)
    assert len(rests) == 4, "without a rest there is none"
    assert 0 < max(rests[:2]) < 1
    assert rests[2:] == [1, 1]


async def test_both_ways_say_the_same(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talks, "AT_ONCE", 7)
    gone = []
    for _ in range(2):
        await store.write(lambda unit: ended(unit, 20))
        hands: Hands = OneByOne(store)
        if gone:
            gone.append(await store.write(lambda unit: tidied(AllInOne(unit.db), LATER, Kept())))
        else:
            gone.append(await tidied(hands, LATER, Kept()))
    assert gone[0] == gone[1]
    assert gone[0]["talks"] == 20


async def writes_again(unit: Unit) -> None:
    await unit.person_of(1, LATER)


async def begins_a_talk(unit: Unit) -> None:
    await unit.db.run(
        """
        INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position,
            updated_at)
        SELECT person, 'a', 'idea', '', '{}', 0, '', 'open', 0, :at FROM identities
        WHERE chat_id = 1""",
        THEN,
    )


async def begins_a_profile(unit: Unit) -> None:
    await unit.db.run(
        """
        INSERT INTO people (person, locale, age_band, notice_version, welcomed_at, last_seen_at)
        SELECT person, 'fr', '18_25', '1', :at, :at FROM identities WHERE chat_id = 1""",
        THEN,
    )


async def gets_a_letter(unit: Unit) -> None:
    await unit.db.run(
        """
        INSERT INTO outbox (id, person, lane, locale, reply, made_at)
        SELECT 'x', person, 'reply', 'fr', '{}', :at FROM identities WHERE chat_id = 1""",
        THEN,
    )


@pytest.mark.parametrize(
    "comes_back", [writes_again, begins_a_talk, begins_a_profile, gets_a_letter]
)
async def test_a_stranger_who_comes_back_after_the_look_stays(
    store: Store, comes_back: Work
) -> None:
    for chat in (1, 2):
        await store.write(lambda unit, chat=chat: unit.person_of(chat, NOON))
    before = LATER - timedelta(days=1)
    tried = 0

    async def once(unit: Unit) -> None:
        nonlocal tried
        tried += 1
        await comes_back(unit)

    assert await identities.prune(Meanwhile(store, once), before) == 1, "the other one"
    assert tried == 1
    rows = await store.read(lambda db: db.execute("SELECT chat_id FROM identities"))
    assert [row[0] for row in rows] == [1]


async def test_strangers_are_found_among_many(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identities, "AT_ONCE", 3)
    for chat in range(1, 12):
        await store.write(lambda unit, chat=chat: unit.person_of(chat, NOON))
    for chat in range(1, 11):
        await store.write(
            lambda unit, chat=chat: unit.db.run(
                """
                INSERT INTO people (person, locale, age_band, notice_version, welcomed_at,
                    last_seen_at)
                SELECT person, 'fr', '18_25', '1', :at, :at FROM identities
                WHERE chat_id = :chat AND chat_id <> 4""",
                {**THEN, "chat": chat},
            )
        )
    assert await identities.prune(OneByOne(store), LATER) == 2
    assert await identities.prune(OneByOne(store), LATER) == 0


async def records(unit: Unit, batch: str, *days: int) -> None:
    """Letters of `batch` that were over so many days after noon."""
    await unit.db.executemany(
        """
        INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at, batch)
        VALUES (:id, 'p', 'announcement', 'fr', :at, 'sent', :over, :batch)""",
        [
            {
                "id": f"{batch}-{number}",
                "over": utc_text(NOON + timedelta(days=day)),
                "batch": batch,
                **THEN,
            }
            for number, day in enumerate(days)
        ],
    )


async def batch(unit: Unit, id: str, state: str) -> None:
    await unit.db.run(
        """
        INSERT INTO batches (id, reply, state, opened_at) VALUES (:id, '{}', :state, :at)
        ON CONFLICT (id) DO UPDATE SET state = excluded.state""",
        {"id": id, "state": state, **THEN},
    )


async def batches_left(store: Store) -> list[str]:
    rows = await store.read(lambda db: db.execute("SELECT batch FROM outbox ORDER BY seq"))
    return [row[0] for row in rows]


async def test_records_are_found_among_those_that_are_spared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many of one moment too, and what was over later stays."""
    monkeypatch.setattr(delivery_records, "AT_ONCE", 3)
    for id, state in (("a.1", "over"), ("a.2", "open")):
        await store.write(lambda unit, id=id, state=state: batch(unit, id, state))
    for id in ("a.2", "a.1", "a.2", "a.1"):
        await store.write(lambda unit, id=id: records(unit, f"{id}", *[0] * 5, 1, 2))
        await store.write(lambda unit: unit.db.run("UPDATE outbox SET id = 'x' || seq"))
    await store.write(lambda unit: records(unit, "", 1, 39))
    before = NOON + timedelta(days=30)
    assert await delivery_records.prune(OneByOne(store), before) == 15
    assert await batches_left(store) == ["a.2"] * 14 + [""]


async def test_a_record_that_is_spared_after_the_look_stays(store: Store) -> None:
    await store.write(lambda unit: batch(unit, "a.1", "over"))
    await store.write(lambda unit: records(unit, "a.1", 0, 0))
    hands = Meanwhile(store, lambda unit: batch(unit, "a.1", "open"))
    assert await delivery_records.prune(hands, LATER) == 0
    assert await delivery_records.prune(OneByOne(store), LATER) == 0
    await store.write(lambda unit: batch(unit, "a.1", "over"))
    assert await delivery_records.prune(OneByOne(store), LATER) == 2


async def attached(unit: Unit) -> None:
    await unit.db.run(
        """
        INSERT INTO manuscripts (ref, person, file_id, sent_at) VALUES ('m', 'p', '', :at)
        ON CONFLICT (ref) DO NOTHING""",
        THEN,
    )
    await unit.db.run(
        """
        INSERT INTO manuscript_attachments (manuscript, name, what, ref, mime)
        VALUES ('m', 'x', 'photo', 'x', '')"""
    )


async def test_a_file_that_is_attached_after_the_look_stays(store: Store) -> None:
    for ref in ("x", "y"):
        await store.write(
            lambda unit, ref=ref: unit.db.run(
                """
                INSERT INTO uploads (ref, what, name, mime, content)
                VALUES (:ref, 'photo', '', '', '')""",
                {"ref": ref},
            )
        )
    assert await uploads.prune(Meanwhile(store, attached), LATER) == 1
    rows = await store.read(lambda db: db.execute("SELECT ref FROM uploads"))
    assert [row[0] for row in rows] == ["x"]


async def test_a_meeting_that_is_moved_after_the_look_keeps_who_comes() -> None:
    scene = ("Ben, resident, fr", 'meeting 17, 2026-11-22 18:30, 30 seats, came Ben, "La place"')
    async with staged(*scene) as stage:
        now = stage.depth.now() + timedelta(days=200)
        later = utc_text(now)
        moved = Meanwhile(
            stage.depth.store,
            lambda unit: unit.db.run("UPDATE meetings SET ends_at = :at", {"at": later}),
        )
        assert await meetings_tidying.prune(moved, now, now, ()) == 0
        assert await stage.rows("SELECT parts, figures FROM meetings") == [(None, None)]
