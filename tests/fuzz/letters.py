"""One letter on its way: what Telegram would refuse, and what must not leave now."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.simulator.formatting import caption_of, formatted_text
from bot.simulator.markup import checked_inline, checked_markup
from bot.simulator.params import Params
from bot.simulator.refusal import Refusal
from bot.telegram.outbound import Call
from conversations.quiet import QuietHours
from conversations.reply import QrCode
from storage.outbox import Letter
from tests.players.cast import CITY

START = re.compile(r"[?&;]start=([A-Za-z0-9_-]+)")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
CODE = re.compile(r"(?<![\w-])[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}(?![\w-])")


def refused(call: Call) -> str:
    """What Telegram would say against `call`; empty when it takes it."""
    params = Params(dict(call.params))
    try:
        if call.method in ("sendMessage", "editMessageText"):
            formatted_text(params)
        elif params.text("caption"):
            caption_of(params.text("caption"), params.text("parse_mode"))
        markup = params.data("reply_markup", "reply keyboard markup")
        if call.method.startswith("edit"):
            checked_inline(markup)
        else:
            checked_markup(markup, private=True)
    except Refusal as refusal:
        return f"{call.method}: {refusal!r} {refusal}"
    links = START.findall(params.text("reply_markup") + params.text("text"))
    long = [one for one in links if not PAYLOAD.fullmatch(one)]
    return f"{call.method}: a link opens us with {long[0]!r}" if long else ""


def everything(letter: Letter, call: Call) -> str:
    """All that its reader could see or press, as one text."""
    attached = letter.reply.attached
    seen = json.dumps(call.params, ensure_ascii=False)
    return f"{seen}\n{attached.model_dump_json() if attached else ''}"


def links_in(letter: Letter, words: str) -> Iterator[str]:
    """What opens our own chat, of all that stands in it."""
    yield from START.findall(words)
    if isinstance(letter.reply.attached, QrCode):
        yield letter.reply.attached.start


def too_late(letter: Letter, at: datetime, quiet: tuple[int, int] | None) -> str:
    """Why it may not ring now, in its reader's own quiet hours; empty when it may."""
    if letter.lane == "reply" or letter.reply.silent or letter.reply.edits is not None:
        return ""
    local = at.astimezone(ZoneInfo(CITY.time_zone))
    own = CITY.quiet if quiet is None else QuietHours(since=quiet[0], until=quiet[1])
    since, until = own.since, own.until
    inside = since <= local.hour < until
    held = inside if since <= until else local.hour >= since or local.hour < until
    return f"{letter.id} rings at {local:%a %H:%M}" if held else ""
