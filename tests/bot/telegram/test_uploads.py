"""A file of the town travels by its content once, then by its number at Telegram."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.simulator.world import Person
from bot.telegram.attaching import drawn
from bot.telegram.uploads import number_in
from conversations.reply import FileKind, Reply, TownFile, verbatim
from storage import batches, uploads
from storage.uploads import town_file
from tests.bot.town import Town

PNG = drawn("https://t.me/portevoix_bot")
POSTER = town_file("photo", "affiche.png", "image/png", PNG)
MANY = 30


async def sent(town: Town, *, in_flight: int = 20) -> None:
    async with asyncio.timeout(20):
        await town.postman(in_flight=in_flight).settled()


def reply(file: TownFile = POSTER, **more: Any) -> Reply:
    return Reply(blocks=(verbatim("Fête du quartier"),), attached=file, **more)


async def kept(town: Town, file: TownFile = POSTER, content: bytes = PNG) -> None:
    await town.store.write(lambda unit: uploads.keep(unit.db, file, content))


async def number(town: Town, file: TownFile = POSTER) -> str:
    return await town.store.read(lambda db: uploads.number_of(db, file))


async def announced(town: Town, batch: str, people: int = MANY) -> list[Person]:
    """A batch to so many new people, which has not left yet."""
    there = [town.resident(f"P{n}") for n in range(people)]
    refs = [await town.known(one) for one in there]
    window = {"locale": "fr", "due_at": "", "closes_at": "", "contact": 1, "target": None}
    letters = [{**window, "person": ref} for ref in refs]
    ends, said = town.now() + timedelta(days=1), reply(lane="announcement")

    async def work(unit: Any) -> None:
        await batches.open_batch(unit.db, batch, said, town.now(), ends)
        await batches.add(unit.db, batch, letters, town.now())

    await town.store.write(work)
    return there


def photos(town: Town, person: Person) -> list[str]:
    """The captions under the photos that the bot sent them."""
    messages = town.world.chats[person.id].messages.values()
    return [m.body["caption"] for m in messages if m.from_bot and "photo" in m.body]


def uploaded(town: Town) -> int:
    """How often the content travelled."""
    return sum("photo" not in call["params"] for call in town.calls("sendPhoto"))


async def test_thirty_letters_upload_it_once_and_another_start_not_at_all(town: Town) -> None:
    await kept(town)
    people = await announced(town, "1.1")
    town.world.latency = 0.01
    await sent(town)
    assert [photos(town, one) for one in people] == [["Fête du quartier"]] * MANY
    assert (len(town.calls("sendPhoto")), uploaded(town)) == (MANY, 1)
    (id,) = {call["params"]["photo"] for call in town.calls("sendPhoto")[1:]}
    assert await number(town) == id
    (ada,) = await announced(town, "2.1", people=1)
    await sent(town)
    assert photos(town, ada) == ["Fête du quartier"]
    assert uploaded(town) == 1


@pytest.mark.parametrize("kind", ["429", "502", "drop_before", "403", "drop_after"])
async def test_where_the_upload_fails_the_next_letter_tries(town: Town, kind: str) -> None:
    await kept(town)
    await announced(town, "1.1", people=8)
    town.world.faults.plan({"kind": kind, "method": "sendPhoto", "retry_after": 1})
    await sent(town)
    states = dict(await town.rows("SELECT state, count(*) FROM outbox GROUP BY state"))
    lost = {"403": "dropped", "drop_before": "unsure", "drop_after": "unsure"}.get(kind)
    assert states == ({"sent": 7, lost: 1} if lost else {"sent": 8})
    assert uploaded(town) == 2


async def test_who_waits_for_the_upload_takes_no_place_from_an_answer(town: Town) -> None:
    await kept(town)
    await announced(town, "1.1", people=6)
    ada = town.resident("Ada")
    town.world.faults.plan({"kind": "slow", "method": "sendPhoto", "seconds": 0.5})
    await town.post("t-1", await town.known(ada), "Bonjour")
    await sent(town, in_flight=2)
    log = [call["method"] for call in town.world.calls.log if call["method"].startswith("send")]
    assert log.index("sendMessage") < 2


async def test_a_number_that_telegram_does_not_know_is_replaced(town: Town) -> None:
    await kept(town)
    await town.store.write(lambda unit: uploads.numbered(unit.db, POSTER, "of another bot"))
    people = await announced(town, "1.1", people=5)
    await sent(town)
    assert [len(photos(town, one)) for one in people] == [1] * 5
    assert uploaded(town) == 1
    assert await number(town) not in ("", "of another bot")


async def test_a_file_that_is_not_there_fails_and_nothing_else(town: Town) -> None:
    ada = town.resident()
    await town.post_replies("t-1", await town.known(ada), reply(), Reply(blocks=(verbatim("x"),)))
    await sent(town)
    assert town.shown(ada) == ["x"]
    assert ("failed", "FileMissing") in await town.rows("SELECT state, error FROM outbox")


async def test_a_message_with_a_file_is_rewritten_and_deleted(town: Town) -> None:
    await kept(town)
    ada = town.resident()
    ref = await town.known(ada)
    await town.post_replies("t-1", ref, reply())
    await sent(town)
    (message,) = (m for m in town.world.chats[ada.id].messages.values() if m.from_bot)
    others = Reply(blocks=(verbatim("Reportée"),), attached=POSTER, edits=message.id)
    await town.post_replies("t-2", ref, others)
    await sent(town)
    assert photos(town, ada) == ["Reportée"]
    await town.post_replies("t-3", ref, others.model_copy(update={"erases": True}))
    await sent(town)
    assert photos(town, ada) == []
    assert uploaded(town) == 1


@pytest.mark.parametrize("what", ["voice", "video", "document", "audio"])
async def test_every_kind_has_its_number(town: Town, what: FileKind) -> None:
    file = town_file(what, "a.bin", "application/octet-stream", b"OggS")
    await kept(town, file, b"OggS")
    ada = town.resident()
    for ref in ("t-1", "t-2"):
        await town.post_replies(ref, await town.known(ada), reply(file))
    await sent(town)
    calls = town.calls(f"send{what.capitalize()}")
    assert [what in call["params"] for call in calls] == [False, True]


def test_the_number_of_a_photo_is_that_of_its_largest_size() -> None:
    sizes = [{"file_id": "small"}, {"file_id": "large"}]
    assert number_in({"photo": sizes}, "photo") == "large"
    for odd in (None, True, {}, {"photo": []}, {"photo": {}}):
        assert number_in(odd, "photo") == ""


def test_what_telegram_took_for_another_kind_is_sent_again_as_that() -> None:
    """A video without sound is an animation, and a piece of music sent as a document is audio."""
    silent = {"animation": {"file_id": "a"}, "document": {"file_id": "d"}}
    assert number_in(silent, "video") == "animation:a"
    assert number_in({"audio": {"file_id": "m"}}, "document") == "audio:m"
