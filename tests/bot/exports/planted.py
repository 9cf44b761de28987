"""Ideas put into the database of a folder, with whatever a test wants to see of them in a file."""

from pathlib import Path
from typing import Any

from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import in_store

AUTHOR, CALLED, RECEIPT = "person-of-the-author", "Samia-du-Panier", "K7M2-9QXF"
WHEN = "2026-11-20T22:30:00.000000+00:00"
"""Late in the evening: on the town's clock it is half past eleven, the same day."""
PLAIN: dict[str, Any] = {
    "campaign": "box",
    "status": "published",
    "title": "",
    "text": "Un banc à l’arrêt Castellane.",
    "locale": "fr",
    "called": CALLED,
    "theme": "transports",
    "place": "point",
    "place_words": "12 rue Secrète",
    "arrondissement": 6,
    "latitude": 43.2864213,
    "longitude": 5.3837654,
    "public_place": 0,
    "channel": "telegram",
    "author": AUTHOR,
    "handed_in_at": WHEN,
    "receipt": None,
    "drafted_by": "",
    "reason": "",
    "merged_into": "",
    "cost": None,
    "published_at": WHEN,
    "changed_at": WHEN,
    "told_at": WHEN,
    "reference": None,
}


async def plant(unit: Unit, number: int, **more: Any) -> None:
    """One idea, public unless `more` says otherwise."""
    row = {"id": f"idea-{number}", "number": number, **PLAIN, **more}
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    await unit.db.run(f"INSERT INTO ideas ({names}) VALUES ({values})", row)


def planted(folder: Path, *ideas: dict[str, Any]) -> None:
    """As many ideas as `ideas` describe, numbered from 10001."""

    async def work(store: Store) -> None:
        async def inside(unit: Unit) -> None:
            for n, more in enumerate(ideas):
                await plant(unit, 10001 + n, **more)

        await store.write(inside)

    in_store(folder, work)


def run(folder: Path, *statements: tuple[str, dict[str, Any]]) -> None:
    """SQL in the database of `folder`."""

    async def work(store: Store) -> None:
        async def inside(unit: Unit) -> None:
            for sql, params in statements:
                await unit.db.run(sql, params)

        await store.write(inside)

    in_store(folder, work)
