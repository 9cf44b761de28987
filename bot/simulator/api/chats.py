"""Finds the chat a call is about and refuses the ones Telegram would refuse."""

from __future__ import annotations

from bot.simulator.params import Params
from bot.simulator.parts import Chat, Message
from bot.simulator.refusal import Refusal, bad_request, forbidden
from bot.simulator.world import World


def chat_to_write(world: World, params: Params) -> Chat:
    """A chat the bot may write to."""
    number = _chat_number(params)
    person = world.people.get(number)
    if person is None:
        return _group(world, number)
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    return world.chat_of(person)


def chat_to_look_at(world: World, params: Params) -> Chat:
    """A chat that exists, whether or not the bot may write there now."""
    chat = world.chats.get(_chat_number(params))
    if chat is None:
        raise bad_request("chat not found")
    return chat


def message_in(chat: Chat, params: Params, purpose: str) -> Message:
    message_id = params.whole("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _chat_number(params: Params) -> int:
    given = params.text("chat_id").strip()
    if not given:
        raise bad_request("chat_id is empty")
    try:
        return int(given)
    except ValueError:
        raise bad_request("chat not found") from None


def _group(world: World, number: int) -> Chat:
    chat = world.chats.get(number)
    if chat is None:
        raise bad_request("chat not found")
    if chat.moved_to:
        why = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refusal(400, why, migrate_to_chat_id=chat.moved_to)
    if chat.left:
        raise forbidden(f"bot was kicked from the {chat.facts['type']} chat")
    if chat.muted:
        raise bad_request("not enough rights to send text messages to the chat")
    return chat
