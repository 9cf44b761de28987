"""The rules of the team: which label will do, how long a link is good, when guessing is stopped."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from conversations.incoming import fold
from conversations.small_cells import about, shown
from conversations.team.known import Invitation, Member
from conversations.who import Role

COUNTING = ("export.", "retention")
"""Acts that count people whom they do not name begin so."""
MOST_CHARACTERS = 40
DAYS = 7
"""How long an invitation is good unless somebody says otherwise."""
MOST_DAYS = 90
MOST_TRIES = 5
"""Unknown invitations one person may open within an hour."""
HOUR = timedelta(hours=1)

ROLES: tuple[Role, ...] = ("ambassador", "staff", "admin")
"""What one may be invited as, from the least rights to the most."""

STEMS: dict[Role, str] = {"ambassador": "Ambassade", "staff": "Mairie", "admin": "Coordination"}
"""What a label is made of when nobody chooses one: places, since a place has no gender."""

MACHINE, CLOCK = "command line", "clock"
"""How the staff log names whoever sits at the town's own machine, and the hour: nobody's label."""

_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Cn", "Zl", "Zp"))
Wrong = Literal["empty", "long", "signs", "taken"]


def tidy(label: str) -> str:
    """`label` without spaces around it, and with single ones inside."""
    return " ".join(part for part in label.strip().split(" ") if part)


def wrong_with(label: str, taken: Iterable[str]) -> Wrong | None:
    """Why `label` will not do; None when it will."""
    if any(unicodedata.category(sign) in _UNSEEN for sign in label):
        return "signs"
    if not any(sign.isalnum() for sign in label):
        return "empty"
    if len(label) > MOST_CHARACTERS:
        return "long"
    return "taken" if is_taken(label, taken) else None


def is_taken(label: str, taken: Iterable[str]) -> bool:
    """Whether somebody is called so already, in capitals or not, with accents or not."""
    return fold(label) in map(fold, taken)


def free_label(role: Role, taken: Iterable[str]) -> str:
    """The role's word and the next free number."""
    used = set(map(fold, taken))
    number = 1
    while fold(f"{STEMS[role]} {number}") in used:
        number += 1
    return f"{STEMS[role]} {number}"


def labels(
    team: tuple[Member, ...], unused: tuple[Invitation, ...], at: datetime
) -> tuple[str, ...]:
    """Every label that somebody has, or is offered, or that nobody may have."""
    offered = (one.label for one in unused if one.open_at(at))
    return (MACHINE, CLOCK, *(member.label for member in team), *offered)


def open_ones(unused: tuple[Invitation, ...], at: datetime) -> tuple[Invitation, ...]:
    """Those that can still be accepted, the one that ends first in front."""
    return tuple(sorted((one for one in unused if one.open_at(at)), key=lambda o: o.expires_at))


def locked_out(tries: tuple[datetime, ...], at: datetime) -> bool:
    """Whether the person guessed too often: five in an hour close the door for an hour."""
    latest = tries[-MOST_TRIES:]
    if len(latest) < MOST_TRIES:
        return False
    return latest[-1] - latest[0] < HOUR and at - latest[-1] < HOUR


def loses_admin(before: Role, after: Role) -> bool:
    """Whether the step from one role to the other gives up what only admins may."""
    return before == "admin" and after != "admin"


def is_last_admin(team: tuple[Member, ...], person: str) -> bool:
    """Whether nobody else could invite or revoke."""
    return [member.person for member in team if member.role == "admin"] == [person]


def people_shown(act: str, people: int) -> int | None:
    """How many people an act was about, as it may be shown; None: fewer than eleven.

    An act on one person by name, or on nobody, says so; what counts people (`to_the_ten`) does not.
    """
    if to_the_ten(act):
        return about(people)
    return people if people <= 1 else shown(people)


def to_the_ten(act: str) -> bool:
    """Whether an act counts people whom it does not name: done again after one more came, it would
    tell of that one."""
    return act.startswith(COUNTING)
