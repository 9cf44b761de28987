"""One person's chat as a list of messages: what each Bot API call makes of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from bot.telegram.outbound import Call
from conversations.reply import (
    Attached,
    CalendarFile,
    IndicatorsFile,
    MeetingPictureFile,
    PictureFile,
    ProjectSheetFile,
    QrCode,
    ResultsPictureFile,
    SentAgain,
    ShippedFile,
    TextFile,
    TownFile,
    Venue,
)
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
    code: str | None = None
    """What the last QR code in it opens our chat with."""

    def number(self) -> int:
        """The id of the next message, whoever writes it."""
        self.counter += 1
        return self.counter

    def apply(self, call: Call, attached: Attached | None = None) -> Heard | None:
        """What a person sees of `call`, of a reply with `attached`; None when it shows nothing."""
        markup = json.loads(call.params.get("reply_markup", "{}"))
        keyboard = tuple(key["text"] for row in markup.get("keyboard", ()) for key in row)
        if call.method.startswith("send"):
            with_it = attached if call.method != "sendMessage" else None
            text = plain(call.params.get("text", call.params.get("caption", "")))
            return self.came(self.number(), text, rows_of(markup), keyboard, with_it)
        if call.method == "deleteMessage":
            return self.deleted(call.params["message_id"])
        text = plain(call.params.get("text", call.params.get("caption", "")))
        return self._edit(call, text, rows_of(markup))

    def came(
        self,
        id: int,
        text: str,
        rows: tuple[Row, ...],
        keyboard: tuple[str, ...],
        attached: Attached | None,
    ) -> Heard:
        """A new message of the bot's."""
        self.messages.append(Shown(id, text, rows))
        if isinstance(attached, QrCode):
            self.code = attached.start
        return Heard("bot", text, labels(rows), keyboard, mark(attached) if attached else "")

    def _edit(self, call: Call, text: str, rows: tuple[Row, ...]) -> Heard | None:
        shown = next((m for m in self.messages if m.id == call.params["message_id"]), None)
        if shown is None:
            return None
        changed = shown.text if call.method == "editMessageReplyMarkup" else text
        return self.edited(shown, changed, rows)

    def edited(self, shown: Shown, text: str, rows: tuple[Row, ...]) -> Heard | None:
        """A message of the bot's rewritten; None when it stays as it is."""
        if (shown.text, shown.rows) == (text, rows):
            return None
        self.gone += [(label, data, shown.id) for row in shown.rows for label, data in row]
        shown.text, shown.rows = text, rows
        return Heard("bot edits", text, labels(rows))

    def deleted(self, id: int) -> Heard | None:
        """A message of the bot's taken away."""
        shown = next((m for m in self.messages if m.id == id), None)
        if shown is None:
            return None
        self.messages.remove(shown)
        return Heard("bot deletes", shown.text)

    def button(self, label: str) -> tuple[int, str]:
        """(message id, data) of the latest button that reads `label`."""
        for id, found, data in self._buttons():
            if seen(found) == seen(label):
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


def mark(attached: Attached) -> str:
    """What came with a message, in a word."""
    match attached:
        case QrCode(start=start):
            return f"<{seen(f'qr {start}'.strip())}>"
        case TextFile(name=name) | ProjectSheetFile(name=name) | CalendarFile(name=name):
            return f"<file {seen(name)}>"
        case ShippedFile(name=name):
            return f"<file {seen(name)}>"
        case Venue():
            return "<map>"
        case IndicatorsFile(pdf=True, name=name):
            return f"<file {seen(name)}>"
        case PictureFile() | MeetingPictureFile() | ResultsPictureFile() | IndicatorsFile():
            return "<photo>"
        case SentAgain(what="document"):
            return "<file>"
        case SentAgain(what=what) | TownFile(what=what):
            return f"<{what}>"


def plain(html: str) -> str:
    """What is seen of a text of Telegram's HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def labels(rows: tuple[Row, ...]) -> tuple[tuple[str, ...], ...]:
    """The words on the buttons."""
    return tuple(tuple(label for label, _ in row) for row in rows)


def rows_of(markup: dict[str, object]) -> tuple[Row, ...]:
    """The rows of an inline keyboard as (label, data)."""
    rows = markup.get("inline_keyboard", [])
    assert isinstance(rows, list)
    return tuple(
        tuple((b["text"], b.get("callback_data", b.get("url", ""))) for b in row) for row in rows
    )
