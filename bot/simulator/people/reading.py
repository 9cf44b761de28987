"""What a person sees: the chat with its messages, keyboards and notices, in Bot API words."""

from __future__ import annotations

from typing import Any

from bot.simulator.parts import Chat, Message, Person
from bot.simulator.world import World

LONGEST_WAIT = 60.0


async def read_chat(
    world: World, person: Person, after: int, wait: float, only_changes: bool = False
) -> dict[str, Any]:
    """The whole chat, or what changed after a version; waits for a newer one when told to."""
    chat = world.chat_of(person)
    if chat.version <= after and wait > 0 and not world.closing:
        await chat.bell.wait(min(wait, LONGEST_WAIT))
    # A version from another life of this world (it was reset) counts as none.
    since = after if only_changes and after <= chat.version else -1
    return {
        "version": chat.version,
        "complete": since < 0,
        "person": seen_person(world, person),
        "bot": {
            **world.bot_user(),
            "description": world.settings.description(person.language_code),
        },
        "commands": world.settings.commands_for(person.id, person.language_code),
        "menu_button": world.settings.menu_button(person.id),
        "keyboard": chat.keyboard,
        "action": _action(world, chat),
        "deleted": [number for version, number in chat.gone if version > since],
        "messages": [seen_message(m) for m in chat.messages.values() if m.version > since],
    }


def seen_message(message: Message) -> dict[str, Any]:
    seen = {**message.body, "version": message.version, "edited": message.edited}
    seen |= {"from_bot": message.from_bot, "html": message.html}
    if message.markup:
        seen["reply_markup"] = message.markup
    return seen


def seen_person(world: World, person: Person) -> dict[str, Any]:
    state = {"blocked": person.blocked, "deactivated": person.deactivated}
    return {**person.user(), **state, "started": person.started}


def listed_person(world: World, person: Person) -> dict[str, Any]:
    """One line of the person switcher: who, and what was said last."""
    chat = world.chats.get(person.id)
    last = next(reversed(chat.messages.values()), None) if chat else None
    body = last.body if last else {}
    words = {"text": body.get("text") or body.get("caption") or "", "date": body.get("date", 0)}
    return {**seen_person(world, person), "version": chat.version if chat else 0, "last": words}


def _action(world: World, chat: Chat) -> dict[str, Any] | None:
    kind, until = chat.action
    left = until - world.now()
    return {"kind": kind, "seconds": round(left, 2)} if kind and left > 0 else None
