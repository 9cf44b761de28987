"""What the world is made of: persons, messages, chats, and the presses of buttons."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.bell import Bell
from bot.simulator.markup import Markup


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "fr"
    blocked: bool = False
    deactivated: bool = False
    started: bool = False

    def user(self) -> dict[str, Any]:
        """As the Bot API shows a user."""
        said = {"last_name": self.last_name, "username": self.username}
        said["language_code"] = self.language_code
        known = {name: value for name, value in said.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **known}


@dataclass(slots=True)
class Message:
    """A message as the Bot API shows it, and what only the person's side sees of it."""

    id: int
    body: dict[str, Any]
    html: str | None = None
    markup: Markup | None = None
    version: int = 0
    edited: bool = False
    from_bot: bool = False


@dataclass(slots=True)
class Chat:
    id: int
    facts: dict[str, Any]
    messages: dict[int, Message] = field(default_factory=dict)
    gone: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=500))
    version: int = 0
    keyboard: Markup | None = None
    keyboard_from: int = 0
    action: tuple[str, float] = ("", 0.0)
    bell: Bell = field(default_factory=Bell)
    members: set[int] = field(default_factory=set)
    moved_to: int | None = None
    left: bool = False
    """The bot is not in this group."""
    muted: bool = False
    """The bot may not write in this group."""

    @property
    def private(self) -> bool:
        return bool(self.facts["type"] == "private")


@dataclass(slots=True)
class Press:
    """A tap on an inline button and how the bot answered it."""

    id: str
    person_id: int
    at: float
    answers: list[dict[str, Any]] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
