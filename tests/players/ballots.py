"""An election of a scene, kept through the events that would have told it.

scene: election presidential-2027, presidential 2027-04-18 2027-05-02, hours 8:00-19:00, confirmed
scene: taps 2026-11-16, check 12, link 3
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast, get_args

from conversations.voting.election import Election, Hours, Kind, Overrides
from conversations.voting.events import (
    ElectionAct,
    ElectionAdded,
    ElectionCancelled,
    ElectionConfirmed,
)
from conversations.voting.figures import COUNTED, counted
from conversations.voting.remind_hours import remind_hours
from storage.unit import Unit
from tests.players.cast import CITY

ELECTION = re.compile(
    r"election (?P<id>[a-z0-9-]+), (?P<kind>[a-z]+) (?P<days>[\d -]+)(?P<more>(?:, [^,]+)*)"
)
BY_HAND = ("online", "paper", "late", "frozen")
WORDS = (*BY_HAND, "hours", "confirmed", "cancelled")
CLERK = "Line"
"""Who stands for the days of an election that is there already, unless the scene names somebody."""


@dataclass(frozen=True)
class Vote:
    """An election of a talk file."""

    id: str
    election: Election
    confirmed_by: str | None
    cancelled: bool


@dataclass(frozen=True)
class Taps:
    """How often something was done that the figures of voting count, on one day."""

    day: date
    counts: dict[str, int]


def read(what: str) -> Vote | Taps:
    """What a scene line that begins with `election` or `taps` says."""
    if what.startswith("taps "):
        return _taps(what)
    match = ELECTION.fullmatch(what)
    if match is None or match["kind"] not in get_args(Kind):
        raise ValueError(f"scene: {what}: not understood")
    more = dict(_word(part) for part in match["more"].split(", ")[1:])
    days = [date.fromisoformat(day) for day in match["days"].split()]
    confirmed_by = more["confirmed"].removeprefix("by ") if "confirmed" in more else None
    return Vote(
        id=match["id"],
        election=_made(cast(Kind, match["kind"]), days, more),
        confirmed_by=(confirmed_by or CLERK) if confirmed_by is not None else None,
        cancelled="cancelled" in more,
    )


def _taps(what: str) -> Taps:
    day, *parts = what.removeprefix("taps ").split(", ")
    counts = {name: int(count) for name, count in (part.split() for part in parts)}
    if not counts.keys() <= set(COUNTED):
        raise ValueError(f"scene: {what}: not understood")
    return Taps(date.fromisoformat(day), counts)


def _word(part: str) -> tuple[str, str]:
    found = next((word for word in WORDS if part == word or part.startswith(f"{word} ")), "")
    if not found:
        raise ValueError(f"scene: election: {part}: not understood")
    return found, part.removeprefix(found).strip()


def _made(kind: Kind, days: list[date], more: dict[str, str]) -> Election:
    by_hand: dict[str, Any] = {
        "frozen_on" if key == "frozen" else key: date.fromisoformat(more[key])
        for key in BY_HAND
        if key in more
    }
    first, *second = days
    return Election(
        kind=kind,
        first_round=first,
        second_round=second[0] if second else None,
        overrides=Overrides(**by_hand),
        hours=_hours(more["hours"]) if "hours" in more else None,
    )


def _hours(text: str) -> Hours:
    opens, closes = (time.fromisoformat(one.zfill(5)) for one in text.split("-"))
    return Hours(opens=opens, closes=closes)


async def written_down(unit: Unit, vote: Vote | Taps, at: datetime) -> None:
    """The town keeps it, and stands for its days; or the taps are counted."""
    if isinstance(vote, Taps):
        for what in COUNTED:
            for n in range(vote.counts.get(what, 0)):
                await unit.did(counted(what, vote.day), f"scene-{what}-{vote.day}-{n}", at)
        return
    happened: list[ElectionAct] = [ElectionAdded(id=vote.id, election=vote.election)]
    if vote.confirmed_by is not None:
        hours = remind_hours(vote.election, at, CITY)
        happened.append(
            ElectionConfirmed(id=vote.id, version=1, label=vote.confirmed_by, hours=hours)
        )
    if vote.cancelled:
        happened.append(ElectionCancelled(id=vote.id))
    for event in happened:
        await unit.did(event, f"scene-{vote.id}-{type(event).__name__}", at)
