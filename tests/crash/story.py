"""One story: residents take part while something goes wrong; then everything is counted."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from tests.crash.audit import audited
from tests.crash.leaks import leaks
from tests.crash.meaning import Meaning, meaning_of
from tests.crash.resident import After, Pause, Resident
from tests.crash.town import Town, town
from tests.crash.witness import Shown, compared

SETTLES_WITHIN = 90.0
_calm: dict[int, list[Shown]] = {}
"""What each resident is shown on a day without trouble."""


async def hurried(_number: int, _of: int, dice: Random) -> None:
    """A pause of a moment before each act."""
    await asyncio.sleep(dice.uniform(0.0, 0.6))


async def _at_once(_number: int, _of: int, _dice: Random) -> None:
    """No pause."""


@dataclass
class Row:
    """One line of build/faults.json, and what else was wrong."""

    fault: str
    tries: int
    lost: int
    stored_twice: int
    sent_twice: int
    bound: int
    wrong: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether the promise was kept."""
        counted = not self.lost and not self.stored_twice and self.sent_twice <= self.bound
        return counted and self.tries > 0 and not self.wrong

    def told(self) -> dict[str, Any]:
        """As the file has it."""
        told = asdict(self)
        del told["wrong"]
        return told


@dataclass
class Stir:
    """How often something went wrong so far, and how many replies may be doubled by it."""

    residents: list[Resident]
    tries: int = 0
    bound: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether everybody has finished."""
        return all(one.finished for one in self.residents)


Trouble = Callable[[Town, Stir], Awaitable[None]]


async def story(
    fault: str,
    residents: int,
    trouble: Trouble,
    *,
    pause: Pause = hurried,
    database: Path | None = None,
    after: After | None = None,
    dropped: bool = False,
    more: dict[str, str] | None = None,
) -> Row:
    """Let `residents` take part while `trouble` goes on, and count what came of it.

    `dropped`: replies to people who blocked the bot may be dropped and questions asked again, so
    that what was shown is counted against the outbox's own record instead of a calm day.
    """
    meant = [meaning_of(number) for number in range(1, residents + 1)]
    if not dropped:
        await _know_calm(meant)
    async with town(database) as here:
        here.more |= more or {}
        stir = await _lived(here, meant, trouble, pause, after)
        return _counted(fault, here, meant, stir, dropped)


async def _know_calm(meant: Sequence[Meaning]) -> None:
    missing = [one for one in meant if one.number not in _calm]
    if not missing:
        return
    async with town() as here:
        stir = await _lived(here, missing, _nothing, _at_once)
        row = _counted("calm", here, missing, stir, True)
        assert not row.lost and not row.stored_twice and not row.wrong, row
        _calm.update({one.number: here.shows[one.id] for one in missing})


async def _nothing(_here: Town, stir: Stir) -> None:
    stir.tries += 1


async def _lived(
    here: Town,
    meant: Sequence[Meaning],
    trouble: Trouble,
    pause: Pause,
    after: After | None = None,
) -> Stir:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        stir = Stir([Resident(here, http, one, pause, after) for one in meant])
        await here.start()
        async with asyncio.TaskGroup() as together:
            for resident in stir.residents:
                together.create_task(_take_part(resident, here))
            together.create_task(trouble(here, stir))
    await _settled(here)
    await here.bot.stop()
    return stir


async def _take_part(resident: Resident, here: Town) -> None:
    try:
        await resident.take_part()
    except TimeoutError:
        # A reply is missing: the count will say so, and this says which.
        who, shown = resident.meant, here.shows[resident.meant.id][-1:]
        print(f"resident {who.number} gave up waiting for {resident.waits_for!r} after {shown}")


async def _settled(here: Town) -> None:
    """Everything sent to the bot is handled, and everything it has to say is said."""
    async with asyncio.timeout(SETTLES_WITHIN):
        while not _quiet(here):
            await asyncio.sleep(0.05)


def _quiet(here: Town) -> bool:
    updates = here.simulator.state.updates
    if updates.unconfirmed() or updates.again or updates.waiting:
        return False
    with here.looking() as db:
        return db.execute(_WAITING).fetchone()[0] == 0


_WAITING = """
SELECT (SELECT count(*) FROM inbox WHERE handled_at IS NULL AND set_aside_at IS NULL)
     + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending'))"""


def _counted(fault: str, here: Town, meant: Sequence[Meaning], stir: Stir, dropped: bool) -> Row:
    with here.looking_at_the_dead() as db:
        stored = audited(db, meant, dropped=dropped)
        (sent,) = db.execute("SELECT sum(parts_sent) FROM outbox").fetchone()
    wrong = [*stir.wrong, *stored.wrong, *leaks(here.lives, here.simulator.token, meant)]
    wrong += [f"a traceback in {b.log.name}" for b in here.lives if "Traceback" in b.said()]
    unfinished = sum(not one.finished for one in stir.residents)
    found = [] if dropped else [compared(_calm[one.number], here.shows[one.id]) for one in meant]
    strange = sum(one.strange for one in found)
    if strange:
        wrong.append(f"{strange} messages were shown that a calm day does not know")
    lost = stored.lost + unfinished + sum(one.missing for one in found)
    shown = sum(len(here.shows[one.id]) for one in meant)
    twice = max(0, shown - sent) if dropped else sum(one.twice for one in found)
    print(f"{fault}: {shown} messages shown, {here.repeats} presses made twice")
    return Row(fault, stir.tries, lost, stored.twice, twice, stir.bound, wrong)
