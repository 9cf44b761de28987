"""`portevoix meetings`: called from a file or a calendar, listed, invited to, followed up."""

from collections.abc import Callable
from typing import Any

from bot.cli import (
    meetings_acting,
    meetings_adding,
    meetings_figures,
    meetings_followups,
    meetings_listing,
    meetings_minutes,
)

_OF_MEETINGS: tuple[Callable[[Any], None], ...] = (
    meetings_listing.add_to,
    meetings_figures.add_to,
    meetings_adding.add_to,
    meetings_followups.add_to,
    meetings_acting.add_to,
    meetings_minutes.add_to,
)
"""What hangs the commands of `portevoix meetings`: one `add_to` of each file."""


def add_to(subparsers: Any) -> None:
    """Hang `meetings` with its commands under `subparsers`."""
    top = subparsers.add_parser("meetings", help="meetings: calling, inviting, following up")
    meetings = top.add_subparsers(dest="meetings_command", required=True)
    for command in _OF_MEETINGS:
        command(meetings)
