"""Somebody changes their mind between the moment an announcement begins and its arrival."""

from datetime import UTC, datetime

import pytest

from conversations.announcements.events import RunPaused, RunResumed
from conversations.audience import Audience
from conversations.consent import ConsentAnswered
from conversations.people.profile_events import TopicsChosen
from storage.store import Store
from tests.storage.announcing import Announcing, agreed

NOON = datetime(2026, 11, 26, 11, tzinfo=UTC)


@pytest.fixture
def town(store: Store) -> Announcing:
    return Announcing(store, NOON)


async def paused(town: Announcing, audience: Audience | None = None) -> str:
    batch = await town.begins(audience=audience)
    await town.filled()
    await town.happens("", RunPaused(batch=batch))
    return batch


async def resumed(town: Announcing, batch: str) -> list[str]:
    await town.happens("", RunResumed(batch=batch))
    return await town.leave()


async def test_whoever_stops_announcements_does_not_get_the_one_that_waits(
    town: Announcing,
) -> None:
    ana, _ben = await town.person("Ana"), await town.person("Ben")
    batch = await paused(town)
    await town.happens(ana, agreed(False))
    assert await resumed(town, batch) == ["Ben"]
    assert await town.states() == {"Ana": "dropped", "Ben": "sent"}


async def test_another_consent_taken_back_changes_nothing(town: Announcing) -> None:
    ana = await town.person("Ana")
    batch = await paused(town)
    other = ConsentAnswered(purpose="voting_reminders", given=False, notice_version="1")
    await town.happens(ana, other, agreed(True))
    assert await resumed(town, batch) == ["Ana"]


@pytest.mark.parametrize(
    ("topic", "chosen", "gets"),
    [
        ("culture", ("sport",), []),
        ("culture", ("culture", "sport"), ["Ana"]),
        ("culture", (), ["Ana"]),  # none chosen: all
        ("", ("sport",), ["Ana"]),
    ],
)
async def test_topics_chosen_meanwhile_count(
    town: Announcing, topic: str, chosen: tuple[str, ...], gets: list[str]
) -> None:
    ana = await town.person("Ana")
    batch = await paused(town, Audience(topic=topic))
    await town.happens(ana, TopicsChosen(topics=chosen))
    assert await resumed(town, batch) == gets


async def test_what_was_received_can_still_be_corrected(town: Announcing) -> None:
    """A correction is no announcement: whoever stopped them has the wrong hour all the same."""
    ana = await town.person("Ana")
    batch = await town.begins()
    await town.filled()
    assert await town.leave() == ["Ana"]
    await town.run(
        "INSERT INTO batches (id, reply, source, opened_at)"
        " SELECT '1.1-1', reply, id, :at FROM batches WHERE id = :batch",
        batch=batch,
        at=town.now.isoformat(),
    )
    await town.filled()
    await town.happens(ana, agreed(False))
    assert await town.leave() == ["Ana"]
