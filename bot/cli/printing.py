"""Where a command's sentences go: one place, so that a command is easy to try."""

import sys
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

SMALLEST = 11
"""No count of people below this is ever shown."""


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
