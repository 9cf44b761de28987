"""What goes by itself: rows whose time is over, and people who were silent for too long.

Rules:
1. A profile is erased so many days after the last contact, never without a warning at least
   seven days before, wherever a message reaches the person.
2. Days are counted twice: on the calendar, and in mornings on which the bot ran. A clock that was
   wrong, or a year in a drawer, can put an erasure off; it cannot hurry one.
3. Any contact ends a silence (identities.py): the row goes, and everything begins anew.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.people.events import PersonExpired, SilencesCounted, SilenceWarned
from conversations.people.rights_known import PeopleSilent, Silence, Silent
from storage import traces
from storage.db import Db, Row
from storage.due import Due, plan
from storage.forgotten import note
from storage.happened import Happened
from storage.holdings import forget

RULE = "retention"
"""The daily rule of the hour."""

MONTH, WEEK = 30, 7
"""Days before the erasure on which somebody is warned."""
NEXT_ROUND = timedelta(minutes=1)


_SILENT = """
SELECT p.person, p.last_seen_at, s.erase_on, s.warned_on,
    i.person IS NOT NULL AND i.unreachable_at IS NULL AS reachable
FROM people p
LEFT JOIN silences s ON s.person = p.person
LEFT JOIN identities i ON i.person = p.person
WHERE p.last_seen_at < :before AND (
    s.person IS NULL
    OR s.warned_on IS NULL AND s.erase_on <= :in_a_week
    OR s.erase_on <= :today AND s.warned_on <= :a_week_ago AND s.mornings >= :mornings)
ORDER BY p.last_seen_at, p.person LIMIT :most"""


async def silent(db: Db, ask: PeopleSilent) -> Silence:
    """With whom something is to be done today, longest silent first."""
    zone, term, week = ZoneInfo(ask.zone), timedelta(days=ask.after_days), timedelta(days=WEEK)
    last_day = datetime.combine(ask.day + timedelta(days=MONTH + 1), time(), zone)
    rows = await db.execute(
        _SILENT,
        {
            "before": utc_text(last_day.astimezone(UTC) - term),
            "in_a_week": (ask.day + week).isoformat(),
            "today": ask.day.isoformat(),
            "a_week_ago": (ask.day - week).isoformat(),
            "mornings": WEEK - 1,  # this one is the last
            "most": ask.most,
        },
    )
    found = tuple(_step(row, ask.day, term, zone) for row in rows)
    if any(one.step == "erase" for one in found):
        found = await _without_who_just_wrote(db, found)
    waiting = await db.one("SELECT 1 FROM silences WHERE warned_on IS NOT NULL LIMIT 1")
    return Silence(people=found, waiting=waiting is not None)


async def _without_who_just_wrote(db: Db, found: tuple[Silent, ...]) -> tuple[Silent, ...]:
    """Whose message waits behind this hour in the tray is heard of, a moment from now."""
    writing = await traces.chats_waiting(db)
    kept = []
    for one in found:
        row = await db.one(
            "SELECT chat_id FROM identities WHERE person = :person", {"person": one.person}
        )
        if row is None or row[0] not in writing:
            kept.append(one)
    return tuple(kept)


def _step(row: Row, today: date, term: timedelta, zone: ZoneInfo) -> Silent:
    """What is to be done with one person today."""
    person, reachable = row["person"], bool(row["reachable"])
    if row["erase_on"] is None:
        last = datetime.fromisoformat(row["last_seen_at"]) + term
        least = today + timedelta(days=MONTH if reachable else WEEK)
        erase_on = max(last.astimezone(zone).date(), least)
        return Silent(person=person, step="month", erase_on=erase_on, reachable=reachable)
    erase_on = date.fromisoformat(row["erase_on"])
    if row["warned_on"] is None:
        erase_on = max(erase_on, today + timedelta(days=WEEK))
        return Silent(person=person, step="week", erase_on=erase_on, reachable=reachable)
    return Silent(person=person, step="erase", erase_on=erase_on, reachable=reachable)


async def warned(db: Db, event: SilenceWarned, happened: Happened) -> None:
    """They were told, or nothing reaches them: from now on the days are counted."""
    await db.run(
        """
        INSERT INTO silences (person, since, erase_on)
        VALUES (:person, :at, :erase_on)
        ON CONFLICT (person) DO UPDATE SET erase_on = excluded.erase_on""",
        {
            "person": event.person,
            "at": utc_text(happened.at),
            "erase_on": event.erase_on.isoformat(),
        },
    )
    if event.last:
        await db.run(
            """
            UPDATE silences SET warned_on = :day, counted_on = :day, mornings = 0
            WHERE person = :person""",
            {"person": event.person, "day": event.day.isoformat()},
        )


async def expired(db: Db, event: PersonExpired, happened: Happened) -> None:
    """The same erasure as by their own wish."""
    await forget(db, event.person)
    await note(db, event.person, happened.at)


async def counted(db: Db, event: SilencesCounted, happened: Happened) -> None:
    """A round is over: the morning counts once, and another round follows if some wait."""
    await db.run(
        """
        UPDATE silences SET mornings = mornings + 1, counted_on = :day
        WHERE warned_on IS NOT NULL AND counted_on <> :day""",
        {"day": event.day.isoformat()},
    )
    if event.more:
        await plan(db, Due(f"{RULE}/more", RULE, "", happened.at + NEXT_ROUND))
