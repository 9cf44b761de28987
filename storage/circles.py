"""Circles: who gets the letters of a batch that is no announcement, by how its name begins."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.quiet import QuietDays
from conversations.surveys.results.rules import quiet_days
from storage import idea_news, meeting_letters, results, survey_nudges, voting_wishes
from storage.audiences import WEEK, Page
from storage.db import Db
from storage.outbox import MEETING, NEWS, RESULTS, UNFINISHED, VOTING


@dataclass(frozen=True)
class Ask:
    """The next `most` people of a batch after `after`."""

    batch: str
    after: str
    most: int
    at: datetime
    city: CityCard


@dataclass(frozen=True)
class Circle:
    """Who is written to, and how it is reckoned."""

    page: Callable[[Db, Ask], Awaitable[Page]]
    counts: Callable[[str], bool]
    """Whether a letter of that batch counts among what one person is sent in a week."""
    days: Callable[[str, CityCard], QuietDays]
    """The days on which none leaves."""
    noted: Callable[[Db, str, list[str], datetime], Awaitable[None]] | None = None
    """What is kept of those who have a letter now, in the same transaction."""


NO_DAYS = QuietDays(weekdays=())


async def _supporters(db: Db, ask: Ask) -> Page:
    idea = idea_news.about(ask.batch)
    return await idea_news.supporters(db, idea, after=ask.after, most=ask.most)


async def _of_meeting(db: Db, ask: Ask) -> Page:
    return await meeting_letters.page(
        db, ask.batch, after=ask.after, most=ask.most, at=ask.at, city=ask.city
    )


async def _of_vote(db: Db, ask: Ask) -> Page:
    today = ask.at.astimezone(ZoneInfo(ask.city.time_zone)).date()
    return await voting_wishes.page(db, ask.batch, after=ask.after, most=ask.most, today=today)


async def _who_took_part(db: Db, ask: Ask) -> Page:
    week_ago, a_week = ask.at - WEEK, ask.city.contacts_per_week
    return await results.took_part(
        db, ask.batch, after=ask.after, most=ask.most, week_ago=week_ago, a_week=a_week
    )


async def _who_left(db: Db, ask: Ask) -> Page:
    return await survey_nudges.page(
        db, ask.batch, after=ask.after, most=ask.most, at=ask.at, city=ask.city
    )


CIRCLES: tuple[tuple[str, Circle], ...] = (
    (
        NEWS,
        Circle(_supporters, counts=lambda batch: False, days=lambda batch, city: city.quiet_days),
    ),
    (VOTING, Circle(_of_vote, counts=lambda batch: False, days=lambda batch, city: NO_DAYS)),
    (
        RESULTS,
        Circle(
            _who_took_part,
            counts=lambda batch: True,
            days=lambda batch, city: quiet_days(city),
        ),
    ),
    (
        UNFINISHED,
        Circle(
            _who_left,
            counts=lambda batch: True,
            days=lambda batch, city: city.quiet_days,
            noted=survey_nudges.noted,
        ),
    ),
    (MEETING, Circle(_of_meeting, meeting_letters.counts, meeting_letters.days)),
)


def circle_of(batch: str) -> Circle | None:
    """The circle of that batch; None for an announcement."""
    return next((circle for prefix, circle in CIRCLES if batch.startswith(prefix)), None)
