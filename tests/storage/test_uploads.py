"""Files of the town: kept once, and with the number that Telegram gave them."""

from storage import manuscript_attachments, uploads
from storage.store import Store
from storage.uploads import town_file

CONTENT = b"\x89PNG\r\n\x1a\n\x00 not all text \xff"
POSTER = town_file("photo", "affiche.png", "image/png", CONTENT)
PAPER = town_file("document", "affiche.png", "image/png", CONTENT)


async def test_what_is_kept_twice_is_kept_once_and_keeps_its_number(store: Store) -> None:
    await store.write(lambda unit: uploads.keep(unit.db, POSTER, CONTENT))
    assert await store.read(lambda db: uploads.number_of(db, POSTER)) == ""
    await store.write(lambda unit: uploads.numbered(unit.db, POSTER, "F1"))
    await store.write(lambda unit: uploads.keep(unit.db, POSTER, CONTENT))
    assert await store.read(lambda db: uploads.number_of(db, POSTER)) == "F1"
    assert await store.read(lambda db: uploads.content_of(db, POSTER)) == CONTENT


async def test_the_same_content_of_another_kind_has_a_number_of_its_own(store: Store) -> None:
    await store.write(lambda unit: uploads.keep(unit.db, POSTER, CONTENT))
    assert await store.read(lambda db: uploads.content_of(db, PAPER)) is None
    await store.write(lambda unit: uploads.keep(unit.db, PAPER, CONTENT))
    await store.write(lambda unit: uploads.numbered(unit.db, POSTER, "F1"))
    assert await store.read(lambda db: uploads.number_of(db, PAPER)) == ""
    assert POSTER.ref == PAPER.ref


async def test_dropping_one_file_looks_at_no_other(store: Store) -> None:
    async def plan(sql: str) -> str:
        rows = await store.read(lambda db: db.execute("EXPLAIN QUERY PLAN " + sql, PARAMS))
        return "\n".join(str(row[3]) for row in rows)

    assert "SCAN uploads" not in await plan(uploads._DROP)
    assert "SCAN" not in await plan(manuscript_attachments._OF_ONE)


PARAMS = {"ref": "x", "now": ""}
