"""Exports ideas into a file of any kind: one row an idea, never whose, page by page."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from bot.exports import decidim
from bot.exports.sinks import (
    CsvSink,
    DecidimCsvSink,
    DecidimXlsxSink,
    GeoSink,
    JsonSink,
    Sink,
    XlsxSink,
)
from conversations.city import CityCard
from conversations.ideas.campaign import Campaigns
from conversations.ideas.open_data import (
    COLUMNS,
    NAME_COLUMN,
    TEAM_COLUMNS,
    Cell,
    Town,
    open_row,
    team_row,
    town_of,
)
from conversations.ideas.out import IdeaOut
from conversations.ideas.team_events import IdeasExported
from storage import bot_facts, campaigns, ideas_out
from storage.db import Db
from storage.ideas_out import Wanted
from storage.store import Store

IdeaFormat = Literal[
    "csv", "xlsx", "json", "geojson", "opendata", "decidim-csv", "decidim-xlsx", "decidim-json"
]
SINKS: dict[IdeaFormat, type[Sink]] = {
    "csv": CsvSink,
    "xlsx": XlsxSink,
    "json": JsonSink,
    "geojson": GeoSink,
    "opendata": CsvSink,
    "decidim-csv": DecidimCsvSink,
    "decidim-xlsx": DecidimXlsxSink,
    "decidim-json": JsonSink,
}
OF_THE_TEAM: frozenset[IdeaFormat] = frozenset({"csv", "xlsx", "json"})
"""These hold also what is not public; the others are for everybody."""
AT_ONCE = 500


@dataclass(frozen=True)
class Asked:
    """What is to be in the file."""

    format: IdeaFormat
    campaign: str = ""
    since: datetime | None = None
    names: bool = False
    """How authors want to be called: of the team's own files only."""
    taxonomies: str = ""

    @property
    def wanted(self) -> Wanted:
        """Which ideas."""
        return Wanted(self.format not in OF_THE_TEAM, self.campaign, self.since)


class _Layout(NamedTuple):
    columns: Sequence[str]
    row: Callable[[IdeaOut], dict[str, Cell]]


async def counted(store: Store, asked: Asked) -> int:
    """How many ideas there are to write."""
    return await store.read(partial(ideas_out.counted, wanted=asked.wanted))


async def export_ideas(
    store: Store, path: Path, asked: Asked, city: CityCard, step: Callable[[int], None]
) -> int:
    """Write them to `path`; how many rows. `step` hears of every page; the staff log knows before
    the file does."""
    layout = _layout(asked, await store.read(partial(_town, city=city)))
    page = partial(ideas_out.page, wanted=asked.wanted, most=AT_ONCE)
    with SINKS[asked.format](path, layout.columns) as sink:
        async for ideas in store.pages(page, 0, lambda one: one.number):
            for one in ideas:
                sink.add(layout.row(one))
            step(len(ideas))
        kind = f"{asked.format}-names" if asked.names else asked.format
        event, at = IdeasExported(rows=sink.rows, kind=kind), datetime.now(UTC)
        await store.write(lambda unit: unit.did(event, f"staff-{secrets.token_hex(8)}", at))
        sink.finish()
        return sink.rows


async def _town(db: Db, city: CityCard) -> Town:
    return town_of(city, await campaigns.every(db, Campaigns()), await bot_facts.username(db))


def _layout(asked: Asked, town: Town) -> _Layout:
    if asked.format in OF_THE_TEAM:
        columns = (*COLUMNS, *TEAM_COLUMNS, *((NAME_COLUMN,) if asked.names else ()))
        return _Layout(columns, partial(team_row, town=town, names=asked.names))
    if asked.format in ("geojson", "opendata"):
        return _Layout(COLUMNS, partial(open_row, town=town))
    row = partial(decidim.proposal, town=town, taxonomies=asked.taxonomies)
    return _Layout(decidim.columns(asked.taxonomies), row)
