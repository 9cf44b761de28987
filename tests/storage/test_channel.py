"""The town's public channel: one number at a time, kept as long as it is set."""

from datetime import UTC, datetime

from conversations.city import CHANNEL
from storage import identities
from storage.hands import OneByOne
from tests.storage.staging import Stage, staged

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def set_to(stage: Stage, chat_id: int | None) -> list[tuple[str, int]]:
    store = stage.depth.store
    await store.write(lambda unit: identities.channel(unit.db, chat_id))
    await identities.prune(OneByOne(store), datetime(2030, 1, 1, tzinfo=UTC))
    return await stage.rows(
        f"SELECT person, chat_id FROM identities WHERE chat_id < 0 OR person = '{CHANNEL}'"
    )


async def test_a_channel_is_kept_changed_and_given_up() -> None:
    async with staged("Ben, resident, fr") as stage:
        assert await set_to(stage, -100123) == [(CHANNEL, -100123)]
        assert await set_to(stage, -100123) == [(CHANNEL, -100123)]
        assert await set_to(stage, -100999) == [(CHANNEL, -100999)]
        assert await set_to(stage, None) == []


async def test_a_number_that_wrote_to_us_before_is_the_channel_from_now_on() -> None:
    async with staged("Ben, resident, fr") as stage:
        store = stage.depth.store
        await store.write(lambda unit: identities.meet(unit.db, -100123, NOW))
        assert await set_to(stage, -100123) == [(CHANNEL, -100123)]
