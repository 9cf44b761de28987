"""Where an idea stands, in words: its status, since when, why, and what the town hall wrote."""

from datetime import datetime
from functools import reduce
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.ideas.known import Change, IdeaCard
from conversations.ideas.news import reason_name, status_name
from conversations.reply import Day, Words, line, verbatim


def town_day(at: datetime, city: CityCard) -> Day:
    """The day of `at` on the town's calendar."""
    return Day(day=at.astimezone(ZoneInfo(city.time_zone)).date())


def stacked(*said: Words) -> tuple[Words, ...]:
    """What belongs together as one paragraph, line under line; nothing of nothing."""
    if not said:
        return ()
    return (reduce(lambda above, below: line("ideas-stacked", above=above, below=below), said),)


def stands(idea: IdeaCard, city: CityCard) -> tuple[Words, ...]:
    """Where it is now, since when, and the last sentence of the town hall."""
    since = idea.changes[-1].at if idea.changes else idea.handed_in_at
    now = line("ideas-stands", status=status_name(idea.status), day=town_day(since, city))
    last = next((one for one in reversed(idea.changes) if one.words), None)
    return stacked(now, *(_sentence(last) if last is not None else ()))


def way(changes: tuple[Change, ...], city: CityCard) -> tuple[Words, ...]:
    """Steps of its way, each with its sentence."""
    return tuple(said for one in changes for said in _step(one, city))


def _step(one: Change, city: CityCard) -> tuple[Words, ...]:
    day = town_day(one.at, city)
    step = line("ideas-way-step", day=day, status=status_name(one.status))
    return stacked(step, *_sentence(one))


def _sentence(one: Change) -> tuple[Words, ...]:
    why = (line("idea-news-reason", reason=reason_name(one.reason)),) if one.reason else ()
    words = (line("idea-news-words", words=verbatim(one.words)),) if one.words else ()
    return (*why, *words)
