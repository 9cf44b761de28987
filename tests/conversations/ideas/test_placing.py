"""A point of the map: in the town it is kept, in the sea it is asked for again."""

from datetime import UTC, datetime

import pytest

from conversations.city import CityCard, DistrictAt, TheCity
from conversations.ideas.campaign import THE_BOX, Campaigns
from conversations.ideas.placing import hear_place
from conversations.ideas.steps import Idea, Step
from conversations.ideas.written import place_name
from conversations.incoming import Incoming, SentPlace
from conversations.known import Known
from conversations.reply import Line, line
from tests.players.cast import CITY

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WITHOUT_MAP = CITY.model_copy(update={"by_position": False})
SENT = SentPlace(latitude=43.3, longitude=5.4)


@pytest.mark.parametrize(
    ("city", "district", "kept"), [(CITY, 6, True), (CITY, None, False), (WITHOUT_MAP, None, True)]
)
def test_a_point_is_refused_only_where_a_map_says_it_is_outside(
    city: CityCard, district: int | None, kept: bool
) -> None:
    at = DistrictAt(SENT.latitude, SENT.longitude)
    known = Known({TheCity(): city, Campaigns(): (THE_BOX,), at: district})
    heard = hear_place(
        Idea(stage="place"), Incoming(ref="1", person="ben", at=NOON, what=SENT), known
    )
    assert isinstance(heard, Step)
    assert (heard.state.stage, heard.state.written.place.kind) == (
        ("public", "point") if kept else ("place", "")
    )
    if not kept:
        (said,) = heard.said[0].blocks
        assert isinstance(said, Line) and said.id == "idea-place-outside"
    elif district is None:
        assert place_name(heard.state.written.place, city) == line("idea-place-map")
