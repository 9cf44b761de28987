"""Whoever sent a broken file is looked for with a reader, not in a turn that holds the writer."""

import pytest

from bot.surveys.shelf import NotReadYet, Shelf
from conversations.incoming import Incoming, SentOther
from conversations.reply import told
from conversations.surveys.events import SurveyHandedIn
from conversations.surveys.file_lost import SenderOf
from storage import identities
from storage.publication import Publication, publish
from storage.store import Store
from storage.unit import Unit
from tests.bot.town import Town
from tests.players.cast import xform
from tests.storage.conftest import NOON

ADA = 11


async def handed_in(store: Store) -> tuple[str, SenderOf]:
    """Ada, and the question who handed in what she did."""
    one = Publication("transport", xform("transport"), told({"fr": "Vos déplacements"}))
    event = SurveyHandedIn(slug="transport", version=1, locale="fr", started_at=NOON)

    async def write(unit: Unit) -> tuple[str, SenderOf]:
        await publish(unit.db, one, NOON)
        ada = (await identities.meet(unit.db, ADA, NOON)).person
        what = SentOther(what="x")
        incoming = Incoming(ref="telegram-1", person=ada, at=NOON, what=what)
        await unit.record(incoming, ada, [event])
        row = await unit.db.one("SELECT id FROM submissions")
        assert row is not None
        return ada, SenderOf(row[0])

    return await store.write(write)


async def look(store: Store, shelf: Shelf, ask: SenderOf) -> None:
    """As the desk does, twice: what is wanted, then what is there."""
    with pytest.raises(NotReadYet):
        await store.write(lambda unit: shelf.check(unit.db, ask))
    shelf.begin()
    await shelf.end()
    await store.write(lambda unit: shelf.check(unit.db, ask))


async def test_a_turn_waits_until_a_reader_has_found_them(town: Town) -> None:
    ada, ask = await handed_in(town.store)
    await look(town.store, Shelf(town.store, lambda: None), ask)
    found = await town.store.write(lambda unit: unit.find(ask))
    assert found is not None
    assert (found.person, found.slug) == (ada, "transport")


async def test_whom_nothing_reaches_meanwhile_is_not_told(town: Town) -> None:
    ada, ask = await handed_in(town.store)
    await look(town.store, Shelf(town.store, lambda: None), ask)
    await town.store.write(lambda unit: identities.unreachable(unit.db, ada, NOON))
    assert await town.store.write(lambda unit: unit.find(ask)) is None


async def test_what_nobody_handed_in_is_no_wait(town: Town) -> None:
    shelf, ask = Shelf(town.store, lambda: None), SenderOf("0" * 32)
    await town.store.write(lambda unit: shelf.check(unit.db, ask))
    assert await town.store.write(lambda unit: unit.find(ask)) is None
