"""What is over, and how long it is still kept: one explicit line per table, once an hour.

The clock takes each line page by page (tidying.py). `portevoix retention --dry-run` counts the same
lines in one transaction that is undone.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import (
    announcements_keeping,
    delivery_records,
    due,
    forgotten,
    ideas_keeping,
    identities,
    inbox,
    indicator_days,
    indicator_people,
    manuscripts,
    meetings_keeping,
    meetings_tidying,
    outings,
    requests_keeping,
    similar,
    staff_log,
    talks,
    team,
    uploads,
)
from storage.db import Db
from storage.hands import AllInOne
from storage.meetings_figures import Secteurs
from storage.tidying import Hands, in_pages


@dataclass(frozen=True)
class Kept:
    """How long what we no longer need is kept."""

    updates: timedelta = timedelta(days=30)
    """Handled or failed updates: ids, by which their doubles are known."""
    deliveries: timedelta = timedelta(days=30)
    past_hours: timedelta = timedelta(days=30)
    ended_talks: timedelta = timedelta(days=1)
    unreadable_talks: timedelta = timedelta(days=30)
    """Begun under a version that wrote them otherwise; nobody can go on with them."""
    strangers: timedelta = timedelta(hours=24)
    """A welcome or a voting check that was left half-way, a number that nothing hangs on."""
    staff_log: timedelta = timedelta(days=365)
    requests: timedelta = timedelta(days=365)
    """After they are over; one that nobody answers is kept twice as long."""
    outings: timedelta = outings.AUTHOR_KEPT
    """Who noted an outing; the outing itself names nobody and stays."""
    drafts: timedelta = timedelta(days=30)
    invitations: timedelta = timedelta(days=30)
    attendance: timedelta = timedelta(days=90)
    """Who came to a meeting; how many came stays."""
    points: timedelta = timedelta(days=30)
    """After a meeting, what people proposed for its agenda and nobody let show."""
    secteurs: Secteurs = ()
    """The parts of town by which it is kept how many came."""
    zone: str = "Europe/Paris"
    """The town's clock, by whose days the indicators are counted."""
    tries: timedelta = team.TRIES_KEPT
    backups: timedelta = timedelta(days=30)
    """So long a backup may hold whom we have forgotten."""


Page = Callable[[Db, datetime, Kept], Awaitable[int]]
Prune = Callable[[Hands, datetime, Kept], Awaitable[int]]


def _pages(page: Page) -> Prune:
    """`page` is repeated until it comes to nothing."""

    async def work(hands: Hands, now: datetime, kept: Kept) -> int:
        return await in_pages(hands, lambda db: page(db, now, kept))

    return work


async def indicators_on(hands: Hands, now: datetime, kept: Kept) -> int:
    """The indicators of the town go on being counted; nothing goes."""
    await indicator_days.read_on(hands, kept.zone)
    return await indicator_people.keep(hands, now, kept.zone, kept.secteurs)


PRUNES: tuple[tuple[str, Prune], ...] = (
    # Before anything goes: it counts what is there.
    ("journal", indicators_on),
    # Before the delivery records go: it is counted by them.
    ("meetings", lambda hands, now, kept: meetings_tidying.count_invited(hands)),
    ("inbox", _pages(lambda db, now, kept: inbox.prune(db, now - kept.updates))),
    ("outbox", lambda hands, now, kept: delivery_records.prune(hands, now - kept.deliveries)),
    (
        "batches",
        _pages(lambda db, now, kept: announcements_keeping.prune(db, now - kept.deliveries)),
    ),
    ("uploads", lambda hands, now, kept: uploads.prune(hands, now)),
    ("due", _pages(lambda db, now, kept: due.prune(db, now - kept.past_hours))),
    ("talks", _pages(lambda db, now, kept: talks.prune(db, now - kept.ended_talks))),
    (
        "talks",
        _pages(lambda db, now, kept: talks.prune_unreadable(db, now - kept.unreadable_talks)),
    ),
    ("talks", _pages(lambda db, now, kept: talks.prune_left(db, now - kept.strangers))),
    ("staff_log", _pages(lambda db, now, kept: staff_log.prune(db, now - kept.staff_log))),
    (
        "requests",
        _pages(
            lambda db, now, kept: requests_keeping.prune(
                db, now - kept.requests, now - 2 * kept.requests
            )
        ),
    ),
    ("outings", _pages(lambda db, now, kept: outings.prune_authors(db, now - kept.outings))),
    ("idea_drafts", _pages(lambda db, now, kept: ideas_keeping.prune(db, now, now - kept.drafts))),
    ("manuscripts", _pages(lambda db, now, kept: manuscripts.prune(db, now - kept.drafts))),
    (
        "idea_comments",
        _pages(lambda db, now, kept: ideas_keeping.prune_said(db, now - kept.drafts)),
    ),
    ("idea_search", lambda hands, now, kept: similar.scrub(hands)),
    ("registrations", _pages(lambda db, now, kept: meetings_keeping.prune_needs(db, now))),
    (
        "registrations",
        lambda hands, now, kept: meetings_tidying.prune(
            hands, now, now - kept.attendance, kept.secteurs
        ),
    ),
    (
        "agenda_points",
        _pages(lambda db, now, kept: meetings_keeping.prune_points(db, now - kept.points)),
    ),
    ("invitations", _pages(lambda db, now, kept: team.prune(db, now - kept.invitations))),
    ("invitation_tries", _pages(lambda db, now, kept: team.prune_tries(db, now - kept.tries))),
    ("forgotten", _pages(lambda db, now, kept: forgotten.prune(db, now - kept.backups))),
    ("identities", lambda hands, now, kept: identities.prune(hands, now - kept.strangers)),
)
"""A table and what drops its rows; the numbers last, because they wait for the others."""


async def tidied(hands: Hands, now: datetime, kept: Kept) -> dict[str, int]:
    """Drop what its time to be kept is over for; how many rows of each table."""
    gone: dict[str, int] = {}
    for table, drop in PRUNES:
        gone[table] = gone.get(table, 0) + await drop(hands, now, kept)
    return gone


async def prune(db: Db, now: datetime, kept: Kept) -> dict[str, int]:
    """The same in the transaction that is open."""
    return await tidied(AllInOne(db), now, kept)
