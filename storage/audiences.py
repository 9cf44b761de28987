"""Who is in an audience: people who agreed to announcements, whom messages reach, page by page.

Of invitations to meetings: who agreed to those; of whoever never said, who agreed to announcements.

Whether somebody took part in a consultation can only be worked out person by person, with that
consultation's own secret (participation.py); once it is anonymous, nobody took part in it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from conversations.audience import Audience
from conversations.frozen import utc_text
from storage.db import Db, Row
from storage.outbox import MEETING
from storage.participation import Participation, participation_in

WEEK = timedelta(days=7)
BUSY_FOR = timedelta(hours=1)
"""After their last answer somebody is in the middle of a consultation; then they have left it."""

# The latest answer to the question of consent counts.
AGREES = """coalesce(
        CASE WHEN :invites = 1 THEN (SELECT c.given FROM consents c WHERE c.person = p.person
            AND c.purpose = 'meeting_invitations' ORDER BY c.at DESC LIMIT 1) END,
        (SELECT c.given FROM consents c WHERE c.person = p.person
            AND c.purpose = 'announcements' ORDER BY c.at DESC LIMIT 1)) = 1"""

# Lists are texts between commas, so that the
# statement stays the same, whatever is asked. Of what a person was sent, what waits counts too.
_FROM = f"""
FROM people p
JOIN identities i ON i.person = p.person
LEFT JOIN profiles f ON f.person = p.person
WHERE p.person > :after AND i.unreachable_at IS NULL AND i.forgotten = 0
    AND {AGREES}
    AND (:attends = 0 OR EXISTS (SELECT 1 FROM registrations r
        WHERE r.meeting = :attends AND r.person = p.person AND r.seat = 'seated'))
    AND (:unless_told = 0 OR NOT EXISTS (SELECT 1 FROM registrations r
            WHERE r.meeting = :unless_told AND r.person = p.person AND r.answer <> '')
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person = p.person AND o.contact = 1
            AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
            AND o.batch > :invites_from AND o.batch < :invites_to))
    AND (:districts = '' OR :districts LIKE '%,' || f.district || ',%')
    AND (:age_bands = '' OR :age_bands LIKE '%,' || p.age_band || ',%')
    AND (:locales = '' OR :locales LIKE '%,' || p.locale || ',%')
    AND (:topic = '' OR EXISTS (SELECT 1 FROM profile_topics t
            WHERE t.person = p.person AND t.topic = :topic)
        OR NOT EXISTS (SELECT 1 FROM profile_topics t WHERE t.person = p.person))"""  # noqa: S608

_RECENT = """
    :rested_since <> '' AND EXISTS (SELECT 1 FROM outbox o WHERE o.person = p.person
        AND o.contact = 1 AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
        AND (o.over_at IS NULL OR o.over_at > :rested_since))"""
_BUSY = """
    :spares_busy = 1 AND EXISTS (SELECT 1 FROM talks k WHERE k.person = p.person
        AND k.name = 'survey' AND k.place IN ('open', 'paused') AND k.updated_at > :busy_since)"""
HAD_ENOUGH = """
    :a_week > 0 AND (SELECT count(*) FROM outbox o WHERE o.person = p.person
        AND o.contact = 1 AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
        AND (o.over_at IS NULL OR o.over_at > :week_ago)) >= :a_week"""

READERS = f"""SELECT p.person AS person, p.locale AS locale, i.acting <> '' AS lent,
    f.quiet_since AS since, f.quiet_until AS until,
    CASE WHEN {HAD_ENOUGH} THEN 'budget' ELSE '' END AS why
