"""After a meeting: minutes that are missing, and the consultation of those who came."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from conversations.frozen import utc_text
from conversations.meetings.after_events import FeedbackAsked, MinutesMissed
from conversations.meetings.feedback import Held, MeetingsToAsk
from conversations.meetings.meeting import Meeting
from conversations.meetings.missing import MinutesMissing, Missing
from conversations.reply import Told, told
from storage import batches, meeting_letters
from storage.db import Db
from storage.happened import Happened
from storage.publication import Publication, publish

FORM = Path(__file__).parent / "feedback.json"
"""Made by bot/sample/build.py from what staff can read and change (bot/sample/reunion.md)."""


class Form(NamedTuple):
    """What is asked after every meeting."""

    title: dict[str, str]
    then: str
    xform: bytes


@cache
def form() -> Form:
    """Read once: it comes with the house."""
    found = json.loads(FORM.read_text(encoding="utf-8"))
    return Form(found["title"], found["then"], found["xform"].encode())


async def missing(db: Db, ask: MinutesMissing) -> tuple[Missing, ...]:
    """Meetings without minutes, the longest ago first."""
    rows = await db.execute(
        """
        SELECT number, definition, ends_at, called_by, nudged FROM meetings m
        WHERE ends_at < :before AND status = 'planned' AND nudged < :last
            AND NOT EXISTS (SELECT 1 FROM minutes WHERE minutes.meeting = m.number)
        ORDER BY ends_at, number LIMIT :most""",
        {"before": utc_text(ask.before), "last": ask.last, "most": ask.most},
    )
    return tuple(
        Missing(
            number=row["number"],
            title=Meeting.model_validate_json(row["definition"]).title,
            ends_at=datetime.fromisoformat(row["ends_at"]),
            called_by=row["called_by"],
            nudged=row["nudged"],
        )
        for row in rows
    )


async def missed(db: Db, event: MinutesMissed, _happened: Happened) -> None:
    """Nobody is told that again."""
    await db.run(
        "UPDATE meetings SET nudged = :days WHERE number = :n AND nudged < :days",
        {"n": event.number, "days": event.days},
    )


async def to_ask(db: Db, ask: MeetingsToAsk) -> tuple[Held, ...]:
    """Meetings that people were seen at, and about which nobody was asked."""
    rows = await db.execute(
        """
        SELECT number, definition, ends_at FROM meetings m
        WHERE ends_at > :since AND ends_at <= :until AND status = 'planned' AND feedback = ''
            AND EXISTS (SELECT 1 FROM registrations r
                WHERE r.meeting = m.number AND r.came IS NOT NULL)
        ORDER BY ends_at, number""",
        {"since": utc_text(ask.since), "until": utc_text(ask.until)},
    )
    found = [
        Held(
            number=row["number"],
            meeting=Meeting.model_validate_json(row["definition"]),
            ends_at=datetime.fromisoformat(row["ends_at"]),
        )
        for row in rows
    ]
    return tuple(one for one in found if one.meeting.feedback)[: ask.most]


async def asked(db: Db, event: FeedbackAsked, happened: Happened) -> None:
    """Its consultation opens, and the letters leave; once for each meeting."""
    row = await db.one(
        "SELECT definition FROM meetings WHERE number = :n AND feedback = ''", {"n": event.number}
    )
    if row is None:
        raise LookupError(f"those who came to {event.number} were asked already")
    meeting = Meeting.model_validate_json(row["definition"])
    one = Publication(
        slug=event.slug,
        xform=form().xform,
        title=_title(meeting.title),
        closes_at=event.closes_at,
    )
    await publish(db, one, happened.at)
    await db.run("UPDATE surveys SET listed = 0 WHERE slug = :slug", {"slug": event.slug})
    await db.run(
        "UPDATE meetings SET feedback = :slug WHERE number = :n",
        {"n": event.number, "slug": event.slug},
    )
    batch = meeting_letters.name(event.number, "feedback", happened.at)
    await batches.open_batch(db, batch, event.letter, happened.at, event.closes_at)


def _title(meeting: Told) -> Told:
    asks = form().title.items()
    then = form().then
    return told({locale: then.join((words, meeting.spoken(locale)[1])) for locale, words in asks})
