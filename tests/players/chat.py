"""One person's chat as a list of messages: what each Bot API call makes of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from bot.telegram.outbound import Call
from tests.script import Heard, seen

Row = tuple[tuple[str, str], ...]


@dataclass
class Shown:
    """A message in the chat: its buttons as (label, data)."""

    id: int
    text: str
    rows: tuple[Row, ...] = ()


@dataclass
class Chat:
    """The messages so far, and every button that was ever shown (old ones can be pressed)."""

    messages: list[Shown] = field(default_factory=list)
    gone: list[tuple[str, str, int]] = field(default_factory=list)
    counter: int = 100

    def number(self) -> int:
        """The id of the next message, whoever writes it."""
        self.counter += 1
        return self.counter

    def apply(self, call: Call) -> Heard | None:
        """What a person sees of `call`; None when it shows nothing."""
        text = plain(call.params.get("text", ""))
        markup = json.loads(call.params.get("reply_markup", "{}"))
        rows = rows_of(markup)
        keyboard = tuple(key["text"] for row in markup.get("keyboard", ()) for key in row)
        labels = tuple(tuple(label for label, _ in row) for row in rows)
        if call.method == "sendMessage":
            self.messages.append(Shown(self.number(), text, rows))
            return Heard("bot", text, labels, keyboard)
        return self._edit(call, text, rows, labels)

    def _edit(
        self, call: Call, text: str, rows: tuple[Row, ...], labels: tuple[tuple[str, ...], ...]
    ) -> Heard | None:
        shown = next((m for m in self.messages if m.id == call.params["message_id"]), None)
        if call.method == "editMessageReplyMarkup" and shown is not None:
            text = shown.text
        if shown is None or (shown.text, shown.rows) == (text, rows):
            return None
        self.gone += [(label, data, shown.id) for row in shown.rows for label, data in row]
        shown.text, shown.rows = text, rows
        return Heard("bot edits", text, labels)

    def button(self, label: str) -> tuple[int, str]:
        """(message id, data) of the latest button that reads `label`."""
        for id, found, data in self._buttons():
            if seen(found) == label:
                return id, data
        shown = [seen(found) for _, found, _ in self._buttons()]
        raise AssertionError(f"no button [{label}]; there are {shown}")

    def old_button(self, label: str) -> tuple[int, str]:
        """(message id, data) of a button that was shown and is gone since."""
        for found, data, id in reversed(self.gone):
            if seen(found) == label:
                return id, data
        raise AssertionError(f"no button [{label}] is gone")

    def _buttons(self) -> Iterator[tuple[int, str, str]]:
        for message in reversed(self.messages):
            for row in message.rows:
                for label, data in row:
                    yield message.id, label, data


def plain(html: str) -> str:
    """What is seen of a text of Telegram's HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def rows_of(markup: dict[str, object]) -> tuple[Row, ...]:
    """The rows of an inline keyboard as (label, data)."""
    rows = markup.get("inline_keyboard", [])
    assert isinstance(rows, list)
    return tuple(
        tuple((b["text"], b.get("callback_data", b.get("url", ""))) for b in row) for row in rows
    )
