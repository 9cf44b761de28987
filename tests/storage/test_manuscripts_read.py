"""The form of a spreadsheet that waits is known by the checksum that its check wrote down."""

from conversations.incoming import Incoming, SentOther
from conversations.surveys.authoring.events import SpreadsheetSent
from conversations.surveys.authoring.known import ManuscriptForm
from conversations.surveys.authoring.manuscript import Checked
from storage import forms, manuscripts
from storage.publication import checksum
from storage.store import Store
from storage.unit import Unit
from tests.players.cast import xform
from tests.storage.conftest import NOON


async def test_what_is_read_already_is_not_read_again(store: Store) -> None:
    ask, xml = ManuscriptForm("1a2b3c4d"), xform("transport")
    found = Checked(sha256=checksum(xml))

    async def checked(unit: Unit) -> None:
        what = SentOther(what="x")
        incoming = Incoming(ref="telegram-1", person="zoe", at=NOON, what=what)
        event = SpreadsheetSent(ref=ask.ref, file_id="F1")
        await unit.record(incoming, "zoe", [event])
        assert await manuscripts.checked(unit.db, ask.ref, found, xml)

    await store.write(checked)
    first = await store.read(lambda db: manuscripts.form(db, ask))
    large = {"xform": b"<" * forms.LARGE}  # nobody reads it: the checksum says what it was
    change = "UPDATE manuscripts SET xform = :xform"
    await store.write(lambda unit: unit.db.run(change, large))
    assert not await store.read(lambda db: manuscripts.is_slow(db, ask))
    assert await store.read(lambda db: manuscripts.form(db, ask)) is first
