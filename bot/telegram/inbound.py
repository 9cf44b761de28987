"""A raw update -> what it means to us. Pure; reads the fields by the Bot API's own names.

Building python-telegram-bot's objects would cost more than the whole turn, and storing what they
print would lose fields they do not know yet: the raw update is what the inbox keeps.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple

from bot.telegram.buttons import Tags
from bot.telegram.entities import html_of, is_formatted
from conversations.incoming import (
    CameBack,
    Commanded,
    Incoming,
    Left,
    SentFile,
    SentOther,
    SentPlace,
    What,
    Wrote,
    clean,
)
from conversations.links import sealed
from conversations.questions.media_types import UNNAMED, type_of_name

Json = Mapping[str, Any]

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
LOCALES = {"fr": "fr", "en": "en", "ar": "ar"}
LONGEST_START = 64
"""Telegram's own bound for what follows /start in a link."""


LARGEST = 2**63 - 1
"""What a database can keep; numbers of chats have 52 bits."""


class Sender(NamedTuple):
    """Whose chat an update comes from, and the language of their device."""

    chat_id: int
    locale: str


def opened(body: str, *, ours: bool) -> tuple[Sender | None, dict[str, Any] | None]:
    """A row of the inbox: whose chat it is from (nobody's, if it is `ours`), and the update in it;
    (None, None) where it is none."""
    try:
        update = json.loads(body)
        return (None if ours else sender_of(update)), update
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError, RecursionError):
        return None, None


def sender_of(update: Json) -> Sender | None:
    """The private chat an update belongs to; None for groups and for what we never asked for."""
    press = update.get("callback_query")
    if press is not None:
        chat = (press.get("message") or {}).get("chat") or {"type": "private", **press["from"]}
        return _private(chat, press["from"])
    for name in ("message", "edited_message", "my_chat_member"):
        found = update.get(name)
        if found is not None:
            return _private(found["chat"], found.get("from") or {})
    return None


def _private(chat: Json, speaker: Json) -> Sender | None:
    if chat.get("type") != "private":
        return None
    number = int(chat["id"])
    if abs(number) > LARGEST:
        raise ValueError("no number of a chat")
    return Sender(number, locale_of(speaker))


def locale_of(speaker: Json) -> str:
    """The language of ours that a person's device announces, or French."""
    return LOCALES.get(str(speaker.get("language_code") or "")[:2].lower(), "fr")


def said_at(update: Json, arrived_at: datetime) -> datetime:
    """When that was said; a tap and what has no possible date were said when they arrived."""
    message, edited = update.get("message") or {}, update.get("edited_message") or {}
    stamp = message.get("date") or edited.get("edit_date")
    if not isinstance(stamp, int) or not 0 < stamp < arrived_at.timestamp():
        return arrived_at
    return datetime.fromtimestamp(stamp, arrived_at.tzinfo)


def read_update(
    update: Json, sender: Sender, ref: str, person: str, at: datetime, tags: Tags
) -> Incoming | None:
    """What `update` means; None when nobody said anything (the bot was added, a message pinned)."""
    what = _what(update, sender, tags)
    if what is None:
        return None
    return Incoming(ref=ref, person=person, at=at, locale=sender.locale, what=what)


def _what(update: Json, sender: Sender, tags: Tags) -> What | None:
    if "callback_query" in update:
        return _pressed(update["callback_query"], sender, tags)
    if "message" in update:
        return _said(update["message"])
    if "edited_message" in update:
        # A live position is edited every few seconds: nobody wants to read of each.
        moved = "location" in update["edited_message"]
        return None if moved else SentOther(what="edited")
    return _membership(update["my_chat_member"])


def _pressed(press: Json, sender: Sender, tags: Tags) -> What:
    message = (press.get("message") or {}).get("message_id")
    meant = tags.read(str(press.get("data") or ""), message, sender.chat_id)
    return meant or SentOther(what="forged")


