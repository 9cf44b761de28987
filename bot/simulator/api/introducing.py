"""The methods by which a bot introduces itself: commands, menu button, name, descriptions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.simulator.params import Params
from bot.simulator.refusal import bad_request
from bot.simulator.settings import Command, Scope
from bot.simulator.world import World

MOST_COMMANDS = 100
_WIDE_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}

Method = Callable[[World, Params], Any]


def _scope(params: Params) -> Scope:
    scope = params.data("scope", "BotCommandScope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _WIDE_SCOPES:
        return kind, 0, 0
    if kind in _CHAT_SCOPES:
        return kind, int(scope.get("chat_id", 0)), int(scope.get("user_id", 0))
    raise bad_request("can't parse BotCommandScope: unsupported type specified")


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.data("commands", "commands") or []
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(command) for command in commands]
    world.settings.commands[_scope(params), _language(params)] = kept
    world.look_again()
    return True


def _command(given: Any) -> Command:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = str(given.get("command", "")), str(given.get("description", ""))
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": description.strip()}


def get_my_commands(world: World, params: Params) -> list[Command]:
    return world.settings.commands.get((_scope(params), _language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.settings.commands.pop((_scope(params), _language(params)), None)
    return True


def set_chat_menu_button(world: World, params: Params) -> bool:
    button = params.data("menu_button", "MenuButton") or {"type": "default"}
    kind = button.get("type") if isinstance(button, dict) else None
    if kind not in ("commands", "default", "web_app"):
        raise bad_request("can't parse MenuButton: unsupported type specified")
    chat_id = params.whole("chat_id")
    if chat_id and chat_id not in world.people:
        raise bad_request("chat not found")
    world.settings.menu_buttons[chat_id] = button
    world.look_again()
    return True


def get_chat_menu_button(world: World, params: Params) -> dict[str, Any]:
    return world.settings.menu_button(params.whole("chat_id"))


def setter_of(field: str, store: str, longest: int) -> Method:
    """The method that sets a text per language, such as setMyDescription."""

    def change(world: World, params: Params) -> bool:
        value = params.text(field)
        if len(value) > longest:
            raise bad_request(f"bot {field.replace('_', ' ')} is too long")
        texts: dict[str, str] = getattr(world.settings, store)
        texts[_language(params)] = value
        world.look_again()
        return True

    return change


def getter_of(field: str, store: str) -> Method:
    def look(world: World, params: Params) -> dict[str, str]:
        texts: dict[str, str] = getattr(world.settings, store)
        return {field: texts.get(_language(params)) or texts.get("", "")}

    return look
