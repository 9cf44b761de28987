"""Confirmed elections are ballots of the city; the same ballot in both counts once."""

from datetime import date

from conversations.ballots import Ballot, promotion_ban, silence
from conversations.city import CityCard
from conversations.reply import line, told
from conversations.voting.ballots import with_elections
from conversations.voting.election import Election

FIRST, SECOND = date(2027, 4, 18), date(2027, 5, 2)
PRESIDENTIAL = Election(kind="presidential", first_round=FIRST, second_round=SECOND)
REFERENDUM = Election(kind="referendum", first_round=date(2027, 6, 13))


def _city(*rounds: date) -> CityCard:
    held = (Ballot(name=told({"fr": "Présidentielle"}), rounds=rounds),) if rounds else ()
    return CityCard(name=told({"fr": "Ici"}), ballots=held)


def test_an_election_is_a_ballot_by_its_name() -> None:
    city = with_elections(_city(), (PRESIDENTIAL, REFERENDUM))
    assert [(one.name, one.rounds) for one in city.ballots] == [
        (line("voting-kind-presidential"), (FIRST, SECOND)),
        (line("voting-kind-referendum"), (date(2027, 6, 13),)),
    ]
    assert promotion_ban(city.ballots, date(2026, 10, 1)) is city.ballots[0]
    assert silence(city.ballots, date(2027, 6, 12)) is city.ballots[1]


def test_the_same_in_both_counts_once() -> None:
    city = with_elections(_city(FIRST, SECOND), (PRESIDENTIAL,))
    assert city == _city(FIRST, SECOND)


def test_a_round_that_the_city_file_lacks_is_added() -> None:
    city = with_elections(_city(FIRST), (PRESIDENTIAL, REFERENDUM))
    assert [one.rounds for one in city.ballots] == [(FIRST, SECOND), REFERENDUM.rounds]
    assert city.ballots[0].name == told({"fr": "Présidentielle"})
    assert silence(city.ballots, date(2027, 5, 1)) is city.ballots[0]


def test_two_kinds_on_one_day_are_both_said() -> None:
    both = tuple(Election(kind=kind, first_round=FIRST) for kind in ("regional", "departmental"))
    assert len(with_elections(_city(), both).ballots) == 2


def test_without_elections_the_city_is_as_it_was() -> None:
    city = _city(FIRST)
    assert with_elections(city, ()) is city
