"""The door's limit: who sends more than we can answer is told so once, then unheard for a while.

Rules:
1. What counts is what one chat sent within a minute, heard or not: whoever goes on like that stays
   unheard, whoever slows down is heard again at once. It counts when it was said, not when we
   fetched it: after an hour of standstill a patient person's messages all come at once.
2. The desk's store may undo a batch and repeat it: what was counted already is not counted again,
   and is answered as before.
3. What is remembered has a bound, however many chats write: of those who have been quiet longest
   nothing is remembered.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Verdict = Literal["heard", "told", "unheard"]

WINDOW = 60.0
MOST_CHATS = 10_000
"""Chats remembered in each of two generations."""
MOST_VERDICTS = 256
"""Of one chat, the refusals remembered: more than a batch holds."""


@dataclass(slots=True)
class _Chat:
    """What came from one chat lately."""

    latest: int = -1
    """The number in the tray of the last arrival counted."""
    latest_at: datetime | None = None
    times: list[float] = field(default_factory=list)
    told_at: float | None = None
    refused: dict[int, Verdict] = field(default_factory=dict)


class Limit:
    """Counts what each chat sends; 0 a minute is no limit."""

    def __init__(self, per_minute: int = 0) -> None:
        self._most = per_minute
        self._chats: dict[int, _Chat] = {}
        self._quiet: dict[int, _Chat] = {}

    def verdict(
        self, chat_id: int, seq: int, at: datetime, said_at: datetime | None = None
    ) -> Verdict:
        """What becomes of arrival number `seq`, which came at `at` from `chat_id`."""
        if not self._most:
            return "heard"
        chat = self._chats.get(chat_id) or self._remembered(chat_id)
        if seq <= chat.latest and chat.latest_at is not None and at <= chat.latest_at:
            return chat.refused.get(seq, "heard")
        chat.latest, chat.latest_at = seq, at
        verdict = self._judged(chat, (said_at or at).timestamp())
        if verdict != "heard":
            chat.refused[seq] = verdict
            if len(chat.refused) > MOST_VERDICTS:
                del chat.refused[next(iter(chat.refused))]
        return verdict

    def _judged(self, chat: _Chat, moment: float) -> Verdict:
        chat.times.append(moment)
        if len(chat.times) > self._most + 1:
            del chat.times[0]
        # An age may be negative: a little, because Telegram counts in whole seconds and a tap says
        # no time of its own; or a lot, because a clock was set back, which says nothing.
        if len(chat.times) <= self._most or abs(moment - chat.times[0]) >= WINDOW:
            if chat.told_at is not None and abs(moment - chat.told_at) >= WINDOW:
                chat.told_at = None
            return "heard"
        if chat.told_at is not None:
            return "unheard"
        chat.told_at = moment
        return "told"

    def _remembered(self, chat_id: int) -> _Chat:
        if len(self._chats) >= MOST_CHATS:
            self._chats, self._quiet = {}, self._chats
        known = self._quiet.pop(chat_id, None)
        chat = self._chats[chat_id] = known or _Chat()
        return chat
