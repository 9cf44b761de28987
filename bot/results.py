"""What became known of letters since the postman last wrote it down."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from conversations.reply import TownFile
from storage import identities, outbox, uploads
from storage.outbox import Outcome
from storage.unit import Unit


@dataclass
class Results:
    """Gathers while letters are on their way; written in one transaction."""

    over: list[Outcome] = field(default_factory=list)
    parts: dict[int, int] = field(default_factory=dict)
    """How many parts of a long letter have gone."""
    gone: list[str] = field(default_factory=list)
    """People whom nothing reaches."""
    moved: dict[str, int] = field(default_factory=dict)
    """People whose chat has another number now."""
    returned: list[int] = field(default_factory=list)
    """Letters claimed and surely not sent, because we are stopping."""
    numbers: dict[TownFile, str] = field(default_factory=dict)
    """Files of the town that Telegram keeps now, under which number."""

    def __bool__(self) -> bool:
        lists = self.over or self.gone or self.returned
        return bool(lists or self.parts or self.moved or self.numbers)

    def drained(self) -> "Results":
        """What has gathered; begins anew."""
        gathered = Results(
            self.over, self.parts, self.gone, self.moved, self.returned, self.numbers
        )
        self.over, self.parts, self.gone, self.moved, self.returned = [], {}, [], {}, []
        self.numbers = {}
        return gathered

    def put_back(self, unwritten: "Results") -> None:
        """What could not be written is written next time, before what came since."""
        self.over[:0] = unwritten.over
        self.gone[:0] = unwritten.gone
        self.returned[:0] = unwritten.returned
        self.parts = {**unwritten.parts, **self.parts}
        self.moved = {**unwritten.moved, **self.moved}
        self.numbers = {**unwritten.numbers, **self.numbers}

    def finish(self, outcomes: Iterable[Outcome]) -> None:
        """These letters are over."""
        for outcome in outcomes:
            self.parts.pop(outcome.seq, None)
            self.over.append(outcome)

    async def write(self, unit: Unit, by: str, at: datetime) -> None:
        """Into the tables."""
        for seq, parts in self.parts.items():
            await outbox.note_parts(unit.db, seq, parts)
        for person, chat_id in self.moved.items():
            await identities.moved(unit.db, person, chat_id)
        for file, number in self.numbers.items():
            await uploads.numbered(unit.db, file, number)
        for person in self.gone:
            await identities.unreachable(unit.db, person, at)
            await outbox.drop(unit.db, person, at, "unreachable")
            await identities.missed(unit.db, person, True)
        await outbox.settle(unit.db, self.over, at)
        await outbox.hand_back(unit.db, by, self.returned)
