"""An election of a scene line is in the tables as it says."""

from datetime import date, time

import pytest

from conversations.voting.election import Election, Hours, Overrides
from conversations.voting.known import ElectionById, ElectionCard
from storage.db import Db
from tests.players import ballots
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act


async def _found(id: str, what: str) -> tuple[ElectionCard | None, int]:
    """What is kept, and how many reminders are planned."""
    home = AtTheDesk(Cast())
    await home.open()
    try:
        await Player(home)._act(Act("scene", what, 1))
        card = await home.store.write(lambda unit: unit.find(ElectionById(id)))
        return card, await home.store.read(_planned)
    finally:
        await home.close()


async def _planned(db: Db) -> int:
    row = await db.one("SELECT count(*) FROM due WHERE what = 'voting-reminds'")
    assert row is not None
    return int(row[0])


async def test_everything_said() -> None:
    """Its rounds, its hours, what a decree set, who stands for it, and its reminders."""
    card, planned = await _found(
        "legislative-2027",
        "election legislative-2027, legislative 2027-06-13 2027-06-20, frozen 2027-05-02, "
        "late 2027-06-04, hours 8:00-19:00, confirmed by Zoé",
    )
    assert card is not None
    assert card.election == Election(
        kind="legislative",
        first_round=date(2027, 6, 13),
        second_round=date(2027, 6, 20),
        overrides=Overrides(frozen_on=date(2027, 5, 2), late=date(2027, 6, 4)),
        hours=Hours(opens=time(8), closes=time(19)),
    )
    assert (card.usable, card.confirmed_by, card.version) == (True, "Zoé", 1)
    assert planned == 14


async def test_not_confirmed_and_cancelled() -> None:
    """Nobody stands for its days; it does not take place."""
    card, planned = await _found(
        "referendum-2027", "election referendum-2027, referendum 2027-06-13"
    )
    assert card is not None
    assert (card.usable, card.confirmed_at, planned) == (False, None, 0)
    card, planned = await _found(
        "european-2029", "election european-2029, european 2029-06-10, confirmed, cancelled"
    )
    assert card is not None
    assert (card.cancelled, card.confirmed_by, card.usable, planned) == (True, "Line", False, 0)


@pytest.mark.parametrize(
    "what",
    ["election x, senatorial 2027-09-26", "election x, municipal 2027-06-13, colour red"],
)
def test_what_is_not_understood(what: str) -> None:
    """A slip of the pen in a scene is said."""
    with pytest.raises(ValueError, match="not understood"):
        ballots.read(what)
