"""What the bot says about itself: commands by scope and language, menu button, descriptions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Command = dict[str, str]
Scope = tuple[str, int, int]


@dataclass(slots=True)
class Settings:
    commands: dict[tuple[Scope, str], list[Command]] = field(default_factory=dict)
    menu_buttons: dict[int, dict[str, Any]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.names.get("", "")

    def commands_for(self, chat_id: int, language: str) -> list[Command]:
        """The narrowest scope wins, and in it the person's language before no language."""
        scopes: list[Scope] = [("chat", chat_id, 0), ("all_private_chats", 0, 0), ("default", 0, 0)]
        for scope in scopes:
            for code in (language.split("-")[0], ""):
                if found := self.commands.get((scope, code)):
                    return found
        return []

    def menu_button(self, chat_id: int) -> dict[str, Any]:
        default = self.menu_buttons.get(0, {"type": "commands"})
        return self.menu_buttons.get(chat_id, default)

    def description(self, language: str) -> str:
        return self.descriptions.get(language.split("-")[0]) or self.descriptions.get("", "")
