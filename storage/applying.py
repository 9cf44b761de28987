"""What an applier is: an event becomes rows, in the transaction it happened in."""

from collections.abc import Awaitable, Callable
from typing import Any

from conversations.event import Event
from storage.db import Db
from storage.happened import Happened

Applier = Callable[[Db, Any, Happened], Awaitable[None]]


async def journal_only(_db: Db, _event: Event, _happened: Happened) -> None:
    """Nothing to change: that it happened is in the journal."""
