"""An election as the team reads it: its days, each deadline with its rule, and where it stands."""

from collections.abc import Iterator
from datetime import date

from conversations.audience_words import joined
from conversations.questions.hours import hour_words
from conversations.reply import Day, Instant, Line, Words, line
from conversations.voting.ballots import kind_name
from conversations.voting.election import Election
from conversations.voting.known import ElectionCard
from conversations.voting.rules import Deadline, deadlines


def page(election: Election) -> tuple[Words, ...]:
    """All of it, paragraph by paragraph."""
    return (joined(head(election)), *until(election))


def head(election: Election) -> tuple[Line, ...]:
    """What it is, its days and hours, and whether the lists are frozen."""
    frozen = election.overrides.frozen_on
    return (
        line("election-title", kind=kind_name(election.kind)),
        *rounds(election),
        hours_words(election),
        *((line("election-frozen", day=Day(day=frozen)),) if frozen else ()),
    )


def rounds(election: Election) -> tuple[Line, ...]:
    """The days on which one votes."""
    if election.second_round is None:
        return (line("election-vote", day=Day(day=election.first_round)),)
    return tuple(
        line(f"election-round-{n}", day=Day(day=day)) for n, day in enumerate(election.rounds, 1)
    )


def hours_words(election: Election) -> Line:
    """When polls are open."""
    hours = election.hours
    if hours is None:
        return line("election-hours-unknown")
    return line("election-hours", opens=hour_words(hours.opens), closes=hour_words(hours.closes))


def until(election: Election) -> Iterator[Words]:
    """The last day of each way, with the rule behind it or what it would have given."""
    for one in deadlines(election):
        yield joined((until_words(one), _rule(one, election)))


def until_words(one: Deadline) -> Line:
    """Until when one registers that way."""
    return line(f"election-until-{one.way}", day=Day(day=one.day))


def _rule(one: Deadline, election: Election) -> Line:
    if not one.by_hand:
        return line(f"election-rule-{one.way}", article=one.article)
    if one.computed is None:
        return line("election-by-hand-only", article=one.article)
    frozen = getattr(election.overrides, one.way) is None
    name = "election-by-freezing" if frozen else "election-by-hand"
    return line(name, article=one.article, day=Day(day=one.computed))


def stands(card: ElectionCard) -> Line:
    """Who stands for its days."""
    if card.cancelled:
        return line("election-cancelled")
    if card.confirmed_at is None:
        return line("election-unconfirmed")
    at = Instant(at=card.confirmed_at)
    return line("election-confirmed-by", label=card.confirmed_by, at=at)


def state(card: ElectionCard, today: date) -> Line:
    """Where it stands, in a word."""
    if card.cancelled:
        return line("election-state-cancelled")
    if card.election.over_after < today:
        return line("election-state-over")
    return line(f"election-state-{'unconfirmed' if card.confirmed_at is None else 'confirmed'}")


def row(card: ElectionCard, today: date) -> Line:
    """It in a list."""
    election = card.election
    return line(
        "election-list-row",
        kind=kind_name(election.kind),
        day=Day(day=election.first_round),
        state=state(card, today),
    )
