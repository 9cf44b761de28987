"""Exports the field log: one row an outing, without anybody's name, page by page."""

from collections.abc import Mapping
from pathlib import Path

from bot.exports.whole import write_whole
from conversations.city import CityCard
from conversations.outings.events import OutingsExported
from conversations.outings.known import OutingCard
from storage import outings
from storage.store import Store

HEADER = (
    "day",
    "week",
    "kind",
    "secteur",
    "arrondissement",
    "place",
    "met_from",
    "met_to",
    "met",
    "topics",
    "sentence",
    "posters",
    "id",
)


async def export_outings(store: Store, path: Path, city: CityCard, lang: str) -> int:
    """Write the whole log to `path`; how many outings. The staff log knows before the file does."""
    names = {one.code: one.label.spoken(lang)[1] for one in city.topics}
    return await write_whole(
        store,
        path,
        HEADER,
        store.pages(outings.page, "", lambda one: one.id),
        lambda one: _row(one, names),
        lambda rows: OutingsExported(rows=rows),
    )


def _row(one: OutingCard, names: Mapping[str, str]) -> list[str]:
    return [
        one.day.isoformat(),
        outings.monday(one.day).isoformat(),
        one.kind,
        _number(one.secteur),
        _number(one.arrondissement),
        one.place,
        str(one.met_from),
        str(one.met_to),
        str(one.met),
        "; ".join(names.get(code, code) for code in one.topics),
        one.sentence,
        " ".join(one.posters),
        one.id,
    ]


def _number(number: int) -> str:
    return str(number) if number else ""
