"""Counts what was handed in, and publishes another state of it where one may follow."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from conversations.surveys.form import Form
from conversations.surveys.known import FormByVersion, SurveyBySlug
from conversations.surveys.results.counted import counted
from conversations.surveys.results.published import Results, may_follow, published
from conversations.surveys.results.tally import Tally
from storage import results, submissions, surveys
from storage.db import Db
from storage.results import Counts
from storage.store import Store
from storage.unit import Unit


async def count(store: Store, slug: str, at: datetime, zone: str) -> bool:
    """Count `slug` a page at a time; whether another state was published.

    What is published stays while fewer than 11 people have come or gone since.
    """
    people = await store.read(partial(submissions.counted, slug=slug))
    last = await store.read(partial(results.last_counted, slug=slug))
    if not may_follow(last.people if last else 0, people):
        return False
    forms = await store.read(partial(_forms, slug=slug))
    tally, people = Tally(counted(forms)), 0
    page = partial(results.counts, slug=slug, keys=tally.keys)
    async for found in store.pages(page, "", _last):
        tally.add(found[0].rows)
        people += found[0].people
    state = published(tally, people, at.astimezone(ZoneInfo(zone)).date())
    if state is None:
        return False
    return await store.write(partial(_keep, slug=slug, state=state, people=people, at=at))


async def _keep(unit: Unit, slug: str, state: Results, people: int, at: datetime) -> bool:
    """Publish it, unless somebody else has published another meanwhile."""
    last = await results.last_counted(unit.db, slug)
    follows = may_follow(last.people if last else 0, people)
    if follows:
        await results.keep(unit.db, slug, state, people, at)
    return follows


async def _forms(db: Db, slug: str) -> Mapping[int, Form]:
    card = await surveys.by_slug(db, SurveyBySlug(slug))
    assert card is not None
    versions = range(1, card.version + 1)
    return {version: await surveys.form(db, FormByVersion(slug, version)) for version in versions}


def _last(page: Counts) -> str:
    return page.last
