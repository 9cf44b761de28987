"""What a crash left on its way: sent again, or unsure, as a failed call would have it."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.reply import Reply, line
from storage import batches, identities, outbox
from storage.store import Store
from storage.unit import Unit

NOW = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "batch",
    [*(f"{one}7" for one in (outbox.NEWS, outbox.MEETING, outbox.VOTING)), "results.7", "7"],
)
async def test_what_may_be_heard_twice_is_sent_again(store: Store, batch: str) -> None:
    async def left(unit: Unit) -> outbox.Letter:
        person = (await identities.meet(unit.db, 7001, NOW)).person
        said = Reply(blocks=(line("hall-menu"),), lane="announcement")
        await batches.open_batch(unit.db, batch, said, NOW, NOW + timedelta(days=1))
        one = {"person": person, "locale": "fr", "due_at": "", "closes_at": ""}
        await batches.add(unit.db, batch, [{**one, "contact": 0, "target": None}], NOW)
        (letter,) = await batches.claim(unit.db, "us", 9, NOW)
        return letter

    letter = await store.write(left)
    unsure = await store.write(lambda unit: outbox.recover(unit.db))
    assert unsure == (0 if letter.may_repeat else 1)
    assert letter.may_repeat == (batch != "7")