FROM people p
JOIN identities i ON i.person = p.person
LEFT JOIN profiles f ON f.person = p.person"""  # noqa: S608
"""The columns of a `Reader`, of people about whom a `WHERE` says which (with p, i and f)."""

_WHY = f"""CASE WHEN {_RECENT} THEN 'recent' WHEN {_BUSY} THEN 'busy'
    WHEN {HAD_ENOUGH} THEN 'budget' ELSE '' END AS why"""

_PAGE = f"""
SELECT p.person AS person, p.locale AS locale, i.acting <> '' AS lent, f.quiet_since AS since,
    f.quiet_until AS until, {_WHY}
{_FROM} ORDER BY p.person LIMIT :most"""

_COUNT = f"""
SELECT why, count(*) FROM (SELECT {_WHY} {_FROM}) AS found GROUP BY why"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody in an audience; `why` says why they are left out for now, if they are."""

    person: str
    locale: str
    lent: bool
    """Their chat is lent: what is for them waits."""
    quiet: tuple[int, int] | None
    """Since and until which hour they chose not to be disturbed."""
    why: str


class Page:
    """Some of an audience, and where the next page begins."""

    def __init__(self, readers: list[Reader], last: str, more: bool) -> None:
        self.readers = readers
        self.last = last
        self.more = more


async def page(
    db: Db,
    audience: Audience,
    *,
    after: str,
    most: int,
    at: datetime,
    a_week: int,
    invites: bool = False,
    unless_told: int = 0,
) -> Page:
    """The readers among the next `most` people who fit, in the order of their random ids."""
    params = {
        **_params(audience, at, a_week, invites=invites),
        **_told(unless_told),
        "after": after,
        "most": most,
    }
    rows = await db.execute(_PAGE, params)
    took = await _taking_part(db, audience)
    readers = [reader(row, row["why"]) for row in rows if await took.fits(db, row["person"])]
    return Page(readers, rows[-1]["person"] if rows else after, len(rows) == most)


def reader(row: Row, why: str = "") -> Reader:
    """Who stands in a row of person, locale, lent, since and until."""
    quiet = None if row["since"] is None else (int(row["since"]), int(row["until"]))
    return Reader(row["person"], row["locale"] or "fr", bool(row["lent"]), quiet, why)


async def counts(
    db: Db, audience: Audience, at: datetime, a_week: int, *, invites: bool, unless_told: int
) -> dict[str, int]:
    """How many fit, by why they are left out ("": they are not), whatever they took part in."""
    params = {
        **_params(audience, at, a_week, invites=invites),
        **_told(unless_told),
        "after": "",
    }
    return {row[0]: row[1] for row in await db.execute(_COUNT, params)}


def _params(audience: Audience, at: datetime, a_week: int, *, invites: bool) -> dict[str, Any]:
    rested = audience.rested_days
    return {
        "districts": _listed(audience.districts),
        "age_bands": _listed(audience.age_bands),
        "locales": _listed(audience.locales),
        "topic": audience.topic,
        "attends": audience.attends,
        "invites": int(invites),
        "rested_since": utc_text(at - timedelta(days=rested)) if rested else "",
        "spares_busy": int(audience.spares_busy),
        "busy_since": utc_text(at - BUSY_FOR),
        "week_ago": utc_text(at - WEEK),
        "a_week": a_week,
    }


def _told(meeting: int) -> dict[str, Any]:
    """Between which names the batches of invitations to that meeting stand."""
    begins = f"{MEETING}{meeting}.invite"
    return {"unless_told": meeting, "invites_from": f"{begins}.", "invites_to": f"{begins}/"}


def _listed(values: tuple[Any, ...]) -> str:
    return "".join((",", *(f"{value}," for value in values))) if values else ""


class _Took:
    """Who took part in one consultation and not in another."""

    def __init__(self, took: Participation | None, missed: Participation | None) -> None:
        self._took = took
        self._missed = missed

    async def fits(self, db: Db, person: str) -> bool:
        if self._took is not None and not await self._took.of(db, person):
            return False
        return self._missed is None or not await self._missed.of(db, person)


async def _taking_part(db: Db, audience: Audience) -> _Took:
    took = await participation_in(db, audience.took) if audience.took else None
    missed = await participation_in(db, audience.missed) if audience.missed else None
    return _Took(took, missed)
