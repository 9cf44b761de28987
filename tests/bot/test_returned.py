"""Refused in the middle of a consultation (403), and back again: the whole bot on the simulator."""

from collections.abc import AsyncIterator

import pytest

from bot.simulator.world import Person
from conversations.incoming import Incoming, SentOther
from conversations.reply import say, verbatim
from tests.players.cast import Cast, Role, Survey
from tests.players.chat import Chat
from tests.players.play import Player
from tests.players.whole import Whole
from tests.script import Act

LOST = "un rappel que personne ne lira"
QUESTION = "Combien de trajets par jour ?"


class Ben:
    """A resident in the middle of a consultation."""

    def __init__(self, whole: Whole) -> None:
        self.whole = whole
        self.player = Player(whole)
        self.number = 0

    @property
    def account(self) -> Person:
        return self.whole.simulator.state.people[7000]

    async def does(self, *acts: str) -> list[str]:
        """What he hears last."""
        heard: list[str] = []
        for what in acts:
            self.number += 1
            heard = await self.player._act(Act("Ben", what, self.number))
        return heard

    async def is_written_to(self, words: str) -> None:
        """A reminder is posted to him and goes, or does not."""
        store, now = self.whole.home.store, self.whole.home.now()
        row = await store.read(lambda db: db.one("SELECT person FROM identities"))
        assert row is not None
        incoming = Incoming(ref=f"t-{words}", person=row[0], at=now, what=SentOther(what="x"))
        letter = say(verbatim(words)).model_copy(update={"lane": "reminder"})
        await store.write(lambda unit: unit.post(incoming, row[0], "fr", [letter]))
        await self.whole._settled()

    async def stands(self) -> tuple[str, ...]:
        """The state of every letter but those that arrived, and whether he is reachable."""
        letters = await self.whole.home.store.read(
            lambda db: db.execute("SELECT state FROM outbox WHERE state <> 'sent'")
        )
        away = await self.whole.home.store.read(
            lambda db: db.one("SELECT unreachable_at FROM identities")
        )
        assert away is not None
        return (*(row[0] for row in letters), "away" if away[0] else "there")


@pytest.fixture
async def ben() -> AsyncIterator[Ben]:
    cast = Cast()
    whole = Whole(cast)
    await whole.open()
    role = Role("Ben", 7000, "fr", "resident")
    cast.people["Ben"], cast.chats["Ben"] = role, Chat()
    await whole.meet(role)
    await whole.publish(Survey("transport", "transport"))
    ben = Ben(whole)
    await ben.does("/survey transport", "[À pied]")
    yield ben
    await whole.close()


async def test_a_refusal_marks_him_away_and_his_place_is_kept(ben: Ben) -> None:
    ben.account.blocked = True
    await ben.is_written_to(LOST)
    assert await ben.stands() == ("dropped", "away")
    ben.account.blocked = False
    heard = await ben.does("3")
    assert "Vous revoilà" in heard[0]
    assert any(QUESTION in line for line in heard), "his question, not the next one"
    assert await ben.stands() == ("dropped", "there")
    heard = await ben.does("3")
    assert any("De quoi avez-vous besoin" in line for line in heard), "now it is an answer"
    assert not any(LOST in message for message in shown(ben)), "nothing is sent late"


async def test_start_shows_the_question_and_the_next_answer_counts(ben: Ben) -> None:
    ben.account.blocked = True
    await ben.is_written_to(LOST)
    ben.account.blocked = False
    assert any(QUESTION in line for line in await ben.does("/start"))
    assert any("De quoi avez-vous besoin" in line for line in await ben.does("3"))


async def test_blocked_and_unblocked_without_a_loss_he_just_goes_on(ben: Ben) -> None:
    await ben.does("(blocks)", "(unblocks)")
    assert any("De quoi avez-vous besoin" in line for line in await ben.does("3"))


async def test_what_was_lost_while_he_was_away_is_not_taken_for_seen(ben: Ben) -> None:
    await ben.does("(blocks)")
    await ben.is_written_to(LOST)
    assert (await ben.stands())[-1] == "away"
    await ben.does("(unblocks)")
    heard = await ben.does("3")
    assert any(QUESTION in line for line in heard)
    assert not any(LOST in message for message in shown(ben))


async def test_a_deleted_account_is_away_for_good(ben: Ben) -> None:
    ben.account.deactivated = True
    await ben.is_written_to(LOST)
    assert await ben.stands() == ("dropped", "away")


def shown(ben: Ben) -> list[str]:
    """Every text in his chat."""
    chat = ben.whole.simulator.state.chats[7000]
    return [message.body.get("text", "") for message in chat.messages.values()]
