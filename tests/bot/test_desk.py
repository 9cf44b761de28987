"""The desk: each arrival has its effect once; what fails harms nobody else and says little."""

import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.desk import Desk
from bot.telegram.inbound import Json
from conversations.book import Book, CommandEntry, bind
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote
from conversations.known import Known
from conversations.people.events import PersonWelcomed
from conversations.reply import line, say, verbatim
from conversations.surveys.events import SurveyHandedIn
from conversations.talk import Aside, TalkKind, Turn
from storage import due, inbox, journal, looking, outbox
from storage.due import Due
from storage.inbox import Arrived
from storage.outbox import Letter, Outcome
from storage.store import open_store
from storage.unit import Unit
from tests.bot.town import TAGS, Town

NUMBER = 987654321
NOW = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)


class Count(Frozen):
    """How often somebody wrote."""

    said: tuple[str, ...] = ()


def hear(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Repeat what was said; fail at `boom`."""
    assert isinstance(state, Count)
    text = incoming.what.text if isinstance(incoming.what, Wrote) else "?"
    if "boom" in text:
        raise RuntimeError(f"{text} by a person")
    said = (*state.said, text)
    events: list[Event] = [PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")]
    if text == "hand in":  # to a consultation that does not exist: storage refuses it
        at = incoming.at
        events.append(SurveyHandedIn(slug="none", version=1, locale="fr", started_at=at))
    return Turn(Count(said=said), (say(verbatim(" ".join(said))),), tuple(events))


def book() -> Book:
    """A house in which one can only talk on and on."""
    talk = TalkKind(
        name="welcome",
        state=Count,
        begin=lambda args, incoming, known: Turn(Count(), (say(verbatim("bienvenue")),)),
        step=hear,
        ask=lambda *_: (say(verbatim("oui ?")),),
        title=lambda *_: line("button-menu"),
    )
    tick = Aside("start", lambda *_: Turn())
    rung = (("bell", lambda incoming, known: Turn(replies=(say(verbatim("dong")),))),)
    return bind((talk,), (tick,), (CommandEntry("start", "start"),), rung)


def wrote(number: int, text: str, chat: int = NUMBER) -> Json:
    person = {"id": chat, "is_bot": False, "first_name": "Ada", "language_code": "fr"}
    where = {"id": chat, "type": "private"}
    said = {"message_id": number, "date": 1, "chat": where, "from": person, "text": text}
    return {"update_id": number, "message": said}


async def arrive(town: Town, *updates: Json | str) -> None:
    rows = [
        Arrived(str(one["update_id"]), json.dumps(one))
        if not isinstance(one, str)
        else Arrived(one, one)
        for one in updates
    ]
    await town.store.write(lambda unit: inbox.put(unit.db, "telegram", rows, town.clock))


async def serve_all(desk: Desk) -> int:
    served = 0
    while taken := (await desk.serve())[0]:
        served += taken
    return served


async def said(town: Town) -> list[str]:
    """What was posted since it was last asked, in order."""
    letters: list[Letter] = []
    while some := await town.store.write(_sent):
        letters += some
    letters.sort(key=lambda letter: letter.seq)
    return [_text(letter.reply.blocks[0]) for letter in letters]


async def _sent(unit: Unit) -> list[Letter]:
    some = await outbox.claim(unit.db, "x", "reply", 99, NOW)
    await outbox.settle(unit.db, [Outcome(letter.seq, "sent", 1) for letter in some], NOW)
    return some


def _text(words: Any) -> str:
    return str(words.spoken("fr")[1] if hasattr(words, "spoken") else words.id)


async def test_a_turn_after_the_other(town: Town) -> None:
    await arrive(town, wrote(1, "/start"), wrote(2, "un"), wrote(3, "deux"))
    assert await serve_all(town.desk(book())) == 3
    assert await said(town) == ["bienvenue", "un", "un deux"]
    assert town.posted == 1, "one batch, one call to the postman"


async def test_the_same_update_again_changes_nothing(town: Town) -> None:
    await arrive(town, wrote(1, "/start"), wrote(2, "un"))
    await serve_all(town.desk(book()))
    await arrive(town, wrote(2, "un"), wrote(1, "/start"))
    assert await serve_all(town.desk(book())) == 0
    assert await said(town) == ["bienvenue", "un"]


async def test_talks_live_through_a_restart(town: Town) -> None:
    await arrive(town, wrote(1, "/start"), wrote(2, "un"))
    await serve_all(town.desk(book()))
    again = await open_store(f"sqlite:///{town.store.path}")
    await arrive(town, wrote(3, "deux"))
    desk = Desk(again, book(), town.desk()._city, TAGS, posted=lambda: None, now=town.now)
    await serve_all(desk)
    await again.close()
    assert (await said(town))[-1] == "un deux"


async def test_a_failing_turn_harms_nobody_else(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    first = [wrote(1, "/start"), wrote(2, "/start", 5), wrote(3, "boom secret"), wrote(4, "un")]
    await arrive(town, *first, wrote(5, "ailleurs", 5))
    desk = town.desk(book())
    with caplog.at_level(logging.DEBUG):
        taken, failing = await desk.serve()
        assert (taken, failing) == (5, True)
        assert await said(town) == ["bienvenue", "bienvenue", "ailleurs"], "the next one waits"
        await serve_all(desk)
    assert await said(town) == ["hall-our-fault", "un"], "one apology, then life goes on"
    (aside,) = await town.store.read(looking.aside)
    assert aside.update_id == "3"
    assert aside.error.startswith("RuntimeError at test_desk.py:")
    for secret in ("secret", str(NUMBER), "by a person"):
        assert secret not in caplog.text
    assert caplog.text.count("update 3 failed") == 3


async def test_a_number_too_large_and_a_body_too_deep_end_nothing(town: Town) -> None:
    await arrive(town, wrote(1, "un", 2**70), "[" * 100_000, wrote(3, "/start"))
    await serve_all(town.desk(book()))
    assert await said(town) == ["bienvenue"]
    assert len(await town.store.read(looking.aside)) == 2


BODIES = "SELECT body FROM inbox WHERE set_aside_at IS NOT NULL ORDER BY seq"


async def test_what_is_set_aside_opens_nothing(town: Town) -> None:
    links = ("/start invite_boom", "/START@porte_bot draft_boom x", "/join boom", "/approve boom")
    await arrive(town, wrote(1, "/start"))
    await serve_all(town.desk(book()))
    link = "boom https://t.me/porte_bot?start=invite_s3cret"
    await arrive(town, wrote(2, link))
    await serve_all(town.desk(book()))
    ((body,),) = await town.rows(BODIES)
    assert json.loads(body)["message"]["text"] == "boom https://t.me/porte_bot?start=invite_…"
    for text in links:
        one = inbox.Pending(
            1, "telegram", "2", json.dumps(wrote(2, text)), NOW, inbox.MOST_TRIES - 1
        )
        await town.store.write(lambda u, one=one: inbox.failed(u.db, one, "Oops", NOW))
        ((body,),) = await town.rows("SELECT body FROM inbox WHERE seq = 1")
        assert "boom" not in body and "…" in json.loads(body)["message"]["text"]


async def test_nothing_said_in_a_chat_that_is_lent_is_set_aside(town: Town) -> None:
    await arrive(town, wrote(1, "/start"))
    await serve_all(town.desk(book()))
    await town.store.write(lambda u: u.db.run("UPDATE identities SET acting = 'a guest'"))
    await arrive(town, wrote(2, "/start"), wrote(3, "boom secret"))
    await serve_all(town.desk(book()))
    assert [one.update_id for one in await town.store.read(looking.aside)] == ["3"]
    assert await town.rows(BODIES) == [(None,)]


async def test_the_apology_takes_no_place_of_an_answer(town: Town) -> None:
    await arrive(town, wrote(1, "/start"), wrote(2, "boom"))
    await serve_all(town.desk(book()))
    assert await town.rows("SELECT id FROM outbox ORDER BY seq") == [
        ("telegram-1.0",),
        ("telegram-2.sorry.0",),
    ]


@pytest.mark.parametrize("body", ["{", "[]", "null", '{"message": 5}', '{"message": {}}'])
async def test_a_body_that_is_no_update_is_set_aside(town: Town, body: str) -> None:
    await arrive(town, body, wrote(1, "/start"))
    await serve_all(town.desk(book()))
    assert await said(town) == ["bienvenue"]
    assert len(await town.store.read(looking.aside)) == 1


async def test_a_failing_turn_leaves_nothing_half(town: Town) -> None:
    await arrive(town, wrote(1, "/start"), wrote(2, "hand in"), wrote(3, "/start", 5))
    await serve_all(town.desk(book()))
    assert await said(town) == ["bienvenue", "bienvenue", "hall-our-fault"]
    assert await town.rows("SELECT count(*) FROM people") == [(0,)]
    assert await town.rows("SELECT DISTINCT state FROM talks") == [('{"said":[]}',)]
    assert await town.store.read(journal.entries) == []


async def test_an_hour_comes_through_the_same_door(town: Town) -> None:
    await town.store.write(lambda u: due.plan(u.db, Due("x", "bell", "", town.clock)))
    await town.store.write(lambda u: due.plan(u.db, Due("y", "unknown", "", town.clock)))
    await town.store.write(lambda u: due.ring(u.db, town.clock))
    await serve_all(town.desk(book()))
    (aside,) = await town.store.read(looking.aside)
    assert aside.source == "clock"


async def test_groups_and_strange_updates_are_silently_over(town: Town) -> None:
    group = wrote(1, "/start")
    group["message"]["chat"] = {"id": -5, "type": "supergroup", "title": "x"}
    await arrive(town, group, {"update_id": 2, "poll_answer": {}})
    await serve_all(town.desk(book()))
    assert await said(town) == []
    assert await town.store.read(looking.aside) == ()
    assert await town.rows("SELECT count(*) FROM identities") == [(0,)]


async def test_who_writes_is_reachable_again(town: Town) -> None:
    await arrive(town, wrote(1, "/start"))
    desk = town.desk(book())
    await serve_all(desk)
    await town.store.write(
        lambda u: u.db.run("UPDATE identities SET unreachable_at = '2026-01-01'")
    )
    await arrive(town, wrote(2, "un"))
    await serve_all(desk)
    assert await town.rows("SELECT unreachable_at FROM identities") == [(None,)]


async def test_many_in_small_batches_keep_their_order(town: Town) -> None:
    updates = [wrote(n, f"{n}", 100 + n % 3) for n in range(1, 40)]
    starts = [wrote(1000 + n, "/start", 100 + n) for n in range(3)]
    await arrive(town, *starts, *updates)
    desk = town.desk(book())
    desk._most = 7
    assert await serve_all(desk) == 42
    letters = await said(town)
    assert letters[-1] == " ".join(str(n) for n in range(3, 40, 3))


async def test_a_batch_ends_with_its_time(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.desk.LONGEST_BATCH", 0.1)
    await arrive(town, *(wrote(n, "/start", n) for n in range(1, 8)))
    moment = 0.0

    def timer() -> float:
        nonlocal moment
        moment += 0.04
        return moment

    desk = town.desk(book())
    desk._timer = timer
    assert await desk.serve() == (3, False)
    assert desk._more, "the rest is taken at once"
    assert await serve_all(desk) == 4
    assert len(await said(town)) == 7


async def test_a_stop_ends_the_loop(town: Town) -> None:
    await arrive(town, wrote(1, "/start"))
    desk = town.desk(book())
    desk.stop()
    await desk.run()
    assert await town.store.read(inbox.waiting) == 1
