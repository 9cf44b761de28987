"""What may follow what with a request, who of the team may touch it, and how time is counted.

Rules:
1. A request waits while the resident had the last word, and is answered while the team had it.
2. Closing ends it until somebody writes again; taken back, it is nobody's any more.
3. Ambassadors see what nobody has and what they have themselves; staff and admins see all, and
   they alone hand a request to somebody else.
4. Only working days count: Monday to Friday, without the public holidays of France.

The chat, the hour and the command line all ask here.
"""

from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from conversations.who import STAFF, TEAM, Role

Status = Literal["waiting", "answered", "closed", "withdrawn"]
STATUSES: tuple[Status, ...] = ("waiting", "answered", "closed", "withdrawn")

ResidentAct = Literal["add", "take_back", "thank", "rate"]
TeamAct = Literal["see", "take", "release", "give", "answer", "note", "retopic", "close", "reopen"]
Act = ResidentAct | TeamAct
RESIDENT_ACTS: tuple[ResidentAct, ...] = ("add", "take_back", "thank", "rate")
TEAM_ACTS: tuple[TeamAct, ...] = (
    "see",
    "take",
    "release",
    "give",
    "answer",
    "note",
    "retopic",
    "close",
    "reopen",
)

NEXT: dict[Status, dict[Act, Status]] = {
    "waiting": {
        "add": "waiting",
        "take_back": "withdrawn",
        "rate": "waiting",
        "see": "waiting",
        "take": "waiting",
        "release": "waiting",
        "give": "waiting",
        "answer": "answered",
        "note": "waiting",
        "retopic": "waiting",
        "close": "closed",
    },
    "answered": {
        "add": "waiting",
        "take_back": "withdrawn",
        "thank": "closed",
        "rate": "answered",
        "see": "answered",
        "take": "answered",
        "release": "answered",
        "give": "answered",
        "answer": "answered",
        "note": "answered",
        "retopic": "answered",
        "close": "closed",
    },
    "closed": {
        "add": "waiting",
        "take_back": "withdrawn",
        "thank": "closed",
        "rate": "closed",
        "see": "closed",
        "answer": "answered",
        "note": "closed",
        "retopic": "closed",
        "reopen": "waiting",
    },
    "withdrawn": {},
}
"""What an act makes of a request; an act that is not named is not possible."""

Holding = Literal["mine", "free", "others"]
"""Whose a request is, seen by a member of the team."""

WITHIN_REACH: dict[Role, frozenset[Holding]] = {
    "resident": frozenset(),
    "ambassador": frozenset({"mine", "free"}),
    "staff": frozenset({"mine", "free", "others"}),
    "admin": frozenset({"mine", "free", "others"}),
}
"""Which requests a member of the team sees and may act upon."""

LEFT_TO_STAFF: frozenset[TeamAct] = frozenset({"give"})
"""What ambassadors may not do, even with what they have: they take and release."""

TOLD_UNLESS_REFUSED: dict[Role, bool] = {
    "resident": False,
    "ambassador": False,
    "staff": True,
    "admin": True,
}
"""Who is told of a new question, as long as they have not chosen for themselves."""

Refusal = Literal["not-yours", "not-now"]

PROMISED_DAYS = 2
"""Working days in which an answer is expected; what waits longer is brought up each morning."""
DAY = timedelta(days=1)


def holding(assigned: str, person: str) -> Holding:
    """Whose a request is that `assigned` has, for `person`."""
    if not assigned:
        return "free"
    return "mine" if assigned == person else "others"


def after(status: Status, act: Act) -> Status | None:
    """What `act` makes of a request; None when it is not possible now."""
    return NEXT[status].get(act)


def decide(role: Role, held: Holding, status: Status, act: TeamAct) -> Status | Refusal:
    """What comes of `act` by a member of the team, or why not."""
    if role not in TEAM or held not in WITHIN_REACH[role]:
        return "not-yours"
    if act in LEFT_TO_STAFF and role not in STAFF:
        return "not-yours"
    return after(status, act) or "not-now"


def speaks_as(role: Role) -> Literal["town", "label"]:
    """Under which name a resident hears an answer: the town hall's, or the label of the role."""
    return "town" if role in STAFF else "label"


def is_working(day: date, holidays: frozenset[date]) -> bool:
    """Whether the town hall works on `day`."""
    return day.weekday() < 5 and day not in holidays


def working_time(start: datetime, end: datetime, zone: str, holidays: frozenset[date]) -> timedelta:
    """How much of the time between two moments lies on working days, by the city's calendar."""
    clock = ZoneInfo(zone)
    total = timedelta()
    day = start.astimezone(clock).date()
    while (begins := _midnight(day, clock)) < end:
        ends = _midnight(day + DAY, clock)
        if is_working(day, holidays):
            total += max(min(ends, end) - max(begins, start), timedelta())
        day += DAY
    return total


def overdue(since: datetime, now: datetime, zone: str, holidays: frozenset[date]) -> bool:
    """Whether a question that waits since then has waited longer than was promised."""
    return working_time(since, now, zone, holidays) >= PROMISED_DAYS * DAY


def expected_on(at: datetime, zone: str, holidays: frozenset[date]) -> date:
    """The day by which a question asked now may expect its answer."""
    day = at.astimezone(ZoneInfo(zone)).date()
    left = PROMISED_DAYS
    while left:
        day += DAY
        left -= is_working(day, holidays)
    return day


def _midnight(day: date, clock: ZoneInfo) -> datetime:
    # Compared and subtracted in UTC, or a night with a change of clock would count wrongly.
    return datetime.combine(day, time(), clock).astimezone(ZoneInfo("UTC"))
