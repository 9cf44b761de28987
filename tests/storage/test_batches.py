"""Batches: what may leave and when, and what is dropped; test_changes.py has the rest."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.announcements.content import Content, withdrawn
from conversations.announcements.events import (
    AnnouncementWithdrawn,
    RunEnded,
    RunPaused,
    RunResumed,
    RunStopped,
    UnsureSentAgain,
)
from conversations.announcements.known import ReportOf
from conversations.frozen import utc_text
from conversations.reply import Reply
from storage import batches, outbox, watched
from storage.announcement_figures import report_of
from storage.store import Store
from tests.storage.announcing import Announcing, agreed, says

THURSDAY = datetime(2026, 11, 26, 11, 0, tzinfo=UTC)
"""Noon in the town."""


@pytest.fixture
def town(store: Store) -> Announcing:
    return Announcing(store, THURSDAY)


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
        said = withdrawn(Content(texts=says("Fête")))
        gone = AnnouncementWithdrawn(number=1, batches=(batch,), letter=said)
        await town.happens("", gone)
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
    await town.filled()
    await town.happens("", RunEnded(batch=batch, number=1, sent=0))
    await town.happens("", UnsureSentAgain(batch=batch, people=1))
    await town.filled()
    assert len(await town.leave()) == 1
    assert sorted((await town.states()).values()) == ["dropped", "dropped", "sent"]


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


async def test_a_correction_goes_before_what_is_leaving(town: Announcing) -> None:
    """Whoever has the wrong hour does not wait until everybody else has it too."""
    await town.crowd(6)
    first = await town.begins()
    await town.filled()
    await town.over(await town.claimed(2))
    await town.store.write(
        lambda unit: batches.open_change(unit.db, "1.1-1", first, Reply(), town.now)
    )
    await town.filled()
    claimed = await town.claimed(3)
    assert [one.id.rpartition(".")[0] for one in claimed] == ["1.1-1", "1.1-1", "1.1"]


async def test_two_announcements_leave_side_by_side(town: Announcing) -> None:
    await town.crowd(8)
    await town.begins(1)
    await town.begins(2)
    await town.filled()
    of = [one.id.partition(".")[0] for one in await town.claimed(4)]
    assert of == ["1", "1", "2", "2"]
    await town.store.write(lambda unit: batches.hold(unit.db, "2.1"))
    alone = [one.id.partition(".")[0] for one in await town.claimed(3)]
    assert alone == ["1", "1", "1"], "what the others leave is for whoever has more"


async def test_what_an_earlier_version_wrote_holds_up_nothing_else(town: Announcing) -> None:
    await town.crowd(2)
    await town.begins(1)
    await town.begins(2)
    await town.filled()
    await town.run("UPDATE batches SET reply = 'nothing that we know' WHERE id = '1.1'")
    assert {one.id.partition(".")[0] for one in await town.claimed()} == {"2"}
    assert (await town.batch("1.1")).state == "held"


async def test_nor_does_an_audience_that_cannot_be_read(town: Announcing) -> None:
    await town.crowd(2)
    await town.begins(1)
    await town.begins(2)
    await town.run("UPDATE announcements SET audience = 'x' WHERE number = 1")
    await town.filled()
    assert {one.id.partition(".")[0] for one in await town.claimed()} == {"2"}


async def test_sent_again_is_what_was_unsure_for_a_day_to_whoever_still_agrees(
    town: Announcing,
) -> None:
    people = await town.crowd(3)
    batch = await town.begins()
    await town.filled()
    await town.over(await town.claimed(), "unsure")
    await town.happens("", RunEnded(batch=batch, number=1, sent=0))
    await town.happens(people[0], agreed(False))
    await town.happens("", UnsureSentAgain(batch=batch, people=3))
    assert sorted((await town.states()).values()) == ["unsure", "waiting", "waiting"]
    town.passes(hours=25)
    await town.filled()
    assert await town.claimed() == [], "a day later it is of no use any more"
