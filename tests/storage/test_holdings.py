"""Every table says what it holds of a person; what it holds is shown, and forgotten."""

import json
import re
from pathlib import Path

import pytest

from storage.db import Db
from storage.holdings import HELD, HOLDINGS, Nothing, PartOf, forget, held_of
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON
from tests.storage.planting import PLANTED, TOWN, plant, words_of


async def tables(store: Store) -> set[str]:
    """Those we made: where SQLite itself keeps an index is a `shadow`."""
    rows = await store.read(
        lambda db: db.execute(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'"""
        )
    )
    return {row[0] for row in rows}


async def settled(store: Store, who: str, chat: int) -> str:
    """Somebody with a row in every table that holds something of a person; their random id."""

    async def work(unit: Unit) -> str:
        person = (await unit.person_of(chat, NOON)).person
        await plant(unit.db, PLANTED, who=who, person=person, chat=str(chat), nr=str(chat)[-1])
        return person

    return await store.write(work)


@pytest.fixture
async def two(store: Store) -> tuple[str, str]:
    """Ada and Bob, in every table."""
    await store.write(lambda unit: plant(unit.db, TOWN))
    return await settled(store, "Ada Lovelace", 700_001), await settled(store, "Bob Noyce", 700_002)


async def everything(store: Store) -> str:
    """The whole database as text."""
    parts = []
    for name in sorted(await tables(store)):
        rows = await store.read(lambda db, name=name: db.execute(f"SELECT * FROM {name}"))
        parts += [f"{name}: {tuple(row)}" for row in rows]
    return "\n".join(parts)


async def test_every_table_has_one_line_and_every_line_a_table(store: Store) -> None:
    lines = [one.table for one in HOLDINGS]
    assert len(lines) == len(set(lines))
    assert set(lines) == await tables(store), "a table without a line here, or a line too many"


async def test_every_table_that_holds_something_is_planted() -> None:
    planted = {table for table, _ in PLANTED}
    wanted = {one.table for one in HOLDINGS if not isinstance(one, Nothing)} - {"identities"}
    assert planted == wanted, "add a row to tests/storage/planting.py"


async def test_what_is_part_of_another_is_part_of_something_held() -> None:
    held = {one.table for one in HELD}
    assert {one.of for one in HOLDINGS if isinstance(one, PartOf)} <= held


async def test_the_file_holds_every_word_of_theirs_and_of_nobody_else(
    store: Store, two: tuple[str, str]
) -> None:
    ada, bob = two
    held = await store.read(lambda db: held_of(db, ada))
    text = json.dumps(held, ensure_ascii=False)
    missing = [column for column, word in words_of("Ada Lovelace") if word not in text]
    assert not missing, "these columns are not in the file"
    assert "700001" in text
    assert ada in text
    for foreign in ("Bob Noyce", "700002", bob):
        assert foreign not in text


async def test_a_stranger_is_not_held(store: Store, two: tuple[str, str]) -> None:
    assert await store.read(lambda db: held_of(db, "nobody")) == {}


async def test_forgetting_leaves_nothing_but_the_number_and_nobody_else_is_touched(
    store: Store, two: tuple[str, str]
) -> None:
    ada, bob = two
    before = await store.read(lambda db: held_of(db, bob))
    await store.write(lambda unit: forget(unit.db, ada))
    left = await everything(store)
    assert [word for _, word in words_of("Ada Lovelace") if word in left] == []
    assert left.count(ada) == 1, "their number waits for the last message"
    assert await store.read(lambda db: held_of(db, bob)) == before
    assert [word for _, word in words_of("Bob Noyce") if word not in left] == []


async def test_tables_of_nobody_lead_to_nobody(store: Store) -> None:
    async def columns(db: Db, table: str) -> set[str]:
        return {row["name"] for row in await db.execute(f"PRAGMA table_info({table})")}

    for one in HOLDINGS:
        if isinstance(one, Nothing):
            found = await store.read(lambda db, one=one: columns(db, one.table))
            assert not found & {"person", "holder", "chat_id", "author"}, one.table


def test_the_privacy_page_has_a_row_for_every_table() -> None:
    page = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text(encoding="utf-8")
    rows = {row[1]: row[2] for row in re.finditer(r"(?m)^\| `(\w+)` \| ([^|]*) \|", page)}
    assert set(rows) == {one.table for one in HOLDINGS}
    empty = {table for table, says in rows.items() if says.startswith("nothing")}
    assert empty == {one.table for one in HOLDINGS if isinstance(one, Nothing)}
