"""What several commands take as an argument."""

from argparse import ArgumentTypeError
from datetime import date


def day(text: str) -> date:
    """A day of the calendar, as `2026-11-21`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text}: YYYY-MM-DD") from None
