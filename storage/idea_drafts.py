"""Ideas that were written down for somebody, until they decide on their own telephone.

A draft is found by the digest of its token. Decided or expired, its words and everybody's names are
emptied at once; what is left says kindly why the code is good no more.
"""

from typing import Any

from conversations.frozen import utc_text
from conversations.ideas.events import (
    DraftApproved,
    DraftMade,
    DraftOpened,
    DraftRefused,
    DraftTakenBack,
)
from conversations.ideas.written import Written
from storage import sessions
from storage.db import Db
from storage.happened import Happened
from storage.ideas import insert, keep_version, said_by


async def made(db: Db, event: DraftMade, happened: Happened) -> None:
    """Keep what was written down, and whom to tell what becomes of it."""
    lent = await sessions.lent(db, happened.person)
    if lent is None:
        raise LookupError("a draft is made in a chat that is lent")
    await db.run(
        """
        INSERT INTO idea_drafts (digest, text, called, written, locale, label, holder, session,
            made_at, expires_at)
        VALUES (:digest, :text, :called, :written, :locale, :label, :holder, :session, :at,
            :expires_at)""",
        {
            "digest": event.digest,
            "text": event.written.text,
            "called": event.written.called,
            "written": event.written.model_dump_json(),
            "locale": event.locale,
            "label": lent.label,
            "holder": lent.holder,
            "session": lent.ref,
            "at": utc_text(happened.at),
            "expires_at": utc_text(event.expires_at),
        },
    )


async def opened(db: Db, event: DraftOpened, happened: Happened) -> None:
    """It is theirs to decide: whoever scans the code later comes too late."""
    await db.run(
        """
        UPDATE idea_drafts SET resident = :person
        WHERE digest = :digest AND state = 'waiting' AND resident = ''""",
        {"digest": event.digest, "person": happened.person},
    )


async def approved(db: Db, event: DraftApproved, happened: Happened) -> None:
    """Hand the idea in under its author, with both versions where they changed it."""
    row = await db.one(
        """
        SELECT text, called, written, label, session, made_at FROM idea_drafts
        WHERE digest = :digest""",
        {"digest": event.digest},
    )
    if row is None:
        raise LookupError("the draft is gone")
    at = utc_text(happened.at)
    idea = {
        "id": event.ref,
        "locale": event.locale,
        "channel": "assisted",
        "author": happened.person,
        "at": at,
        "receipt": event.receipt,
        "there": 1,
        "by": row["label"],
    }
    await insert(db, idea, event.written)
    drafted = said_by(draft_of(row), True, row["label"])
    as_it_was = None if event.changed else at
    await keep_version(db, event.ref, drafted, row["made_at"], as_it_was)
    if event.changed:
        await keep_version(db, event.ref, said_by(event.written), at, at)
    await sessions.count(db, row["session"])
    await _emptied(db, event.digest, "approved")


def draft_of(row: Any) -> Written:
    """What was written down; a draft of before ideas had more than a text has only that."""
    if row["written"]:
        return Written.model_validate_json(row["written"])
    return Written(text=row["text"], called=row["called"])


async def refused(db: Db, event: DraftRefused, _happened: Happened) -> None:
    """Erase what was written down, at once."""
    await _emptied(db, event.digest, "refused")


async def _emptied(db: Db, digest: str, state: str) -> None:
    await db.run(
        f"UPDATE idea_drafts SET state = :state, {NOTHING} WHERE digest = :digest",  # noqa: S608
        {"digest": digest, "state": state},
    )


NOTHING = (
    "text = '', called = '', written = '', label = '', holder = '', session = '', resident = ''"
)


async def taken_back(db: Db, event: DraftTakenBack, _happened: Happened) -> None:
    """The ambassador goes on with the text: the code leads nowhere."""
    await db.run("DELETE FROM idea_drafts WHERE digest = :digest", {"digest": event.digest})
