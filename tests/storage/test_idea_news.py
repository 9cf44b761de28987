"""Letters about an idea that wait: what is outrun or withdrawn keeps no words."""

import pytest

from conversations.ideas.news import letter_mark, reading_mark
from conversations.reply import Reply, line
from storage import idea_news, posting
from storage.posting import Posted
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON

IDEA = "00000000000000aa"


async def waiting(unit: Unit, mark: str) -> None:
    """One letter to the author, which may leave in the morning."""
    who = await unit.person_of(7, NOON)
    said = Reply(to=who.person, lane="reminder", blocks=(line("idea-news-reading"),), mark=mark)
    await posting.post(
        unit.db, [Posted("one", who.person, "reminder", "fr", said, NOON, mark=mark)]
    )


@pytest.mark.parametrize(
    ("mark", "away", "why"),
    [
        (reading_mark(IDEA), idea_news.outrun, "outrun"),
        (reading_mark(IDEA), idea_news.hush, "withdrawn"),
        (letter_mark(IDEA), idea_news.hush, "withdrawn"),
    ],
)
async def test_what_does_not_leave_keeps_no_words(store: Store, mark, away, why) -> None:  # type: ignore[no-untyped-def]
    await store.write(lambda unit: waiting(unit, mark))
    await store.write(lambda unit: away(unit.db, IDEA, NOON))
    rows = await store.read(lambda db: db.execute("SELECT state, error, reply FROM outbox"))
    assert [tuple(row) for row in rows] == [("dropped", why, None)]
