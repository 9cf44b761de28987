"""A reply -> Bot API calls. Pure: the same reply, language and chat give the same calls.

Rules:
1. Texts are HTML made by bot/words.py; what Telegram would refuse for its length is split where
   a reader would pause, the buttons under the last part.
2. A message of Telegram's has either buttons of its own or does something to the keyboard below
   the text field, so a reply that wants both becomes two messages.
3. A link whose host the city file does not allow is not rendered; one to ourselves always is,
   once we know our name.
4. What is attached has the words as its caption, or comes after them where they are too long for
   one; the buttons stand under the last message. Such a caption is rewritten as far as it fits.
"""

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.telegram.attaching import LONGEST_CAPTION, bare
from bot.telegram.buttons import Tags
from bot.telegram.layout import Layout, Layouts, Shared, cut
from bot.telegram.ourselves import Ourselves
from bot.telegram.printing import Paper
from bot.telegram.request import Upload
from bot.telegram.split import MOST, split_html
from bot.telegram.stencil import Gaps, Stencil, stencil
from bot.words import Words
from conversations.reply import (
    Button,
    Choice,
    Command,
    Link,
    OpenBot,
    Reply,
    TownFile,
    line,
)

log = logging.getLogger(__name__)

NO_PREVIEW = '{"is_disabled":true}'
NO_KEYBOARD = '{"remove_keyboard":true}'
BELOW = line("question-place-button")
"""What stands above a keyboard that the reader finds at the bottom of the screen."""


class Call(NamedTuple):
    """One Bot API call."""

    method: str
    params: dict[str, Any]
    file: Upload | None = None
    otherwise: "Call | None" = None
    """What does instead where Telegram does not do it any more."""
    town: TownFile | None = None
    """The file of the town that goes along, by its number or its content (uploads.py)."""
    paper: Paper | None = None
    """The page that goes along, once it is printed (printing.py)."""


@dataclass(frozen=True)
class Renderer:
    """Everything that rendering needs beside the reply."""

    words: Words
    tags: Tags
    allowed_hosts: frozenset[str] = frozenset()
    ourselves: Ourselves = field(default_factory=Ourselves)

    def calls(self, reply: Reply, locale: str, chat_id: int) -> list[Call]:
        """The calls that say `reply` in `locale` to `chat_id`; none when it says nothing."""
        calls = self._rung(reply, locale, chat_id)
        return [_silent(call) for call in calls] if reply.silent else calls

    def _rung(self, reply: Reply, locale: str, chat_id: int) -> list[Call]:
        if reply.lane == "announcement" and reply.edits is None and reply.attached is None:
            variant = f"{locale} {self.ourselves.username}"
            found = self._stencils.of(reply, variant, lambda: self._stencil(reply, locale))
            if found is not None:
                return [Call("sendMessage", found.filled(chat_id, self.tags))]
        return self._made(reply, locale, chat_id)

    def _made(self, reply: Reply, locale: str, chat_id: int) -> list[Call]:
        layout = self._layouts.of(reply, locale)
        texts, inline = list(layout.texts), self._inline(reply, layout, chat_id)
        if reply.edits is not None and (reply.erases or reply.attached is not None):
            calls = [_changed(reply, reply.edits, texts, inline, chat_id)]
        elif reply.attached is None:
            calls = list(self._messages(reply, texts, inline, chat_id))
        else:
            calls = list(self._with_file(reply, locale, texts, inline, chat_id))
        if reply.ask_place is not None:
            calls.append(self._ask_place(reply, locale, chat_id))
        return calls

    def _messages(
        self, reply: Reply, texts: list[str], inline: str, chat_id: int
    ) -> Iterator[Call]:
        if reply.drop_keyboard and inline and len(texts) > 1:
            yield _send(chat_id, texts.pop(0), NO_KEYBOARD)
        if not texts and reply.edits is not None:
            yield _edit_buttons(chat_id, inline, reply.edits)
            return
        parts = split_html("\n\n".join(texts))
        for number, part in enumerate(parts, start=1):
            markup = inline if number == len(parts) else ""
            if number == 1 and reply.edits is not None:
                yield _edit(chat_id, part, markup, reply.edits)
            else:
                yield _send(chat_id, part, markup or (NO_KEYBOARD if reply.drop_keyboard else ""))

    def _with_file(
        self, reply: Reply, locale: str, texts: list[str], inline: str, chat_id: int
    ) -> Iterator[Call]:
        assert reply.attached is not None
        file = bare(reply.attached, self.ourselves, self.words, locale)
        if file is None:
            log.error("a QR code is left out: our own name is not known yet")
            yield from self._messages(reply, texts, inline, chat_id)
            return
        caption = "\n\n".join(texts)
        params: dict[str, Any] = {"chat_id": chat_id, **file.params}
        markup = inline or (NO_KEYBOARD if reply.drop_keyboard else "")
        if not (file.captioned and _fits(reply, caption, inline)):
            yield from self._messages(reply, texts, "", chat_id)
            markup = inline
        elif caption:
            params |= {"caption": caption, "parse_mode": "HTML"}
        if markup:
            params["reply_markup"] = markup
        yield Call(file.method, params, file.file, town=file.town, paper=file.paper)

    @cached_property
    def _layouts(self) -> Layouts:
        return Layouts(self.words)

    @cached_property
    def _stencils(self) -> Shared[Stencil | None]:
        return Shared()

    def _stencil(self, reply: Reply, locale: str) -> Stencil | None:
        """What the letters of a sending are made with, where each is one plain message."""
        gaps = Gaps()
        calls = replace(self, tags=gaps)._made(reply, locale, 0)
        if [call.method for call in calls] != ["sendMessage"]:
            return None
        return stencil(calls[0].params, gaps.bodies)

    def _inline(self, reply: Reply, layout: Layout, chat_id: int) -> str:
        rows = [
            [
                made
                for button, text in zip(row, labels, strict=True)
                if (made := self._button(button, text, reply, chat_id))
            ]
            for row, labels in zip(reply.buttons, layout.labels, strict=True)
        ]
        kept = [row for row in rows if row]
        return json.dumps({"inline_keyboard": kept}) if kept else ""

    def _button(
        self, button: Button, text: str, reply: Reply, chat_id: int
    ) -> dict[str, str] | None:
        match button.press:
            case Choice() as press:
                data = self.tags.choice(press, reply.talk, reply.step, chat_id)
            case Command() as press:
                data = self.tags.command(press, chat_id, reply.session)
            case Link(url=url):
                return {"text": text, "url": url} if self._allowed(url) else None
            case OpenBot(start=start):
                return self._to_us(text, start)
        return {"text": text, "callback_data": data}

    def _to_us(self, text: str, start: str) -> dict[str, str] | None:
        url = self.ourselves.link(start)
        if not url:
            log.error("a button is left out: our own name is not known yet")
            return None
        return {"text": text, "url": url}

    def _allowed(self, url: str) -> bool:
        address = urlsplit(url)
        return address.scheme == "https" and (address.hostname or "") in self.allowed_hosts

    def _ask_place(self, reply: Reply, locale: str, chat_id: int) -> Call:
        words = reply.ask_place
        assert words is not None
        button = {"text": cut(self.words.plain(words, locale)), "request_location": True}
        markup = {"keyboard": [[button]], "resize_keyboard": True, "one_time_keyboard": True}
        said = self.words.say(BELOW, locale)
        return _send(chat_id, said, json.dumps(markup))


