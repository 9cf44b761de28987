"""The residents the bench's server plays: who waits for what, and when each turn began and ended.

Closed loop: a resident's next update exists as soon as the reply to the one before has arrived.
Open loop: updates exist on a schedule (later only while the resident's own reply is missing); a
turn's time runs from the schedule, so that a bot that falls behind cannot hide it.
"""

import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.turns.script import Step

FIRST_CHAT = 1_000_000_001


@dataclass(slots=True)
class Resident:
    """One chat and how far it has come."""

    chat_id: int
    script: Sequence[Step]
    at: int = 0
    began: float = 0.0
    waits: bool = False
    message: int = 0
    button: str = ""

    @property
    def over(self) -> bool:
        """Every turn was taken and answered."""
        return self.at == len(self.script)

    def update(self, number: int) -> bytes:
        """The update for the step that is next, as the Bot API writes it."""
        step = self.script[self.at]
        who = {"id": self.chat_id, "is_bot": False, "first_name": "R", "language_code": "fr"}
        chat = {"id": self.chat_id, "type": "private", "first_name": "R"}
        message: dict[str, Any] = {"message_id": number, "date": 1767225600, "chat": chat}
        if step.text:
            message |= {"from": who, "text": step.text, **_entities(step.text)}
            return json.dumps({"update_id": number, "message": message}).encode()
        message |= {"message_id": self.message, "text": "…"}
        press = {"id": str(number), "from": who, "message": message, "data": self.button}
        press["chat_instance"] = "1"
        return json.dumps({"update_id": number, "callback_query": press}).encode()


def _entities(text: str) -> dict[str, Any]:
    if not text.startswith("/"):
        return {}
    length = len(text.split(maxsplit=1)[0])
    return {"entities": [{"type": "bot_command", "offset": 0, "length": length}]}


@dataclass
class Phase:
    """Some residents going through their script, and what was measured of it."""

    residents: dict[int, Resident]
    began: float
    paced: deque[tuple[float, Resident]] = field(default_factory=deque)
    open_loop: bool = False
    closing: bool = False
    """No new updates: only replies that are on their way."""
    left: int = 0
    turns: list[float] = field(default_factory=list)
    ended: float = 0.0

    @property
    def unanswered(self) -> list[Resident]:
        """Who waits for a reply."""
        return [one for one in self.residents.values() if one.waits]

    @property
    def going_on(self) -> bool:
        """Is there anything left to come?"""
        return bool(self.unanswered) if self.closing else self.left > 0

    def result(self, now: float) -> dict[str, Any]:
        """What the control endpoint answers; a missing reply has lasted until now, at least."""
        since = [one.began for one in self.unanswered] + [due for due, _ in self.paced]
        times = [*self.turns, *(now - began for began in since if began < now)]
        return {
            "turns": len(self.turns),
            "unanswered": len(self.unanswered),
            "seconds": self.ended - self.began,
            "milliseconds": [round(time * 1000, 3) for time in times],
            "handed_in": [one.chat_id for one in self.residents.values() if one.over],
        }


class Residents:
    """All of them; the server asks what waits, and tells what arrived."""

    def __init__(
        self,
        clock: Callable[[], float],
        ring: Callable[[], None],
        first_update: int = 0,
        first_resident: int = 0,
    ) -> None:
        self._clock = clock
        self._ring = ring
        self._next_update = 1000 + first_update
        self._next_chat = FIRST_CHAT + first_resident
        self.waiting: deque[tuple[int, bytes]] = deque()
        self.phase: Phase | None = None

    def begin(self, how_many: int, script: Sequence[Step], per_second: float) -> Phase:
        """Send new residents on their way: all at once, or at that pace."""
        now = self._clock()
        made = {
            chat_id: Resident(chat_id, script)
            for chat_id in range(self._next_chat, self._next_chat + how_many)
        }
        self._next_chat += how_many
        self.phase = phase = Phase(made, now, left=how_many * len(script))
        if per_second:
            phase.open_loop = True
            everyone = [one for _ in script for one in made.values()]
            phase.paced.extend((now + n / per_second, one) for n, one in enumerate(everyone))
        else:
            for one in made.values():
                self._release(one, now)
        return phase

    def tick(self) -> None:
        """Release what the schedule says."""
        phase, now = self.phase, self._clock()
        while phase is not None and phase.paced and phase.paced[0][0] <= now:
            due, one = phase.paced.popleft()
            if one.waits:  # their reply is late: their next words are, too, and it counts
                phase.paced.appendleft((due, one))
                return
            self._release(one, due)

    def _release(self, one: Resident, since: float) -> None:
        one.began, one.waits = since, True
        self._next_update += 1
        self.waiting.append((self._next_update, one.update(self._next_update)))
        self._ring()

    def said(self, chat_id: int, body: bytes, message: int, buttons: Callable[[str], str]) -> None:
        """The bot sent a message: the end of a turn if it is the awaited one."""
        phase = self.phase
        one = phase.residents.get(chat_id) if phase is not None else None
        if phase is None or one is None or not one.waits or one.script[one.at].mark not in body:
            return
        now = self._clock()
        phase.turns.append(now - one.began)
        phase.ended = now
        phase.left -= 1
        one.at += 1
        one.waits = False
        if one.over:
            return
        if not one.script[one.at].text:
            one.message, one.button = message, buttons(one.script[one.at].press)
        if not phase.open_loop and not phase.closing:
            self._release(one, now)

    def stop(self) -> None:
        """Forget the phase and what nobody fetched."""
        self.phase = None
        self.waiting.clear()
