"""The figures of meetings for the command line: in words, as a table, as JSON, as a picture.

What is not told is empty in a table and null in JSON: none and ten look the same.
"""

import csv
import io
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cli.into_file import in_the_way
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.cli.system import refusal
from bot.words import Words
from conversations.meetings.figures import (
    EarlierInSeries,
    FiguresOfMeeting,
    MeetingFigures,
    secteurs_of,
)
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.moved import Series, in_words, pictured
from conversations.reply import Label
from storage import meetings_figures
from storage.unit import Unit

COLUMNS = ("meeting", "day", "figure", "part", "value")
PARTS = ("by_secteur", "by_age_band")


@dataclass(frozen=True)
class Figured:
    """One meeting, what came of it, and the meetings of its series before."""

    card: MeetingCard
    figures: MeetingFigures
    before: Series


async def figured(house: House, number: int | None, since: date | None) -> tuple[Figured, ...]:
    """The meeting of that number, or all that began since that day."""
    now = datetime.now(UTC)
    card = house.city.card()
    zone = ZoneInfo(card.time_zone)
    today = now.astimezone(zone).date().isoformat()

    async def one(unit: Unit, n: int) -> tuple[MeetingCard, MeetingFigures] | None:
        meeting = await unit.find(MeetingByNumber(n))
        figures = await unit.find(FiguresOfMeeting(n, now, secteurs_of(card), today))
        return (meeting, figures) if meeting is not None and figures is not None else None

    async def every(unit: Unit) -> tuple[Figured, ...]:
        numbers: tuple[int, ...] = (number or 0,)
        if since is not None:
            began = datetime(since.year, since.month, since.day, tzinfo=zone)
            numbers = await meetings_figures.began_since(unit.db, began, now)
        found: list[Figured] = []
        for n in numbers:
            there = await one(unit, n)
            if there is not None:
                before = [await one(unit, e) for e in await unit.find(EarlierInSeries(n))]
                found.append(Figured(*there, tuple(one for one in before if one is not None)))
        return tuple(found)

    return await house.store.write(every)


def told(house: House, found: tuple[Figured, ...]) -> int:
    """In words, as the chat says them."""
    card = house.city.card()
    words = Words(card.time_zone)
    for one in found:
        blocks = in_words(one.card, one.figures, one.before, card)
        say(*(words.plain(block, house.lang) for block in blocks))
    return 0


def written(
    house: House, found: tuple[Figured, ...], folder: Path, format: str, *, force: bool
) -> int:
    """A file for each meeting; with a picture, its words beside it."""
    if not folder.is_dir():
        complain(house.line("export-folder", folder=folder))
        return 1
    for one in found:
        file = folder / f"meeting-{one.card.number}.{format}"
        wrong = in_the_way(house, file, force)
        if wrong:
            complain(wrong)
            return 1
        try:
            _write(house, one, file, format)
        except OSError as failed:
            complain(house.line("export-failed", file=file, detail=refusal(failed, house.lang)))
            return 1
        say(house.line("meetings-figures-written", file=file))
    return 0


def _write(house: House, one: Figured, file: Path, format: str) -> None:
    if format == "png":
        _draw(house, one, file)
    elif format == "json":
        content = {**_head(house, one), **one.figures.model_dump(mode="json")}
        file.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    else:
        file.write_text(_table(house, one), encoding="utf-8")


def _head(house: House, one: Figured) -> dict[str, object]:
    zone = ZoneInfo(house.city.card().time_zone)
    day = one.card.meeting.starts.astimezone(zone).date().isoformat()
    return {"meeting": one.card.number, "day": day, "series": one.card.series}


def _table(house: House, one: Figured) -> str:
    """One row for each figure, and for each part of one."""
    head = _head(house, one)
    figures = one.figures.model_dump()
    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(COLUMNS)
    for name, value in figures.items():
        if name in PARTS:
            for cell in value:
                row = (head["meeting"], head["day"], name, cell["name"], _shown(cell["people"]))
                writer.writerow(row)
        else:
            writer.writerow((head["meeting"], head["day"], name, "", _shown(value)))
    return into.getvalue()


def _shown(value: object) -> object:
    if value is None:
        return ""
    return int(value) if isinstance(value, bool) else value


def _draw(house: House, one: Figured, file: Path) -> None:
    from bot.pictures.meeting import meeting_png

    card = house.city.card()
    words, locale = Words(card.time_zone), house.lang

    def said(label: Label) -> str:
        return label if isinstance(label, str) else words.plain(label, locale)

    drawn = pictured(one.card, one.figures, one.before, card, locale)
    file.write_bytes(meeting_png(drawn, house.city.shapes, said))
    beside = in_words(one.card, one.figures, one.before, card)
    file.with_suffix(".txt").write_text("\n".join(map(said, beside)) + "\n", encoding="utf-8")
