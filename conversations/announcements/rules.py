"""What may be done with an announcement as it stands, and by whom: one table."""

from collections.abc import Callable
from typing import Literal, get_args

from conversations.announcements.known import Announcement, Status

Act = Literal[
    "approve",
    "refuse",
    "accept",
    "decline",
    "pause",
    "resume",
    "cut",
    "again",
    "reword",
    "stop",
    "withdraw",
]
ACTS: tuple[Act, ...] = get_args(Act)
"""In the order in which they are offered."""
SURE: frozenset[Act] = frozenset({"cut", "stop", "withdraw", "again"})
"""What is asked about once more, because it cannot be taken back."""


CHANGEABLE: frozenset[Status] = frozenset({"awaiting", "planned", "over", "cancelled"})
"""Where it may still be given other words."""


def _runs(one: Announcement) -> str:
    return one.latest.status if one.latest else ""


_MAY: dict[Act, Callable[[Announcement, str], bool]] = {
    "approve": lambda one, by: one.status == "awaiting" and one.composer != by,
    "refuse": lambda one, by: one.status == "awaiting",
    "accept": lambda one, by: (
        one.proposal is not None and one.proposer != by and one.status in CHANGEABLE
    ),
    "decline": lambda one, by: one.proposal is not None,
    "pause": lambda one, by: _runs(one) == "sending",
    "resume": lambda one, by: _runs(one) == "paused",
    "cut": lambda one, by: _runs(one) in ("sending", "paused"),
    "again": lambda one, by: _runs(one) == "over" and one.status != "withdrawn",
    "reword": lambda one, by: one.status in CHANGEABLE,
    "stop": lambda one, by: one.status == "planned",
    "withdraw": lambda one, by: bool(one.runs) and one.status != "withdrawn",
}


def may(act: Act, one: Announcement, by: str) -> bool:
    """Whether `by` may do that now; nobody agrees to words of their own."""
    return _MAY[act](one, by)
