"""Talks come back as they were, and only what changed is written."""

from datetime import timedelta

from conversations.book import Book
from conversations.frozen import Frozen
from conversations.talk import Talk, TalkKind, Talks, Turn
from storage.pruning import Kept, prune
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON


class Note(Frozen):
    """The state of a talk that only tests have."""

    words: str


KIND = TalkKind(
    name="note",
    state=Note,
    begin=lambda *_: Turn(),
    step=lambda *_: Turn(),
    ask=lambda *_: (),
    title=lambda *_: (_ for _ in ()).throw(NotImplementedError),
)
BOOK = Book(talks={"note": KIND})


def talk(ref: str, words: str, **more: object) -> Talk:
    return Talk(ref=ref, name="note", key=ref, state=Note(words=words), **more)


async def keep(store: Store, person: str, before: Talks, after: Talks) -> Talks:
    await store.write(lambda unit: unit.keep(person, before, after, NOON))
    return await store.write(lambda unit: unit.talks(BOOK, person))


async def test_open_paused_and_ended_come_back(store: Store) -> None:
    first, second, third = talk("a", "1"), talk("b", "2", step=4), talk("c", "3")
    talks = Talks().opened(first).opened(second).opened(third)
    assert await keep(store, "ada", Talks(), talks) == talks
    after = talks.after(third.model_copy(update={"last_press": "1:x"}))
    assert await keep(store, "ada", talks, after) == after
    resumed = after.opened(first)
    assert await keep(store, "ada", after, resumed) == resumed
    assert [t.ref for t in resumed.paused] == ["b"]


async def test_a_reference_is_good_within_one_person(store: Store) -> None:
    await keep(store, "ada", Talks(), Talks(open=talk("a", "hers")))
    await keep(store, "ben", Talks(), Talks(open=talk("a", "his")))
    ada = await store.write(lambda unit: unit.talks(BOOK, "ada"))
    assert ada.open is not None
    assert ada.open.state == Note(words="hers")


async def test_only_the_last_ended_is_kept(store: Store) -> None:
    one, two = Talks(open=talk("a", "1")), Talks(open=talk("b", "2"))
    assert one.open is not None
    assert two.open is not None
    ended = one.after(one.open)
    await keep(store, "ada", Talks(), ended)
    both = Talks(two.open, (), ended.ended)
    await keep(store, "ada", ended, both)
    last = both.after(two.open)
    assert await keep(store, "ada", both, last) == last
    rows = await store.read(lambda db: db.execute("SELECT ref FROM talks"))
    assert [row[0] for row in rows] == ["b"]


async def test_a_state_of_another_version_is_put_away_not_lost(store: Store) -> None:
    await keep(store, "ada", Talks(), Talks(open=talk("a", "1")))
    await store.write(lambda u: u.db.run("""UPDATE talks SET state = '{"old": 1}'"""))
    assert await store.write(lambda unit: unit.talks(BOOK, "ada")) == Talks()
    rows = await store.read(lambda db: db.execute("SELECT place, state FROM talks"))
    assert [tuple(row) for row in rows] == [("unreadable", '{"old": 1}')]


async def test_what_cannot_be_read_is_dropped_after_its_time(store: Store) -> None:
    both = Talks(open=talk("a", "1"), paused=(talk("b", "2"),))
    await keep(store, "ada", Talks(), both)

    async def spoil(unit: Unit) -> None:
        await unit.db.run("UPDATE talks SET state = '{}' WHERE ref = 'a'")
        await unit.talks(BOOK, "ada")

    async def left(days: int) -> list[str]:
        await store.write(lambda u: prune(u.db, NOON + timedelta(days=days, seconds=1), Kept()))
        rows = await store.read(lambda db: db.execute("SELECT ref FROM talks ORDER BY ref"))
        return [row[0] for row in rows]

    await store.write(spoil)
    assert await left(29) == ["a", "b"]
    assert await left(30) == ["b"], "what can be read waits for its person"
