"""The staff log: who did what, when, about what, on how many people."""

from dataclasses import dataclass
from datetime import datetime

from conversations.event import StaffAct
from conversations.frozen import utc_text
from conversations.team.known import LogLine, LogPage
from conversations.team.rules import CLOCK, MACHINE
from storage.db import Db, Row
from storage.tidying import AT_ONCE

COMMAND_LINE = MACHINE
"""Who acts where nobody is signed in: somebody at the town's own machine."""


@dataclass(frozen=True, slots=True)
class Doer:
    """Who acts: a pseudonym and a role."""

    who: str
    role: str


AT_THE_MACHINE = Doer(COMMAND_LINE, "admin")
THE_CLOCK = Doer(CLOCK, "")
"""What happens at an hour that was set before."""


async def doer(db: Db, person: str) -> Doer:
    """The member of the team behind `person`, also while their chat is lent; nobody: the clock."""
    if not person:
        return THE_CLOCK
    row = await db.one(
        """
        SELECT label, role FROM people WHERE person = :person
            OR person = (SELECT holder FROM sessions WHERE sessions.person = :person)""",
        {"person": person},
    )
    return Doer(row[0], row[1]) if row else Doer("", "")


async def write(db: Db, act: StaffAct, at: datetime, by: Doer) -> None:
    """Add a line for `act`."""
    await db.run(
        """
        INSERT INTO staff_log (at, who, role, act, about, people)
        VALUES (:at, :who, :role, :act, :about, :people)""",
        {
            "at": utc_text(at),
            "who": by.who,
            "role": by.role,
            "act": act.act,
            "about": act.about(),
            "people": act.people_count(),
        },
    )


async def page(db: Db, ask: LogPage) -> tuple[LogLine, ...]:
    """The lines before `ask.before`, latest first."""
    rows = await db.execute(
        """
        SELECT seq, at, who, role, act, about, people FROM staff_log
        WHERE :before = 0 OR seq < :before ORDER BY seq DESC LIMIT :most""",
        {"before": ask.before, "most": ask.most},
    )
    return tuple(_line(row) for row in rows)


async def lines(db: Db, since: str, after: int, most: int = 1000) -> list[LogLine]:
    """Up to `most` lines that follow the line `after`, none from before `since` (UTC text)."""
    rows = await db.execute(
        """
        SELECT seq, at, who, role, act, about, people FROM staff_log
        WHERE seq > :after AND at >= :since ORDER BY seq LIMIT :most""",
        {"after": after, "since": since, "most": most},
    )
    return [_line(row) for row in rows]


def _line(row: Row) -> LogLine:
    seq, at, who, role, act, about, people = row
    return LogLine(
        seq=seq,
        at=datetime.fromisoformat(at),
        who=who,
        role=role,
        act=act,
        about=about,
        people=people,
    )


async def prune(db: Db, before: datetime) -> int:
    """Forget a page of what was done before that moment."""
    return await db.run(
        """
        DELETE FROM staff_log WHERE seq IN (
            SELECT seq FROM staff_log WHERE at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )
