"""What is stored of a person, and that it is gone when they say so."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming, SentOther, clean
from conversations.people.events import LanguageChosen, PersonWelcomed, ProfileDeclined
from conversations.reply import line, say
from conversations.turn import PersonCameBack, PersonLeft
from conversations.who import PersonByRef, PersonCard, Purpose
from storage import identities, journal, outbox
from storage.store import Store, open_store
from storage.unit import Unit
from tests.storage.conftest import NOON

WELCOMED = PersonWelcomed(locale="ar", age_band="18_25", notice_version="2")


async def happen(store: Store, person: str, *events: Event, minute: int = 0) -> None:
    at = NOON + timedelta(minutes=minute)
    incoming = Incoming(ref="telegram-1", person=person, at=at, what=SentOther(what="x"))
    await store.write(lambda unit: unit.record(incoming, person, events))


async def card(store: Store, person: str) -> PersonCard:
    return await store.write(lambda unit: unit.find(PersonByRef(person)))


def answered(purpose: Purpose, given: bool) -> ConsentAnswered:
    return ConsentAnswered(purpose=purpose, given=given, notice_version="2")


async def test_a_stranger_has_an_empty_card(store: Store) -> None:
    assert await card(store, "ada") == PersonCard(person="ada")


async def test_the_latest_answer_to_each_purpose_counts_and_all_are_kept(store: Store) -> None:
    await happen(store, "ada", WELCOMED, answered("announcements", True))
    await happen(store, "ada", answered("consultations", True), minute=1)
    await happen(store, "ada", answered("announcements", False), minute=2)
    assert await card(store, "ada") == PersonCard(
        person="ada",
        locale="ar",
        welcomed=True,
        age_band="18_25",
        consents=frozenset({"consultations"}),
        notice_version=WELCOMED.notice_version,
    )
    rows = await store.read(lambda db: db.execute("SELECT given FROM consents"))
    assert len(rows) == 3, "consent must be provable, and its withdrawal too"


async def test_a_language_and_a_consent_need_a_profile(store: Store) -> None:
    await happen(store, "ada", LanguageChosen(locale="en"), answered("announcements", True))
    assert await card(store, "ada") == PersonCard(person="ada")
    await happen(store, "ada", WELCOMED, LanguageChosen(locale="en"))
    assert (await card(store, "ada")).locale == "en"


async def test_declining_erases_all_but_what_delivers_the_last_word(store: Store) -> None:
    who = await store.write(lambda unit: unit.person_of(77, NOON))
    incoming = Incoming(ref="telegram-9", person=who.person, at=NOON, what=SentOther(what="x"))
    await happen(store, who.person, WELCOMED, answered("announcements", True))
    await happen(store, who.person, ProfileDeclined())
    said = [say(line("hall-erased"))]
    await store.write(lambda unit: unit.post(incoming, who.person, "fr", said))
    for table in ("people", "consents", "talks"):
        assert await _count(store, table) == 0
    (letter,) = await store.write(lambda unit: outbox.claim(unit.db, "me", "reply", 9, NOON))
    assert letter.chat_id == 77


async def _count(store: Store, table: str) -> int:
    row = await store.read(lambda db: db.one(f"SELECT count(*) FROM {table}"))
    return int(row[0]) if row else 0


async def test_leaving_drops_what_waits_and_returning_reaches_again(store: Store) -> None:
    async def meet(unit: Unit) -> identities.Identity:
        return await unit.person_of(77, NOON)

    who = await store.write(meet)
    await happen(store, who.person, WELCOMED)
    incoming = Incoming(ref="telegram-9", person=who.person, at=NOON, what=SentOther(what="x"))
    await store.write(lambda u: u.post(incoming, who.person, "fr", [say(line("hall-stale"))]))
    await happen(store, who.person, PersonLeft())
    assert await store.read(outbox.counts) == {}
    assert not (await store.write(meet)).reachable
    await happen(store, who.person, PersonCameBack())
    assert (await store.write(meet)).reachable


async def test_a_number_of_telegram_stands_in_one_table_only(store: Store) -> None:
    who = await store.write(lambda unit: unit.person_of(987654321, NOON))
    again = await store.write(lambda unit: unit.person_of(987654321, NOON))
    assert who == again
    assert len(who.person) == 32
    await happen(store, who.person, WELCOMED)
    names = await store.read(
        lambda db: db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    )
    for (name,) in names:
        rows = await store.read(lambda db, name=name: db.execute(f"SELECT * FROM {name}"))
        if name != "identities":
            assert all("987654321" not in str(tuple(row)) for row in rows)


async def test_the_journal_says_nothing_of_a_person(store: Store) -> None:
    await happen(store, "ada", WELCOMED)
    (entry,) = await store.read(journal.entries)
    assert entry.name == "PersonWelcomed"
    assert entry.data == {"locale": "ar", "notice_version": "2"}


TEXTS = st.text(st.characters(), max_size=200)


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
async def test_any_words_come_back_as_they_were_stored(text: str, tmp_path_factory: object) -> None:
    """Whatever passes the door is stored as it is."""
    kept = clean(text)
    store = await open_store(f"sqlite:///{tmp_path_factory.mktemp('x') / 'house.db'}")  # type: ignore[attr-defined]
    try:
        await store.write(
            lambda unit: unit.db.run("INSERT INTO secrets VALUES ('x', :x)", {"x": kept})
        )
        row = await store.read(lambda db: db.one("SELECT value FROM secrets"))
        assert row is not None
        assert row[0] == kept
    finally:
        await store.close()
