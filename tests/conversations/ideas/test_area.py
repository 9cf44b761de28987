"""Which places are far from the part of town that a campaign is for."""

import pytest

from conversations.ideas.campaign import Campaign
from conversations.ideas.placing import is_far
from conversations.ideas.steps import Around
from conversations.ideas.written import IdeaPlace
from conversations.reply import told
from tests.players.cast import CITY


def campaign(secteurs: tuple[int, ...] = (), arrondissements: tuple[int, ...] = ()) -> Campaign:
    return Campaign(
        slug="a",
        title=told({"fr": "A"}),
        secteurs=secteurs,
        arrondissements=arrondissements,
    )


@pytest.mark.parametrize(
    ("one", "arrondissement", "far"),
    [
        (campaign(), 13, False),
        (campaign(secteurs=(1,)), 7, False),
        (campaign(secteurs=(1,)), 2, True),
        (campaign(arrondissements=(7,)), 7, False),
        (campaign(arrondissements=(7,)), 1, True),
        (campaign(secteurs=(1,)), None, False),
        (campaign(secteurs=(1,)), 99, False),
    ],
)
def test_a_place_is_far_from_a_campaign_of_another_part_of_town(
    one: Campaign, arrondissement: int | None, far: bool
) -> None:
    place = IdeaPlace(kind="district", arrondissement=arrondissement)
    assert is_far(place, Around(CITY, (one,), one)) is far
