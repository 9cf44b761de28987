"""The week's picture arrives in the town's public channel, with its words, small counts hidden."""

import asyncio
from datetime import UTC, datetime

from conversations.city import CHANNEL, TheCity
from conversations.ideas.campaign import THE_BOX, Campaigns
from conversations.ideas.queue_known import Reviewers
from conversations.ideas.weekly import WEEK, Figures, IdeaFigures, weekly
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from storage import identities
from tests.bot.town import Town
from tests.players.cast import CITY

MONDAY = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
FIGURES = Figures(
    received=40,
    lately=3,
    public=36,
    themes=(("transports", 20), ("culture", 16)),
    arrondissements=((13, 20), (1, 16)),
    statuses=(("published", 24), ("selected", 12)),
)


def known() -> Known:
    """A town with a channel, and what residents proposed there."""
    return Known(
        {
            TheCity(): CITY.model_copy(update={"has_channel": True}),
            Campaigns(): (THE_BOX,),
            Reviewers(): (),
            IdeaFigures(MONDAY - WEEK): FIGURES,
        }
    )


async def test_the_picture_and_its_words_arrive_in_the_channel(town: Town) -> None:
    channel = town.world.add_group("Mairie", "supergroup", set())
    await town.store.write(lambda unit: identities.channel(unit.db, channel.id))
    monday = Incoming(ref="1", person="", at=MONDAY, what=TimeCame(what="ideas-picture"))
    await town.post_replies("monday", CHANNEL, *weekly(monday, known()).replies)
    async with asyncio.timeout(20):
        await town.postman().settled()
    bodies = [one.body for one in channel.messages.values() if one.from_bot]
    assert sum("photo" in one for one in bodies) == 1
    said = (one.get("text", "") + one.get("caption", "") for one in bodies)
    words = " ".join(" ".join(said).split())
    assert "Transports et circulation : 20" in words and "publiée : 24" in words
    assert "Déposées cette semaine : moins de 11" in words
    assert await town.rows("SELECT DISTINCT state FROM outbox") == [("sent",)]
