"""Ideas from files: kept once under their reference, however often the file comes.

Rules:
1. They have no author and no receipt; of their moment only the day is kept. They count as changed
   when they come here, so that an export of what is new has them.
2. A line that reads otherwise than last time changes the idea while nobody has it in hand; after
   that it stays as the review left it.
3. An idea that went out from here and comes back is here already.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import Literal

from conversations.frozen import utc_text
from conversations.ideas.imported import ImportedIdea
from conversations.ideas.written import Written
from storage.db import Db, Row
from storage.ideas import Said, columns_of, insert, keep_version

Fate = Literal["new", "changed", "same", "kept"]


async def fates(db: Db, ideas: Sequence[ImportedIdea]) -> Counter[Fate]:
    """What would become of each, without doing it."""
    return Counter([await _fate(db, one) for one in ideas])


async def keep(db: Db, ideas: Sequence[ImportedIdea], at: datetime) -> Counter[Fate]:
    """Keep them all; what became of each."""
    done: Counter[Fate] = Counter()
    for one in ideas:
        fate = await _fate(db, one)
        done[fate] += 1
        if fate == "new":
            await _insert(db, one, at)
        elif fate == "changed":
            await _change(db, one, at)
    return done


async def _fate(db: Db, idea: ImportedIdea) -> Fate:
    if await _went_out(db, idea):
        return "same"
    row = await db.one(
        """
        SELECT status, title, text, theme, place, place_words, arrondissement, latitude, longitude,
            public_place, flags
        FROM ideas WHERE reference = :reference""",
        {"reference": idea.reference},
    )
    if row is None:
        return "new"
    if _as_written(row, idea.written):
        return "same"
    return "changed" if row["status"] == "received" else "kept"


async def _went_out(db: Db, idea: ImportedIdea) -> bool:
    row = await db.one(
        "SELECT 1 FROM ideas WHERE number = :number AND text = :text",
        {"number": idea.number or 0, "text": idea.written.text},
    )
    return row is not None


def _as_written(row: Row, written: Written) -> bool:
    """Whether a row says what the file says; names are not imported."""
    columns = columns_of(written)
    return all(row[name] == value for name, value in columns.items() if name != "called")


async def _insert(db: Db, idea: ImportedIdea, now: datetime) -> None:
    at = utc_text(datetime.combine(idea.day, time(), UTC))
    id = sha256(f"import/{idea.reference}".encode()).hexdigest()[:16]
    row = {
        "id": id,
        "locale": idea.locale,
        "channel": idea.channel,
        "author": None,
        "at": at,
        "changed_at": utc_text(now),
        "receipt": None,
        "there": 0,
        "by": "",
        "reference": idea.reference,
    }
    await insert(db, row, idea.written)
    said = Said(idea.written.text, "", idea.written.title, "staff")
    await keep_version(db, id, said, at)


async def _change(db: Db, idea: ImportedIdea, at: datetime) -> None:
    now = utc_text(at)
    await db.run(
        """
        UPDATE ideas SET title = :title, text = :text, theme = :theme, place = :place,
            place_words = :place_words, arrondissement = :arrondissement, latitude = :latitude,
            longitude = :longitude, public_place = :public_place, flags = :flags,
            version = version + 1, changed_at = :at
        WHERE reference = :reference AND status = 'received'""",
        {"reference": idea.reference, "at": now, **columns_of(idea.written)},
    )
    row = await db.one(
        "SELECT id FROM ideas WHERE reference = :reference", {"reference": idea.reference}
    )
    assert row is not None
    said = Said(idea.written.text, "", idea.written.title, "staff")
    await keep_version(db, row["id"], said, now)


async def called_there(db: Db, reference: str) -> int | None:
    """The number of the idea that is called `reference` elsewhere."""
    row = await db.one("SELECT number FROM ideas WHERE reference = :ref", {"ref": reference})
    return int(row[0]) if row else None


async def called_elsewhere(db: Db, number: int) -> str:
    """What the idea `number` is called where it came from or went to; empty where it is nothing."""
    row = await db.one("SELECT reference FROM ideas WHERE number = :number", {"number": number})
    return (row["reference"] or "") if row else ""


async def remember(db: Db, number: int, reference: str) -> None:
    """What it is called where it went; what it was called where it came from stays."""
    await db.run(
        """
        UPDATE ideas SET reference = :ref
        WHERE number = :number AND reference IS NULL AND status <> 'withdrawn'
            AND NOT EXISTS (SELECT 1 FROM ideas other WHERE other.reference = :ref)""",
        {"number": number, "ref": reference},
    )
