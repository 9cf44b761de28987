"""`portevoix ideas`: every idea and every campaign; one file for each of its commands."""

from typing import Any


def ideas_parser(subparsers: Any) -> Any:
    """Hang `ideas` under `subparsers`; what `bot/cli/ideas.py` hangs its commands under."""
    ideas = subparsers.add_parser("ideas", help="campaigns, the review of ideas, files of ideas")
    return ideas.add_subparsers(dest="ideas_command", required=True)
