"""Exports the answers to one consultation, page by page, in the memory of one page."""

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bot.exports.labels import Labels, Names
from bot.exports.table import table
from bot.exports.writing import Draft
from conversations.event import Event
from conversations.surveys.events import ExportBegun
from conversations.surveys.form import Form
from conversations.surveys.known import FormByVersion, SurveyBySlug
from storage import journal, submissions, surveys
from storage.db import Db
from storage.store import Store
from storage.submissions import Submission
from storage.unit import Unit


class SubmissionsExported(Event):
    """Staff wrote the answers to a consultation into a file."""

    slug: str
    rows: int
    labels: bool


class Exported(NamedTuple):
    """How large the file became."""

    rows: int
    columns: int


async def export_submissions(
    store: Store, slug: str, path: Path, *, zone: str, labels_in: str = ""
) -> Exported | None:
    """Write the answers to `slug` to `path`, with labels in a language or with names.

    None when there is no such consultation. The file appears whole, after the journal knows it.
    The answers are read page by page, each at its own moment. Becoming anonymous gives them all
    another id, and a new version another form: when that happens meanwhile, all is read again.
    """
    if await store.read(partial(_card, slug=slug)) is not None:
        await store.write(partial(_begun, slug=slug))
    while (known := await store.read(partial(_known, slug=slug))) is not None:
        forms = known.forms
        laid_out = table(forms, zone, Labels(forms, labels_in) if labels_in else Names())
        with Draft(path) as draft:
            draft.write(laid_out.header)
            async for page in store.pages(partial(submissions.page, slug=slug), "", _id):
                for one in page:
                    draft.write(laid_out.row(one))
            if await store.read(partial(_card, slug=slug)) != known.card:
                continue
            rows = draft.rows - 1
            await store.write(partial(_note, slug=slug, rows=rows, labels=bool(labels_in)))
            draft.finish()
            return Exported(rows, len(laid_out.header))
    return None


class _Card(NamedTuple):
    """What may not change while the answers are read."""

    version: int
    anonymous: bool


class _Known(NamedTuple):
    card: _Card
    forms: Mapping[int, Form]
    """Those of all published versions."""


async def _card(db: Db, slug: str) -> _Card | None:
    card = await surveys.by_slug(db, SurveyBySlug(slug))
    return None if card is None else _Card(card.version, card.anonymous)


async def _known(db: Db, slug: str) -> _Known | None:
    card = await _card(db, slug)
    if card is None:
        return None
    versions = range(1, card.version + 1)
    forms = {version: await surveys.form(db, FormByVersion(slug, version)) for version in versions}
    return _Known(card, forms)


async def _begun(unit: Unit, slug: str) -> None:
    """In the staff log before the first answer is read: whoever stops it half way has read too."""
    people = await submissions.counted(unit.db, slug)
    event = ExportBegun(slug=slug, people=people)
    await unit.did(event, f"staff-{secrets.token_hex(8)}", datetime.now(UTC))


async def _note(unit: Unit, slug: str, rows: int, labels: bool) -> None:
    event = SubmissionsExported(slug=slug, rows=rows, labels=labels)
    await journal.append(unit.db, f"staff-{secrets.token_hex(8)}", datetime.now(UTC), event)


def _id(one: Submission) -> str:
    return one.id
