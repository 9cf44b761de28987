"""Telegram's rates, enforced on request: 30 a second in all, 1 a chat, 20 a minute a group."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass


@dataclass(slots=True)
class Bucket:
    """Holds `room` sends and fills up by `pace` a second."""

    room: float
    pace: float
    level: float = -1.0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one more fits; nothing is taken yet."""
        level = self.room if self.level < 0 else self.level
        self.level = min(self.room, level + (now - self.at) * self.pace)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.pace


class Rates:
    def __init__(self) -> None:
        self.on = False
        self.overall = 30.0
        self.burst = 5.0
        self.refused = 0
        self._all = Bucket(30, 30)
        self._chats: dict[str, Bucket] = {}

    def set(self, on: bool, overall: float = 30.0, burst: float = 5.0) -> None:
        self.on, self.overall, self.burst, self.refused = on, overall, burst, 0
        self._all = Bucket(overall, overall)
        self._chats.clear()

    def retry_after(self, method: str, chat_id: str) -> int:
        """0 when the call may pass, else the seconds Telegram would tell the bot to wait."""
        if not self.on or not method.startswith(("send", "copy", "forward")):
            return 0
        if method == "sendChatAction":
            return 0
        now = time.monotonic()
        buckets = [self._all, self._bucket(chat_id)]
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 0:
            self.refused += 1
            return max(1, math.ceil(wait))
        for bucket in buckets:
            bucket.level -= 1
        return 0

    def _bucket(self, chat_id: str) -> Bucket:
        if chat_id not in self._chats:
            group = chat_id.startswith("-")
            self._chats[chat_id] = Bucket(20, 20 / 60) if group else Bucket(self.burst, 1)
        return self._chats[chat_id]
