"""Groups: we say once that we answer in private, and keep nothing of what is written there.

Rules:
1. Of a group only one thing is ever kept: that somebody added us, until the message that answers
   it is delivered. What is written there never reaches the inbox.
2. A channel gets no message: nobody there could answer.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.telegram.inbound import locale_of
from conversations.city import CityCard
from conversations.reply import Button, OpenBot, Reply, line, say

Json = Mapping[str, Any]

KINDS = ("group", "supergroup")
_IN = ("member", "administrator")


class Addition(NamedTuple):
    """Somebody added us to a group: its number, and the language of their device."""

    chat_id: int
    locale: str


def addition_in(update: Json) -> Addition | None:
    """The group that `update` says we were added to."""
    change = update.get("my_chat_member")
    if change is None or change["chat"].get("type") not in KINDS:
        return None
    if _is_in(change["old_chat_member"]) or not _is_in(change["new_chat_member"]):
        return None
    return Addition(int(change["chat"]["id"]), locale_of(change.get("from") or {}))


def _is_in(member: Json) -> bool:
    # Somebody restricted is in the group or not; whether they may write shows when we try.
    return member["status"] in _IN or bool(member.get("is_member"))


def greeting(city: CityCard) -> Reply:
    """The one message of ours that a group ever sees."""
    button = Button(label=line("button-open-private"), press=OpenBot())
    return say(line("hall-group", city=city.name), buttons=((button,),))


def is_kept(update: Json) -> bool:
    """Whether `update` is for us to keep: what is said in groups and channels is not."""
    try:
        if "my_chat_member" in update:
            return bool(update["my_chat_member"]["chat"]["type"] != "channel")
        said = update.get("message") or update.get("edited_message")
        if said is None:
            said = (update.get("callback_query") or {}).get("message")
        return said is None or bool(said["chat"]["type"] == "private")
    except (KeyError, TypeError, AttributeError):
        return True  # nothing we know: the desk sets it aside, for people to look at
