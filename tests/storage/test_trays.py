"""The trays: whatever happens in between, what goes in comes out exactly once."""

import asyncio
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.incoming import Incoming, SentOther
from conversations.reply import Lane, Reply, line
from storage import delivery_records, due, identities, inbox, looking, outbox
from storage.due import Due
from storage.hands import OneByOne
from storage.inbox import Arrived
from storage.outbox import Letter, Outcome
from storage.store import Store, open_store
from storage.unit import Unit
from tests.storage.conftest import NOON

ARRIVALS = st.lists(st.integers(0, 12), max_size=5)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), ARRIVALS),
        st.tuples(st.just("take"), st.integers(1, 4)),
        st.tuples(st.just("fail"), st.integers(1, 4)),
        st.just(("reopen", 0)),
    ),
    max_size=25,
)


@settings(max_examples=30, deadline=None)
@given(STEPS)
def test_every_arrival_is_handled_exactly_once(steps: list[tuple[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(_played(Path(folder), steps))


async def _played(folder: Path, steps: list[tuple[str, object]]) -> None:
    url = f"sqlite:///{folder / 'house.db'}"
    store = await open_store(url)
    put, handled = set(), []
    for what, how in [*steps, ("take", 100)]:
        if what == "put":
            await store.write(lambda u, n=how: inbox.put(u.db, "t", map(_arrived, n), NOON))
            put |= {str(number) for number in how}
        elif what == "take":
            handled += await store.write(lambda u, n=how: _take(u, n))
        elif what == "fail":
            await _fail(store, how)
        else:
            await store.close()
            store = await open_store(url)
    await store.close()
    assert sorted(handled) == sorted(put)


def _arrived(number: int) -> Arrived:
    return Arrived(str(number), "{}")


async def _take(unit: Unit, most: int) -> list[str]:
    rows = await inbox.take(unit.db, most)
    await inbox.handled(unit.db, [row.seq for row in rows], NOON)
    return [row.update_id for row in rows]


async def _fail(store: Store, most: int) -> None:
    async def half(unit: Unit) -> None:
        await _take(unit, most)
        raise InterruptedError

    try:
        await store.write(half)
    except InterruptedError:
        return


async def test_the_same_update_twice_is_one_even_after_it_was_handled(store: Store) -> None:
    new = await store.write(lambda u: inbox.put(u.db, "t", [_arrived(1), _arrived(1)], NOON))
    assert new == {"1"}
    await store.write(lambda u: _take(u, 10))
    again = await store.write(lambda u: inbox.put(u.db, "t", [_arrived(1), _arrived(0)], NOON))
    assert again == {"0"}, "an id is tested for membership, never for being greater"
    assert [row.update_id for row in await store.read(lambda db: inbox.take(db, 10))] == ["0"]


async def test_a_handled_row_forgets_its_body(store: Store) -> None:
    await store.write(lambda u: inbox.put(u.db, "t", [Arrived("1", "private")], NOON))
    await store.write(lambda u: _take(u, 10))
    bodies = await store.read(lambda db: db.execute("SELECT body FROM inbox"))
    assert [row[0] for row in bodies] == [None]


async def test_the_third_failure_sets_aside(store: Store) -> None:
    await store.write(lambda u: inbox.put(u.db, "t", [_arrived(1)], NOON))
    outcomes = []
    for _ in range(3):
        (row,) = await store.read(lambda db: inbox.take(db, 10))
        outcomes.append(
            await store.write(lambda u, row=row: inbox.failed(u.db, row, "KeyError", NOON))
        )
    assert outcomes == [False, False, True]
    assert await store.read(lambda db: inbox.take(db, 10)) == []
    assert [one.error for one in await store.read(looking.aside)] == ["KeyError"]


def incoming(ref: str, person: str) -> Incoming:
    return Incoming(ref=ref, person=person, at=NOON, what=SentOther(what="x"))


async def post(store: Store, ref: str, person: str, *lanes: Lane) -> None:
    replies = [Reply(blocks=(line("hall-stale"),), lane=lane) for lane in lanes]
    await store.write(lambda u: u.post(incoming(ref, person), person, "fr", replies))


async def claim(store: Store, lane: Lane = "reply", most: int = 10) -> list[Letter]:
    return await store.write(lambda u: outbox.claim(u.db, "me", lane, most, NOON))


async def test_posting_twice_is_posting_once(store: Store) -> None:
    await post(store, "t-1", "ada", "reply", "reply")
    await post(store, "t-1", "ada", "reply", "reply")
    letters = await claim(store)
    assert [letter.id for letter in letters] == ["t-1.0", "t-1.1"]
    assert await claim(store) == [], "claimed once"


async def test_letters_come_in_order_and_by_lane(store: Store) -> None:
    await post(store, "t-1", "ada", "announcement", "reply")
    await post(store, "t-2", "ben", "reply")
    replies = await claim(store)
    assert [letter.id for letter in replies] == ["t-1.1", "t-2.0"]
    assert await claim(store, "announcement") == [], "one to her is on its way"
    over = [Outcome(letter.seq, "sent", 1) for letter in replies]
    await store.write(lambda u: outbox.settle(u.db, over, NOON))
    assert [letter.id for letter in await claim(store, "announcement")] == ["t-1.0"]


async def test_of_one_person_a_few_and_the_next_when_they_are_over(store: Store) -> None:
    await post(store, "t-1", "ada", *["reply"] * 9)
    await post(store, "t-2", "ben", "reply")
    first = await claim(store)
    assert [letter.id for letter in first] == ["t-1.0", "t-1.1", "t-1.2", "t-1.3", "t-2.0"]
    over = [Outcome(letter.seq, "sent", 1) for letter in first[:3]]
    await store.write(lambda u: outbox.settle(u.db, over, NOON))
    assert await claim(store) == [], "one of hers is on its way"
    over = [Outcome(first[3].seq, "sent", 1)]
    await store.write(lambda u: outbox.settle(u.db, over, NOON))
    assert [letter.id for letter in await claim(store)] == [f"t-1.{n}" for n in range(4, 8)]


async def test_what_a_crash_left_on_its_way(store: Store) -> None:
    await post(store, "t-1", "ada", "reply", "reminder", "announcement")
    await store.write(lambda u: u.db.run("UPDATE outbox SET state = 'sending', claimed_at = '2'"))
    assert await store.write(lambda u: outbox.recover(u.db)) == 1
    (letter,) = await claim(store)
    await store.write(lambda u: outbox.settle(u.db, [Outcome(letter.seq, "sent", 1)], NOON))
    assert len(await claim(store, "reminder")) == 1
    assert await claim(store, "announcement") == []
    assert [one.state for one in await store.read(looking.letters)] == ["unsure"]


async def test_what_was_sent_forgets_its_words(store: Store) -> None:
    await post(store, "t-1", "ada", "reply", "reply")
    first, second = await claim(store)
    over = [Outcome(first.seq, "sent", 1, message=7), Outcome(second.seq, "failed", error="x")]
    await store.write(lambda u: outbox.settle(u.db, over, NOON))
    rows = await store.read(lambda db: db.execute("SELECT state, reply, message FROM outbox"))
    assert [(row[0], row[1] is None, row[2]) for row in rows] == [
        ("sent", True, 7),
        ("failed", True, None),
    ]


async def test_a_letter_nobody_can_read_does_not_stop_the_others(store: Store) -> None:
    await post(store, "t-1", "ada", "reply", "reply")
    await store.write(lambda u: u.db.run("UPDATE outbox SET reply = '{' WHERE id = 't-1.0'"))
    assert [letter.id for letter in await claim(store)] == ["t-1.1"]
    assert [one.error for one in await store.read(looking.letters)] == ["unreadable"]


async def test_an_hour_comes_once_and_again_when_moved(store: Store) -> None:
    async def ring() -> int:
        return await store.write(lambda u: due.ring(u.db, NOON))

    async def plan(minutes: int) -> None:
        at = NOON + timedelta(minutes=minutes)
        await store.write(lambda u: due.plan(u.db, Due("x", "survey-closes", "transport", at)))

    await plan(5)
    assert await ring() == 0
    await plan(-5)
    assert await ring() == 1
    assert await ring() == 0
    assert await ring() == 0
    await plan(-4)
    assert await ring() == 1
    rows = await store.read(lambda db: inbox.take(db, 10))
    assert len({row.ref for row in rows}) == 2


async def test_pruning_keeps_what_is_needed(store: Store) -> None:
    later = NOON + timedelta(days=31)
    ada = await store.write(lambda u: u.person_of(1, NOON))
    await store.write(lambda u: u.person_of(2, NOON))
    await post(store, "t-1", ada.person, "reply")
    assert await identities.prune(OneByOne(store), later) == 1
    (letter,) = await claim(store)
    assert letter.chat_id == 1
    assert await delivery_records.prune(OneByOne(store), later) == 0
    over = [Outcome(letter.seq, "sent", 1)]
    await store.write(lambda u: outbox.settle(u.db, over, NOON))
    assert await delivery_records.prune(OneByOne(store), later) == 1
    assert await identities.prune(OneByOne(store), later) == 1
