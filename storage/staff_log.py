"""The staff log: who did what, when, about what, on how many people."""

from dataclasses import dataclass
from datetime import datetime

from conversations.event import StaffAct
from conversations.frozen import utc_text
from storage.db import Db

COMMAND_LINE = "command line"
"""Who acts where nobody is signed in: somebody at the town's own machine."""


@dataclass(frozen=True, slots=True)
class Doer:
    """Who acts: a pseudonym and a role."""

    who: str
    role: str


AT_THE_MACHINE = Doer(COMMAND_LINE, "admin")


async def doer(db: Db, person: str) -> Doer:
    """The member of the team behind `person`, also while their chat is lent."""
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
