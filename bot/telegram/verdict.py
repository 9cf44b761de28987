"""What an error of the Bot API means for a letter: one table, matched from the top."""

from typing import Literal

from telegram.error import BadRequest, Forbidden, TelegramError, TimedOut

from bot.telegram.outbound import Call
from bot.telegram.request import MaybeSent

Verdict = Literal["harmless", "new", "gone", "never", "maybe", "again"]
"""harmless: as good as sent. new: send it as a message of its own. gone: nothing reaches this
chat. never: Telegram will not take it. maybe: it may have arrived. again: it did not."""

_BAD_REQUESTS: tuple[tuple[str, Verdict], ...] = (
    ("message is not modified", "harmless"),
    ("query is too old", "harmless"),
    ("message to edit not found", "new"),
    ("message can't be edited", "new"),
    ("message to delete not found", "harmless"),
    ("message can't be deleted", "new"),
    ("message_id_invalid", "new"),
    ("chat not found", "gone"),
    ("user is deactivated", "gone"),
    ("bot was blocked by the user", "gone"),
    ("peer_id_invalid", "gone"),
)


def verdict_of(error: TelegramError, call: Call) -> Verdict:
    """What to do about `error`; what is unknown among refusals is `never`, never `gone`."""
    match error:
        case Forbidden():
            return "gone"
        case BadRequest(message=message):
            verdict = _of_bad_request(message)
            return "harmless" if verdict == "new" and not _matters(call) else verdict
        case MaybeSent() | TimedOut():
            return "maybe"
    return "again"


def _matters(call: Call) -> bool:
    """Whether a call that edits shows a question, which must not be lost with its old message; or
    there is another way to do what it does."""
    asks = "text" in call.params and "reply_markup" in call.params
    return asks or call.otherwise is not None


def _of_bad_request(message: str) -> Verdict:
    said = message.lower()
    return next((verdict for start, verdict in _BAD_REQUESTS if said.startswith(start)), "never")
