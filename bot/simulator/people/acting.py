"""What a person does: write, send, edit, press a button, open a link, block and come back."""

from __future__ import annotations

import re
from typing import Any

from bot.simulator.api.sending_files import keep_upload
from bot.simulator.detect import detected
from bot.simulator.media import described
from bot.simulator.params import Params, Upload
from bot.simulator.parts import Chat, Message, Person
from bot.simulator.refusal import Refusal
from bot.simulator.text import clean, in_order, pieces
from bot.simulator.world import World

START_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def impossible(why: str, status: int = 409) -> Refusal:
    """What a person's client would not let them do."""
    return Refusal(status, why)


def write(
    world: World, person: Person, text: str, reply_to: int = 0, chat_id: int = 0
) -> list[Message]:
    text = clean(text).strip()
    if not text:
        raise impossible("the text is empty", 400)
    return [
        say(world, person, with_found(piece), reply_to, chat_id)
        for piece in pieces(text)
        if piece.strip()
    ]


def with_found(text: str, name: str = "text") -> dict[str, Any]:
    """A text of a person and what Telegram finds in it: commands, links, mentions."""
    entities = in_order(detected(text, []))
    key = "entities" if name == "text" else "caption_entities"
    return {name: text, **({key: entities} if entities else {})}


def say(
    world: World, person: Person, content: dict[str, Any], reply_to: int = 0, chat_id: int = 0
) -> Message:
    chat = _open_chat(world, person, chat_id)
    if reply_to:
        original = chat.messages.get(reply_to)
        if original is None:
            raise impossible("there is no message to reply to", 404)
        quoted = {k: v for k, v in original.body.items() if k != "reply_to_message"}
        content = {**content, "reply_to_message": quoted}
    message = world.say(chat, person.user(), content)
    world.updates.add("message", message.body)
    return message


def _open_chat(world: World, person: Person, chat_id: int) -> Chat:
    if person.deactivated:
        raise impossible("this account was deleted")
    if chat_id and chat_id != person.id:
        return _group_of(world, person, chat_id)
    if person.blocked:
        raise impossible("the bot is blocked: unblock it first")
    person.started = True
    return world.chat_of(person)


def _group_of(world: World, person: Person, chat_id: int) -> Chat:
    chat = world.chats.get(chat_id)
    if chat is None or person.id not in chat.members:
        raise impossible("not a member of this chat", 404)
    return chat


def send_file(world: World, person: Person, kind: str, upload: Upload, params: Params) -> Message:
    file = keep_upload(world, kind, upload)
    content = {kind: described(file, params)}
    if caption := clean(params.text("caption")).strip():
        content |= with_found(caption, "caption")
    return say(world, person, content, params.whole("reply_to"), params.whole("chat_id"))


def edit(world: World, person: Person, message_id: int, text: str) -> Message:
    chat = world.chat_of(person)
    message = chat.messages.get(message_id)
    if message is None or message.from_bot or "text" not in message.body:
        raise impossible("there is no text of this person to edit", 404)
    body = {k: v for k, v in message.body.items() if k not in ("text", "entities")}
    changed = {**with_found(clean(text).strip()), "edit_date": int(world.now())}
    message.body, message.edited = {**body, **changed}, True
    world.touch(chat, message)
    world.updates.add("edited_message", message.body)
    return message


def open_link(world: World, person: Person, payload: str) -> Message:
    """A deep link: the person taps Start and their client sends the payload along."""
    if not START_PAYLOAD.fullmatch(payload):
        raise impossible("a start payload has up to 64 characters of A-Za-z0-9_-", 400)
    if person.blocked:
        block(world, person, False)
    return write(world, person, f"/start {payload}".strip())[0]


def block(world: World, person: Person, blocked: bool) -> None:
    if person.blocked == blocked:
        return
    person.blocked = blocked
    chat = world.chat_of(person)
    world.touch(chat)
    before, after = ("member", "kicked") if blocked else ("kicked", "member")
    membership_changes(world, chat, person.user(), before, after)


def membership_changes(
    world: World, chat: Chat, by: dict[str, Any], before: str, after: str
) -> None:
    """Tell the bot that somebody changed what it is in a chat."""
    body = {"chat": chat.facts, "from": by, "date": int(world.now())}
    body["old_chat_member"] = _membership(world, before)
    body["new_chat_member"] = _membership(world, after)
    world.updates.add("my_chat_member", body)


def _membership(world: World, status: str) -> dict[str, Any]:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": world.bot_user(), "status": status, **until}


def deactivate(world: World, person: Person) -> None:
    person.deactivated = True
    world.touch(world.chat_of(person))
