"""What a running bot is given for a talk file: who rests in it, and letters that are kept."""

import asyncio

from bot.crier import Crier
from bot.surveys.checker import Checker
from bot.surveys.counter import Counter
from storage.unit import Unit


class Resting(Crier):
    """Whoever cries in a running bot rests: the talk file moves the one of the house."""

    def __init__(self) -> None:
        self._over = asyncio.Event()

    async def run(self) -> None:
        """Wait for the end."""
        await self._over.wait()

    def stop(self) -> None:
        """The end."""
        self._over.set()


ATTACHED = "SELECT person, reply FROM attached ORDER BY seq"
KEEP_ATTACHED = (
    """
    CREATE TABLE IF NOT EXISTS attached (seq INTEGER PRIMARY KEY, person TEXT, reply TEXT)""",
    """
    CREATE TRIGGER IF NOT EXISTS keep_attached AFTER INSERT ON outbox
    WHEN NEW.target IS NULL AND json_extract(coalesce(NEW.reply, (SELECT reply FROM batches
        WHERE id = NEW.batch)), '$.attached') IS NOT NULL
    BEGIN INSERT INTO attached (person, reply) VALUES (NEW.person, coalesce(NEW.reply, (
        SELECT reply FROM batches WHERE id = NEW.batch))); END""",
)
"""Letters lose their words when they are sent: those with a file are copied for the player."""


async def keep_attached(unit: Unit) -> None:
    """Copy them from now on."""
    for sql in KEEP_ATTACHED:
        await unit.db.run(sql)


class NotCounting(Counter):
    """Nothing is counted by a running bot either: the house of the talk file counts."""

    def __init__(self) -> None:
        self._over = asyncio.Event()

    async def run(self) -> None:
        """Wait for the end."""
        await self._over.wait()

    def stop(self) -> None:
        """The end."""
        self._over.set()


class NotChecking(Checker):
    """Nor are spreadsheets checked by it: that would be at no hour that a talk file knows."""

    def __init__(self) -> None:
        self._over = asyncio.Event()

    async def run(self) -> None:
        """Wait for the end."""
        await self._over.wait()

    def stop(self) -> None:
        """The end."""
        self._over.set()


async def ended(serving: "asyncio.Task[None]", stop: asyncio.Event) -> None:
    """Tell a running bot to end, and wait until it has."""
    stop.set()
    await serving
