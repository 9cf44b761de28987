"""Exports the ideas: one row an idea, without its author, page by page."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.exports.whole import write_whole
from conversations.ideas.team_events import IdeasExported
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
    town = ZoneInfo(zone)
    return await write_whole(
        store,
        path,
        HEADER,
        store.pages(ideas_keeping.page, "", lambda one: one.id),
        lambda one: _row(one, town),
        lambda rows: IdeasExported(rows=rows),
    )


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
