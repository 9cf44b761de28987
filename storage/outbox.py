"""The tray of what we have to say: posted in the turn's own transaction, sent afterwards.

Rules:
1. A row's id comes from what it answers: posting it twice is posting it once.
2. A row is claimed before it is sent. Found claimed after a crash, an answer or a reminder is
   sent again, and what edits or deletes a message is done again, which does no harm; so is the news
   of an idea, a meeting, a vote or a consultation: hearing twice is the smaller harm. Any other
   announcement becomes `unsure`, and staff decide.
3. What is over drops its words at once (an answer or a reminder even when it failed: it may repeat
   what somebody said) and keeps its delivery record until it is pruned.
4. `due_at` is empty for what is due at once, so that a clock set back cannot change the order.
5. Letters that say the same to many people belong to a batch (batches.py), which claims them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Literal

from pydantic import ValidationError

from conversations.frozen import utc_text
from conversations.marks import Marked, MessageMarked
from conversations.reply import Lane, Reply
from storage import many
from storage.db import Db, Row

HELD = "9999-12-31T00:00:00.000000+00:00"
"""Due when its reader's chat, which is lent, is theirs again."""
NEWS, MEETING, VOTING, RESULTS = "idea.", "meeting.", "voting.", "results."
"""How batches begin whose letters may be sent again where nobody knows whether they arrived."""
UNFINISHED = "unfinished."
"""How batches begin that remind of a consultation: nobody gets two."""


def after_all(prefix: str) -> str:
    """What comes after everything that begins with `prefix`, which ends with a dot."""
    return f"{prefix.removesuffix('.')}/"


Over = Literal["sent", "failed", "unsure", "dropped"]


@dataclass(frozen=True, slots=True)
class Letter:
    """One claimed message on its way to a person."""

    seq: int
    id: str
    person: str
    lane: Lane
    locale: str
    reply: Reply
    parts_sent: int
    made_at: datetime
    chat_id: int | None
    closes_at: datetime | None = None
    """From that moment on it may not leave."""
    due_at: datetime | None = None
    """Since when it may leave; None: since it was made."""

    @property
    def may_repeat(self) -> bool:
        """Whether it is sent again where nobody knows whether it arrived."""
        return self.lane != "announcement" or self.id.startswith((NEWS, MEETING, VOTING, RESULTS))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a letter."""

    seq: int
    over: Over
    parts_sent: int = 0
    tries: int = 0
    error: str = ""
    message: int | None = None


MOST_OF_ONE = 4
"""Letters of one person that are claimed together: nobody's heap keeps the others waiting."""

# Nobody with a letter on its way is looked at, and of a heap its oldest letters only. The inner
# select stops at its fourth row; its `state IN` repeats the words of the index outbox_person.
# `claimed_by IS NULL` stands outside the sub-select too: on PostgreSQL two claimers may choose
# the same rows, and only this lets the second find that they are gone. After RETURNING, SQLite
# forgets that a column is text, and without the CAST looks at every number there is.
_CLAIM = """
UPDATE outbox SET state = 'sending', claimed_by = :by, claimed_at = :now
WHERE claimed_by IS NULL AND seq IN (
    SELECT o.seq FROM outbox o
    WHERE o.state = 'waiting' AND o.batch = '' AND o.claimed_by IS NULL AND o.lane = :lane
        AND o.due_at <= :now AND (o.closes_at = '' OR o.closes_at > :now)
        AND o.person NOT IN (SELECT person FROM outbox WHERE state = 'sending')
        AND NOT EXISTS (
            SELECT 1 FROM outbox e
            WHERE e.person = o.person AND e.state IN ('waiting', 'sending') AND e.lane = :lane
                AND e.batch = '' AND e.due_at <= :now AND e.seq < o.seq
            LIMIT 1 OFFSET :of_one - 1)
    ORDER BY o.due_at, o.seq LIMIT :most)
RETURNING seq, id, person, lane, locale, reply, parts_sent, made_at,
    (SELECT chat_id FROM identities WHERE identities.person = CAST(outbox.person AS TEXT)),
    due_at"""


async def claim(db: Db, by: str, lane: Lane, most: int, now: datetime) -> list[Letter]:
    """Up to `most` letters of `lane` that are due, oldest first, claimed by `by`.

    At most `MOST_OF_ONE` of one person, and none of whoever has letters on their way.
    """
    params = {"by": by, "lane": lane, "most": most, "of_one": MOST_OF_ONE, "now": utc_text(now)}
    rows = await db.execute(_CLAIM, params)
    letters: list[Letter] = []
    unreadable: list[Outcome] = []
    for row in sorted(rows, key=itemgetter(0)):
        try:
            letters.append(_letter(row))
        except ValidationError:
            unreadable.append(Outcome(row["seq"], "failed", error="unreadable"))
    await settle(db, unreadable, now)
    return letters


def _letter(row: Row) -> Letter:
    seq, id, person, lane, locale, reply, parts_sent, made_at, chat_id, due_at = row
    return Letter(
        seq,
        id,
        person,
        lane,
        locale,
        Reply.model_validate_json(reply),
        parts_sent,
        datetime.fromisoformat(made_at),
        chat_id,
        due_at=datetime.fromisoformat(due_at) if due_at else None,
    )


