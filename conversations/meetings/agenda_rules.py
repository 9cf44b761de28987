"""What may be done with the points of a meeting, and how an agenda is put in order; pure rules.

Rules:
1. Nothing that a resident proposed is seen by others before the review.
2. A voice is written down before it is shown.
3. An agenda is the town's own points and the residents' together: a resident's stands at its place,
   the town's own fill the others in their order.
4. Whoever acts on an agenda that looks otherwise by now is told (`mark`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.meetings.agenda_events import AgendaSet
from conversations.meetings.agenda_known import Point, PointStatus
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import MOST_POINTS, Meeting
from conversations.reply import Told

MOST_EACH = 3
"""Points that one person may propose for one meeting."""
PATIENCE = timedelta(days=2)
"""For how long a point may wait before the team is told each morning."""
EMPTY_BEFORE = timedelta(days=3)
"""So long before a meeting its agenda should not be empty while points wait."""

NEXT: dict[PointStatus, tuple[PointStatus, ...]] = {
    "waiting": ("shown", "declined"),
    "shown": ("agenda", "declined"),
    "agenda": ("shown",),
    "declined": (),
}
"""What the team may make of a point."""


def may_become(point: Point, wanted: PointStatus) -> bool:
    """Whether the team may move it there; what only a voice says is not shown."""
    return wanted in NEXT[point.status] and (bool(point.words) or wanted == "declined")


def may_propose(card: MeetingCard, at: datetime) -> bool:
    """Whether people may still propose and support: until it begins."""
    return card.phase(at) == "coming"


def may_arrange(card: MeetingCard, at: datetime) -> bool:
    """Whether the team may still judge points and set the agenda: until it is over."""
    return card.phase(at) in ("coming", "now")


def in_an_order(points: Sequence[Point], person: str) -> tuple[Point, ...]:
    """Those that may be supported, for each person in another order: the first is read most."""
    shown = [one for one in points if one.status == "shown"]
    return tuple(sorted(shown, key=lambda one: sha256(f"{person}/{one.id}".encode()).digest()))


@dataclass(frozen=True)
class Item:
    """A line of the agenda: the town's own words, or a resident's point."""

    own: Told | None = None
    point: Point | None = None


Items = tuple[Item, ...]


def agenda(meeting: Meeting, points: Sequence[Point]) -> Items:
    """The agenda in its order."""
    chosen = sorted((one for one in points if one.status == "agenda"), key=lambda p: p.position)
    own, items = list(meeting.agenda), list[Item]()
    for point in chosen:
        while own and len(items) + 1 < point.position:
            items.append(Item(own=own.pop(0)))
        items.append(Item(point=point))
    return (*items, *(Item(own=one) for one in own))


def mark(items: Items) -> str:
    """A short name of the agenda as it looks: buttons carry it."""
    said = "/".join(i.point.id if i.point else repr(i.own) for i in items)
    return sha256(said.encode()).hexdigest()[:6]


def full(items: Items) -> bool:
    """Whether nothing more fits in."""
    return len(items) >= MOST_POINTS


def lifted(items: Items, at: int) -> Items:
    """The same with the line at `at` (from 0) one place higher."""
    before = list(items)
    before[at - 1 : at + 1] = reversed(before[at - 1 : at + 1])
    return tuple(before)


def without(items: Items, at: int) -> Items:
    """The same less the line at `at`."""
    return (*items[:at], *items[at + 1 :])


def as_set(card: MeetingCard, items: Items) -> AgendaSet:
    """The act that makes the agenda read like that."""
    own = tuple(one.own for one in items if one.own is not None)
    points = ((one.point.id, place) for place, one in enumerate(items, 1) if one.point is not None)
    changed = own if own != card.meeting.agenda else None
    return AgendaSet(number=card.number, points=tuple(points), own=changed)


def nudge_day(starts: datetime, city: CityCard) -> date:
    """The working day on which the team hears that an agenda is empty: three days before."""
    day = starts.astimezone(ZoneInfo(city.time_zone)).date() - EMPTY_BEFORE
    while not works(day, city):
        day -= timedelta(days=1)
    return day


def works(day: date, city: CityCard) -> bool:
    """Whether the town hall works on that day."""
    return day.weekday() < 5 and day not in city.holidays


def town_day(at: datetime, city: CityCard) -> date:
    """The day of `at` on the town's calendar."""
    return at.astimezone(ZoneInfo(city.time_zone)).date()


MORNING = time(9, 10)
"""On the town's own clock: after the questions and the ideas."""
