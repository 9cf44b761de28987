"""Ideas that become a file: so many that no town has had more, long ones, with supports."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.exporting import AT_ONCE, SENTENCE, Exported, exported
from bench.ours import database
from storage.store import open_store
from storage.unit import Unit

FORMATS = ("csv", "xlsx", "geojson", "decidim-csv")
SUPPORTED = 997
"""Ideas that all the supports are shared among."""
WHEN = "2026-11-20T22:30:00.000000+00:00"
_IDEA = """
INSERT INTO ideas (id, number, campaign, status, title, text, locale, theme, place, place_words,
    arrondissement, latitude, longitude, public_place, channel, author, handed_in_at, published_at,
    changed_at, told_at)
VALUES (:id, :number, 'box', 'published', '', :text, 'fr', 'transports', 'point',
    'arrêt Castellane', 6, :latitude, 5.38, 1, 'telegram', :id, :at, :at, :at, :at)"""


async def run(many: int) -> list[Exported]:
    """Every format, of `many` ideas."""
    with TemporaryDirectory() as folder:
        await prepare(Path(folder), many)
        return [exported(Path(folder), format, "ideas") for format in FORMATS]


async def prepare(folder: Path, many: int) -> None:
    """A database with so many ideas, always the same."""
    store = await open_store(database(folder))
    try:
        for first in range(0, many, AT_ONCE):
            numbers = range(first, min(many, first + AT_ONCE))

            async def work(unit: Unit, numbers: range = numbers) -> None:
                await unit.db.executemany(_IDEA, [_idea(n) for n in numbers])
                await unit.db.executemany(
                    "INSERT INTO idea_supports VALUES (:idea, :who, 'x')",
                    [{"idea": f"idea-{n % SUPPORTED}", "who": f"p{n}"} for n in numbers],
                )

            await store.write(work)
    finally:
        await store.close()


def _idea(n: int) -> dict[str, object]:
    return {
        "id": f"idea-{n}",
        "number": 10_000 + n,
        "text": f"{n} {SENTENCE * 8}",
        "latitude": 43.2 + n % 1000 / 10_000,
        "at": WHEN,
    }
