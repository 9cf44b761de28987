"""Batches of changes: exactly what was delivered is rewritten or deleted, also what came late."""

from datetime import UTC, datetime

import pytest

from conversations.announcements.content import Content, letter, withdrawn
from conversations.announcements.events import AnnouncementReworded, AnnouncementWithdrawn
from conversations.announcements.known import ReportOf
from conversations.audience import Audience
from storage import batches, outbox
from storage.announcement_figures import report_of
from storage.store import Store
from tests.storage.announcing import Announcing, says

THURSDAY = datetime(2026, 11, 26, 11, 0, tzinfo=UTC)


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
    await town.crowd(5)
    await town.begins()
    await town.filled()
    arrives, lost, returned = await town.claimed(3)
    (first,) = await town.claimed(1)
    await town.over([first])
    await reword(town, 1)
    await town.filled()
    new = await town.claimed()
    assert words(new) == {"Fête annulée 1"}
    assert len(new) == 2, "the fifth one, with the new words, and whoever has the old ones"
    await town.over(new)
    await town.filled()
    changes = "SELECT person FROM outbox WHERE batch = '1.1-1' AND state = 'waiting'"
    before = {who for (who,) in await town.rows(changes)}
    assert not before & {arrives.person, lost.person}, "nobody knows yet whether they got it"
    await town.over([arrives])
    await town.over([lost], "unsure")
    await town.store.write(lambda unit: outbox.hand_back(unit.db, "me", [returned.seq]))
    await town.filled()
    again = await town.claimed()
    assert {one.person for one in again} - before == {arrives.person, returned.person}
    assert words(again) == {"Fête annulée 1"}
    edits = {one.person: one.reply.edits for one in again}
    assert (edits[arrives.person], edits[returned.person]) == (arrives.seq, None)


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
