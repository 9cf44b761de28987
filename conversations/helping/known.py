"""What a conversation asks about chats that are lent."""

from dataclasses import dataclass

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.session import SessionCard


class LentChat(Frozen):
    """A session and the person whose chat it is."""

    session: SessionCard
    holder: str


@dataclass(frozen=True)
class LentByRef(Ask[LentChat | None]):
    """The chat lent in session `ref`; None once it is over."""

    ref: str
