"""An announcement to everybody, with kills and a Telegram that fails: nobody skipped, all listed.

A letter of an announcement that was claimed at a kill becomes `unsure`, and is not sent again by
itself: only what Telegram took and then answered with 502 arrives twice.
"""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

from conversations.announcements.known import Report, ReportOf
from storage.announcement_figures import report_of
from tests.crash.crowd import Crowd, crowd
from tests.crash.story import Row

ENDS_WITHIN = 240.0
NEXT_SENT_WITHIN = 10.0
STARTS_WRITING_WITHIN = 60.0
SLOW_MOTION = 0.004
"""Seconds for which it runs at a time while it is watched closely."""
IN_FLIGHT = 25
CLAIMED = 4 * IN_FLIGHT
"""Letters that are claimed at a time, at most: what one kill makes unsure (bot/postman.py)."""
FAILING = (
    {"kind": "429", "retry_after": 1},
    {"kind": "500"},
    {"kind": "502"},
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "502_after"},
)
SILENT = {"kind": "slow_after", "seconds": 22.0}
MAKES_UNSURE = ("drop_before", "drop_after", "slow_after")
BLOCKING = 50
"""Of so many, one has blocked the bot."""


@dataclass
class Broadcast(Row):
    """A line of build/faults.json that also says how many letters are listed as unsure."""

    recipients: int = 0
    sent: int = 0
    unsure: int = 0
    unsure_bound: int = 0
    """Letters claimed at the kills, and connections that broke or fell silent."""

    @property
    def holds(self) -> bool:
        """Whether the promise was kept."""
        return super().holds and self.unsure <= self.unsure_bound


@dataclass
class Troubled:
    """What went wrong on purpose."""

    crowd: Crowd
    dice: Random = field(default_factory=lambda: Random("broadcast"))
    kills: int = 0
    freezing: int = 0
    """Kills while letters were being written."""
    sending: int = 0
    """Letters claimed when the bot was killed."""
    met: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    _read: int = 0
    _heard: int = 0

    def heard(self) -> int:
        """How many calls have come that send a message."""
        calls = self.crowd.here.simulator.state.calls
        if calls.number > self._read:
            fresh = calls.since(self._read)
            self._heard += sum(call["method"] == "sendMessage" for call in fresh)
            self._read = calls.number
        return self._heard

    async def kill(self) -> None:
        """Kill, count what was on its way, start again."""
        await self.crowd.here.bot.kill()
        with self.crowd.here.looking_at_the_dead() as db:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                self.wrong.append("the file is damaged by a kill")
            self.sending += db.execute(_SENDING).fetchone()[0]
            self.freezing += db.execute(_FREEZING).fetchone()[0]
        self.kills += 1
        await self.crowd.here.start()

    async def fails(self, fault: dict[str, Any]) -> bool:
        """Let one call that sends an announcement fail; whether one came soon enough."""
        faults = self.crowd.here.simulator.state.faults
        planned = faults.plan({**fault, "method": "sendMessage"})
        for _ in range(100):
            if planned not in faults.planned:
                break
            await asyncio.sleep(0.02)
        if planned in faults.planned:
            faults.planned.remove(planned)
            return False
        self.met[planned.kind] += 1
        return True


_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending' AND batch <> ''"
_FREEZING = "SELECT count(*) FROM batches WHERE filled = 0 AND state = 'open'"
_FILLED = "SELECT filled FROM batches WHERE id = '1.1'"
Moment = Callable[[Troubled, int], Awaitable[None]]


async def broadcast(recipients: int, kills: int, *, silence: bool) -> Broadcast:
    """An announcement to so many, and as many kills while its letters are written and leave."""
    async with crowd(recipients, SEND_IN_FLIGHT=str(IN_FLIGHT)) as people:
        for chat in people.chats[::BLOCKING]:
            people.here.simulator.state.people[chat].blocked = True
        await people.here.start()
        trouble = Troubled(people)
        async with people.attended():
            await people.announces()
            failing = asyncio.create_task(_fail(trouble))
            await _kill(trouble, kills)
            if silence:
                await trouble.fails(SILENT)
            await people.here.until(lambda: people.status() == "over", ENDS_WITHIN)
            await failing
        await people.here.bot.stop()
        return await _counted(trouble)


async def _fail(trouble: Troubled) -> None:
    """One after the other, until it is over."""
    nth = 0
    while trouble.crowd.status() != "over":
        nth += await trouble.fails(FAILING[nth % len(FAILING)])
        await asyncio.sleep(trouble.dice.uniform(0.0, 0.2))


