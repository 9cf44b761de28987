"""The checker: what waits is checked once, also after a kill; what cannot be had is told."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.sample.build import TEMPLATE_XLSX
from bot.surveys.checker import MOST_TRIES, Checker, Fetch, NotNow
from conversations.surveys.authoring.events import SpreadsheetDiscarded, SpreadsheetSent
from conversations.surveys.authoring.known import (
    CurrentForm,
    ManuscriptByRef,
    ManuscriptForm,
    Manuscripts,
)
from conversations.surveys.authoring.manuscript import Checked
from conversations.surveys.events import SurveyPublished
from storage import inbox, manuscripts, uploads
from storage.db import Db
from storage.hands import OneByOne
from storage.happened import Happened
from storage.store import Store, open_store
from tests.players.sending import sheet

AT = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)

GONE = SpreadsheetDiscarded(ref="1a2b3c4d")
HAPPENED = Happened("telegram-3", "", AT)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    found = await open_store(f"sqlite:///{tmp_path}/town.db")
    sent = SpreadsheetSent(ref="1a2b3c4d", file_id="F7")
    await found.write(lambda unit: unit.did(sent, "telegram-1", AT))
    yield found
    await found.close()


async def have(file_id: str, most: int) -> bytes | None:
    assert file_id == "F7"
    return TEMPLATE_XLSX.read_bytes()


async def gone(file_id: str, most: int) -> bytes | None:
    return None


async def away(file_id: str, most: int) -> bytes | None:
    raise NotNow


def checker(store: Store, fetch: Fetch) -> Checker:
    return Checker(store, fetch, arrived=lambda: None, now=lambda: AT)


async def found(store: Store) -> Checked | None:
    one = await store.write(lambda unit: unit.find(ManuscriptByRef("1a2b3c4d")))
    assert one is not None
    return one.checked


async def test_what_waits_is_checked_once_and_told(store: Store) -> None:
    assert await checker(store, have).tour()
    checked = await found(store)
    assert checked is not None and checked.ready and checked.rehearsed is not None
    assert checked.slug == "modele-quartier" and checked.rehearsed.runs == 100
    assert await store.read(inbox.waiting)
    form = await store.write(lambda unit: unit.find(ManuscriptForm("1a2b3c4d")))
    assert form is not None and len(form.languages) == 4
    assert not await checker(store, gone).tour()
    assert await found(store) == checked


async def test_while_telegram_is_away_it_waits(store: Store) -> None:
    for _ in range(2 * MOST_TRIES):
        assert not await checker(store, away).tour()
    assert await found(store) is None
    assert await checker(store, have).tour()


async def test_what_telegram_does_not_have_is_told(store: Store) -> None:
    assert await checker(store, gone).tour()
    checked = await found(store)
    assert checked is not None and not checked.ready
    assert "Telegram" in checked.refused.spoken("en")[1]


async def test_what_ends_the_process_is_not_begun_for_ever(store: Store) -> None:
    dying = "UPDATE manuscripts SET tries = :most WHERE ref = '1a2b3c4d'"
    await store.write(lambda unit: unit.db.run(dying, {"most": MOST_TRIES}))
    assert await checker(store, have).tour()
    checked = await found(store)
    assert checked is not None and not checked.ready and checked.refused.words


async def test_what_is_thrown_away_meanwhile_is_not_told(store: Store) -> None:
    async def discarded(file_id: str, most: int) -> bytes | None:
        event = SpreadsheetDiscarded(ref="1a2b3c4d")
        await store.write(lambda unit: unit.did(event, "telegram-2", AT))
        return await have(file_id, most)

    await checker(store, discarded).tour()
    assert not await store.read(inbox.waiting)
    assert await store.write(lambda unit: unit.find(Manuscripts())) == ()


async def archive(file_id: str, most: int) -> bytes | None:
    return sheet("voices.zip")


async def counts(store: Store) -> tuple[int, int]:
    """How many attachments of drafts there are, and how many contents of files."""

    async def look(db: Db) -> tuple[int, int]:
        one = await db.one("SELECT count(*) FROM manuscript_attachments")
        other = await db.one("SELECT count(*) FROM uploads")
        assert one is not None and other is not None
        return int(one[0]), int(other[0])

    return await store.read(look)


async def test_an_archive_is_kept_with_its_files_until_it_is_thrown_away(store: Store) -> None:
    assert await checker(store, archive).tour()
    checked = await found(store)
    assert checked is not None and checked.ready and checked.attached == 5
    await uploads.prune(OneByOne(store), AT)
    assert await counts(store) == (5, 5)
    form = await store.write(lambda unit: unit.find(ManuscriptForm("1a2b3c4d")))
    assert form is not None and len(form.lists["quartiers"].rows) == 3
    event = SpreadsheetDiscarded(ref="1a2b3c4d")
    await store.write(lambda unit: unit.did(event, "telegram-2", AT))
    assert await counts(store) == (0, 0)


async def test_what_is_published_keeps_the_files_that_another_draft_has_too(store: Store) -> None:
    again = SpreadsheetSent(ref="5e6f7a8b", file_id="F8")
    await store.write(lambda unit: unit.did(again, "telegram-2", AT))
    assert await checker(store, archive).tour()
    checked = await found(store)
    assert checked is not None
    event = SurveyPublished(slug="voices", version=1, sha256=checked.sha256, manuscript="1a2b3c4d")
    await store.write(lambda unit: unit.did(event, "telegram-3", AT))
    assert await store.write(lambda unit: unit.find(CurrentForm("voices"))) == checked.sha256
    assert await counts(store) == (5, 5)
    await store.write(lambda unit: manuscripts.prune(unit.db, AT + timedelta(days=31)))
    await uploads.prune(OneByOne(store), AT)
    assert await counts(store) == (0, 5)


async def test_whoever_is_forgotten_leaves_no_file(store: Store) -> None:
    mine = SpreadsheetSent(ref="5e6f7a8b", file_id="F8")
    await store.write(lambda unit: unit.did(mine, "telegram-2", AT, "P1"))
    await store.write(lambda unit: manuscripts.discarded(unit.db, GONE, HAPPENED))
    assert await checker(store, archive).tour()
    assert await counts(store) == (5, 5)
    await store.write(lambda unit: manuscripts.forget(unit.db, "P1"))
    assert await counts(store) == (0, 0)