def _fits(reply: Reply, caption: str, inline: str) -> bool:
    """Whether the words can stand under what is attached."""
    if reply.drop_keyboard and inline:
        return False
    return len(split_html(caption, LONGEST_CAPTION)) <= 1


def _send(chat_id: int, text: str, markup: str) -> Call:
    params: dict[str, Any] = {
        "chat_id": chat_id,
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
    }
    if markup:
        params["reply_markup"] = markup
    return Call("sendMessage", params)


def _edit(chat_id: int, text: str, markup: str, message: int) -> Call:
    params = _send(chat_id, text, markup).params
    return Call("editMessageText", {**params, "message_id": message})


def _changed(reply: Reply, message: int, texts: list[str], inline: str, chat_id: int) -> Call:
    """A message that has a file, or that is to disappear: it stays one message."""
    most = MOST if reply.attached is None else LONGEST_CAPTION
    said = next(iter(split_html("\n\n".join(texts), most)), "")
    call = _edit(chat_id, said, inline, message)
    if reply.attached is not None:
        params = {name: value for name, value in call.params.items() if name in _CAPTIONED}
        call = Call("editMessageCaption", {**params, "caption": said})
    if not reply.erases:
        return call
    return Call("deleteMessage", {"chat_id": chat_id, "message_id": message}, otherwise=call)


def _silent(call: Call) -> Call:
    """The same without a sound; what changes a message makes none."""
    if changes(call):
        return call
    return call._replace(params={**call.params, "disable_notification": "true"})


_CAPTIONED = ("chat_id", "message_id", "parse_mode", "reply_markup")


def _edit_buttons(chat_id: int, markup: str, message: int) -> Call:
    params: dict[str, Any] = {"chat_id": chat_id, "message_id": message}
    if markup:
        params["reply_markup"] = markup
    return Call("editMessageReplyMarkup", params)


def changes(call: Call) -> bool:
    """Whether it changes a message that is there: it may be repeated, and rings nowhere."""
    return call.method.startswith(("edit", "delete"))


def as_new(call: Call) -> Call:
    """An edit whose message is gone, as a message of its own."""
    if call.otherwise is not None:
        return call.otherwise
    params = {name: value for name, value in call.params.items() if name != "message_id"}
    return Call("sendMessage", params)
