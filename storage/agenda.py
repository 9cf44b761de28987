"""The points of an agenda: proposed, supported, judged, and set in their order."""

import json

from conversations.frozen import utc_text
from conversations.meetings.agenda_events import (
    AgendaPointDeclined,
    AgendaPointProposed,
    AgendaPointShown,
    AgendaPointsRead,
    AgendaPointSupported,
    AgendaPointWithdrawn,
    AgendaPointWritten,
    AgendaSet,
    AgendaSupportTakenBack,
)
from conversations.reply import Told
from storage.db import Db
from storage.happened import Happened


async def proposed(db: Db, event: AgendaPointProposed, happened: Happened) -> None:
    """It waits for the team."""
    await db.run(
        """
        INSERT INTO agenda_points (id, meeting, person, words, voice, locale, at)
        SELECT :point, number, :person, :words, :voice, :locale, :at
        FROM meetings WHERE number = :meeting AND status = 'planned'
        ON CONFLICT DO NOTHING""",
        {**event.model_dump(), "person": happened.person, "at": utc_text(happened.at)},
    )


async def withdrawn(db: Db, event: AgendaPointWithdrawn, happened: Happened) -> None:
    """It is gone, with who supported it."""
    await db.run(
        "DELETE FROM agenda_points WHERE id = :point AND person = :person",
        {"point": event.point, "person": happened.person},
    )


async def supported(db: Db, event: AgendaPointSupported, happened: Happened) -> None:
    """One of each person; of points that may be seen, and not of one's own."""
    await db.run(
        """
        INSERT INTO agenda_supports (point, person, at)
        SELECT id, :person, :at FROM agenda_points
        WHERE id = :point AND status = 'shown' AND (person IS NULL OR person <> :person)
        ON CONFLICT (point, person) DO NOTHING""",
        {"point": event.point, "person": happened.person, "at": utc_text(happened.at)},
    )


async def taken_back(db: Db, event: AgendaSupportTakenBack, happened: Happened) -> None:
    """They support it no more."""
    await db.run(
        "DELETE FROM agenda_supports WHERE point = :point AND person = :person",
        {"point": event.point, "person": happened.person},
    )


async def read(db: Db, event: AgendaPointsRead, happened: Happened) -> None:
    """Only the staff log keeps it."""


async def shown(db: Db, event: AgendaPointShown, happened: Happened) -> None:
    """Everybody may see it."""
    await db.run(
        """
        UPDATE agenda_points SET status = 'shown'
        WHERE id = :point AND status = 'waiting' AND words <> ''""",
        {"point": event.point},
    )


async def declined(db: Db, event: AgendaPointDeclined, happened: Happened) -> None:
    """Nobody but its author sees it, with the sentence that says why."""
    params = {"point": event.point, "words": event.words}
    await db.run(
        """
        UPDATE agenda_points SET status = 'declined', reply = :words, position = 0
        WHERE id = :point AND status IN ('waiting', 'shown')""",
        params,
    )
    await db.run("DELETE FROM agenda_supports WHERE point = :point", {"point": event.point})


async def written(db: Db, event: AgendaPointWritten, happened: Happened) -> None:
    """The voice note is not needed any more."""
    await db.run(
        """
        UPDATE agenda_points SET words = :words, voice = ''
        WHERE id = :point AND status = 'waiting' AND voice <> ''""",
        {"point": event.point, "words": event.words},
    )


async def arranged(db: Db, event: AgendaSet, happened: Happened) -> None:
    """What is chosen stands at its place; what is not may be supported again."""
    await db.run(
        """
        UPDATE agenda_points SET status = 'shown', position = 0
        WHERE meeting = :meeting AND status = 'agenda'""",
        {"meeting": event.number},
    )
    await db.executemany(
        """
        UPDATE agenda_points SET status = 'agenda', position = :position
        WHERE id = :point AND meeting = :meeting AND status = 'shown'""",
        [
            {"meeting": event.number, "point": point, "position": position}
            for point, position in event.points
        ],
    )
    if event.own is not None:
        await _own(db, event.number, event.own, happened)


async def _own(db: Db, number: int, own: tuple[Told, ...], happened: Happened) -> None:
    """The town's own stand in the meeting itself: whoever writes that anew just now is told."""
    row = await db.one("SELECT definition FROM meetings WHERE number = :n", {"n": number})
    if row is None:
        return
    definition = json.loads(row[0])
    definition["agenda"] = [one.model_dump(mode="json") for one in own]
    await db.run(
        """
        UPDATE meetings SET definition = :definition, version = version + 1, changed_at = :at
        WHERE number = :n""",
        {"definition": json.dumps(definition), "at": utc_text(happened.at), "n": number},
    )


async def unagreed(db: Db, person: str) -> None:
    """They do not agree any more that what they think is kept: what the team has not let show is
    erased, and nobody knows whose the rest was."""
    who = {"person": person}
    await db.run("DELETE FROM agenda_supports WHERE person = :person", who)
    await db.run(
        """
        DELETE FROM agenda_points
        WHERE person = :person AND status IN ('waiting', 'declined')""",
        who,
    )
    await db.run("UPDATE agenda_points SET person = NULL, voice = '' WHERE person = :person", who)
    await db.run("UPDATE follow_ups SET raised_by = NULL WHERE raised_by = :person", who)
