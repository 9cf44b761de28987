"""`python -m tests.crash --full`: the 32 faults at full length, counted into build/faults.json."""

import argparse
import asyncio
import json
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Literal

from tests.crash import (
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
from tests.crash.process import ROOT
from tests.crash.story import Row

FILE = ROOT / "build" / "faults.json"
Scenario = Callable[[], Awaitable[Row | None]]

FULL: dict[str, Scenario] = {
    "sigkill": lambda: kills.kills(50, 40),
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
}


def main() -> int:
    """Run what is asked for; 0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--full", action="store_true", help="every fault at full length")
    parser.add_argument("--only", action="append", choices=FULL, help="only this fault")
    asked = parser.parse_args()
    scenarios = FULL if asked.full or asked.only else SHORT
    chosen = {name: one for name, one in scenarios.items() if name in (asked.only or scenarios)}
    ended = [_run(name, one) for name, one in chosen.items()]
    found = [row for row in ended if isinstance(row, Row)]
    if not asked.only:
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(json.dumps([row.told() for row in found], indent=2) + "\n")
        print(f"written: {FILE.relative_to(ROOT)}")
    return 0 if False not in ended and all(row.holds for row in found) else 1


def _run(name: str, scenario: Scenario) -> Row | Literal[False] | None:
    """What was counted; None where the fault cannot be made; False when the story broke off."""
    since = time.monotonic()
    try:
        row = asyncio.run(_awaited(scenario))
    except Exception:
        traceback.print_exc()
        print(f"{name}: NOT KEPT: the story broke off")
        return False
    if row is None:
        print(f"{name}: cannot be made here")
        return None
    print(json.dumps(row.told()), f"{time.monotonic() - since:.0f} s", flush=True)
    for wrong in row.wrong:
        print(f"  NOT KEPT: {wrong}", file=sys.stderr)
    return row


async def _awaited(scenario: Scenario) -> Row | None:
    return await scenario()


if __name__ == "__main__":
    sys.exit(main())
