"""Messages that are found again by a name we gave them, to be rewritten in place."""

from dataclasses import dataclass

from conversations.known import Ask


@dataclass(frozen=True)
class Marked:
    """The message that bears a mark now."""

    message: int | None = None
    """Its number at Telegram; None before it is delivered."""
    pending: bool = False
    """It, or what rewrites it, is on its way."""


@dataclass(frozen=True)
class MessageMarked(Ask[Marked]):
    """What was said last under that mark (`Reply.mark`)."""

    mark: str
