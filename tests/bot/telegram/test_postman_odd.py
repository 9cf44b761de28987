"""What may come back about a letter, oddly or late, harms no other letter."""

import pytest
from telegram.error import BadRequest

from bot.telegram.outbound import Call
from storage import outbox, traces
from storage.outbox import Outcome
from storage.unit import Unit
from tests.bot.telegram.test_postman import sent
from tests.bot.town import Town


async def test_words_of_the_server_that_are_no_text_stop_nobody(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    await town.post("t-1", await town.known(ada), "un")
    await town.post("t-2", await town.known(ben), "un")
    postman = town.postman()
    really = postman._delivery._called

    async def oddly(person: str, call: Call) -> object:
        if call.params["chat_id"] == ada.id:
            raise BadRequest("Something with half a character \ud83d")
        return await really(person, call)

    monkeypatch.setattr(postman._delivery, "_called", oddly)
    await sent(postman)
    assert town.shown(ben) == ["un"]
    ((error,),) = await town.rows("SELECT error FROM outbox WHERE state = 'failed'")
    assert error == "BadRequest: Something with half a character ?"


async def test_what_became_of_an_erased_letter_is_written_on_no_other(town: Town) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    hers, his = await town.known(ada), await town.known(ben)
    await town.post("t-1", hers, "un", "deux")
    letters = await town.store.write(
        lambda unit: outbox.claim(unit.db, "x", "reply", 9, town.clock)
    )
    await town.store.write(lambda unit: traces.letters_forget(unit.db, hers))
    await town.post("t-2", his, "demain", "et demain")
    over = [Outcome(one.seq, "sent", 1, message=7) for one in letters]

    async def late(unit: Unit) -> None:
        await outbox.note_parts(unit.db, letters[0].seq, 1)
        await outbox.settle(unit.db, over, town.clock)

    await town.store.write(late)
    waiting = await town.rows("SELECT state, parts_sent, message, reply <> '' FROM outbox")
    assert waiting == [("waiting", 0, None, 1)] * 2
