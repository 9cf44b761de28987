"""When something comes, and comes again, in words."""

from conversations.city import CityCard
from conversations.questions.choose_many import listed
from conversations.reply import Day, Words, line
from conversations.schedule import WEEKDAYS, Schedule


def schedule_words(schedule: Schedule, city: CityCard) -> Words:
    """When it leaves, in words."""
    if schedule.at is None:
        return line("announcement-when-now")
    hour = line("announcement-hour", hour=schedule.at.hour, minute=f"{schedule.at.minute:02d}")
    if not schedule.rule:
        return line("announcement-when-once", day=Day(day=schedule.at.date()), hour=hour)
    often = _often(schedule)
    if schedule.until is None:
        return line("announcement-when-often", often=often, hour=hour)
    return line("announcement-when-until", often=often, hour=hour, until=Day(day=schedule.until))


def _often(schedule: Schedule) -> Words:
    parts = dict(part.split("=", 1) for part in schedule.rule.split(";"))
    days = parts.get("BYDAY", "")
    every = int(parts.get("INTERVAL", "1"))
    if parts["FREQ"] == "WEEKLY" and every == 1 and days:
        names = tuple(weekday(WEEKDAYS.index(one)) for one in days.split(","))
        return line("announcement-often-weekly", days=listed(names))
    if parts["FREQ"] == "MONTHLY" and every == 1 and len(days) in (3, 4) and "," not in days:
        nth, day = int(days[:-2]), WEEKDAYS.index(days[-2:])
        return line("announcement-often-monthly", nth=ordinal(nth), day=weekday(day))
    return line("announcement-often-other", rule=schedule.rule)


def weekday(day: int) -> Words:
    """The name of a weekday; 0 is Monday."""
    return line("announcement-weekday", day=day)


def ordinal(nth: int) -> Words:
    """The first, ... the last of a month."""
    return line("announcement-ordinal", nth=nth)
