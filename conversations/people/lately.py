"""A confirmation is good for an hour: a button found again months later asks anew."""

from datetime import datetime

GOOD_FOR = 60
"""Minutes during which a confirmation is taken."""


def minute(at: datetime) -> int:
    """What the button that confirms carries."""
    return int(at.timestamp()) // 60


def is_recent(carried: str, at: datetime) -> bool:
    """Whether the button that carries this was shown within the last hour."""
    number = carried.isascii() and carried.isdecimal() and len(carried) <= 12
    return number and 0 <= minute(at) - int(carried) <= GOOD_FOR
