"""Who we are on Telegram: the name that links to us are made with, once it is known."""

from dataclasses import dataclass


@dataclass
class Ourselves:
    """Our own name there; empty until Telegram, or the database, has said it."""

    username: str = ""

    def link(self, start: str = "") -> str:
        """A link that opens our private chat; empty while we do not know our name."""
        return deep_link(self.username, start) if self.username else ""


def deep_link(username: str, start: str = "") -> str:
    """The address that opens the chat with `username` and says `/start start` there."""
    return f"https://t.me/{username}" + (f"?start={start}" if start else "")
