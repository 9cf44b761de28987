"""What was posted arrives: in order, through trouble, once, and never after a refusal for good."""

import asyncio
import logging
import time
from datetime import timedelta

import pytest

from bot.pace import Pace
from bot.postman import Postman
from bot.simulator.people import acting
from conversations.reply import Button, Command, Lane, Reply, told, verbatim
from storage import looking, outbox
from tests.bot.town import LIKE_NO_FIGURE, Town, until

MENU = Button(label=told({"fr": "Menu"}), press=Command(name="menu"))


async def sent(postman: Postman) -> None:
    async with asyncio.timeout(20):
        await postman.settled()


async def test_each_chat_in_order_many_at_once(town: Town) -> None:
    people = [town.resident(f"P{n}") for n in range(15)]
    refs = [await town.known(person) for person in people]
    for number in range(6):
        for n, ref in enumerate(refs):
            await town.post(f"t-{n}-{number}", ref, f"{number}a", f"{number}b")
    town.world.latency = 0.01
    await sent(town.postman())
    expected = [f"{number}{part}" for number in range(6) for part in "ab"]
    assert all(town.shown(person) == expected for person in people)
    assert await town.rows("SELECT DISTINCT state, reply FROM outbox") == [("sent", None)]


@pytest.mark.parametrize("kind", ["429", "500", "502", "drop_before", "garbage"])
async def test_tried_again_until_it_arrives(town: Town, kind: str) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", "deux")
    town.world.faults.plan({"kind": kind, "method": "sendMessage", "times": 2, "retry_after": 1})
    await sent(town.postman())
    assert town.shown(ada) == ["un", "deux"]
    assert await town.store.read(outbox.counts) == {}


@pytest.mark.parametrize("kind", ["drop_after", "502_after"])
async def test_an_answer_that_may_have_arrived_is_repeated(town: Town, kind: str) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", "deux")
    town.world.faults.plan({"kind": kind, "method": "sendMessage"})
    await sent(town.postman())
    assert town.shown(ada) == ["un", "un", "deux"]


