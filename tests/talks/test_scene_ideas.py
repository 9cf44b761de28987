"""An idea of a scene line is in the tables as it says."""

import pytest

from conversations.ideas.known import IdeaByNumber, IdeaCard
from tests.players import proposals
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act


async def _found(*scenes: str) -> IdeaCard | None:
    home = AtTheDesk(Cast())
    player = Player(home)
    await home.open()
    try:
        for number, what in enumerate(scenes, 1):
            await player._act(Act("scene", what, number))
        return await home.store.write(lambda unit: unit.find(IdeaByNumber(48213)))
    finally:
        await home.close()


async def test_everything_said() -> None:
    """Whose it is, where it stands, who supports it, and its words with their commas."""
    card = await _found(
        "Ben, resident, en",
        "Ana, resident, fr",
        "crowd 3, fr",
        "Zoé, staff, fr",
        "idea 48213 of Ben, under_study, theme streets, district 13, photos 2, held by Zoé, "
        'supported by Ana and crowd, "Des bancs, et de l’ombre"',
    )
    assert card is not None
    assert (card.number, card.status, card.supports) == (48213, "under_study", 4)
    assert card.author and card.published and card.reviewer_label == "Zoé"
    assert card.written.text == "Des bancs, et de l’ombre"
    assert (card.written.theme, card.written.place.arrondissement) == ("streets", 13)
    assert len(card.written.photos) == 2


async def test_of_nobody_and_not_public() -> None:
    """Without an author, and before the review."""
    card = await _found('idea 48213, received, voice, ""')
    assert card is not None
    assert not card.author and not card.published and card.written.voice is not None


@pytest.mark.parametrize("what", ('idea 1, lost, "x"', 'idea 1, received, colour red, "x"'))
def test_what_is_not_understood(what: str) -> None:
    """A slip of the pen in a scene is said."""
    with pytest.raises(ValueError, match="not understood"):
        proposals.read(what, Cast())
