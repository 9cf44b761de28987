"""Misbehaviour on request: which call of which method goes wrong, how, and how often."""

# Kinds that do not act: "429", any other status as digits, "drop_before", "slow" (waits, then
# acts), "garbage". Kinds that act first and then go wrong: "drop_after", "slow_after",
# "garbage_after", and a status with "_after", such as "502_after".

from __future__ import annotations

import itertools
import random
from dataclasses import asdict, dataclass
from typing import Any

from bot.simulator.refusal import Refusal, too_many

_WORDS = {
    400: "Bad Request: refused on request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
_MANNERS = {"drop", "slow", "garbage"}


@dataclass(slots=True)
class Fault:
    id: int
    kind: str
    method: str = "*"
    times: int = 1
    skip: int = 0
    chance: float = 1.0
    retry_after: int = 1
    seconds: float = 1.0
    chat_id: int | None = None
    description: str = ""

    @property
    def after(self) -> bool:
        return self.kind.endswith("_after")

    @property
    def manner(self) -> str:
        return self.kind.removesuffix("_after").removesuffix("_before")

    def refusal(self) -> Refusal | None:
        if not self.manner.isdigit():
            return None
        status = int(self.manner)
        if status == 429:
            return too_many(self.retry_after)
        return Refusal(status, self.description or _WORDS.get(status, "Internal Server Error"))


class Faults:
    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._dice = random.Random(0)
        self.planned: list[Fault] = []

    def plan(self, wish: dict[str, Any]) -> Fault:
        known = {name: wish[name] for name in Fault.__slots__ if name in wish and name != "id"}
        known["kind"] = str(wish["kind"])
        fault = Fault(id=next(self._ids), **known)
        if not fault.manner.isdigit() and fault.manner not in _MANNERS:
            raise ValueError(f"unknown kind of fault: {fault.kind}")
        self.planned.append(fault)
        return fault

    def forget(self) -> None:
        self.planned.clear()

    def next_for(self, method: str, chat_id: str) -> Fault | None:
        """The first planned fault that this call meets; each meeting uses up one of its times."""
        for fault in self.planned:
            if self._meets(fault, method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.planned.remove(fault)
                return fault
        return None

    def _meets(self, fault: Fault, method: str, chat_id: str) -> bool:
        if fault.method != "*" and fault.method.lower() != method.lower():
            return False
        if fault.chat_id is not None and str(fault.chat_id) != chat_id:
            return False
        if fault.skip > 0:
            fault.skip -= 1
            return False
        return fault.chance >= 1 or self._dice.random() < fault.chance

    def listed(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self.planned]
