"""The moments at which reminders of an election leave: on their day, by day, while they are of use.

Rules:
1. A reminder leaves at ten on its day; on the day of the vote as soon as the polls are open. Where
   that is a quiet hour of the town, at the first that is not.
2. One of a deadline leaves through its last day; one of a proxy or of the eve before the day of
   the vote; one of that day before the polls close. Later it is of no use and does not leave.
3. `registration-online-7` is the one seven days before the deadline online; `proxy-1-21` and
   `polling-2-0` are of the first round and of the second.
4. Where the team stands for the days late, the next deadline within a week has a reminder today, at
   the first hour that is not quiet, unless one of registering comes today anyway.
"""

from datetime import date, datetime, time, timedelta

from conversations.city import CityCard
from conversations.quiet import moment_of, next_allowed
from conversations.voting.election import Election, Hours
from conversations.voting.events import Hours as Moments
from conversations.voting.moving import town_day
from conversations.voting.rules import Reminder, days_left, deadlines, reminders

AT = time(10)
SOON = 7
"""Days before a deadline within which nobody waits for the next reminder of it."""


def remind_hours(election: Election, now: datetime, city: CityCard) -> Moments:
    """(name, moment) of each reminder that is yet to come, in their order."""
    found = ((_name(election, one), _moment(election, one, city)) for one in reminders(election))
    coming = [(name, at) for name, at in found if at is not None and at > now]
    return tuple(sorted(coming, key=lambda one: (one[1], one[0])))


def at_once(election: Election, now: datetime, city: CityCard) -> Moments:
    """(name, moment) of the reminder of today that nobody could get before; none is needed, or it
    would be night: empty."""
    today = town_day(now, city)
    coming = [one for one in deadlines(election) if one.way != "late" and one.day >= today]
    if not coming or days_left(coming[0].day, today) > SOON:
        return ()
    at = next_allowed(now, city.quiet, city.time_zone)
    planned = (when for name, when in remind_hours(election, now, city) if name.startswith("reg"))
    if town_day(at, city) != today or any(town_day(when, city) == today for when in planned):
        return ()
    name = f"registration-{coming[0].way}-{days_left(coming[0].day, today)}"
    return ((name, at),)


def _name(election: Election, one: Reminder) -> str:
    which = one.way or election.rounds.index(one.about) + 1
    return f"{one.topic}-{which}-{one.days_before}"


def _moment(election: Election, one: Reminder, city: CityCard) -> datetime | None:
    """When it leaves; None where it would be of no use any more."""
    polls = election.hours or Hours()
    on_the_day = one.day == one.about
    wished = _on(one.day, polls.opens if on_the_day else AT, city)
    at = next_allowed(wished, city.quiet, city.time_zone)
    return at if at < _useless(one, polls, city) else None


def _useless(one: Reminder, polls: Hours, city: CityCard) -> datetime:
    """From when on it helps nobody."""
    if one.topic == "registration":
        return _on(one.about + timedelta(days=1), time(0), city)
    return _on(one.about, polls.closes if one.day == one.about else time(0), city)


def _on(day: date, at: time, city: CityCard) -> datetime:
    return moment_of(datetime.combine(day, at), city.time_zone)