async def _kill(trouble: Troubled, times: int) -> None:
    """The first ones while letters are written, then by turns at chosen moments and at any."""
    share = max(10, len(trouble.crowd.chats) // times - CLAIMED * 3 // 2)
    for n in range(times):
        moment = _while_written if n < max(2, times // 3) else _MOMENTS[n % len(_MOMENTS)]
        await moment(trouble, share)
        if trouble.crowd.status() == "over":
            trouble.wrong.append(f"it was over after {n} kills")
            return
        await trouble.kill()


async def _while_written(trouble: Troubled, share: int) -> None:
    """Letters are being written: there are more than before, and not everybody has one.

    It runs in slow motion, and stands still while we look: on a busy machine the last letters would
    be written between the look and the kill.
    """
    before, bot = trouble.crowd.letters(), trouble.crowd.here.bot
    async with asyncio.timeout(STARTS_WRITING_WITHIN):
        while True:
            bot.freeze()
            with suppress(sqlite3.OperationalError):  # it stands still and keeps what we look into
                if _all_written(trouble) or trouble.crowd.letters() > before:
                    return
            bot.thaw()
            await asyncio.sleep(SLOW_MOTION)


def _all_written(trouble: Troubled) -> bool:
    with trouble.crowd.here.looking() as db:
        ((filled,),) = db.execute(_FILLED).fetchall() or [(0,)]
    return bool(filled)


async def _just_heard(trouble: Troubled, share: int) -> None:
    """A message was just heard, and perhaps answered."""
    enough = trouble.heard() + trouble.dice.randint(1, max(2, share))
    await _until(trouble, lambda: trouble.heard() >= enough)
    await asyncio.sleep(trouble.dice.choice((0, 0, 0.01, 0.035)))


async def _any_moment(trouble: Troubled, share: int) -> None:
    enough = trouble.heard() + share
    await _until(trouble, lambda: trouble.heard() >= enough, trouble.dice.uniform(0.05, 0.5))


_MOMENTS: tuple[Moment, ...] = (_just_heard, _any_moment)


async def _until(
    trouble: Troubled, true: Callable[[], bool], within: float = NEXT_SENT_WITHIN
) -> None:
    try:
        await trouble.crowd.here.until(true, within)
    except TimeoutError:
        return


async def _counted(trouble: Troubled) -> Broadcast:
    people = trouble.crowd
    async with people.store() as store:
        report = await store.read(lambda db: report_of(db, ReportOf("1.1")))
    states, times = people.states(), people.times()
    found = Counter(state for state, _ in states.values())
    wrong = [*trouble.wrong, *people.told_too_much(), *_of_each(people, states, times)]
    wrong += _of_the_report(report, found, len(people.chats))
    if not trouble.freezing:
        wrong.append("no kill while letters were written")
    print(f"broadcast: {dict(found)}, {dict(trouble.met)}, resumed {people.resumed} times")
    return Broadcast(
        "broadcast",
        trouble.kills + trouble.met.total(),
        lost=sum(_skipped(people, chat, states, times) for chat in people.chats),
        stored_twice=people.letters() - len(states),
        sent_twice=sum(max(0, often - 1) for often in times.values()),
        bound=trouble.met["502_after"],
        wrong=wrong,
        recipients=len(people.chats),
        sent=found["sent"],
        unsure=found["unsure"],
        unsure_bound=trouble.sending + sum(trouble.met[kind] for kind in MAKES_UNSURE),
    )


States = dict[int, tuple[str, str]]


def _skipped(people: Crowd, chat: int, states: States, times: dict[int, int]) -> bool:
    """Neither has it nor is listed; or is said to have it and has not."""
    state = states.get(chat, ("", ""))[0]
    blocked = people.here.simulator.state.people[chat].blocked
    if state == "sent":
        return not times[chat]
    return state not in ("unsure", "failed", *(("dropped",) if blocked else ()))


def _of_each(people: Crowd, states: States, times: dict[int, int]) -> list[str]:
    """Whoever has it is listed as having it, or as unsure; whoever blocked us as out of reach."""
    had = sum(times[chat] > 0 and states[chat][0] not in ("sent", "unsure") for chat in states)
    gone = [states[chat] for chat in states if states[chat][0] == "dropped"]
    strange = sum(one != ("dropped", "unreachable") for one in gone)
    failed = sum(state == "failed" for state, _ in states.values())
    wrong = [f"{had} have it and are listed as not having it"] if had else []
    wrong += [f"{strange} were dropped for another reason"] if strange else []
    wrong += [f"{failed} failed"] if failed else []
    return wrong if gone else [*wrong, "nobody was out of reach"]


def _of_the_report(report: Report, found: Counter[str], audience: int) -> list[str]:
    counts = report.counts
    told = (counts.sent, counts.unsure, counts.failed, counts.unreachable, counts.waiting)
    real = (found["sent"], found["unsure"], found["failed"], found["dropped"], 0)
    wrong = [f"the report says {told}, the outbox {real}"] if told != real else []
    if not counts.people == report.left_out.reached == audience:
        wrong.append(f"the report has {counts.people} people of {audience}")
    return wrong
