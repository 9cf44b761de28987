"""Batches: what may leave and when, what is dropped, what rewrites and deletes."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.announcements.audience import Audience
from conversations.announcements.content import Content, letter, withdrawn
from conversations.announcements.events import (
    AnnouncementReworded,
    AnnouncementWithdrawn,
    RunPaused,
    RunResumed,
    RunStopped,
    UnsureSentAgain,
)
from conversations.announcements.known import ReportOf
from conversations.frozen import utc_text
from storage import batches, outbox, watched
from storage.announcement_figures import report_of
from storage.store import Store
from tests.storage.announcing import Announcing, says

THURSDAY = datetime(2026, 11, 26, 11, 0, tzinfo=UTC)
"""Noon in the town."""


@pytest.fixture
def town(store: Store) -> Announcing:
    return Announcing(store, THURSDAY)


async def reword(town: Announcing, edition: int, batch: str = "1.1") -> str:
    """Other words; the batch of changes."""
    content = Content(texts=says(f"Fête annulée {edition}"))
    said = letter(content, Audience(), batch, town.city)
    event = AnnouncementReworded(
        number=1, content=content, edition=edition, letters=((batch, said),)
    )
    await town.happens("", event)
    return f"{batch}-{edition}"


async def withdraw(town: Announcing, batch: str = "1.1") -> str:
    """It is deleted everywhere; the batch of deletions."""
    said = withdrawn(Content(texts=says("Fête")))
    await town.happens("", AnnouncementWithdrawn(number=1, batches=(batch,), letter=said))
    return f"{batch}-x"


def words(letters: list[outbox.Letter]) -> set[str]:
    """What they say first, in French."""
    return {dict(one.reply.blocks[0].words)["fr"] for one in letters}  # type: ignore[union-attr]


async def test_what_is_claimed_is_claimed_once_and_never_more_than_asked(town: Announcing) -> None:
    await town.crowd(5)
    await town.begins()
    await town.filled()
    first, second = await town.claimed(3), await town.claimed(3)
    assert (len(first), len(second)) == (3, 2)
    assert not {one.seq for one in first} & {one.seq for one in second}
    assert await town.claimed() == []
    assert {one.chat_id for one in first + second} == {500, 501, 502, 503, 504}


async def test_it_leaves_between_its_two_moments(town: Announcing) -> None:
    await town.crowd(1)
    await town.begins()
    await town.filled()
    begins, closes = THURSDAY + timedelta(hours=1), THURSDAY + timedelta(hours=2)
    window = {"due_at": utc_text(begins), "closes_at": utc_text(closes)}
    await town.run("UPDATE outbox SET due_at = :due_at, closes_at = :closes_at", **window)
    for minutes, many in ((59, 0), (120, 0), (119, 1)):
        town.now = THURSDAY + timedelta(minutes=minutes)
        assert len(letters := await town.claimed()) == many, minutes
    assert letters[0].closes_at == closes


async def test_a_letter_closes_when_its_batch_expires(town: Announcing) -> None:
    await town.crowd(1)
    await town.begins(valid=2)
    await town.filled()
    (letter,) = await town.claimed()
    assert letter.closes_at == THURSDAY + timedelta(hours=2), "before nine in the evening"


async def test_nothing_leaves_while_it_is_held_and_everything_afterwards(town: Announcing) -> None:
    await town.crowd(3)
    batch = await town.begins()
    await town.filled()
    await town.happens("", RunPaused(batch=batch))
    assert await town.claimed() == []
    await town.happens("", RunResumed(batch=batch))
    assert len(await town.claimed()) == 3


async def test_what_is_over_does_not_leave_even_before_it_is_dropped(town: Announcing) -> None:
    await town.crowd(3)
    batch = await town.begins()
    await town.filled()
    await town.happens("", RunStopped(batch=batch, number=1))
    assert await town.claimed() == []


async def test_what_has_expired_does_not_leave_even_before_anybody_noticed(
    town: Announcing,
) -> None:
    await town.crowd(3)
    await town.begins(valid=1)
    await town.filled()
    town.passes(hours=1)
    assert await town.claimed() == []
    await town.filled()
    assert set(await town.rows("SELECT state, error FROM outbox")) == {("dropped", "expired")}


async def test_whoever_has_a_letter_on_its_way_gets_the_next_one_afterwards(
    town: Announcing,
) -> None:
    await town.crowd(1)
    await town.begins(1)
    await town.begins(2)
    await town.filled()
    (first,) = await town.claimed()
    assert await town.claimed() == []
    await town.over([first])
    (second,) = await town.claimed()
    assert (first.id[:3], second.id[:3]) == ("1.1", "2.1")


async def test_some_are_dropped_at_a_time(town: Announcing) -> None:
    await town.crowd(7)
    batch = await town.begins()
    await town.filled()
    await town.happens("", RunStopped(batch=batch, number=1))
    left = []
    while await town.step(3):
        left.append(sum(state == "waiting" for state in (await town.states()).values()))
    assert left[:3] == [4, 1, 0]
    assert not await town.store.read(watched.anything_active)
    assert set(await town.rows("SELECT state, error FROM outbox")) == {("dropped", "cancelled")}


@pytest.mark.parametrize("why", ["cancelled", "expired", "withdrawn"])
async def test_what_comes_back_after_the_end_is_dropped_too(town: Announcing, why: str) -> None:
    await town.crowd(3)
    batch = await town.begins(valid=1)
    await town.filled()
    letters = await town.claimed(2)
    if why == "cancelled":
        await town.happens("", RunStopped(batch=batch, number=1))
    elif why == "withdrawn":
        await withdraw(town)
    else:
        town.passes(hours=1)
    await town.filled()
    back = [one.seq for one in letters]
    await town.store.write(lambda unit: outbox.hand_back(unit.db, "me", back))
    await town.filled()
    assert await town.rows("SELECT DISTINCT state, error FROM outbox") == [("dropped", why)]
    assert not await town.store.read(watched.anything_active)


async def test_after_an_end_what_is_unsure_leaves_again_and_nothing_else(town: Announcing) -> None:
    await town.crowd(3)
    batch = await town.begins()
    await town.filled()
    await town.over(await town.claimed(1), "unsure")
    await town.happens("", RunStopped(batch=batch, number=1))
    await town.happens("", UnsureSentAgain(batch=batch, people=1))
    await town.filled()
    assert len(await town.leave()) == 1
    assert sorted((await town.states()).values()) == ["dropped", "dropped", "sent"]


async def test_other_words_are_those_of_what_waits_and_of_what_was_delivered(
    town: Announcing,
) -> None:
    await town.crowd(6)
    await town.begins()
    await town.filled()
    delivered = await town.claimed(2)
    await town.over(delivered)
    change = await reword(town, 1)
    waiting = await town.claimed()
    assert len(waiting) == 4
    assert words(waiting) == {"Fête annulée 1"}
    await town.filled()
    changes = await town.claimed()
    assert {one.person for one in changes} == {one.person for one in delivered}
    assert {one.reply.edits for one in changes} == {one.seq for one in delivered}
    await town.over([*waiting, *changes])
    assert [state for (state,) in await town.rows("SELECT DISTINCT state FROM outbox")] == ["sent"]
    contacts = "SELECT DISTINCT contact FROM outbox WHERE batch = :batch"
    assert await town.rows(contacts, batch=change) == [(0,)], "it rings nowhere"


async def test_who_was_just_being_sent_it_is_changed_when_it_has_arrived(town: Announcing) -> None:
    await town.crowd(4)
    await town.begins()
    await town.filled()
    arrives, lost, returned = await town.claimed(3)
    await reword(town, 1)
    await town.filled()
    assert await town.claimed() != [], "the fourth one, with the new words"
    await town.filled()
    changes = "SELECT person FROM outbox WHERE batch = '1.1-1'"
    assert await town.rows(changes) == [], "nobody knows yet whether they got it"
    await town.over([arrives])
    await town.over([lost], "unsure")
    await town.store.write(lambda unit: outbox.hand_back(unit.db, "me", [returned.seq]))
    await town.filled()
    assert await town.rows(changes) == [(arrives.person,)]
    again = await town.claimed()
    assert {one.person for one in again} == {arrives.person, returned.person}
    assert words(again) == {"Fête annulée 1"}


async def test_a_second_change_replaces_the_first(town: Announcing) -> None:
    await town.crowd(5)
    await town.begins()
    await town.filled()
    await town.leave()
    await reword(town, 1)
    await town.filled()
    on_its_way = await town.claimed(1)
    await reword(town, 2)
    await town.filled()
    second = await town.claimed()
    assert len(second) == 4, "the fifth is still being changed"
    assert words(second) == {"Fête annulée 2"}
    await town.over([*on_its_way, *second])
    await town.filled()
    last = await town.claimed()
    assert [one.person for one in last] == [on_its_way[0].person]
    assert words(last) == {"Fête annulée 2"}
    await town.over(last)
    await town.filled()
    states = "SELECT batch, state, error, count(*) FROM outbox GROUP BY batch, state, error"
    assert await town.rows(states) == [
        ("1.1", "sent", "", 5),
        ("1.1-1", "dropped", "replaced", 4),
        ("1.1-1", "sent", "", 1),
        ("1.1-2", "sent", "", 5),
    ]
    assert {one.id for one in await town.store.read(batches.active)} == {"1.1"}


async def test_a_change_on_its_way_at_a_crash_is_made_again(town: Announcing) -> None:
    await town.crowd(3)
    await town.begins()
    await town.filled()
    await town.over(await town.claimed(2))
    await town.claimed(1)
    change = await reword(town, 1)
    await town.filled()
    assert len(await town.claimed(1)) == 1
    assert await town.store.write(lambda unit: outbox.recover(unit.db)) == 1, "the announcement"
    await town.filled()
    assert len(await town.leave()) == 2
    await town.filled()
    assert sorted((await town.states()).values()) == ["sent", "sent", "unsure"]
    assert set((await town.states(change)).values()) == {"sent"}


async def test_what_was_replaced_while_it_was_on_its_way_is_not_made_again(
    town: Announcing,
) -> None:
    await town.crowd(2)
    await town.begins()
    await town.filled()
    await town.leave()
    await reword(town, 1)
    await town.filled()
    await town.claimed(1)
    await reword(town, 2)
    await town.filled()
    await town.store.write(lambda unit: outbox.recover(unit.db))
    await town.filled()
    assert words(await town.claimed()) == {"Fête annulée 2"}
    assert set((await town.states("1.1-1")).values()) == {"dropped"}


async def test_withdrawn_nothing_leaves_and_what_was_delivered_is_deleted(
    town: Announcing,
) -> None:
    await town.crowd(5)
    await town.begins()
    await town.filled()
    await town.over(await town.claimed(2))
    on_its_way = await town.claimed(1)
    change = await withdraw(town)
    await town.filled()
    deletions = await town.claimed()
    assert len(deletions) == 2
    assert all(one.reply.erases and one.reply.edits for one in deletions)
    await town.over([*on_its_way, *deletions])
    await town.filled()
    late = await town.claimed()
    assert len(late) == 1
    await town.over(late)
    await town.filled()
    assert sorted((await town.states()).values()) == ["dropped"] * 2 + ["sent"] * 3
    assert len(await town.states(change)) == 3
    report = await town.store.read(lambda db: report_of(db, ReportOf("1.1")))
    assert report.rewritten is not None
    assert report.rewritten.sent == 3


async def test_the_figures_add_up_to_the_audience(town: Announcing) -> None:
    await town.crowd(9)
    batch = await town.begins(valid=3)
    await town.filled()
    for state, error in (("sent", ""), ("unsure", "TimedOut"), ("failed", "BadRequest")):
        await town.over(await town.claimed(2), state, error)  # type: ignore[arg-type]
    await town.over(await town.claimed(1), "dropped", "unreachable")
    town.passes(hours=3)
    await town.filled()
    counts = (await town.store.read(lambda db: report_of(db, ReportOf(batch)))).counts
    assert (counts.sent, counts.unsure, counts.failed) == (2, 2, 2)
    assert (counts.unreachable, counts.expired, counts.waiting) == (1, 2, 0)
    assert counts.people == 9
