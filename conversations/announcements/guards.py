"""What is looked at before an announcement is planned: warnings one must pass, and who decides.

Rules:
1. A warning stops nothing by itself: whoever composes reads it and passes it, and the staff log
   says so. What cannot be passed is told while composing (markup, lengths, links).
2. Above a number of people a second member of the team decides (`needs_approval`).
3. Around a ballot: what L52-1 and L52-2 of the code électoral forbid (conversations/ballots.py).
"""

from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Literal
from zoneinfo import ZoneInfo

from conversations.announcements.events import Composed
from conversations.announcements.known import Twin
from conversations.audience import Size
from conversations.ballots import promotion_ban, silence, silent_days
from conversations.city import CityCard
from conversations.known import Known
from conversations.quiet import QuietDays, next_allowed
from conversations.reply import Day, Line, line
from conversations.schedule import next_occurrence, occurrences

Warning = Literal["promotion", "silence", "twin"]
TWIN_WITHIN = timedelta(hours=24)
AHEAD = 100
"""Sendings of one that comes again that are looked at."""


def digest_of(composed: Composed) -> str:
    """What is the same for the same words to the same audience."""
    said = composed.content.texts.model_dump_json() + composed.audience.model_dump_json()
    return sha256(said.encode()).hexdigest()[:32]


def quiet_days_of(composed: Composed, city: CityCard) -> QuietDays:
    """The days on which it does not leave: the town's, and those around a ballot unless that
    warning was passed."""
    if "silence" in composed.acknowledged:
        return city.quiet_days
    dates = city.quiet_days.dates | silent_days(city.ballots)
    return city.quiet_days.model_copy(update={"dates": dates})


def planned_for(composed: Composed, now: datetime, city: CityCard) -> datetime | None:
    """The moment (UTC) for which it is planned, seen from `now`; None when that is over."""
    if composed.schedule.at is None:
        return now
    return next_occurrence(composed.schedule, city.time_zone, now)


def leaves_at(composed: Composed, planned: datetime, city: CityCard) -> datetime:
    """The first minute from `planned` on that is not quiet."""
    days = quiet_days_of(composed, city)
    return next_allowed(planned, city.quiet, city.time_zone, "announcement", days)


def warnings(
    composed: Composed, number: int, now: datetime, known: Known, city: CityCard
) -> tuple[tuple[Warning, Line], ...]:
    """What has to be read before it is planned, with the words for it."""
    planned = planned_for(composed, now, city) or now
    found = _of_ballots(_days(composed, planned, city), city)
    twin = known[Twin(digest_of(composed), planned - TWIN_WITHIN)]
    if twin is not None and twin != number:
        found.append(("twin", line("announcement-warning-twin", n=str(twin))))
    return tuple(found)


def _days(composed: Composed, planned: datetime, city: CityCard) -> list[date]:
    """The days on which it is to leave, as far as the next hundred times."""
    zone = city.time_zone
    more = occurrences(composed.schedule, zone, planned, AHEAD) if composed.schedule.rule else ()
    return [one.astimezone(ZoneInfo(zone)).date() for one in (planned, *more)]


def _of_ballots(days: list[date], city: CityCard) -> list[tuple[Warning, Line]]:
    found: list[tuple[Warning, Line]] = []
    bans = (promotion_ban(city.ballots, day) for day in days)
    ban = next((one for one in bans if one is not None), None)
    # One that comes again leaves out the days around a ballot by itself (`quiet_days_of`).
    eve = silence(city.ballots, days[0])
    if ban is not None:
        said = line("announcement-warning-promotion", ballot=ban.name, day=Day(day=ban.rounds[0]))
        found.append(("promotion", said))
    if eve is not None:
        found.append(("silence", line("announcement-warning-silence", ballot=eve.name)))
    return found


def seen(composed: Composed) -> str:
    """What a button carries that agrees to it: whoever presses agrees to what they saw."""
    return digest_of(composed)[:8]


def needs_approval(size: Size, city: CityCard) -> bool:
    """Whether a second person decides."""
    return size.everybody > city.approval_above
