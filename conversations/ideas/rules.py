"""Where an idea may stand, what may follow what, and who may decide: tables, and nothing else.

Rules:
1. Nothing is public before the review: an idea is seen by everybody from the moment it is
   published until it is withdrawn or merged, whatever the town decides in between.
2. Every change says one plain sentence, which its author and whoever supports it read.
3. Its author may change it until somebody of the team has it in hand, and again when more is asked;
   withdraw it, always.
"""

from typing import Literal, get_args

from conversations.who import STAFF, Role

Status = Literal[
    "received",
    "in_review",
    "more_asked",
    "published",
    "under_study",
    "selected",
    "not_selected",
    "under_way",
    "done",
    "withdrawn",
    "merged",
]
STATUSES: tuple[Status, ...] = get_args(Status)
REVIEWED: frozenset[Status] = frozenset({"received", "in_review", "more_asked"})
"""In these it waits for the review, or for what the review asked."""
OVER: frozenset[Status] = frozenset({"withdrawn", "merged"})
"""Nothing follows these."""
ANSWERED: frozenset[Status] = OVER | {"not_selected", "done"}
"""Its author has the town's last word: nobody need be told again where it stands."""

Reason = Literal[
    "beyond_us", "exists", "rules", "too_costly", "private", "unclear", "unlawful", "other"
]
REASONS: tuple[Reason, ...] = get_args(Reason)
"""Why an idea is not selected; words come with it, always."""

NEXT: dict[Status, tuple[Status, ...]] = {
    "received": ("in_review", "published", "more_asked", "not_selected"),
    "in_review": ("received", "published", "more_asked", "not_selected"),
    "more_asked": ("in_review", "published", "not_selected"),
    "published": ("under_study", "selected", "not_selected", "under_way", "done"),
    "under_study": ("selected", "not_selected", "published"),
    "selected": ("under_way", "done", "not_selected"),
    "not_selected": ("published", "under_study", "selected"),
    "under_way": ("done", "selected", "not_selected"),
    "done": ("under_way",),
    "withdrawn": (),
    "merged": (),
}
"""What the team may make of an idea; withdrawn and merged are its author's word."""


def may_become(status: Status, wanted: Status, *, published: bool) -> bool:
    """Whether the team may move it there; an idea never published has the review before it."""
    if wanted in OVER or wanted not in NEXT[status]:
        return False
    return published or wanted in REVIEWED | {"published", "not_selected"}


def may_review(role: Role) -> bool:
    """Whether somebody decides about ideas."""
    return role in STAFF


def may_edit(status: Status) -> bool:
    """Whether its author may still write it anew."""
    return status in ("received", "more_asked")


def may_withdraw(status: Status) -> bool:
    """Whether its author may still take it back."""
    return status != "withdrawn"


def is_public(status: Status, *, published: bool) -> bool:
    """Whether everybody may see it."""
    return published and status not in OVER
