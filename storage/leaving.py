"""What ends with a role, one explicit line for each room that keeps something of a team."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from conversations.house import BOOK
from conversations.reply import Command, Reply
from conversations.session import SessionClosed
from conversations.who import Role
from storage import (
    announcements_keeping,
    ideas_leaving,
    meetings_keeping,
    outbox,
    requests_keeping,
    sessions,
)
from storage.db import Db

Leave = Callable[[Db, str], Awaitable[None]]

LEAVES: tuple[Leave, ...] = (
    requests_keeping.left_team,
    announcements_keeping.left_team,
    ideas_leaving.left_team,
    meetings_keeping.left_team,
)
"""What each room does when somebody is of the team no more."""


async def left(db: Db, person: str, at: datetime) -> SessionClosed | None:
    """Whoever is invited again one day begins with nothing in hand; what session ended, if any."""
    await _drop_letters(db, person, at)
    ended = await sessions.close_of(db, person, at)
    for one in LEAVES:
        await one(db, person)
    await end_talks(db, person, "resident")
    return ended


async def end_talks(db: Db, person: str, role: Role) -> None:
    """What they had begun and may not go on with is gone, not only out of reach: a resident's
    question may stand in it."""
    beyond = [one.name for one in BOOK.talks.values() if role not in one.roles]
    await db.executemany(
        "DELETE FROM talks WHERE person = :person AND name = :name AND place <> 'ended'",
        [{"person": person, "name": name} for name in beyond],
    )


async def _drop_letters(db: Db, person: str, at: datetime) -> None:
    """Reminders that wait and lead to what only the team may do are not sent any more."""
    rows = await db.execute(
        """
        SELECT seq, reply FROM outbox
        WHERE person = :person AND state = 'waiting' AND lane = 'reminder'""",
        {"person": person},
    )
    of_team = [row[0] for row in rows if _for_the_team(Reply.model_validate_json(row[1]))]
    await outbox.settle(db, [outbox.Outcome(seq, "dropped", error="role") for seq in of_team], at)


def _for_the_team(letter: Reply) -> bool:
    if letter.for_team:
        return True
    presses = (button.press for row in letter.buttons for button in row)
    return any(isinstance(p, Command) and _beyond_residents(p.name) for p in presses)


def _beyond_residents(name: str) -> bool:
    found = BOOK.kind(name)
    return found is not None and "resident" not in found.roles
