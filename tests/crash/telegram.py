"""Telegram misbehaves: says "later", fails, cuts, repeats itself, and begins its ids anew."""

import asyncio
import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.crash.resident import Pause
from tests.crash.story import Row, Stir, hurried, story
from tests.crash.town import Town
from tests.crash.witness import SHOWING

SENDING = ("sendMessage", "editMessageText")
RETRY_AFTER = 2
ON_THE_WAY = 0.3
"""Seconds after a 429 in which calls may still arrive that had left before it."""


async def later(residents: int, times: int) -> Row:
    """429 with retry_after: nobody is sent anything before that, and nothing is lost."""

    async def trouble(here: Town, stir: Stir) -> None:
        for n in range(times):
            await _some_calls(here, stir, 10)
            fault = {"kind": "429", "method": SENDING[n % 2], "retry_after": RETRY_AFTER}
            here.simulator.state.faults.plan(fault)
            await _met(here, stir)
            stir.tries += 1
        stir.wrong += _too_early(here)

    return await story("429", residents, trouble)


def _too_early(here: Town) -> list[str]:
    """Every message that left although Telegram had said "later"."""
    calls = [c for c in here.simulator.state.calls.since(0) if c["method"] in SHOWING]
    told = [c["time"] + c["seconds"] for c in calls if c["status"] == 429]
    early = [c for t in told for c in calls if t + ON_THE_WAY < c["time"] < t + RETRY_AFTER - 0.05]
    return [f"{len(early)} messages left before retry_after"] if early else []


AWAY: tuple[dict[str, Any], ...] = (
    {"kind": "500", "method": "sendMessage"},
    {"kind": "502", "method": "editMessageText"},
    {"kind": "drop_before", "method": "sendMessage"},
    {"kind": "drop_after", "method": "sendMessage"},
    {"kind": "502_after", "method": "sendMessage"},
    {"kind": "drop_after", "method": "editMessageText"},
    {"kind": "500", "method": "getUpdates"},
    {"kind": "drop_after", "method": "getUpdates"},
    {"kind": "garbage", "method": "getUpdates"},
    {"kind": "drop_before", "method": "answerCallbackQuery"},
)
SILENT = {"kind": "slow_after", "method": "sendMessage", "seconds": 22.0}
"""The message arrives; the answer comes only when the bot has stopped waiting for it (20 s)."""


async def broken(residents: int, times: int, *, silence: bool) -> Row:
    """500, 502, cut connections and silence, before and after Telegram acted."""
    planned = [AWAY[n % len(AWAY)] for n in range(times)] + [SILENT] * silence

    async def trouble(here: Town, stir: Stir) -> None:
        for fault in planned:
            here.simulator.state.faults.plan(fault)
            await _met(here, stir)
            stir.tries += 1
            # Only what arrived and was not acknowledged may be sent once more.
            stir.bound += fault["kind"].endswith("_after") and fault["method"] == "sendMessage"

    return await story("500_502_reset_timeout", residents, trouble)


async def repeated(residents: int, times: int) -> Row:
    """The same updates come again, also after a restart: they have no second effect."""

    async def trouble(here: Town, stir: Stir) -> None:
        updates = here.simulator.state.updates
        while stir.tries < times or not stir.over:
            await asyncio.sleep(0.15)
            stir.tries += updates.repeat(updates.handed)
            if len(here.lives) < 3 and stir.tries > len(here.lives) * times / 3:
                await here.bot.stop()
                await here.start()
                stir.tries += updates.repeat(updates.handed)

    return await story("update_twice", residents, trouble)


async def renumbered(residents: int, times: int) -> Row:
    """Update ids begin again anywhere, lower than before: they are handled all the same."""
    going = asyncio.Event()
    going.set()

    async def trouble(here: Town, stir: Stir) -> None:
        updates = here.simulator.state.updates
        for n in range(times):
            await _some_calls(here, stir, 40)
            going.clear()
            await here.until(lambda: not updates.waiting and not updates.again, 30.0)
            updates.next_id = 10_000_000 // (n + 1)
            stir.tries += 1
            going.set()

    return await story("update_ids_restart", residents, trouble, pause=_while(going))


def _while(going: asyncio.Event) -> Pause:
    async def waited(number: int, of: int, dice: Random) -> None:
        await hurried(number, of, dice)
        await going.wait()

    return waited


async def _some_calls(here: Town, stir: Stir, more: int) -> None:
    """Wait until the bot has made `more` calls, or everybody has finished."""
    until = here.simulator.state.calls.number + more
    await here.until(lambda: here.simulator.state.calls.number >= until or stir.over, 60.0)


async def _met(here: Town, stir: Stir) -> None:
    """Wait until what was planned has gone wrong."""
    faults = here.simulator.state.faults
    met: Callable[[], bool] = lambda: not faults.planned  # noqa: E731
    await here.until(lambda: met() or stir.over, 60.0)
    if not met():
        stir.wrong.append(f"never met: {json.dumps(faults.listed())}")
        faults.forget()
