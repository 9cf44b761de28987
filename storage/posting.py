"""Into the outbox: what a turn has to say, to wait there or as claimed already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.reply import Lane, Reply
from storage.db import Db
from storage.outbox import MOST_OF_ONE, Letter


@dataclass(frozen=True, slots=True)
class Posted:
    """One message to a person, before it is in the tray; the moments as they stand there."""

    id: str
    person: str
    lane: Lane
    locale: str
    reply: Reply
    made_at: datetime
    due_at: str = ""
    mark: str = ""
    closes_at: str = ""

    @property
    def at_once(self) -> bool:
        """Whether it is an answer that may leave now."""
        return self.lane == "reply" and not self.due_at

    def row(self) -> dict[str, Any]:
        """As it stands in the table."""
        return {
            "id": self.id,
            "person": self.person,
            "lane": self.lane,
            "locale": self.locale,
            "reply": self.reply.model_dump_json(),
            "made_at": utc_text(self.made_at),
            "due_at": self.due_at,
            "mark": self.mark,
            "closes_at": self.closes_at,
        }


async def post(db: Db, letters: Iterable[Posted]) -> None:
    """Add letters; one that is there already stays as it is."""
    await db.executemany(
        """
        INSERT INTO outbox (id, person, lane, locale, reply, made_at, due_at, mark, closes_at)
        VALUES (:id, :person, :lane, :locale, :reply, :made_at, :due_at, :mark, :closes_at)
        ON CONFLICT (id) DO NOTHING""",
        [letter.row() for letter in letters],
    )


async def post_claimed(
    db: Db, letters: Sequence[Posted], by: str, chat_id: int, now: datetime
) -> list[Letter]:
    """Add letters to one person, which leave at once, as claimed by `by` already; none of them
    where another letter to that person is on its way or due, or where there are too many."""
    person = {"person": letters[0].person, "now": utc_text(now)}
    if len(letters) > MOST_OF_ONE or await db.one(_BUSY, person) is not None:
        return []
    claimed = []
    for one in letters:
        row = await db.one(_POST_CLAIMED, {**one.row(), "by": by, "now": person["now"]})
        if row is not None:
            words = (one.id, one.person, one.lane, one.locale, one.reply)
            claimed.append(Letter(row[0], *words, 0, one.made_at, chat_id))
    return claimed


_BUSY = """
SELECT 1 FROM outbox WHERE person = :person AND state IN ('waiting', 'sending')
    AND (state = 'sending' OR (lane = 'reply' AND batch = '' AND due_at <= :now))
LIMIT 1"""

_POST_CLAIMED = """
INSERT INTO outbox (id, person, lane, locale, reply, made_at, mark, state, claimed_by, claimed_at)
VALUES (:id, :person, :lane, :locale, :reply, :made_at, :mark, 'sending', :by, :now)
ON CONFLICT (id) DO NOTHING RETURNING seq"""
