"""What changes with each event of the requests room.

Rules:
1. Everything that changes a request (but a rating) counts up its `version`, so that whoever
   looked before can be told.
2. What is possible was decided before (conversations/requests/rules.py); here it is kept.
3. Taken back means gone: the row stays without a word, so that the team can be told.
"""

from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.requests.events import (
    InboxOpened,
    NoticesChosen,
    PreparedKept,
    PreparedRemoved,
    RequestAnswered,
    RequestAsked,
    RequestAssigned,
    RequestClosed,
    RequestContinued,
    RequestNoted,
    RequestRated,
    RequestReopened,
    RequestSorted,
    RequestTakenBack,
    RequestThanked,
    TeamTold,
)
from conversations.requests.known import Part, Side
from storage.db import Db
from storage.happened import Happened


async def asked(db: Db, event: RequestAsked, happened: Happened) -> None:
    """A new request with its first messages."""
    await db.run(
        """
        INSERT INTO request_numbers (name, last) VALUES ('requests', :number)
        ON CONFLICT (name) DO UPDATE SET last = excluded.last""",
        {"number": event.number},
    )
    await db.run(
        """
        INSERT INTO requests (number, person, topic, status, asked_at, waiting_since, changed_at)
        VALUES (:number, :person, :topic, 'waiting', :at, :at, :at)""",
        {
            "number": event.number,
            "person": happened.person,
            "topic": event.topic,
            "at": utc_text(happened.at),
        },
    )
    await _say(db, event.number, event.parts, happened.at, "resident")


async def continued(db: Db, event: RequestContinued, happened: Happened) -> None:
    """More from the resident: it waits (again), since now unless it waited before."""
    await _change(
        db,
        event.number,
        happened.at,
        "status = 'waiting', waiting_since = coalesce(waiting_since, :at)",
    )
    await _say(db, event.number, event.parts, happened.at, "resident")


async def taken_back(db: Db, event: RequestTakenBack, happened: Happened) -> None:
    """Nothing of what was said is left."""
    await db.run("DELETE FROM request_messages WHERE request = :number", {"number": event.number})
    await _change(
        db, event.number, happened.at, "status = 'withdrawn', waiting_since = NULL, rating = NULL"
    )


async def rated(db: Db, event: RequestRated, happened: Happened) -> None:
    """Whether it helped; the last word counts."""
    await db.run(
        "UPDATE requests SET rating = :rating WHERE number = :number",
        {"rating": event.rating, "number": event.number},
    )


async def answered(db: Db, event: RequestAnswered, happened: Happened) -> None:
    """The team had the last word; the first time it had counts for the figures.

    Whether it helped was said of the answer before: this one is not rated yet.
    """
    await _change(
        db,
        event.number,
        happened.at,
        """status = 'answered', waiting_since = NULL, rating = NULL,
            first_answered_at = coalesce(first_answered_at, :at)""",
    )
    by = _By(happened.person, event.role, event.label)
    await _say(db, event.number, event.parts, happened.at, "team", by)


async def noted(db: Db, event: RequestNoted, happened: Happened) -> None:
    """A note for the team."""
    await _change(db, event.number, happened.at, "status = status")
    by = _By(happened.person, event.role, event.label)
    await _say(db, event.number, (event.part,), happened.at, "note", by)


async def assigned(db: Db, event: RequestAssigned, happened: Happened) -> None:
    """Somebody has it."""
    await _change(db, event.number, happened.at, "assigned = :person", person=event.person)


async def sorted_(db: Db, event: RequestSorted, happened: Happened) -> None:
    """Another topic."""
    await _change(db, event.number, happened.at, "topic = :topic", topic=event.topic)


async def closed(db: Db, event: RequestClosed | RequestThanked, happened: Happened) -> None:
    """Nothing more is to be done: the team says so, or the resident."""
    await _change(db, event.number, happened.at, "status = 'closed', waiting_since = NULL")


async def reopened(db: Db, event: RequestReopened, happened: Happened) -> None:
    """It waits again, since now."""
    await _change(db, event.number, happened.at, "status = 'waiting', waiting_since = :at")


async def team_told(db: Db, event: TeamTold, happened: Happened) -> None:
    """These hear of nothing new until they look."""
    await db.executemany(
        """
        INSERT INTO request_notices (person, told_at) VALUES (:person, :at)
        ON CONFLICT (person) DO UPDATE SET told_at = excluded.told_at""",
        [{"person": person, "at": utc_text(happened.at)} for person in event.people],
    )


async def inbox_opened(db: Db, _event: InboxOpened, happened: Happened) -> None:
    """They looked: the next question is news again."""
    await db.run(
        "UPDATE request_notices SET told_at = NULL WHERE person = :person",
        {"person": happened.person},
    )


async def notices_chosen(db: Db, event: NoticesChosen, happened: Happened) -> None:
    """Whether they are told of new questions."""
    await db.run(
        """
        INSERT INTO request_notices (person, wanted) VALUES (:person, :wanted)
        ON CONFLICT (person) DO UPDATE SET wanted = excluded.wanted""",
        {"person": happened.person, "wanted": int(event.wanted)},
    )


async def prepared_kept(db: Db, event: PreparedKept, _happened: Happened) -> None:
    """The prepared answer as it is now: languages it lost are gone."""
    await db.run("DELETE FROM prepared_answers WHERE name = :name", {"name": event.name})
    await db.executemany(
        """
        INSERT INTO prepared_answers (name, locale, title, words)
        VALUES (:name, :locale, :title, :words)""",
        [
            {"name": event.name, "locale": locale, "title": event.title, "words": words}
            for locale, words in event.words
        ],
    )


async def prepared_removed(db: Db, event: PreparedRemoved, _happened: Happened) -> None:
    """Gone in every language."""
    await db.run("DELETE FROM prepared_answers WHERE name = :name", {"name": event.name})


class _By:
    """Who of the team spoke."""

    def __init__(self, person: str = "", role: str = "resident", label: str = "") -> None:
        self.person, self.role, self.label = person, role, label


async def _change(db: Db, number: int, at: datetime, change: str, **params: Any) -> None:
    await db.run(
        f"""
        UPDATE requests SET version = version + 1, changed_at = :at, {change}
        WHERE number = :number AND status <> 'withdrawn'""",  # noqa: S608 (only our own words)
        {"number": number, "at": utc_text(at), **params},
    )


async def _say(
    db: Db, number: int, parts: tuple[Part, ...], at: datetime, side: Side, by: _By | None = None
) -> None:
    by = by or _By()
    row = await db.one(
        "SELECT coalesce(max(position), 0) FROM request_messages WHERE request = :number",
        {"number": number},
    )
    first = 1 + (int(row[0]) if row else 0)
    await db.executemany(
        """
        INSERT INTO request_messages
            (request, position, at, side, author, role, label, words, what, file_id, mime)
        VALUES (:number, :position, :at, :side, :author, :role, :label, :words, :what, :file, :mime)
        """,
        [
            {
                "number": number,
                "position": position,
                "at": utc_text(at),
                "side": side,
                "author": by.person,
                "role": by.role,
                "label": by.label,
                "words": part.text,
                "what": part.what,
                "file": part.file_id,
                "mime": part.mime,
            }
            for position, part in enumerate(parts, first)
        ],
    )
