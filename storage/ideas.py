"""The ideas room: ideas with every version of their words, and drafts that wait for approval.

Rules:
1. An idea handed in while a chat was lent has no author, and of its moment only the day.
2. A draft is found by the digest of its token. Decided or expired, its words and everybody's
   names are emptied at once; what is left says kindly why the code is good no more.
"""

from datetime import datetime
from typing import NamedTuple

from conversations.frozen import day_of, utc_text
from conversations.ideas.events import (
    DraftApproved,
    DraftMade,
    DraftOpened,
    DraftRefused,
    DraftTakenBack,
    IdeaErased,
    IdeaHandedIn,
    IdeaWithdrawn,
)
from conversations.ideas.known import DraftByDigest, DraftCard, IdeaCard, IdeasOf
from storage import sessions
from storage.db import Db
from storage.happened import Happened


async def of_person(db: Db, ask: IdeasOf) -> tuple[IdeaCard, ...]:
    """The ideas of somebody, the latest first."""
    rows = await db.execute(
        """
        SELECT id, text, called, receipt, handed_in_at FROM ideas
        WHERE author = :person ORDER BY handed_in_at DESC, id""",
        {"person": ask.person},
    )
    return tuple(
        IdeaCard(
            ref=id,
            text=text,
            called=called,
            receipt=receipt,
            handed_in_at=datetime.fromisoformat(at),
        )
        for id, text, called, receipt, at in rows
    )


async def draft(db: Db, ask: DraftByDigest) -> DraftCard | None:
    """The draft of a token."""
    row = await db.one(
        """
        SELECT digest, state, text, called, label, holder, resident, expires_at, session
        FROM idea_drafts WHERE digest = :digest""",
        {"digest": ask.digest},
    )
    if row is None:
        return None
    lent = await sessions.by_ref(db, row["session"])
    return DraftCard.model_validate({**dict(row), "session": lent and lent[0]})


async def handed_in(db: Db, event: IdeaHandedIn, happened: Happened) -> None:
    """Keep an idea; in a chat that is lent it is nobody's."""
    lent = await sessions.lent(db, happened.person)
    by = lent.label if lent is not None and event.channel == "assisted" else ""
    at = _day(happened.at) if lent is not None else utc_text(happened.at)
    row = {
        "id": event.ref,
        "text": event.text,
        "locale": event.locale,
        "called": event.called,
        "channel": event.channel,
        "author": None if lent is not None else happened.person,
        "at": at,
        "receipt": event.receipt,
        "there": 0,
        "by": by,
    }
    await db.run(_INSERT, row)
    by_team = event.channel == "assisted"
    words = _Words(event.text, event.called, by_team, by)
    await _keep_version(db, event.ref, 1, words, at)
    if lent is not None:
        await sessions.count(db, lent.ref)


_INSERT = """
INSERT INTO ideas (id, text, locale, called, channel, author, handed_in_at, receipt,
    approved_on_own_phone, drafted_by)
VALUES (:id, :text, :locale, :called, :channel, :author, :at, :receipt, :there, :by)"""


def _day(at: datetime) -> str:
    return utc_text(day_of(at))


class _Words(NamedTuple):
    """One wording of an idea and who wrote it: its author, or somebody of the team for them."""

    text: str
    called: str
    by_team: bool = False
    label: str = ""


async def _keep_version(
    db: Db, idea: str, n: int, words: _Words, at: str, approved: str | None = None
) -> None:
    await db.run(
        """
        INSERT INTO idea_versions (idea, version, text, called, written_by, label, at, approved_at)
        VALUES (:idea, :n, :text, :called, :by, :label, :at, :approved)""",
        {
            "idea": idea,
            "n": n,
            "text": words.text,
            "called": words.called,
            "by": "ambassador" if words.by_team else "resident",
            "label": words.label,
            "at": at,
            "approved": approved,
        },
    )


async def withdrawn(db: Db, event: IdeaWithdrawn, happened: Happened) -> None:
    """Erase an idea of whoever takes it back."""
    where = {"id": event.ref, "author": happened.person}
    await db.run("DELETE FROM ideas WHERE id = :id AND author = :author", where)


async def erased(db: Db, event: IdeaErased, _happened: Happened) -> None:
    """Erase an idea for whoever came to the town hall with its receipt."""
    await db.run("DELETE FROM ideas WHERE id = :id", {"id": event.ref})


async def draft_made(db: Db, event: DraftMade, happened: Happened) -> None:
    """Keep what was written down, and whom to tell what becomes of it."""
    lent = await sessions.lent(db, happened.person)
    if lent is None:
        raise LookupError("a draft is made in a chat that is lent")
    await db.run(
        """
        INSERT INTO idea_drafts (digest, text, called, locale, label, holder, session, made_at,
            expires_at)
        VALUES (:digest, :text, :called, :locale, :label, :holder, :session, :at, :expires_at)""",
        {
            "digest": event.digest,
            "text": event.text,
            "called": event.called,
            "locale": event.locale,
            "label": lent.label,
            "holder": lent.holder,
            "session": lent.ref,
            "at": utc_text(happened.at),
            "expires_at": utc_text(event.expires_at),
        },
    )


async def draft_opened(db: Db, event: DraftOpened, happened: Happened) -> None:
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
        "SELECT text, called, label, session, made_at FROM idea_drafts WHERE digest = :digest",
        {"digest": event.digest},
    )
    if row is None:
        raise LookupError("the draft is gone")
    at = utc_text(happened.at)
    idea = {
        "id": event.ref,
        "text": event.text,
        "locale": event.locale,
        "called": event.called,
        "channel": "assisted",
        "author": happened.person,
        "at": at,
        "receipt": event.receipt,
        "there": 1,
        "by": row["label"],
    }
    await db.run(_INSERT, idea)
    drafted = _Words(row["text"], row["called"], True, row["label"])
    as_it_was = None if event.changed else at
    await _keep_version(db, event.ref, 1, drafted, row["made_at"], as_it_was)
    if event.changed:
        await _keep_version(db, event.ref, 2, _Words(event.text, event.called), at, at)
    await sessions.count(db, row["session"])
    await _emptied(db, event.digest, "approved")


async def refused(db: Db, event: DraftRefused, _happened: Happened) -> None:
    """Erase what was written down, at once."""
    await _emptied(db, event.digest, "refused")


async def _emptied(db: Db, digest: str, state: str) -> None:
    await db.run(
        f"UPDATE idea_drafts SET state = :state, {NOTHING} WHERE digest = :digest",  # noqa: S608
        {"digest": digest, "state": state},
    )


NOTHING = "text = '', called = '', label = '', holder = '', session = '', resident = ''"


async def taken_back(db: Db, event: DraftTakenBack, _happened: Happened) -> None:
    """The ambassador goes on with the text: the code leads nowhere."""
    await db.run("DELETE FROM idea_drafts WHERE digest = :digest", {"digest": event.digest})
