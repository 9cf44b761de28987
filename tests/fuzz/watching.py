"""The desk under watch: the real one, with every turn of it looked at before it is kept.

It changes nothing: it calls what the desk calls, and notes what must not be.
"""

import json
import traceback
from collections import Counter
from datetime import datetime
from typing import Any

from bot.desk import Desk
from bot.telegram.inbound import Sender
from conversations.event import StaffAct
from conversations.house import BOOK
from conversations.incoming import (
    CameBack,
    Commanded,
    Incoming,
    Left,
    SentFile,
    SentOther,
    TimeCame,
    What,
    Wrote,
)
from conversations.reply import Line
from conversations.talk import Taken, Talks
from conversations.team.events import RoleGiven
from storage.inbox import Pending
from storage.unit import Unit
from tests.doors import TABLE, TALKS
from tests.fuzz.errands import FITTING
from tests.fuzz.marks import Marks, Written
from tests.fuzz.reached import Reached
from tests.players.pure import through_json

ROLES = ("resident", "ambassador", "staff", "admin")
GATES = (BOOK.welcome, BOOK.receiving, BOOK.renewal)
UNKNOWN = "hall-unknown-command"


def shut(table: str, offset: int) -> frozenset[tuple[str, str]]:
    """(name, role) where a table of tests/doors.py says `no`."""
    rows = [line.split() for line in table.strip().splitlines()]
    return frozenset(
        (row[0], role)
        for row in rows
        for role, word in zip(ROLES, row[offset:], strict=False)
        if word == "no"
    )


COMMANDS_SHUT, TALKS_SHUT = shut(TABLE, 2), shut(TALKS, 1)


class WatchedDesk(Desk):
    """Notes what it does wrong in `wrong`."""

    def __init__(self, *args: Any, marks: Marks, reached: Reached, **more: Any) -> None:
        super().__init__(*args, **more)
        self.marks = marks
        self.reached = reached
        self.wrong: list[str] = []
        self.effects: Counter[int] = Counter()
        self._open: dict[int, str] = {}
        self._asked: dict[int, str] = {}
        self._update: dict[str, Any] = {}
        self._acts = 0

    def remember(self, before: "WatchedDesk") -> None:
        """What the desk before a restart had noted."""
        self.wrong, self.effects = before.wrong, before.effects
        self._open, self._asked = before._open, before._asked

    def has_talk(self, chat_id: int) -> bool:
        """Whether somebody was asked something there."""
        return bool(self._open.get(chat_id))

    def asked(self, chat_id: int) -> str:
        """The kind of question that was shown there last, of the talk that is open there; `talk x`
        of one that has questions of its own kind."""
        talk = self._open.get(chat_id, "")
        own = f"talk {talk}"
        return (own if own in FITTING else self._asked.get(chat_id, "")) if talk else ""

    async def _take_from(
        self, unit: Unit, row: Pending, sender: Sender, update: dict[str, Any]
    ) -> None:
        self._update = {**update, "chat": sender.chat_id}
        await super()._take_from(unit, row, sender, update)

    async def _turn(self, unit: Unit, incoming: Incoming, *more: Any) -> None:
        before, self._acts = await _logged(unit), 0
        await super()._turn(unit, incoming, *more)
        if await _logged(unit) < before + self._acts:
            self.wrong.append(f"no line in the staff log of {incoming.what}")
        nonce = self._update.get("nonce")
        if incoming.person and nonce is not None:
            self.effects[nonce] += 1
            if self.effects[nonce] > 1:
                self.wrong.append("one update had two effects")

    async def _decided(self, unit: Unit, before: Talks, incoming: Incoming) -> Taken:
        if incoming.person:
            await self._heard(unit, before, incoming)
        role = await role_of(unit, incoming.person)
        self.reached.shown = ""
        taken = await super()._decided(unit, before, incoming)
        self.reached.turn(before, incoming, taken)
        if incoming.person:
            chat = self._update.get("chat", 0)
            self._open[chat] = taken.talks.open.name if taken.talks.open is not None else ""
            self._asked[chat] = self.reached.shown or self._asked.get(chat, "")
            self._judge(before, incoming, taken, role)
        return taken

    async def _heard(self, unit: Unit, before: Talks, incoming: Incoming) -> None:
        row = await unit.db.one(
            "SELECT ref, holder FROM sessions WHERE person = :person", {"person": incoming.person}
        )
        session, holder = (row[0][:4], row[1]) if row else ("", "")
        lent = await unit.db.one(
            "SELECT acting FROM identities WHERE chat_id = :chat AND acting <> ''",
            {"chat": self._update.get("chat", 0)},
        )
        blocks = isinstance(incoming.what, Left | CameBack)  # of the chat itself, whoever has it
        if lent is not None and lent[0] != incoming.person and not blocks:
            self.wrong.append(f"in a lent chat its holder is heard: {incoming.what}")
        talk = before.open.name if before.open else ""
        said = Written(incoming.person, session, holder, talk)
        self.marks.wrote(words_of(incoming.what), said)
        forged = incoming.what == SentOther(what="forged")
        if self._update.get("forged") and not forged:
            self.wrong.append(f"a forged button was taken for ours: {incoming.what}")

    def _judge(self, before: Talks, incoming: Incoming, taken: Taken, role: str) -> None:
        if through_json(taken.talks) != taken.talks:
            self.wrong.append(f"talks change through JSON: {taken.talks}")
        self._acts = sum(1 for e in taken.events if isinstance(e, StaffAct) and e.by_team())
        acts = [type(e).__name__ for e in taken.events if isinstance(e, StaffAct) and e.by_team()]
        if role == "resident" and set(acts) - {RoleGiven.__name__}:
            self.wrong.append(f"a resident acted for the team: {acts}, {incoming.what}")
        at_gate = before.open is not None and before.open.name in GATES
        what = incoming.what
        if isinstance(what, Commanded) and (what.name, role) in COMMANDS_SHUT and not at_gate:
            opened = taken.talks.open
            said = {b.id for r in taken.replies for b in r.blocks if isinstance(b, Line)}
            gated = opened is not None and opened.name in GATES
            if (UNKNOWN not in said and not gated and not what.session) or acts:
                self.wrong.append(f"/{what.name} opened to a {role}: {sorted(said)}")
        now = taken.talks.open
        went_on = now is not None and now != before.open and (now.name, role) in TALKS_SHUT
        if went_on and now is not None:
            self.wrong.append(f"the talk {now.name} went on with a {role}")

    async def _failed(
        self, unit: Unit, row: Pending, sender: Sender | None, error: Exception, at: datetime
    ) -> bool:
        where = "".join(traceback.format_exception(error))
        self.wrong.append(f"a turn failed on {row.body[:300]}:\n{where}")
        return await super()._failed(unit, row, sender, error, at)


async def _logged(unit: Unit) -> int:
    row = await unit.db.one("SELECT coalesce(max(seq), 0) FROM staff_log")
    return int(row[0]) if row else 0


async def role_of(unit: Unit, person: str) -> str:
    """The role of `person` in the tables; empty for strangers and in a session."""
    row = await unit.db.one("SELECT role FROM people WHERE person = :person", {"person": person})
    return row[0] if row else ""


def words_of(what: What) -> str:
    """What somebody said, wherever it stands."""
    match what:
        case Wrote(text=text):
            return text
        case SentFile(file_id=file_id, caption=caption):
            return f"{file_id} {caption}"
        case SentOther(file=SentFile(file_id=file_id)):
            return file_id
        case Commanded(args=args):
            return args
        case TimeCame():
            return ""
    return json.dumps(what.model_dump(mode="json"))
