"""People block the bot in the middle and return: what waits is dropped, they go on (fault 5)."""

import asyncio
from random import Random

from tests.crash.meaning import FIRST
from tests.crash.resident import Resident
from tests.crash.story import Row, Stir, story
from tests.crash.town import Town

LONGEST_AWAY = 2.0
"""Seconds somebody stays away, at most."""


async def blocked(residents: int) -> Row:
    """Everybody blocks the bot once, at a moment of chance, and comes back a little later."""
    left: list[int] = []

    async def after(resident: Resident, act: int) -> None:
        dice = Random(f"leaving-{resident.meant.number}")
        if act == dice.choice(_in_a_talk(resident)):
            # At once: the answer to that act meets a closed door.
            await resident.block(True)
            await asyncio.sleep(dice.uniform(0.5, LONGEST_AWAY))
            await resident.block(False)
            # What Telegram sends when a person touches "Restart".
            await resident.say("/start")
            left.append(resident.meant.number)

    async def trouble(here: Town, stir: Stir) -> None:
        while not stir.over:
            await asyncio.sleep(0.2)
        stir.tries = len(left)
        stir.wrong += _pestered(here)

    return await story("blocked_and_back", residents, trouble, after=after, dropped=True)


def _in_a_talk(resident: Resident) -> list[int]:
    """The acts within the consultation; in the welcome, /start begins it anew."""
    first = next(n for n, step in enumerate(resident.meant.steps) if step.prompt == FIRST)
    return list(range(first, len(resident.meant.steps) - 1))


def _pestered(here: Town) -> list[str]:
    """Nobody is tried again once Telegram has said that they blocked the bot."""
    refused = [call for call in here.simulator.state.calls.since(0) if call["status"] == 403]
    chats = [str(call["params"].get("chat_id")) for call in refused]
    if not chats:
        return ["no reply met a closed door"]
    often = [chat for chat in set(chats) if chats.count(chat) > 1]
    return [f"{len(often)} people were tried again after a 403"] if often else []
