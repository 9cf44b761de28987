"""Files of ideas for tests, and what became of their lines."""

from pathlib import Path
from typing import Any

from storage.store import Store
from tests.bot.cli.house import in_store

HEADING = "IDEE_ID,IDEE_DESCRIPTION,IDEE_THEME,IDEE_CODE_INSEE,IDEE_DATE_DEPOT\n"
GOOD = "1,Un banc.,Transports et circulation,13206,2026-03-01\n2,De l’ombre.,,,\n"


def file(text: str, name: str = "papier.csv") -> Path:
    Path(name).write_text(text, encoding="utf-8", newline="")
    return Path(name)


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    async def work(store: Store) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await store.read(lambda db: db.execute(sql))]

    return in_store(folder, work)
