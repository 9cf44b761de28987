"""What the desk hands over to the postman: claimed with the turn, in order, sent once."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest

from bot.desk import Desk
from bot.errand import Errand
from bot.postman import WRITTEN_WITHIN, Postman
from bot.simulator.people import acting
from bot.telegram.outbound import Call
from conversations.incoming import Incoming
from storage import outbox
from storage.unit import Unit
from tests.bot.test_desk import arrive, book, wrote
from tests.bot.town import PATIENCE, TAGS, Town, until
from tests.players.cast import CITY

SomeDesk = TypeVar("SomeDesk", bound=Desk)
STATES = "SELECT id, state, claimed_by IS NOT NULL FROM outbox ORDER BY seq"


def desk_of(
    town: Town,
    postman: Postman,
    posted: list[int],
    kind: type[SomeDesk] = Desk,  # type: ignore[assignment]
) -> SomeDesk:
    how: Any = {"posted": lambda: posted.append(1), "now": town.now, "errand": postman.errand}
    return kind(town.store, book(), CITY, TAGS, **how)


@asynccontextmanager
async def running(postman: Postman, within: float = 20.0) -> AsyncIterator[None]:
    """The postman at work, stopped at the end."""
    task = asyncio.create_task(postman.run())
    await until(lambda: postman._recovered)
    try:
        yield
    finally:
        await postman.stop(within=within)
        await task


async def test_an_answer_leaves_without_being_claimed_from_the_outbox(town: Town) -> None:
    ada = town.resident()
    postman, posted = town.postman(), list[int]()
    async with running(postman):
        await arrive(town, wrote(1, "/start", ada.id))
        await desk_of(town, postman, posted).serve()
        assert posted == [], "nobody is woken"
        assert await town.rows(STATES) == [("telegram-1.0", "sending", 1)]
        await until(lambda: town.shown(ada))
    assert town.shown(ada) == ["bienvenue"]
    assert await town.rows("SELECT state, claimed_by, reply FROM outbox") == [("sent", None, None)]


async def test_who_has_another_letter_due_gets_it_first(town: Town) -> None:
    ada = town.resident()
    await town.post("t-1", await town.known(ada), "un")
    postman, posted = town.postman(), list[int]()
    async with running(postman):
        await until(lambda: town.shown(ada))
        await town.post("t-2", await town.known(ada), "deux")
        await arrive(town, wrote(1, "/start", ada.id))
        await desk_of(town, postman, posted).serve()
        assert posted == [1], "it waits behind the other"
        postman.wake()
        await until(lambda: len(town.shown(ada)) == 3)
    assert town.shown(ada) == ["un", "deux", "bienvenue"]


class Stumbling(Desk):
    """Fails once a turn has posted, as long as `stumbles`."""

    stumbles = False

    async def _turn(self, unit: Unit, incoming: Incoming, *more: Any) -> None:
        await super()._turn(unit, incoming, *more)
        if self.stumbles and incoming.ref == "telegram-2":
            raise RuntimeError("after everything")


async def test_what_a_turn_undid_is_not_sent(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    postman = town.postman()
    async with running(postman):
        desk = desk_of(town, postman, [], Stumbling)
        desk.stumbles = True
        await arrive(town, wrote(2, "/start", ada.id), wrote(3, "/start", ben.id))
        await desk.serve()
        await until(lambda: town.shown(ben))
        assert town.shown(ada) == []
        desk.stumbles = False
        await desk.serve()
        await until(lambda: town.shown(ada))
    assert town.shown(ada) == ["bienvenue"]


async def test_before_it_has_seen_what_a_crash_left_nothing_is_handed_over(town: Town) -> None:
    ada = town.resident()
    postman, posted = town.postman(), list[int]()
    await arrive(town, wrote(1, "/start", ada.id))
    await desk_of(town, postman, posted).serve()
    assert await town.rows(STATES) == [("telegram-1.0", "waiting", 0)]
    async with running(postman):
        await until(lambda: town.shown(ada))
    assert town.shown(ada) == ["bienvenue"]


async def test_killed_after_the_turn_it_is_sent_after_the_start(town: Town) -> None:
    ada = town.resident()
    before, after, posted = town.postman(), town.postman(), list[int]()
    async with running(before):
        before._take = lambda letters: None  # type: ignore[method-assign,assignment]
        await arrive(town, wrote(1, "/start", ada.id))
        await desk_of(town, before, posted).serve()
    assert await town.rows(STATES) == [("telegram-1.0", "sending", 1)]
    async with running(after):
        await until(lambda: town.shown(ada))
    assert town.shown(ada) == ["bienvenue"]


async def test_the_desk_writes_down_what_became_of_letters(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    postman, posted = town.postman(), list[int]()
    async with running(postman):
        desk = desk_of(town, postman, posted)
        await arrive(town, wrote(1, "/start", ada.id))
        await desk.serve()
        await until(lambda: postman._results.over)
        await arrive(town, wrote(2, "/start", ben.id))
        await desk.serve()
        assert (await town.rows(STATES))[0] == ("telegram-1.0", "sent", 0)
        await until(lambda: town.shown(ben))


async def test_what_could_not_be_written_is_not_forgotten(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(WRITTEN_WITHIN, "reply", PATIENCE)  # by the desk, not by the postman alone
    ada = town.resident()
    postman, posted = town.postman(), list[int]()
    async with running(postman):
        desk = desk_of(town, postman, posted)
        await arrive(town, wrote(1, "/start", ada.id))
        await desk.serve()
        await until(lambda: postman._results.over)

        async def broken(errand: object, unit: object, at: object) -> None:
            raise RuntimeError("a mistake of ours")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Errand, "begin", broken)
            await arrive(town, wrote(2, "encore", ada.id))
            with pytest.raises(RuntimeError):
                await desk.serve()
        assert postman._results.over, "put back"
        await desk.serve()
        await until(lambda: len(town.shown(ada)) == 2)
    assert await town.store.read(outbox.counts) == {}


async def test_who_blocked_us_loses_no_place_for_others(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    postman, posted = town.postman(in_flight=1), list[int]()
    acting.block(town.world, ada, True)
    async with running(postman):
        desk = desk_of(town, postman, posted)
        for number in range(1, 9):
            await arrive(town, wrote(number, "encore", ada.id))
            await desk.serve()
            postman.wake()
        await arrive(town, wrote(9, "/start", ben.id))
        await desk.serve()
        postman.wake()
        await until(lambda: town.shown(ben))
        await until(lambda: not postman._queues)
        assert postman._claiming.room("reply") == postman._claiming._most["reply"]


async def test_who_becomes_free_while_the_postman_waits_to_look_is_not_forgotten(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two of her messages in one batch; the first answer arrives while another one writes."""
    for where in ("claiming", "postman"):
        monkeypatch.setattr(f"bot.{where}.LOOKS_EVERY", 1e9)
    ada = town.resident()
    postman, gate, writing = town.postman(), asyncio.Event(), threading.Event()
    really = postman._delivery._called

    async def slowly(person: str, call: Call) -> Any:
        await gate.wait()
        return await really(person, call)

    async def hold(_unit: Unit) -> None:
        writing.wait()

    monkeypatch.setattr(postman._delivery, "_called", slowly)
    async with running(postman):
        await arrive(town, wrote(1, "/start", ada.id), wrote(2, "encore", ada.id))
        await desk_of(town, postman, []).serve()
        holder = asyncio.create_task(town.store.write(hold))
        await asyncio.sleep(0)
        postman.wake()
        await asyncio.sleep(0.05)
        gate.set()
        await until(lambda: town.shown(ada))
        await until(lambda: not postman._rounds)
        writing.set()
        await holder
        await until(lambda: len(town.shown(ada)) == 2)
    assert town.shown(ada) == ["bienvenue", "encore"]
