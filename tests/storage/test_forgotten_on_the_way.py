"""Somebody is forgotten while a letter to them is on its way: no other letter is lost by it."""

from datetime import UTC, datetime

from conversations.reply import Reply, line
from storage import identities, outbox, traces
from storage.outbox import Outcome
from storage.store import Store
from storage.unit import Unit

NOW = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)


async def _posted(unit: Unit, chat_id: int, id: str) -> str:
    person = (await identities.meet(unit.db, chat_id, NOW)).person
    letter = Reply(blocks=(line("hall-menu"),)).model_dump_json()
    row = {"id": id, "person": person, "lane": "reply", "locale": "fr", "reply": letter}
    more = {"made_at": NOW.isoformat(), "due_at": "", "mark": "", "closes_at": ""}
    await outbox.post(unit.db, [row | more])
    return person


async def test_what_is_said_to_others_meanwhile_is_sent(store: Store) -> None:
    ana = await store.write(lambda unit: _posted(unit, 7001, "to-ana"))
    [letter] = await store.write(lambda unit: outbox.claim(unit.db, "us", "reply", 10, NOW))
    await store.write(lambda unit: traces.letters_forget(unit.db, ana))
    await store.write(lambda unit: _posted(unit, 7002, "to-ben"))
    await store.write(lambda unit: outbox.note_parts(unit.db, letter.seq, 1))
    await store.write(lambda unit: outbox.settle(unit.db, [Outcome(letter.seq, "sent", 1)], NOW))

    waiting = await store.write(lambda unit: outbox.claim(unit.db, "us", "reply", 10, NOW))

    assert [(one.id, one.parts_sent) for one in waiting] == [("to-ben", 0)]


async def test_it_leaves_no_words_and_goes_with_the_last_one(store: Store) -> None:
    ana = await store.write(lambda unit: _posted(unit, 7001, "to-ana"))
    await store.write(lambda unit: outbox.claim(unit.db, "us", "reply", 10, NOW))
    await store.write(lambda unit: traces.letters_forget(unit.db, ana))
    await store.write(lambda unit: traces.number_forget(unit.db, ana))
    rows = await store.read(lambda db: db.execute("SELECT reply FROM outbox"))
    assert [row["reply"] for row in rows] == [None]

    await store.write(lambda unit: identities.drop_forgotten(unit.db))

    assert await store.read(lambda db: db.execute("SELECT seq FROM outbox")) == []
