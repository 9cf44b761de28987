"""What may be done with a meeting, and when what about it leaves: tables and pure rules."""

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

from conversations.ballots import silent_days
from conversations.city import CityCard
from conversations.meetings.events import Hours
from conversations.meetings.known import MeetingCard, Registration
from conversations.meetings.meeting import Meeting
from conversations.quiet import QuietDays, next_allowed

INVITES, REMINDS, OFFERS = "meeting-invites", "meeting-reminds", "meeting-offers"
"""Rules of the hour: invitations leave; a reminder leaves; an offered seat passes on."""
UNANSWERED = "unanswered"
COMING = "coming"
"""What reminders are called: `coming-24` is the one of a day before."""
USEFUL = timedelta(minutes=30)
"""A reminder that would leave later than that before the meeting does not."""
DOOR_BEFORE, DOOR_AFTER = timedelta(hours=12), timedelta(hours=24)
"""How long before its start and after its end people are checked in."""
LEAVES_HOME = timedelta(hours=2)
"""Before the meeting: who hears only then that it is elsewhere may be on the way already."""

Act = Literal["change", "cancel", "invite", "approve", "refuse", "agenda", "door", "minutes"]


def may(act: Act, card: MeetingCard, at: datetime, by: str) -> bool:
    """Whether `by` may do that now; nobody agrees to invitations of their own."""
    phase = card.phase(at)
    match act:
        case "change" | "cancel" | "agenda":
            return phase in ("coming", "now")
        case "invite":
            return (
                phase == "coming"
                and card.invites in ("none", "left")
                and card.meeting.audience is not None
            )
        case "approve":
            return phase == "coming" and card.invites == "awaiting" and card.invites_by != by
        case "refuse":
            return card.invites in ("awaiting", "planned")
        case "door":
            opens, closes = card.meeting.starts - DOOR_BEFORE, card.meeting.ends + DOOR_AFTER
            return phase != "cancelled" and opens <= at <= closes
        case "minutes":
            return phase in ("now", "over")


def may_answer(card: MeetingCard, at: datetime) -> bool:
    """Whether people may still say whether they come: until it is over."""
    return card.phase(at) in ("coming", "now")


def comes(mine: Registration) -> bool:
    """Whether they have a seat."""
    return mine.seat == "seated"


def quiet_days(city: CityCard) -> QuietDays:
    """Days on which nobody is invited: the town's, and those around a ballot."""
    dates = city.quiet_days.dates | silent_days(city.ballots)
    return city.quiet_days.model_copy(update={"dates": dates})


def leaves_at(wanted: datetime, city: CityCard) -> datetime:
    """The first minute from then on at which people may be invited."""
    return next_allowed(wanted, city.quiet, city.time_zone, "announcement", quiet_days(city))


def reminders(meeting: Meeting, now: datetime, city: CityCard) -> Hours:
    """(name, moment) of each reminder that is yet to come, outside the town's quiet hours."""
    planned: list[tuple[str, datetime]] = []
    if meeting.remind_unanswered is not None and meeting.audience is not None:
        planned.append((UNANSWERED, meeting.starts - timedelta(days=meeting.remind_unanswered)))
    for hours in dict.fromkeys(meeting.remind_coming):
        planned.append((f"{COMING}-{hours}", meeting.starts - timedelta(hours=hours)))
    moved = [(name, next_allowed(at, city.quiet, city.time_zone)) for name, at in planned]
    return tuple((name, at) for name, at in moved if now < at < meeting.starts - USEFUL)


def needed_by(*meetings: Meeting) -> datetime:
    """By when people must have heard that it is not as they know it: before they leave home."""
    return min(one.starts for one in meetings) - LEAVES_HOME


def seen(meeting: Meeting) -> str:
    """What is the same while the invitation says the same to the same people: whoever agrees to it
    agrees to what they saw."""
    return sha256(meeting.model_dump_json(include=_INVITED).encode()).hexdigest()[:8]


_INVITED = {"title", "description", "starts", "ends", "spot", "organiser", "picture", "audience"}


def changes_calendar(before: Meeting, now: Meeting) -> bool:
    """Whether calendars must hear of it: it is at another time or in another place."""
    return (before.starts, before.ends, before.spot) != (now.starts, now.ends, now.spot)
