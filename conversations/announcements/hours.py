"""What happens at an announcement's hour: it leaves, waits for the end of the night, or is missed.

An announcement that comes again and again is taken occurrence by occurrence, in order, also after
a week in which nothing ran: one leaves if its time is not over and no later one is due as well,
else it is counted as missed.
"""

from datetime import datetime, timedelta

from conversations.announcements.content import letter
from conversations.announcements.events import (
    AnnouncementHeld,
    AnnouncementPostponed,
    RunBegan,
    RunMissed,
)
from conversations.announcements.guards import leaves_at, needs_approval
from conversations.announcements.hub import Desk
from conversations.announcements.known import Announcement, AnnouncementByNumber
from conversations.announcements.planning import asking
from conversations.announcements.sizing import size_of
from conversations.announcements.watching import beginning, tell
from conversations.audience import Size
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import Instant, line
from conversations.schedule import next_occurrence
from conversations.talk import Turn

BEGINS = "announcement-begins"
"""The rule of the hour; about: the announcement's number."""
NEAR = timedelta(hours=12)


def batch_of(number: int, run: int) -> str:
    """What the letters of one sending are kept under."""
    return f"{number}.{run}"


def begin(incoming: Incoming, known: Known) -> Turn:
    """The hour of an announcement."""
    assert isinstance(incoming.what, TimeCame)
    found = known[AnnouncementByNumber(int(incoming.what.about))]
    if found is None or found.status != "planned" or found.next_at is None:
        return Turn()
    return _begun(found, found.next_at, incoming, known)


def _begun(one: Announcement, planned: datetime, incoming: Incoming, known: Known) -> Turn:
    now, city = incoming.at, known[TheCity()]
    ends = planned + timedelta(hours=one.composed.valid_hours)
    leaves = leaves_at(one.composed, now, city)
    run = one.latest.run + 1 if one.latest else 1
    batch, after = batch_of(one.number, run), _after(one, planned, city)
    useless = _useless(one, planned, leaves, after)
    if leaves >= ends or useless:
        event = RunMissed(
            number=one.number, run=run, batch=batch, planned_at=planned, next_at=after
        )
        why = "announcement-too-near" if useless and leaves < ends else "announcement-missed"
        said = line(why, n=str(one.number), at=Instant(at=planned))
        return Turn(replies=tell(one, said, now, known), events=(event,))
    if leaves > now:
        return Turn(events=(AnnouncementPostponed(number=one.number, until=leaves),))
    if not one.approved:
        size = known[size_of(one.composed, now, city)]
        if needs_approval(size, city):
            return _held(one, size, Desk.of(incoming, known))
    sent = letter(one.composed.content, one.composed.audience, batch, city)
    began = RunBegan(
        number=one.number,
        run=run,
        batch=batch,
        planned_at=planned,
        expires_at=ends,
        letter=sent,
        next_at=after,
    )
    told = (beginning(one, batch),) if one.composer else ()
    return Turn(replies=in_their_time(told, now, known), events=(began,))


def _useless(
    one: Announcement, planned: datetime, leaves: datetime, after: datetime | None
) -> bool:
    """Whether another sending makes this one too much: one that is not through yet, or, when this
    one is late, the next that is near. Nobody is told the same twice in a morning."""
    if one.latest is not None and one.latest.status in ("sending", "paused"):
        return True
    return leaves > planned and after is not None and after - leaves < NEAR


def _held(one: Announcement, size: Size, desk: Desk) -> Turn:
    """It was planned for fewer people than there are now: somebody else has to agree first."""
    event = AnnouncementHeld(number=one.number, people=size.reached)
    asked = asking(one.composed, one.number, one.composer, desk)
    return Turn(
        replies=(
            *tell(one, line("announcement-grown", n=str(one.number)), desk.now, desk.known),
            *asked,
        ),
        events=(event,),
    )


def _after(one: Announcement, planned: datetime, city: CityCard) -> datetime | None:
    """When it leaves again, after the sending that was planned for then."""
    schedule = one.composed.schedule
    if not schedule.rule:
        return None
    return next_occurrence(schedule, city.time_zone, planned)
