"""A notice that changes while things are going on: nothing is lost, nothing goes on before it."""

from collections.abc import AsyncIterator

import pytest

from bot.desk import Desk
from conversations.house import BOOK
from tests.players.cast import CITY, Cast, Survey
from tests.players.desk import AtTheDesk
from tests.players.home import TAGS, nothing
from tests.players.play import Player
from tests.script import Act

QUESTION = "Combien de trajets par jour ?"
NEXT = "De quoi avez-vous besoin"
AGREED = ("[J’accepte, on continue]", *["[Oui]"] * 5)


class Ben:
    """A resident in the middle of a consultation."""

    def __init__(self, player: Player, desk: AtTheDesk) -> None:
        self.player = player
        self.desk = desk

    async def does(self, *acts: str) -> str:
        """All that he hears of the last of `acts`."""
        heard: list[str] = []
        for number, what in enumerate(acts):
            heard = await self.player._act(Act("Ben", what, number))
        return "\n".join(heard)

    def notice(self, version: str) -> None:
        """The town changes its notice; the bot is started anew."""
        city = CITY.model_copy(update={"notice_version": version})
        self.desk.desk = Desk(self.desk.store, BOOK, city, TAGS, posted=nothing, now=self.desk.now)


@pytest.fixture
async def ben() -> AsyncIterator[Ben]:
    desk = AtTheDesk(Cast())
    await desk.open()
    player = Player(desk)
    await player._scene("Ben, resident, fr")
    await desk.publish(Survey("transport", "transport"))
    ben = Ben(player, desk)
    await ben.does("/survey transport", "[À pied]")
    yield ben
    await desk.close()


@pytest.mark.parametrize("what", ["3", "[Passer]", "/start", "(photo)"])
async def test_the_notice_comes_first_and_the_question_is_there_afterwards(
    ben: Ben, what: str
) -> None:
    ben.notice("2")
    assert "a changé" in await ben.does(what)
    said = await ben.does(*AGREED)
    assert "on continue" in said.lower()
    if what == "/start":
        assert QUESTION in said or "reprendre" in said.lower()
        return
    assert QUESTION in said, "what was said before the notice is not an answer yet"
    assert NEXT in await ben.does("3")


async def test_what_was_given_is_asked_again_and_what_was_refused_is_not(ben: Ben) -> None:
    await ben.does("/consent announcements no")
    ben.notice("2")
    said = await ben.does("/menu", "[J’accepte, on continue]")
    assert "1 sur 4" in said
    for _ in range(3):
        said = await ben.does("[Oui]")
        assert "Annonces" not in said
    said = await ben.does("[Non]")
    rows = await ben.desk.store.read(
        lambda db: db.execute("SELECT purpose, given, version FROM consents ORDER BY at, purpose")
    )
    again = [(row[0], row[1]) for row in rows if row[2] == "2"]
    assert ("announcements", 0) not in again
    assert len(again) == 4
    assert [given for _, given in again].count(0) == 1, "and the earlier answers are kept"
    assert len(rows) == 5 + 1 + 4


async def test_nobody_leaves_half_way_but_what_they_want_then_follows(ben: Ben) -> None:
    ben.notice("2")
    await ben.does("3", "[J’accepte, on continue]", "[Oui]")
    assert "2 sur 5" in await ben.does("/consultations"), "the question that waits, once more"
    assert "2 sur 5" in await ben.does("bonjour")
    said = await ben.does("[Oui]", "[Oui]", "[Oui]", "[Oui]")
    assert "Consultations en cours" in said


async def test_a_notice_that_changes_once_more_is_shown_once_more(ben: Ben) -> None:
    ben.notice("2")
    await ben.does("3", "[J’accepte, on continue]")
    ben.notice("3")
    assert "a changé" in await ben.does("[Oui]")
    said = await ben.does(*AGREED)
    assert QUESTION in said
    row = await ben.desk.store.read(lambda db: db.one("SELECT notice_version FROM people"))
    assert row is not None
    assert row[0] == "3"


async def test_giving_a_consent_needs_the_new_notice_taking_it_back_does_not(ben: Ben) -> None:
    await ben.does("/consent ideas no")
    ben.notice("2")
    assert "a changé" in await ben.does("/consent ideas yes")
    assert "Annonces : vous ne les recevez pas" in await ben.does("/consent announcements no")


async def test_the_notice_is_never_pending_twice(ben: Ben) -> None:
    await ben.does("/consent ideas no")
    ben.notice("2")
    await ben.does("3", "/consent ideas yes", "/stay", "/menu")
    rows = await ben.desk.store.read(lambda db: db.execute("SELECT name, place FROM talks"))
    assert sorted(tuple(row) for row in rows if row["place"] != "ended") == [
        ("renewal", "open"),
        ("survey", "paused"),
    ]


async def test_forgetting_needs_no_agreement(ben: Ben) -> None:
    ben.notice("2")
    await ben.does("3", "[Non merci]", "[🗑 Tout effacer]", "[Oui, tout effacer]")
    row = await ben.desk.store.read(lambda db: db.one("SELECT count(*) FROM people"))
    assert row is not None
    assert row[0] == 0
