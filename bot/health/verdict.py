"""What is looked at -> whether the bot is well, and why not. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from storage.errors import Kind
from storage.gauges import Gauges

PARTS = ("desk", "postman", "clock")
"""What must go round for anybody to be answered."""
STILL_AFTER = 60.0
"""Seconds; each goes round every five at the latest."""
UNWRITTEN_AFTER = 30.0
"""Seconds without a write of ours that came through."""
LATE_AFTER = 300.0
LEAST_ROOM = 50_000_000
"""Bytes free below which the next busy hour could fill the disk."""


@dataclass(frozen=True)
class Seen:
    """The house at one moment."""

    trouble: Kind | None
    """What keeps the store from writing."""
    unwritten: float
    """Seconds since a write came through."""
    still: dict[str, float]
    """Seconds since each part last went round."""
    free: int
    """Bytes on the disk of the database."""
    gauges: Gauges | None
    """The trays, once they were looked at."""
    now: datetime


def reasons(seen: Seen) -> list[str]:
    """Why the bot is not well; nothing where it is."""
    return [*_of_database(seen), *_of_parts(seen), *_of_trays(seen), *_of_disk(seen)]


def _of_database(seen: Seen) -> Iterator[str]:
    if seen.trouble is not None:
        yield f"database_{seen.trouble}"
    elif seen.unwritten > UNWRITTEN_AFTER:
        yield "database_silent"


def _of_parts(seen: Seen) -> Iterator[str]:
    for part in PARTS:
        if seen.still[part] > STILL_AFTER:
            yield f"{part}_still"


def _of_trays(seen: Seen) -> Iterator[str]:
    gauges = seen.gauges
    if gauges is None:
        return
    if age(gauges.oldest, seen.now) > LATE_AFTER:
        yield "inbox_late"
    if age(gauges.overdue, seen.now) > LATE_AFTER:
        yield "clock_late"


def _of_disk(seen: Seen) -> Iterator[str]:
    if seen.free < LEAST_ROOM:
        yield "disk_low"


def age(since: str | None, now: datetime) -> float:
    """Seconds from the UTC text `since` to `now`; 0 where nothing waits."""
    return max(0.0, (now - datetime.fromisoformat(since)).total_seconds()) if since else 0.0