def _membership(change: Json) -> What | None:
    gone = ("kicked", "left")
    before = change["old_chat_member"]["status"]
    after = change["new_chat_member"]["status"]
    if after in gone:
        return Left()
    return CameBack() if before in gone else None


def _said(message: Json) -> What | None:
    if not _SERVICE.isdisjoint(message):
        return None
    text = message.get("text")
    if text is not None:
        return _wrote(str(text), message.get("entities") or ())
    place = message.get("location") or (message.get("venue") or {}).get("location")
    if place is not None:
        return SentPlace(latitude=place["latitude"], longitude=place["longitude"])
    return _file(message) or SentOther(what=_kind_of(message))


def _wrote(text: str, entities: Sequence[Json]) -> What:
    command = _COMMAND.fullmatch(text)
    if command is not None:
        name, args = command[1].lower(), clean(command[2] or "")
        args = args[:LONGEST_START] if name == "start" else args
        return Commanded(name=name, args=sealed(name, args))
    cleaned = clean(text)
    if not cleaned:
        return SentOther(what="empty")
    if entities and is_formatted(entities):
        return Wrote(text=cleaned, html=html_of(text, entities))
    return Wrote(text=cleaned)


ROUND = "video_note"
_What = Literal["photo", "voice", "audio", "video", "document"]
_FILES: tuple[_What, ...] = ("voice", "audio", "video", "document")
_TYPES = {"voice": "audio/ogg", "video": "video/mp4"}
"""What Telegram makes of them itself, where it says nothing."""


def _file(message: Json) -> SentFile | SentOther | None:
    caption = clean(str(message.get("caption") or ""))
    sizes = message.get("photo")
    if sizes:
        largest = max(sizes, key=lambda size: size.get("width", 0) * size.get("height", 0))
        return _sent("photo", largest, caption, "image/jpeg")
    for what in _FILES:
        if message.get(what):
            return _sent(what, message[what], caption, _TYPES.get(what, ""))
    if message.get(ROUND):
        film = _sent("video", message[ROUND], caption, _TYPES["video"])
        return SentOther(what=ROUND, file=film)
    return None


def _sent(what: _What, file: Json, caption: str, mime: str = "") -> SentFile:
    said = clean(str(file.get("mime_type") or mime))[:100].lower()
    if said in UNNAMED:  # the ending says more; the name itself goes no further than here
        said = type_of_name(str(file.get("file_name") or "")) or said
    return SentFile(
        what=what,
        file_id=str(file["file_id"]),
        size=int(file.get("file_size") or 0),
        mime=said,
        caption=caption,
    )


_SERVICE = frozenset(
    (
        *("pinned_message", "message_auto_delete_timer_changed", "chat_background_set"),
        *("write_access_allowed", "migrate_to_chat_id", "migrate_from_chat_id"),
        *("new_chat_title", "new_chat_photo", "delete_chat_photo"),
        *("new_chat_members", "left_chat_member", "group_chat_created"),
        *("supergroup_chat_created", "channel_chat_created", "boost_added"),
    )
)
"""What Telegram itself writes into a chat: nobody said anything."""
_ENVELOPE = frozenset(
    (
        *("message_id", "message_thread_id", "is_topic_message", "from", "sender_chat", "chat"),
        *("date", "edit_date", "forward_origin", "is_automatic_forward", "reply_to_message"),
        *("external_reply", "quote", "reply_to_story", "via_bot", "has_protected_content"),
        *("is_from_offline", "media_group_id", "author_signature", "effect_id", "caption"),
        *("caption_entities", "show_caption_above_media", "has_media_spoiler", "reply_markup"),
        *("business_connection_id", "sender_business_bot", "sender_boost_count"),
    )
)
"""What a message of any kind may carry beside what it holds."""


def _kind_of(message: Json) -> str:
    """`sticker`, `contact`...: the Bot API's own word for what the message holds."""
    return next((clean(name)[:40] for name in message if name not in _ENVELOPE), "nothing")
