"""The minutes of meetings, and the letters about them.

Rules:
1. Published for the first time, or with another document, a letter leaves to whoever took part or
   follows. Otherwise corrected, the letters that left are rewritten, and what waits says the new.
2. A document can only be replaced in a message by deleting it: the earlier letter goes, also where
   it waits, and the new one comes.
"""

from datetime import datetime, timedelta

from conversations.frozen import utc_text
from conversations.meetings.after_events import MinutesPublished
from conversations.meetings.minutes import Minutes, MinutesCard, MinutesOf
from conversations.reply import Reply
from storage import batches, meeting_letters
from storage.db import Db
from storage.happened import Happened
from storage.outbox import MEETING

GOOD_FOR = timedelta(days=30)
"""Until then a letter leaves to whoever could not be reached before."""


async def of_meeting(db: Db, ask: MinutesOf) -> MinutesCard | None:
    """As they are published now."""
    row = await db.one(
        "SELECT content, edition, published_at FROM minutes WHERE meeting = :n",
        {"n": ask.meeting},
    )
    if row is None:
        return None
    return MinutesCard(
        meeting=ask.meeting,
        minutes=Minutes.model_validate_json(row["content"]),
        edition=row["edition"],
        published_at=datetime.fromisoformat(row["published_at"]),
    )


async def published(db: Db, event: MinutesPublished, happened: Happened) -> None:
    """Keep them; the letters leave, or are rewritten."""
    await _keep(db, event, happened.at)
    earlier = await _letters(db, event.number)
    for batch in earlier:
        await _changed(db, batch, event, happened.at)
    if not earlier or event.gone is not None:
        name = meeting_letters.name(event.number, "minutes", happened.at)
        await batches.open_batch(db, name, event.letter, happened.at, happened.at + GOOD_FOR)


async def _keep(db: Db, event: MinutesPublished, at: datetime) -> None:
    done = await db.run(
        """
        INSERT INTO minutes (meeting, content, edition, published_at)
        SELECT number, :content, :edition, :at FROM meetings
        WHERE number = :n AND status = 'planned'
        ON CONFLICT (meeting) DO UPDATE SET content = excluded.content,
            edition = excluded.edition, published_at = excluded.published_at
        WHERE minutes.edition = excluded.edition - 1""",
        {
            "n": event.number,
            "content": event.content.model_dump_json(),
            "edition": event.edition,
            "at": utc_text(at),
        },
    )
    if not done:
        raise LookupError(f"minutes of {event.number} are not at edition {event.edition - 1}")


async def _letters(db: Db, number: int) -> list[str]:
    """The batches of letters about them that were not replaced before."""
    rows = await db.execute(
        """
        SELECT id FROM batches b
        WHERE id > :first AND id < :last AND source = '' AND drops <> 'replaced'
            AND NOT EXISTS (SELECT 1 FROM batches c WHERE c.source = b.id
                AND c.source <> '' AND c.id LIKE '%-gone')
        ORDER BY id""",
        {"first": f"{MEETING}{number}.minutes.", "last": f"{MEETING}{number}.minutes/"},
    )
    return [row[0] for row in rows]


async def _changed(db: Db, batch: str, event: MinutesPublished, at: datetime) -> None:
    stamp = f"{batch}-{at:%Y%m%d%H%M%S%f}"
    if event.gone is None:
        await batches.reword(db, batch, event.letter)
        await batches.open_change(db, stamp, batch, event.letter, at)
        return
    before = await db.one("SELECT reply FROM batches WHERE id = :id", {"id": batch})
    assert before is not None
    was = Reply.model_validate_json(before[0])
    await batches.end(db, batch, "replaced")
    erased = event.gone.model_copy(update={"attached": was.attached})
    await batches.open_change(db, f"{stamp}-gone", batch, erased, at)
