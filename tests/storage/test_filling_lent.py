"""Announcements for people whose chat is lent: they wait, and then come in their reader's time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.session import SessionClosed, SessionOpened
from storage.outbox import HELD
from storage.store import Store
from tests.storage.announcing import Announcing

PARIS = ZoneInfo("Europe/Paris")


def at(store: Store, text: str) -> Announcing:
    """A town, at a moment of its own clock."""
    moment = datetime.fromisoformat(text).replace(tzinfo=PARIS)
    return Announcing(store, moment.astimezone(UTC))


async def lent(town: Announcing, holder: str, minutes: int = 30) -> None:
    ends = town.now + timedelta(minutes=minutes)
    event = SessionOpened(ref="s", kind="helper", holder_locale="fr", ends_at=ends)
    await town.happens(holder, event)


async def given_back(town: Announcing, holder: str) -> None:
    await town.happens(holder, SessionClosed(ref="s", kind="helper", handed_in=0))
    town.passes(seconds=2)
    await town.filled()


@pytest.mark.parametrize("first", [True, False])
async def test_in_a_chat_that_is_lent_it_waits(store: Store, first: bool) -> None:
    town = at(store, "2026-11-26 12:00")
    ben = await town.person("Ben")
    await town.person("Lea")
    if first:
        await lent(town, ben)
    await town.begins()
    await town.filled()
    if not first:
        await lent(town, ben)
    assert await town.leave() == ["Lea"]
    town.passes(minutes=10)
    await town.filled()
    assert await town.leave() == []
    await given_back(town, ben)
    assert await town.leave() == ["Ben"]


@pytest.mark.parametrize("first", [True, False])
async def test_a_chat_given_back_at_night_is_not_disturbed(store: Store, first: bool) -> None:
    town = at(store, "2026-11-26 08:40")
    ben = await town.person("Ben")
    if first:
        await lent(town, ben)
    await town.begins()
    await town.filled()
    if not first:
        await lent(town, ben)
    town.passes(minutes=10)
    await given_back(town, ben)
    assert await town.leave() == [], "ten minutes before nine"
    town.passes(minutes=9, seconds=57)
    assert await town.leave() == []
    town.passes(seconds=1)
    assert await town.leave() == ["Ben"]


async def test_a_chat_that_is_lent_when_it_gets_quiet_is_not_written_to_either(
    store: Store,
) -> None:
    town = at(store, "2026-11-26 20:50")
    await lent(town, await town.person("Ben"))
    await town.begins()
    await town.filled()
    town.passes(minutes=15)
    await town.filled()
    assert await town.rows("SELECT due_at FROM outbox") == [(HELD,)]
