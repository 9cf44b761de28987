"""Exports the ideas: one row an idea, without its author, page by page."""

import secrets
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.exports.writing import Draft
from conversations.ideas.events import IdeasExported
from storage import ideas_keeping
from storage.ideas_keeping import Idea
from storage.store import Store

HEADER = (
    "id",
    "handed_in_at",
    "text",
    "called",
    "locale",
    "channel",
    "approved_on_own_phone",
    "drafted_by",
    "versions",
)


async def export_ideas(store: Store, path: Path, zone: str) -> int:
    """Write every idea to `path`; how many. The staff log knows before the file does."""
    with Draft(path) as draft:
        draft.write(HEADER)
        async for page in store.pages(ideas_keeping.page, "", lambda one: one.id):
            for one in page:
                draft.write(_row(one, ZoneInfo(zone)))
        rows = draft.rows - 1
        event, at = IdeasExported(rows=rows), datetime.now(UTC)
        await store.write(lambda unit: unit.did(event, f"staff-{secrets.token_hex(8)}", at))
        draft.finish()
    return rows


def _row(one: Idea, zone: ZoneInfo) -> list[str]:
    return [
        one.id,
        _when(one, zone),
        one.text,
        one.called,
        one.locale,
        one.channel,
        str(int(one.approved_on_own_phone)),
        one.drafted_by,
        str(one.versions),
    ]


def _when(one: Idea, zone: ZoneInfo) -> str:
    """On the town's clock; of an idea that nobody is known to have written, the day only."""
    at = datetime.fromisoformat(one.handed_in_at)
    if not one.has_author:
        return at.date().isoformat()
    return at.astimezone(zone).isoformat(timespec="seconds")
