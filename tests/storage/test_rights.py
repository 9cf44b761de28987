"""The file of `/mydata`, and consents as they are shown: complete, readable, of one person only."""

import json
from datetime import timedelta
from hashlib import sha256
from hmac import new as hmac
from itertools import pairwise
from typing import Any

from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming, SentOther
from conversations.people.events import NoticeAccepted, PersonWelcomed
from conversations.people.rights_known import ConsentsOf, DataOf
from conversations.reply import Reply, TextFile
from conversations.who import PersonByRef
from storage import outbox, rights
from storage.holdings import HELD
from storage.inbox import Arrived, put
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON
from tests.storage.planting import AT, SECRET, plant

WELCOMED = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
MANY = 500
QUESTION = "telegram-1"
"""The arrival that asks."""


async def welcomed(store: Store, chat: int = 77) -> str:
    async def work(unit: Unit) -> str:
        person = (await unit.person_of(chat, NOON)).person
        incoming = Incoming(ref=f"t-{chat}", person=person, at=NOON, what=SentOther(what="x"))
        await unit.record(incoming, person, [WELCOMED])
        return person

    return await store.write(work)


async def data(store: Store, person: str) -> dict[str, Any]:
    found = await store.read(lambda db: _find(db, DataOf(person, NOON, QUESTION)))
    read: dict[str, Any] = json.loads(found.text)
    return read


async def _find(db: Any, ask: Any) -> Any:
    return await Unit(db).find(ask)


async def test_it_says_what_it_is_in_the_language_of_whoever_asks(store: Store) -> None:
    file = await data(store, await welcomed(store))
    assert "/forget" in file["lisez_moi"] and "made_at" in file
    assert not {"lisez_moi_simple", "read_me", "اقرؤوني"} & file.keys()
    assert list(file)[:2] == ["lisez_moi", "rubriques"]
    assert list(file["rubriques"]) == list(file)[3:], "each heading, in the order of the file"
    assert list(file)[-1] == "telegram", "what the machine keeps comes last"
    assert file["profile"][0]["age_band"] == "18_25"
    assert file["telegram"][0]["telegram_number"] == 77


async def test_a_stranger_is_told_that_nothing_is_held(store: Store) -> None:
    who = await store.write(lambda unit: unit.person_of(5, NOON))
    found = await store.read(lambda db: _find(db, DataOf(who.person, NOON)))
    assert found.nothing
    found = await store.read(lambda db: _find(db, DataOf("nobody at all", NOON)))
    assert found.nothing


async def test_what_waits_is_in_it_but_not_the_question_itself(store: Store) -> None:
    person = await welcomed(store)

    async def arrives(id: str, text: str, minute: int) -> None:
        body = json.dumps({"message": {"chat": {"id": 77}, "text": text}})
        at = NOON + timedelta(minutes=minute)
        arrived = [Arrived(id, body)]
        await store.write(lambda unit: put(unit.db, "telegram", arrived, at))

    await arrives("1", "/mydata", 0)
    await arrives("2", "au même instant", 0)
    await arrives("3", "encore une chose", 1)
    waiting = (await data(store, person))["messages_waiting"]
    texts = [one["message"]["message"]["text"] for one in waiting]
    assert texts == ["au même instant", "encore une chose"]


async def test_five_hundred_consultations_fit_into_one_document(store: Store) -> None:
    person = await welcomed(store)

    async def work(unit: Unit) -> None:
        for n in range(MANY):
            secret = f"{n:08x}" + SECRET[8:]
            id = hmac(bytes.fromhex(secret), person.encode(), sha256).hexdigest()[:32]
            survey = {"slug": f"s{n}", "title": '{"fr": "T"}', "version": 1, "published_at": AT}
            given = {"id": id, "slug": f"s{n}", "version": 1, "locale": "fr", "channel": "telegram"}
            rows: list[tuple[str, dict[str, Any]]] = [
                ("surveys", survey | {"secret": secret}),
                ("submissions", given | {"started_at": AT, "submitted_at": AT}),
            ]
            for position in range(20):
                words = f"mot {n}/{position} " + "très " * 100
                answer = {"submission": id, "position": position, "name": f"q{position}"}
                rows.append(("answers", answer | {"value": words}))
            await plant(unit.db, tuple(rows))

    await store.write(work)
    text = (await store.read(lambda db: _find(db, DataOf(person, NOON)))).text
    assert len(json.loads(text)["answers_still_tied_to_you"]) == MANY
    assert all(f"mot {n}/19 " in text for n in range(MANY))
    assert len(text.encode()) < 50_000_000, "what Telegram takes as a document"
    file = TextFile(name="x.json", content=text, mime="application/json")
    incoming = Incoming(ref="t-9", person=person, at=NOON, what=SentOther(what="x"))
    await store.write(lambda unit: unit.post(incoming, person, "fr", [Reply(attached=file)]))
    (letter,) = await store.write(lambda unit: outbox.claim(unit.db, "me", "reply", 9, NOON))
    assert letter.reply.attached == file


async def test_asking_again_and_again_does_not_grow_the_file(store: Store) -> None:
    person = await welcomed(store)
    sizes = []
    for n in range(8):
        text = (await store.read(lambda db: _find(db, DataOf(person, NOON)))).text
        sizes.append(len(text))
        file = TextFile(name="x.json", content=text)
        incoming = Incoming(ref=f"t-{n}", person=person, at=NOON, what=SentOther(what="x"))
        said = [Reply(attached=file)]
        await store.write(lambda u, i=incoming, s=said: u.post(i, person, "fr", s))
    steps = [after - before for before, after in pairwise(sizes)]
    assert max(steps) < 1_000, "a letter that waits is named, not repeated"


async def test_the_latest_answer_to_each_question_with_its_date_and_version(store: Store) -> None:
    person = await welcomed(store)

    async def answered(minute: int, given: bool, version: str) -> None:
        at = NOON + timedelta(minutes=minute)
        incoming = Incoming(ref=f"c-{minute}", person=person, at=at, what=SentOther(what="x"))
        event = ConsentAnswered(purpose="ideas", given=given, notice_version=version)
        await store.write(lambda unit: unit.record(incoming, person, [event]))

    await answered(1, True, "1")
    await answered(2, False, "2")
    (one,) = await store.read(lambda db: _find(db, ConsentsOf(person)))
    assert (one.purpose, one.given, one.version) == ("ideas", False, "2")
    assert one.at == NOON + timedelta(minutes=2)
    history = (await data(store, person))["consents"]
    assert [row["given"] for row in history] == [True, False]


async def test_a_notice_accepted_is_the_one_they_know(store: Store) -> None:
    person = await welcomed(store)
    incoming = Incoming(ref="n", person=person, at=NOON, what=SentOther(what="x"))
    event = NoticeAccepted(notice_version="2")
    await store.write(lambda unit: unit.record(incoming, person, [event]))
    card = await store.read(lambda db: _find(db, PersonByRef(person)))
    assert card.notice_version == "2"


def test_every_heading_is_explained_in_every_language() -> None:
    headings = {one.called for one in HELD}
    prefaces = rights._prefaces()
    assert set(prefaces) == {"fr", "fr-simple", "en", "ar"}
    for locale, preface in prefaces.items():
        assert preface["headings"].keys() == headings, locale
        assert all(preface["headings"].values()), locale


async def test_whose_language_is_not_known_reads_it_in_every_one(store: Store) -> None:
    person = (await store.write(lambda unit: unit.person_of(6, NOON))).person
    file = await data(store, person)
    assert {"lisez_moi", "lisez_moi_simple", "read_me", "اقرؤوني"} <= file.keys()