async def any_due(db: Db, lane: Lane, now: datetime) -> bool:
    """Whether a letter of `lane` that belongs to no batch waits and is due."""
    row = await db.one(
        """
        SELECT 1 FROM outbox
        WHERE state = 'waiting' AND batch = '' AND lane = :lane AND due_at <= :now LIMIT 1""",
        {"lane": lane, "now": utc_text(now)},
    )
    return row is not None


async def settle(db: Db, outcomes: Iterable[Outcome], at: datetime) -> None:
    """Write down what became of letters; only an announcement that did not go keeps its words."""
    rows = [(o.seq, o.over, o.parts_sent, o.tries, o.error, o.message) for o in outcomes]
    await many.run(db, _SETTLE, rows, {"at": utc_text(at)})


_SETTLE = """
UPDATE outbox SET state = v.column2, parts_sent = CAST(v.column3 AS INTEGER),
    tries = tries + CAST(v.column4 AS INTEGER), error = v.column5,
    message = CAST(v.column6 AS BIGINT), over_at = :at, claimed_by = NULL,
    reply = CASE WHEN lane = 'announcement' AND v.column2 IN ('failed', 'unsure') THEN reply END
FROM (VALUES :many) AS v WHERE outbox.seq = CAST(v.column1 AS BIGINT)"""


async def note_parts(db: Db, seq: int, parts_sent: int) -> None:
    """A long letter got this far: a crash now resumes after these parts."""
    await db.run(
        "UPDATE outbox SET parts_sent = :parts WHERE seq = :seq",
        {"seq": seq, "parts": parts_sent},
    )


async def hand_back(db: Db, by: str, seqs: Sequence[int]) -> None:
    """Not sent after all (we are stopping): they wait again."""
    await db.executemany(
        """
        UPDATE outbox SET state = 'waiting', claimed_by = NULL, claimed_at = NULL
        WHERE seq = :seq AND claimed_by = :by AND state = 'sending'""",
        [{"seq": seq, "by": by} for seq in seqs],
    )


async def recover(db: Db) -> int:
    """After a crash: what was on its way. Call before the first claim; how many are unsure."""
    await db.run(
        """
        UPDATE outbox SET state = 'waiting', claimed_by = NULL, claimed_at = NULL
        WHERE state = 'sending'
            AND (lane <> 'announcement' OR target IS NOT NULL
                OR batch LIKE :news || '%' OR batch LIKE :meeting || '%'
                OR batch LIKE :voting || '%' OR batch LIKE :results || '%')""",
        {"news": NEWS, "meeting": MEETING, "voting": VOTING, "results": RESULTS},
    )
    return await db.run(
        """
        UPDATE outbox SET state = 'unsure', error = 'killed', claimed_by = NULL,
            over_at = claimed_at
        WHERE state = 'sending'"""
    )


async def drop(db: Db, person: str, at: datetime, error: str) -> int:
    """What waits for `person` will not be sent."""
    return await db.run(
        """
        UPDATE outbox SET state = 'dropped', reply = NULL, error = :error, over_at = :at
        WHERE person = :person AND state = 'waiting'""",
        {"person": person, "at": utc_text(at), "error": error},
    )


async def hold(db: Db, person: str, until: datetime) -> None:
    """What falls due for `person` before that moment waits until it is released."""
    await db.run(
        """
        UPDATE outbox SET due_at = :held
        WHERE person = :person AND state = 'waiting' AND due_at <= :until""",
        {"person": person, "until": utc_text(until), "held": HELD},
    )


async def release(db: Db, person: str, at: datetime) -> None:
    """What was held for `person` may leave at that moment; what has a window, and a reminder, gets
    another one: it may have been held since before the hour at which it was to leave, and it may be
    night now."""
    await db.run(
        """
        UPDATE outbox SET due_at = :at,
            closes_at = CASE WHEN closes_at = '' AND lane <> 'reminder' THEN '' ELSE :at END
        WHERE person = :person AND state = 'waiting' AND due_at = :held""",
        {"person": person, "at": utc_text(at), "held": HELD},
    )


async def marked(db: Db, ask: MessageMarked) -> Marked:
    """The message that bears a mark now, and whether something about it is on its way."""
    rows = await db.execute(
        """
        SELECT state, message FROM outbox WHERE mark = :mark AND mark <> ''
        ORDER BY seq DESC LIMIT 20""",
        {"mark": ask.mark},
    )
    messages = (row["message"] for row in rows if row["message"] is not None)
    pending = any(row["state"] in ("waiting", "sending") for row in rows)
    return Marked(next(messages, None), pending)


async def counts(db: Db) -> dict[str, int]:
    """How many letters stand where; sent and dropped ones are not counted."""
    rows = await db.execute(
        """
        SELECT state, count(*) FROM outbox
        WHERE state IN ('waiting', 'sending', 'failed', 'unsure') GROUP BY state"""
    )
    return {row[0]: row[1] for row in rows}
