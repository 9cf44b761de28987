"""The week's picture: on Mondays, to the channel if there is one, if anything may be told."""

from datetime import UTC, datetime

import pytest

from conversations.city import CHANNEL, CityCard, TheCity
from conversations.ideas.campaign import THE_BOX, Campaigns
from conversations.ideas.queue_known import Reviewers
from conversations.ideas.weekly import WEEK, Figures, IdeaFigures, weekly
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import PictureFile, told

MONDAY = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 24, 8, 15, tzinfo=UTC)


def to_whom(at: datetime, *, channel: bool, public: int) -> list[str]:
    """Who gets a picture at that moment."""
    city = CityCard(name=told({"fr": "Marseille"}), has_channel=channel)
    figures = Figures(received=40, lately=12, public=public, statuses=(("published", public),))
    known = Known(
        {
            TheCity(): city,
            Campaigns(): (THE_BOX,),
            Reviewers(): (),
            IdeaFigures(at - WEEK): figures,
        }
    )
    incoming = Incoming(ref="1", person="", at=at, what=TimeCame(what="ideas-picture"))
    letters = weekly(incoming, known).replies
    assert all(isinstance(one.attached, PictureFile) for one in letters)
    return [one.to for one in letters]


@pytest.mark.parametrize(
    ("at", "channel", "public", "readers"),
    [
        (MONDAY, True, 20, [CHANNEL]),
        (MONDAY, False, 20, []),
        (TUESDAY, True, 20, []),
        (MONDAY, True, 10, []),
    ],
)
def test_who_gets_the_picture(at: datetime, channel: bool, public: int, readers: list[str]) -> None:
    assert to_whom(at, channel=channel, public=public) == readers
