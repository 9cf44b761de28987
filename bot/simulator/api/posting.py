"""Puts a bot's message into a chat: reply, keyboard and text, whatever its kind."""

from __future__ import annotations

from typing import Any

from bot.simulator.formatting import Formatted
from bot.simulator.markup import Markup, checked_markup, is_inline
from bot.simulator.params import Params
from bot.simulator.parts import Chat, Message
from bot.simulator.refusal import bad_request
from bot.simulator.world import World


def post(
    world: World, chat: Chat, params: Params, content: dict[str, Any], html: str | None = None
) -> Message:
    markup = checked_markup(params.data("reply_markup", "reply keyboard markup"), chat.private)
    content = {**content, **_reply(chat, params)}
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    if is_inline(markup):
        content["reply_markup"] = markup
    message = world.say(chat, world.bot_user(), content)
    message.html, message.markup = html, markup
    show_keyboard(chat, message)
    chat.action = ("", 0.0)
    return message


def show_keyboard(chat: Chat, message: Message) -> None:
    """A reply keyboard stays below the chat until another message changes it."""
    markup: Markup | None = message.markup
    if markup is None or is_inline(markup):
        return
    chat.keyboard = None if markup.get("remove_keyboard") else markup
    chat.keyboard_from = message.id


def with_text(formatted: Formatted) -> dict[str, Any]:
    content: dict[str, Any] = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = formatted.entities
    return content


def with_caption(formatted: Formatted) -> dict[str, Any]:
    if not formatted.text:
        return {}
    content: dict[str, Any] = {"caption": formatted.text}
    if formatted.entities:
        content["caption_entities"] = formatted.entities
    return content


def _reply(chat: Chat, params: Params) -> dict[str, Any]:
    asked = params.data("reply_parameters", "reply parameters") or {}
    wanted = int(asked.get("message_id") or params.whole("reply_to_message_id"))
    if not wanted:
        return {}
    original = chat.messages.get(wanted)
    if original is None:
        lenient = asked.get("allow_sending_without_reply")
        if lenient or params.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    quoted = {k: v for k, v in original.body.items() if k not in ("reply_to_message",)}
    return {"reply_to_message": quoted}
