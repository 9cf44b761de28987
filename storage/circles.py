"""Circles: who gets the letters of a batch that is no announcement, by how its name begins."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.quiet import QuietDays
from storage import idea_news, meeting_letters, voting_wishes
from storage.audiences import Page
from storage.db import Db
from storage.outbox import MEETING, NEWS, VOTING


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


CIRCLES: tuple[tuple[str, Circle], ...] = (
    (
        NEWS,
        Circle(_supporters, counts=lambda batch: False, days=lambda batch, city: city.quiet_days),
    ),
    (VOTING, Circle(_of_vote, counts=lambda batch: False, days=lambda batch, city: NO_DAYS)),
    (MEETING, Circle(_of_meeting, meeting_letters.counts, meeting_letters.days)),
)


def circle_of(batch: str) -> Circle | None:
    """The circle of that batch; None for an announcement."""
    return next((circle for prefix, circle in CIRCLES if batch.startswith(prefix)), None)
