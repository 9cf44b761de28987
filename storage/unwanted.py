"""Who wants an announcement or an invitation no more by the time it would arrive, gets none."""

import json
from datetime import datetime

from conversations.frozen import utc_text
from storage.audiences import AGREES
from storage.db import Db, Row
from storage.outbox import HELD, MEETING, UNFINISHED

_WAITING = """
SELECT o.seq, a.audience FROM outbox o
JOIN announcement_runs r ON r.batch = o.batch
JOIN announcements a ON a.number = r.number
WHERE o.person = :person AND o.state = 'waiting' AND o.target IS NULL"""


async def stopped_all(db: Db, person: str, at: datetime) -> None:
    """`person` took back their consent to announcements."""
    await _drop(db, [row["seq"] for row in await _waiting(db, person)], at)


_INVITING = f"""
SELECT o.seq FROM outbox o
WHERE o.person = :person AND o.state = 'waiting' AND o.target IS NULL
    AND (o.batch LIKE '{MEETING}%.invite.%' OR o.batch LIKE '{MEETING}%.unanswered.%')
    AND NOT EXISTS (SELECT 1 FROM people p WHERE p.person = :person AND {AGREES})"""  # noqa: S608


async def uninvited(db: Db, person: str, at: datetime) -> None:
    """`person` took back what they agreed to: where nothing else lets us invite them to meetings,
    what would is dropped."""
    rows = await db.execute(_INVITING, {"person": person, "invites": 1})
    await _drop(db, [row["seq"] for row in rows], at)


async def not_reminded(db: Db, person: str, at: datetime, slug: str = "") -> None:
    """`person` has sent their answers to `slug`, or wants no reminder of any consultation."""
    begins = f"{UNFINISHED}{slug}." if slug else UNFINISHED
    rows = await db.execute(
        """
        SELECT seq FROM outbox
        WHERE person = :person AND state = 'waiting' AND batch > :first AND batch < :last""",
        {"person": person, "first": begins, "last": f"{begins[:-1]}/"},
    )
    await _drop(db, [row["seq"] for row in rows], at)


async def chose(db: Db, person: str, topics: tuple[str, ...], at: datetime) -> None:
    """`person` wants to hear of these topics only; none: of all."""
    rows = await _waiting(db, person) if topics else []
    about = {row["seq"]: json.loads(row["audience"]).get("topic", "") for row in rows}
    await _drop(db, [seq for seq, topic in about.items() if topic and topic not in topics], at)


async def send_again(db: Db, batch: str, at: datetime) -> None:
    """What is unsure waits again, in a new window, for those who agree to it still; where a chat is
    lent, until it is given back."""
    row = await db.one(_AUDIENCE, {"batch": batch})
    topic = json.loads(row["audience"]).get("topic", "") if row is not None else ""
    await db.run(_AGAIN, {"batch": batch, "topic": topic, "at": utc_text(at), "held": HELD})


_AUDIENCE = """
SELECT a.audience FROM announcement_runs r JOIN announcements a ON a.number = r.number
WHERE r.batch = :batch"""

_AGAIN = """
UPDATE outbox SET state = 'waiting', over_at = NULL, error = '', closes_at = :at,
    due_at = CASE WHEN EXISTS (SELECT 1 FROM identities i
        WHERE i.person = outbox.person AND i.acting <> '') THEN :held ELSE due_at END
WHERE batch = :batch AND batch <> '' AND state = 'unsure'
    AND (SELECT c.given FROM consents c WHERE c.person = outbox.person
        AND c.purpose = 'announcements' ORDER BY c.at DESC LIMIT 1) = 1
    AND (:topic = '' OR NOT EXISTS (SELECT 1 FROM profile_topics t WHERE t.person = outbox.person)
        OR EXISTS (SELECT 1 FROM profile_topics t
            WHERE t.person = outbox.person AND t.topic = :topic))"""


async def _waiting(db: Db, person: str) -> list[Row]:
    return await db.execute(_WAITING, {"person": person})


async def _drop(db: Db, seqs: list[int], at: datetime) -> None:
    await db.executemany(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at
        WHERE seq = :seq AND state = 'waiting'""",
        [{"seq": seq, "at": utc_text(at)} for seq in seqs],
    )
