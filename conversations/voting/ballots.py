"""Ballots around which the town may not say everything: the city file's and confirmed elections.

The same ballot in both counts once: under the name of the city file, with the rounds of both.
"""

from conversations.ballots import Ballot
from conversations.city import CityCard
from conversations.reply import Line, line
from conversations.voting.election import Election, Kind
from conversations.voting.rules import may_take_part


def kind_name(kind: Kind) -> Line:
    """What people call it."""
    return line(f"voting-kind-{kind}")


def open_to(kind: Kind) -> Line:
    """Who may vote in it, once registered."""
    union = may_take_part(kind, "eu")
    return line("voting-open-union" if union else "voting-open-french")


def with_elections(city: CityCard, elections: tuple[Election, ...]) -> CityCard:
    """The city as it is once these are confirmed."""
    if not elections:
        return city
    ours = [_both(one, elections) for one in city.ballots]
    days = {day for one in ours for day in one.rounds}
    more = [
        Ballot(name=kind_name(one.kind), rounds=one.rounds)
        for one in elections
        if days.isdisjoint(one.rounds)
    ]
    return city.model_copy(update={"ballots": (*ours, *more)})


def _both(ballot: Ballot, elections: tuple[Election, ...]) -> Ballot:
    shared = [one for one in elections if not set(ballot.rounds).isdisjoint(one.rounds)]
    days = {*ballot.rounds, *(day for one in shared for day in one.rounds)}
    return ballot.model_copy(update={"rounds": tuple(sorted(days))})
