"""What each letter of an election says of it: whom it is open to, and since which day it stands."""

from datetime import UTC, date, datetime

import pytest

from conversations.reply import Day, line
from conversations.voting.election import Election, Kind
from conversations.voting.known import ElectionCard
from conversations.voting.points import election_words
from conversations.voting.reminding import letter_of, named
from tests.players.cast import CITY

NAMES = (
    "registration-online-7",
    "registration-paper-1",
    "proxy-1-21",
    "polling-1-1",
    "polling-1-0",
)


def _card(kind: Kind, confirmed_at: datetime) -> ElectionCard:
    election = Election(kind=kind, first_round=date(2027, 4, 18))
    return ElectionCard(
        id="one", election=election, added_at=confirmed_at, confirmed_at=confirmed_at
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("presidential", "voting-open-french"),
        ("referendum", "voting-open-french"),
        ("municipal", "voting-open-union"),
        ("european", "voting-open-union"),
    ],
)
def test_a_letter_says_who_votes(name: str, kind: Kind, said: str) -> None:
    card = _card(kind, datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
    about = named(name, card.election)
    assert about is not None
    letter = letter_of(about, (card,), date(2027, 3, 1), CITY)
    opens = [
        one for one in ("french", "union") if f'"voting-open-{one}"' in letter.model_dump_json()
    ]
    assert opens == [said.removeprefix("voting-open-")]


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 11, 21, 22, 59, tzinfo=UTC), date(2026, 11, 21)),
        (datetime(2026, 11, 21, 23, 30, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 7, 14, 22, 30, tzinfo=UTC), date(2026, 7, 15)),
    ],
)
def test_the_day_of_confirming_is_the_towns(at: datetime, day: date) -> None:
    said = election_words(_card("referendum", at), CITY)
    assert dict(said.args)["confirmed"] == Day(day=day)
    assert said.id == line("voting-election").id