async def test_an_announcement_that_may_have_arrived_is_unsure(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", lane="announcement")
    town.world.faults.plan({"kind": "drop_after", "method": "sendMessage"})
    await sent(town.postman())
    assert town.shown(ada) == ["un"]
    assert [one.state for one in await town.store.read(looking.letters)] == ["unsure"]


async def test_later_means_later_for_everybody(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    await town.post("t-1", await town.known(ada), "un")
    waits: list[float] = []
    moment = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal moment
        waits.append(seconds)
        moment += seconds

    postman = town.postman(pace=Pace(1000, 0, clock=lambda: moment, sleep=sleep))
    town.world.faults.plan({"kind": "429", "method": "sendMessage", "retry_after": 37})
    await sent(postman)
    assert moment >= 37
    await town.post("t-2", await town.known(ben), "un")
    postman.wake()
    await sent(postman)
    assert town.shown(ben) == ["un"]
    assert max(waits) >= 37


async def test_who_blocked_us_gets_nothing_more_until_they_return(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    ref = await town.known(ada)
    await town.post("t-1", ref, "un", "deux", "trois")
    await town.post("t-2", await town.known(ben), "un")
    acting.block(town.world, ada, True)
    await sent(town.postman())
    assert len([c for c in town.calls("sendMessage") if c["status"] == 403]) == 1
    assert town.shown(ada) == []
    assert town.shown(ben) == ["un"]
    assert await town.rows("SELECT DISTINCT state FROM outbox WHERE id LIKE 't-1.%'") == [
        ("dropped",)
    ]
    assert not (await town.store.write(lambda u: u.person_of(ada.id, town.clock))).reachable


@pytest.mark.parametrize(
    ("said", "unreachable"),
    [
        ("Bad Request: chat not found", True),
        ("Bad Request: can't parse entities: unexpected end", False),
        ("Bad Request: something nobody has seen before", False),
    ],
)
async def test_refused_for_good(
    town: Town, said: str, unreachable: bool, caplog: pytest.LogCaptureFixture
) -> None:
    ada = town.resident(id=LIKE_NO_FIGURE)
    ref = await town.known(ada)
    await town.post("t-1", ref, "mot secret")
    town.world.faults.plan({"kind": "400", "method": "sendMessage", "description": said})
    await sent(town.postman())
    await town.post("t-2", ref, "deux")
    assert len(town.calls("sendMessage")) == 1
    assert len(await town.store.read(looking.letters)) == (0 if unreachable else 1)
    who = await town.store.write(lambda u: u.person_of(ada.id, town.clock))
    assert who.reachable is not unreachable
    assert "mot secret" not in caplog.text
    assert str(ada.id) not in caplog.text


async def test_harmless_refusals_are_no_trouble(town: Town) -> None:
    ada = town.resident()
    ref = await town.known(ada)
    message = town.world.say(town.world.chats[ada.id], town.world.bot_user(), {"text": "un"})
    again = Reply(blocks=(verbatim("un"),), edits=message.id)
    gone = Reply(blocks=(verbatim("perdu"),), edits=9999)
    await town.post_replies("t-1", ref, again, gone)
    await sent(town.postman())
    assert town.shown(ada) == ["un"]
    assert await town.store.read(outbox.counts) == {}


async def test_a_question_whose_message_is_gone_is_asked_anew(town: Town) -> None:
    ada = town.resident()
    asked = Reply(blocks=(verbatim("Et ?"),), edits=9999, buttons=((MENU,),))
    await town.post_replies("t-1", await town.known(ada), asked)
    await sent(town.postman())
    assert town.shown(ada) == ["Et ?"]


async def test_a_long_letter_goes_on_where_it_was(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "mot " * 2500)
    await town.store.write(lambda u: u.db.run("UPDATE outbox SET parts_sent = 1"))
    await sent(town.postman())
    assert len(town.shown(ada)) == 2, "the first of three parts had gone before"


async def test_given_up_after_a_day(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un")
    town.passes(hours=25)
    town.world.faults.plan({"kind": "500", "method": "sendMessage", "times": 1000})
    await sent(town.postman())
    (trouble,) = await town.store.read(looking.letters)
    assert (trouble.state, trouble.error.startswith("given up")) == ("failed", True)


async def test_answers_overtake_an_announcement(town: Town) -> None:
    people = [town.resident(f"P{n}") for n in range(60)]
    for n, person in enumerate(people[1:]):
        await town.post(f"t-{n}", await town.known(person), "avis", lane="announcement")
    pace = Pace(50, 0, clock=time.monotonic)
    postman = town.postman(in_flight=10, pace=pace)
    running = asyncio.create_task(postman.run())
    await until(lambda: town.calls("sendMessage"))
    await town.post("t-x", await town.known(people[0]), "réponse")
    postman.wake()
    await until(lambda: town.shown(people[0]))
    waiting = await town.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'")
    assert waiting[0][0] > 10, "the answer did not wait for the announcement's end"
    await postman.stop()
    await running


async def test_a_heap_for_one_person_keeps_nobody_waiting(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    await town.post("t-1", await town.known(ada), *(f"{n}" for n in range(450)))
    await town.post("t-2", await town.known(ben), "un")
    moment, still = 0.0, asyncio.Event()

    async def sleep(seconds: float) -> None:
        await still.wait()  # time stands still: Ada's turn comes again after Ben's letter only

    pace = Pace(1000, 1, clock=lambda: moment, sleep=sleep)
    postman = town.postman(in_flight=100, pace=pace)
    running = asyncio.create_task(postman.run())
    await until(lambda: town.shown(ben))
    assert town.shown(ben) == ["un"]
    assert len(town.shown(ada)) <= 4
    held = await town.rows(
        "SELECT count(*) FROM outbox WHERE state <> 'waiting' AND id LIKE 't-1.%'"
    )
    assert held == [(4,)]
    await postman.stop(within=1)
    await running


async def test_a_heap_arrives_whole_and_in_order(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), *(f"{n}" for n in range(50)))
    await sent(town.postman())
    assert town.shown(ada) == [f"{n}" for n in range(50)]


async def test_a_stop_hands_back_what_was_not_sent(town: Town) -> None:
    people = [town.resident(f"P{n}") for n in range(30)]
    for n, person in enumerate(people):
        await town.post(f"t-{n}", await town.known(person), "un", "deux")
    town.world.latency = 0.05
    postman = town.postman(in_flight=5)
    running = asyncio.create_task(postman.run())
    await until(lambda: len(town.calls("sendMessage")) > 5)
    await postman.stop()
    await running
    assert await town.rows("SELECT count(*) FROM outbox WHERE state = 'sending'") == [(0,)]
    town.world.latency = 0.0
    await sent(town.postman())
    assert all(town.shown(person) == ["un", "deux"] for person in people)


async def test_a_stop_in_the_middle_of_a_call_ends(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", "deux")
    town.world.latency = 60.0
    postman = town.postman()
    running = asyncio.create_task(postman.run())
    await until(lambda: town.calls("sendMessage"))
    await postman.stop(within=0.05)
    await running
    states = await town.rows("SELECT id, state FROM outbox ORDER BY seq")
    assert states == [("t-1.0", "sending"), ("t-1.1", "waiting")]
    town.world.latency = 0.0
    again = town.postman()
    running = asyncio.create_task(again.run())
    await until(lambda: town.shown(ada)[-1:] == ["deux"])
    await again.stop()
    await running


@pytest.mark.parametrize(("lane", "state"), [("reply", "sent"), ("announcement", "unsure")])
async def test_after_a_crash(town: Town, lane: Lane, state: str) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", lane=lane)
    await town.store.write(lambda u: outbox.claim(u.db, "dead", lane, 9, town.clock))
    postman = town.postman()
    running = asyncio.create_task(postman.run())
    async with asyncio.timeout(20):
        while await town.rows("SELECT state FROM outbox") != [(state,)]:
            await asyncio.sleep(0.01)
    await postman.stop()
    await running


async def test_somebody_forgotten_is_not_written_to(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un")
    await town.store.write(lambda u: u.db.run("DELETE FROM identities"))
    await sent(town.postman())
    assert await town.rows("SELECT state, error FROM outbox") == [("dropped", "forgotten")]


async def test_a_letter_that_cannot_be_made_stops_nobody(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    long = Button(label=told({"fr": "x"}), press=Command(name="x", args="y" * 80))
    bad = Reply(blocks=(verbatim("un"),), buttons=((long,),))
    await town.post_replies("t-1", await town.known(ada), bad)
    await town.post("t-2", await town.known(ben), "deux")
    with caplog.at_level(logging.ERROR):
        await sent(town.postman())
    assert town.shown(ben) == ["deux"]
    assert [one.error for one in await town.store.read(looking.letters)] == ["ButtonTooLong"]


async def test_what_is_not_due_waits(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un", lane="reminder")
    later = (town.clock + timedelta(hours=1)).isoformat(timespec="microseconds")
    await town.store.write(lambda u: u.db.run("UPDATE outbox SET due_at = :x", {"x": later}))
    await sent(town.postman())
    assert town.shown(ada) == []
    town.passes(hours=2)
    await sent(town.postman())
    assert town.shown(ada) == ["un"]
