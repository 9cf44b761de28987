"""What a database that comes out of a backup must hear of the time since: the later one tells it.

Rules:
1. Whoever was forgotten since is forgotten again, and a consent taken back since is taken back.
2. Letters that waited then, or whose hour has come since, may have left already: they are `unsure`
   (`restored`) and are not sent; whoever runs the bot is told how many.
3. What stands for an hour that is yet to come is sent then, as it would have been.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from conversations.frozen import utc_text
from storage import forgotten
from storage.db import Db
from storage.engine import connect, make_reader
from storage.holdings import forget
from storage.outbox import HELD


@dataclass(frozen=True)
class Later:
    """What the database that a restore replaces knows, and a backup cannot."""

    key: str
    """The secret of its codes, in hexadecimal digits; empty where nobody was forgotten."""
    forgotten: Sequence[tuple[str, str]]
    """Codes, each with its day."""
    consents: Sequence[tuple[str, str, str, str]]
    """Person, purpose, moment and notice of each latest answer that takes a consent back."""
    name: str = ""
    """What that database is called (bot_facts); empty while it has no name."""


@dataclass
class Applied:
    """How many people were forgotten again, how many consents taken back, how many letters kept
    back."""

    forgotten: int = 0
    taken_back: int = 0
    letters: int = 0


_TAKEN_BACK = """
SELECT person, purpose, at, version FROM consents AS c
WHERE given = 0 AND NOT EXISTS (SELECT 1 FROM consents AS l
    WHERE l.person = c.person AND l.purpose = c.purpose AND l.at > c.at)"""


def later_in(path: Path) -> Later | None:
    """What the database at `path` knows; None where it is not there or cannot be read."""
    if not path.is_file():
        return None
    try:
        with closing(connect(path)) as there:
            make_reader(there)
            tables = {row[0] for row in there.execute("SELECT name FROM sqlite_master")}
            if "forgotten" not in tables:
                return None
            key = there.execute("SELECT value FROM secrets WHERE name = ?", (forgotten.KEY,))
            row = key.fetchone()
            codes = [tuple(one) for one in there.execute("SELECT code, day FROM forgotten")]
            back = [tuple(one) for one in there.execute(_TAKEN_BACK)]
            named = there.execute("SELECT value FROM bot_facts WHERE name = 'database'").fetchone()
            return Later(row[0] if row else "", codes, back, named[0] if named else "")
    except sqlite3.Error:
        return None


async def heard(db: Db, later: Later, applied: Applied) -> None:
    """Let the database of a backup hear what `later` knows; one from before databases had names
    gets its name, which the media folder bears."""
    if later.name:
        await db.run(
            """
            INSERT INTO bot_facts (name, value) VALUES ('database', :name)
            ON CONFLICT (name) DO NOTHING""",
            {"name": later.name},
        )
    if later.key:
        for person in await forgotten.taken_over(db, later.key, later.forgotten):
            await forget(db, person)
            applied.forgotten += 1
    for person, purpose, at, version in later.consents:
        applied.taken_back += await db.run(
            _TAKE_BACK, {"person": person, "purpose": purpose, "at": at, "version": version}
        )


# Whoever gave it anew after that has a later answer in the backup already: nothing changes then.
_TAKE_BACK = """
INSERT INTO consents (person, purpose, at, given, version)
SELECT person, :purpose, :at, 0, :version FROM people WHERE person = :person
    AND EXISTS (SELECT 1 FROM consents AS c WHERE c.person = :person AND c.purpose = :purpose
        AND c.given = 1 AND c.at < :at
        AND NOT EXISTS (SELECT 1 FROM consents AS l WHERE l.person = :person
            AND l.purpose = :purpose AND l.at > c.at))
ON CONFLICT (person, purpose, at) DO NOTHING"""


async def last_letter(db: Db) -> int:
    """The number of the last letter that was posted; 0 where there is none."""
    row = await db.one("SELECT coalesce(max(seq), 0) FROM outbox")
    return int(row[0]) if row else 0


async def keep_back(db: Db, after: int, now: datetime) -> int:
    """Letters that may have left since the backup are `unsure`; how many. Those are all that were
    posted after the letter `after`, and of the others what was due by `now` or held."""
    return await db.run(
        """
        UPDATE outbox SET state = 'unsure', error = 'restored', claimed_by = NULL,
            claimed_at = NULL, over_at = :now,
            reply = CASE WHEN lane = 'announcement' THEN reply END
        WHERE state = 'sending'
            OR (state = 'waiting' AND (seq > :after OR due_at <= :now OR due_at = :held))""",
        {"now": utc_text(now), "after": after, "held": HELD},
    )
