"""The methods that change or delete a message that was sent."""

from __future__ import annotations

from typing import Any

from bot.simulator.api.chats import chat_to_look_at, message_in
from bot.simulator.api.posting import with_caption, with_text
from bot.simulator.formatting import formatted_caption, formatted_text
from bot.simulator.markup import checked_inline, is_inline
from bot.simulator.params import Params
from bot.simulator.parts import Chat, Message
from bot.simulator.refusal import bad_request
from bot.simulator.world import World

DELETABLE_FOR = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_TEXT = ("text", "entities")
_CAPTION = ("caption", "caption_entities")
_CAPTIONED = ("photo", "document", "voice", "audio", "video", "animation")


def edit_message_text(world: World, params: Params) -> dict[str, Any]:
    formatted = formatted_text(params)
    chat, message = _own_message(world, params)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _change(world, chat, message, params, _TEXT, with_text(formatted), formatted.html)


def edit_message_caption(world: World, params: Params) -> dict[str, Any]:
    formatted = formatted_caption(params)
    chat, message = _own_message(world, params)
    if not any(kind in message.body for kind in _CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    content = with_caption(formatted)
    return _change(world, chat, message, params, _CAPTION, content, formatted.html)


def edit_message_reply_markup(world: World, params: Params) -> dict[str, Any]:
    chat, message = _own_message(world, params)
    return _change(world, chat, message, params, (), {}, message.html)


def _own_message(world: World, params: Params) -> tuple[Chat, Message]:
    if params.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = chat_to_look_at(world, params)
    message = message_in(chat, params, "edit")
    keyboard = message.markup and not is_inline(message.markup)
    # A message under which a reply keyboard was sent cannot be edited, only an inline one can.
    if not message.from_bot or (keyboard and not (message.markup or {}).get("remove_keyboard")):
        raise bad_request("message can't be edited")
    return chat, message


def _change(
    world: World,
    chat: Chat,
    message: Message,
    params: Params,
    names: tuple[str, ...],
    content: dict[str, Any],
    html: str | None,
) -> dict[str, Any]:
    """Replace the named parts and the keyboard; without a new keyboard the old one goes."""
    markup = checked_inline(params.data("reply_markup", "reply keyboard markup"))
    old = {name: message.body[name] for name in names if name in message.body}
    if old == content and markup == message.body.get("reply_markup"):
        raise bad_request(NOT_MODIFIED)
    body = {k: v for k, v in message.body.items() if k not in (*names, "reply_markup")}
    body |= {**content, "edit_date": int(world.now())}
    if markup:
        body["reply_markup"] = markup
    message.edited = message.edited or old != content
    message.body, message.markup, message.html = body, markup, html
    world.touch(chat, message)
    return body


def delete_message(world: World, params: Params) -> bool:
    chat = chat_to_look_at(world, params)
    message = message_in(chat, params, "delete")
    _refuse_old(world, message)
    world.delete(chat, message.id)
    return True


def delete_messages(world: World, params: Params) -> bool:
    chat = chat_to_look_at(world, params)
    ids = params.data("message_ids", "message identifiers") or []
    if not ids:
        raise bad_request("message identifiers are not specified")
    for message_id in ids:
        message = chat.messages.get(int(message_id))
        if message and world.now() - message.body["date"] <= DELETABLE_FOR:
            world.delete(chat, message.id)
    return True


def _refuse_old(world: World, message: Message) -> None:
    if world.now() - message.body["date"] > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
