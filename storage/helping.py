"""The helping room: looking up a chat that is lent; opening and closing are the hall's."""

from conversations.helping.known import LentByRef, LentChat
from storage import sessions
from storage.db import Db


async def lent_by_ref(db: Db, ask: LentByRef) -> LentChat | None:
    """The session `ref` and whose chat it is."""
    found = await sessions.by_ref(db, ask.ref)
    return None if found is None else LentChat(session=found[0], holder=found[1])
