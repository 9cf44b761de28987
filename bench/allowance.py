"""What Telegram lets a bot send: a bucket of so many messages that fills at so many a second."""

from collections.abc import Callable
from dataclasses import dataclass, field

BURST = 30.0
PREFIXES = ("send", "edit", "copy", "forward")
"""How the methods begin that say something to a chat."""


@dataclass
class Allowance:
    """Counts what was let through and what was refused; a rate of 0 refuses nothing."""

    clock: Callable[[], float]
    rate: float = 0.0
    most: float = BURST
    sent: int = 0
    refused: int = 0
    first: float = 0.0
    last: float = 0.0
    chats: set[int] = field(default_factory=set)
    _tokens: float = 0.0
    _at: float = 0.0

    def __post_init__(self) -> None:
        self._tokens, self._at = self.most, self.clock()

    def wait(self, chat_id: int) -> float:
        """0 when a message to `chat_id` goes through, else the seconds after which one would."""
        now = self.clock()
        self._tokens = min(self.most, self._tokens + (now - self._at) * self.rate)
        self._at = now
        if self.rate and self._tokens < 1:
            self.refused += 1
            return (1 - self._tokens) / self.rate
        self._tokens -= 1
        self.first = self.first or now
        self.last = now
        self.sent += 1
        self.chats.add(chat_id)
        return 0.0

    def tally(self) -> dict[str, float]:
        """The counts, and the moment they are of."""
        seconds = self.last - self.first
        return {
            "now": self.clock(),
            "sent": self.sent,
            "chats": len(self.chats),
            "refused": self.refused,
            "per_second": (self.sent - 1) / seconds if seconds else 0.0,
        }
