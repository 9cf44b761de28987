"""Where a command's sentences go: one place, so that a command is easy to try.

Whoever reads them through a pipe may go away (`| head`): what is left to say is then dropped
without a word, and the command does what it was asked to do all the same.
"""

import os
import sys
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, TextIO
from zoneinfo import ZoneInfo

from conversations.small_cells import SMALLEST, about, shown

if TYPE_CHECKING:
    from bot.cli.opening import House


def say(*lines: str) -> None:
    """Lines for whoever typed the command."""
    _write(lines, sys.stdout)


def complain(*lines: str) -> None:
    """Lines that say why nothing was done."""
    _write(lines, sys.stderr)


def all_said() -> None:
    """What still waits to be written, at the end of a command."""
    _write((), sys.stdout)
    _write((), sys.stderr)


def _write(lines: Iterable[str], stream: TextIO) -> None:
    try:
        stream.writelines(f"{line}\n" for line in lines)
        stream.flush()
    except BrokenPipeError:
        # Python itself would complain once more at its end of what it could not write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def hour(at: datetime, zone: str) -> str:
    """A moment on the city's clock, to the minute."""
    return at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def people_told(house: "House", people: int) -> int | str:
    """A count of people as it may be told."""
    told = shown(people)
    return fewer(house) if told is None else told


def about_told(house: "House", people: int) -> str:
    """A count of people that is told again later: to the ten, so that no difference is of few."""
    told = about(people)
    return fewer(house) if told is None else house.line("survey-about", people=told)


def fewer(house: "House") -> str:
    """What is told where the count is not."""
    return house.line("survey-fewer", limit=SMALLEST)
