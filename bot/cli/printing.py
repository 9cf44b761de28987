"""Where a command's sentences go: one place, so that a command is easy to try."""

import sys
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from conversations.small_cells import SMALLEST, shown

if TYPE_CHECKING:
    from bot.cli.opening import House


def say(*lines: str) -> None:
    """Lines for whoever typed the command."""
    _write(lines, sys.stdout)


def complain(*lines: str) -> None:
    """Lines that say why nothing was done."""
    _write(lines, sys.stderr)


def _write(lines: Iterable[str], stream: object) -> None:
    print(*lines, sep="\n", file=stream)  # type: ignore[call-overload]


def hour(at: datetime, zone: str) -> str:
    """A moment on the city's clock, to the minute."""
    return at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def people_told(house: "House", people: int) -> int | str:
    """A count of people as it may be told."""
    told = shown(people)
    return fewer(house) if told is None else told


def fewer(house: "House") -> str:
    """What is told where the count is not."""
    return house.line("survey-fewer", limit=SMALLEST)
