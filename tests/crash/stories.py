"""Every story with the real process, at full length and short."""

from collections.abc import Awaitable, Callable

from tests.crash import (
    answering,
    blocking,
    broadcast,
    changing,
    disk,
    electing,
    flood,
    gathering,
    kills,
    news,
    overdue,
    stops,
    telegram,
)
from tests.crash.story import Row

Scenario = Callable[[], Awaitable[Row | None]]

FULL: dict[str, Scenario] = {
    "sigkill": lambda: kills.kills(50, 40),
    "webhook_killed": lambda: kills.switched(20, 12),
    "sigterm": lambda: stops.sigterm(20, 8),
    "429": lambda: telegram.later(20, 6),
    "500_502_reset_timeout": lambda: telegram.broken(20, 40, silence=True),
    "update_twice": lambda: telegram.repeated(20, 60),
    "update_ids_restart": lambda: telegram.renumbered(20, 4),
    "blocked_and_back": lambda: blocking.blocked(20),
    "frozen": lambda: stops.frozen(20, 3, 10.0),
    "second_bot": lambda: stops.second_bot(20, 2),
    "database_locked": lambda: disk.locked(20, 3),
    "disk_full": lambda: disk.full(20, 3),
    "unwritable_database": disk.unwritable,
    "broadcast": lambda: broadcast.broadcast(5_000, 20, silence=True),
    "change_killed": lambda: changing.changed(1_000),
    "announcement_overdue": lambda: overdue.overdue(200, 4),
    "news_killed": lambda: news.told(1_000, 6),
    "meeting_killed": lambda: gathering.moved(1_000, 4),
    "voting_killed": lambda: electing.changed(1_000, 4),
    "answering_killed": lambda: answering.answered(200, 10),
    "many_updates": lambda: flood.flood(100_000),
}
SHORT: dict[str, Scenario] = {
    "sigkill": lambda: kills.kills(5, 3),
    "unwritable_database": disk.unwritable,
    "broadcast": lambda: broadcast.broadcast(1_200, 5, silence=False),
    "change_killed": lambda: changing.changed(300),
    "announcement_overdue": lambda: overdue.overdue(40, 2),
    "news_killed": lambda: news.told(200, 2),
    "meeting_killed": lambda: gathering.moved(200, 2),
    "voting_killed": lambda: electing.changed(200, 2),
    "answering_killed": lambda: answering.answered(30, 3),
}
