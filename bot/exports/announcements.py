"""Exports what became of the announcements: one row a sending, without names, page by page.

An audience of fewer than 11 people has no figures, and no count of people's taps or of who was
left out is told below 11: the cell is empty, as it is for none.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.exports.whole import write_whole
from conversations.announcements.content import MOST_BUTTONS
from conversations.announcements.events import ReportExported
from conversations.announcements.known import Report
from conversations.small_cells import enough, shown
from storage import announcement_runs
from storage.announcement_runs import Sending
from storage.store import Store

_KINDS = ("sent", "unreachable", "failed", "unsure", "expired", "dropped")
_LEFT = ("recent", "busy", "budget")
_STOP = -1
_BUTTONS = (*range(MOST_BUTTONS), _STOP)
HEADER = (
    *("announcement", "run", "id", "planned_at", "begun_at", "ended_at", "status"),
    *("audience_people", *_KINDS),
    *(f"left_out_{why}" for why in _LEFT),
    *("lateness_p50_s", "lateness_p99_s"),
    *(f"taps_button_{n + 1}" for n in range(MOST_BUTTONS)),
    "taps_stop",
)


async def export_announcements(store: Store, path: Path, zone: str) -> int:
    """Write every sending to `path`; how many. The staff log knows before the file does."""
    town = ZoneInfo(zone)
    return await write_whole(
        store,
        path,
        HEADER,
        store.pages(announcement_runs.page, (0, 0), lambda one: one.place),
        lambda one: _row(one, town),
        lambda rows: ReportExported(rows=rows),
    )


def _row(one: Sending, zone: ZoneInfo) -> list[str]:
    moments = (_when(text, zone) for text in (one.planned_at, one.begun_at, one.ended_at))
    return [str(one.number), str(one.run), one.batch, *moments, one.status, *_figures(one.report)]


def _when(text: str, zone: ZoneInfo) -> str:
    """On the town's clock."""
    if not text:
        return ""
    return datetime.fromisoformat(text).astimezone(zone).isoformat(timespec="seconds")


def _figures(report: Report) -> list[str]:
    counts = report.counts
    if not enough(counts.people):
        return [""] * (len(HEADER) - HEADER.index("audience_people"))
    taps = dict(report.taps)
    late = (report.lateness_p50, report.lateness_p99)
    return [
        str(counts.people),
        *(str(getattr(counts, kind)) for kind in _KINDS),
        *(_people(getattr(report.left_out, why)) for why in _LEFT),
        *("" if seconds is None else str(seconds) for seconds in late),
        *(_people(taps.get(button, 0)) for button in _BUTTONS),
    ]


def _people(count: int) -> str:
    told = shown(count)
    return "" if told is None else str(told)
