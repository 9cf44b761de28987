"""A part of the running bot: it works until it is told to stop, or says why it cannot begin."""

import asyncio
from typing import Protocol


class PortTaken(Exception):
    """Nobody can listen there; the message is the address and the system's word for why."""


class Part(Protocol):
    """What the bot put together (app.py) starts and stops."""

    async def run(self) -> None:
        """Work until `stop`; what this raises ends the whole bot."""

    def stop(self) -> None:
        """End after what is in hand; may be called before `run`."""


class Line(Part, Protocol):
    """The part by which updates come."""

    hears: asyncio.Event
    """Set once Telegram has agreed to this way, and whatever must listen here does."""
