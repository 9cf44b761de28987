"""Who wants to be reminded of what: that and nothing of what they are; and who gets a reminder."""

from datetime import date, datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.voting.events import WishEnded, WishesChosen
from conversations.voting.known import TOPICS, Topic, Wish, WishesOf
from storage.audiences import Page, reader
from storage.db import Db
from storage.happened import Happened
from storage.outbox import VOTING
from storage.voting_put_off import going, says


async def chosen(db: Db, event: WishesChosen, happened: Happened) -> None:
    """These and no others; what stays keeps what was said of it."""
    kept = " ".join(event.topics)
    await db.run(
        """
        DELETE FROM voting_wishes
        WHERE person = :person AND ' ' || :kept || ' ' NOT LIKE '% ' || topic || ' %'""",
        {"person": happened.person, "kept": kept},
    )
    await db.executemany(
        """
        INSERT INTO voting_wishes (person, topic, at) VALUES (:person, :topic, :at)
        ON CONFLICT (person, topic) DO NOTHING""",
        [
            {"person": happened.person, "topic": topic, "at": utc_text(happened.at)}
            for topic in event.topics
        ],
    )
    for topic in TOPICS:
        if topic not in event.topics:
            await _drop(db, happened, topic)


async def _drop(db: Db, happened: Happened, topic: Topic) -> None:
    """What waits for them about it, also what they had put off, does not leave."""
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at,
            reply = CASE WHEN batch = '' THEN NULL ELSE reply END
        WHERE person = :person AND state = 'waiting' AND (batch LIKE :batch
            OR (batch = '' AND lane = 'reminder' AND reply LIKE :says))""",
        {
            "person": happened.person,
            "at": utc_text(happened.at),
            "batch": f"{VOTING}%.{topic}.%",
            "says": says(topic),
        },
    )


async def ended(db: Db, event: WishEnded, happened: Happened) -> None:
    """No more of it about this election, also not what waits."""
    await db.run(
        """
        UPDATE voting_wishes SET not_before = '', stopped_for = CASE
            WHEN ' ' || stopped_for || ' ' LIKE '% ' || :election || ' %' THEN stopped_for
            ELSE TRIM(stopped_for || ' ' || :election) END
        WHERE person = :person AND topic = :topic""",
        {"election": event.election, "person": happened.person, "topic": event.topic},
    )
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at
        WHERE person = :person AND state = 'waiting'
            AND (batch LIKE :alone OR batch LIKE :beside)""",
        {
            "person": happened.person,
            "at": utc_text(happened.at),
            "alone": f"{VOTING}%{event.election}.{event.topic}.%",
            "beside": f"{VOTING}%{event.election}+%.{event.topic}.%",
        },
    )
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at, reply = NULL
        WHERE person = :person AND state = 'waiting' AND batch = '' AND lane = 'reminder'
            AND reply LIKE :says AND reply LIKE :about""",
        {
            "person": happened.person,
            "at": utc_text(happened.at),
            "says": says(event.topic),
            # As its buttons name it (reminding.py).
            "about": f'%"done {event.topic} {event.election}"%',
        },
    )


AT_FIRST: tuple[Topic, ...] = ("registration", "polling")
"""What whoever agrees is asked about: the deadlines, and the days of the vote."""


async def consented(db: Db, person: str, at: datetime, *, given: bool) -> None:
    """They agree: what they were asked about, unless they had chosen before. They do not any more:
    nothing of it is kept or sent."""
    if not given:
        await _unagreed(db, person, at)
        return
    await db.executemany(
        """
        INSERT INTO voting_wishes (person, topic, at)
        SELECT person, :topic, :at FROM people WHERE person = :person
            AND NOT EXISTS (SELECT 1 FROM voting_wishes w
                WHERE w.person = :person AND w.at <> :at)
        ON CONFLICT (person, topic) DO NOTHING""",
        [{"person": person, "topic": topic, "at": utc_text(at)} for topic in AT_FIRST],
    )


async def _unagreed(db: Db, person: str, at: datetime) -> None:
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at
        WHERE person = :person AND state = 'waiting' AND batch > :first AND batch < :last
            AND batch <> ''""",
        {"person": person, "at": utc_text(at), "first": VOTING, "last": f"{VOTING[:-1]}/"},
    )
    await forget(db, person)


async def of_person(db: Db, ask: WishesOf) -> tuple[Wish, ...]:
    """What one person wants to be reminded of."""
    rows = await db.execute(
        """
        SELECT topic, not_before, stopped_for FROM voting_wishes
        WHERE person = :person ORDER BY topic""",
        {"person": ask.person},
    )
    return tuple(
        Wish(
            topic=row["topic"],
            not_before=date.fromisoformat(row["not_before"]) if row["not_before"] else None,
            stopped_for=row["stopped_for"],
        )
        for row in rows
    )


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """The same for their file."""
    rows = await db.execute(
        """
        SELECT topic, at, not_before, stopped_for FROM voting_wishes
        WHERE person = :person ORDER BY topic""",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def forget(db: Db, person: str) -> None:
    """They want to be reminded of nothing."""
    await db.run("DELETE FROM voting_wishes WHERE person = :person", {"person": person})


_WANT = """
SELECT w.person AS person, p.locale AS locale, i.acting <> '' AS lent, f.quiet_since AS since,
    f.quiet_until AS until
FROM voting_wishes w
JOIN people p ON p.person = w.person
JOIN identities i ON i.person = w.person
LEFT JOIN profiles f ON f.person = w.person
WHERE w.topic = :topic AND w.person > :after AND {going}
    AND w.not_before <= :today AND i.unreachable_at IS NULL AND i.forgotten = 0
    AND (SELECT c.given FROM consents c WHERE c.person = w.person
        AND c.purpose = 'voting_reminders' ORDER BY c.at DESC LIMIT 1) = 1
ORDER BY w.person LIMIT :most"""

NEWS = ("moved", "cancelled")
# Who was told other days: those whom a letter about this election reached.
_TOLD = """
SELECT p.person AS person, p.locale AS locale, i.acting <> '' AS lent, f.quiet_since AS since,
    f.quiet_until AS until
FROM people p
JOIN identities i ON i.person = p.person
LEFT JOIN profiles f ON f.person = p.person
WHERE p.person > :after AND i.unreachable_at IS NULL AND i.forgotten = 0
    AND p.person IN (SELECT o.person FROM outbox o JOIN batches b ON b.id = o.batch
        WHERE (b.id LIKE :alone OR b.id LIKE :beside) AND o.batch <> ''
            AND o.state IN ('sent', 'sending', 'unsure'))
    AND (SELECT c.given FROM consents c WHERE c.person = p.person
        AND c.purpose = 'voting_reminders' ORDER BY c.at DESC LIMIT 1) = 1
ORDER BY p.person LIMIT :most"""


async def page(db: Db, batch: str, *, after: str, most: int, today: date) -> Page:
    """The next `most` people of a batch `voting.<election>.<topic>.<...>`."""
    _, election, topic, _ = batch.split(".")
    params = {
        "topic": topic,
        "election": election,
        "after": after,
        "most": most,
        "today": today.isoformat(),
        "alone": f"{VOTING}%{election}.%",
        "beside": f"{VOTING}%{election}+%",
    }
    ids = {f"id{n}": id for n, id in enumerate(election.split("+"))}
    want = _WANT.format(going=going(ids))
    rows = await db.execute(_TOLD if topic in NEWS else want, {**params, **ids})
    readers = [reader(row) for row in rows]
    return Page(readers, rows[-1]["person"] if rows else after, len(rows) == most)
